// SPDX-License-Identifier: GPL-3.0-or-later
// The planner on ten courts of HEARINGS.md section 5: journeys of first-fit, of the plan and the bound, how soon there is a
// first plan, and what must never be worse. Prints `figure: value (bound)`.
//   bench_hearings [SECONDS a seed] [SEEDS] [FIRST SEED]
#include "bench.h"
#include "court.h"
#include "cpu.h"
#include "illness.h"
#include "peak.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace tiaocai;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const double seconds = arguments.value(1, QStringLiteral("60")).toDouble();
    const int seeds = arguments.value(2, QStringLiteral("10")).toInt();
    const auto firstSeed = arguments.value(3, QStringLiteral("1")).toUInt();
    const auto calendar = law::calendarFromResources();
    if (!calendar) return 1;
    std::vector<double> toBound, toFirstFit, firstPlan, moved;
    std::printf("seed  first-fit  plan  bound   late (first-fit)  unplaced  circuit days  waiting days   "
                "steps   first plan s   moved of his (late, unplaced)\n");
    bool isWorse = false;
    for (quint32 seed = firstSeed; seed < firstSeed + quint32(seeds); ++seed) {
        const auto court = test::makeCourt(*calendar, seed);
        QElapsedTimer clock;
        const double began = cpuSeconds();
        double firstAt = -1;
        clock.start();
        // Time of this process alone: others share the machine.
        const auto spent = [&] { return (cpuSeconds() - began) / seconds; };
        const auto told = [&](const hearings::PlanProgress &) {
            if (firstAt < 0) firstAt = double(clock.elapsed()) / 1000;
            return true;
        };
        const auto plan = planCircuit(court.ready, court.registers, *calendar,
                                      {.seed = seed, .spent = spent, .told = told});
        const auto ill = illnessIn(court, plan);
        const double fellIll = cpuSeconds();
        const auto anew =
            planCircuit(ill.court.ready, ill.court.registers, *calendar,
                        {.seed = seed, .spent = [&] { return (cpuSeconds() - fellIll) / (seconds / 6); }});
        std::printf("%4u  %9d  %4d  %5d  %5d (%d) %14d  %12d  %12d  %8lld  %.2f %6d of %d (%d, %d)%s\n", seed,
                    plan.firstFit.journeys, plan.figures.journeys, plan.bound, plan.figures.late,
                    plan.firstFit.late, plan.figures.unplaced, plan.figures.circuitDays,
                    plan.figures.waitingDays, static_cast<long long>(plan.steps), firstAt, anew.figures.moved,
                    ill.sessions, anew.figures.late, anew.figures.unplaced, plan.optimal ? "  optimal" : "");
        moved.push_back(double(anew.figures.moved) / ill.sessions);
        std::fflush(stdout);
        toBound.push_back(double(plan.figures.journeys) / plan.bound);
        toFirstFit.push_back(double(plan.figures.journeys) / plan.firstFit.journeys);
        firstPlan.push_back(firstAt);
        isWorse |= plan.figures > plan.firstFit;
    }
    std::printf("journeys / bound, median: %.3f (1.18)\n", median(toBound));
    std::printf("journeys / first-fit, median: %.3f (0.70)\n", median(toFirstFit));
    std::printf("first plan, longest: %.2f s (2)\n", *std::ranges::max_element(firstPlan));
    std::printf("moved / sessions of who is ill, most: %.2f (0.50)\n", *std::ranges::max_element(moved));
    std::printf("worse than first-fit: %s (no)\n", isWorse ? "yes" : "no");
    std::printf("memory: %d MB (1024)\n", peak());
    return 0;
}
