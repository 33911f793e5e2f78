// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pass_cases_dialog.h"

#include "base/text.h"
#include "files/write_file.h"
#include "reports/passed_cases.h"
#include "reports/print.h"
#include "tables/table_view.h"
#include "widgets/dialog_foot.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::CaseRow;
using desk::CasesToPass;

namespace {

QList<reports::PassedCase> linesOf(const QList<CaseRow> &rows)
{
    QList<reports::PassedCase> lines;
    for (const auto &row : rows)
        lines << reports::PassedCase{row.number, row.applicants, row.respondents,
                                     row.stage,  row.nextRule,   row.nextDue};
    return lines;
}

std::vector<Column<CaseRow>> columns(const Workplace &place)
{
    return {
        {PassCasesDialog::tr("Number"), [](const CaseRow &row) { return row.number; }},
        {PassCasesDialog::tr("Parties"),
         [](const CaseRow &row) { return against(row.applicants, row.respondents); }},
        {PassCasesDialog::tr("Stage"), [](const CaseRow &row) { return casework::label(row.stage); }},
        {PassCasesDialog::tr("Due"),
         [&place](const CaseRow &row) { return shortDay(row.nextDue, place.today()); }},
    };
}

} // namespace

PassCasesDialog::PassCasesDialog(const Workplace &place, const office::Person &from, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_from(from)
    , m_notices(new NoticeBar)
    , m_model(new RowModel<CaseRow>(columns(place), this))
    , m_to(new QComboBox)
    , m_reason(new QLineEdit)
    , m_rest(quietLabel({}, u"passRest"_s))
    , m_pass(button(tr("Pass them on and save the list…  Ctrl+Enter"), {}, u"passDo"_s, Rank::Primary))
{
    setObjectName(u"passCasesDialog"_s);
    setWindowTitle(tr("All open cases of %1").arg(from.name));
    build();
    resizeOnScreen(this, {100 * spacing, 60 * spacing});
    preview();
}

void PassCasesDialog::build()
{
    m_table = new TableView(m_model, u"passTable"_s, windowTitle());
    m_table->setWhenEmpty(tr("%1 handles no open case.").arg(m_from.name));
    m_table->setStretched(1);
    m_to->setObjectName(u"passToWhom"_s);
    m_reason->setObjectName(u"passReason"_s);
    setMember(m_to, u"to"_s);
    setMember(m_reason, u"reason"_s);
    m_to->addItem(tr("Please choose"));
    for (const auto &person : m_place.office().people) {
        if (person.isHere() && person.id != m_from.id) m_to->addItem(person.name, person.id.uuid());
    }
    m_rest->setWordWrap(true);
    auto *who = new QHBoxLayout;
    space(who);
    who->addWidget(new Field(tr("To whom"), m_to, Field::Need::Required));
    who->addWidget(new Field(tr("Reason"), m_reason, Field::Need::Required), 1);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(windowTitle(), Type::CardTitle, u"passTitle"_s));
    column->addWidget(m_notices);
    column->addLayout(who);
    column->addWidget(m_table, 1);
    column->addWidget(m_rest);
    addFoot(this, column, button(tr("Cancel"), {}, u"passCancel"_s), m_pass);
    connect(m_to, &QComboBox::activated, this, &PassCasesDialog::preview);
    connect(m_pass, &QPushButton::clicked, this, &PassCasesDialog::finish);
}

void PassCasesDialog::preview()
{
    const PersonId to(m_to->currentData().toUuid());
    m_place.desk.ask(
        this, [from = m_from.id, to](const desk::Desk &desk) { return desk.passingOn().preview(from, to); },
        [this, asked = ++m_asked](const Result<CasesToPass> &cases) {
            if (asked != m_asked) return;
            if (!cases) return m_notices->tell(cases.error());
            show(*cases);
        });
}

void PassCasesDialog::show(const CasesToPass &cases)
{
    m_model->setRows(cases.cases);
    m_table->fitColumns();
    m_pass->setEnabled(!cases.cases.isEmpty());
    QStringList words;
    QStringList numbers;
    for (const auto &row : cases.tribunals)
        numbers << row.number;
    if (!numbers.isEmpty())
        words << tr("In the tribunals of these cases another is to be named, case by case: %1")
                     .arg(numbers.join(u'、'));
    if (cases.restricted > 0)
        words << tr("%n case(s) are restricted and stay as they are.", nullptr, cases.restricted);
    m_rest->setText(words.join(u'\n'));
}

void PassCasesDialog::finish()
{
    if (m_to->currentIndex() <= 0) return m_to->setFocus();
    if (normalized(m_reason->text()).isEmpty()) return m_reason->setFocus();
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Save the list"), proposedFile({tr("Cases passed on"), toText(m_place.today())}, u".pdf"_s),
        u"PDF (*.pdf);;Excel (*.xlsx)"_s);
    if (!file.isEmpty()) passTo(file);
}

void PassCasesDialog::passTo(const QString &file)
{
    const auto &office = m_place.office();
    reports::PassedCases list{.office = office.office.name,
                              .from = m_from.name,
                              .to = m_to->currentText(),
                              .reason = m_reason->text().trimmed(),
                              .cases = {},
                              .at = m_place.desk.now().moment,
                              .demonstration = office.office.demonstration};
    m_pass->setEnabled(false);
    m_place.desk.ask(
        this,
        [from = m_from.id, to = PersonId(m_to->currentData().toUuid()), list, file](desk::Desk &desk) {
            std::optional<files::Replacement> placed;
            const auto deliver = [&](const CasesToPass &cases) {
                auto whole = list;
                whole.cases = linesOf(cases.cases);
                whole.tribunals = linesOf(cases.tribunals);
                return reports::paper(reports::passedCases(whole, desk.office().book()), file)
                    .and_then(
                        [&](const reports::Paper &paper) { return files::writeBeside(file, paper.bytes); })
                    .and_then([](files::Beside &&made) { return files::Replacement::of(std::move(made)); })
                    .map([&](files::Replacement &&made) { placed.emplace(std::move(made)); });
            };
            auto done = desk.passingOn().pass(from, to, list.reason, deliver);
            if (done) placed->keep();
            return done;
        },
        [this, file, to = list.to](const Result<CasesToPass> &done) {
            m_pass->setEnabled(true);
            if (!done) return m_notices->tell(done.error());
            emit passed(int(done->cases.size()), to, file);
            accept();
        });
}

} // namespace tiaocai::ui
