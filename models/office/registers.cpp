// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/registers.h"

#include "words.h"

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

bool contains(QDate from, QDate to, QDate day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

template <typename List, typename Key>
auto *found(const List &list, const Key &key, auto member)
{
    const auto there = std::ranges::find(list, key, member);
    return there == list.end() ? nullptr : &*there;
}

template <typename T, typename Key>
int changed(const QList<T> &before, const QList<T> &after, Key key)
{
    int count = 0;
    for (const auto &entry : after) {
        const auto *was = found(before, std::invoke(key, entry), key);
        count += !was || !(*was == entry);
    }
    for (const auto &entry : before)
        count += !found(after, std::invoke(key, entry), key);
    return count;
}

tl::unexpected<Refusal> badEntry(const QString &entry, const QString &what)
{
    return refuse(u"bad-registers"_s, u"%1: %2"_s.arg(entry, what));
}

/// The stretches of days on which it runs; an invalid end is open.
QList<Term> runningSpans(const Tribunal &tribunal)
{
    QList<Term> spans;
    for (qsizetype i = 0; i < tribunal.states.size(); ++i) {
        if (tribunal.states[i].state != TribunalState::Running) continue;
        const bool isLast = i + 1 == tribunal.states.size();
        spans << Term{tribunal.states[i].from, isLast ? QDate() : tribunal.states[i + 1].from.addDays(-1)};
    }
    return spans;
}

/// An invalid day, of a beginning too, is open.
bool overlap(const Term &a, const Term &b)
{
    return (!a.to.isValid() || b.from <= a.to) && (!b.to.isValid() || a.from <= b.to);
}

bool runTogether(const Tribunal &a, const Tribunal &b)
{
    const auto spans = runningSpans(b);
    return std::ranges::any_of(runningSpans(a), [&](const Term &one) {
        return std::ranges::any_of(spans, [&](const Term &other) { return overlap(one, other); });
    });
}

/// Checks entry by entry; the first fault stays.
class Checker {
public:
    Checker(const Registers &registers, const NameOf &nameOf)
        : m_all(registers)
        , m_nameOf(nameOf)
    {
    }

    Result<void> check()
    {
        for (const auto &tribunal : m_all.tribunals)
            check(tribunal);
        if (!m_all.isEmpty()) checkCourt();
        for (const auto &room : m_all.rooms)
            check(room);
        for (const auto &place : m_all.places)
            check(place);
        for (const auto &arbitrator : m_all.arbitrators)
            check(arbitrator);
        for (const auto &clerk : m_all.clerks)
            check(clerk);
        if (m_fit) checkTownships();
        return m_fit;
    }

private:
    void check(const Tribunal &tribunal)
    {
        once(tribunal.code, m_tribunals, tribunal.name);
        hours(tribunal.hours, tribunal.name);
        if (tribunal.states.isEmpty())
            fault(tribunal.name, Words::tr("Say from which day on it runs, or is prepared."));
        if (!std::ranges::is_sorted(tribunal.states, std::ranges::less(), &StateFrom::from))
            fault(tribunal.name, Words::tr("Its states are not in the order of their days."));
        if (std::ranges::adjacent_find(tribunal.states, {}, &StateFrom::from) != tribunal.states.end())
            fault(tribunal.name, Words::tr("Two of its states begin on the same day. Leave one."));
        if (std::ranges::any_of(tribunal.townships,
                                [](const QString &name) { return name.trimmed().isEmpty(); }))
            fault(tribunal.name, Words::tr("One of its townships has no name. Enter it, or leave it out."));
        if (tribunal.kind == TribunalKind::Court && tribunal.travel() != 0)
            fault(tribunal.name,
                  Words::tr("From the court to itself there is no way. Its minutes of travel are 0."));
        if (m_fit && tribunal.kind == TribunalKind::Branch && !tribunal.travelMinutes)
            m_fit =
                refuse(u"missing-data"_s,
                       Words::tr("%1: say how many minutes the way from the court takes.").arg(tribunal.name),
                       {}, u"travelMinutes"_s);
        if (tribunal.travel() > 24 * 60)
            fault(tribunal.name, Words::tr("The way from the court is longer than a day."));
    }
    void checkCourt()
    {
        const auto courts = std::ranges::count(m_all.tribunals, TribunalKind::Court, &Tribunal::kind);
        if (courts != 1)
            fault(Words::tr("Tribunals"), Words::tr("One of them is the court itself, and one alone."));
    }
    void check(const Room &room)
    {
        once(room.code, m_rooms, room.name);
        known(room.tribunal, room.name);
        span(room.from, room.to, room.name);
    }
    void check(const PlaceForDay &place)
    {
        once(place.code, m_rooms, place.name);
        known(place.tribunal, place.name);
        hours(place.hours, place.name);
        if (place.hours.isEmpty()) fault(place.name, Words::tr("Say in which hours it is to be had."));
    }
    void check(const Arbitrator &arbitrator)
    {
        const auto name = m_nameOf(arbitrator.person);
        once(arbitrator.person.toString(), m_arbitrators, name);
        known(arbitrator.home, name);
        for (const auto &term : arbitrator.terms)
            span(term.from, term.to, name);
        termsApart(arbitrator.terms, name);
        absences(arbitrator.unavailable, name);
    }
    void check(const CourtClerk &clerk)
    {
        const auto name = m_nameOf(clerk.person);
        once(clerk.person.toString(), m_clerks, name);
        known(clerk.home, name);
        absences(clerk.unavailable, name);
    }
    void termsApart(const QList<Term> &terms, const QString &name)
    {
        for (qsizetype i = 1; i < terms.size(); ++i) {
            const bool meets = std::ranges::any_of(
                terms.first(i), [&](const Term &other) { return overlap(other, terms[i]); });
            if (meets)
                fault(name, Words::tr("Two of the terms overlap. End the one before the other begins."));
        }
    }
    void checkTownships()
    {
        for (qsizetype i = 0; i < m_all.tribunals.size(); ++i) {
            for (qsizetype j = i + 1; j < m_all.tribunals.size(); ++j)
                apart(m_all.tribunals[i], m_all.tribunals[j]);
        }
    }
    void apart(const Tribunal &a, const Tribunal &b)
    {
        for (const auto &township : a.townships) {
            if (!m_fit || !b.townships.contains(township) || !runTogether(a, b)) continue;
            m_fit =
                refuse(u"township-twice"_s,
                       Words::tr("%1 is served by %2 and by %3 on the same days. Take it out of one of them, "
                                 "or end the one before the other begins.")
                           .arg(township, a.name, b.name));
        }
    }
    void once(const QString &code, QStringList &seen, const QString &entry)
    {
        if (code.trimmed().isEmpty()) fault(entry, Words::tr("It has no code."));
        if (seen.contains(code)) fault(entry, Words::tr("“%1” is entered twice.").arg(code));
        seen << code;
    }
    void known(const QString &tribunal, const QString &entry)
    {
        if (!m_all.tribunal(tribunal))
            fault(entry, Words::tr("There is no tribunal “%1” in the register.").arg(tribunal));
    }
    void span(QDate from, QDate to, const QString &entry)
    {
        if (from.isValid() && to.isValid() && to < from)
            fault(entry, Words::tr("It would end on %1, before it begins.").arg(toText(to)));
    }
    void hours(const QList<Hours> &intervals, const QString &entry)
    {
        QTime last(0, 0);
        for (const auto &interval : intervals) {
            if (interval.to <= interval.from || interval.from < last)
                fault(entry, Words::tr("Its hours are not in their order."));
            last = interval.to;
        }
    }
    void absences(const QList<Absence> &list, const QString &entry)
    {
        for (const auto &absence : list) {
            if (!absence.weekday) {
                span(absence.from, absence.to, entry);
                continue;
            }
            const bool isWhole = absence.starts && absence.ends && *absence.starts < *absence.ends;
            if (!isWhole || *absence.weekday < 1 || *absence.weekday > 7)
                fault(entry, Words::tr("Weekly hours name a weekday from 1 to 7 and two times."));
        }
    }
    void fault(const QString &entry, const QString &what)
    {
        if (m_fit) m_fit = badEntry(entry, what);
    }

    const Registers &m_all;
    const NameOf &m_nameOf;
    Result<void> m_fit;
    QStringList m_tribunals, m_rooms, m_arbitrators, m_clerks;
};

} // namespace

QList<Hours> usualHours()
{
    return {{QTime(9, 0), QTime(12, 0)}, {QTime(14, 0), QTime(17, 0)}};
}

bool Tribunal::isRunning(QDate day) const
{
    bool isRunning = false;
    for (const auto &change : states) {
        if (change.from <= day) isRunning = change.state == TribunalState::Running;
    }
    return isRunning;
}

QHash<QString, QString> Registers::names() const
{
    QHash<QString, QString> names;
    for (const auto &one : tribunals)
        names.insert(one.code, one.name);
    for (const auto &one : rooms)
        names.insert(one.code, one.name);
    for (const auto &one : places)
        names.insert(one.code, one.name);
    return names;
}

QString Registers::whereText(const QString &tribunal, const QString &room, const QString &gap) const
{
    const auto known = names();
    const auto whose = known.value(tribunal, tribunal), where = known.value(room, room);
    if (whose.isEmpty() || where.startsWith(whose)) return where;
    return where.isEmpty() ? whose : whose + gap + where;
}

bool Room::isOpen(QDate day) const
{
    return contains(from, to, day);
}

bool Absence::meets(QDate day, QTime start, QTime end) const
{
    if (!weekday) return contains(from, to, day);
    return *weekday == day.dayOfWeek() && start < *ends && *starts < end;
}

bool Arbitrator::isInTerm(QDate day) const
{
    return std::ranges::any_of(terms, [&](const Term &term) { return contains(term.from, term.to, day); });
}

const Tribunal *Registers::tribunal(const QString &code) const
{
    return found(tribunals, code, &Tribunal::code);
}
const Room *Registers::room(const QString &code) const
{
    return found(rooms, code, &Room::code);
}
const PlaceForDay *Registers::place(const QString &code) const
{
    return found(places, code, &PlaceForDay::code);
}
const Arbitrator *Registers::arbitrator(const PersonId &person) const
{
    return found(arbitrators, person, &Arbitrator::person);
}
const CourtClerk *Registers::clerk(const PersonId &person) const
{
    return found(clerks, person, &CourtClerk::person);
}
const Tribunal *Registers::court() const
{
    return found(tribunals, TribunalKind::Court, &Tribunal::kind);
}

const Tribunal *Registers::serving(const QString &township, QDate day) const
{
    const auto serves = [&](const Tribunal &tribunal) {
        return tribunal.townships.contains(township) && tribunal.isRunning(day);
    };
    const auto there = std::ranges::find_if(tribunals, serves);
    return there == tribunals.end() ? court() : &*there;
}

RegisterChanges changes(const Registers &before, const Registers &after)
{
    return {changed(before.tribunals, after.tribunals, &Tribunal::code),
            changed(before.rooms, after.rooms, &Room::code),
            changed(before.arbitrators, after.arbitrators, &Arbitrator::person),
            changed(before.clerks, after.clerks, &CourtClerk::person),
            changed(before.places, after.places, &PlaceForDay::code)};
}

Result<void> checkRegisters(const Registers &registers, const NameOf &nameOf)
{
    return Checker(registers, nameOf).check();
}

} // namespace tiaocai::office
