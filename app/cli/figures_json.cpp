// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_json.h"

#include "json.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using statistics::By;
using statistics::Count;
using statistics::Rate;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

LongJson::Object countJson(const Count &count)
{
    return {{u"count"_s, count.number}, {u"cases"_s, count.cases}};
}

/// `least`: below this denominator there is no percentage.
LongJson::Object rateJson(const Rate &rate, qint64 least)
{
    return {{u"id"_s, rate.indicator},
            {u"version"_s, rate.version},
            {u"num"_s, rate.num},
            {u"den"_s, rate.den},
            {u"pct"_s, rate.den < least ? QJsonValue() : textOrNull(statistics::percent(rate.num, rate.den))},
            {u"cases"_s, rate.below},
            {u"numerator"_s, rate.above},
            {u"notAccepted"_s, rate.notAccepted}};
}

LongJson::Object indicatorJson(const Rate &rate, const desk::FiguresView &view)
{
    auto json = rateJson(rate, 1);
    const auto indicator = std::ranges::find(view.indicators, rate.indicator, &statistics::Indicator::id);
    if (indicator != view.indicators.end()) {
        json[u"name"_s] = indicator->nameZh;
        json[u"formula"_s] = indicator->formula;
        json[u"variantOf"_s] = textOrNull(indicator->variantOf);
    }
    const auto target = view.targets.constFind(rate.indicator);
    const bool aims = target != view.targets.cend();
    const auto met = aims ? statistics::isMet(rate.num, rate.den, target->hundredths) : std::nullopt;
    json[u"target"_s] = aims ? QJsonValue(statistics::percentText(target->hundredths)) : QJsonValue();
    json[u"met"_s] = met ? QJsonValue(*met) : QJsonValue();
    json[u"responsible"_s] = aims ? textOrNull(target->responsible) : QJsonValue();
    return json;
}

LongJson::Object balanceJson(const statistics::Balance &balance)
{
    return {{u"carriedOver"_s, countJson(balance.carriedOver)},
            {u"accepted"_s, countJson(balance.accepted)},
            {u"concluded"_s, countJson(balance.concluded)},
            {u"carriedForward"_s, countJson(balance.carriedForward)}};
}

LongJson::Array groupsJson(const desk::FiguresView &view, By by)
{
    LongJson::Array array;
    for (const auto &group : view.groups) {
        LongJson::Array rates;
        for (const auto &rate : group.rates)
            rates << rateJson(rate, statistics::leastForPercent);
        const auto person = by == By::Staff ? PersonId::fromString(group.key) : std::nullopt;
        const auto key = by == By::Tribunal ? view.places.value(group.key, group.key) : group.key;
        array << LongJson::Object{{u"by"_s, statistics::bys.name(by)},
                                  {u"key"_s, person ? view.people.value(*person) : key},
                                  {u"from"_s, toJson(group.from)},
                                  {u"to"_s, toJson(group.to)},
                                  {u"indicators"_s, rates},
                                  {u"balance"_s, balanceJson(group.balance)},
                                  {u"notAccepted"_s, countJson(group.notAccepted)}};
    }
    return array;
}

QJsonArray checksJson(const QList<statistics::Check> &checks)
{
    QJsonArray array;
    for (const auto &check : checks)
        array << QJsonObject{{u"id"_s, check.id}, {u"ok"_s, check.ok}, {u"text"_s, check.text}};
    return array;
}

QJsonArray lateJson(const QList<statistics::LateEntry> &entries)
{
    QJsonArray array;
    for (const auto &entry : entries)
        array << QJsonObject{{u"case"_s, entry.id.toString()},
                             {u"number"_s, entry.number},
                             {u"what"_s, entry.closed ? u"concluded"_s : u"accepted"_s},
                             {u"on"_s, toJson(entry.on)},
                             {u"recordedOn"_s, toJson(entry.recordedOn)}};
    return array;
}

LongJson::Object mannersJson(const QList<statistics::MannerCount> &manners)
{
    LongJson::Object json;
    for (const auto &[manner, count] : manners)
        json[casework::name(manner)] = countJson(count);
    return json;
}

LongJson::Array loadsJson(const desk::FiguresView &view)
{
    LongJson::Array array;
    for (const auto &load : view.figures.loads)
        array << LongJson::Object{{u"person"_s, textOrNull(view.people.value(load.person))},
                                  {u"open"_s, countJson(load.open)},
                                  {u"concluded"_s, countJson(load.concluded)}};
    return array;
}

LongJson::Array ageingJson(const QList<statistics::Ageing> &ageing)
{
    LongJson::Array array;
    for (const auto &bucket : ageing) {
        auto json = countJson(bucket.count);
        json[u"upTo"_s] = bucket.upTo == 0 ? QJsonValue() : QJsonValue(bucket.upTo);
        array << json;
    }
    return array;
}

QString attentionName(statistics::Attention why)
{
    switch (why) {
    case statistics::Attention::Late:
        return u"late"_s;
    case statistics::Attention::NearlyLate:
        return u"nearly-late"_s;
    case statistics::Attention::Silent:
        return u"silent"_s;
    }
    return {};
}

} // namespace

LongJson toJson(const desk::FiguresView &view, std::optional<By> by)
{
    const auto &figures = view.figures;
    LongJson::Array indicators;
    for (const auto &rate : figures.rates)
        indicators << indicatorJson(rate, view);
    return LongJson::Object{{u"from"_s, toJson(figures.from)},
                            {u"to"_s, toJson(figures.to)},
                            {u"cutOff"_s, toJson(figures.cutOff)},
                            {u"indicators"_s, indicators},
                            {u"groups"_s, by ? groupsJson(view, *by) : LongJson::Array()},
                            {u"checks"_s, checksJson(figures.checks)},
                            {u"balance"_s, balanceJson(figures.balance)},
                            {u"manners"_s, mannersJson(figures.manners)},
                            {u"notAccepted"_s, countJson(figures.notAccepted)},
                            {u"waiting"_s, countJson(figures.waiting)},
                            {u"suspended"_s, countJson(figures.suspended)},
                            {u"lateEntries"_s, lateJson(figures.lateEntries)},
                            {u"daysToClose"_s, QJsonObject{{u"cases"_s, figures.days.cases},
                                                           {u"median"_s, orNull(figures.days.median)},
                                                           {u"p90"_s, orNull(figures.days.p90)}}},
                            {u"ageing"_s, ageingJson(figures.ageing)},
                            {u"loads"_s, loadsJson(view)},
                            {u"rules"_s, view.ruleVersion},
                            {u"calendar"_s, view.calendarVersion}};
}

QJsonObject toJson(const statistics::Forecast &forecast)
{
    QJsonArray open, mustClose;
    for (qsizetype i = 0; i < forecast.open.size(); ++i) {
        const auto &one = forecast.open[i];
        const QJsonObject json{
            {u"case"_s, one.id.toString()}, {u"number"_s, one.number}, {u"due"_s, toJson(one.due)}};
        open << json;
        if (i < forecast.missing) mustClose << json;
    }
    const auto fraction = [](qint64 num, qint64 den) {
        return QJsonObject{
            {u"num"_s, num}, {u"den"_s, den}, {u"pct"_s, textOrNull(statistics::percent(num, den))}};
    };
    return {{u"now"_s, fraction(forecast.num, forecast.den)},
            {u"target"_s, statistics::percentText(forecast.target)},
            {u"reached"_s, forecast.reached},
            {u"reachable"_s, forecast.reachable},
            {u"best"_s, fraction(forecast.bestNum, forecast.bestDen)},
            {u"missing"_s, forecast.missing},
            {u"by"_s, toJson(forecast.by)},
            {u"mustClose"_s, mustClose},
            {u"open"_s, open},
            {u"whatIf"_s, fraction(forecast.whatIfNum, forecast.whatIfDen)}};
}

QJsonObject toJson(const desk::IssuedReport &issued)
{
    return {{u"number"_s, issued.number}, {u"sha256"_s, issued.sha256},
            {u"report"_s, issued.name},   {u"from"_s, toJson(issued.from)},
            {u"to"_s, toJson(issued.to)}, {u"cutOff"_s, toJson(issued.cutOff)}};
}

QJsonArray toJson(const QList<statistics::Correction> &corrections)
{
    QJsonArray array;
    for (const auto &one : corrections)
        array << QJsonObject{{u"table"_s, one.table},
                             {u"row"_s, one.row},
                             {u"column"_s, one.column},
                             {u"before"_s, one.before},
                             {u"after"_s, one.after}};
    return array;
}

QJsonArray toJson(const QList<statistics::Reason> &reasons)
{
    QJsonArray array;
    for (const auto reason : reasons)
        array << QString(statistics::reasonNames.name(reason));
    return array;
}

QJsonArray toJson(const QList<desk::FollowUpRow> &rows)
{
    QJsonArray array;
    for (const auto &row : rows) {
        QJsonArray why, entries;
        for (const auto reason : row.of.why)
            why << attentionName(reason);
        for (const auto &entry : row.entries)
            entries << QJsonObject{{u"reason"_s, entry.reason},
                                   {u"measure"_s, entry.measure},
                                   {u"person"_s, entry.person},
                                   {u"by"_s, toJson(entry.by)},
                                   {u"enteredOn"_s, toJson(entry.enteredOn)}};
        array << QJsonObject{{u"case"_s, row.of.id.toString()},
                             {u"number"_s, row.of.number},
                             {u"staff"_s, textOrNull(row.staff)},
                             {u"due"_s, toJson(row.of.due)},
                             {u"lastActivity"_s, toJson(row.of.lastActivity)},
                             {u"why"_s, why},
                             {u"entries"_s, entries},
                             {u"missed"_s, row.missed}};
    }
    return array;
}

QString figuresText(const desk::FiguresView &view)
{
    QStringList lines;
    for (const auto &rate : view.figures.rates) {
        const auto indicator = std::ranges::find(view.indicators, rate.indicator, &statistics::Indicator::id);
        const auto percent = statistics::percent(rate.num, rate.den);
        lines << u"%1  %2 %  (%3/%4)"_s
                     .arg(nameOf(*indicator, Speech::ofWindow()), percent.isEmpty() ? u"—"_s : percent)
                     .arg(rate.num)
                     .arg(rate.den);
    }
    lines << Text::tr("Registered and not accepted: %1").arg(view.figures.notAccepted.number);
    for (const auto &check : view.figures.checks)
        lines << check.text;
    return lines.join(u'\n');
}

QString forecastText(const statistics::Forecast &forecast)
{
    const auto target = statistics::percentText(forecast.target);
    if (forecast.reached)
        return Text::tr("%1 % is reached: %2 of %3.").arg(target).arg(forecast.num).arg(forecast.den);
    if (!forecast.reachable)
        return Text::tr("%1 % cannot be reached any more; the best is %2 % (%3/%4).")
            .arg(target, statistics::percent(forecast.bestNum, forecast.bestDen))
            .arg(forecast.bestNum)
            .arg(forecast.bestDen);
    QStringList lines{Text::tr("To reach %1 %, %2 more cases must close by %3:")
                          .arg(target)
                          .arg(forecast.missing)
                          .arg(toJson(forecast.by).toString())};
    for (const auto &one : forecast.open.first(forecast.missing))
        lines << u"%1  %2"_s.arg(toJson(one.due).toString(), one.number);
    return lines.join(u'\n');
}

} // namespace tiaocai::cli
