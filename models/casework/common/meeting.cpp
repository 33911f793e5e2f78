// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/meeting.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

std::optional<Meeting> hearingAhead(const CaseFile &file)
{
    const auto isSet = [](const Hearing &hearing) { return hearing.state == Hearing::Set; };
    const auto found = std::ranges::find_if(file.hearings.rbegin(), file.hearings.rend(), isSet);
    if (found == file.hearings.rend()) return {};
    const auto held = std::ranges::count(file.hearings, Hearing::Held, &Hearing::state);
    return Meeting{found->day, found->time, found->room, found->tribunal, true, int(held) + 1};
}

Meeting planned(const SessionSet &set)
{
    return {.day = set.day, .time = set.time, .room = set.place, .persons = set.persons};
}

/// What was set for the day on which a session was held is that session.
std::optional<Meeting> sessionAhead(const CaseFile &file)
{
    std::optional<Meeting> ahead;
    int held = 0;
    for (const auto &act : file.effective) {
        if (const auto *set = std::get_if<SessionSet>(&act.payload)) ahead = planned(*set);
        const auto *session = std::get_if<SessionHeld>(&act.payload);
        if (!session) continue;
        ++held;
        ahead = session->nextOn ? std::optional(Meeting{.day = *session->nextOn}) : std::nullopt;
    }
    if (ahead) ahead->nth = held + 1;
    return ahead;
}

} // namespace

std::optional<Meeting> meetingAhead(const CaseFile &file)
{
    if (!file.isOpen()) return {};
    return file.kind == CaseKind::Mediation ? sessionAhead(file) : hearingAhead(file);
}

} // namespace tiaocai::casework
