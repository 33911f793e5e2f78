// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/openings.h"

#include "first_fit.h"
#include "session_of.h"

#include <algorithm>

namespace tiaocai::hearings {

QList<PlannedSession> daysFor(const CaseId &id, const ReadyCases &ready, const office::Registers &registers,
                              const law::Calendar &calendar, qsizetype most)
{
    const Problem problem(ready, registers, calendar);
    const Board board(problem);
    const auto found =
        std::ranges::find_if(problem.cases, [&](const Problem::Case &one) { return one.entry->id == id; });
    QList<PlannedSession> openings;
    if (found == problem.cases.end()) return openings;
    const auto which = int(found - problem.cases.begin());
    for (const int day : found->days) {
        if (openings.size() == most) break;
        if (const auto spot = firstFitSpotOn(board, which, day); spot.isSet())
            openings << sessionOf(problem, calendar, which, spot);
    }
    return openings;
}

QList<PlannedSession> casesFor(const QString &tribunal, QDate day, const ReadyCases &ready,
                               const office::Registers &registers, const law::Calendar &calendar)
{
    const Problem problem(ready, registers, calendar);
    const Board board(problem);
    const int on = problem.dayPlace(day), at = problem.tribunalPlace(tribunal);
    QList<PlannedSession> openings;
    if (on == none || at == none) return openings;
    for (const int which : firstFitOrder(problem)) {
        const auto &one = problem.cases[size_t(which)];
        if (one.tribunal[size_t(on)] != at || std::ranges::find(one.days, on) == one.days.end()) continue;
        if (const auto spot = firstFitSpotOn(board, which, on); spot.isSet())
            openings << sessionOf(problem, calendar, which, spot);
    }
    return openings;
}

} // namespace tiaocai::hearings
