// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "documents/template.h"

#include <QByteArray>

#include <functional>

namespace tiaocai::documents {

/// What lies in the file of a case: a paper that was issued, or what was attached.
struct FiledPaper {
    QString title;  ///< 开庭通知书（顺通物流有限公司）, or the name of the attached file
    QString number; ///< of the issue; empty: none
    QDate on;
    QString sha256; ///< of the bytes that are kept
    bool isIssued = false;

    bool operator==(const FiledPaper &) const = default;
};

/// 正卷 or 副卷 in the order of 办案规则 22, several papers of a kind by their day. What was attached to an act stands behind the
/// papers of that act, what was attached to the case at the end. An approval's scan lies with the approval: the side file is
/// shown to no party. Papers of which nothing is kept here are left out.
QList<FiledPaper> filedPapers(const Catalogue &catalogue, const casework::CaseFile &file, Volume volume);
/// 正卷, 副卷.
QString legalName(Volume volume);

/// A paper of a case that is laid out as files.
struct FolderFile {
    FiledPaper paper;
    Volume volume = Volume::Main;
    QString path; ///< within the folder
};
/// ID numbers, telephones, addresses and birth dates of people, as papers print them: what a copy for others does not show.
QStringList wordsOfPeople(const casework::CaseFile &file);

/// The pages that a part of a bound file takes, counted from the first one behind the front matter.
struct PageSpan {
    int first = 1, last = 1;
};
/// The answer to the catalogue's list (卷内列表): a line a paper, with its pages.
QString catalogueLines(const QList<FiledPaper> &papers, const QList<PageSpan> &pages, const QString &office);

/// A part of a bound file: a PDF or a picture.
struct VolumePart {
    QString title; ///< of its bookmark
    QByteArray bytes;
};
struct BoundVolume {
    QByteArray pdf;
    QList<PageSpan> pages; ///< of each part
    int frontPages = 0;    ///< cover and catalogue
};
/// What stands before the parts, made from the pages that they take.
using FrontMatter = std::function<Result<QList<QByteArray>>(const QList<PageSpan> &pages)>;

} // namespace tiaocai::documents
