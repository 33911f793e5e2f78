// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/office_file_panel.h"

#include "tables/table_view.h"
#include "widgets/layout.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

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
{
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    auto *row = new QHBoxLayout;
    space(row);
    auto *check = button(tr("Check the office file"), u"document-properties"_s, u"verifyButton"_s);
    auto *copy = button(tr("Make a backup…"), u"document-save-as"_s, u"backupButton"_s);
    connect(check, &QPushButton::clicked, this, &OfficeFilePanel::verify);
    connect(copy, &QPushButton::clicked, this, &OfficeFilePanel::chooseBackup);
    row->addWidget(check);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    auto *problems = new TableView(m_problems, u"problemsTable"_s, tr("Problems found"));
    problems->setWhenEmpty(tr("What a check finds stands here, record by record."));
    column->addWidget(problems, 1);
}

void OfficeFilePanel::chooseBackup()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Make a backup"), {}, tr("Office files (*.tiaocai)"));
    if (!path.isEmpty()) backupTo(path);
}

void OfficeFilePanel::backupTo(const QString &path)
{
    m_place.desk.ask(
        this, [path](const desk::Desk &desk) { return desk.proof().backup(path); },
        [this, path](const auto &done) {
            if (done)
                m_notices->tell(NoticeBar::Kind::Info,
                                tr("The backup stands in %1 and was read back.").arg(path));
            else
                m_notices->tell(done.error());
        });
}

void OfficeFilePanel::verify()
{
    m_notices->tell(NoticeBar::Kind::Info, tr("Checking…"));
    m_place.desk.ask(
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
