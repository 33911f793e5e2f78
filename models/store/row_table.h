// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cells.h"
#include "connection.h"

/// A table as the program knows it: each column with what is bound for it and how it is read, side by side.
namespace tiaocai::store {

template <typename Line>
struct Field {
    QString column;
    std::function<QVariant(const Line &)> bind;
    std::function<bool(const QVariant &, Line &)> read; ///< false: nothing that the program knows
};

/// A column that holds a member of the line.
template <typename Line, typename Member>
Field<Line> field(const QString &column, Member Line::*member)
{
    return {column, [member](const Line &line) { return toCell(line.*member); },
            [member](const QVariant &cell, Line &line) { return fromCell(cell, line.*member); }};
}
/// A column that holds a member of a part of the line.
template <typename Line, typename Part, typename Member>
Field<Line> field(const QString &column, Part Line::*part, Member Part::*member)
{
    return {column, [=](const Line &line) { return toCell(line.*part.*member); },
            [=](const QVariant &cell, Line &line) { return fromCell(cell, line.*part.*member); }};
}

template <typename Line>
class RowTable {
public:
    RowTable(QString name, QList<Field<Line>> fields)
        : m_name(std::move(name))
        , m_fields(std::move(fields))
    {
    }

    const QString &name() const { return m_name; }
    int count() const { return static_cast<int>(m_fields.size()); }
    QStringList columnNames() const;
    /// "a, b", and "t.a, t.b".
    QString columns() const { return columnNames().join(QStringLiteral(", ")); }
    QString columns(const QString &alias) const;
    /// The insert of keys and columns.
    QString inserting(const QStringList &keys) const;
    /// The same, which overwrites the row that has these keys.
    QString writing(const QStringList &keys) const;

    QVariantList cells(const Line &line) const;
    /// Reads its columns from `first` on. Refuses `damaged`, naming the column.
    Result<Line> read(const Row &row, int first = 0) const;
    /// The same of cells that were read before.
    Result<Line> read(const QVariantList &cells, const QString &office) const;

private:
    /// The field of which a cell says nothing; nullptr: all were read. `at` gives the cell of a column.
    template <typename CellAt>
    const Field<Line> *fill(Line &line, CellAt at) const;

    QString m_name;
    QList<Field<Line>> m_fields;
};

template <typename Line>
QStringList RowTable<Line>::columnNames() const
{
    QStringList names;
    for (const auto &one : m_fields)
        names << one.column;
    return names;
}

template <typename Line>
QString RowTable<Line>::columns(const QString &alias) const
{
    const auto dot = alias + QStringLiteral(".");
    return dot + columnNames().join(QStringLiteral(", ") + dot);
}

template <typename Line>
QString RowTable<Line>::inserting(const QStringList &keys) const
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(m_name, (keys + columnNames()).join(QStringLiteral(", ")),
             QStringList(keys.size() + count(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

template <typename Line>
QString RowTable<Line>::writing(const QStringList &keys) const
{
    QStringList changes;
    for (const auto &column : columnNames())
        changes << column + QStringLiteral(" = excluded.") + column;
    return inserting(keys) + QStringLiteral(" ON CONFLICT (%1) DO UPDATE SET %2")
                                 .arg(keys.join(QStringLiteral(", ")), changes.join(QStringLiteral(", ")));
}

template <typename Line>
QVariantList RowTable<Line>::cells(const Line &line) const
{
    QVariantList list;
    list.reserve(m_fields.size());
    for (const auto &one : m_fields)
        list << one.bind(line);
    return list;
}

template <typename Line>
Result<Line> RowTable<Line>::read(const Row &row, int first) const
{
    Line line;
    const auto *fault = fill(line, [&](int column) { return row.value(first + column); });
    if (!fault) return line;
    return row.unreadable(m_name, fault->column, first + int(fault - m_fields.constData()));
}

template <typename Line>
Result<Line> RowTable<Line>::read(const QVariantList &cells, const QString &office) const
{
    Line line;
    const auto *fault = fill(line, [&](int column) { return cells[column]; });
    if (!fault) return line;
    return unreadableCell(office, m_name, fault->column, cells[fault - m_fields.constData()].toString());
}

template <typename Line>
template <typename CellAt>
const Field<Line> *RowTable<Line>::fill(Line &line, CellAt at) const
{
    for (int i = 0; i < count(); ++i) {
        if (!m_fields[i].read(at(i), line)) return &m_fields[i];
    }
    return nullptr;
}

} // namespace tiaocai::store
