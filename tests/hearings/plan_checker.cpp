// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_checker.h"

#include <QMap>
#include <QSet>

#include <set>
#include <tuple>

namespace tiaocai::test {

using namespace hearings;
using namespace Qt::StringLiterals;

namespace {

/// Somebody's or something's time: minutes of a day.
struct Taken {
    QDate on;
    int from, to;
    QString tribunal, room;
    QList<PersonId> arbitrators;
    PersonId clerk;
    QStringList persons, representatives;
};

int minutes(QTime time)
{
    return time.hour() * 60 + time.minute();
}

Taken taken(const PinnedHearing &one)
{
    return {one.on,       minutes(one.start), minutes(one.start) + one.minutes,
            one.tribunal, one.room,           one.arbitrators,
            one.clerk,    one.persons,        one.representatives};
}

const ReadyCase *caseOf(const ReadyCases &ready, const CaseId &id)
{
    for (const auto &one : ready.cases) {
        if (one.id == id) return &one;
    }
    return nullptr;
}

Taken taken(const ReadyCases &ready, const PlannedSession &one)
{
    const auto *of = caseOf(ready, one.id);
    return {one.on,
            minutes(one.start),
            minutes(one.start) + one.minutes,
            one.tribunal,
            one.room,
            one.arbitrators,
            one.clerk,
            of ? of->persons : QStringList(),
            of ? of->representatives : QStringList()};
}

bool shares(const QStringList &a, const QStringList &b)
{
    return QSet<QString>(a.begin(), a.end()).intersects(QSet<QString>(b.begin(), b.end()));
}

bool covers(QDate from, QDate to, QDate day)
{
    return !(from.isValid() && day < from) && !(to.isValid() && day > to);
}

const office::Arbitrator *arbitrator(const office::Registers &registers, const PersonId &person)
{
    for (const auto &one : registers.arbitrators) {
        if (one.person == person) return &one;
    }
    return nullptr;
}

bool isAbsent(const QList<office::Absence> &absences, QDate day, int from, int to)
{
    for (const auto &one : absences) {
        if (!one.weekday && covers(one.from, one.to, day)) return true;
        if (one.weekday && *one.weekday == day.dayOfWeek() && from < minutes(*one.ends) &&
            minutes(*one.starts) < to)
            return true;
    }
    return false;
}

bool isBarred(const ReadyCase &of, const PersonId &person)
{
    for (const auto &one : of.barred) {
        if (one.person == person) return true;
    }
    return false;
}

bool runs(const office::Tribunal &tribunal, QDate day)
{
    auto state = office::TribunalState::Preparing;
    for (const auto &change : tribunal.states) {
        if (change.from <= day) state = change.state;
    }
    return state == office::TribunalState::Running;
}

QString placeOn(const ReadyCase &of, QDate day)
{
    for (const auto &one : of.place) {
        if (covers(one.from, one.to, day)) return one.tribunal;
    }
    return {};
}

/// What is wrong with a session alone.
QStringList alone(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
                  const PlannedSession &one)
{
    QStringList wrong;
    const auto *of = caseOf(ready, one.id);
    if (!of) return {u"not a ready case"_s};
    if (one.on < ready.from || one.on > ready.to) wrong << u"outside the period"_s;
    if (!calendar.isWorkingDay(one.on)) wrong << u"not-a-working-day"_s;
    if (one.on < of->earliest) wrong << u"before its earliest day"_s;
    if (one.minutes != of->minutes) wrong << u"other minutes"_s;
    if (one.start.minute() % 15 != 0 || one.start.second() != 0) wrong << u"no quarter of an hour"_s;
    const auto *tribunal = registers.tribunal(one.tribunal);
    if (!tribunal || placeOn(*of, one.on) != one.tribunal) return wrong << u"not its place"_s;
    if (!runs(*tribunal, one.on)) wrong << u"tribunal-not-running"_s;
    const int from = minutes(one.start), to = from + one.minutes;
    bool isWithin = false;
    for (const auto &hours : tribunal->hours)
        isWithin |= minutes(hours.from) <= from && to <= minutes(hours.to);
    if (!isWithin) wrong << u"outside-hours"_s;
    const auto *room = registers.room(one.room);
    if (!room || room->tribunal != one.tribunal) return wrong << u"no room of the tribunal"_s;
    if (!covers(room->from, room->to, one.on)) wrong << u"room-closed"_s;
    if (of->online && !room->online) wrong << u"room-not-online"_s;
    const int seats = std::max(of->panel, int(of->composed.size()));
    if (one.arbitrators.size() != seats ||
        QSet<PersonId>(one.arbitrators.begin(), one.arbitrators.end()).size() != seats)
        return wrong << u"tribunal-size"_s;
    for (const auto &person : of->composed) {
        if (!one.arbitrators.contains(person)) wrong << u"not-composed"_s;
    }
    for (const auto &person : one.arbitrators) {
        const auto *sits = arbitrator(registers, person);
        if (!sits) return wrong << u"no arbitrator"_s;
        bool inTerm = false;
        for (const auto &term : sits->terms)
            inTerm |= covers(term.from, term.to, one.on);
        if (!inTerm) wrong << u"term-over"_s;
        if (isAbsent(sits->unavailable, one.on, from, to)) wrong << u"unavailable"_s;
        if (sits->employment == office::Employment::PartTime && sits->home != one.tribunal)
            wrong << u"not-at-this-tribunal"_s;
        if (isBarred(*of, person)) wrong << u"recused"_s;
        if (person == of->recorder) wrong << u"recorder-is-arbitrator"_s;
    }
    if (of->needsFullTime &&
        arbitrator(registers, one.arbitrators.first())->employment != office::Employment::FullTime)
        wrong << u"no full-timer presides"_s;
    return wrong;
}

/// What is wrong between two, clerks aside.
QStringList between(const Taken &a, const Taken &b, int pause)
{
    QStringList wrong;
    if (a.on != b.on) return wrong;
    const bool overlap = a.from < b.to && b.from < a.to,
               near = a.from < b.to + pause && b.from < a.to + pause;
    if (near && a.room == b.room) wrong << u"room-taken"_s;
    for (const auto &person : a.arbitrators) {
        if (!b.arbitrators.contains(person)) continue;
        if (near) wrong << u"arbitrator-taken"_s;
        if (a.tribunal != b.tribunal) wrong << u"two tribunals on one day"_s;
    }
    const bool samePerson = shares(a.persons, b.persons) || shares(a.persons, b.representatives) ||
                            shares(a.representatives, b.persons);
    if (overlap && samePerson) wrong << u"person-taken"_s;
    return wrong;
}

QStringList clerkFaults(const ReadyCases &ready, const office::Registers &registers,
                        const PlannedSession &one, const QList<Taken> &others)
{
    QStringList wrong;
    if (one.clerk.isNull()) return wrong;
    const auto &of = *caseOf(ready, one.id);
    const auto *clerk = registers.clerk(one.clerk);
    if (!clerk) return {u"no clerk of the register"_s};
    if (one.clerk != of.recorder && clerk->home != one.tribunal && clerk->home != registers.court()->code)
        wrong << u"a clerk of elsewhere"_s;
    if (one.arbitrators.contains(one.clerk)) wrong << u"recorder-is-arbitrator"_s;
    if (isBarred(of, one.clerk)) wrong << u"a clerk who is barred"_s;
    const auto mine = taken(ready, one);
    if (isAbsent(clerk->unavailable, one.on, mine.from, mine.to)) wrong << u"a clerk who is not to be had"_s;
    for (const auto &other : others) {
        if (other.on != one.on || (other.clerk != one.clerk && !other.arbitrators.contains(one.clerk)))
            continue;
        const auto way = [&](const QString &code) {
            return registers.tribunal(code) ? registers.tribunal(code)->travelMinutes.value_or(0) : 0;
        };
        const int travel = other.tribunal == one.tribunal ? 0 : way(other.tribunal) + way(one.tribunal);
        if (mine.from < other.to + travel && other.from < mine.to + travel) wrong << u"clerk-taken"_s;
    }
    return wrong;
}

QStringList whatItSays(const ReadyCases &ready, const office::Registers &registers,
                       const law::Calendar &calendar, const PlannedSession &one)
{
    QStringList wrong;
    const auto &of = *caseOf(ready, one.id);
    if (one.number != of.number || one.with != of.with || one.online != of.online) wrong << u"another case"_s;
    const bool late = of.due.isValid() && one.on > of.due.addDays(-ready.settings.daysToDecide);
    if (one.late != late) wrong << u"late"_s;
    bool travels = false;
    for (const auto &person : one.arbitrators)
        travels |= arbitrator(registers, person)->home != one.tribunal;
    const auto how = one.tribunal == registers.court()->code ? casework::HeardHow::AtTheCourt
                     : travels && !one.online                ? casework::HeardHow::OnCircuit
                                                             : casework::HeardHow::Local;
    if (one.how != how) wrong << u"how"_s;
    const bool filled = of.wasComposed && of.composed.size() < std::max(of.panel, int(of.composed.size()));
    if (one.recompose != filled) wrong << u"recompose"_s;
    if (one.noticeBy.isValid() == of.announced) wrong << u"notice"_s;
    // five full working days lie between
    if (one.noticeBy.isValid() &&
        (calendar.workingDays(one.noticeBy, one.on.addDays(-1)) != ready.settings.noticeDays ||
         !calendar.isWorkingDay(one.noticeBy)))
        wrong << u"noticeBy"_s;
    return wrong;
}

bool stillFits(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
               const ReadyCase &of, const QList<PlannedSession> &sessions)
{
    bool fits = false;
    everySession(ready, registers, calendar, of, [&](const PlannedSession &tried) {
        fits = isLawful(ready, registers, calendar, sessions, tried);
        return !fits;
    });
    return fits;
}

} // namespace

bool isLawful(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
              const QList<PlannedSession> &others, const PlannedSession &session)
{
    if (!alone(ready, registers, calendar, session).isEmpty()) return false;
    const auto mine = taken(ready, session);
    for (const auto &hearing : ready.pinned) {
        if (!between(mine, taken(hearing), ready.settings.minutesBetween).isEmpty()) return false;
    }
    for (const auto &other : others) {
        if (other.on == session.on &&
            !between(mine, taken(ready, other), ready.settings.minutesBetween).isEmpty())
            return false;
    }
    return true;
}

void everySession(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
                  const ReadyCase &of, const std::function<bool(const PlannedSession &)> &tried)
{
    QList<QList<PersonId>> tribunals;
    const auto &all = registers.arbitrators;
    const bool isPanel = std::max(of.panel, int(of.composed.size())) == 3;
    for (const auto &first : all) {
        if (!isPanel) {
            tribunals.append({first.person});
            continue;
        }
        for (const auto &second : all) {
            for (const auto &third : all) {
                if (second.person < third.person)
                    tribunals.append({first.person, second.person, third.person});
            }
        }
    }
    for (auto day = ready.from; day <= ready.to; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day) || day < of.earliest) continue;
        for (const auto &room : registers.rooms) {
            if (room.tribunal != placeOn(of, day)) continue;
            for (int start = 0; start < 24 * 60; start += 15) {
                for (const auto &people : tribunals) {
                    PlannedSession one{
                        .id = of.id, .number = of.number, .with = of.with, .online = of.online};
                    one.on = day;
                    one.start = QTime(start / 60, start % 60);
                    one.minutes = of.minutes;
                    one.tribunal = room.tribunal;
                    one.room = room.code;
                    one.arbitrators = people;
                    if (alone(ready, registers, calendar, one).isEmpty() && !tried(one)) return;
                }
            }
        }
    }
}

PlanFigures figuresOf(const ReadyCases &ready, const office::Registers &registers,
                      const QList<PlannedSession> &sessions)
{
    PlanFigures figures;
    std::set<std::tuple<PersonId, QString, QDate>> journeys;
    std::set<std::tuple<QString, QDate>> circuit;
    std::set<std::tuple<QString, QDate, PersonId>> series;
    const auto travel = [&](const PersonId &person, const QString &tribunal, QDate on, bool online) {
        const auto *one = arbitrator(registers, person);
        if (online || !one || one->home == tribunal) return;
        journeys.emplace(person, tribunal, on);
        circuit.emplace(tribunal, on);
    };
    for (const auto &hearing : ready.pinned) {
        for (const auto &person : hearing.arbitrators) {
            if (ready.from <= hearing.on && hearing.on <= ready.to)
                travel(person, hearing.tribunal, hearing.on, hearing.online);
        }
    }
    QSet<CaseId> placed;
    for (const auto &one : sessions) {
        const auto &of = *caseOf(ready, one.id);
        placed.insert(one.id);
        for (const auto &person : one.arbitrators) {
            travel(person, one.tribunal, one.on, one.online);
            if (!of.series.isEmpty()) series.emplace(of.series, one.on, person);
        }
        const bool late = of.due.isValid() && one.on > of.due.addDays(-ready.settings.daysToDecide);
        if (late) figures.late += 1 + int(of.with.size());
        if (late && of.priority) figures.priorityMissed += 1 + int(of.with.size());
        figures.waitingDays += int(of.acceptedOn.daysTo(one.on));
        for (const auto &joined : of.with)
            figures.waitingDays += int(joined.acceptedOn.daysTo(one.on));
        for (const auto &released : ready.released) {
            if (released.id != one.id || !released.kept) continue;
            const auto sameSet =
                QSet<PersonId>(one.arbitrators.begin(), one.arbitrators.end()) ==
                QSet<PersonId>(released.was.arbitrators.begin(), released.was.arbitrators.end());
            figures.moved += one.on != released.was.on || one.start != released.was.start ||
                             one.room != released.was.room || !sameSet ||
                             one.arbitrators.first() != released.was.arbitrators.first();
        }
    }
    for (const auto &one : ready.cases) {
        if (placed.contains(one.id)) continue;
        figures.unplaced += 1 + int(one.with.size());
        if (one.priority) figures.priorityMissed += 1 + int(one.with.size());
    }
    figures.journeys = int(journeys.size());
    figures.circuitDays = int(circuit.size());
    figures.seriesSpread = int(series.size());
    return figures;
}

QStringList faults(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
                   const CircuitPlan &plan)
{
    QStringList wrong;
    const auto say = [&](const QString &number, const QStringList &list) {
        for (const auto &line : list)
            wrong << number + u": "_s + line;
    };
    QSet<CaseId> told;
    for (const auto &one : plan.sessions) {
        if (told.contains(one.id)) say(one.number, {u"heard twice"_s});
        told.insert(one.id);
        const auto list = alone(ready, registers, calendar, one);
        say(one.number, list);
        if (!list.isEmpty()) continue;
        say(one.number, whatItSays(ready, registers, calendar, one));
        QList<Taken> others;
        for (const auto &hearing : ready.pinned)
            others.append(taken(hearing));
        for (const auto &other : plan.sessions) {
            if (other.id != one.id) others.append(taken(ready, other));
        }
        for (const auto &other : others)
            say(one.number, between(taken(ready, one), other, ready.settings.minutesBetween));
        say(one.number, clerkFaults(ready, registers, one, others));
    }
    for (const auto &one : plan.unplaced) {
        if (told.contains(one.id)) say(one.number, {u"told twice"_s});
        told.insert(one.id);
        const auto *of = caseOf(ready, one.id);
        if (!of || of->with != one.with) say(one.number, {u"another case"_s});
        if (one.code.isEmpty()) say(one.number, {u"nothing stops it"_s});
        if (of && stillFits(ready, registers, calendar, *of, plan.sessions))
            say(one.number, {u"it still fits"_s});
    }
    if (told.size() != ready.cases.size()) wrong << u"a case is left out"_s;
    if (figuresOf(ready, registers, plan.sessions) != plan.figures) wrong << u"other figures"_s;
    if (plan.figures > plan.firstFit) wrong << u"worse than first-fit"_s;
    return wrong;
}

} // namespace tiaocai::test
