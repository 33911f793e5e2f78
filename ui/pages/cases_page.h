// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_order.h"
#include "widgets/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QTabBar;

namespace tiaocai::ui {

class ElidedLabel;
class EmptyState;
class TableView;

/// The list of cases: views with their counts, filter, sort, sums under it; Enter opens.
class CasesPage : public Page {
    Q_OBJECT

public:
    /// The views of the list, in the order of their tabs.
    enum View { Open, Late, Unsigned, Unperformed, ClosedThisMonth, Collective, All };

    explicit CasesPage(const Workplace &place);

    void refresh() override;
    void setFilter(const QString &text);
    void setView(View view);
    void focusList();
    /// Sorted away from the window's thread, then shown.
    void sortBy(CaseOrder order);
    void showSorted(const QList<desk::CaseRow> &rows);
    void showRows(const QList<desk::CaseRow> &rows);
    const QList<desk::CaseRow> &rows() const { return m_model->rows(); }
    /// The cases as they are sorted now.
    QList<CaseId> sequence() const;

signals:
    void registerAsked();
    void importAsked();
    void caseAsked(const CaseId &id, const QList<CaseId> &among);

private:
    struct Sorted;
    void buildTable();
    QWidget *buildViews();
    QWidget *buildFilters();
    QWidget *buildFoot();
    void take(const Sorted &sorted);
    void showEmpty();
    void showSelection();
    void openRow(const QModelIndex &index);

    RowModel<desk::CaseRow> *m_model;
    QList<desk::CaseRow> m_found; ///< of every view
    CaseOrder m_order;
    QTabBar *m_views;
    TableView *m_table;
    EmptyState *m_empty;
    QLineEdit *m_filter;
    QComboBox *m_stage;
    ElidedLabel *m_total;
    QWidget *m_selection;
    QLabel *m_selected;
    QTimer m_typing;
};

} // namespace tiaocai::ui
