// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cases_page.h"

#include "base/text.h"
#include "law/rule_ids.h"
#include "tables/case_columns.h"
#include "tables/table_view.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::Stage;
using desk::CaseRow;

namespace {

/// Typing is answered after a short rest, not letter by letter.
constexpr int typingRestMs = 150;
constexpr int filterWidth = 250;

bool isOpen(const CaseRow &row)
{
    return !row.closedOn.isValid() && row.stage != Stage::NotAccepted && row.stage != Stage::Refused;
}

bool belongs(const CaseRow &row, CasesPage::View view, QDate today)
{
    switch (view) {
    case CasesPage::Open:
        return isOpen(row);
    case CasesPage::Late:
        return row.nextDue.isValid() && row.nextDue < today;
    case CasesPage::Unsigned:
        return row.stage == Stage::AwaitingSignatures;
    case CasesPage::Unperformed:
        return row.nextRule == law::ids::AgreementPerform;
    case CasesPage::ClosedThisMonth:
        return row.closedOn.isValid() && row.closedOn >= QDate(today.year(), today.month(), 1);
    case CasesPage::Collective:
        return row.persons >= casework::collectiveFrom;
    case CasesPage::All:
        return true;
    }
    return true;
}

constexpr std::array views{CasesPage::Open,        CasesPage::Late,            CasesPage::Unsigned,
                           CasesPage::Unperformed, CasesPage::ClosedThisMonth, CasesPage::Collective,
                           CasesPage::All};

QString nameOf(CasesPage::View view)
{
    switch (view) {
    case CasesPage::Open:
        return CasesPage::tr("Open");
    case CasesPage::Late:
        return CasesPage::tr("Overdue");
    case CasesPage::Unsigned:
        return CasesPage::tr("To be signed");
    case CasesPage::Unperformed:
        return CasesPage::tr("To be performed");
    case CasesPage::ClosedThisMonth:
        return CasesPage::tr("Closed this month");
    case CasesPage::Collective:
        return CasesPage::tr("Collective");
    case CasesPage::All:
        return CasesPage::tr("All");
    }
    return {};
}

} // namespace

/// A view in its order, and how many stand in every view.
struct CasesPage::Sorted {
    QList<CaseRow> found, rows;
    std::array<int, views.size()> counts{};
    int persons = 0;
    Money claimed = {};
};

CasesPage::CasesPage(const Workplace &place)
    : Page(place, u"casesPage"_s, tr("Cases"))
    , m_model(new RowModel<CaseRow>(caseColumns(place), this))
    , m_views(new QTabBar)
    , m_table(new TableView(m_model, u"casesTable"_s, tr("Cases")))
    , m_empty(new EmptyState(u"casesEmpty"_s))
    , m_filter(new SearchField(u"view-filter"_s, tr("Filter this list"), u"/"_s, u"casesFilter"_s))
    , m_stage(new QComboBox)
    , m_total(new ElidedLabel(Type::Body, u"casesTotal"_s))
    , m_selection(new QWidget)
    , m_selected(plainLabel({}, u"casesSelected"_s))
{
    buildTable();
    auto *import = button(tr("Import a ledger…"), u"document-import"_s, u"importButton"_s);
    head()->addButton(import);
    connect(import, &QPushButton::clicked, this, &CasesPage::importAsked);
    auto *primary = setPrimary(tr("Register a case  Ctrl+N"), u"list-add"_s, u"registerButton"_s);
    connect(primary, &QPushButton::clicked, this, &CasesPage::registerAsked);
    body()->addWidget(buildViews());
    body()->addWidget(buildFilters());
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide();
    foot()->addWidget(buildFoot());
}

void CasesPage::buildTable()
{
    m_table->setSelectionMode(TableView::ExtendedSelection);
    m_table->setStretched(caseColumn::respondent);
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        sortBy({column, order});
    });
    for (int column = caseColumn::firstHidden; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_table->keepColumns(place().preferences(), u"caseList"_s);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, &CasesPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPage::showSelection);
}

QWidget *CasesPage::buildViews()
{
    m_views->setObjectName(u"casesViews"_s);
    m_views->setAccessibleName(tr("Views of the list"));
    m_views->setExpanding(false);
    m_views->setDrawBase(true);
    for (const auto view : views)
        m_views->addTab(nameOf(view));
    m_views->setCurrentIndex(Open);
    connect(m_views, &QTabBar::currentChanged, this, [this] { showSorted(m_found); });
    return m_views;
}

QWidget *CasesPage::buildFilters()
{
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setMaximumWidth(filterWidth);
    m_stage->setObjectName(u"casesStage"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->addItem(tr("All stages"));
    for (const auto &choice : choices<Stage>)
        m_stage->addItem(casework::label(choice.value), int(choice.value));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_stage, &QComboBox::activated, this, &CasesPage::refresh);
    connect(m_filter, &QLineEdit::returnPressed, this, &CasesPage::focusList);
    auto *slash = new QShortcut(Qt::Key_Slash, m_table);
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    row->addWidget(m_filter, 1);
    row->addWidget(m_stage);
    row->addStretch();
    return box;
}

QWidget *CasesPage::buildFoot()
{
    auto *clear = button(tr("Clear the selection"), {}, u"casesClear"_s, Rank::Ghost);
    connect(clear, &QPushButton::clicked, m_table, &TableView::clearSelection);
    m_selected->setForegroundRole(QPalette::Link);
    m_selected->setFont(boldFont(Type::Body));
    auto *chosen = new QHBoxLayout(m_selection);
    space(chosen);
    chosen->addWidget(m_selected);
    chosen->addWidget(clear);
    m_selection->hide();
    auto *box = new QWidget;
    box->setMinimumHeight(measures().smallButton);
    auto *row = new QHBoxLayout(box);
    space(row);
    row->addWidget(m_total, 1);
    row->addWidget(m_selection);
    return box;
}

void CasesPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void CasesPage::setView(View view)
{
    m_views->setCurrentIndex(view);
}

void CasesPage::focusList()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void CasesPage::refresh()
{
    desk::CaseQuery query;
    query.text = m_filter->text();
    if (m_stage->currentIndex() > 0) query.stage = Stage(m_stage->currentData().toInt());
    place().desk.ask(
        this, [query](const desk::Desk &desk) { return desk.cases().list(query); },
        [this](const Result<QList<CaseRow>> &rows) {
            if (rows)
                showSorted(*rows);
            else
                notices()->tell(rows.error());
        });
}

void CasesPage::sortBy(CaseOrder order)
{
    m_order = order;
    showSorted(m_found);
}

void CasesPage::showSorted(const QList<CaseRow> &rows)
{
    place().desk.work(
        this,
        [rows, order = m_order, columns = caseColumns(place()), view = View(m_views->currentIndex()),
         today = place().today()] {
            Sorted made{rows, {}};
            for (size_t i = 0; i < views.size(); ++i)
                made.counts[i] = int(std::ranges::count_if(
                    rows, [&](const CaseRow &row) { return belongs(row, views[i], today); }));
            made.rows = rows;
            if (view != All) made.rows.removeIf([&](const CaseRow &row) { return !belongs(row, view, today); });
            made.rows = sorted(made.rows, columns, order);
            for (const auto &row : std::as_const(made.rows)) {
                made.persons += row.persons;
                made.claimed += row.claimed;
            }
            return made;
        },
        [this](const Sorted &made) { take(made); });
}

void CasesPage::take(const Sorted &made)
{
    m_found = made.found;
    for (size_t i = 0; i < views.size(); ++i)
        m_views->setTabText(int(i), u"%1 %2"_s.arg(nameOf(views[i])).arg(made.counts[i]));
    showRows(made.rows);
    m_total->setText(made.rows.isEmpty()
                         ? QString()
                         : u"%1　%2　%3"_s.arg(tr("%n case(s)", nullptr, int(made.rows.size())),
                                               tr("%n person(s)", nullptr, made.persons),
                                               tr("claims %1 yuan").arg(toText(made.claimed))));
}

void CasesPage::showRows(const QList<CaseRow> &rows)
{
    const int before = m_table->currentRow();
    const auto current = before < 0 ? CaseId() : m_model->row(before).id;
    auto former = m_model->setRows(rows);
    QThreadPool::globalInstance()->start([former = std::move(former)]() mutable { former.clear(); });
    const auto isCurrent = [&](const CaseRow &row) { return row.id == current; };
    const auto at = std::find_if(rows.begin(), rows.end(), isCurrent);
    if (at != rows.end()) m_table->setCurrentIndex(m_model->index(int(at - rows.begin()), 0));
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (rows.isEmpty()) showEmpty();
    showSelection();
}

void CasesPage::showEmpty()
{
    const bool isFiltered = !m_filter->text().isEmpty() || m_stage->currentIndex() > 0;
    if (isFiltered)
        m_empty->setWords(tr("No case matches"), tr("Clear the filter to see all of them."));
    else if (m_found.isEmpty())
        m_empty->setWords(tr("No case yet"), tr("Register one with Ctrl+N, or import your ledger."));
    else
        m_empty->setWords(tr("No case in this view"), tr("The other views stand at the left and right of it."));
}

void CasesPage::showSelection()
{
    const auto chosen = m_table->selectionModel()->selectedRows();
    m_selection->setVisible(chosen.size() > 1);
    if (chosen.size() < 2) return;
    Money claimed;
    for (const auto &index : chosen)
        claimed += m_model->row(index.row()).claimed;
    m_selected->setText(u"%1　%2"_s.arg(tr("%n chosen", nullptr, int(chosen.size())),
                                        tr("%1 yuan").arg(toText(claimed))));
}

QList<CaseId> CasesPage::sequence() const
{
    QList<CaseId> ids;
    ids.reserve(m_model->rowCount());
    for (const auto &row : m_model->rows())
        ids.append(row.id);
    return ids;
}

void CasesPage::openRow(const QModelIndex &index)
{
    emit caseAsked(m_model->row(index.row()).id, sequence());
}

} // namespace tiaocai::ui
