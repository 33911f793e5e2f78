// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_order.h"
#include "widgets/page.h"

namespace tiaocai::ui {

class ElidedLabel;
class FilterBar;
class TableView;

/// The list of cases: filter, sort, Enter opens.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(const Workplace &place);

    void refresh() override;
    /// Everything that answers a text.
    void setFilter(const QString &text);
    void focusFilter();
    void focusList();
    /// Sorted away from the window's thread, then shown.
    void sortBy(CaseOrder order);
    void showSorted(const QList<desk::CaseRow> &rows);
    const QList<desk::CaseRow> &rows() const { return m_model->rows(); }
    /// The cases as they are sorted now.
    const QList<CaseId> &sequence() const { return m_sequence; }

signals:
    void registerAsked();
    void importAsked();
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    void recordAsked(const CaseId &id);
    /// Its next step of that number.
    void stepAsked(const CaseId &id, int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The list in its order, with where the case is that was current.
    struct Shown {
        QList<desk::CaseRow> rows;
        QList<CaseId> sequence;
        int current = -1;
        QList<int> ticked; ///< the rows that were ticked before
        QString sums;      ///< "19 cases  59 persons  claims 993,550.00 yuan  late 1 ..."
    };
    void take(const Shown &shown);
    void buildKeys();
    QWidget *buildFoot();
    void fit();
    void fitNumbers();
    void showSelection();
    using Spans = QList<std::pair<int, int>>;
    Spans chosen() const;
    void tick(const QList<int> &rows);
    void printChosen();
    void askHandOver();
    void handOver(const QList<desk::CaseRow> &cases, const PersonId &to, const QString &reason);
    void readRows();
    void setCurrent(int row);
    void openRow(const QModelIndex &index);

    bool m_isShort = false; ///< numbers, in a narrow window
    QList<int> m_leftOut;
    RowModel<desk::CaseRow> *m_model;
    CaseOrder m_order;
    QList<CaseId> m_sequence;
    TableView *m_table;
    FilterBar *m_filter;
    ElidedLabel *m_total;
    QLabel *m_selected;
    QWidget *m_selection;
};

} // namespace tiaocai::ui
