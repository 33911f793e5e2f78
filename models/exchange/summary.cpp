// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/summary.h"

#include "statistics/figures.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDifferences = 500;

/// What the period's figures do not sum up by themselves.
struct Sums {
    qint64 persons = 0, claimed = 0, obtained = 0;
};

Sums sumsOf(const QList<statistics::CaseFacts> &cases, const Period &period)
{
    Sums sums;
    for (const auto &one : cases) {
        if (one.isAcceptedBy(period.to) && period.from <= one.acceptedOn) {
            sums.persons += one.persons;
            sums.claimed += one.claimed.fen();
        }
        if (one.isClosedIn(period.from, period.to)) sums.obtained += one.obtained.fen();
    }
    return sums;
}

QJsonArray ratesJson(const QList<statistics::Rate> &rates)
{
    QJsonArray list;
    for (const auto &rate : rates)
        list.append(QJsonObject{{u"id"_s, rate.indicator},
                                {u"version"_s, rate.version},
                                {u"num"_s, rate.num},
                                {u"den"_s, rate.den}});
    return list;
}

QJsonObject figuresJson(const QList<statistics::CaseFacts> &cases, const Period &period,
                        const QList<statistics::Indicator> &indicators)
{
    const auto figures = statistics::periodFigures(indicators, cases, period.from, period.to, period.to);
    const auto sums = sumsOf(cases, period);
    QJsonObject manners;
    for (const auto &[manner, count] : figures.manners)
        manners[tiaocai::name(manner)] = count.number;
    return {{u"accepted"_s, figures.balance.accepted.number},
            {u"carriedForward"_s, figures.balance.carriedForward.number},
            {u"carriedOver"_s, figures.balance.carriedOver.number},
            {u"claimed"_s, sums.claimed},
            {u"concluded"_s, figures.balance.concluded.number},
            {u"lateEntries"_s, qint64(figures.lateEntries.size())},
            {u"manners"_s, manners},
            {u"notAccepted"_s, figures.notAccepted.number},
            {u"obtained"_s, sums.obtained},
            {u"pending"_s, figures.waiting.number},
            {u"persons"_s, sums.persons},
            {u"rates"_s, ratesJson(figures.rates)},
            {u"suspended"_s, figures.suspended.number}};
}

using Flat = QMap<QString, qint64>;

void flatten(const QString &at, const QJsonObject &figures, Flat &flat)
{
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        if (figure->isDouble()) flat[u"%1 %2"_s.arg(at, figure.key())] = figure->toInteger();
    }
    const auto manners = figures["manners"_L1].toObject();
    for (auto manner = manners.begin(); manner != manners.end(); ++manner)
        flat[u"%1 %2"_s.arg(at, manner.key())] = manner->toInteger();
    for (const auto &rate : figures["rates"_L1].toArray()) {
        const auto id = u"%1 %2.%3 "_s.arg(at, rate["id"_L1].toString()).arg(rate["version"_L1].toInteger());
        flat[id + u"num"_s] = rate["num"_L1].toInteger();
        flat[id + u"den"_s] = rate["den"_L1].toInteger();
    }
}

Flat flat(const QJsonObject &summary)
{
    Flat flat;
    for (const auto &period : summary["periods"_L1].toArray()) {
        const auto at = u"%1/%2"_s.arg(period["from"_L1].toString(), period["to"_L1].toString());
        flatten(at, period["figures"_L1].toObject(), flat);
        for (const auto &township : period["townships"_L1].toArray())
            flatten(u"%1 %2"_s.arg(at, township["township"_L1].toString(u"-"_s)),
                    township["figures"_L1].toObject(), flat);
    }
    return flat;
}

std::optional<qint64> in(const Flat &flat, const QString &at)
{
    const auto there = flat.find(at);
    return there == flat.end() ? std::nullopt : std::optional(*there);
}

} // namespace

QJsonObject SummaryChoices::toJson() const
{
    return {{u"collectiveAs"_s, countsPersons ? u"persons"_s : u"cases"_s},
            {u"arbitrationClosing"_s, closing}};
}

SummaryChoices summaryChoicesIn(const QJsonObject &summary)
{
    const auto choices = summary["choices"_L1];
    return {choices["collectiveAs"_L1] == u"persons"_s, choices["arbitrationClosing"_L1].toString()};
}

QList<Period> periodsOf(const Period &period)
{
    const auto last = period.to;
    const int quarter = (last.month() - 1) / 3 * 3 + 1;
    QList<Period> periods;
    for (const auto from : {period.from, QDate(last.year(), last.month(), 1), QDate(last.year(), quarter, 1),
                            QDate(last.year(), 1, 1)}) {
        if (const Period one{from, last}; !periods.contains(one)) periods << one;
    }
    return periods;
}

QJsonObject periodJson(const QList<statistics::CaseFacts> &cases, const Period &period,
                       const QList<statistics::Indicator> &indicators)
{
    QMap<QString, QList<statistics::CaseFacts>> townships;
    for (const auto &one : cases)
        townships[one.township] << one;
    QJsonArray list;
    for (auto township = townships.begin(); township != townships.end(); ++township)
        list.append(
            QJsonObject{{u"township"_s, township.key().isEmpty() ? QJsonValue() : QJsonValue(township.key())},
                        {u"figures"_s, figuresJson(*township, period, indicators)}});
    return {{u"from"_s, period.from.toString(Qt::ISODate)},
            {u"to"_s, period.to.toString(Qt::ISODate)},
            {u"figures"_s, figuresJson(cases, period, indicators)},
            {u"townships"_s, list}};
}

QJsonObject summaryOf(const QList<statistics::CaseFacts> &cases, const Period &period,
                      const SummaryChoices &choices, const QList<statistics::Indicator> &indicators)
{
    QJsonArray periods;
    for (const auto &one : periodsOf(period))
        periods.append(periodJson(cases, one, indicators));
    return {{u"format"_s, u"tiaocai-summary"_s},
            {u"version"_s, 1},
            {u"choices"_s, choices.toJson()},
            {u"periods"_s, periods}};
}

QList<FigureDifference> differences(const QJsonObject &sent, const QJsonObject &recomputed)
{
    const auto there = flat(sent), here = flat(recomputed);
    auto places = (there.keys() + here.keys());
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    QList<FigureDifference> list;
    for (const auto &at : places) {
        const FigureDifference one{at.left(200), in(there, at), in(here, at)};
        if (one.sent != one.recomputed && list.size() < mostDifferences) list << one;
    }
    return list;
}

} // namespace tiaocai::exchange
