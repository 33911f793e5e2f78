// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_fit.h"

#include <tuple>

namespace tiaocai::hearings {

namespace {

/// Who would sit in a case that day, in first-fit's order, with what he leaves free.
struct Candidate {
    int who;
    Quarters starts;
};

std::vector<Candidate> ordered(const Board &board, int which, int day)
{
    const auto &problem = board.problem();
    const auto &one = problem.cases[size_t(which)];
    const int tribunal = one.tribunal[size_t(day)];
    std::vector<Candidate> list;
    for (const int who : one.candidates) {
        if (const auto starts = board.startsOfArbitrator(which, day, who)) list.push_back({who, starts});
    }
    const auto rank = [&](const Candidate &candidate) {
        const auto &person = problem.arbitrators[size_t(candidate.who)];
        const int group = board.sitsThere(candidate.who, day, tribunal) ? 0 : person.isFullTime ? 2 : 1;
        return std::tuple(group, board.hearings(candidate.who), person.rank);
    };
    std::ranges::sort(list, {}, rank);
    return list;
}

/// Who presides first, then those beside him; no seats where too few are free at that start.
Spot seated(const Board &board, int which, const std::vector<Candidate> &candidates, int start)
{
    const auto &problem = board.problem();
    const auto &one = problem.cases[size_t(which)];
    const auto isFullTime = [&](int who) { return problem.arbitrators[size_t(who)].isFullTime; };
    Spot spot;
    const auto sit = [&](int who) { spot.arbitrators[size_t(spot.seats++)] = who; };
    int presiding = one.fixed.empty() ? none : one.fixed.front();
    if (one.needsFullTimer && (presiding == none || !isFullTime(presiding))) {
        const auto found = std::ranges::find_if(candidates, [&](const Candidate &candidate) {
            return holds(candidate.starts, start) && isFullTime(candidate.who);
        });
        if (found == candidates.end()) return {};
        presiding = found->who;
    }
    if (presiding != none) sit(presiding);
    for (const int who : one.fixed) {
        if (who != presiding) sit(who);
    }
    for (const auto &candidate : candidates) {
        if (spot.seats < one.seats && candidate.who != presiding && holds(candidate.starts, start))
            sit(candidate.who);
    }
    return spot.seats == one.seats ? spot : Spot{};
}

} // namespace

Spot firstFitSpotOn(const Board &board, int which, int day)
{
    const auto &problem = board.problem();
    const auto &one = problem.cases[size_t(which)];
    auto possible = board.startsOfCase(which, day);
    for (const int who : one.fixed)
        possible &= board.startsOfArbitrator(which, day, who);
    if (possible == 0) return {};
    const auto candidates = ordered(board, which, day);
    for (const int room : problem.tribunals[size_t(one.tribunal[size_t(day)])].rooms) {
        auto starts = possible & board.startsInRoom(which, day, room);
        for (; starts != 0; starts &= starts - 1) {
            auto spot = seated(board, which, candidates, first(starts));
            if (spot.seats == 0) continue;
            spot.day = day;
            spot.room = room;
            spot.start = first(starts);
            return spot;
        }
    }
    return {};
}

std::vector<int> firstFitOrder(const Problem &problem)
{
    std::vector<int> order(problem.cases.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::stable_sort(order, [&](int a, int b) {
        const auto &one = *problem.cases[size_t(a)].entry, &other = *problem.cases[size_t(b)].entry;
        const auto key = [](const ReadyCase &of) {
            return std::tuple(!of.due.isValid(), of.due, of.receivedOn);
        };
        return key(one) != key(other) ? key(one) < key(other) : isBefore(one.number, other.number);
    });
    return order;
}

Spot firstFitSpot(const Board &board, int which)
{
    for (const int day : board.problem().cases[size_t(which)].days) {
        if (const auto spot = firstFitSpotOn(board, which, day); spot.isSet()) return spot;
    }
    return {};
}

void firstFit(Board &board)
{
    for (const int which : firstFitOrder(board.problem())) {
        if (board.spot(which).isSet()) continue;
        if (const auto spot = firstFitSpot(board, which); spot.isSet()) board.place(which, spot);
    }
}

} // namespace tiaocai::hearings
