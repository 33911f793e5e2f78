// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/docket.h"

#include "base/text.h"
#include "casework/as_set.h"
#include "casework/meetings.h"

#include <algorithm>
#include <tuple>

namespace tiaocai::hearings {

using namespace Qt::StringLiterals;
using namespace casework;
using office::Registers;

namespace {

template <typename Entries>
QString codeIn(const Entries &entries, const QString &codeOrName)
{
    const auto said = normalized(codeOrName);
    for (const auto &entry : entries) {
        if (entry.code == said) return entry.code;
    }
    for (const auto &entry : entries) {
        if (normalized(entry.name) == said) return entry.code;
    }
    return {};
}

/// Makes the lines of one case.
class LinesOfCase {
public:
    LinesOfCase(const CaseFile &file, const DocketGround &ground)
        : m_file(file)
        , m_ground(ground)
        , m_people(peopleOf(file, ground.secret))
    {
    }

    QList<DocketSession> lines() const
    {
        QList<DocketSession> all;
        for (const auto &meeting : meetings(m_file)) {
            if (meeting.kind == Meeting::Session && isListed(meeting)) all << ofSession(meeting);
        }
        for (const auto &hearing : m_file.hearings) {
            if (hearing.state != Hearing::Set || isExpected(hearing)) all << ofHearing(hearing);
        }
        return all;
    }

    QList<ToldHearing> told() const
    {
        QList<ToldHearing> all;
        for (const auto &hearing : m_file.hearings)
            all << ToldHearing{ofHearing(hearing), isOff(hearing), settingsBefore(hearing)};
        return all;
    }

private:
    static bool isListed(const Meeting &meeting) { return meeting.time.has_value(); }
    /// A case that is on hold, commissioned or over waits for no hearing.
    bool isExpected(const Hearing &hearing) const
    {
        const bool goesOn = m_file.stage == Stage::Scheduled || m_file.stage == Stage::Preparing ||
                            m_file.stage == Stage::Heard;
        return goesOn && (m_file.stage == Stage::Scheduled || hearing.freed);
    }

    DocketSession begun(const QUuid &id, QDate on) const
    {
        DocketSession line{.id = id, .of = m_file.id, .number = m_file.number(), .on = on};
        line.applicants = sideOf(m_file, PartyRole::Applicant);
        line.respondents = sideOf(m_file, PartyRole::Respondent);
        line.people = m_people;
        return line;
    }

    DocketSession ofSession(const Meeting &meeting) const
    {
        auto line = begun(meeting.id, meeting.day);
        line.isHearing = false;
        line.start = meeting.time;
        line.minutes = meeting.minutes.value_or(0);
        const auto &registers = m_ground.office.registersOn(meeting.day);
        line.room = roomCode(registers, meeting.roomCode);
        line.tribunal = tribunalOfRoom(registers, line.room);
        line.isMatched = !line.room.isEmpty();
        if (line.room.isEmpty()) line.room = meeting.room;
        line.arbitrators = meeting.seats;
        line.status = meeting.state == Meeting::Held ? SessionStatus::Held : SessionStatus::Set;
        if (!m_file.isOpen() && line.status == SessionStatus::Set) line.status = SessionStatus::Cancelled;
        return line;
    }

    DocketSession ofHearing(const Hearing &hearing) const
    {
        auto line = begun(hearing.id.uuid(), hearing.day);
        line.start = hearing.time;
        line.minutes = hearing.minutes.value_or(m_ground.office.current().minutes);
        place(line, hearing);
        line.arbitrators = hearing.sat.isEmpty() ? hearing.arbitrators : hearing.sat;
        if (line.arbitrators.isEmpty()) line.arbitrators = m_file.tribunal;
        line.clerk = hearing.clerk.value_or(m_file.recorder.value_or(PersonId()));
        line.kind = hearing.kind;
        line.online = hearing.online;
        line.isPublic = hearing.isPublic;
        line.status = statusOf(hearing);
        line.kept = isNamedAsSet(m_ground.office.keptHearings, hearing.id, hearing.setBy);
        line.how = howOf(hearing, line);
        line.changes = changesOf(hearing);
        if (hearing.heardWith && *hearing.heardWith != m_file.id) line.with = {*hearing.heardWith};
        return line;
    }
    /// Older acts did not name the hearing that they set: its id follows from theirs.
    static HearingId idSetBy(const Act &act, const HearingSet &set)
    {
        return set.hearing.isNull() ? HearingId(QUuid::createUuidV5(act.id.uuid(), u"hearing"_s))
                                    : set.hearing;
    }
    bool isOff(const Hearing &hearing) const
    {
        const bool isSet = hearing.state == Hearing::Set;
        return !isHeld(hearing) && (!isSet || hearing.freed || !isExpected(hearing));
    }
    static bool isHeld(const Hearing &hearing) { return hearing.state == Hearing::Held; }
    static bool setsOrSeats(const Act &act, const Hearing &hearing)
    {
        const auto *set = std::get_if<HearingSet>(&act.payload);
        const auto *composed = std::get_if<TribunalComposed>(&act.payload);
        return (set && idSetBy(act, *set) == hearing.id) || (composed && composed->hearing == hearing.id);
    }
    /// Twice for each act that set it anew, said who sits in it or corrected one of these: between two it may have been off.
    int changesOf(const Hearing &hearing) const
    {
        int changes = -1;
        QSet<ActId> setting;
        for (const auto &act : m_file.acts) {
            const auto *corrected = std::get_if<ActCorrected>(&act.payload);
            if (setsOrSeats(act, hearing)) setting << act.id;
            changes += setting.contains(corrected ? corrected->act : act.id);
        }
        return 2 * std::max(changes, 0) + isOff(hearing);
    }
    QList<DocketSession> settingsBefore(const Hearing &hearing) const
    {
        QList<DocketSession> settings;
        auto line = begun(hearing.id.uuid(), hearing.day);
        for (const auto &act : m_file.effective) {
            if (!setsOrSeats(act, hearing)) continue;
            if (const auto *set = std::get_if<HearingSet>(&act.payload)) {
                line.on = set->day;
                line.start = set->time;
                line.room = roomCode(m_ground.office.registersOn(set->day), set->room);
                line.arbitrators = set->arbitrators.isEmpty() ? m_file.tribunal : set->arbitrators;
                line.clerk = set->clerk.value_or(m_file.recorder.value_or(PersonId()));
            } else {
                line.arbitrators = std::get<TribunalComposed>(act.payload).arbitrators;
            }
            settings << line;
        }
        return settings.mid(0, settings.size() - 1);
    }
    /// An older hearing said it in words.
    void place(DocketSession &line, const Hearing &hearing) const
    {
        const auto &registers = m_ground.office.registersOn(hearing.day);
        const auto room = roomCode(registers, hearing.room);
        auto tribunal = tribunalCode(registers, hearing.tribunal);
        if (tribunal.isEmpty()) tribunal = tribunalOfRoom(registers, room);
        line.isMatched = (hearing.room.isEmpty() || !room.isEmpty()) && !tribunal.isEmpty();
        line.room = room.isEmpty() ? hearing.room : room;
        line.tribunal = tribunal.isEmpty() ? hearing.tribunal : tribunal;
    }
    /// It follows from who sat; what was recorded before seats were is told as it was recorded.
    std::optional<HeardHow> howOf(const Hearing &hearing, const DocketSession &line) const
    {
        const bool isRecorded = hearing.state == Hearing::Held && hearing.sat.isEmpty() && hearing.how;
        if (isRecorded) return hearing.how;
        const auto &registers = m_ground.office.registersOn(hearing.day);
        const auto how = howHeard(line.tribunal, line.arbitrators, line.online, registers);
        return how ? how : hearing.how;
    }
    SessionStatus statusOf(const Hearing &hearing) const
    {
        switch (hearing.state) {
        case Hearing::Cancelled:
            return SessionStatus::Cancelled;
        case Hearing::Postponed:
            return SessionStatus::Moved;
        case Hearing::Held:
            return SessionStatus::Held;
        case Hearing::Set:
            break;
        }
        if (hearing.freed) return SessionStatus::ToBeSet;
        if (!hearing.time) return SessionStatus::WithoutHour;
        const bool isFreed = isNamedAsSet(m_ground.office.freedHearings, hearing.id, hearing.setBy);
        return isFreed ? whatIsLost(hearing) : SessionStatus::Set;
    }
    SessionStatus whatIsLost(const Hearing &hearing) const
    {
        const auto &registers = m_ground.office.registersOn(hearing.day);
        const auto *room = registers.room(hearing.room);
        const auto *place = registers.place(hearing.room);
        const auto *tribunal = registers.tribunal(hearing.tribunal);
        const bool isOpen = (room && room->isOpen(hearing.day)) || (place && place->on == hearing.day);
        const bool runs = tribunal && tribunal->isRunning(hearing.day);
        return isOpen && runs ? SessionStatus::WithoutArbitrator : SessionStatus::WithoutRoom;
    }

    const CaseFile &m_file;
    const DocketGround &m_ground;
    PeopleOfCase m_people;
};

bool isOneSession(const DocketSession &a, const DocketSession &b)
{
    return a.on == b.on && a.start == b.start && a.status == b.status;
}

/// Joined cases come under the one that leads; where it is heard no more the first of the others leads.
QList<DocketSession> oncePerSession(const QList<DocketSession> &all)
{
    QList<DocketSession> list;
    for (const auto &line : all) {
        if (line.with.isEmpty()) list << line;
    }
    QHash<QUuid, CaseId> without; // sessions whose leading case is heard no more
    for (const auto &line : all) {
        if (line.with.isEmpty()) continue;
        const auto leading = line.with.first();
        const auto isLead = [&](const DocketSession &other) {
            const bool leads = other.of == leading || without.value(other.of.uuid()) == leading;
            return leads && isOneSession(other, line);
        };
        const auto lead = std::ranges::find_if(list, isLead);
        if (lead == list.end()) {
            without.insert(line.of.uuid(), leading);
            list << line;
            list.last().with.clear();
            list.last().keepsSlots = false;
            continue;
        }
        lead->with << line.of;
        lead->people.add(line.people);
    }
    return list;
}

} // namespace

QString tribunalCode(const Registers &registers, const QString &codeOrName)
{
    return codeIn(registers.tribunals, codeOrName);
}

QString roomCode(const Registers &registers, const QString &codeOrName)
{
    const auto room = codeIn(registers.rooms, codeOrName);
    return room.isEmpty() ? codeIn(registers.places, codeOrName) : room;
}

QString tribunalOfRoom(const Registers &registers, const QString &code)
{
    if (const auto *room = registers.room(code)) return room->tribunal;
    const auto *place = registers.place(code);
    return place ? place->tribunal : QString();
}

std::optional<HeardHow> howHeard(const QString &code, const QList<PersonId> &sitting, bool online,
                                 const Registers &registers)
{
    const auto *tribunal = registers.tribunal(code);
    if (!tribunal) return std::nullopt;
    if (tribunal->kind == office::TribunalKind::Court) return HeardHow::AtTheCourt;
    const auto isAtHome = [&](const PersonId &person) {
        const auto *arbitrator = registers.arbitrator(person);
        return arbitrator && arbitrator->home == code;
    };
    if (sitting.isEmpty()) return std::nullopt;
    return online || std::ranges::all_of(sitting, isAtHome) ? HeardHow::Local : HeardHow::OnCircuit;
}

QList<DocketSession> docket(const QList<CaseFile> &cases, const DocketGround &ground)
{
    QList<DocketSession> all;
    for (const auto &file : cases)
        all << LinesOfCase(file, ground).lines();
    std::ranges::stable_sort(all, {}, &DocketSession::number);
    auto list = oncePerSession(all);
    std::ranges::stable_sort(list, {}, [](const DocketSession &line) {
        return std::tuple(line.on, line.start.value_or(QTime(0, 0)), line.tribunal, line.room, line.number);
    });
    return list;
}

QList<ToldHearing> toldHearings(const QList<CaseFile> &cases, const DocketGround &ground)
{
    QList<ToldHearing> list;
    for (const auto &file : cases) {
        for (const auto &one : LinesOfCase(file, ground).told()) {
            const auto same = std::ranges::find_if(
                list, [&](const ToldHearing &other) { return other.now.id == one.now.id; });
            if (same == list.end())
                list << one;
            else if (same->isOff && !one.isOff) // of joined cases one is over, and the others go on
                *same = one;
        }
    }
    return list;
}

QList<DocketSession> between(const QList<DocketSession> &docket, QDate from, QDate to)
{
    QList<DocketSession> list;
    for (const auto &line : docket) {
        if (line.waits() || (from <= line.on && line.on <= to)) list << line;
    }
    return list;
}

} // namespace tiaocai::hearings
