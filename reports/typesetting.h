// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

/// Text and tables broken into lines of a given width.
namespace tiaocai::reports {

/// At word boundaries where there are any, between any two characters where not; "\n" always breaks.
QStringList broken(const QString &text, const QFont &font, double width);

struct StyledLine {
    QString text;
    Style style = Style::Cell;
    Align align = Align::Centre;
};

/// Columns that stand below each other in print: what the reader sees as one column.
struct Stack {
    QList<qsizetype> columns; ///< indexes into Table::columns
    double left = 0, width = 0;
    double right() const { return left + width; }
};

/// Neighbouring stacks under one common heading, or a single stack that has none.
struct Group {
    QString title;
    qsizetype first = 0, count = 1;
};

/// A table fitted to a width.
class TableSetting {
public:
    TableSetting(const Table &table, double left, double width, const Typefaces &typefaces);

    const QList<Stack> &stacks() const { return m_stacks; }
    QList<Group> groups() const;
    /// The heading of a stack: the titles of its columns, one below the other.
    QStringList heading(const Stack &stack) const;
    /// The lines of one row, per stack.
    QList<QList<StyledLine>> row(qsizetype index) const;

private:
    QList<StyledLine> stackLines(const Stack &stack, const QList<Cell> &cells) const;

    const Table &m_table;
    Typefaces m_typefaces;
    QList<Stack> m_stacks;
};

/// White space between a cell's border and its text, at each side.
constexpr double sidePadding = dots(0.55);
constexpr double rowPadding = dots(0.7);

} // namespace tiaocai::reports
