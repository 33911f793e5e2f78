// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

namespace tiaocai::hearings {

/// What a plan under way costs, aim by aim.
struct Weights {
    qint64 unplaced = 0, late = 0, priority = 0, moved = 0, journey = 0, circuitDay = 0, waiting = 0,
           series = 0;
    qint64 gap = 0;      ///< a quarter that stays free beside the session, which only guides
    double fullness = 0; ///< of journeys, which only guides
};

/// A plan under way: which case is heard where, what that leaves free, and its figures, kept with every change.
class Board {
public:
    explicit Board(const Problem &problem);

    const Problem &problem() const { return *m_problem; }
    const Spot &spot(int place) const { return m_spots[size_t(place)]; }
    const PlanFigures &figures() const { return m_figures; }
    void place(int which, const Spot &spot);
    void lift(int which);

    /// Where a case may begin in a room that day, whoever sits.
    Quarters startsInRoom(int which, int day, int room) const;
    /// Hours of the tribunal and what other cases with a person of this one leave.
    Quarters startsOfCase(int which, int day) const;
    Quarters startsOfArbitrator(int which, int day, int arbitrator) const;

    // The same, told apart by what stands in the way.
    /// What other sessions in the room leave.
    Quarters startsBesides(int which, int day, int room) const;
    /// What other sessions of the arbitrator leave, at another tribunal nothing.
    Quarters startsBesidesHis(int which, int day, int arbitrator) const;
    /// What other sessions of the case's persons leave.
    Quarters startsOfPersons(int which, int day) const;
    /// Whether he sits there that day already, in whatever is published or planned.
    bool sitsThere(int arbitrator, int day, int tribunal) const
    {
        return m_tribunal[at(arbitrator, day)] == tribunal && m_sessions[at(arbitrator, day)] > 0;
    }
    int hearings(int arbitrator) const { return m_hearings[size_t(arbitrator)]; }

    /// What it would cost to have him sit there, by the journeys.
    bool wouldTravel(int which, int day, int arbitrator, int tribunal) const
    {
        return m_problem->isJourney(arbitrator, tribunal, m_problem->cases[size_t(which)]) &&
               m_away[at(arbitrator, day)] == 0;
    }
    bool hasCircuit(int tribunal, int day) const { return m_circuit[circuitAt(tribunal, day)] > 0; }
    bool isOfSeries(int series, int day, int arbitrator) const
    {
        return m_series[seriesAt(series, day, arbitrator)] > 0;
    }
    /// Quarters of journeys, each squared: the fuller a few are, the sooner another is empty.
    qint64 fullness() const { return m_fullness; }
    bool isMoved(int which, const Spot &spot) const;
    bool isValid(int which, const Spot &spot) const;

private:
    size_t at(int arbitrator, int day) const { return size_t(arbitrator) * m_days + size_t(day); }
    size_t circuitAt(int tribunal, int day) const { return size_t(tribunal) * m_days + size_t(day); }
    size_t seriesAt(int series, int day, int arbitrator) const
    {
        return (size_t(series) * m_days + size_t(day)) * m_problem->arbitrators.size() + size_t(arbitrator);
    }
    void countPublished();
    void countAlone(int tribunal, int day, bool isNewCircuit);
    void count(int which, const Spot &spot, int sign);
    void seat(int which, const Spot &spot, int arbitrator, int sign);
    void travel(int arbitrator, int day, int tribunal, int length, int sign);

    const Problem *m_problem;
    size_t m_days;
    std::vector<Spot> m_spots;
    std::vector<Quarters> m_roomBusy, m_busy;
    std::vector<int> m_tribunal, m_sessions, m_away, m_load, m_circuit, m_series, m_hearings;
    PlanFigures m_figures;
    qint64 m_fullness = 0;
};

} // namespace tiaocai::hearings
