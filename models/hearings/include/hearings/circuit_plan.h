// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/ready_cases.h"
#include "law/calendar.h"
#include "office/registers.h"

#include <functional>

/// The circuit planner (HEARINGS.md section 4): pure, the same data, seed and steps give the same plan.
namespace tiaocai::hearings {

/// What a plan is measured by, in the order of the aims; `moved` comes third where hearings were released.
struct PlanFigures {
    int unplaced = 0;       ///< ready cases, joined ones each
    int late = 0;           ///< cases, day > due - days to decide
    int priorityMissed = 0; ///< priority cases unplaced or late
    int moved = 0;          ///< released hearings
    int journeys =
        0; ///< (arbitrator, tribunal, day) away from his home, published hearings of the period counted
    int circuitDays = 0;  ///< (tribunal, day) with a journey, published hearings counted
    int waitingDays = 0;  ///< natural days from acceptance to hearing, over cases
    int seriesSpread = 0; ///< different (day, arbitrator) of each series
    auto operator<=>(const PlanFigures &) const = default;
};

struct PlannedSession {
    CaseId id;
    QString number;
    QList<JoinedCase> with = {};
    bool online = false;
    QDate on = {};
    QTime start = {};
    int minutes = 0;
    QString tribunal = {}, room = {};
    QList<PersonId> arbitrators = {}; ///< who presides first
    PersonId clerk = {};              ///< null: no clerk is free
    casework::HeardHow how = casework::HeardHow::AtTheCourt;
    bool late = false;
    bool recompose = false; ///< an emptied seat was filled
    QDate noticeBy = {};    ///< last day of receipt by the strict reading; invalid where announced

    SetAt setAt() const { return {on, start, room, arbitrators}; }
    bool operator==(const PlannedSession &) const = default;
};

struct UnplacedCase {
    CaseId id;
    QString number;
    QString code; ///< of section 3: what stops it on most of its days
    QList<JoinedCase> with = {};
    bool operator==(const UnplacedCase &) const = default;
};

struct MovedHearing {
    HearingId hearing;
    CaseId id;
    SetAt from, to;
    bool operator==(const MovedHearing &) const = default;
};

struct CircuitPlan {
    QList<PlannedSession> sessions; ///< by day, start, tribunal, room
    QList<UnplacedCase> unplaced;   ///< in the order of the cases
    QList<MovedHearing> moved;
    PlanFigures figures, firstFit;
    int bound = 0;        ///< no plan of all these cases has fewer journeys
    bool optimal = false; ///< proven: no plan is better by the aims in their order
    qint64 steps = 0;     ///< how many the search took
    bool operator==(const CircuitPlan &) const = default;
};

/// How far a search is, on the thread that searches.
struct PlanProgress {
    double share = 0; ///< of the steps or the time, 0 to 1
    PlanFigures best;
};

/// How long and from which seed. Either `steps` are taken and no clock is asked, or `spent` says when the time is over.
struct PlanSearch {
    quint32 seed = 1;
    std::optional<qint64> steps = {};
    std::function<double()> spent = {}; ///< the share of the time that is over; 1 ends the search
    /// Told of the first plan, of every better one and now and then; false ends the search with the best plan so far.
    std::function<bool(const PlanProgress &)> told = {};
};

/// The best plan that the search found: never worse than first-fit by the aims.
CircuitPlan planCircuit(const ReadyCases &ready, const office::Registers &registers,
                        const law::Calendar &calendar, const PlanSearch &search);

/// A code of the unplaced as a sentence: what stops the case on most of its days, and what to do.
QString obstacleText(const QString &code);

} // namespace tiaocai::hearings
