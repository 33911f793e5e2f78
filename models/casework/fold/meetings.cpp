// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/meetings.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

/// The sessions of a mediation, from what set them and what recorded them.
class Sessions {
public:
    void set(const Act &act, const SessionSet &session)
    {
        auto &meeting = planned(session.day, act.id);
        meeting.time = session.time;
        meeting.room = session.place;
        meeting.people = session.persons;
        meeting.act = act.id;
        meeting.id = act.id.uuid();
        meeting.minutes = session.minutes;
        meeting.roomCode = session.room;
        meeting.seats = session.mediators;
    }
    /// The one of that day, else the earliest that was to be until then.
    void held(const Act &act, const SessionHeld &session)
    {
        auto it =
            std::ranges::find_if(m_all, [&](const Meeting &one) { return waits(one) && one.day == act.on; });
        if (it == m_all.end())
            it = std::ranges::find_if(m_all,
                                      [&](const Meeting &one) { return waits(one) && one.day < act.on; });
        auto &meeting = it == m_all.end() ? planned(act.on, act.id) : *it;
        meeting.state = Meeting::Held;
        meeting.day = act.on;
        if (act.at) meeting.time = act.at;
        if (session.nextOn)
            planned(*session.nextOn, act.id, QUuid::createUuidV5(act.id.uuid(), QStringLiteral("next")));
    }
    const QList<Meeting> &all() const { return m_all; }

private:
    static bool waits(const Meeting &meeting) { return meeting.state == Meeting::Planned; }
    Meeting &planned(QDate day, const ActId &act) { return planned(day, act, act.uuid()); }
    Meeting &planned(QDate day, const ActId &act, const QUuid &id)
    {
        const auto it =
            std::ranges::find_if(m_all, [&](const Meeting &one) { return waits(one) && one.day == day; });
        if (it != m_all.end()) return *it;
        Meeting meeting;
        meeting.day = day;
        meeting.act = act;
        meeting.id = id;
        return m_all.emplaceBack(meeting);
    }

    QList<Meeting> m_all;
};

QList<Meeting> sessions(const CaseFile &file)
{
    Sessions all;
    for (const auto &act : file.effective) {
        if (const auto *set = std::get_if<SessionSet>(&act.payload)) all.set(act, *set);
        if (const auto *held = std::get_if<SessionHeld>(&act.payload)) all.held(act, *held);
    }
    return all.all();
}

Meeting::State stateOf(const Hearing &hearing)
{
    switch (hearing.state) {
    case Hearing::Set:
        return Meeting::Planned;
    case Hearing::Cancelled:
        return Meeting::Cancelled;
    case Hearing::Postponed:
        return Meeting::Postponed;
    case Hearing::Held:
        return Meeting::Held;
    }
    return Meeting::Planned;
}

Meeting meetingOf(const Hearing &hearing)
{
    auto seats = hearing.arbitrators;
    if (hearing.clerk) seats << *hearing.clerk;
    const bool waits = hearing.state == Hearing::Set && (!hearing.time || hearing.freed);
    return {Meeting::Hearing,
            stateOf(hearing),
            0,
            hearing.day,
            hearing.time,
            hearing.room,
            hearing.tribunal,
            hearing.setBy,
            hearing.id.uuid(),
            hearing.minutes,
            hearing.room,
            seats,
            waits};
}

bool isBooked(const CaseFile &file, const Meeting &meeting)
{
    if (meeting.state != Meeting::Planned || !meeting.time || !meeting.minutes) return false;
    if (meeting.kind == Meeting::Session) return file.isOpen();
    return file.stage == Stage::Scheduled && !meeting.waits;
}

/// The case that leads keeps room and people busy for all.
bool isLedByAnother(const CaseFile &file, const Meeting &meeting)
{
    return std::ranges::any_of(file.hearings, [&](const Hearing &hearing) {
        return hearing.id.uuid() == meeting.id && hearing.heardWith && *hearing.heardWith != file.id;
    });
}

void count(QList<Meeting> &meetings)
{
    int sessions = 0, hearings = 0;
    for (auto &meeting : meetings) {
        const bool counts = meeting.state == Meeting::Planned || meeting.state == Meeting::Held;
        if (counts) meeting.ordinal = meeting.kind == Meeting::Session ? ++sessions : ++hearings;
    }
}

} // namespace

QList<Meeting> meetings(const CaseFile &file)
{
    auto all = sessions(file);
    for (const auto &hearing : file.hearings)
        all << meetingOf(hearing);
    std::ranges::stable_sort(all, {}, &Meeting::day);
    count(all);
    return all;
}

std::optional<Meeting> nextMeeting(const CaseFile &file, QDate today)
{
    if (!file.isOpen()) return {};
    for (const auto &meeting : meetings(file)) {
        if (meeting.state == Meeting::Planned && meeting.day >= today) return meeting;
    }
    return {};
}

std::optional<Meeting> meetingAhead(const CaseFile &file)
{
    if (!file.isOpen()) return {};
    std::optional<Meeting> ahead;
    for (const auto &meeting : meetings(file)) {
        if (meeting.state == Meeting::Planned) ahead = meeting;
        if (meeting.state == Meeting::Held) ahead.reset();
    }
    return ahead;
}

QList<Booking> bookings(const CaseFile &file)
{
    QList<Booking> list;
    for (const auto &meeting : meetings(file)) {
        if (isBooked(file, meeting) && !isLedByAnother(file, meeting))
            list << Booking{meeting.id,       meeting.day,      *meeting.time,
                            *meeting.minutes, meeting.roomCode, meeting.seats};
    }
    return list;
}

} // namespace tiaocai::casework
