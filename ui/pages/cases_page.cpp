// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cases_page.h"

#include "tables/table_view.h"
#include "widgets/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Typing is answered after a short rest, not letter by letter.
constexpr int typingRestMs = 150;

} // namespace

CasesPage::CasesPage(const Workplace &place)
    : Page(place, u"casesPage"_s, tr("Cases"))
    , m_model(new RowModel<desk::CaseRow>(caseColumns(place), this))
    , m_filter(new QLineEdit)
    , m_stage(new QComboBox)
    , m_openOnly(new QCheckBox(tr("Open cases only")))
    , m_total(plainLabel({}, u"casesTotal"_s))
{
    m_table = new TableView(m_model, u"casesTable"_s, tr("Cases"));
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        sortBy({column, order});
    });
    m_table->keepColumns(place.preferences(), u"caseColumns"_s);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, &CasesPage::openRow);

    auto *import = button(tr("Import a ledger…"), u"document-import"_s, u"importButton"_s);
    head()->addButton(import);
    connect(import, &QPushButton::clicked, this, &CasesPage::importAsked);
    auto *primary = setPrimary(tr("Register a case  Ctrl+N"), u"list-add"_s, u"registerButton"_s);
    connect(primary, &QPushButton::clicked, this, &CasesPage::registerAsked);

    buildFilters();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_total);
}

void CasesPage::buildFilters()
{
    m_filter->setObjectName(u"casesFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Number, name, pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_stage->setObjectName(u"casesStage"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->addItem(tr("All stages"));
    for (const auto &choice : choices<casework::Stage>)
        m_stage->addItem(casework::label(choice.value), int(choice.value));
    m_openOnly->setObjectName(u"casesOpenOnly"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_stage, &QComboBox::activated, this, &CasesPage::refresh);
    connect(m_openOnly, &QCheckBox::clicked, this, &CasesPage::refresh);
    connect(m_filter, &QLineEdit::returnPressed, this, &CasesPage::focusList);

    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_filter, 1);
    row->addWidget(m_stage);
    row->addWidget(m_openOnly);
    body()->addLayout(row);
}

void CasesPage::setFilter(const QString &text)
{
    m_filter->setText(text);
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
    query.openOnly = m_openOnly->isChecked();
    if (m_stage->currentIndex() > 0) query.stage = casework::Stage(m_stage->currentData().toInt());
    place().desk.ask(
        this, [query](const desk::Desk &desk) { return desk.cases().list(query); },
        [this](const Result<QList<desk::CaseRow>> &rows) {
            if (rows)
                showSorted(*rows);
            else
                notices()->tell(rows.error());
        });
}

void CasesPage::sortBy(CaseOrder order)
{
    m_order = order;
    showSorted(m_model->rows());
}

void CasesPage::showSorted(const QList<desk::CaseRow> &rows)
{
    place().desk.work(
        this,
        [rows, order = m_order, columns = caseColumns(place())] { return sorted(rows, columns, order); },
        [this](const QList<desk::CaseRow> &inOrder) { showRows(inOrder); });
}

void CasesPage::showRows(const QList<desk::CaseRow> &rows)
{
    const int before = m_table->currentRow();
    const auto current = before < 0 ? CaseId() : m_model->row(before).id;
    auto former = m_model->setRows(rows);
    QThreadPool::globalInstance()->start([former = std::move(former)]() mutable { former.clear(); });
    const auto isCurrent = [&](const desk::CaseRow &row) { return row.id == current; };
    const auto at = std::find_if(rows.begin(), rows.end(), isCurrent);
    if (at != rows.end()) m_table->setCurrentIndex(m_model->index(int(at - rows.begin()), 0));
    const bool filtered =
        !m_filter->text().isEmpty() || m_stage->currentIndex() > 0 || m_openOnly->isChecked();
    m_table->setWhenEmpty(filtered ? tr("No case matches. Clear the filter to see all of them.")
                                   : tr("No case yet. Register one with Ctrl+N, or import your ledger."));
    m_total->setText(rows.isEmpty() ? QString() : tr("%n case(s)", nullptr, int(rows.size())));
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
