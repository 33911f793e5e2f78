// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include <set>

namespace tiaocai::hearings {

Board::Board(const Problem &problem)
    : m_problem(&problem)
    , m_days(problem.days.size())
    , m_spots(problem.cases.size())
    , m_circuit(problem.tribunals.size() * m_days)
    , m_series(size_t(problem.seriesCount) * m_days * problem.arbitrators.size())
{
    for (const auto &room : problem.rooms)
        m_roomBusy.insert(m_roomBusy.end(), room.busy.begin(), room.busy.end());
    m_load.resize(problem.arbitrators.size() * m_days);
    for (size_t who = 0; who < problem.arbitrators.size(); ++who) {
        const auto &one = problem.arbitrators[who];
        m_busy.insert(m_busy.end(), one.busy.begin(), one.busy.end());
        m_tribunal.insert(m_tribunal.end(), one.tribunal.begin(), one.tribunal.end());
        m_sessions.insert(m_sessions.end(), one.sessions.begin(), one.sessions.end());
        m_away.insert(m_away.end(), m_days, 0);
        m_hearings.push_back(one.published);
    }
    countPublished();
    for (const auto &one : problem.cases) {
        m_figures.unplaced += one.weight;
        if (one.entry->priority) m_figures.priorityMissed += one.weight;
    }
}

/// Journeys of published hearings; those that no session of the plan can share are counted by themselves.
void Board::countPublished()
{
    std::set<std::tuple<int, int, QDate>> alone;
    std::set<std::pair<int, QDate>> circuits;
    for (const auto &hearing : m_problem->ready.pinned) {
        const int day = m_problem->dayPlace(hearing.on),
                  tribunal = m_problem->tribunalPlace(hearing.tribunal);
        const bool isOfPeriod = m_problem->ready.from <= hearing.on && hearing.on <= m_problem->ready.to;
        if (!isOfPeriod || tribunal == none || hearing.online) continue;
        for (const auto &person : hearing.arbitrators) {
            const int who = m_problem->arbitratorPlace(person);
            if (who == none || m_problem->arbitrators[size_t(who)].home == tribunal) continue;
            if (day != none && m_problem->arbitrators[size_t(who)].tribunal[size_t(day)] == tribunal)
                travel(who, day, tribunal, quartersIn(hearing.minutes), 1);
            else if (alone.emplace(who, tribunal, hearing.on).second)
                countAlone(tribunal, day, circuits.emplace(tribunal, hearing.on).second);
        }
    }
}

void Board::countAlone(int tribunal, int day, bool isNewCircuit)
{
    ++m_figures.journeys;
    if (day == none) {
        m_figures.circuitDays += isNewCircuit;
        return;
    }
    m_figures.circuitDays += m_circuit[circuitAt(tribunal, day)]++ == 0;
}

void Board::place(int which, const Spot &spot)
{
    m_spots[size_t(which)] = spot;
    count(which, spot, 1);
}

void Board::lift(int which)
{
    const auto spot = m_spots[size_t(which)];
    m_spots[size_t(which)] = {};
    count(which, spot, -1);
}

void Board::count(int which, const Spot &spot, int sign)
{
    const auto &one = m_problem->cases[size_t(which)];
    const bool isLate = spot.day >= one.lateAfter;
    m_figures.unplaced -= sign * one.weight;
    if (isLate) m_figures.late += sign * one.weight;
    if (one.entry->priority && !isLate) m_figures.priorityMissed -= sign * one.weight;
    m_figures.waitingDays += sign * one.waiting[size_t(spot.day)];
    if (isMoved(which, spot)) m_figures.moved += sign;
    m_roomBusy[size_t(spot.room) * m_days + size_t(spot.day)] ^=
        span(spot.start, one.length + m_problem->pause);
    for (int seat = 0; seat < spot.seats; ++seat)
        this->seat(which, spot, spot.arbitrators[size_t(seat)], sign);
}

void Board::seat(int which, const Spot &spot, int arbitrator, int sign)
{
    const auto &one = m_problem->cases[size_t(which)];
    const int tribunal = one.tribunal[size_t(spot.day)];
    const auto here = at(arbitrator, spot.day);
    m_busy[here] ^= span(spot.start, one.length + m_problem->pause);
    m_sessions[here] += sign;
    m_hearings[size_t(arbitrator)] += sign;
    const bool isPublished = m_problem->arbitrators[size_t(arbitrator)].tribunal[size_t(spot.day)] != none;
    if (!isPublished) m_tribunal[here] = m_sessions[here] > 0 ? tribunal : none;
    if (m_problem->isJourney(arbitrator, tribunal, one))
        travel(arbitrator, spot.day, tribunal, one.length, sign);
    if (one.series == none) return;
    auto &together = m_series[seriesAt(one.series, spot.day, arbitrator)];
    m_figures.seriesSpread -= together > 0;
    together += sign;
    m_figures.seriesSpread += together > 0;
}

void Board::travel(int arbitrator, int day, int tribunal, int length, int sign)
{
    const auto here = at(arbitrator, day);
    auto &circuit = m_circuit[circuitAt(tribunal, day)];
    const bool was = m_away[here] > 0;
    m_away[here] += sign;
    m_fullness -= qint64(m_load[here]) * m_load[here];
    m_load[here] += sign * length;
    m_fullness += qint64(m_load[here]) * m_load[here];
    const bool is = m_away[here] > 0;
    if (was == is) return;
    m_figures.journeys += sign;
    m_figures.circuitDays -= circuit > 0;
    circuit += sign;
    m_figures.circuitDays += circuit > 0;
}

Quarters Board::startsInRoom(int which, int day, int room) const
{
    const auto &chamber = m_problem->rooms[size_t(room)];
    const bool isFit = chamber.entry->online || !m_problem->cases[size_t(which)].entry->online;
    return chamber.isOpen[size_t(day)] && isFit ? startsBesides(which, day, room) : 0;
}

Quarters Board::startsBesides(int which, int day, int room) const
{
    const auto busy = m_roomBusy[size_t(room) * m_days + size_t(day)];
    return startsOf(~busy, m_problem->cases[size_t(which)].length + m_problem->pause);
}

Quarters Board::startsOfCase(int which, int day) const
{
    const auto open = m_problem->cases[size_t(which)].open[size_t(day)];
    return open == 0 ? 0 : open & startsOfPersons(which, day);
}

Quarters Board::startsOfPersons(int which, int day) const
{
    const auto &one = m_problem->cases[size_t(which)];
    auto starts = one.persons[size_t(day)];
    for (const int other : one.apart) {
        const auto &spot = m_spots[size_t(other)];
        if (spot.day == day)
            starts &= startsOf(~span(spot.start, m_problem->cases[size_t(other)].length), one.length);
    }
    return starts;
}

Quarters Board::startsOfArbitrator(int which, int day, int arbitrator) const
{
    const auto &one = m_problem->cases[size_t(which)];
    if (!m_problem->maySitAt(arbitrator, one.tribunal[size_t(day)])) return 0;
    const auto mine = m_problem->arbitrators[size_t(arbitrator)].starts[size_t(day)][size_t(one.lengthPlace)];
    return mine == 0 ? 0 : mine & startsBesidesHis(which, day, arbitrator);
}

Quarters Board::startsBesidesHis(int which, int day, int arbitrator) const
{
    const auto &one = m_problem->cases[size_t(which)];
    const auto here = at(arbitrator, day);
    if (m_tribunal[here] != none && m_tribunal[here] != one.tribunal[size_t(day)]) return 0;
    return startsOf(~m_busy[here], one.length + m_problem->pause);
}

bool Board::isMoved(int which, const Spot &spot) const
{
    const auto &was = m_problem->cases[size_t(which)].was;
    if (was.seats == 0) return false;
    if (spot.day != was.day || spot.start != was.start || spot.room != was.room || spot.seats != was.seats ||
        spot.arbitrators[0] != was.arbitrators[0])
        return true;
    return !std::is_permutation(spot.arbitrators.begin(), spot.arbitrators.begin() + spot.seats,
                                was.arbitrators.begin());
}

bool Board::isValid(int which, const Spot &spot) const
{
    const auto &one = m_problem->cases[size_t(which)];
    if (spot.day == none || spot.room == none || one.open[size_t(spot.day)] == 0) return false;
    const auto &rooms = m_problem->tribunals[size_t(one.tribunal[size_t(spot.day)])].rooms;
    if (std::ranges::find(rooms, spot.room) == rooms.end() || spot.seats != one.seats) return false;
    auto starts = startsOfCase(which, spot.day) & startsInRoom(which, spot.day, spot.room);
    for (int seat = 0; seat < spot.seats; ++seat) {
        const int who = spot.arbitrators[size_t(seat)];
        const bool maySit = std::ranges::find(one.fixed, who) != one.fixed.end() ||
                            std::ranges::find(one.candidates, who) != one.candidates.end();
        if (who == none || !maySit) return false;
        starts &= startsOfArbitrator(which, spot.day, who);
    }
    const bool allFixed = std::ranges::all_of(one.fixed, [&](int who) { return spot.seatsHim(who); });
    const bool presides =
        !one.needsFullTimer || m_problem->arbitrators[size_t(spot.arbitrators[0])].isFullTime;
    return allFixed && presides && holds(starts, spot.start);
}

} // namespace tiaocai::hearings
