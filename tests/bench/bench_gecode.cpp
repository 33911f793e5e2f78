// SPDX-License-Identifier: GPL-3.0-or-later
// The courts of the planner's bench by a constraint solver, to compare with (docs/decisions/0022): hours, people and journeys as
// a model of Gecode, improved from first-fit on by freeing some sessions of a neighbourhood at a time. It is told nothing of
// recusals, published hearings, panels' seats that stand or online hearings, which these courts do not have.
//   bench_gecode [SECONDS a seed] [SEEDS] [FIRST SEED]
#include "court.h"
#include "cpu.h"
#include "dice.h"
#include "first_fit.h"
#include "peak.h"

#include <gecode/int.hh>
#include <gecode/minimodel.hh>
#include <gecode/search.hh>

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace tiaocai;
using namespace tiaocai::hearings;

namespace {

constexpr int failsOfARound = 50; // measured: 20 and 200 find less

/// A start is day * quartersOfDay + quarter.
struct Plan {
    std::vector<int> starts;             ///< by case
    std::vector<std::vector<int>> seats; ///< by case: arbitrators
    int cost = 0;                        ///< late cases, journeys, circuit days, as Model has it
};

/// Late cases first, then journeys, then circuit days.
constexpr int lateWeight = 1'000'000, journeyWeight = 1'000;

class Model : public Gecode::Space {
public:
    explicit Model(const Problem &problem)
        : start(*this, int(problem.cases.size()))
        , day(*this, int(problem.cases.size()), 0, int(problem.days.size()) - 1)
        , cost(*this, 0, Gecode::Int::Limits::max)
        , m_problem(&problem)
        , m_sits(*this, int(problem.cases.size() * problem.arbitrators.size()), 0, 1)
        , m_there(*this, int(problem.arbitrators.size() * problem.tribunals.size() * problem.days.size()), 0,
                  1)
    {
        for (int which = 0; which < int(problem.cases.size()); ++which)
            postCase(which);
        for (int who = 0; who < int(problem.arbitrators.size()); ++who)
            postArbitrator(who);
        for (int tribunal = 0; tribunal < int(problem.tribunals.size()); ++tribunal)
            postRooms(tribunal);
        postCost();
    }
    Model(Model &other)
        : Gecode::Space(other)
        , m_problem(other.m_problem)
    {
        start.update(*this, other.start);
        day.update(*this, other.day);
        cost.update(*this, other.cost);
        m_sits.update(*this, other.m_sits);
        m_there.update(*this, other.m_there);
    }
    Gecode::Space *copy() override { return new Model(*this); }

    int tribunalOf(int which) const
    {
        const auto &one = m_problem->cases[size_t(which)];
        return one.tribunal[size_t(one.days.front())];
    }
    Gecode::BoolVar &sits(int which, int who)
    {
        return m_sits[which * int(m_problem->arbitrators.size()) + who];
    }
    const Gecode::BoolVar &there(int who, int tribunal, int on) const
    {
        return m_there[(who * int(m_problem->tribunals.size()) + tribunal) * int(m_problem->days.size()) +
                       on];
    }
    const Gecode::BoolVarArray &allThere() const { return m_there; }
    Gecode::BoolVarArgs row(int which)
    {
        Gecode::BoolVarArgs all;
        for (int who = 0; who < int(m_problem->arbitrators.size()); ++who)
            all << sits(which, who);
        return all;
    }

    Gecode::IntVarArray start, day;
    Gecode::IntVar cost;

private:
    static Gecode::IntSet setOf(const std::vector<int> &values)
    {
        return Gecode::IntSet(values.data(), int(values.size()));
    }
    /// Starts of a case, or those of them at which an arbitrator is there.
    std::vector<int> startsOfCase(int which, int who = none) const
    {
        const auto &one = m_problem->cases[size_t(which)];
        std::vector<int> values;
        for (const int on : one.days) {
            auto starts = one.open[size_t(on)];
            if (who != none)
                starts &= m_problem->arbitrators[size_t(who)].starts[size_t(on)][size_t(one.lengthPlace)];
            for (; starts != 0; starts &= starts - 1)
                values.push_back(on * quartersOfDay + first(starts));
        }
        return values;
    }

    void postCase(int which)
    {
        const auto &one = m_problem->cases[size_t(which)];
        const auto all = startsOfCase(which);
        start[which] = Gecode::IntVar(*this, setOf(all));
        Gecode::div(*this, start[which], Gecode::IntVar(*this, quartersOfDay, quartersOfDay), day[which]);
        Gecode::BoolVar late(*this, 0, 1);
        Gecode::rel(*this, day[which], Gecode::IRT_GQ, one.lateAfter, late);
        m_late << late;
        Gecode::BoolVarArgs seats, full;
        for (int who = 0; who < int(m_problem->arbitrators.size()); ++who) {
            const bool maySit = std::ranges::find(one.candidates, who) != one.candidates.end() &&
                                m_problem->maySitAt(who, tribunalOf(which));
            if (!maySit) {
                Gecode::rel(*this, sits(which, who), Gecode::IRT_EQ, 0);
                continue;
            }
            seats << sits(which, who);
            if (m_problem->arbitrators[size_t(who)].isFullTime) full << sits(which, who);
            const auto his = startsOfCase(which, who);
            if (his.size() < all.size())
                Gecode::dom(*this, start[which], setOf(his), Gecode::Reify(sits(which, who), Gecode::RM_IMP));
        }
        Gecode::linear(*this, seats, Gecode::IRT_EQ, one.seats);
        if (one.needsFullTimer) Gecode::linear(*this, full, Gecode::IRT_GQ, 1);
        for (const int on : one.days)
            postPresence(which, on);
    }
    /// Who sits in the case on that day is at its tribunal.
    void postPresence(int which, int on)
    {
        Gecode::BoolVar isThen(*this, 0, 1);
        Gecode::rel(*this, day[which], Gecode::IRT_EQ, on, isThen);
        for (int who = 0; who < int(m_problem->arbitrators.size()); ++who) {
            if (sits(which, who).zero()) continue;
            Gecode::clause(*this, Gecode::BOT_OR, Gecode::BoolVarArgs() << there(who, tribunalOf(which), on),
                           Gecode::BoolVarArgs() << sits(which, who) << isThen, 1);
        }
    }
    void postArbitrator(int who)
    {
        Gecode::IntVarArgs starts;
        Gecode::IntArgs lengths;
        Gecode::BoolVarArgs isHis;
        for (int which = 0; which < start.size(); ++which) {
            if (sits(which, who).zero()) continue;
            starts << start[which];
            lengths << m_problem->cases[size_t(which)].length;
            isHis << sits(which, who);
        }
        if (starts.size() > 0) Gecode::unary(*this, starts, lengths, isHis);
        for (int on = 0; on < int(m_problem->days.size()); ++on) {
            Gecode::BoolVarArgs places;
            for (int tribunal = 0; tribunal < int(m_problem->tribunals.size()); ++tribunal)
                places << there(who, tribunal, on);
            Gecode::linear(*this, places, Gecode::IRT_LQ, 1);
        }
    }
    void postRooms(int tribunal)
    {
        Gecode::IntVarArgs starts;
        Gecode::IntArgs lengths, rooms;
        for (int which = 0; which < start.size(); ++which) {
            if (tribunalOf(which) != tribunal) continue;
            starts << start[which];
            lengths << m_problem->cases[size_t(which)].length;
            rooms << 1;
        }
        if (starts.size() > 0)
            Gecode::cumulative(*this, int(m_problem->tribunals[size_t(tribunal)].rooms.size()), starts,
                               lengths, rooms);
    }
    void postCost()
    {
        Gecode::BoolVarArgs journeys, circuits;
        for (int tribunal = 0; tribunal < int(m_problem->tribunals.size()); ++tribunal) {
            for (int on = 0; on < int(m_problem->days.size()); ++on) {
                Gecode::BoolVarArgs travellers;
                for (int who = 0; who < int(m_problem->arbitrators.size()); ++who) {
                    if (m_problem->arbitrators[size_t(who)].home != tribunal)
                        travellers << there(who, tribunal, on);
                }
                Gecode::BoolVar any(*this, 0, 1);
                Gecode::rel(*this, Gecode::BOT_OR, travellers, any);
                journeys << travellers;
                circuits << any;
            }
        }
        Gecode::rel(*this, cost == lateWeight * Gecode::sum(m_late) + journeyWeight * Gecode::sum(journeys) +
                                       Gecode::sum(circuits));
    }

    const Problem *m_problem;
    Gecode::BoolVarArray m_sits, m_there;
    Gecode::BoolVarArgs m_late; ///< while the model is posted
};

/// Large neighbourhood search: what is best so far, but for some sessions, which are set anew at less cost or not at all.
class Neighbourhoods {
public:
    Neighbourhoods(const Problem &problem, quint32 seed)
        : m_problem(problem)
        , m_root(std::make_unique<Model>(problem))
        , m_dice(seed)
    {
        Board board(problem);
        firstFit(board);
        for (int which = 0; which < int(problem.cases.size()); ++which) {
            const auto &spot = board.spot(which);
            m_best.starts.push_back(spot.day * quartersOfDay + spot.start);
            m_best.seats.emplace_back(spot.arbitrators.begin(), spot.arbitrators.begin() + spot.seats);
        }
        const auto &figures = board.figures();
        m_best.cost = lateWeight * figures.late + journeyWeight * figures.journeys + figures.circuitDays;
        m_root->status();
    }

    const Plan &best() const { return m_best; }

    void round()
    {
        const auto freed = someFreed();
        std::unique_ptr<Model> model(static_cast<Model *>(m_root->clone()));
        for (int which = 0; which < int(m_problem.cases.size()); ++which) {
            if (std::ranges::find(freed, which) != freed.end()) continue;
            Gecode::rel(*model, model->start[which], Gecode::IRT_EQ, m_best.starts[size_t(which)]);
            for (const int who : m_best.seats[size_t(which)])
                Gecode::rel(*model, model->sits(which, who), Gecode::IRT_EQ, 1);
        }
        Gecode::rel(*model, model->cost, Gecode::IRT_LE, m_best.cost);
        for (const int which : freed)
            branchOn(*model, which);
        Gecode::branch(*model, Gecode::BoolVarArgs(model->allThere()), Gecode::BOOL_VAR_NONE(),
                       Gecode::BOOL_VAL_MIN());
        Gecode::Search::FailStop stop(failsOfARound);
        Gecode::Search::Options options;
        options.stop = &stop;
        options.threads = 1;
        Gecode::DFS<Model> search(model.get(), options);
        if (const std::unique_ptr<Model> better{search.next()}) take(*better);
    }

private:
    /// Sessions near one of them: of its tribunal, of its days, or of both; the long ones first.
    std::vector<int> someFreed()
    {
        const int around = m_dice.below(int(m_problem.cases.size())), kind = m_dice.below(3);
        const int most = 6 + m_dice.below(14);
        std::vector<std::pair<double, int>> near;
        for (int which = 0; which < int(m_problem.cases.size()); ++which) {
            const bool isSamePlace = m_root->tribunalOf(which) == m_root->tribunalOf(around);
            if (kind == 0 && !isSamePlace) continue;
            const int apart = std::abs(m_best.starts[size_t(which)] - m_best.starts[size_t(around)]);
            near.emplace_back(apart / quartersOfDay + 6 * m_dice.share() + (kind == 1 && !isSamePlace) * 4,
                              which);
        }
        std::ranges::sort(near);
        near.resize(std::min(near.size(), size_t(most)));
        for (auto &[key, which] : near) {
            const auto &one = m_problem.cases[size_t(which)];
            key = -one.length - 40 * (one.seats > 1) - 20 * one.needsFullTimer + 4 * m_dice.share();
        }
        std::ranges::sort(near);
        std::vector<int> freed;
        for (const auto &[key, which] : near)
            freed.push_back(which);
        return freed;
    }
    /// A day on which somebody is there already or lives there, then who, then the earliest start.
    void branchOn(Model &model, int which)
    {
        Gecode::branch(model, model.day[which],
                       Gecode::INT_VAL([this, which](const Gecode::Space &space, Gecode::IntVar day, int) {
                           return cheapestDay(static_cast<const Model &>(space), which, day);
                       }));
        Gecode::branch(
            model, model.row(which),
            Gecode::BOOL_VAR_MERIT_MAX([this, which](const Gecode::Space &space, Gecode::BoolVar, int who) {
                return merit(static_cast<const Model &>(space), which, who);
            }),
            Gecode::BOOL_VAL_MAX());
        Gecode::branch(model, model.start[which], Gecode::INT_VAL_MIN());
    }
    int cheapestDay(const Model &model, int which, const Gecode::IntVar &day)
    {
        const auto &one = m_problem.cases[size_t(which)];
        const int tribunal = model.tribunalOf(which);
        int best = day.min();
        double least = 1e9;
        for (Gecode::IntVarValues on(day); on(); ++on) {
            const bool isFree = std::ranges::any_of(one.candidates, [&](int who) {
                const auto &person = m_problem.arbitrators[size_t(who)];
                const bool isHome =
                    person.home == tribunal && person.starts[size_t(on.val())][size_t(one.lengthPlace)] != 0;
                return m_problem.maySitAt(who, tribunal) &&
                       (isHome || model.there(who, tribunal, on.val()).one());
            });
            const double key = (isFree ? 0 : 10) + 3 * m_dice.share();
            if (key >= least) continue;
            least = key;
            best = on.val();
        }
        return best;
    }
    double merit(const Model &model, int which, int who)
    {
        const int tribunal = model.tribunalOf(which);
        const auto &there = model.there(who, tribunal, model.day[which].min());
        const bool isHome = m_problem.arbitrators[size_t(who)].home == tribunal;
        return 4 * there.one() + 2 * isHome - 10 * there.zero() + m_dice.share();
    }
    void take(Model &model)
    {
        m_best.cost = model.cost.val();
        for (int which = 0; which < int(m_problem.cases.size()); ++which) {
            m_best.starts[size_t(which)] = model.start[which].val();
            auto &seats = m_best.seats[size_t(which)];
            seats.clear();
            for (int who = 0; who < int(m_problem.arbitrators.size()); ++who) {
                if (model.sits(which, who).val() == 1) seats.push_back(who);
            }
        }
    }

    const Problem &m_problem;
    std::unique_ptr<Model> m_root;
    Dice m_dice;
    Plan m_best;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const double seconds = arguments.value(1, QStringLiteral("60")).toDouble();
    const int seeds = arguments.value(2, QStringLiteral("10")).toInt();
    const auto firstSeed = arguments.value(3, QStringLiteral("1")).toUInt();
    const auto calendar = law::calendarFromResources();
    if (!calendar) return 1;
    std::printf("seed  first-fit  plan  late  circuit days  rounds\n");
    for (quint32 seed = firstSeed; seed < firstSeed + quint32(seeds); ++seed) {
        const auto court = test::makeCourt(*calendar, seed);
        const Problem problem(court.ready, court.registers, *calendar);
        const double began = cpuSeconds();
        Neighbourhoods search(problem, seed);
        const int before = search.best().cost;
        qint64 rounds = 0;
        for (; cpuSeconds() - began < seconds; ++rounds)
            search.round();
        const int cost = search.best().cost;
        std::printf("%4u  %9d  %4d  %4d  %12d  %6lld\n", seed, before % lateWeight / journeyWeight,
                    cost % lateWeight / journeyWeight, cost / lateWeight, cost % journeyWeight,
                    static_cast<long long>(rounds));
        std::fflush(stdout);
    }
    std::printf("memory: %d MB\n", peak());
    return 0;
}
