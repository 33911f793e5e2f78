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
#include <QSortFilterProxyModel>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Typing is answered after a short rest, not letter by letter.
constexpr int typingRestMs = 150;

} // namespace

CasesPage::CasesPage(const Workplace &place)
    : Page(place, u"casesPage"_s, tr("Cases"))
    , m_model(new RowModel<desk::CaseRow>(caseColumns(place), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_stage(new QComboBox)
    , m_openOnly(new QCheckBox(tr("Open cases only")))
    , m_total(plainLabel({}, u"casesTotal"_s))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(sortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new TableView(m_sorted, u"casesTable"_s, tr("Cases"));
    m_table->setSortingEnabled(true);
    setFocusProxy(m_table);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &TableView::opened, this, &CasesPage::openRow);

    auto *import = button(tr("Import a ledger…"), u"document-import"_s, u"importButton"_s);
    actions()->addWidget(import);
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
    for (const auto &choice : casework::choices<casework::Stage>)
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
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_table->setFocus();
}

void CasesPage::refresh()
{
    desk::CaseQuery query;
    query.text = m_filter->text();
    query.openOnly = m_openOnly->isChecked();
    if (m_stage->currentIndex() > 0) query.stage = casework::Stage(m_stage->currentData().toInt());
    place().desk.ask(
        this, [query](desk::Desk &desk) { return desk.cases(query); },
        [this](const Result<QList<desk::CaseRow>> &rows) {
            if (rows)
                show(*rows);
            else
                notices()->tell(rows.error());
        });
}

void CasesPage::show(const QList<desk::CaseRow> &rows)
{
    const auto before = m_table->currentIndex();
    const auto current = before.isValid() ? m_model->row(m_sorted->mapToSource(before).row()).id : CaseId();
    m_model->setRows(rows);
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].id == current)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
    const bool filtered =
        !m_filter->text().isEmpty() || m_stage->currentIndex() > 0 || m_openOnly->isChecked();
    if (rows.isEmpty())
        m_total->setText(filtered ? tr("No case matches. Clear the filter to see all of them.")
                                  : tr("No case yet. Register one with Ctrl+N, or import your ledger."));
    else
        m_total->setText(tr("%n case(s)", nullptr, int(rows.size())));
}

QList<CaseId> CasesPage::sequence() const
{
    QList<CaseId> ids;
    ids.reserve(m_sorted->rowCount());
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        ids.append(m_model->row(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).id);
    return ids;
}

void CasesPage::openRow(const QModelIndex &index)
{
    emit caseAsked(m_model->row(m_sorted->mapToSource(index).row()).id, sequence());
}

} // namespace tiaocai::ui
