// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "insertion.h"

#include <cmath>

namespace tiaocai::hearings {

Search::Search(const Problem &problem, const PlanSearch &asked)
    : m_problem(problem)
    , m_asked(asked)
    , m_board(problem)
    , m_dice(asked.seed)
{
}

int Search::missed(const PlanFigures &figures)
{
    return figures.unplaced + figures.late;
}

std::vector<Search::Phase> Search::phases() const
{
    const Weights journeys{.unplaced = 20'000,
                           .late = 6'000,
                           .priority = 3'000,
                           .moved = 1'000,
                           .journey = 300,
                           .circuitDay = 30,
                           .waiting = 0,
                           .series = 0,
                           .gap = 1,
                           .fullness = 0.1};
    const Weights days{.unplaced = 4'000'000'000'000,
                       .late = 40'000'000'000,
                       .priority = 400'000'000,
                       .moved = 40'000'000,
                       .journey = 4'000'000,
                       .circuitDay = 80'000,
                       .waiting = 8,
                       .series = 1,
                       .gap = 1};
    auto shifts = days;
    shifts.journey = 4'000;
    shifts.circuitDay = 800;
    if (!m_problem.isReplan) return {{journeys, 150, 15, 0.7}, {shifts, 400, 20, 0.85}, {days, 80, 2, 1}};
    auto moves = journeys;
    moves.late = 20'000;
    moves.unplaced = 60'000;
    moves.journey = 10;
    moves.circuitDay = 1;
    auto inTime = moves;
    inTime.moved = 100;
    return {{inTime, 2'000, 60, 0.3, 0.2, true},
            {moves, 2'000, 60, 0.55, 0.1},
            {moves, 1'000, 60, 0.88, 0.5, false, true},
            {journeys, 150, 15, 0.9},
            {shifts, 400, 20, 0.95},
            {days, 80, 2, 1}};
}

Found Search::improve(const std::vector<Board> &starts, const Board &fallback,
                      const std::function<bool(const PlanFigures &)> &isBest)
{
    m_best.figures = {.unplaced = INT_MAX};
    for (const auto &start : starts) {
        m_board = start;
        keepIfBest();
    }
    bool isAsked = goesOn(0);
    double share = m_asked.steps == 0 ? 1 : 0;
    const auto all = phases();
    for (size_t i = 0; i < all.size() && isAsked; ++i) {
        if (i == 0) {
            m_board = starts.front();
        } else {
            // What is late weighs more than what is moved: a start that stayed late is no gain.
            m_board = fallback;
            keepIfBest();
            goOnFrom(m_best.spots);
        }
        isAsked = runPhase(all[i], share, isBest);
    }
    m_board = fallback;
    keepIfBest();
    return m_best;
}

/// False where nobody wants to wait any longer.
bool Search::runPhase(const Phase &phase, double &share,
                      const std::function<bool(const PlanFigures &)> &isBest)
{
    const double began = share;
    const auto isOver = [&] {
        return share >= phase.until || isBest(m_best.figures) ||
               (phase.untilInTime && missed(m_best.figures) == 0);
    };
    for (; !isOver(); ++m_best.steps) {
        const double through = (share - began) / std::max(phase.until - began, 1e-9);
        step(phase, phase.warm * std::pow(phase.cold / phase.warm, through));
        if (m_asked.steps)
            share = double(m_best.steps + 1) / double(*m_asked.steps);
        else if (m_best.steps % 64 == 0)
            share = m_asked.spent();
        if ((m_isNew || m_best.steps % 4096 == 0) && !goesOn(share)) return false;
    }
    return true;
}

void Search::goOnFrom(const std::vector<Spot> &spots)
{
    m_board = Board(m_problem);
    for (int which = 0; which < int(spots.size()); ++which) {
        if (spots[size_t(which)].isSet()) m_board.place(which, spots[size_t(which)]);
    }
}

bool Search::goesOn(double share)
{
    m_isNew = false;
    return !m_asked.told || m_asked.told({share, m_best.figures});
}

double Search::energy(const Weights &weights) const
{
    return double(cost(m_board.figures(), weights)) - weights.fullness * double(m_board.fullness());
}

void Search::keepIfBest()
{
    if (m_board.figures() >= m_best.figures) return;
    m_best.figures = m_board.figures();
    m_best.spots.clear();
    for (size_t which = 0; which < m_problem.cases.size(); ++which)
        m_best.spots.push_back(m_board.spot(int(which)));
    m_isNew = true;
}

void Search::step(const Phase &phase, double temperature)
{
    m_before.clear();
    m_out.clear();
    m_first = none;
    const double before = energy(phase.weights);
    if (phase.chains == 0 || m_dice.share() >= phase.chains || !chain(phase.weights)) {
        ruin();
        if (m_out.empty()) return;
        order();
        recreate(phase.weights);
    }
    if (phase.goesHome && missed(m_board.figures()) <= missed(m_best.figures)) goHome();
    const double worse = energy(phase.weights) - before;
    if (worse > 0 && m_dice.share() >= std::exp(-worse / temperature))
        putBack();
    else
        keepIfBest();
}

int Search::someCase()
{
    return m_dice.below(int(m_problem.cases.size()));
}

void Search::takeOut(int which)
{
    if (std::ranges::find(m_out, which) == m_out.end()) {
        m_before.emplace_back(which, m_board.spot(which));
        m_out.push_back(which);
    }
    if (m_board.spot(which).isSet()) m_board.lift(which);
}

void Search::ruin()
{
    takeOutMissed();
    if (m_problem.isReplan && !m_out.empty() && m_dice.below(2) == 0)
        return ruinAroundMissed(4 + m_dice.below(8));
    if (m_problem.isReplan && m_dice.below(6) == 0 && ruinAroundMoved()) return;
    if (m_problem.isReplan && m_dice.below(4) == 0 && takeOverADay()) return;
    if (m_problem.isReplan && m_dice.below(8) == 0 && shiftADay()) return;
    switch (m_dice.below(9)) {
    case 0:
        return ruinAny(1 + m_dice.below(4));
    case 1:
    case 2:
        return ruinArbitrators();
    case 3:
    case 4:
        return ruinDay(2 + m_dice.below(9));
    case 5:
        return m_problem.isReplan ? ruinAny(3) : swapDays();
    default:
        return ruinTribunal(2 + m_dice.below(13));
    }
}

/// Some of the cases that have no spot, or a late one.
void Search::takeOutMissed()
{
    if (m_board.figures().unplaced == 0 && m_board.figures().late == 0) return;
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &one = m_problem.cases[size_t(which)];
        const auto &spot = m_board.spot(which);
        const bool isMissed = !spot.isSet() || spot.day >= one.lateAfter;
        if (isMissed && !one.days.empty() && m_dice.below(4) == 0) takeOut(which);
    }
}

/// What stands in the way of a case that has no spot, or a late one, on a day that would be in time: all that people who could sit
/// in it hear then, and what its tribunal hears, or sessions of its tribunal near that day, or any of that day. It is the first that
/// is put back.
void Search::ruinAroundMissed(int most)
{
    m_first = m_out[size_t(m_dice.below(int(m_out.size())))];
    const auto &one = m_problem.cases[size_t(m_first)];
    const auto inTime = std::ranges::count_if(one.days, [&](int day) { return day < one.lateAfter; });
    if (inTime == 0) return;
    const int day = one.days[size_t(m_dice.below(int(inTime)))], kind = m_dice.below(4);
    std::array<int, mostSeats> people{none, none, none};
    for (int seat = 0; seat < one.seats; ++seat)
        people[size_t(seat)] = someWhoCouldSit(one, day);
    m_sorted.clear();
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &spot = m_board.spot(which);
        if (!spot.isSet()) continue;
        const int apart = std::abs(spot.day - day);
        const bool isHere = tribunalOf(which, spot.day) == one.tribunal[size_t(day)];
        const bool isTheirs = std::ranges::any_of(people, [&](int who) { return spot.seatsHim(who); });
        const bool isTaken = kind == 0   ? apart == 0
                             : kind == 1 ? apart <= 2 && isHere
                                         : apart == 0 && (isTheirs || (kind == 3 && isHere));
        if (isTaken) m_sorted.emplace_back(apart + 3 * m_dice.share(), which);
    }
    std::ranges::sort(m_sorted);
    const bool isPanel = one.seats > 1; // its people must all be free
    for (size_t i = 0; i < m_sorted.size() && (isPanel || int(m_out.size()) < most); ++i)
        takeOut(m_sorted[i].second);
}

/// Any of those who may sit in an open seat of it at its tribunal that day; none where nobody is found.
int Search::someWhoCouldSit(const Problem::Case &one, int day)
{
    const auto &all = one.candidates;
    for (int tries = 0; tries < 8 && !all.empty(); ++tries) {
        const int who = all[size_t(m_dice.below(int(all.size())))];
        if (m_problem.maySitAt(who, one.tribunal[size_t(day)])) return who;
    }
    return none;
}

/// Somebody hears what one who is gone was to hear on one of his days, at the hours as they stood; what he himself was to hear that day
/// finds another place: a few moved for many that stand. False where nobody is gone.
bool Search::takeOverADay()
{
    const int begin = someCase(), all = int(m_problem.cases.size());
    int seed = none;
    for (int i = 0; i < all && seed == none; ++i) {
        if (m_problem.cases[size_t((begin + i) % all)].stood.isSet()) seed = (begin + i) % all;
    }
    if (seed == none) return false;
    const auto &one = m_problem.cases[size_t(seed)];
    const int day = one.stood.day, tribunal = one.tribunal[size_t(day)], who = someWhoCouldSit(one, day);
    if (who == none) return false;
    std::vector<int> orphans;
    for (int which = 0; which < all; ++which) {
        const auto &other = m_problem.cases[size_t(which)];
        const auto &spot = m_board.spot(which);
        const bool isOrphan = other.stood.day == day && other.tribunal[size_t(day)] == tribunal;
        if (isOrphan) orphans.push_back(which);
        if (isOrphan || (spot.day == day && spot.seatsHim(who))) takeOut(which);
    }
    for (const int which : orphans)
        standIn(which, who);
    return true;
}

/// In the seat of who is gone, where the others can still sit as they were to.
void Search::standIn(int which, int who)
{
    const auto &stood = m_problem.cases[size_t(which)].stood;
    for (int seat = 0; seat < stood.seats && !stood.seatsHim(who); ++seat) {
        auto spot = stood;
        spot.arbitrators[size_t(seat)] = who;
        if (!m_board.isValid(which, spot)) continue;
        m_board.place(which, spot);
        return;
    }
}

/// All that somebody hears on one day is heard on another at the same hours, by himself or by somebody else.
bool Search::shiftADay()
{
    const int seed = someCase();
    const auto from = m_board.spot(seed);
    if (!from.isSet()) return false;
    const auto &one = m_problem.cases[size_t(seed)];
    const int day = one.days[size_t(m_dice.below(int(one.days.size())))];
    const int who = from.arbitrators[size_t(m_dice.below(from.seats))];
    const int other = m_dice.below(2) == 0 ? someWhoCouldSit(one, day) : who;
    if (day == from.day || other == none) return false;
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &spot = m_board.spot(which);
        if (spot.day == from.day && spot.seatsHim(who)) takeOut(which);
    }
    for (const auto &[which, was] : m_before) {
        if (was.day != from.day) continue;
        auto spot = was;
        spot.day = day;
        if (!spot.seatsHim(other)) std::ranges::replace(spot.arbitrators, who, other);
        if (m_board.isValid(which, spot)) m_board.place(which, spot);
    }
    return true;
}

/// A hearing that was moved, and what stands in its old place now: in its room, or before who heard it, on that day. It is the first
/// that is put back. False where none is moved.
bool Search::ruinAroundMoved()
{
    const int begin = someCase(), all = int(m_problem.cases.size());
    m_first = none;
    for (int i = 0; i < all && m_first == none; ++i) {
        const int which = (begin + i) % all;
        if (m_board.spot(which).isSet() && m_board.isMoved(which, m_board.spot(which))) m_first = which;
    }
    if (m_first == none) return false;
    const auto &was = m_problem.cases[size_t(m_first)].was;
    takeOut(m_first);
    for (int which = 0; which < all; ++which) {
        const auto &spot = m_board.spot(which);
        if (!spot.isSet() || spot.day != was.day) continue;
        bool isThere = spot.room == was.room;
        for (int seat = 0; seat < was.seats; ++seat)
            isThere = isThere || spot.seatsHim(was.arbitrators[size_t(seat)]);
        if (isThere) takeOut(which);
    }
    return true;
}

void Search::ruinAny(int most)
{
    for (int i = 0; i < most; ++i)
        takeOut(someCase());
}

/// Sessions of one tribunal, those nearest in days to one of them first, some passed over.
void Search::ruinTribunal(int most)
{
    const auto around = takeOutSome();
    if (!around.isSet()) return;
    m_sorted.clear();
    for (const int which : sessionsAt(tribunalOf(m_out.back(), around.day)))
        m_sorted.emplace_back(std::abs(m_board.spot(which).day - around.day) + 6 * m_dice.share(), which);
    std::ranges::sort(m_sorted);
    for (size_t i = 0; i < m_sorted.size() && int(m_out.size()) < most; ++i)
        takeOut(m_sorted[i].second);
}

/// All that one to three arbitrators hear, each on one of his days, at one tribunal.
void Search::ruinArbitrators()
{
    const auto around = takeOutSome();
    if (!around.isSet()) return;
    const auto sessions = sessionsAt(tribunalOf(m_out.back(), around.day));
    takeOutDay(sessions, around.day, around.arbitrators[size_t(m_dice.below(around.seats))]);
    for (int more = m_dice.below(3); more > 0 && !sessions.empty(); --more) {
        const auto spot = m_board.spot(sessions[size_t(m_dice.below(int(sessions.size())))]);
        if (spot.isSet()) takeOutDay(sessions, spot.day, spot.arbitrators[size_t(m_dice.below(spot.seats))]);
    }
}

void Search::takeOutDay(const std::vector<int> &sessions, int day, int who)
{
    for (const int which : sessions) {
        const auto &spot = m_board.spot(which);
        if (spot.day == day && spot.seatsHim(who)) takeOut(which);
    }
}

/// Sessions of one day, at whichever tribunal.
void Search::ruinDay(int most)
{
    const auto around = takeOutSome();
    if (!around.isSet()) return;
    const int begin = someCase(), all = int(m_problem.cases.size());
    for (int i = 0; i < all && int(m_out.size()) < most; ++i) {
        const int which = (begin + i) % all;
        if (m_board.spot(which).day == around.day) takeOut(which);
    }
}

/// Two days change places, at one tribunal or at all: what cannot follow finds a spot of its own.
void Search::swapDays()
{
    const int seed = someCase();
    const auto one = m_board.spot(seed), other = m_board.spot(someCase());
    if (!one.isSet() || !other.isSet() || one.day == other.day) return;
    const int tribunal = m_dice.below(3) == 0 ? none : tribunalOf(seed, one.day);
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &spot = m_board.spot(which);
        const bool isHere = spot.day == one.day || spot.day == other.day;
        if (isHere && (tribunal == none || tribunalOf(which, spot.day) == tribunal)) takeOut(which);
    }
    for (const auto &[which, was] : m_before) {
        if (was.day != one.day && was.day != other.day) continue;
        auto spot = was;
        spot.day = one.day + other.day - was.day;
        if (m_board.isValid(which, spot)) m_board.place(which, spot);
    }
}

/// Any case, and where it stood.
Spot Search::takeOutSome()
{
    const int which = someCase();
    const auto spot = m_board.spot(which);
    takeOut(which);
    return spot;
}

std::vector<int> Search::sessionsAt(int tribunal) const
{
    std::vector<int> list;
    for (int which = 0; which < int(m_problem.cases.size()); ++which) {
        const auto &spot = m_board.spot(which);
        if (spot.isSet() && tribunalOf(which, spot.day) == tribunal) list.push_back(which);
    }
    return list;
}

void Search::order()
{
    const int kind = m_problem.isReplan && m_dice.below(2) == 0 ? 2 : m_dice.below(6);
    m_sorted.clear();
    for (const int which : m_out) {
        const auto &one = m_problem.cases[size_t(which)];
        double key = m_dice.share();
        if (kind == 0 || kind == 1)
            key = -one.length - 40 * (one.seats > 1) - 20 * one.needsFullTimer + 4 * key;
        if (kind == 2) key = one.lateAfter + 4 * key;
        if (kind == 3) key = (one.days.empty() ? 0 : one.days.front()) + 4 * key;
        if (which == m_first) key = -1e9;
        m_sorted.emplace_back(key, which);
    }
    std::ranges::sort(m_sorted);
}

void Search::recreate(const Weights &weights)
{
    Insertion insertion(m_board, weights, &m_dice);
    for (const auto &[key, which] : m_sorted) {
        if (m_board.spot(which).isSet()) continue;
        if (const auto spot = insertion.cheapest(which); spot.isSet()) m_board.place(which, spot);
    }
}

void Search::putBack()
{
    for (const int which : m_out) {
        if (m_board.spot(which).isSet()) m_board.lift(which);
    }
    for (const auto &[which, spot] : m_before) {
        if (spot.isSet()) m_board.place(which, spot);
    }
}

} // namespace tiaocai::hearings
