// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include <limits>

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using statistics::ClockState;
using statistics::clockStates;

QVariant null()
{
    return QVariant(QMetaType::fromType<QString>());
}
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}
QString stamp(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz");
}

QDateTime moment(const QString &stamp)
{
    return QDateTime::fromString(stamp, Qt::ISODateWithMs);
}

QVariant toCell(const QString &value)
{
    return text(value);
}
QVariant toCell(qint64 value)
{
    return value;
}
QVariant toCell(int value)
{
    return value;
}
QVariant toCell(bool value)
{
    return int(value);
}
QVariant toCell(Money value)
{
    return value.fen();
}
QVariant toCell(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : null();
}
QVariant toCell(QTime value)
{
    return value.toString(Qt::ISODateWithMs);
}
QVariant toCell(const QDateTime &value)
{
    return stamp(value);
}
QVariant toCell(const QUuid &value)
{
    return value.isNull() ? null() : QVariant(value.toString(QUuid::WithoutBraces));
}
QVariant toCell(const law::RuleId &value)
{
    return value.isNull() ? null() : QVariant(value.toString());
}
QVariant toCell(ClockState value)
{
    return clockStates.name(value);
}

bool fromCell(const QVariant &cell, QString &value)
{
    value = cell.toString();
    return true;
}
bool fromCell(const QVariant &cell, qint64 &value)
{
    bool isNumber = false;
    value = cell.toLongLong(&isNumber);
    return isNumber;
}
bool fromCell(const QVariant &cell, int &value)
{
    qint64 number = 0;
    const bool fits = fromCell(cell, number) && number >= std::numeric_limits<int>::min() &&
                      number <= std::numeric_limits<int>::max();
    value = fits ? static_cast<int>(number) : 0;
    return fits;
}
bool fromCell(const QVariant &cell, bool &value)
{
    qint64 number = 0;
    const bool known = fromCell(cell, number) && (number == 0 || number == 1);
    value = number == 1;
    return known;
}
bool fromCell(const QVariant &cell, Money &value)
{
    qint64 fen = 0;
    const bool known = fromCell(cell, fen);
    value = Money::fromFen(fen);
    return known;
}
bool fromCell(const QVariant &cell, QDate &value)
{
    value = QDate::fromString(cell.toString(), Qt::ISODate);
    return cell.isNull() || value.isValid();
}
bool fromCell(const QVariant &cell, QTime &value)
{
    value = QTime::fromString(cell.toString(), Qt::ISODateWithMs);
    return value.isValid();
}
bool fromCell(const QVariant &cell, QDateTime &value)
{
    value = QDateTime::fromString(cell.toString(), Qt::ISODateWithMs);
    return value.isValid();
}
bool fromCell(const QVariant &cell, QUuid &value)
{
    value = QUuid::fromString(cell.toString());
    return cell.isNull() || !value.isNull() || cell.toString() == QUuid().toString(QUuid::WithoutBraces);
}
bool fromCell(const QVariant &cell, law::RuleId &value)
{
    value = law::RuleId(cell.toString());
    return true;
}
bool fromCell(const QVariant &cell, ClockState &value)
{
    const auto known = clockStates.value(cell.toString());
    if (known) value = *known;
    return known.has_value();
}

} // namespace tiaocai::store
