// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "tables/row_model.h"
#include "tables/table_view.h"

#include <QHeaderView>

namespace tiaocai::ui {

/// A column of figures: what it says, and the cases behind it; without `cases` it is a heading of its row.
template <typename Row>
struct Figure {
    QString title;
    std::function<QString(const Row &)> text;
    std::function<QList<CaseId>(const Row &)> cases;
};

/// A table whose every number opens its cases: by a click, or Enter on the cell.
template <typename Row>
class FigureTable {
public:
    /// The cases are asked for when they are there: a page may show the numbers before it has the lists.
    using Cases = std::function<QList<CaseId>()>;
    using Open = std::function<void(const QString &what, const Cases &cases)>;

    FigureTable(std::vector<Figure<Row>> figures, const QString &name, const QString &title, Open open)
        : m_figures(std::move(figures))
        , m_model(new RowModel<Row>(columns()))
        , m_view(new TableView(m_model, name, title))
    {
        m_model->setParent(m_view);
        m_view->horizontalHeader()->setStretchLastSection(false);
        m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
        const auto opened = [this, open](const QModelIndex &index) {
            const auto &figure = m_figures[size_t(index.column())];
            if (!figure.cases) return;
            open(m_figures[0].text(m_model->row(index.row())) + u' ' + figure.title,
                 [this, &figure, row = index.row()] {
                     return row < rows().size() ? figure.cases(rows()[row]) : QList<CaseId>();
                 });
        };
        QObject::connect(m_view, &QTableView::clicked, m_view, opened);
        QObject::connect(m_view, &TableView::opened, m_view, opened);
    }

    TableView *view() const { return m_view; }
    /// The cell from which somebody looked behind a number stays the current one.
    void setRows(const QList<Row> &rows)
    {
        const auto cell = m_view->currentIndex();
        m_model->setRows(rows);
        m_view->setCurrentIndex(m_model->index(cell.row(), cell.column()));
    }
    const QList<Row> &rows() const { return m_model->rows(); }

private:
    std::vector<Column<Row>> columns() const
    {
        std::vector<Column<Row>> made;
        for (const auto &figure : m_figures)
            made.push_back({figure.title, figure.text, {}, {}, bool(figure.cases)});
        return made;
    }

    std::vector<Figure<Row>> m_figures;
    RowModel<Row> *m_model;
    TableView *m_view;
};

} // namespace tiaocai::ui
