// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/follow_up_panel.h"

#include "base/text.h"
#include "reports/follow_up_list.h"
#include "tables/case_names.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/member.h"
#include "widgets/paper.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::FollowUpRow;
using statistics::Attention;

namespace {

QString attentionText(Attention attention)
{
    switch (attention) {
    case Attention::Late:
        return FollowUpPanel::tr("late");
    case Attention::NearlyLate:
        return FollowUpPanel::tr("nearly late");
    case Attention::Silent:
        return FollowUpPanel::tr("silent");
    }
    return {};
}

QString whyText(const FollowUpRow &row)
{
    QStringList words;
    for (const auto why : row.of.why)
        words.append(attentionText(why));
    if (row.missed) words.append(FollowUpPanel::tr("the measure's day is over"));
    return words.join(u'、');
}

std::vector<Column<FollowUpRow>> columns(const QHash<CaseId, QString> &names)
{
    const auto latest = [](auto text) {
        return [text](const FollowUpRow &row) {
            return row.entries.isEmpty() ? QString() : text(row.entries.last());
        };
    };
    return {
        {FollowUpPanel::tr("Case"), [](const FollowUpRow &row) { return row.of.number; }},
        {FollowUpPanel::tr("Parties"), [&names](const FollowUpRow &row) { return names.value(row.of.id); }},
        {FollowUpPanel::tr("Handled by"), [](const FollowUpRow &row) { return row.staff; }},
        {FollowUpPanel::tr("Due"), [](const FollowUpRow &row) { return toText(row.of.due); }},
        {FollowUpPanel::tr("Days"),
         [](const FollowUpRow &row) { return row.of.due.isValid() ? daysText(row.of.days) : QString(); }},
        {FollowUpPanel::tr("Why"), whyText},
        {FollowUpPanel::tr("Reason"), latest([](const desk::FollowUp &entry) { return entry.reason; })},
        {FollowUpPanel::tr("Measure"), latest([](const desk::FollowUp &entry) { return entry.measure; })},
        {FollowUpPanel::tr("Person"), latest([](const desk::FollowUp &entry) { return entry.person; })},
        {FollowUpPanel::tr("By"), latest([](const desk::FollowUp &entry) { return toText(entry.by); })},
    };
}

} // namespace

/// What stands in the list, and who stands behind its cases.
struct FollowUpPanel::Answer {
    QList<FollowUpRow> rows;
    QHash<CaseId, QString> names;
};

FollowUpPanel::FollowUpPanel(const Workplace &place)
    : m_place(place)
    , m_rows(new RowModel<FollowUpRow>(columns(m_names), this))
    , m_table(new TableView(m_rows, u"followUpTable"_s, tr("Follow-up list")))
    , m_reason(new QLineEdit)
    , m_measure(new QLineEdit)
    , m_person(new QComboBox)
    , m_by(new DateEdit(place.today()))
    , m_enter(button(tr("Enter"), u"document-save"_s, u"followUpEnter"_s))
{
    m_table->setWhenEmpty(tr("No case is late, nearly late or silent."));
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(m_table, 1);
    column->addWidget(buildEntry());
    connect(m_enter, &QPushButton::clicked, this, &FollowUpPanel::enter);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        QList<CaseId> among;
        for (const auto &row : m_rows->rows())
            among.append(row.of.id);
        emit caseAsked(among.at(index.row()), among);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_enter->setEnabled(index.isValid()); });
    m_enter->setEnabled(false);
}

QWidget *FollowUpPanel::buildEntry()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    addField(row, tr("Reason"), m_reason, u"followUpReason"_s, 2);
    addField(row, tr("Measure"), m_measure, u"followUpMeasure"_s, 2);
    addField(row, tr("Person"), m_person, u"followUpPerson"_s, 1);
    addField(row, tr("By"), m_by, u"followUpBy"_s, 1);
    row->addWidget(m_enter);
    auto *print = button(tr("Print the list…"), u"document-print"_s, u"followUpPrint"_s);
    connect(print, &QPushButton::clicked, this, &FollowUpPanel::print);
    row->addWidget(print);
    m_person->setEditable(true); // usually one of the staff
    setMember(m_reason, u"reason"_s);
    setMember(m_measure, u"measure"_s);
    setMember(m_person, u"person"_s);
    setMember(m_by, u"by"_s);
    auto *keys = new FormKeys(box);
    keys->setSaveButton(m_enter);
    connect(keys, &FormKeys::saveAsked, m_enter, &QPushButton::click);
    return box;
}

void FollowUpPanel::refresh()
{
    m_place.desk.ask(
        this,
        [](const desk::Desk &desk) -> Result<Answer> {
            const auto rows = desk.figures().followUps();
            if (!rows) return refuse(rows);
            QList<CaseId> cases;
            for (const auto &row : *rows)
                cases << row.of.id;
            return partiesOf(desk, cases).map([&](const QHash<CaseId, QString> &names) {
                return Answer{*rows, names};
            });
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                emit refused(answer.error());
                return;
            }
            m_names = answer->names;
            m_rows->setRows(answer->rows);
        });
    const auto typed = m_person->currentText();
    m_person->clear();
    for (const auto &person : m_place.office().people) {
        if (person.isHere()) m_person->addItem(person.name);
    }
    m_person->setCurrentText(typed);
}

void FollowUpPanel::print()
{
    QList<reports::FollowUpLine> lines;
    for (const auto &row : m_rows->rows()) {
        const auto last = row.entries.isEmpty() ? desk::FollowUp() : row.entries.last();
        lines << reports::FollowUpLine{row.of.number, row.of.why,   row.missed,  row.staff, row.of.due,
                                       last.reason,   last.measure, last.person, last.by};
    }
    const auto &office = m_place.office();
    const auto printed =
        printOnPaper(m_place,
                     reports::followUpList(office.office.name, lines, office.actor.name,
                                           m_place.desk.now().moment, office.office.demonstration),
                     this);
    if (!printed) emit refused(printed.error());
}

void FollowUpPanel::enter()
{
    if (m_table->currentRow() < 0) return;
    const auto by = m_by->date();
    if (!by) {
        emit refused({u"bad-date"_s, tr("By which day? “%1” is not one.").arg(m_by->text()), {}});
        m_by->setFocus();
        return;
    }
    const office::FollowUpEntered entry{m_rows->row(m_table->currentRow()).of.id, m_reason->text().trimmed(),
                                        m_measure->text().trimmed(), m_person->currentText().trimmed(), *by};
    m_place.desk.ask(
        this, [entry](desk::Desk &desk) { return desk.figures().enterFollowUp(entry); },
        [this](const Result<void> &entered) {
            if (!entered) return emit refused(entered.error());
            for (auto *edit : {m_reason, m_measure, static_cast<QLineEdit *>(m_by)})
                edit->clear();
            m_person->clearEditText();
            refresh();
        });
}

} // namespace tiaocai::ui
