// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/forecast.h"

#include <algorithm>

using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

/// Open, counted by the indicator once it closes, and able to close in time where time counts.
bool canHelp(const Indicator &indicator, const CaseFacts &facts, QDate to, QDate today)
{
    const bool open = facts.isOpenAfter(std::min(to, today)) && !facts.closedOn.isValid();
    // While a case is suspended its period stands still: it can close in time after it goes on.
    const bool inTime =
        !indicator.inTime || facts.isSuspendedOn(today) || (facts.judged.isValid() && facts.judged >= today);
    return open && inTime && indicator.population.contains(facts.kind);
}

QList<OpenCase> openCases(const Indicator &indicator, const QList<CaseFacts> &cases, QDate to, QDate today)
{
    QList<OpenCase> list;
    if (today > to) return list; // the period is over
    for (const auto &facts : cases) {
        if (canHelp(indicator, facts, to, today))
            list << OpenCase{facts.id, facts.number, facts.isSuspendedOn(today) ? QDate() : facts.judged,
                             facts.weight};
    }
    std::ranges::sort(list, [](const OpenCase &a, const OpenCase &b) {
        return std::tuple(!a.due.isValid(), a.due, a.number) < std::tuple(!b.due.isValid(), b.due, b.number);
    });
    return list;
}

/// Closing a case well lifts the numerator; it stands below the line already where the workload does.
struct Fraction {
    qint64 num, den;
    bool growsBelow;
    void close(const OpenCase &one)
    {
        num += one.weight;
        if (growsBelow) den += one.weight;
    }
    bool reaches(qint64 target) const { return isMet(num, den, target).value_or(false); }
};

/// The day by which a case must close for the rate: its own, where time counts, and never after the period.
QDate latest(const Indicator &indicator, const OpenCase &one, QDate to)
{
    return indicator.inTime && one.due.isValid() ? std::min(one.due, to) : to;
}

void reach(Forecast &forecast, Fraction fraction, const Indicator &indicator, QDate to)
{
    for (qsizetype i = 0; i < forecast.open.size() && !fraction.reaches(forecast.target); ++i) {
        fraction.close(forecast.open[i]);
        forecast.missing = i + 1;
        forecast.by = latest(indicator, forecast.open[i], to);
    }
    forecast.reachable = fraction.reaches(forecast.target);
    if (forecast.reachable) return;
    forecast.missing = 0;
    forecast.by = {};
}

} // namespace

Forecast forecast(const Indicator &indicator, const QList<CaseFacts> &cases, QDate from, QDate to,
                  QDate today, qint64 target, const QSet<CaseId> &ticked)
{
    const auto now = rate(indicator, cases, from, to);
    Forecast forecast{.num = now.num,
                      .den = now.den,
                      .target = target,
                      .by = {},
                      .open = openCases(indicator, cases, to, today)};
    const Fraction fraction{now.num, now.den, indicator.denominator == Denominator::Concluded};
    forecast.reached = fraction.reaches(target);
    auto best = fraction, whatIf = fraction;
    for (const auto &one : forecast.open) {
        best.close(one);
        if (ticked.contains(one.id)) whatIf.close(one);
    }
    forecast.bestNum = best.num;
    forecast.bestDen = best.den;
    forecast.whatIfNum = whatIf.num;
    forecast.whatIfDen = whatIf.den;
    reach(forecast, fraction, indicator, to);
    return forecast;
}

} // namespace tiaocai::statistics
