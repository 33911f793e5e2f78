// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof.h"

#include "first_fit.h"

#include <numeric>

namespace tiaocai::hearings {

namespace {

/// A journey a traveller a day at most: so many days at least.
int leastDays(const Problem &problem, int tribunal, int journeys)
{
    const auto travellers = std::ranges::count_if(
        problem.arbitrators, [&](const auto &one) { return one.isFullTime && one.home != tribunal; });
    return travellers == 0 ? 0 : (journeys + int(travellers) - 1) / int(travellers);
}

} // namespace

PlanFigures leastFigures(const Problem &problem, const std::vector<int> &journeyBounds)
{
    const Board published(problem);
    PlanFigures least;
    std::vector<bool> isSeries(size_t(problem.seriesCount));
    for (size_t which = 0; which < problem.cases.size(); ++which) {
        const auto &one = problem.cases[which];
        const auto spot = firstFitSpot(published, int(which));
        const bool isMissed = !spot.isSet() || spot.day >= one.lateAfter;
        if (one.entry->priority && isMissed) least.priorityMissed += one.weight;
        if (!spot.isSet()) {
            least.unplaced += one.weight;
            continue;
        }
        if (isMissed) least.late += one.weight;
        least.moved += one.was.seats > 0 && !published.isValid(int(which), one.was);
        least.waitingDays += one.waiting[size_t(spot.day)];
        if (one.series != none) isSeries[size_t(one.series)] = true;
    }
    least.seriesSpread = int(std::ranges::count(isSeries, true));
    least.journeys = std::accumulate(journeyBounds.begin(), journeyBounds.end(), 0);
    for (size_t tribunal = 0; tribunal < journeyBounds.size(); ++tribunal)
        least.circuitDays += leastDays(problem, int(tribunal), journeyBounds[tribunal]);
    least.circuitDays = std::max(least.circuitDays, published.figures().circuitDays);
    return least;
}

} // namespace tiaocai::hearings
