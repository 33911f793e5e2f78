// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/whole_case.h"

#include "files/folder.h"
#include "files/write_file.h"
#include "reports/case_folder.h"
#include "reports/case_paper.h"
#include "reports/case_sheet.h"
#include "reports/case_volume.h"
#include "reports/covered.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"

#include <QFileDialog>
#include <QMenu>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray indexOf(const desk::Desk &desk, const desk::CaseFolder &folder)
{
    const auto &office = desk.office().identity();
    return reports::folderIndex({.office = office.name,
                                 .file = folder.view.file,
                                 .deadlines = folder.view.deadlines,
                                 .book = desk.office().book(),
                                 .staff = folder.view.people,
                                 .places = folder.view.places,
                                 .attachments = {},
                                 .today = folder.madeAt.date(),
                                 .printedBy = folder.maker,
                                 .demonstration = office.demonstration},
                                folder.files, folder.madeAt);
}

documents::Volume volumeOf(WholeCase::As as)
{
    return as == WholeCase::As::Side ? documents::Volume::Side : documents::Volume::Main;
}

Result<desk::BoundCase> boundAs(WholeCase::As as, const desk::Desk &desk, const CaseId &id)
{
    const auto &papers = desk.papers();
    if (as == WholeCase::As::Covered)
        return papers.bindCovered(id, reports::pdfOf, reports::bound, reports::covered);
    return papers.bind(id, volumeOf(as), reports::pdfOf, reports::bound);
}

} // namespace

WholeCase::WholeCase(const Workplace &place, NoticeBar *notices, QWidget *parent)
    : QObject(parent)
    , m_place(place)
    , m_notices(notices)
    , m_parent(parent)
{
}

void WholeCase::setCase(const CaseId &id, const QString &number)
{
    m_case = id;
    m_number = number;
}

void WholeCase::addTo(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &name, As as) {
        auto *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, [this, as] { choosePath(as); });
    };
    add(tr("Save the main file as one PDF…"), u"wholeMain"_s, As::Main);
    add(tr("Save the side file as one PDF…"), u"wholeSide"_s, As::Side);
    add(tr("Save a copy for others, with personal data blacked out…"), u"wholeCovered"_s, As::Covered);
    add(tr("Save the whole case as a folder for any browser…"), u"wholeFolder"_s, As::Folder);
}

QString WholeCase::nameOf(As as) const
{
    switch (as) {
    case As::Main:
        return tr("Main file");
    case As::Side:
        return tr("Side file");
    case As::Covered:
        return tr("Copy for others");
    case As::Folder:
        break;
    }
    return tr("Whole case");
}

void WholeCase::choosePath(As as)
{
    const bool isFolder = as == As::Folder;
    const auto path = QFileDialog::getSaveFileName(
        m_parent, nameOf(as), proposedFile({m_number, nameOf(as)}, isFolder ? QString() : u".pdf"_s),
        isFolder ? tr("New folder (*)") : tr("PDF (*.pdf)"));
    if (!path.isEmpty()) saveTo(as, path);
}

void WholeCase::saveTo(As as, const QString &path)
{
    const auto word =
        as == As::Folder ? u"case-folder"_s : u"case-file "_s + documents::legalName(volumeOf(as));
    m_place.tellAudit(office::Event::Export, word + u' ' + m_case.toString());
    m_notices->tell(NoticeBar::Kind::Info, tr("The papers are being put together…"));
    as == As::Folder ? layOut(path) : bind(as, path);
}

void WholeCase::bind(As as, const QString &path)
{
    m_place.desk.askLong(
        this,
        [as, path, id = m_case](const desk::Desk &desk) {
            return boundAs(as, desk, id).and_then([&](const desk::BoundCase &made) {
                return files::writeFile(path, made.volume.pdf).map([&] { return made.leftOut; });
            });
        },
        [this, path](const Result<QList<documents::FiledPaper>> &leftOut) {
            if (!leftOut) return m_notices->tell(leftOut.error());
            if (leftOut->isEmpty())
                return m_notices->tell(NoticeBar::Kind::Success, tr("Saved as %1.").arg(path));
            QStringList names;
            for (const auto &paper : *leftOut)
                names << paper.title;
            m_notices->tell(NoticeBar::Kind::Warning,
                            tr("Saved as %1. Left out, for nobody knows what stands in them: %2.")
                                .arg(path, names.join(u'、')));
        });
}

void WholeCase::layOut(const QString &path)
{
    m_place.desk.askLong(
        this,
        [path, id = m_case](const desk::Desk &desk) {
            return files::makeFolder(path, [&](const files::PutFile &put) {
                return desk.papers().layOut(id, false, put).and_then([&](const desk::CaseFolder &folder) {
                    return put(u"index.html"_s, indexOf(desk, folder));
                });
            });
        },
        [this, path](const Result<void> &made) {
            if (!made) return m_notices->tell(made.error());
            m_notices->tell(NoticeBar::Kind::Success,
                            tr("Saved in %1. Open index.html there in any browser.").arg(path));
        });
}

} // namespace tiaocai::ui
