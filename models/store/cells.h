// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/id.h"
#include "base/money.h"
#include "connection.h"
#include "law/rule.h"
#include "statistics/projection.h"

#include <QDateTime>
#include <QVariant>

/// How a value stands in a cell, and back. fromCell() says false where the cell holds nothing that the program knows.
namespace tiaocai::store {

/// SQL's NULL, and texts that are never NULL: a null QString would bind as NULL.
QVariant null();
QVariant text(const QString &value);
/// Local time without offset, to the millisecond.
QString stamp(const QDateTime &moment);
QDateTime moment(const QString &stamp);

QVariant toCell(const QString &value);
QVariant toCell(qint64 value);
QVariant toCell(int value);
QVariant toCell(bool value);
QVariant toCell(Money value);
QVariant toCell(QDate value); ///< invalid: NULL
QVariant toCell(QTime value);
QVariant toCell(const QDateTime &value); ///< as stamp()
QVariant toCell(const QUuid &value);     ///< null: NULL
QVariant toCell(const law::RuleId &value);
QVariant toCell(statistics::ClockState value);
QVariant toCell(const QList<statistics::CaseFacts::Span> &spans); ///< "2026-03-01/2026-04-01,2026-05-01/"
QVariant toCell(const QList<statistics::ServedClock> &clocks);    ///< "RULE/done/2026-03-05/2026-03-04,..."
QVariant toCell(const statistics::CaseAccount &account);          ///< member by member, in one order

bool fromCell(const QVariant &cell, QString &value);
bool fromCell(const QVariant &cell, qint64 &value);
bool fromCell(const QVariant &cell, int &value);
bool fromCell(const QVariant &cell, bool &value);
bool fromCell(const QVariant &cell, Money &value);
bool fromCell(const QVariant &cell, QDate &value);
bool fromCell(const QVariant &cell, QTime &value);
bool fromCell(const QVariant &cell, QDateTime &value);
bool fromCell(const QVariant &cell, QUuid &value);
bool fromCell(const QVariant &cell, law::RuleId &value);
bool fromCell(const QVariant &cell, statistics::ClockState &value);
bool fromCell(const QVariant &cell, QList<statistics::CaseFacts::Span> &spans);
bool fromCell(const QVariant &cell, QList<statistics::ServedClock> &clocks);
bool fromCell(const QVariant &cell, statistics::CaseAccount &account);

template <Chosen Enum>
QVariant toCell(Enum value)
{
    return casework::name(value);
}
template <Chosen Enum>
bool fromCell(const QVariant &cell, Enum &value)
{
    const auto known = casework::chosen<Enum>(cell.toString());
    if (known) value = *known;
    return known.has_value();
}

/// Names side by side: "a,b".
template <Chosen Enum>
QVariant toCell(const QList<Enum> &values)
{
    QStringList names;
    for (const auto value : values)
        names << casework::name(value);
    return text(names.join(u','));
}
template <Chosen Enum>
bool fromCell(const QVariant &cell, QList<Enum> &values)
{
    bool known = true;
    for (const auto &name : cell.toString().split(u',', Qt::SkipEmptyParts))
        known = known && fromCell(QVariant(name), values.emplace_back());
    return known;
}

template <typename Tag>
QVariant toCell(const Id<Tag> &value)
{
    return toCell(value.uuid());
}
template <typename Tag>
bool fromCell(const QVariant &cell, Id<Tag> &value)
{
    QUuid uuid;
    const bool known = fromCell(cell, uuid);
    value = Id<Tag>(uuid);
    return known;
}

/// The id in a column of the table. Refuses `damaged`.
template <typename Tag>
Result<Id<Tag>> idIn(const Row &row, const QString &table, const QString &name, int column)
{
    Id<Tag> id;
    if (row.isNull(column) || !fromCell(row.value(column), id)) return row.unreadable(table, name, column);
    return id;
}

template <typename T>
QVariant toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : null();
}
template <typename T>
bool fromCell(const QVariant &cell, std::optional<T> &value)
{
    value.reset();
    return cell.isNull() || fromCell(cell, value.emplace());
}

} // namespace tiaocai::store
