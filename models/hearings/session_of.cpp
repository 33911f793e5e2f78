// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_of.h"

#include "hearings/docket.h"

#include <algorithm>

namespace tiaocai::hearings {

namespace {

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

} // namespace

PlannedSession sessionOf(const Problem &problem, const law::Calendar &calendar, int which, const Spot &spot)
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

} // namespace tiaocai::hearings
