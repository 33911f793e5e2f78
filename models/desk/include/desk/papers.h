// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "documents/offers.h"
#include "documents/serving.h"
#include "documents/sheet.h"
#include "documents/volume.h"

#include <QByteArray>

#include <functional>

namespace tiaocai::desk {

class Bench;

/// One print: of which paper, to whom, about which act, with what was answered for it.
struct PaperWish {
    QString paper; ///< id of the list of documents
    documents::Recipient recipient = {};
    std::optional<ActId> of = {}; ///< nullopt: the last act that offers it
    QHash<QString, QString> answers = {};
    QString corrects = {}; ///< number of the issue in whose place it comes; empty: it is the first
};

/// A paper that stands issued; its bytes are kept under their SHA-256 (Attachments::content).
struct IssuedPaper {
    ActId act;
    DocumentId document;
    QString paper, title, number;
    int version = 1;
    QDate on;
    QString sha256; ///< empty: it was issued elsewhere, and nothing of it is kept here
    QList<PartyId> addressees;
};

/// A line of the papers of a case: one print that the case offers, with its issue, or an issue that it no longer offers.
struct PaperLine {
    const documents::Template *paper = nullptr; ///< nullptr: issued by a name that the list does not have
    documents::Recipient recipient = {};
    std::optional<ActId> of = {};
    bool isOffered = false;
    QList<documents::Missing> missing = {};
    std::optional<IssuedPaper> issued = {};
    QDate receiveBy = {}; ///< of a notice: last day of its receipt by the strict reading
    bool isDue = false;   ///< a notice that is still to reach its party
    documents::Reached reached = documents::Reached::NotSent;

    QString title() const { return paper ? paper->name : issued ? issued->title : QString(); }
};

/// A paper as it would be printed now, without number.
struct PaperDraft {
    documents::Sheet
        sheet; ///< numbers and addresses of people whole where who asks may see numbers, else covered
    QList<documents::Missing> missing;
    bool tellsOfPeople = false; ///< numbers or addresses of people stand in it
};

/// How an issued paper reached somebody, with the words for both.
struct PaperService {
    documents::ServiceLine line;
    QString title, recipient;
    QList<documents::Way> next = {}; ///< how it may still be brought to him
    QString proof = {};              ///< who received it, number of the mail, what proves it
    QDate receiveBy = {};            ///< of a notice: last day of its receipt by the strict reading
    bool isToBeIssued = false;       ///< a notice that is due, of which there is no paper yet
};

/// The bound file of a case, with what lies in it.
struct BoundCase {
    documents::BoundVolume volume;
    QList<documents::FiledPaper> papers;
    QList<documents::FiledPaper> leftOut = {}; ///< of a copy for others: what nobody can cover
};

/// A case laid out as files, with what its first page tells.
struct CaseFolder {
    CaseView view;
    QList<documents::FolderFile> files;
    QDateTime madeAt;
    QString maker;
};

/// The counter of the papers of cases: what is offered, issued, served. Refuses `unknown-case`, `unknown-paper`, and
/// `paper-not-of-case` where the paper belongs to another kind of case or the recipient gets none of it.
class Papers {
public:
    explicit Papers(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What is missing is told by filling every paper for every recipient: seconds, where hundreds are parties.
    enum class Missing { Told, Left };
    /// In the order of the list of documents; notices that are due stand first.
    Result<QList<PaperLine>> list(const CaseId &id, Missing what = Missing::Told) const;
    /// Refuses also `bad-answer`, `unknown-field`.
    Result<PaperDraft> draft(const CaseId &id, const PaperWish &wish) const;
    /// One print for each of those whom the paper is for.
    Result<QList<PaperWish>> wishesFor(const CaseId &id, const QString &paper) const;
    /// What is asked of a person before this print.
    Result<QList<documents::Question>> questions(const CaseId &id, const PaperWish &wish) const;
    /// To be filled by hand; of no case.
    Result<documents::Sheet> blank(const QString &paper) const;

    /// How a paper becomes bytes: the rooms that print are none of the desk's.
    using Print = std::function<Result<QByteArray>(const documents::Sheet &)>;
    /// Where the bytes are to go; what it refuses is not issued.
    using Deliver = std::function<Result<void>()>;
    /// All of them or none, in one transaction: each takes the next number of its series, is printed under it, and its act and
    /// bytes are kept. Refuses `document-incomplete` with the field that is missing and the article that demands it,
    /// `form-not-issued`, `unknown-document` where there is nothing to correct, and what `print` and `deliver` refuse.
    Result<QList<IssuedPaper>> issue(const CaseId &id, const QList<PaperWish> &wishes, const Print &print,
                                     const Deliver &deliver = {});

    /// Every paper that was issued or served, and every notice that is due, with each of its recipients.
    Result<QList<PaperService>> service(const CaseId &id) const;

    /// How parts become one file.
    using Bind = std::function<Result<documents::BoundVolume>(const QList<documents::VolumePart> &,
                                                              const documents::FrontMatter &)>;
    /// 正卷 or 副卷 as one file: cover, catalogue with its pages, and everything that was issued and attached (办案规则 21, 22).
    /// Refuses `volume-empty`, `attachment-missing`, `attachment-changed`, and what `print` and `bind` refuse.
    Result<BoundCase> bind(const CaseId &id, documents::Volume volume, const Print &print,
                           const Bind &bind) const;

    /// How words of people become unreadable in a paper.
    using Cover = std::function<Result<QByteArray>(const QByteArray &pdf, const QStringList &words)>;
    /// The main file as a copy for others: what was issued here, with `cover` over numbers, telephones and addresses of people. What
    /// was attached is left out and named: nobody knows what a scan says. Refuses as bind(), and what `cover` refuses.
    Result<BoundCase> bindCovered(const CaseId &id, const Print &print, const Bind &bind,
                                  const Cover &cover) const;

    /// Where a file goes, by its path within the folder.
    using Lay = std::function<Result<void>(const QString &path, const QByteArray &bytes)>;
    /// Every paper and attachment as a file of its own, the side file only where it is asked for (办案规则 23). Refuses as bind(), but
    /// for an empty file, and what `lay` refuses.
    Result<CaseFolder> layOut(const CaseId &id, bool withSide, const Lay &lay) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
