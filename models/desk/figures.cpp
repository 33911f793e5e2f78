// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures.h"

#include "base/text.h"
#include "case_files.h"
#include "clock.h"
#include "knowledge.h"
#include "office/verbs.h"
#include "store/facts.h"
#include "tallied.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<void> checkCutOff(const std::optional<QDate> &asOf, QDate today)
{
    if (!asOf || *asOf <= today) return {};
    return refuse(u"date-in-future"_s,
                  Words::tr("The cut-off %1 lies ahead. What will be recorded until then is not known.")
                      .arg(toText(*asOf)));
}

Result<const statistics::Indicator *> indicatorNamed(const QList<statistics::Indicator> &indicators,
                                                     const QString &id)
{
    const auto found = std::ranges::find(indicators, id, &statistics::Indicator::id);
    if (found != indicators.end()) return &*found;
    return refuse(u"unknown-indicator"_s, Words::tr("There is no indicator %1.").arg(id));
}

/// Names the cases of which a clock that was ahead has stamped something too late.
QList<statistics::Check> clockChecks(const QStringList &numbers)
{
    if (numbers.isEmpty()) return {};
    return {{u"clock-corrected"_s, true,
             Words::tr("The clock was ahead and corrected: of these cases something is stamped later than it "
                       "was recorded: %1.")
                 .arg(numbers.join(Words::tr(", ")))}};
}

/// Names the cases that no figure counts, since they cannot be read.
QList<statistics::Check> damageChecks(const QStringList &numbers)
{
    if (numbers.isEmpty()) return {};
    return {
        {u"damaged-case"_s, false,
         Words::tr(
             "These cases are damaged and are not counted: %1. Verify the file, and restore the last backup.")
             .arg(numbers.join(Words::tr(", ")))}};
}

QSet<CaseId> casesOf(const QList<Misdated> &misdated)
{
    QSet<CaseId> cases;
    for (const auto &one : misdated)
        cases << one.act.caseId;
    return cases;
}

FiguresView viewOf(const statistics::FigureCount &count, const Horizon &horizon, const Reading &at,
                   const FiguresQuery &query)
{
    FiguresView view;
    view.indicators = at.program.indicators;
    view.figures = count.figures();
    view.serving = count.serving();
    view.groups = count.groups();
    fillOffice(view, at, horizon.history, query.to);
    view.calendarVersion = horizon.calendar.version();
    return view;
}

Result<FiguresView> fromCases(const Reading &at, const FiguresQuery &query)
{
    const CutOff cutOff{query.asOf.value_or(at.today()), query.asOf};
    const auto horizon = horizonAt(at, cutOff);
    if (!horizon) return refuse(horizon);
    statistics::FigureCount count({at.program.indicators,
                                   query.from,
                                   query.to,
                                   cutOff.on,
                                   query.by,
                                   {horizon->history.current().choices.statisticalMonthEnd}});
    const auto misdated = casesOf(horizon->misdated);
    QStringList misdatedNumbers;
    const auto counted =
        eachKnown(at, *horizon, cutOff, {query.from, query.to}, [&](const statistics::Figured &of) {
            count.add(of.facts);
            if (misdated.contains(of.facts.id)) misdatedNumbers << of.facts.number;
        });
    if (!counted) return refuse(counted);
    auto view = viewOf(count, *horizon, at, query);
    view.figures.checks << clockChecks(misdatedNumbers) << damageChecks(*counted);
    // What the file sums up by itself counts them too.
    if (query.asOf || !counted->isEmpty()) return view;
    return countedElsewhere(at, view.figures).map([&](const QList<statistics::Check> &checks) {
        view.figures.checks << checks;
        return view;
    });
}

YearSoFar soFar(const statistics::MonthsFigures &year, const QList<statistics::Indicator> &indicators)
{
    const auto success = std::ranges::find(indicators, u"mediation-success"_s, &statistics::Indicator::id);
    const auto &rate = year.rates[success - indicators.begin()];
    return {rate.num, rate.den, year.concluded, year.carriedOver + year.accepted};
}

Result<void> hasTarget(const office::Target *target, const QString &indicator)
{
    if (target) return {};
    return refuse(u"no-target"_s,
                  Words::tr("The office has no target for %1. Set one in the settings.").arg(indicator));
}

QList<FollowUpRow> rowsOf(const Reading &at, const QList<statistics::CaseFacts> &open)
{
    QList<FollowUpRow> list;
    for (const auto &one : statistics::attention(open, at.today(), at.history.current().silentDays)) {
        if (!at.history.admits(at.actor, one.id)) continue;
        FollowUpRow row{one, at.history.nameOf(one.staff), {}, false};
        for (const auto &entry : at.history.followUps) {
            if (entry.id == one.id) row.entries << entry;
        }
        row.missed = !row.entries.isEmpty() && row.entries.last().by < at.today();
        list << row;
    }
    return list;
}

} // namespace

const QList<statistics::Indicator> &Figures::indicators() const
{
    return m_bench.program().indicators;
}

Result<FiguresView> Figures::ofPeriod(const FiguresQuery &query) const
{
    const auto numbers = m_bench.ask(Action::ReadCases, u"figures"_s, [&](const Reading &at) {
        return clockStands(at)
            .and_then([&] { return checkPeriod(query.from, query.to); })
            .and_then([&] { return checkCutOff(query.asOf, at.today()); })
            .and_then([&] {
                // Where a clock was corrected, the cases that it concerns are named.
                return at.history.clocks.isEmpty() ? numbersAlone(at, query)
                                                   : Result<std::optional<FiguresView>>(std::nullopt);
            });
    });
    if (!numbers) return refuse(numbers);
    if (*numbers) return **numbers;
    return m_bench.ask(
        Action::ReadCases, u"figures"_s, [&](const Reading &at) { return fromCases(at, query); }, Hold::Copy);
}

Result<YearSoFar> Figures::yearSoFar(QDate on) const
{
    return m_bench.ask(Action::ReadCases, u"year so far"_s, [&](const Reading &at) {
        const auto &indicators = at.program.indicators;
        return clockStands(at)
            .and_then([&] { return store::Facts(at.file).year(on.year()); })
            .map([&](const QList<statistics::MonthTally> &tallies) {
                return soFar(statistics::TalliedYear(tallies, on.year()).figures(indicators, 1, 12),
                             indicators);
            });
    });
}

Result<statistics::Forecast> Figures::forecast(const QString &id, QDate from, QDate to,
                                               const QSet<CaseId> &ticked) const
{
    return m_bench.ask(
        Action::ReadCases, u"forecast"_s,
        [&](const Reading &at) -> Result<statistics::Forecast> {
            auto fit = clockStands(at).and_then([&] { return checkPeriod(from, to); });
            if (!fit) return refuse(fit);
            const auto indicator = indicatorNamed(at.program.indicators, id);
            if (!indicator) return refuse(indicator);
            const auto *target = office::targetOf(at.history.targets, id, to.year());
            if (auto set = hasTarget(target, id); !set) return refuse(set);
            return knowledge(at, {at.today()}, {from, to}).map([&](const Knowledge &known) {
                return statistics::forecast(**indicator, known.facts, from, to, known.on, target->hundredths,
                                            ticked);
            });
        },
        Hold::Copy);
}

Result<QList<FollowUpRow>> Figures::followUps() const
{
    return m_bench.ask(Action::ReadCases, u"follow-ups"_s, [](const Reading &at) {
        return store::Facts(at.file).open().map(
            [&](const QList<statistics::CaseFacts> &open) { return rowsOf(at, open); });
    });
}

Result<void> Figures::enterFollowUp(const office::FollowUpEntered &entry)
{
    return m_bench.perform(Action::FollowUp, u"follow up"_s, [&](Writing &at) {
        at.touched(entry.id);
        return caseRecord(at, entry.id)
            .and_then([&](const store::CaseRecord &) { return office::followUp(entry); })
            .and_then([&](const office::FollowUpEntered &entered) { return at.decide(entered); });
    });
}

} // namespace tiaocai::desk
