// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_rows.h"

#include "base/names.h"

namespace tiaocai::store {

using namespace casework;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

constexpr NameTable clockStates{
    std::pair{ClockState::Running, QLatin1StringView("running")},
    std::pair{ClockState::Paused, QLatin1StringView("paused")},
    std::pair{ClockState::Met, QLatin1StringView("met")},
    std::pair{ClockState::Void, QLatin1StringView("void")},
};

template <typename Enum>
QVariant nameOrNull(const std::optional<Enum> &value)
{
    return value ? QVariant(name(*value)) : null();
}

QVariant uuidOrNull(const QUuid &uuid)
{
    return uuid.isNull() ? null() : QVariant(uuid.toString(QUuid::WithoutBraces));
}

Side sideFrom(const Row &row, int first)
{
    return {row.text(first), static_cast<int>(row.number(first + 1)), row.number(first + 2) != 0};
}

} // namespace

QVariantList cells(const CaseIndex &line)
{
    return {line.acts,
            text(line.number),
            name(line.stage),
            nameOrNull(line.laterStage),
            dateOrNull(line.laterFrom),
            int(line.isOpen),
            name(line.performance),
            text(line.applicants.first),
            line.applicants.count,
            int(line.applicants.people),
            text(line.respondents.first),
            line.respondents.count,
            int(line.respondents.people),
            nameOrNull(line.cause),
            name(line.source),
            line.handler.isNull() ? null() : QVariant(line.handler.toString()),
            text(line.township),
            line.persons,
            line.claimed.fen(),
            line.agreed.fen(),
            dateOrNull(line.receivedOn),
            dateOrNull(line.acceptedOn),
            dateOrNull(line.closedOn),
            nameOrNull(line.manner),
            dateOrNull(line.lastActivity),
            textOrNull(line.nextRule.toString()),
            dateOrNull(line.nextDue),
            int(line.flagged),
            dateOrNull(line.awaitingSince)};
}

CaseIndex lineFrom(const Row &row, int first)
{
    const auto at = [first](int column) { return first + column; };
    return {.acts = row.number(at(0)),
            .number = row.text(at(1)),
            .stage = chosen<Stage>(row.text(at(2))).value_or(Stage::Registered),
            .laterStage = chosen<Stage>(row.text(at(3))),
            .laterFrom = row.date(at(4)),
            .isOpen = row.number(at(5)) != 0,
            .performance = chosen<Performance>(row.text(at(6))).value_or(Performance::None),
            .applicants = sideFrom(row, at(7)),
            .respondents = sideFrom(row, at(10)),
            .cause = chosen<Cause>(row.text(at(13))),
            .source = chosen<Source>(row.text(at(14))).value_or(Source::OtherSource),
            .handler = PersonId::fromString(row.text(at(15))).value_or(PersonId()),
            .township = row.text(at(16)),
            .persons = static_cast<int>(row.number(at(17))),
            .claimed = Money::fromFen(row.number(at(18))),
            .agreed = Money::fromFen(row.number(at(19))),
            .receivedOn = row.date(at(20)),
            .acceptedOn = row.date(at(21)),
            .closedOn = row.date(at(22)),
            .manner = chosen<ClosingManner>(row.text(at(23))),
            .lastActivity = row.date(at(24)),
            .awaitingSince = row.date(at(28)),
            .nextRule = law::RuleId(row.text(at(25))),
            .nextDue = row.date(at(26)),
            .flagged = row.number(at(27)) != 0};
}

QVariantList cells(const DeadlineIndex &deadline)
{
    return {deadline.rule.toString(),      uuidOrNull(deadline.subject), uuidOrNull(deadline.startedBy),
            uuidOrNull(deadline.endedBy),  dateOrNull(deadline.from),    dateOrNull(deadline.due),
            dateOrNull(deadline.unrolled), dateOrNull(deadline.judged),  clockStates.name(deadline.state),
            dateOrNull(deadline.doneOn),   int(deadline.officeDuty),     int(deadline.information)};
}

DeadlineIndex deadlineFrom(const Row &row, int first)
{
    const auto at = [first](int column) { return first + column; };
    return {.rule = law::RuleId(row.text(at(0))),
            .subject = QUuid::fromString(row.text(at(1))),
            .startedBy = QUuid::fromString(row.text(at(2))),
            .endedBy = QUuid::fromString(row.text(at(3))),
            .from = row.date(at(4)),
            .due = row.date(at(5)),
            .unrolled = row.date(at(6)),
            .judged = row.date(at(7)),
            .state = clockStates.value(row.text(at(8))).value_or(ClockState::Void),
            .doneOn = row.date(at(9)),
            .officeDuty = row.number(at(10)) != 0,
            .information = row.number(at(11)) != 0};
}

QString qualified(const QString &columns, const QString &table)
{
    return table + u"."_s + QString(columns).replace(u", "_s, u", "_s + table + u"."_s);
}

QString placeholders(const QString &columns)
{
    return QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s);
}

QString assignments(const QString &columns)
{
    QStringList list;
    for (const auto &column : columns.split(u", "_s))
        list << column + u" = excluded."_s + column;
    return list.join(u", "_s);
}

} // namespace tiaocai::store
