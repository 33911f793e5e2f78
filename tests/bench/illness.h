// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "court.h"

#include <QHash>

/// HEARINGS.md section 5: a plan is published, and then the full-timer with most sessions is ill for the whole period.
namespace tiaocai::test {

/// All of a plan is published, and may be moved again.
inline Court released(Court court, const hearings::CircuitPlan &plan)
{
    for (const auto &one : plan.sessions)
        court.ready.released.append({HearingId(one.id.uuid()), one.id, one.setAt()});
    return court;
}

struct Illness {
    Court court;      ///< to be planned anew
    int sessions = 0; ///< that were his
};

inline Illness illnessIn(const Court &court, const hearings::CircuitPlan &plan)
{
    QHash<PersonId, int> sessions;
    for (const auto &one : plan.sessions) {
        for (const auto &person : one.arbitrators)
            ++sessions[person];
    }
    Illness made{released(court, plan)};
    auto &arbitrators = made.court.registers.arbitrators;
    const auto busiest = std::ranges::max_element(arbitrators, {}, [&](const auto &one) {
        return one.employment == office::Employment::FullTime ? sessions.value(one.person) : -1;
    });
    made.sessions = sessions.value(busiest->person);
    busiest->unavailable = {{.from = court.ready.from, .to = court.ready.to}};
    for (auto &hearing : made.court.ready.released)
        hearing.kept = !hearing.was.arbitrators.contains(busiest->person);
    return made;
}

} // namespace tiaocai::test
