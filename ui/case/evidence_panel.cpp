// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/evidence_panel.h"

#include "base/text.h"
#include "case/evidence_words.h"
#include "office/permission.h"
#include "tables/table_view.h"
#include "widgets/fact_grid.h"
#include "widgets/layout.h"
#include "widgets/side_pane.h"
#include "widgets/with_pane.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::Evidence;

namespace {

constexpr int besideTheRegister = 860, registerPaneWidth = 300, registerFactWidth = 64, nameColumn = 1;

} // namespace

EvidencePanel::EvidencePanel(const Workplace &place)
    : m_place(place)
    , m_rows(new RowModel<Evidence>(columns(), this))
    , m_table(new TableView(m_rows, u"evidenceTable"_s, tr("Evidence")))
    , m_pane(new SidePane(u"evidencePane"_s, registerPaneWidth))
    , m_receive(button(tr("Receive evidence…"), u"list-add"_s, u"evidenceReceive"_s))
    , m_exchange(button(tr("Hand to the other side…"), {}, u"evidenceExchange"_s, Rank::Ghost))
    , m_examine(button(tr("Opinions…"), {}, u"evidenceExamine"_s, Rank::Ghost))
    , m_return(button(tr("Return…"), {}, u"evidenceReturn"_s, Rank::Ghost))
    , m_open(button(tr("Open the file"), u"mail-attachment"_s, u"evidenceOpen"_s, Rank::Ghost))
{
    setObjectName(u"evidencePanel"_s);
    setFocusProxy(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWhenEmpty(tr("No evidence was handed in yet."));
    m_table->setStretched(nameColumn);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    space(column);
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    auto *row = new QVBoxLayout(this);
    space(row);
    row->addWidget(new WithPane(left, m_pane, besideTheRegister, rowsOverPane));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvidencePanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePanel::showCurrent);
    showCurrent();
}

/// What begins an item stands under the list, what is done with the chosen ones in their pane.
QLayout *EvidencePanel::buildButtons()
{
    auto *line = new QHBoxLayout;
    space(line, spacing / 2);
    line->addWidget(m_receive);
    line->addWidget(m_open);
    line->addStretch(1);
    for (auto *one : {m_exchange, m_examine, m_return}) {
        setSmall(one);
        m_pane->foot()->addWidget(one);
    }
    connect(m_receive, &QPushButton::clicked, this, [this] { ask(ActKind::EvidenceReceived); });
    connect(m_exchange, &QPushButton::clicked, this, [this] { ask(ActKind::EvidenceExchanged); });
    connect(m_examine, &QPushButton::clicked, this, [this] { ask(ActKind::EvidenceExamined); });
    connect(m_return, &QPushButton::clicked, this, [this] { ask(ActKind::EvidenceReturned); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *one = current(); one && one->item.attachment)
            emit attachmentOpened(*one->item.attachment);
    });
    return line;
}

std::vector<Column<Evidence>> EvidencePanel::columns() const
{
    return {
        {tr("No."),
         [](const Evidence &one) { return one.item.number; },
         {},
         [this](const Evidence &one) { return icon(markOf(one, !m_view.file.isOpen())); }},
        {tr("Name"), [](const Evidence &one) { return one.item.name; }},
        {tr("Form"), formText},
        {tr("Handed in by"), [this](const Evidence &one) { return submitterText(m_view.file, one); }},
        {tr("Received on"), [](const Evidence &one) { return toText(one.since); }},
        {tr("Handed to"), [this](const Evidence &one) { return exchangedText(m_view.file, one); }},
        {tr("Opinions"),
         [](const Evidence &one) {
             return one.opinions.isEmpty() ? QString() : QString::number(one.opinions.size());
         }},
        {tr("Returned"), returnedText},
    };
}

void EvidencePanel::show(const desk::CaseView &view)
{
    const auto *before = current();
    const auto chosen = before && view.file.id == m_view.file.id ? before->item.id : EvidenceId();
    m_view = view;
    m_rows->setRows(view.file.evidence);
    m_table->fitColumns();
    const auto &rows = m_rows->rows();
    const auto again = std::ranges::find_if(rows, [&](const Evidence &one) { return one.item.id == chosen; });
    m_table->standOn(again == rows.end() ? 0 : int(again - rows.begin()));
    showCurrent();
}

const Evidence *EvidencePanel::current() const
{
    return m_rows->find(m_table->currentRow());
}

QList<Evidence> EvidencePanel::chosen() const
{
    QList<Evidence> list;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        list << m_rows->row(row.row());
    if (const auto *one = current(); one && list.isEmpty()) list << *one;
    return list;
}

void EvidencePanel::showCurrent()
{
    const auto *one = current();
    const auto may = [this](ActKind kind) {
        return m_place.isRead() && m_view.mayFollow.contains(kind) &&
               office::may(m_place.office().actor, kind);
    };
    m_receive->setEnabled(may(ActKind::EvidenceReceived));
    m_exchange->setEnabled(one && may(ActKind::EvidenceExchanged));
    m_examine->setEnabled(one && may(ActKind::EvidenceExamined));
    m_return->setEnabled(std::ranges::any_of(chosen(), &Evidence::isKept) && may(ActKind::EvidenceReturned));
    m_open->setEnabled(one && one->item.attachment);
    empty(m_pane->body());
    if (!one) return;
    auto *title =
        heading((one->item.number + u' ' + one->item.name).trimmed(), Type::CardTitle, u"evidenceTitle"_s);
    title->setWordWrap(true);
    m_pane->body()->addWidget(title);
    auto *facts = new FactGrid(registerFactWidth);
    if (one->item.kind) facts->add(tr("Kind"), casework::label(*one->item.kind));
    facts->add(tr("Form"), formText(*one));
    facts->add(tr("From"), submitterText(m_view.file, *one));
    facts->add(tr("Origin"), one->item.origin);
    facts->add(tr("Is to show"), one->item.proves);
    facts->add(tr("Handed to"), exchangedText(m_view.file, *one));
    for (const auto &opinion : opinionTexts(m_view.file, *one))
        facts->add(tr("Opinion"), opinion);
    facts->add(tr("Original"), returnedText(*one));
    m_pane->body()->addLayout(facts);
    m_pane->body()->addStretch(1);
}

/// What cannot be given back is left out of a return.
void EvidencePanel::ask(ActKind kind)
{
    auto items = chosen();
    if (kind == ActKind::EvidenceReturned) items.removeIf([](const Evidence &one) { return !one.isKept(); });
    emit recordAsked(kind, offeredFor(kind, m_view.file, items));
}

} // namespace tiaocai::ui
