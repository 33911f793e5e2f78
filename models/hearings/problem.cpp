// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

#include <QMap>

namespace tiaocai::hearings {

namespace {

template <typename List>
bool haveCommon(const List &one, const List &other)
{
    return std::ranges::any_of(one, [&](const auto &key) { return other.contains(key); });
}

/// The same person: a party of both, or a party of one who represents in the other.
template <typename One, typename Other>
bool havePersonInCommon(const One &one, const Other &other)
{
    return haveCommon(one.persons, other.persons) || haveCommon(one.persons, other.representatives) ||
           haveCommon(one.representatives, other.persons);
}

Quarters absentOn(const QList<office::Absence> &absences, QDate day)
{
    Quarters absent = 0;
    for (int quarter = 0; quarter < quartersOfDay && !absences.isEmpty(); ++quarter) {
        const auto start = timeOf(quarter);
        const auto end = quarter + 1 < quartersOfDay ? timeOf(quarter + 1) : QTime(23, 59, 59);
        if (std::ranges::any_of(absences, [&](const auto &one) { return one.meets(day, start, end); }))
            absent |= span(quarter, 1);
    }
    return absent;
}

} // namespace

bool isBefore(const QString &one, const QString &other)
{
    return std::ranges::lexicographical_compare(one.toUcs4(), other.toUcs4());
}

Problem::Problem(const ReadyCases &asked, const office::Registers &entered, const law::Calendar &calendar)
    : ready(asked)
    , registers(entered)
    , pause(quartersIn(asked.settings.minutesBetween))
{
    readDays(calendar);
    readLengths();
    readTribunals();
    readRooms();
    readArbitrators();
    readPinned();
    readStarts();
    readCases();
    readApart();
    readReleased();
}

int Problem::dayPlace(QDate day) const
{
    const auto found = std::ranges::lower_bound(days, day);
    return found != days.end() && *found == day ? int(found - days.begin()) : none;
}

int Problem::tribunalPlace(const QString &code) const
{
    const auto found = std::ranges::find(tribunals, code, [](const auto &one) { return one.entry->code; });
    return found == tribunals.end() ? none : int(found - tribunals.begin());
}

int Problem::roomPlace(const QString &code) const
{
    const auto found = std::ranges::find(rooms, code, [](const auto &one) { return one.entry->code; });
    return found == rooms.end() ? none : int(found - rooms.begin());
}

int Problem::arbitratorPlace(const PersonId &person) const
{
    const auto found =
        std::ranges::find(arbitrators, person, [](const auto &one) { return one.entry->person; });
    return found == arbitrators.end() ? none : int(found - arbitrators.begin());
}

void Problem::readDays(const law::Calendar &calendar)
{
    for (auto day = ready.from; day <= ready.to; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day)) days.push_back(day);
    }
}

void Problem::readLengths()
{
    for (const auto &one : ready.cases)
        lengths.push_back(quartersIn(one.minutes));
    std::ranges::sort(lengths);
    lengths.erase(std::ranges::unique(lengths).begin(), lengths.end());
}

void Problem::readTribunals()
{
    for (const auto &entry : registers.tribunals) {
        Tribunal one{.entry = &entry};
        for (const auto &hours : entry.hours)
            one.intervals.push_back(within(hours.from, hours.to));
        for (const int length : lengths) {
            Quarters starts = 0;
            for (const auto interval : one.intervals)
                starts |= startsOf(interval, length);
            one.starts.push_back(starts);
        }
        for (const auto day : days)
            one.runs.push_back(entry.isRunning(day));
        tribunals.push_back(std::move(one));
    }
}

void Problem::readRooms()
{
    for (const auto &entry : registers.rooms) {
        const int tribunal = tribunalPlace(entry.tribunal);
        if (tribunal == none) continue;
        Room one{.entry = &entry, .busy = std::vector<Quarters>(days.size())};
        for (const auto day : days)
            one.isOpen.push_back(entry.isOpen(day));
        tribunals[size_t(tribunal)].rooms.push_back(int(rooms.size()));
        rooms.push_back(std::move(one));
    }
}

void Problem::readArbitrators()
{
    for (const auto &entry : registers.arbitrators) {
        Arbitrator one{.entry = &entry, .name = ready.names.value(entry.person)};
        one.home = tribunalPlace(entry.home);
        one.isFullTime = entry.employment == office::Employment::FullTime;
        one.busy.resize(days.size());
        one.sits.resize(days.size());
        one.sessions.resize(days.size());
        one.away.resize(days.size());
        one.tribunal.assign(days.size(), none);
        for (const auto day : days) {
            one.inTerm.push_back(entry.isInTerm(day));
            one.absent.push_back(absentOn(entry.unavailable, day));
        }
        arbitrators.push_back(std::move(one));
    }
    std::vector<int> order(arbitrators.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::stable_sort(order, [&](int a, int b) {
        return isBefore(arbitrators[size_t(a)].name, arbitrators[size_t(b)].name);
    });
    for (size_t rank = 0; rank < order.size(); ++rank)
        arbitrators[size_t(order[rank])].rank = int(rank);
}

void Problem::readPinned()
{
    for (const auto &hearing : ready.pinned) {
        const int day = dayPlace(hearing.on), tribunal = tribunalPlace(hearing.tribunal);
        const bool isOfPeriod = ready.from <= hearing.on && hearing.on <= ready.to;
        const auto taken = touched(hearing.start, hearing.minutes);
        const auto withPause = span(first(taken), last(taken) - first(taken) + 1 + pause);
        if (const int room = roomPlace(hearing.room); room != none && day != none)
            rooms[size_t(room)].busy[size_t(day)] |= withPause;
        auto people = hearing.arbitrators;
        if (!hearing.clerk.isNull()) people.append(hearing.clerk);
        for (const auto &person : people) {
            const int place = arbitratorPlace(person);
            if (place == none) continue;
            auto &one = arbitrators[size_t(place)];
            const bool sits = hearing.arbitrators.contains(person);
            one.published += sits && isOfPeriod;
            if (day == none) continue;
            auto &at = one.tribunal[size_t(day)];
            at = at == none || at == tribunal ? tribunal : several;
            if (!sits) { // a clerk needs no pause
                one.absent[size_t(day)] |= taken;
                continue;
            }
            one.busy[size_t(day)] |= withPause;
            one.sits[size_t(day)] |= taken;
            ++one.sessions[size_t(day)];
            one.away[size_t(day)] += one.home != tribunal && !hearing.online;
        }
    }
}

void Problem::readStarts()
{
    for (auto &one : arbitrators) {
        one.starts.assign(days.size(), std::vector<Quarters>(lengths.size()));
        for (size_t day = 0; day < days.size(); ++day) {
            for (size_t length = 0; length < lengths.size() && one.inTerm[day]; ++length)
                one.starts[day][length] = startsOf(~one.absent[day], lengths[length]);
        }
    }
}

void Problem::readCases()
{
    QMap<QString, int> series;
    for (const auto &entry : ready.cases) {
        Case one{.entry = &entry};
        one.length = quartersIn(entry.minutes);
        one.lengthPlace = int(std::ranges::lower_bound(lengths, one.length) - lengths.begin());
        one.weight = entry.cases();
        if (!entry.series.isEmpty()) {
            if (!series.contains(entry.series)) series.insert(entry.series, int(series.size()));
            one.series = series.value(entry.series);
        }
        seatCase(one);
        openDays(one);
        cases.push_back(std::move(one));
    }
    seriesCount = int(series.size());
}

void Problem::seatCase(Case &one)
{
    const auto &entry = *one.entry;
    one.seats = std::clamp(std::max(entry.panel, int(entry.composed.size())), 1, mostSeats);
    const auto isBarred = [&](const PersonId &person) {
        return person == entry.recorder ||
               std::ranges::find(entry.barred, person, &Barred::person) != entry.barred.end();
    };
    one.needsFullTimer = entry.needsFullTime || one.seats == mostSeats;
    for (const auto &person : entry.composed) {
        const int place = arbitratorPlace(person);
        one.isStopped |= place == none || isBarred(person);
        if (place != none && int(one.fixed.size()) < one.seats) one.fixed.push_back(place);
    }
    const auto presides =
        std::ranges::find_if(one.fixed, [&](int place) { return arbitrators[size_t(place)].isFullTime; });
    if (one.openSeats() && presides != one.fixed.end())
        std::rotate(one.fixed.begin(), presides, presides + 1);
    one.isStopped |=
        one.needsFullTimer && !one.openSeats() && !arbitrators[size_t(one.fixed.front())].isFullTime;
    for (int place = 0; place < int(arbitrators.size()) && one.openSeats(); ++place) {
        const bool maySit = arbitrators[size_t(place)].isFullTime || !one.needsFullTimer || one.seats > 1;
        if (maySit && !isBarred(arbitrators[size_t(place)].entry->person) &&
            std::ranges::find(one.fixed, place) == one.fixed.end())
            one.candidates.push_back(place);
    }
    std::ranges::sort(one.candidates, {}, [&](int place) { return arbitrators[size_t(place)].rank; });
}

void Problem::openDays(Case &one)
{
    const auto &entry = *one.entry;
    one.tribunal.assign(days.size(), none);
    one.open.resize(days.size());
    one.persons.assign(days.size(), ~Quarters(0));
    one.waiting.resize(days.size());
    one.lateAfter = int(days.size());
    for (size_t day = 0; day < days.size(); ++day) {
        const auto on = days[day];
        if (entry.due.isValid() && on > entry.due.addDays(-ready.settings.daysToDecide))
            one.lateAfter = std::min(one.lateAfter, int(day));
        one.waiting[day] = int(entry.acceptedOn.daysTo(on));
        for (const auto &joined : entry.with)
            one.waiting[day] += int(joined.acceptedOn.daysTo(on));
        for (const auto &hearing : ready.pinned) {
            if (hearing.on == on && havePersonInCommon(entry, hearing))
                one.persons[day] &= startsOf(~touched(hearing.start, hearing.minutes), one.length);
        }
        const auto place = std::ranges::find_if(entry.place, [&](const PlaceOfDays &of) {
            return (!of.from.isValid() || of.from <= on) && (!of.to.isValid() || on <= of.to);
        });
        if (place == entry.place.end()) continue;
        const int tribunal = tribunalPlace(place->tribunal);
        if (tribunal == none) continue;
        one.tribunal[day] = tribunal;
        if ((entry.earliest.isValid() && on < entry.earliest) || one.isStopped) continue;
        if (!tribunals[size_t(tribunal)].runs[day]) continue;
        one.open[day] = tribunals[size_t(tribunal)].starts[size_t(one.lengthPlace)] & one.persons[day];
        if (one.open[day] != 0) one.days.push_back(int(day));
    }
}

void Problem::readApart()
{
    QHash<QString, std::vector<int>> where;
    for (int place = 0; place < int(cases.size()); ++place) {
        for (const auto &key :
             cases[size_t(place)].entry->persons + cases[size_t(place)].entry->representatives)
            where[key].push_back(place);
    }
    for (const auto &together : where) {
        for (const int a : together) {
            for (const int b : together) {
                auto &apart = cases[size_t(a)].apart;
                if (a != b && std::ranges::find(apart, b) == apart.end() &&
                    havePersonInCommon(*cases[size_t(a)].entry, *cases[size_t(b)].entry))
                    apart.push_back(b);
            }
        }
    }
    for (auto &one : cases)
        std::ranges::sort(one.apart);
}

void Problem::readReleased()
{
    isReplan = !ready.released.isEmpty();
    for (const auto &hearing : ready.released) {
        const auto found =
            std::ranges::find(cases, hearing.id, [](const Case &one) { return one.entry->id; });
        if (found == cases.end()) continue;
        Spot was{.day = dayPlace(hearing.was.on), .room = roomPlace(hearing.was.room)};
        was.start = minuteOf(hearing.was.start) / minutesOfQuarter;
        was.seats = std::min(int(hearing.was.arbitrators.size()), mostSeats);
        for (int seat = 0; seat < was.seats; ++seat)
            was.arbitrators[size_t(seat)] = arbitratorPlace(hearing.was.arbitrators[seat]);
        (hearing.kept ? found->was : found->stood) = was;
    }
}

} // namespace tiaocai::hearings
