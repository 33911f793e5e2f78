// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/office_file_panel.h"

#include "dialogs/restore_dialog.h"
#include "office/permission.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/paper.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

OfficeFilePanel::OfficeFilePanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_problems(new RowModel<desk::Problem>(
          {{tr("Case"), [](const desk::Problem &problem) { return problem.caseNumber; }},
           {tr("What"), [](const desk::Problem &problem) { return problem.what; }},
           {tr("Where"), [](const desk::Problem &problem) { return problem.where; }}},
          this))
    , m_backups(new RowModel<desk::Backup>(
          {{tr("When"), [](const desk::Backup &one) { return one.at.toString(u"yyyy-MM-dd HH:mm"_s); }},
           {tr("State"),
            [](const desk::Backup &one) { return one.isWhole ? tr("✓ checked") : tr("△ not checked"); }},
           {tr("Encrypted"),
            [](const desk::Backup &one) {
                return one.isSealed ? tr("encrypted: yes") : tr("encrypted: no");
            }},
           {tr("Made"),
            [](const desk::Backup &one) { return one.isAutomatic ? tr("by itself") : tr("by a person"); }},
           {tr("File"), [](const desk::Backup &one) { return one.file; }}},
          this))
    , m_backupTable(new TableView(m_backups, u"backupsTable"_s, tr("Backups")))
    , m_sealing(quietLabel({}, u"backupsSealing"_s))
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addLayout(buildButtons());
    column->addWidget(heading(tr("Backups"), Type::CardTitle));
    m_sealing->setWordWrap(true);
    column->addWidget(m_sealing);
    m_backupTable->setWhenEmpty(
        tr("No backup is known yet. The day's is made by itself while the window is open."));
    column->addWidget(m_backupTable, 1);
    auto *problems = new TableView(m_problems, u"problemsTable"_s, tr("Problems found"));
    problems->setWhenEmpty(tr("What a check finds stands here, record by record."));
    column->addWidget(problems, 1);
}

QLayout *OfficeFilePanel::buildButtons()
{
    auto *row = new QHBoxLayout;
    space(row);
    auto *check = button(tr("Check the office file"), u"document-properties"_s, u"verifyButton"_s);
    auto *copy = button(tr("Make a backup…"), u"document-save-as"_s, u"backupButton"_s);
    auto *restore =
        button(tr("Restore a backup…"), u"document-open-recent"_s, u"restoreButton"_s, Rank::Danger);
    connect(check, &QPushButton::clicked, this, &OfficeFilePanel::verify);
    connect(copy, &QPushButton::clicked, this, &OfficeFilePanel::chooseBackup);
    connect(restore, &QPushButton::clicked, this, &OfficeFilePanel::chooseRestore);
    for (auto *one : {check, copy, restore})
        row->addWidget(one);
    row->addStretch(1);
    return row;
}

void OfficeFilePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSealing();
    readBackups();
}

/// Those from before the accounts stay as they are, until somebody puts them away.
void OfficeFilePanel::showSealing()
{
    if (!m_place.isRead() || !m_place.office().key)
        return m_sealing->setText(tr("Backups are not encrypted: whoever has one can read it."));
    const auto open = std::ranges::count(m_backups->rows(), false, &desk::Backup::isSealed);
    auto words =
        tr("Backups are sealed from now on: a password of the office or the recovery sheet opens them.");
    if (open > 0)
        words +=
            tr(" %n of those below is (are) not encrypted: whoever has it can read it. Put it away safely, "
               "or delete it.",
               nullptr, int(open));
    m_sealing->setText(words);
}

void OfficeFilePanel::readBackups()
{
    if (!m_place.isRead() || !office::may(m_place.office().actor, office::Action::Backup)) return;
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.proof().backups(); },
        [this](const Result<QList<desk::Backup>> &backups) {
            if (!backups) return m_notices->tell(backups.error());
            m_backups->setRows(*backups);
            showSealing();
        });
}

/// The one in the table, or a file that lies elsewhere.
void OfficeFilePanel::chooseRestore()
{
    const int row = m_backupTable->currentRow();
    const auto proposed = row < 0 ? QString() : m_backups->row(row).file;
    const auto path = QFileDialog::getOpenFileName(this, tr("Choose the backup"), proposed,
                                                   tr("Office files (*.tiaocai *.backup)"));
    if (!path.isEmpty()) askRestore(path);
}

void OfficeFilePanel::askRestore(const QString &backup)
{
    auto *dialog = new RestoreDialog(m_place, backup, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreAsked, this,
            [this, backup](const QString &password) { emit restoreAsked(backup, password); });
    dialog->open();
}

void OfficeFilePanel::chooseBackup()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Make a backup"),
        proposedFile({m_place.office().office.name, toText(m_place.today())}, u".tiaocai"_s),
        tr("Office files (*.tiaocai)"));
    if (!path.isEmpty()) backupTo(path);
}

void OfficeFilePanel::backupTo(const QString &path)
{
    m_place.desk.askLong(
        this, [path](const desk::Desk &desk) { return desk.proof().backup(path); },
        [this, path](const auto &done) {
            if (!done) return m_notices->tell(done.error());
            readBackups();
            if (done->isWhole)
                m_notices->tell(NoticeBar::Kind::Info,
                                tr("The backup stands in %1 and was read back.").arg(path));
            else
                m_notices->tell(
                    NoticeBar::Kind::Error,
                    tr("The backup stands in %1, but it is not whole, as the office file is not: check it.")
                        .arg(path));
        });
}

void OfficeFilePanel::verify()
{
    m_notices->tell(NoticeBar::Kind::Info, tr("Checking…"));
    m_place.desk.askLong(
        this, [](const desk::Desk &desk) { return desk.proof().verify(); },
        [this](const Result<QList<desk::Problem>> &problems) {
            if (!problems) return m_notices->tell(problems.error());
            m_problems->setRows(*problems);
            if (problems->isEmpty())
                m_notices->tell(NoticeBar::Kind::Info, tr("The office file is sound."));
            else
                m_notices->tell(NoticeBar::Kind::Error,
                                tr("%n problem(s) found; they stand below.", nullptr, int(problems->size())));
        });
}

} // namespace tiaocai::ui
