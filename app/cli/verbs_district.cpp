// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "statistics/percent.h"
#include "verbs.h"
#include "words.h"

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// The rates of figures, as `stats` has them.
QJsonArray ratesIn(const QJsonObject &figures)
{
    QJsonArray rates;
    for (const auto &one : figures[u"rates"_s].toArray()) {
        auto rate = one.toObject();
        const auto pct = statistics::percent(rate[u"num"_s].toInteger(), rate[u"den"_s].toInteger());
        rate[u"pct"_s] = pct.isEmpty() ? QJsonValue() : QJsonValue(pct);
        rates.append(rate);
    }
    return rates;
}

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const auto number : list)
        array.append(number);
    return array;
}

QJsonValue figureOrNull(const std::optional<qint64> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonObject centreJson(const exchange::ConsolidatedCentre &centre)
{
    const auto &standing = centre.standing;
    QJsonArray differences;
    for (const auto &one : centre.differences)
        differences.append(QJsonObject{{u"at"_s, one.at},
                                       {u"sent"_s, figureOrNull(one.sent)},
                                       {u"recomputed"_s, figureOrNull(one.recomputed)}});
    return {{u"uuid"_s, standing.office.uuid},
            {u"code"_s, standing.office.code},
            {u"name"_s, standing.office.name},
            {u"lastSequence"_s, standing.lastSequence},
            {u"missing"_s, numbers(standing.missing)},
            {u"waiting"_s, numbers(standing.waiting)},
            {u"open"_s, standing.open},
            {u"replacedBy"_s, standing.replacedBy.isEmpty() ? QJsonValue() : QJsonValue(standing.replacedBy)},
            {u"indicators"_s, ratesIn(centre.said)},
            {u"recomputed"_s, ratesIn(centre.recomputed)},
            {u"figures"_s, centre.recomputed},
            {u"differences"_s, differences}};
}

QString rateOf(const QJsonObject &figures)
{
    const auto rate = exchange::rateIn(figures, u"mediation-success"_s);
    return rate ? u"%1/%2"_s.arg(rate->num).arg(rate->den) : u"—"_s;
}

QString centreText(const exchange::ConsolidatedCentre &centre)
{
    const auto &standing = centre.standing;
    QStringList said{standing.office.code, standing.office.name, QString::number(standing.lastSequence),
                     rateOf(centre.said), rateOf(centre.recomputed)};
    for (const auto number : standing.missing)
        said << Text::tr("lacks %1").arg(number);
    if (!centre.differences.isEmpty()) said << Text::tr("%1 figures differ").arg(centre.differences.size());
    return said.join(u"  "_s);
}

} // namespace

Result<Answer> consolidated(Session &session, QStringList words)
{
    std::optional<QDate> asOf;
    if (words.contains(u"--as-of"_s)) {
        const auto day = takeDate(words, u"--as-of"_s);
        if (!day) return refuse(day);
        asOf = *day;
    }
    const auto from = takeDate(words, u"--from"_s);
    const auto to = takeDate(words, u"--to"_s);
    if (!from) return refuse(from);
    if (!to) return refuse(to);
    if (const auto rest = takeWords(words, 0, u"consolidated --from D --to D [--as-of D]"_s); !rest)
        return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto view = (*desk)->district().consolidated(*from, *to, asOf);
    if (!view) return refuse(view);
    QJsonArray centres, groups;
    QStringList lines;
    for (const auto &centre : view->figures.centres) {
        centres.append(centreJson(centre));
        lines << centreText(centre);
    }
    for (const auto &township : view->figures.townships)
        groups.append(QJsonObject{
            {u"township"_s, township.township.isEmpty() ? QJsonValue() : QJsonValue(township.township)},
            {u"indicators"_s, ratesIn(township.figures)},
            {u"figures"_s, township.figures}});
    QJsonArray changes;
    for (const auto &one : view->figures.changes) {
        changes.append(QJsonObject{{u"office"_s, one.office},
                                   {u"epoch"_s, one.ordinal},
                                   {u"sequence"_s, one.sequence},
                                   {u"kind"_s, one.kind},
                                   {u"on"_s, cli::toJson(one.on)},
                                   {u"report"_s, one.report},
                                   {u"reason"_s, one.reason}});
        lines << Text::tr("Changed after report %1: %2, number %3-%4 (%5) %6")
                     .arg(one.report, one.office)
                     .arg(one.ordinal)
                     .arg(one.sequence)
                     .arg(one.kind, one.reason);
    }
    return Answer{{{u"centres"_s, centres},
                   {u"groups"_s, groups},
                   {u"changes"_s, changes},
                   {u"employers"_s, QJsonObject{{u"known"_s, view->figures.employers.known},
                                                {u"repeated"_s, view->figures.employers.repeated},
                                                {u"cases"_s, view->figures.employers.cases},
                                                {u"elsewhere"_s, view->figures.employers.elsewhere}}},
                   {u"whole"_s, QJsonObject{{u"indicators"_s, ratesIn(view->figures.whole)},
                                            {u"figures"_s, view->figures.whole}}}},
                  lines.join(u'\n')};
}

} // namespace tiaocai::cli
