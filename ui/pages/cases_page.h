// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_order.h"
#include "widgets/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tiaocai::ui {

class TableView;

/// The list of cases: filter, sort, Enter opens.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(const Workplace &place);

    void refresh() override;
    void setFilter(const QString &text);
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
    void buildFilters();
    void openRow(const QModelIndex &index);

    RowModel<desk::CaseRow> *m_model;
    CaseOrder m_order;
    TableView *m_table;
    QLineEdit *m_filter;
    QComboBox *m_stage;
    QCheckBox *m_openOnly;
    QLabel *m_total;
    QTimer m_typing;
};

} // namespace tiaocai::ui
