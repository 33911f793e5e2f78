// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/case_filter.h"

#include "base/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::CaseQuery;
using statistics::CaseState;

namespace {

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

template <Chosen Enum>
QList<ConditionValue> valuesOf()
{
    QList<ConditionValue> values;
    for (const auto &choice : choices<Enum>)
        values << ConditionValue{int(choice.value), casework::label(choice.value)};
    return values;
}

/// A condition on a member that is one of a few.
template <Chosen Enum>
Condition choice(const QString &key, const QString &name, std::optional<Enum> CaseQuery::*member,
                 bool isUsual = false)
{
    return {key,
            name,
            isUsual,
            valuesOf<Enum>,
            [member](const CaseQuery &query) {
                return query.*member ? QVariant(int(*(query.*member))) : QVariant();
            },
            [member](CaseQuery &query, const QVariant &value) {
                query.*member = value.isValid() ? std::optional(Enum(value.toInt())) : std::nullopt;
            }};
}

constexpr NameTable<CaseState, 4> states{{{{CaseState::Open, "open"_L1},
                                           {CaseState::Late, "late"_L1},
                                           {CaseState::AwaitingAcceptance, "awaiting-acceptance"_L1},
                                           {CaseState::Withdrawn, "withdrawn"_L1}}}};

Condition state()
{
    return {u"state"_s,
            Filters::tr("State"),
            true,
            [] {
                return QList<ConditionValue>{
                    {int(CaseState::Open), Filters::tr("Open")},
                    {int(CaseState::Late), Filters::tr("Late")},
                    {int(CaseState::AwaitingAcceptance), Filters::tr("Awaiting acceptance")},
                    {int(CaseState::Withdrawn), Filters::tr("Withdrawn")}};
            },
            [](const CaseQuery &query) { return query.state ? QVariant(int(*query.state)) : QVariant(); },
            [](CaseQuery &query, const QVariant &value) {
                query.state = value.isValid() ? std::optional(CaseState(value.toInt())) : std::nullopt;
            }};
}

Condition handler(const Workplace &place)
{
    return {u"handler"_s,
            Filters::tr("Handler"),
            true,
            [&place] {
                QList<ConditionValue> values;
                for (const auto &person : place.office().people)
                    values << ConditionValue{person.id.uuid(), person.name};
                return values;
            },
            [](const CaseQuery &query) {
                return query.handler.isNull() ? QVariant() : QVariant(query.handler.uuid());
            },
            [](CaseQuery &query, const QVariant &value) { query.handler = PersonId(value.toUuid()); }};
}

Condition township(const QStringList &townships)
{
    return {u"township"_s,
            Filters::tr("Township"),
            true,
            [townships] {
                QList<ConditionValue> values;
                for (const auto &name : townships)
                    values << ConditionValue{name, name};
                return values;
            },
            [](const CaseQuery &query) { return query.township ? QVariant(*query.township) : QVariant(); },
            [](CaseQuery &query, const QVariant &value) {
                query.township = value.isValid() ? std::optional(value.toString()) : std::nullopt;
            }};
}

using Days = QPair<QDate, QDate>;

QDate monthEnd(QDate first)
{
    return first.addMonths(1).addDays(-1);
}

QList<QPair<QString, Days>> closingPeriods(QDate today)
{
    const QDate month(today.year(), today.month(), 1), year(today.year(), 1, 1);
    return {{Filters::tr("This month"), {month, monthEnd(month)}},
            {Filters::tr("Last month"), {month.addMonths(-1), month.addDays(-1)}},
            {Filters::tr("This year"), {year, QDate(today.year(), 12, 31)}},
            {Filters::tr("Last year"), {year.addYears(-1), year.addDays(-1)}}};
}

QVariant periodValue(const Days &days)
{
    return days.first.toString(Qt::ISODate) + u'/' + days.second.toString(Qt::ISODate);
}

Condition closed(const Workplace &place)
{
    return {
        u"closed"_s,
        Filters::tr("Closed"),
        false,
        [&place] {
            QList<ConditionValue> values;
            for (const auto &[name, days] : closingPeriods(place.today()))
                values << ConditionValue{periodValue(days), name};
            return values;
        },
        [](const CaseQuery &query) {
            return query.closedFrom.isValid() ? periodValue({query.closedFrom, query.closedTo}) : QVariant();
        },
        [](CaseQuery &query, const QVariant &value) {
            query.closedFrom = QDate::fromString(value.toString().section(u'/', 0, 0), Qt::ISODate);
            query.closedTo = QDate::fromString(value.toString().section(u'/', 1, 1), Qt::ISODate);
        }};
}

QString queuesKey(const Workplace &place)
{
    return u"caseQueues/"_s + place.office().actor.id.toString();
}

template <Chosen Enum>
void write(QJsonObject &json, const QString &key, const std::optional<Enum> &value)
{
    if (value) json[key] = casework::name(*value);
}

template <Chosen Enum>
std::optional<Enum> read(const QJsonObject &json, const QString &key)
{
    return casework::chosen<Enum>(json[key].toString());
}

void write(QJsonObject &json, const QString &key, QDate day)
{
    if (day.isValid()) json[key] = day.toString(Qt::ISODate);
}

} // namespace

QList<Condition> caseConditions(const Workplace &place, const QStringList &townships)
{
    return {choice(u"stage"_s, Filters::tr("Stage"), &CaseQuery::stage, true),
            state(),
            handler(place),
            township(townships),
            choice(u"cause"_s, Filters::tr("Cause"), &CaseQuery::cause),
            choice(u"kind"_s, Filters::tr("Kind"), &CaseQuery::kind),
            choice(u"source"_s, Filters::tr("Source"), &CaseQuery::source),
            closed(place)};
}

QList<Queue> usualQueues(const Workplace &place)
{
    const auto today = place.today();
    const QDate month(today.year(), today.month(), 1);
    return {{Filters::tr("Open"), usualQuery()},
            {Filters::tr("Mine"), {.state = CaseState::Open, .handler = place.office().actor.id}},
            {Filters::tr("Late"), {.state = CaseState::Late}},
            {Filters::tr("Awaiting acceptance"), {.state = CaseState::AwaitingAcceptance}},
            {Filters::tr("Closed this month"), {.closedFrom = month, .closedTo = monthEnd(month)}},
            {Filters::tr("All"), {}}};
}

QList<Queue> keptQueues(const Workplace &place)
{
    QList<Queue> queues;
    const auto kept = place.preferences().value(queuesKey(place)).toString().toUtf8();
    for (const auto &one : QJsonDocument::fromJson(kept).array())
        queues << Queue{one[u"name"_s].toString(), caseQuery(one[u"query"_s].toObject())};
    return queues;
}

void keepQueues(const Workplace &place, const QList<Queue> &queues)
{
    QJsonArray json;
    for (const auto &[name, query] : queues)
        json << QJsonObject{{u"name"_s, name}, {u"query"_s, toJson(query)}};
    place.preferences().set(queuesKey(place),
                            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QJsonObject toJson(const CaseQuery &query)
{
    QJsonObject json;
    if (!query.text.isEmpty()) json[u"text"_s] = query.text;
    if (query.state) json[u"state"_s] = states.name(*query.state);
    if (query.township) json[u"township"_s] = *query.township;
    if (!query.handler.isNull()) json[u"handler"_s] = query.handler.toString();
    write(json, u"stage"_s, query.stage);
    write(json, u"kind"_s, query.kind);
    write(json, u"cause"_s, query.cause);
    write(json, u"source"_s, query.source);
    write(json, u"closedFrom"_s, query.closedFrom);
    write(json, u"closedTo"_s, query.closedTo);
    return json;
}

CaseQuery caseQuery(const QJsonObject &json)
{
    const auto day = [&](const QString &key) { return QDate::fromString(json[key].toString(), Qt::ISODate); };
    CaseQuery query{.text = json[u"text"_s].toString(),
                    .stage = read<casework::Stage>(json, u"stage"_s),
                    .state = states.value(json[u"state"_s].toString()),
                    .kind = read<casework::CaseKind>(json, u"kind"_s),
                    .cause = read<casework::Cause>(json, u"cause"_s),
                    .source = read<casework::Source>(json, u"source"_s),
                    .handler = PersonId::fromString(json[u"handler"_s].toString()).value_or(PersonId()),
                    .closedFrom = day(u"closedFrom"_s),
                    .closedTo = day(u"closedTo"_s)};
    if (json.contains(u"township"_s)) query.township = json[u"township"_s].toString();
    return query;
}

} // namespace tiaocai::ui
