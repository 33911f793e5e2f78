// SPDX-License-Identifier: GPL-3.0-or-later
// Planning anew: one hearing drives out others, and these others again, until each has a place.
#include "insertion.h"
#include "search.h"

namespace tiaocai::hearings {

bool Search::isMissed(int which) const
{
    const auto &one = m_problem.cases[size_t(which)];
    const auto &spot = m_board.spot(which);
    return !one.days.empty() && (!spot.isSet() || spot.day >= one.lateAfter);
}

/// One is put where it should be, and drives out what stands there; that finds a place, or drives out others in its turn.
/// False where nothing is missed or moved.
bool Search::chain(const Weights &weights)
{
    const int seed = someToForce();
    if (seed == none) return false;
    const auto spot = spotToForce(seed);
    if (!spot.isSet()) return false;
    m_forced.clear();
    m_homeless.clear();
    force(seed, spot);
    if (m_dice.below(2) == 0) driveOutUnkept(tribunalOf(seed, spot.day), 1 + m_dice.below(4));
    Insertion insertion(m_board, weights, &m_dice);
    for (int links = 2 + m_dice.below(missed(m_board.figures()) > 0 ? 12 : 6); !m_homeless.empty();) {
        std::swap(m_homeless[size_t(m_dice.below(int(m_homeless.size())))], m_homeless.back());
        const int which = m_homeless.back();
        m_homeless.pop_back();
        const auto free = insertion.cheapest(which);
        const bool isLate = !free.isSet() || free.day >= m_problem.cases[size_t(which)].lateAfter;
        const bool isMoved = free.isSet() && m_board.isMoved(which, free) && m_dice.below(3) == 0;
        const auto taken = links > 0 && (isLate || isMoved) ? spotToForce(which) : Spot{};
        if (taken.isSet()) {
            --links;
            force(which, taken);
        } else if (free.isSet()) {
            m_board.place(which, free);
        }
    }
    return true;
}

/// Sessions of a tribunal that do not stand where they stood: what was freed there may be theirs.
void Search::driveOutUnkept(int tribunal, int most)
{
    const int begin = someCase(), all = int(m_problem.cases.size());
    for (int i = 0; i < all && most > 0; ++i) {
        const int which = (begin + i) % all;
        const auto &spot = m_board.spot(which);
        const bool isForced = std::ranges::find(m_forced, which) != m_forced.end();
        if (!spot.isSet() || isForced || tribunalOf(which, spot.day) != tribunal || isKept(which)) continue;
        takeOut(which);
        m_homeless.push_back(which);
        --most;
    }
}

/// Whatever can stand again where it stood does.
void Search::goHome()
{
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &one = m_problem.cases[size_t(which)];
        const auto now = m_board.spot(which);
        if (one.was.seats == 0 || !now.isSet() || !m_board.isMoved(which, now)) continue;
        if (one.was.day >= one.lateAfter && now.day < one.lateAfter) continue;
        m_board.lift(which);
        const bool isFree = m_board.isValid(which, one.was);
        m_board.place(which, isFree ? one.was : now);
        if (!isFree || std::ranges::find(m_out, which) != m_out.end()) continue;
        m_before.emplace_back(which, now);
        m_out.push_back(which);
    }
}

bool Search::isKept(int which) const
{
    return m_problem.cases[size_t(which)].was.seats > 0 && !m_board.isMoved(which, m_board.spot(which));
}

/// What is missed before what is moved; now and then one that somebody else must hear.
int Search::someToForce()
{
    const int begin = someCase(), all = int(m_problem.cases.size()), kind = m_dice.below(8);
    const bool hasMissed = m_board.figures().unplaced + m_board.figures().late > 0 && kind < 6;
    for (int i = 0; i < all; ++i) {
        const int which = (begin + i) % all;
        const auto &spot = m_board.spot(which);
        const bool isWanted = hasMissed   ? isMissed(which)
                              : kind == 7 ? m_problem.cases[size_t(which)].stood.isSet()
                                          : spot.isSet() && m_board.isMoved(which, spot);
        if (isWanted) return which;
    }
    return none;
}

/// Where it was, or the one of some that drives out least.
Spot Search::spotToForce(int which)
{
    const auto &one = m_problem.cases[size_t(which)];
    const bool wasInTime = one.was.seats > 0 && one.was.day < one.lateAfter;
    if (wasInTime && m_dice.below(4) != 0 && m_board.spot(which) != one.was) return one.was;
    Spot best;
    double least = 0;
    for (int tries = 2 + m_dice.below(10); tries > 0; --tries) {
        const auto spot = someSpot(which);
        if (!spot.isSet()) continue;
        const double cost = ejectionCost(which, spot);
        if (cost >= 0 && (!best.isSet() || cost < least)) {
            best = spot;
            least = cost;
        }
    }
    return best;
}

/// Any that is in time and would be free if nothing else were planned.
Spot Search::someSpot(int which)
{
    const auto &one = m_problem.cases[size_t(which)];
    const auto inTime = std::ranges::count_if(one.days, [&](int day) { return day < one.lateAfter; });
    if (inTime == 0) return {};
    const int day = one.days[size_t(m_dice.below(int(inTime)))];
    auto starts = one.open[size_t(day)];
    for (int skip = m_dice.below(24); skip > 0 && (starts & (starts - 1)) != 0; --skip)
        starts &= starts - 1;
    return seatedAt(which, day, first(starts));
}

Spot Search::seatedAt(int which, int day, int start)
{
    const auto &one = m_problem.cases[size_t(which)];
    const int tribunal = one.tribunal[size_t(day)];
    const auto &rooms = m_problem.tribunals[size_t(tribunal)].rooms;
    if (rooms.empty()) return {};
    Spot spot{day, rooms[size_t(m_dice.below(int(rooms.size())))], start, 0, {}};
    if (!m_problem.rooms[size_t(spot.room)].isOpen[size_t(day)]) return {};
    const auto maySit = [&](int who) {
        const auto &person = m_problem.arbitrators[size_t(who)];
        return m_problem.maySitAt(who, tribunal) && holds(m_problem.starts(person, day, one), start) &&
               (person.tribunal[size_t(day)] == none || person.tribunal[size_t(day)] == tribunal);
    };
    for (const int who : one.fixed) {
        if (!maySit(who)) return {};
        spot.arbitrators[size_t(spot.seats++)] = who;
    }
    const int begin = one.candidates.empty() ? 0 : m_dice.below(int(one.candidates.size()));
    for (const bool fullTime : {true, false}) {
        if (fullTime && !(one.needsFullTimer && one.fixed.empty())) continue;
        for (size_t i = 0; i < one.candidates.size(); ++i) {
            const int who = one.candidates[(size_t(begin) + i) % one.candidates.size()];
            const bool isEnough = fullTime ? spot.seats > 0 : spot.seats == one.seats;
            if (isEnough || spot.seatsHim(who) || !maySit(who)) continue;
            if (fullTime && !m_problem.arbitrators[size_t(who)].isFullTime) continue;
            spot.arbitrators[size_t(spot.seats++)] = who;
        }
    }
    return spot.seats == one.seats ? spot : Spot{};
}

/// Whether the other's spot cannot stand beside this one.
bool Search::isInTheWay(int which, const Spot &of, const Spot &spot, int other) const
{
    if (!spot.isSet() || spot.day != of.day || other == which) return false;
    const auto &one = m_problem.cases[size_t(which)], &another = m_problem.cases[size_t(other)];
    const int pause = m_problem.pause;
    const bool meets =
        spot.start < of.start + one.length + pause && of.start < spot.start + another.length + pause;
    if (meets && spot.room == of.room) return true;
    const bool isElsewhere = another.tribunal[size_t(spot.day)] != one.tribunal[size_t(of.day)];
    for (int seat = 0; seat < of.seats && (meets || isElsewhere); ++seat) {
        if (spot.seatsHim(of.arbitrators[size_t(seat)])) return true;
    }
    return meets && std::ranges::binary_search(one.apart, other);
}

/// How much it would drive out: what still stands where it stood most; negative where it must not.
double Search::ejectionCost(int which, const Spot &spot)
{
    double cost = 0;
    for (int other = 0; other < int(m_problem.cases.size()); ++other) {
        const auto &there = m_board.spot(other);
        if (there.day != spot.day || !isInTheWay(which, spot, there, other)) continue;
        if (std::ranges::find(m_forced, other) != m_forced.end()) return -1;
        const auto &one = m_problem.cases[size_t(other)];
        cost += isKept(other) ? 1 : 0.3;
        cost += 0.02 * one.length + (one.seats > 1 ? 0.5 : 0);
    }
    return cost + 0.5 * m_dice.share();
}

void Search::force(int which, const Spot &spot)
{
    takeOut(which);
    m_forced.push_back(which);
    for (int other = 0; other < int(m_problem.cases.size()); ++other) {
        if (!isInTheWay(which, spot, m_board.spot(other), other)) continue;
        takeOut(other);
        m_homeless.push_back(other);
    }
    if (m_board.isValid(which, spot))
        m_board.place(which, spot);
    else
        m_homeless.push_back(which);
}

} // namespace tiaocai::hearings
