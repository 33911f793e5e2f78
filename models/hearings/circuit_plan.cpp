// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/circuit_plan.h"

#include "bound.h"
#include "clerks.h"
#include "first_fit.h"
#include "obstacles.h"
#include "proof.h"
#include "search.h"
#include "session_of.h"

#include <numeric>
#include <tuple>

namespace tiaocai::hearings {

namespace {

bool putBackWhereItWas(Board &board, int which)
{
    const auto &was = board.problem().cases[size_t(which)].was;
    if (was.seats == 0 || !board.isValid(which, was)) return false;
    board.place(which, was);
    return true;
}

/// Hearings that were released stand where they stood, as far as they can; then first-fit. Few are moved, and some late.
Board keptFirst(const Problem &problem)
{
    Board board(problem);
    for (const int which : firstFitOrder(problem))
        putBackWhereItWas(board, which);
    firstFit(board);
    return board;
}

/// First-fit, in whose order each stands where it stood if that is still free: fewer are late, and more moved.
Board keptInTurn(const Problem &problem)
{
    Board board(problem);
    for (const int which : firstFitOrder(problem)) {
        if (putBackWhereItWas(board, which)) continue;
        if (const auto spot = firstFitSpot(board, which); spot.isSet()) board.place(which, spot);
    }
    return board;
}

Board boardOf(const Problem &problem, const std::vector<Spot> &spots)
{
    Board board(problem);
    for (size_t which = 0; which < spots.size(); ++which) {
        if (spots[which].isSet()) board.place(int(which), spots[which]);
    }
    return board;
}

void readSpots(CircuitPlan &plan, const Board &board, const law::Calendar &calendar)
{
    const auto &problem = board.problem();
    for (int which = 0; which < int(problem.cases.size()); ++which) {
        const auto &entry = *problem.cases[size_t(which)].entry;
        if (board.spot(which).isSet())
            plan.sessions.append(sessionOf(problem, calendar, which, board.spot(which)));
        else
            plan.unplaced.append({entry.id, entry.number, obstacle(board, which), entry.with});
    }
    std::ranges::stable_sort(plan.sessions, {}, [](const PlannedSession &one) {
        return std::tuple(one.on, one.start, one.tribunal, one.room);
    });
}

void tellMoved(CircuitPlan &plan, const ReadyCases &ready)
{
    for (const auto &hearing : ready.released) {
        const auto now = std::ranges::find(plan.sessions, hearing.id, &PlannedSession::id);
        if (hearing.kept && now != plan.sessions.end() && now->setAt() != hearing.was)
            plan.moved.append({hearing.hearing, hearing.id, hearing.was, now->setAt()});
    }
}

} // namespace

CircuitPlan planCircuit(const ReadyCases &ready, const office::Registers &registers,
                        const law::Calendar &calendar, const PlanSearch &search)
{
    const Problem problem(ready, registers, calendar);
    const auto bounds = journeyBounds(problem);
    const auto least = leastFigures(problem, bounds);
    Board simple(problem);
    firstFit(simple);
    CircuitPlan plan;
    plan.firstFit = simple.figures();
    plan.bound = std::accumulate(bounds.begin(), bounds.end(), 0);
    const auto isBest = [&](const PlanFigures &figures) { return figures <= least; };
    std::vector<Board> starts{simple};
    if (problem.isReplan) starts = {keptFirst(problem), keptInTurn(problem)};
    const auto found = Search(problem, search).improve(starts, simple, isBest);
    plan.figures = found.figures;
    plan.optimal = isBest(found.figures);
    plan.steps = found.steps;
    readSpots(plan, boardOf(problem, found.spots), calendar);
    nameClerks(plan.sessions, ready, registers);
    tellMoved(plan, ready);
    return plan;
}

} // namespace tiaocai::hearings
