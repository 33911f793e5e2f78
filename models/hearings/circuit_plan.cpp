// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/circuit_plan.h"

#include "bound.h"
#include "clerks.h"
#include "first_fit.h"
#include "hearings/docket.h"
#include "obstacles.h"
#include "proof.h"
#include "search.h"

#include <numeric>
#include <tuple>

namespace tiaocai::hearings {

namespace {

/// Hearings that were released stand where they stood, as far as they can; then first-fit.
Board keptAsFarAsPossible(const Problem &problem)
{
    Board board(problem);
    for (const int which : firstFitOrder(problem)) {
        const auto &was = problem.cases[size_t(which)].was;
        if (was.seats > 0 && board.isValid(which, was)) board.place(which, was);
    }
    firstFit(board);
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

/// Who sits, in the order in which they sat where they are the same.
QList<PersonId> sitting(const Problem &problem, const Problem::Case &one, const Spot &spot)
{
    auto order = spot.arbitrators;
    if (std::is_permutation(order.begin(), order.begin() + spot.seats, one.was.arbitrators.begin()) &&
        order[0] == one.was.arbitrators[0] && one.was.seats == spot.seats)
        order = one.was.arbitrators;
    QList<PersonId> people;
    for (int seat = 0; seat < spot.seats; ++seat)
        people.append(problem.arbitrators[size_t(order[size_t(seat)])].entry->person);
    return people;
}

PlannedSession session(const Problem &problem, const law::Calendar &calendar, int which, const Spot &spot)
{
    const auto &one = problem.cases[size_t(which)];
    const auto &entry = *one.entry;
    PlannedSession made{.id = entry.id, .number = entry.number, .with = entry.with, .online = entry.online};
    made.on = problem.days[size_t(spot.day)];
    made.start = timeOf(spot.start);
    made.minutes = entry.minutes;
    made.tribunal = problem.tribunals[size_t(one.tribunal[size_t(spot.day)])].entry->code;
    made.room = problem.rooms[size_t(spot.room)].entry->code;
    made.arbitrators = sitting(problem, one, spot);
    made.how = howHeard(made.tribunal, made.arbitrators, made.online, problem.registers).value_or(made.how);
    made.late = spot.day >= one.lateAfter;
    made.recompose = (entry.wasComposed || !entry.composed.isEmpty()) && one.openSeats();
    if (!entry.announced)
        made.noticeBy = calendar.addWorkingDays(made.on, -(problem.ready.settings.noticeDays + 1));
    return made;
}

void readSpots(CircuitPlan &plan, const Board &board, const law::Calendar &calendar)
{
    const auto &problem = board.problem();
    for (int which = 0; which < int(problem.cases.size()); ++which) {
        const auto &entry = *problem.cases[size_t(which)].entry;
        if (board.spot(which).isSet())
            plan.sessions.append(session(problem, calendar, which, board.spot(which)));
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
    const auto found = Search(problem, search).improve(keptAsFarAsPossible(problem), simple, isBest);
    plan.figures = found.figures;
    plan.optimal = isBest(found.figures);
    plan.steps = found.steps;
    readSpots(plan, boardOf(problem, found.spots), calendar);
    nameClerks(plan.sessions, ready, registers);
    tellMoved(plan, ready);
    return plan;
}

} // namespace tiaocai::hearings
