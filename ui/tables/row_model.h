// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>

#include <functional>
#include <vector>

namespace tiaocai::ui {

/// What is sorted by, where it differs from what is shown (dates, amounts, counts).
inline constexpr int sortRole = Qt::UserRole;

/// One column of a table of snapshots. A constructor and no written defaults: g++ 12 breaks on those here.
template <typename Row>
struct Column {
    using Text = std::function<QString(const Row &)>;
    using SortKey = std::function<QVariant(const Row &)>;
    using Icon = std::function<QIcon(const Row &)>;
    using More = std::function<QVariant(const Row &, int role)>;

    /// `sortBy` empty: by the text. `isNumber`: numbers align at the right.
    Column(QString columnTitle, Text cellText, SortKey sortKey = {}, Icon cellIcon = {},
           bool isNumber = false)
        : title(std::move(columnTitle))
        , text(std::move(cellText))
        , sortBy(std::move(sortKey))
        , icon(std::move(cellIcon))
        , toTheRight(isNumber)
    {
    }

    /// What else a cell shows, by role: a chip, an ink, a bold face. An invalid answer leaves it as it is.
    Column showing(More shown) &&
    {
        more = std::move(shown);
        return std::move(*this);
    }

    QString title;
    Text text;
    SortKey sortBy;
    Icon icon;
    bool toTheRight;
    More more;
};

/// A table over a list of copies: rows come in whole and nothing flows back.
template <typename Row>
class RowModel : public QAbstractTableModel {
public:
    explicit RowModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// Gives back the rows from before: a hundred thousand of them are not to be freed between two frames.
    QList<Row> setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows.swap(rows);
        endResetModel();
        return rows;
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    /// nullptr: there is none at this place. Until rows are set again.
    const Row *find(int index) const
    {
        return index < 0 || index >= m_rows.size() ? nullptr : &m_rows.at(index);
    }
    /// Rows that stay readable and count no more (superseded acts).
    void setStruckThrough(std::function<bool(const Row &)> struck) { m_struck = std::move(struck); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() ||
            role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        return m_columns[size_t(section)].title;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid()) return {};
        const auto &column = m_columns[size_t(index.column())];
        const auto &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole) return column.text(row);
        if (column.more) {
            if (auto shown = column.more(row, role); shown.isValid()) return shown;
        }
        if (role == Qt::ToolTipRole) return column.text(row).toHtmlEscaped();
        if (role == sortRole) return column.sortBy ? column.sortBy(row) : QVariant(column.text(row));
        if (role == Qt::DecorationRole && column.icon) return column.icon(row);
        if (role == Qt::TextAlignmentRole && column.toTheRight)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::FontRole && m_struck && m_struck(row)) return struckFont();
        return {};
    }

private:
    static QFont struckFont()
    {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }

    std::vector<Column<Row>> m_columns;
    QList<Row> m_rows;
    std::function<bool(const Row &)> m_struck;
};

} // namespace tiaocai::ui
