// SPDX-License-Identifier: GPL-3.0-or-later
#include "insertion.h"

namespace tiaocai::hearings {

qint64 cost(const PlanFigures &figures, const Weights &weights)
{
    return weights.unplaced * figures.unplaced + weights.late * figures.late +
           weights.priority * figures.priorityMissed + weights.moved * figures.moved +
           weights.journey * figures.journeys + weights.circuitDay * figures.circuitDays +
           weights.waiting * figures.waitingDays + weights.series * figures.seriesSpread;
}

Spot Insertion::cheapest(int which)
{
    m_best = {};
    tryAsItWas(which);
    for (const int day : m_problem.cases[size_t(which)].days)
        tryDay(which, day);
    return m_best;
}

void Insertion::take(const Spot &spot, qint64 cost)
{
    if (m_best.isSet() && cost >= m_bestCost) return;
    m_best = spot;
    m_bestCost = cost;
}

void Insertion::tryAsItWas(int which)
{
    const auto &was = m_problem.cases[size_t(which)].was;
    if (was.seats == 0 || !m_board.isValid(which, was)) return;
    auto cost = costOfDay(which, was.day) - m_weights.moved;
    for (int seat = 0; seat < was.seats; ++seat)
        cost += costOfSeat(which, was.day, was.arbitrators[size_t(seat)]);
    take(was, cost);
}

qint64 Insertion::costOfDay(int which, int day) const
{
    const auto &one = m_problem.cases[size_t(which)];
    auto cost = m_weights.waiting * one.waiting[size_t(day)];
    if (day >= one.lateAfter) {
        cost += m_weights.late * one.weight;
        if (one.entry->priority) cost += m_weights.priority * one.weight;
    }
    return one.was.seats > 0 ? cost + m_weights.moved : cost;
}

qint64 Insertion::costOfSeat(int which, int day, int who) const
{
    const auto &one = m_problem.cases[size_t(which)];
    const int tribunal = one.tribunal[size_t(day)];
    qint64 cost = 0;
    if (m_board.wouldTravel(which, day, who, tribunal)) {
        cost += m_weights.journey;
        if (!m_board.hasCircuit(tribunal, day)) cost += m_weights.circuitDay;
    }
    if (one.series != none && !m_board.isOfSeries(one.series, day, who)) cost += m_weights.series;
    return cost;
}

void Insertion::tryDay(int which, int day)
{
    if (overlooks()) return;
    const auto &one = m_problem.cases[size_t(which)];
    const auto base = costOfDay(which, day);
    if (m_best.isSet() && base >= m_bestCost) return;
    auto anyRoom = m_board.startsOfCase(which, day);
    for (const int who : one.fixed)
        anyRoom &= m_board.startsOfArbitrator(which, day, who);
    if (anyRoom != 0) anyRoom &= readRooms(which, day);
    if (anyRoom == 0) return;
    if (one.seats == 1 && one.fixed.empty())
        tryOne(which, day, base, anyRoom);
    else
        tryPanel(which, day, base, anyRoom);
}

Quarters Insertion::readRooms(int which, int day)
{
    m_rooms.clear();
    Quarters any = 0;
    for (const int room :
         m_problem.tribunals[size_t(m_problem.cases[size_t(which)].tribunal[size_t(day)])].rooms) {
        if (const auto starts = m_board.startsInRoom(which, day, room)) m_rooms.emplace_back(room, starts);
    }
    for (const auto &[room, starts] : m_rooms)
        any |= starts;
    return any;
}

int Insertion::roomFor(int start) const
{
    for (const auto &[room, starts] : m_rooms) {
        if (holds(starts, start)) return room;
    }
    return none;
}

/// Any start: what stands at the edge of a gap is not always where another leaves room.
int Insertion::anyOf(Quarters starts, qint64 &left) const
{
    left = 1;
    for (int skip = m_dice->below(first(starts) == last(starts) ? 1 : last(starts) - first(starts)); skip > 0;
         --skip) {
        if ((starts & (starts - 1)) == 0) break;
        starts &= starts - 1;
    }
    return first(starts);
}

/// The beginning (or end) of the tightest gap, and how much it leaves free.
int Insertion::startAmong(Quarters starts, qint64 &left) const
{
    int best = none;
    left = quartersOfDay;
    if (m_dice && m_dice->below(12) == 0) return anyOf(starts, left);
    while (starts != 0) {
        const int begin = first(starts);
        const int length = first(~(starts >> begin));
        if (length < left) {
            left = length;
            best = m_dice && (m_dice->next() & 7) == 0 ? begin + length - 1 : begin;
        }
        starts &= ~span(begin, length);
    }
    return best;
}

void Insertion::tryOne(int which, int day, qint64 base, Quarters anyRoom)
{
    for (const int who : m_problem.cases[size_t(which)].candidates) {
        const auto starts = anyRoom & m_board.startsOfArbitrator(which, day, who);
        if (starts == 0 || overlooks()) continue;
        qint64 left = 0;
        const int start = startAmong(starts, left);
        const auto cost = base + costOfSeat(which, day, who) + m_weights.gap * left + whim();
        if (m_best.isSet() && cost >= m_bestCost) continue;
        take({day, roomFor(start), start, 1, {who, 0, 0}}, cost);
    }
}

std::vector<Insertion::Offer> &Insertion::offers(int which, int day, Quarters anyRoom)
{
    m_offers.clear();
    for (const int who : m_problem.cases[size_t(which)].candidates) {
        if (const auto starts = anyRoom & m_board.startsOfArbitrator(which, day, who))
            m_offers.push_back({who, starts, costOfSeat(which, day, who)});
    }
    std::ranges::stable_sort(m_offers, {}, &Offer::cost);
    return m_offers;
}

/// Panels, and tribunals of which some sit as composed: at each start the cheapest who are free, one of them full-time.
void Insertion::tryPanel(int which, int day, qint64 base, Quarters anyRoom)
{
    const auto &one = m_problem.cases[size_t(which)];
    const auto isFullTime = [&](int who) { return m_problem.arbitrators[size_t(who)].isFullTime; };
    for (const int who : one.fixed)
        base += costOfSeat(which, day, who);
    const auto &list = offers(which, day, anyRoom);
    const bool needsFullTimer = one.needsFullTimer && (one.fixed.empty() || !isFullTime(one.fixed.front()));
    for (auto starts = anyRoom; starts != 0; starts &= starts - 1) {
        Spot spot{day, none, first(starts), 0, {}};
        auto cost = base + whim();
        const auto sit = [&](int who) { spot.arbitrators[size_t(spot.seats++)] = who; };
        const Offer *presiding = nullptr;
        for (const auto &offer : list) {
            if (needsFullTimer && !presiding && isFullTime(offer.who) && holds(offer.starts, spot.start))
                presiding = &offer;
        }
        if (needsFullTimer && !presiding) continue;
        if (presiding) {
            sit(presiding->who);
            cost += presiding->cost;
        }
        for (const int who : one.fixed)
            sit(who);
        for (const auto &offer : list) {
            if (spot.seats == one.seats) break;
            if (&offer == presiding || !holds(offer.starts, spot.start)) continue;
            sit(offer.who);
            cost += offer.cost;
        }
        if (spot.seats < one.seats || (m_best.isSet() && cost >= m_bestCost)) continue;
        spot.room = roomFor(spot.start);
        take(spot, cost);
    }
}

} // namespace tiaocai::hearings
