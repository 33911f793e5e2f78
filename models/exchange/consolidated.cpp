// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/consolidated.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The part of a summary that is of exactly this period; empty where it has none.
QJsonObject partOf(const QJsonObject &summary, const Period &period)
{
    for (const auto &part : summary[u"periods"_s].toArray()) {
        if (part[u"from"_s].toString() == period.from.toString(Qt::ISODate) &&
            part[u"to"_s].toString() == period.to.toString(Qt::ISODate))
            return part.toObject();
    }
    return {};
}

QJsonObject summaryOfPart(const QJsonObject &part)
{
    return {{u"periods"_s, QJsonArray{part}}};
}

ConsolidatedCentre consolidatedCentre(const CentreStanding &standing, const Period &period,
                                      const QList<statistics::Indicator> &indicators, QJsonObject &part)
{
    const auto said = partOf(standing.summary, period);
    part = periodJson(standing.cases, period, indicators);
    ConsolidatedCentre centre{standing, said[u"figures"_s].toObject(), part[u"figures"_s].toObject()};
    if (!said.isEmpty()) centre.differences = differences(summaryOfPart(said), summaryOfPart(part));
    return centre;
}

QJsonArray ratesTogether(const QJsonArray &a, const QJsonArray &b)
{
    QJsonArray sum = a;
    for (const auto &rate : b) {
        const auto same = std::find_if(sum.begin(), sum.end(),
                                       [&](const QJsonValue &one) { return one[u"id"_s] == rate[u"id"_s]; });
        if (same == sum.end()) {
            sum.append(rate);
            continue;
        }
        auto together = QJsonValue(*same).toObject();
        for (const auto &part : {u"num"_s, u"den"_s})
            together[part] = together[part].toInteger() + rate[part].toInteger();
        *same = together;
    }
    return sum;
}

/// Counts and amounts add up, member by member; rates by their two sides.
QJsonObject together(const QJsonObject &a, const QJsonObject &b)
{
    auto sum = a;
    for (auto it = b.begin(); it != b.end(); ++it) {
        const auto before = sum.value(it.key());
        if (it->isDouble())
            sum[it.key()] = before.toInteger() + it->toInteger();
        else if (it->isObject())
            sum[it.key()] = together(before.toObject(), it->toObject());
        else
            sum[it.key()] = ratesTogether(before.toArray(), it->toArray());
    }
    return sum;
}

RepeatedEmployers repeatedEmployers(const QList<CentreStanding> &centres, const Period &period)
{
    struct Count {
        int cases = 0;
        QSet<QString> centres = {};
    };
    QHash<QString, Count> counts;
    for (const auto &centre : centres) {
        for (const auto &one : centre.employers) {
            if (one.acceptedOn < period.from || period.to < one.acceptedOn) continue;
            auto &count = counts[one.employer];
            ++count.cases;
            count.centres << centre.office.uuid;
        }
    }
    RepeatedEmployers all{int(counts.size())};
    for (const auto &one : counts) {
        if (one.cases < 2) continue;
        ++all.repeated;
        all.cases += one.cases;
        all.elsewhere += one.centres.size() > 1;
    }
    return all;
}

} // namespace

Consolidated consolidated(const QList<CentreStanding> &centres, const Period &period,
                          const QList<statistics::Indicator> &indicators)
{
    Consolidated all{period, {}, {}, {}, repeatedEmployers(centres, period)};
    QMap<QString, QJsonObject> townships;
    for (const auto &standing : centres) {
        QJsonObject part;
        all.centres << consolidatedCentre(standing, period, indicators, part);
        all.whole = together(all.whole, all.centres.last().recomputed);
        for (const auto &one : part[u"townships"_s].toArray()) {
            auto &sum = townships[one[u"township"_s].toString()];
            sum = together(sum, one[u"figures"_s].toObject());
        }
    }
    for (auto it = townships.cbegin(); it != townships.cend(); ++it)
        all.townships << ConsolidatedTownship{it.key(), it.value()};
    return all;
}

std::optional<statistics::Rate> rateIn(const QJsonObject &figures, const QString &id)
{
    for (const auto &one : figures[u"rates"_s].toArray()) {
        if (one[u"id"_s].toString() != id) continue;
        statistics::Rate rate;
        rate.indicator = id;
        rate.version = one[u"version"_s].toInt();
        rate.num = one[u"num"_s].toInteger();
        rate.den = one[u"den"_s].toInteger();
        return rate;
    }
    return std::nullopt;
}

} // namespace tiaocai::exchange
