// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "base/text.h"

#include <limits>

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using statistics::ClockState;
using statistics::clockStates;
using statistics::reportClockStates;
using statistics::ServedClock;
using Span = statistics::CaseFacts::Span;

QVariant null()
{
    return QVariant(QMetaType::fromType<QString>());
}
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}
/// As yyyy-MM-ddTHH:mm:ss.zzz, which takes the longest of all cells of a row.
QString stamp(const QDateTime &moment)
{
    // All that one import writes is of one moment.
    static thread_local QPair<QDateTime, QString> last;
    if (last.first != moment || last.second.isEmpty()) {
        const auto local = moment.toLocalTime();
        last = {moment, toText(local.date()) + u'T' + local.time().toString(Qt::ISODateWithMs)};
    }
    return last.second;
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
    return value.isValid() ? QVariant(toText(value)) : null();
}
QVariant toCell(QTime value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODateWithMs)) : null();
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

QVariant toCell(const QList<Span> &spans)
{
    QStringList parts;
    for (const auto &span : spans)
        parts << toText(span.from) + u'/' + toText(span.until);
    return text(parts.join(u','));
}

QVariant toCell(const QList<ServedClock> &clocks)
{
    QStringList parts;
    for (const auto &[rule, clock] : clocks)
        parts << QStringList{rule.toString(), reportClockStates.name(clock.state), toText(clock.judged),
                             toText(clock.doneOn)}
                     .join(u'/');
    return text(parts.join(u','));
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
    return cell.isNull() || value.isValid();
}
bool fromCell(const QVariant &cell, QDateTime &value)
{
    value = QDateTime::fromString(cell.toString(), Qt::ISODateWithMs);
    return value.isValid();
}
bool fromCell(const QVariant &cell, QUuid &value)
{
    const auto text = cell.toString();
    value = QUuid::fromString(text);
    // What stands behind an id would be overread.
    return cell.isNull() || value.toString(QUuid::WithoutBraces) == text;
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

bool fromCell(const QVariant &cell, QList<Span> &spans)
{
    bool known = true;
    for (const auto &part : cell.toString().split(u',', Qt::SkipEmptyParts)) {
        const auto days = part.split(u'/');
        known = known && days.size() == 2;
        spans << Span{QDate::fromString(days.first(), Qt::ISODate),
                      QDate::fromString(days.last(), Qt::ISODate)};
    }
    return known;
}

bool fromCell(const QVariant &cell, QList<ServedClock> &clocks)
{
    bool known = true;
    for (const auto &part : cell.toString().split(u',', Qt::SkipEmptyParts)) {
        const auto words = part.split(u'/');
        const auto state = reportClockStates.value(words.value(1));
        known = known && words.size() == 4 && state;
        clocks << ServedClock{law::RuleId(words.first()),
                              {state.value_or(statistics::ReportClock::Nobody),
                               QDate::fromString(words.value(2), Qt::ISODate),
                               QDate::fromString(words.value(3), Qt::ISODate)}};
    }
    return known;
}

} // namespace tiaocai::store
