// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/hearing_check.h"

#include "base/text.h"
#include "hearings/presence.h"
#include "law/rule_ids.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::hearings {

using namespace Qt::StringLiterals;
using namespace casework;
using office::Registers;

namespace {

const QTime noonOfHalfDays(13, 0);

bool shareAny(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return b.contains(word); });
}

/// A party of both, or a party of one who represents in the other.
bool isSamePerson(const PeopleOfCase &a, const PeopleOfCase &b)
{
    return shareAny(a.persons, b.persons) || shareAny(a.persons, b.representatives) ||
           shareAny(a.representatives, b.persons);
}

int minuteOfDay(QTime time)
{
    return QTime(0, 0).secsTo(time) / 60;
}

bool isWithin(const QList<office::Hours> &hours, int start, int end)
{
    return std::ranges::any_of(hours, [&](const office::Hours &one) {
        return minuteOfDay(one.from) <= start && end <= minuteOfDay(one.to);
    });
}

class Checking {
public:
    Checking(const ProposedHearing &hearing, const CheckGround &ground)
        : m_hearing(hearing)
        , m_ground(ground)
        , m_file(ground.group.first())
        , m_registers(staffed(ground.by.office.registersOn(hearing.on), ground.by.office))
        , m_settings(ground.by.office.current())
        , m_tribunal(m_registers.tribunal(tribunalOfRoom(m_registers, hearing.room)))
        , m_start(minuteOfDay(hearing.start))
        , m_end(m_start + hearing.minutes)
    {
        for (const auto &file : ground.group)
            m_people.add(peopleOf(file, ground.by.secret));
        for (const auto &line : ground.docket) {
            if (line.isBusy() && line.on == hearing.on && !isOwn(line)) m_others << line;
        }
    }

    HearingCheck check()
    {
        if (hasHour()) checkOverlaps();
        if (hasHour()) checkTravel();
        checkRegisters();
        checkRecusals();
        checkSeats();
        checkStage();
        checkNotice();
        checkDays();
        if (hasHour()) checkHours();
        if (hasHour()) checkElsewhere();
        checkSpecialities();
        for (const auto &person : m_hearing.arbitrators) {
            if (hasHour()) checkLoad(person);
        }
        return m_found;
    }

private:
    /// A day may be set before its hour is.
    bool hasHour() const { return m_hearing.start.isValid(); }
    bool isOwn(const DocketSession &line) const
    {
        return std::ranges::any_of(m_ground.group, [&](const CaseFile &file) {
            return file.id == line.of || line.with.contains(file.id);
        });
    }
    QString nameOf(const PersonId &person) const { return m_ground.by.office.nameOf(person); }

    void refuse(const char *code, const QString &text, const QString &article = {},
                const std::optional<DocketSession> &with = {})
    {
        m_found.refused << Objection{QString::fromLatin1(code), text, article, with};
    }
    void warn(const char *code, const QString &text, const QString &article = {},
              const std::optional<DocketSession> &with = {})
    {
        m_found.warned << Objection{QString::fromLatin1(code), text, article, with};
    }
    /// Two sessions with so many minutes between them at least.
    bool meets(const DocketSession &other, int between) const
    {
        const int start = minuteOfDay(*other.start), end = start + other.minutes;
        return m_start < end + between && start < m_end + between;
    }
    static bool sits(const DocketSession &line, const PersonId &person)
    {
        return line.arbitrators.contains(person);
    }
    static bool isSeated(const DocketSession &line, const PersonId &person)
    {
        return sits(line, person) || line.clerk == person;
    }

    void checkOverlaps()
    {
        for (const auto &other : m_others) {
            if (other.room == m_hearing.room && !other.room.isEmpty() &&
                meets(other, m_settings.minutesBetween))
                refuse("room-taken", taken(roomName(), other), {}, other);
        }
        for (const auto &person : m_hearing.arbitrators) {
            for (const auto &other : m_others) {
                const int between = sits(other, person) ? m_settings.minutesBetween : 0;
                if (isSeated(other, person) && meets(other, between))
                    refuse("arbitrator-taken", taken(nameOf(person), other), {}, other);
            }
        }
        for (const auto &other : m_others) {
            if (m_hearing.clerk && isSeated(other, *m_hearing.clerk) && meets(other, 0))
                refuse("clerk-taken", taken(nameOf(*m_hearing.clerk), other), {}, other);
        }
        for (const auto &other : m_others) {
            if (isSamePerson(m_people, other.people) && meets(other, 0))
                refuse("person-taken",
                       Words::tr(
                           "Somebody of this case is at the hearing of %1 at that time. Choose another hour.")
                           .arg(other.number),
                       {}, other);
        }
    }
    QString roomName() const { return m_registers.names().value(m_hearing.room, m_hearing.room); }
    static QString taken(const QString &what, const DocketSession &other)
    {
        return Words::tr("%1 is taken by %2 from %3 to %4. Choose another hour.")
            .arg(what, other.number, other.start->toString(u"HH:mm"), other.end().toString(u"HH:mm"));
    }

    QList<PersonId> seated() const
    {
        auto people = m_hearing.arbitrators;
        if (m_hearing.clerk) people << *m_hearing.clerk;
        return people;
    }
    int travelBetween(const QString &from, const QString &to) const
    {
        if (from == to) return 0;
        const auto *a = m_registers.tribunal(from), *b = m_registers.tribunal(to);
        return (a ? a->travel() : 0) + (b ? b->travel() : 0);
    }
    void checkTravel()
    {
        if (!m_tribunal || m_hearing.online) return;
        for (const auto &person : seated()) {
            for (const auto &other : m_others) {
                if (!isSeated(other, person) || other.online || meets(other, 0)) continue;
                const int start = minuteOfDay(*other.start), end = start + other.minutes;
                const int gap = m_start >= end ? m_start - end : start - m_end;
                if (gap < travelBetween(other.tribunal, m_tribunal->code))
                    refuse("no-time-to-travel",
                           Words::tr("%1 cannot come in time from or to the hearing of %2 at %3.")
                               .arg(nameOf(person), other.number, other.start->toString(u"HH:mm")),
                           {}, other);
            }
        }
    }

    void checkRegisters()
    {
        const bool hasPlace = hasHour() || !m_hearing.room.isEmpty();
        if (!m_registers.isEmpty() && hasPlace) checkPlace();
        for (const auto &person : m_hearing.arbitrators)
            checkTerm(person);
        for (const auto &person : m_hearing.arbitrators) {
            if (const auto *entry = m_registers.arbitrator(person)) checkPresence(person, entry->unavailable);
        }
        checkClerk();
        for (const auto &person : m_hearing.arbitrators)
            checkHome(person);
    }
    void checkClerk()
    {
        if (!m_hearing.clerk) return;
        const auto *entry = m_registers.clerk(*m_hearing.clerk);
        QList<office::Absence> absences;
        if (entry) absences = entry->unavailable;
        if (!entry && hasLeft(m_ground.by.office, *m_hearing.clerk, m_hearing.on))
            absences << office::Absence{.from = m_hearing.on};
        checkPresence(*m_hearing.clerk, absences);
    }
    void checkPlace()
    {
        if (!m_tribunal || !m_tribunal->isRunning(m_hearing.on))
            refuse(
                "tribunal-not-running",
                Words::tr("The tribunal %1 does not run on %2. Choose another day, or a room of another one.")
                    .arg(m_tribunal ? m_tribunal->name : roomName(), toText(m_hearing.on)));
        const auto *room = m_registers.room(m_hearing.room);
        const auto *place = m_registers.place(m_hearing.room);
        const bool isOpen = (room && room->isOpen(m_hearing.on)) || (place && place->on == m_hearing.on);
        if (!isOpen)
            refuse("room-closed", Words::tr("%1 is not to be had on %2. Choose another room or day.")
                                      .arg(roomName(), toText(m_hearing.on)));
        if (m_hearing.online && !(room && room->online))
            refuse("room-not-online",
                   Words::tr("%1 is not fit for an online hearing. Choose a room that is.").arg(roomName()));
    }
    void checkTerm(const PersonId &person)
    {
        const auto *entry = m_registers.arbitrator(person);
        const bool mayBeUnnamed = m_registers.isEmpty() && !hasLeft(m_ground.by.office, person, m_hearing.on);
        if (mayBeUnnamed || (entry && entry->isInTerm(m_hearing.on))) return;
        refuse("term-over", Words::tr("%1 is no arbitrator of this court on %2. Name somebody else.")
                                .arg(nameOf(person), toText(m_hearing.on)));
    }
    void checkPresence(const PersonId &person, const QList<office::Absence> &absences)
    {
        const auto end = m_end < 24 * 60 ? QTime(0, 0).addSecs(m_end * 60) : QTime(23, 59, 59);
        const bool isAway = std::ranges::any_of(absences, [&](const office::Absence &absence) {
            if (!hasHour() && absence.weekday) return false;
            return absence.meets(m_hearing.on, m_hearing.start, end);
        });
        if (isAway)
            refuse("unavailable", Words::tr("%1 is not to be had at that time. Name somebody else, or choose "
                                            "another hour.")
                                      .arg(nameOf(person)));
    }
    void checkHome(const PersonId &person)
    {
        const auto *entry = m_registers.arbitrator(person);
        if (!entry || !m_tribunal || entry->employment == office::Employment::FullTime ||
            entry->home == m_tribunal->code)
            return;
        refuse("not-at-this-tribunal",
               Words::tr("%1 sits part time, and at his own tribunal alone. Name somebody else.")
                   .arg(nameOf(person)));
    }

    void checkRecusals()
    {
        Recusals all;
        for (const auto &file : m_ground.group) {
            const auto one = recusals(file);
            all.granted << one.granted;
            all.pending << one.pending;
        }
        for (const auto &person : seated()) {
            if (all.granted.contains(person))
                refuse("recused",
                       Words::tr("%1 was recused in this case. Name somebody else.").arg(nameOf(person)),
                       u"规则11, 12"_s);
        }
        for (const auto &person : seated()) {
            if (all.pending.contains(person) && !all.granted.contains(person))
                refuse("recusal-pending",
                       Words::tr("The recusal of %1 was asked for and is not decided. Decide it first.")
                           .arg(nameOf(person)),
                       u"规则11, 12"_s);
        }
    }

    void checkSeats()
    {
        checkSize();
        checkComposition();
        checkRecorder();
    }
    void checkSize()
    {
        const auto &named = m_hearing.arbitrators;
        if (named.isEmpty() && m_registers.isEmpty()) return; // nobody is entered who could be named
        const bool isTwice = QSet<PersonId>(named.begin(), named.end()).size() < named.size();
        const bool mayBeOne = m_file.simplified && m_file.tribunal.size() != 3;
        const int needed = m_file.tribunal.size() == 3 || isCollective(m_file) ? 3 : 1;
        const bool isFew = named.size() < needed;
        if (isTwice || (named.size() != 1 && named.size() != 3) || (isFew && !mayBeOne))
            refuse("tribunal-size",
                   Words::tr("This case is heard by %1 arbitrators, nobody twice. Name them.").arg(needed),
                   u"法31"_s);
        else if (isFew)
            warn("tribunal-size",
                 Words::tr("A collective case that is handled simply may have one arbitrator; some read the "
                           "rules more strictly."),
                 u"规则62"_s);
        else if (named.size() == 3 && !m_registers.isEmpty() && !isFullTime(named.first()))
            refuse("tribunal-size",
                   Words::tr("Of three arbitrators a full-time one presides and is named first."),
                   u"组织13"_s);
    }
    bool isFullTime(const PersonId &person) const
    {
        const auto *entry = m_registers.arbitrator(person);
        return entry && entry->employment == office::Employment::FullTime;
    }
    /// Those who were composed and can still sit, whoever fills an emptied seat.
    void checkComposition()
    {
        if (m_file.tribunal.isEmpty()) return;
        auto stay = m_file.tribunal;
        auto onTheDay = m_ground.by;
        onTheDay.today = m_hearing.on;
        const auto emptied = emptiedSeats(m_file, onTheDay);
        for (const auto &person : emptied)
            stay.removeAll(person);
        const auto &named = m_hearing.arbitrators;
        const bool allStay =
            std::ranges::all_of(stay, [&](const PersonId &person) { return named.contains(person); });
        const bool noneMore = !emptied.isEmpty() || named.size() == stay.size();
        if (allStay && noneMore && (emptied.isEmpty() || named.size() == m_file.tribunal.size())) return;
        refuse(
            "not-composed",
            Words::tr("Others than the composed tribunal are named. Compose it anew first, or name those who "
                      "belong to it."),
            u"规则37"_s);
    }
    void checkRecorder()
    {
        const auto isOfTribunal = [&](const PersonId &person) {
            return m_hearing.arbitrators.contains(person) || m_file.tribunal.contains(person);
        };
        const bool clerkSits = m_hearing.clerk && isOfTribunal(*m_hearing.clerk);
        const bool recorderSits = m_file.recorder && m_hearing.arbitrators.contains(*m_file.recorder);
        if (clerkSits || recorderSits)
            refuse("recorder-is-arbitrator",
                   Words::tr("The recorder may not be an arbitrator of the same case. Name somebody else."),
                   u"组织15"_s);
    }

    void checkStage()
    {
        for (const auto &file : m_ground.group) {
            if (checkStage(file)) return;
        }
    }
    bool checkStage(const CaseFile &file)
    {
        if (file.kind != CaseKind::Arbitration) return notAccepted(file);
        switch (file.stage) {
        case Stage::Preparing:
        case Stage::Scheduled:
        case Stage::Heard:
            return false;
        case Stage::OnHold:
            refuse("case-on-hold", Words::tr("%1 is on hold. Resume it first.").arg(file.number()),
                   u"规则47"_s);
            return true;
        case Stage::Commissioned:
            refuse("in-commissioned-mediation",
                   Words::tr("%1 is in commissioned mediation. Record its end first.").arg(file.number()),
                   u"规则70"_s);
            return true;
        case Stage::Refused:
        case Stage::ClosedOther:
        case Stage::Archived:
        case Stage::Closed:
            refuse("case-closed", Words::tr("%1 is over: no hearing is set in it.").arg(file.number()));
            return true;
        case Stage::DecidedNotServed:
        case Stage::DecidedServed:
        case Stage::InCourt:
        case Stage::Effective:
        case Stage::Superseded:
            refuse("decided", Words::tr("%1 is decided: no hearing is set in it.").arg(file.number()));
            return true;
        case Stage::Filed:
        case Stage::AwaitingSupplement:
        case Stage::PreMediation:
        case Stage::Registered:
        case Stage::Mediating:
        case Stage::AwaitingSignatures:
        case Stage::Concluded:
        case Stage::NotAccepted:
        case Stage::Received:
        case Stage::UnderReview:
        case Stage::AwaitingReceipt:
            return notAccepted(file);
        }
        return false;
    }
    bool notAccepted(const CaseFile &file)
    {
        refuse(
            "not-accepted",
            Words::tr("%1 is no accepted arbitration: a hearing is set after acceptance.").arg(file.number()),
            u"法29"_s);
        return true;
    }

    /// Announced in signed minutes it needs none; a shorter one may be consented to in the simplified procedure.
    void checkNotice()
    {
        if (m_hearing.announced || (m_hearing.shorterNotice && m_file.simplified)) return;
        const auto &calendar = m_ground.by.calendar;
        const auto today = m_ground.by.today;
        const auto strict = calendar.addWorkingDays(m_hearing.on, -6),
                   lenient = calendar.addWorkingDays(m_hearing.on, -5);
        const auto received = expectedReceipt(m_ground.by);
        const bool isImpossible = lenient.isValid() && today > lenient;
        if (isImpossible && !m_file.simplified)
            refuse("notice-impossible",
                   Words::tr("The notice would have to be received by %1. Choose a later day.")
                       .arg(toText(lenient)),
                   u"法35; 规则38"_s);
        else if (isImpossible || (strict.isValid() && received > strict))
            warn("notice-late",
                 Words::tr("A notice that is sent today is expected on %1; by the strict reading it must be "
                           "received by %2.")
                     .arg(toText(received), toText(strict)),
                 u"法35; 规则38"_s);
    }

    void checkDays()
    {
        DefenceEnd defence;
        QDate due;
        for (const auto &file : m_ground.group) {
            if (const auto end = defenceEnd(file, m_ground.by);
                end.on.isValid() && (!defence.on.isValid() || end.on > defence.on))
                defence = end;
            if (const auto one = awardDue(file, m_ground.by); one.isValid())
                due = due.isValid() ? std::min(due, one) : one;
        }
        if (defence.on.isValid() && m_hearing.on <= defence.on)
            warn("defence-running",
                 Words::tr("The defence period ends on %1, not before the hearing.").arg(toText(defence.on)),
                 u"规则33"_s);
        if (due.isValid() && m_hearing.on > due)
            warn("after-time-limit",
                 Words::tr("The award is due by %1, before the hearing.").arg(toText(due)), u"法43"_s);
        else if (due.isValid() && m_hearing.on > due.addDays(-m_settings.daysToDecide))
            warn("little-time-to-decide",
                 Words::tr("The award is due by %1: less than %2 days after the hearing.")
                     .arg(toText(due))
                     .arg(m_settings.daysToDecide),
                 u"法43"_s);
        if (!m_ground.by.calendar.isWorkingDay(m_hearing.on))
            warn("not-a-working-day", Words::tr("%1 is no working day.").arg(toText(m_hearing.on)));
    }

    void checkHours()
    {
        if (!m_tribunal) return;
        const auto *place = m_registers.place(m_hearing.room);
        if (!isWithin(place ? place->hours : m_tribunal->hours, m_start, m_end))
            warn("outside-hours", Words::tr("The session does not lie within one stretch of the hours of %1.")
                                      .arg(place ? place->name : m_tribunal->name));
        for (const auto &person : m_hearing.arbitrators) {
            if (isJourneyOutside(person)) {
                warn("journey-outside-hours",
                     Words::tr("%1 would be on the way before the court's first hour or after its last.")
                         .arg(nameOf(person)));
                return;
            }
        }
    }
    /// The way to the day's first session there, and home after the last.
    bool isJourneyOutside(const PersonId &person) const
    {
        const auto *entry = m_registers.arbitrator(person);
        const auto *court = m_registers.court();
        if (!entry || !court || court->hours.isEmpty() || m_hearing.online || entry->home == m_tribunal->code)
            return false;
        int first = m_start, last = m_end;
        for (const auto &other : m_others) {
            if (!isSeated(other, person) || other.online || other.tribunal != m_tribunal->code) continue;
            first = std::min(first, minuteOfDay(*other.start));
            last = std::max(last, minuteOfDay(*other.start) + other.minutes);
        }
        const int way = travelBetween(entry->home, m_tribunal->code);
        return first - way < minuteOfDay(court->hours.first().from) ||
               last + way > minuteOfDay(court->hours.last().to);
    }

    void checkElsewhere()
    {
        for (const auto &other : m_others) {
            if (meets(other, 0) && shareAny(m_people.representatives, other.people.representatives))
                warn("representative-elsewhere",
                     Words::tr("A representative is at the hearing of %1 at that time.").arg(other.number),
                     {}, other);
        }
        for (const auto &other : m_others) {
            if (meets(other, 0) && m_people.sharesEmployer(other.people))
                warn("employer-elsewhere",
                     Words::tr("The employer is at the hearing of %1 at that time.").arg(other.number), {},
                     other);
        }
    }

    void checkSpecialities()
    {
        QList<Cause> causes;
        for (const auto &file : m_ground.group) {
            for (const auto &claim : file.claims) {
                if (!claim.reduced) causes << claim.record.cause;
            }
        }
        for (const auto &person : m_hearing.arbitrators) {
            const auto *entry = m_registers.arbitrator(person);
            if (!entry || entry->specialities.isEmpty()) continue;
            const bool knows =
                std::ranges::any_of(entry->specialities, [&](Cause cause) { return causes.contains(cause); });
            if (!knows)
                warn("other-speciality",
                     Words::tr("The causes of this case are none of the specialities of %1.")
                         .arg(nameOf(person)));
        }
    }
    void checkLoad(const PersonId &person)
    {
        const bool isMorning = m_hearing.start < noonOfHalfDays;
        int day = 1, half = 1;
        for (const auto &other : m_others) {
            if (!sits(other, person) || !other.isHearing) continue;
            ++day;
            half += (*other.start < noonOfHalfDays) == isMorning;
        }
        if (half <= m_settings.sessionsHalfDay && day <= m_settings.sessionsDay) return;
        warn("too-many-that-day",
             Words::tr("%1 would have %2 sessions in that half of the day, and %3 that day.")
                 .arg(nameOf(person))
                 .arg(half)
                 .arg(day));
    }

    const ProposedHearing &m_hearing;
    const CheckGround &m_ground;
    const CaseFile &m_file;      ///< the one that leads
    const Registers m_registers; ///< of that day, as far as their people are there
    const office::Settings &m_settings;
    const office::Tribunal *m_tribunal;
    int m_start, m_end;
    PeopleOfCase m_people;
    QList<DocketSession> m_others;
    HearingCheck m_found;
};

/// Whether the registers let the hearing be where and before whom it is set.
bool isPossible(const DocketSession &hearing, const Registers &registers)
{
    const auto *room = registers.room(hearing.room);
    const auto *place = registers.place(hearing.room);
    const bool isOpen = (room && room->isOpen(hearing.on)) || (place && place->on == hearing.on);
    const auto *tribunal = registers.tribunal(tribunalOfRoom(registers, hearing.room));
    if (!isOpen || !tribunal || !tribunal->isRunning(hearing.on)) return false;
    return std::ranges::all_of(hearing.arbitrators, [&](const PersonId &person) {
        const auto *entry = registers.arbitrator(person);
        const bool isAway =
            entry && std::ranges::any_of(entry->unavailable, [&](const office::Absence &absence) {
                return absence.meets(hearing.on, *hearing.start, hearing.end());
            });
        const bool mayBeThere =
            entry && (entry->employment == office::Employment::FullTime || entry->home == tribunal->code);
        return mayBeThere && entry->isInTerm(hearing.on) && !isAway;
    });
}

} // namespace

bool isAffected(const DocketSession &hearing, const Registers &before, const Registers &after)
{
    return hearing.isHearing && hearing.isBusy() && isPossible(hearing, before) &&
           !isPossible(hearing, after);
}

HearingCheck checkHearing(const ProposedHearing &hearing, const CheckGround &ground)
{
    return Checking(hearing, ground).check();
}

} // namespace tiaocai::hearings
