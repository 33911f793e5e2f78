// SPDX-License-Identifier: GPL-3.0-or-later
#include "bound.h"

#include "first_fit.h"

#include <set>

namespace tiaocai::hearings {

namespace {

/// A seat that somebody fills on a day from `from` on.
struct Seat {
    int from;   ///< place of its first day
    int length; ///< in quarters
    bool isFullTimers;
};

/// Hours in which somebody at home may sit.
struct Gap {
    int day;
    int length;
    bool isFullTimers;
};

/// What the bound reads of one tribunal.
class Local {
public:
    Local(const Problem &problem, const Board &published, int tribunal)
        : m_problem(problem)
        , m_tribunal(tribunal)
    {
        readCases(published);
        readPublished();
        readGaps();
        for (const auto &seat : m_seats)
            m_lengths.push_back(seat.length);
        std::ranges::sort(m_lengths);
        m_lengths.erase(std::ranges::unique(m_lengths).begin(), m_lengths.end());
    }

    int bound() const
    {
        int most = int(m_journeys.size());
        for (const auto &weights : weightings()) {
            const int day = dayOf(weights);
            if (day == 0) continue;
            for (int from = 0; from < int(m_problem.days.size()); ++from)
                most = std::max(most, journeysFrom(from, weights, day));
        }
        return most;
    }

private:
    void readCases(const Board &published);
    int seatsOfFullTimers(const Problem::Case &one) const;
    void readPublished();
    void readGaps();
    std::vector<std::vector<int>> weightings() const;
    int dayOf(const std::vector<int> &weights) const;
    int journeysFrom(int from, const std::vector<int> &weights, int day) const;
    int weightOf(int length, const std::vector<int> &weights) const
    {
        return weights[size_t(std::ranges::lower_bound(m_lengths, length) - m_lengths.begin())];
    }

    const Problem &m_problem;
    int m_tribunal;
    std::vector<Seat> m_seats;
    std::vector<Gap> m_gaps;
    std::vector<int> m_lengths;
    std::set<std::pair<int, QDate>> m_journeys; ///< of published hearings
};

void Local::readCases(const Board &published)
{
    for (size_t which = 0; which < m_problem.cases.size(); ++which) {
        const auto &one = m_problem.cases[which];
        const bool isHere = std::ranges::all_of(one.tribunal, [&](int place) { return place == m_tribunal; });
        if (!isHere || one.entry->online || !firstFitSpot(published, int(which)).isSet()) continue;
        const auto early = std::ranges::find_if(m_problem.days, [&](QDate day) {
            return !one.entry->earliest.isValid() || day >= one.entry->earliest;
        });
        const int from = int(early - m_problem.days.begin());
        const int fullTimers = seatsOfFullTimers(one);
        for (int seat = 0; seat < one.seats; ++seat)
            m_seats.push_back({from, one.length, seat < fullTimers});
    }
}

/// Seats that a full-timer must fill: who presides where one is needed, and those who are composed.
int Local::seatsOfFullTimers(const Problem::Case &one) const
{
    const auto composed = std::ranges::count_if(
        one.fixed, [&](int who) { return m_problem.arbitrators[size_t(who)].isFullTime; });
    return std::max(int(composed), int(one.needsFullTimer));
}

void Local::readPublished()
{
    for (const auto &hearing : m_problem.ready.pinned) {
        if (m_problem.tribunalPlace(hearing.tribunal) != m_tribunal || hearing.online) continue;
        if (hearing.on < m_problem.ready.from || hearing.on > m_problem.ready.to) continue;
        // In the evening or on a Saturday more may be heard on one journey than hours hold: it counts as a journey alone.
        const auto taken = touched(hearing.start, hearing.minutes);
        const bool isWithinHours =
            std::ranges::any_of(m_problem.tribunals[size_t(m_tribunal)].intervals,
                                [&](Quarters interval) { return (taken & ~interval) == 0; });
        const auto day = std::ranges::upper_bound(m_problem.days, hearing.on) - m_problem.days.begin() - 1;
        for (const auto &person : hearing.arbitrators) {
            const int who = m_problem.arbitratorPlace(person);
            if (who == none || m_problem.arbitrators[size_t(who)].home == m_tribunal) continue;
            if (isWithinHours) m_seats.push_back({std::max(int(day), 0), quartersIn(hearing.minutes), true});
            m_journeys.emplace(who, hearing.on);
        }
    }
}

void Local::readGaps()
{
    const auto &here = m_problem.tribunals[size_t(m_tribunal)];
    for (const auto &one : m_problem.arbitrators) {
        for (size_t day = 0; day < m_problem.days.size() && one.home == m_tribunal; ++day) {
            if (!here.runs[day] || !one.inTerm[day]) continue;
            for (const auto interval : here.intervals) {
                auto free = interval & ~one.absent[day] & ~one.sits[day];
                while (free != 0) {
                    const int begin = first(free);
                    const int length = first(~(free >> begin));
                    m_gaps.push_back({int(day), length, one.isFullTime});
                    free &= ~span(begin, length);
                }
            }
        }
    }
}

/// Lengths by themselves, and so rounded that two that cannot stand side by side in the longest interval weigh more than it.
std::vector<std::vector<int>> Local::weightings() const
{
    int longest = 0;
    for (const auto interval : m_problem.tribunals[size_t(m_tribunal)].intervals)
        longest =
            std::max(longest, __builtin_popcountll(static_cast<unsigned long long>(interval)) +
                                  __builtin_popcountll(static_cast<unsigned long long>(interval >> 64)));
    std::vector<std::vector<int>> list{m_lengths};
    for (const int edge : m_lengths) {
        if (2 * edge > longest) continue;
        auto weights = m_lengths;
        for (auto &weight : weights)
            weight = weight > longest - edge ? longest : weight < edge ? 0 : weight;
        list.push_back(weights);
    }
    return list;
}

int Local::dayOf(const std::vector<int> &weights) const
{
    int day = 0;
    for (const auto interval : m_problem.tribunals[size_t(m_tribunal)].intervals) {
        if (interval != 0)
            day += hold(last(interval) - first(interval) + 1, m_lengths, weights, m_problem.pause);
    }
    return day;
}

int Local::journeysFrom(int from, const std::vector<int> &weights, int day) const
{
    int needFull = 0, others = 0, part = 0, full = 0;
    for (const auto &seat : m_seats) {
        if (from == 0 || seat.from >= from)
            (seat.isFullTimers ? needFull : others) += weightOf(seat.length, weights);
    }
    for (const auto &gap : m_gaps) {
        if (gap.day >= from)
            (gap.isFullTimers ? full : part) += hold(gap.length, m_lengths, weights, m_problem.pause);
    }
    const int left = std::max(0, needFull + std::max(0, others - part) - full);
    return (left + day - 1) / day;
}

} // namespace

int hold(int quarters, const std::vector<int> &lengths, const std::vector<int> &weights, int pause)
{
    const int room = quarters + pause;
    std::vector<int> most(size_t(room) + 1);
    for (int space = 1; space <= room; ++space) {
        for (size_t i = 0; i < lengths.size(); ++i) {
            if (const int rest = space - lengths[i] - pause; rest >= 0)
                most[size_t(space)] = std::max(most[size_t(space)], most[size_t(rest)] + weights[i]);
        }
    }
    return most.back();
}

std::vector<int> journeyBounds(const Problem &problem)
{
    const Board published(problem);
    std::vector<int> bounds;
    for (int tribunal = 0; tribunal < int(problem.tribunals.size()); ++tribunal)
        bounds.push_back(Local(problem, published, tribunal).bound());
    return bounds;
}

} // namespace tiaocai::hearings
