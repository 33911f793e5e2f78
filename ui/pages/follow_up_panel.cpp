// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/follow_up_panel.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "words.h"

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

std::vector<Column<FollowUpRow>> columns()
{
    const auto latest = [](auto text) {
        return [text](const FollowUpRow &row) {
            return row.entries.isEmpty() ? QString() : text(row.entries.last());
        };
    };
    return {
        {FollowUpPanel::tr("Case"), [](const FollowUpRow &row) { return row.of.number; }},
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

FollowUpPanel::FollowUpPanel(const Workplace &place)
    : m_place(place)
    , m_rows(new RowModel<FollowUpRow>(columns(), this))
    , m_table(new TableView(m_rows, u"followUpTable"_s, tr("Follow-up list")))
    , m_reason(new QLineEdit)
    , m_measure(new QLineEdit)
    , m_person(new QLineEdit)
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
    return box;
}

void FollowUpPanel::refresh()
{
    m_place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.figures().followUps(); },
        [this](const Result<QList<FollowUpRow>> &rows) {
            if (rows)
                m_rows->setRows(*rows);
            else
                emit refused(rows.error());
        });
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
                                        m_measure->text().trimmed(), m_person->text().trimmed(), *by};
    m_place.desk.ask(
        this, [entry](desk::Desk &desk) { return desk.figures().enterFollowUp(entry); },
        [this](const Result<void> &entered) {
            if (!entered) {
                emit refused(entered.error());
                return;
            }
            for (auto *edit : {m_reason, m_measure, m_person, static_cast<QLineEdit *>(m_by)})
                edit->clear();
            refresh();
        });
}

} // namespace tiaocai::ui
