// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"
#include "dice.h"

#include <functional>

namespace tiaocai::hearings {

/// What a search found.
struct Found {
    std::vector<Spot> spots; ///< by case
    PlanFigures figures;
    qint64 steps = 0;
};

/// Ruin and recreate under simulated annealing: takes sessions out that stand near each other, puts them back where they
/// cost least, and keeps what is better or, the warmer the more often, what is worse (docs/decisions/0022). First journeys
/// and circuit days, then, without giving one of them back, days of waiting.
class Search {
public:
    Search(const Problem &problem, const PlanSearch &asked);

    /// From the first of `starts` on, and in later phases from the best so far; as good as each of them by the aims, and as `fallback`,
    /// or better. Ends early where `isBest` says that nothing is better.
    Found improve(const std::vector<Board> &starts, const Board &fallback,
                  const std::function<bool(const PlanFigures &)> &isBest);

private:
    struct Phase {
        Weights weights;
        double warm, cold; ///< temperatures at its begin and end, in units of its weights
        double until;      ///< share of the whole search
        double chains = 0; ///< share of its steps in which one hearing drives out others
        bool untilInTime = false;
        bool goesHome = false; ///< whatever can stand again where it stood does, after each step
    };

    std::vector<Phase> phases() const;
    void step(const Phase &phase, double temperature);
    void ruin();
    void ruinTribunal(int most);
    void ruinDay(int most);
    void ruinArbitrators();
    void ruinAny(int most);
    void takeOutMissed();
    void ruinAroundMissed(int most);
    bool ruinAroundMoved();
    int someWhoCouldSit(const Problem::Case &one, int day);
    bool takeOverADay();
    void standIn(int which, int who);
    bool shiftADay();
    bool chain(const Weights &weights);
    int someToForce();
    Spot spotToForce(int which);
    Spot someSpot(int which);
    Spot seatedAt(int which, int day, int start);
    void force(int which, const Spot &spot);
    bool isInTheWay(int which, const Spot &of, const Spot &spot, int other) const;
    double ejectionCost(int which, const Spot &spot);
    static int missed(const PlanFigures &figures);
    bool isMissed(int which) const;
    bool isKept(int which) const;
    void driveOutUnkept(int tribunal, int most);
    void goHome();
    void goOnFrom(const std::vector<Spot> &spots);
    bool runPhase(const Phase &phase, double &share, const std::function<bool(const PlanFigures &)> &isBest);
    void swapDays();
    void takeOut(int which);
    void takeOutDay(const std::vector<int> &sessions, int day, int who);
    Spot takeOutSome();
    std::vector<int> sessionsAt(int tribunal) const;
    int tribunalOf(int which, int day) const { return m_problem.cases[size_t(which)].tribunal[size_t(day)]; }
    void recreate(const Weights &weights);
    void order();
    void putBack();
    void keepIfBest();
    double energy(const Weights &weights) const;
    bool goesOn(double share);
    int someCase();

    const Problem &m_problem;
    const PlanSearch &m_asked;
    Board m_board;
    Dice m_dice;
    Found m_best;
    bool m_isNew = false;                       ///< a better plan that was not told yet
    std::vector<int> m_out;                     ///< taken out in this step
    int m_first = none;                         ///< of them, what is put back first; none: as it comes
    std::vector<std::pair<int, Spot>> m_before; ///< where they stood
    std::vector<std::pair<double, int>> m_sorted;
    std::vector<int> m_forced;   ///< in this step: nobody drives them out again
    std::vector<int> m_homeless; ///< were driven out in this step
};

} // namespace tiaocai::hearings
