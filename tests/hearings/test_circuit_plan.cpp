// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench/illness.h"
#include "every_plan.h"
#include "plan_checker.h"
#include "small_court.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::hearings;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9), tuesday(2026, 3, 10), wednesday(2026, 3, 11), friday(2026, 3, 13);

CircuitPlan planned(const Court &court, qint64 steps, quint32 seed = 1)
{
    return planCircuit(court.ready, court.registers, calendar(), {.seed = seed, .steps = steps});
}

QStringList faults(const Court &court, const CircuitPlan &plan)
{
    return test::faults(court.ready, court.registers, calendar(), plan);
}
QStringList faults(const SmallCourt &court, const CircuitPlan &plan)
{
    return test::faults(court.ready, court.registers, calendar(), plan);
}

/// Two tribunals, twelve cases, a week of mornings.
Court smallCourt(quint32 seed, bool hasExtras = true)
{
    auto court = makeCourt(
        calendar(), seed,
        {.cases = 12, .branches = 1, .fullTimers = 2, .courtRooms = 1, .weeks = 1, .hasExtras = hasExtras});
    for (auto &one : court.registers.tribunals)
        one.hours = {{QTime(9, 0), QTime(12, 0)}, {QTime(14, 0), QTime(16, 0)}};
    for (auto &one : court.ready.cases)
        one.earliest = std::min(one.earliest, court.ready.from.addDays(int(seed + uint(one.minutes)) % 4));
    return court;
}

QString told(const PlanFigures &of)
{
    QStringList list;
    for (const int figure : {of.unplaced, of.late, of.priorityMissed, of.moved, of.journeys, of.circuitDays,
                             of.waitingDays, of.seriesSpread})
        list << QString::number(figure);
    return list.join(u' ');
}

} // namespace

class TestCircuitPlan : public QObject {
    Q_OBJECT

private slots:
    void aCourtOfTheBenchIsPlannedWithinEveryRule_data();
    void aCourtOfTheBenchIsPlannedWithinEveryRule();
    void aSmallPlanIsTheBestOfAll_data();
    void aSmallPlanIsTheBestOfAll();
    void theSameSeedAndStepsGiveTheSamePlan();
    void theClockIsAskedWithoutSteps();
    void aSearchIsToldOfAndStopped();
    void firstFitGoesByItsOrder_data();
    void firstFitGoesByItsOrder();
    void whatKeepsACaseOut_data();
    void whatKeepsACaseOut();
    void theBoundIsReckonedByHand();
    void noPlanBeatsTheBound();
    void aPlanPublishedAndReleasedMovesNothing();
    void whoIsIllIsReplacedWithFewMoves();
    void anEmptiedSeatAloneIsFilled();
    void anOnlineHearingIsNoJourney();
    void aPauseLiesBetweenTwoSessions();
    void joinedCasesCountEach();
    void clerksAreNamedAfterwards();
    void aMediationSessionTakesItsRoom();
};

void TestCircuitPlan::aCourtOfTheBenchIsPlannedWithinEveryRule_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("hasExtras");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("the bench's %u", seed) << seed << false;
    for (quint32 seed = 4; seed <= 7; ++seed)
        QTest::addRow("with series, groups, priority, online: %u", seed) << seed << true;
}

void TestCircuitPlan::aCourtOfTheBenchIsPlannedWithinEveryRule()
{
    QFETCH(quint32, seed);
    QFETCH(bool, hasExtras);
    const auto court = makeCourt(calendar(), seed, {.hasExtras = hasExtras});
    const auto plan = planned(court, 3'000);
    QCOMPARE(faults(court, plan), QStringList());
    QVERIFY(plan.figures < plan.firstFit);
    QVERIFY(plan.figures.unplaced > 0 || plan.bound <= plan.figures.journeys);
}

void TestCircuitPlan::aSmallPlanIsTheBestOfAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("court %u", seed) << seed;
}

void TestCircuitPlan::aSmallPlanIsTheBestOfAll()
{
    QFETCH(quint32, seed);
    const auto court = smallCourt(seed);
    const auto plan = planned(court, 20'000);
    QCOMPARE(faults(court, plan), QStringList());
    const auto better = betterPlan(court.ready, court.registers, calendar(), plan.figures);
    QVERIFY2(!better, qPrintable(told(plan.figures) + u" but "_s + told(better.value_or(PlanFigures{}))));
}

void TestCircuitPlan::theSameSeedAndStepsGiveTheSamePlan()
{
    QVERIFY(rc::check("the same again", [] {
        const auto seed = *rc::gen::inRange<quint32>(1, 1000);
        const auto court = makeCourt(
            calendar(), seed, {.cases = 40, .branches = 2, .fullTimers = 2, .weeks = 3, .hasExtras = true});
        PlanSearch search{.seed = seed, .steps = 200};
        search.spent = [] {
            RC_FAIL("the clock was asked");
            return 1.0;
        };
        const auto once = planCircuit(court.ready, court.registers, calendar(), search);
        RC_ASSERT(once == planCircuit(court.ready, court.registers, calendar(), search));
        RC_ASSERT(once.optimal || once.steps == 200);
        RC_ASSERT(faults(court, once).isEmpty());
    }));
}

void TestCircuitPlan::theClockIsAskedWithoutSteps()
{
    const auto court = makeCourt(calendar(), 1, {.cases = 40, .branches = 2});
    int asked = 0;
    const auto plan =
        planCircuit(court.ready, court.registers, calendar(), {.spent = [&] { return ++asked / 10.0; }});
    QCOMPARE(asked, 10);
    QCOMPARE(faults(court, plan), QStringList());
}

void TestCircuitPlan::aSearchIsToldOfAndStopped()
{
    const auto court = makeCourt(calendar(), 1);
    QList<PlanFigures> told;
    PlanSearch search{.steps = 1'000'000};
    search.told = [&](const PlanProgress &progress) {
        told.append(progress.best);
        return told.size() < 5;
    };
    const auto plan = planCircuit(court.ready, court.registers, calendar(), search);
    QCOMPARE(told.size(), 5);
    QVERIFY(std::ranges::is_sorted(told, std::greater<>()));
    QCOMPARE(plan.figures, told.last());
    QCOMPARE(faults(court, plan), QStringList());
}

void TestCircuitPlan::firstFitGoesByItsOrder_data()
{
    using Make = std::function<void(SmallCourt &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("heard");
    const auto row = [](const char *name, const QString &number, const QString &heard, const Make &make) {
        QTest::newRow(name) << make << number << heard;
    };
    row("the earliest day, hour and the name that stands first", u"1"_s, u"court-1 2026-03-09 09:00 乙"_s,
        [](SmallCourt &court) { court.addCase(u"1"_s, u"court"_s); });
    row("at a branch its own part-timer before travellers", u"1"_s, u"branch-1 2026-03-09 09:00 丙"_s,
        [](SmallCourt &court) { court.addCase(u"1"_s, u"branch"_s); });
    row("who sits there already before its part-timer", u"1"_s, u"branch-1 2026-03-09 11:00 甲"_s,
        [](SmallCourt &court) {
            court.pin(u"branch-1"_s, monday, QTime(9, 0), 120, {u"甲"_s});
            court.addCase(u"1"_s, u"branch"_s, 60);
        });
    row("who has fewer hearings first", u"1"_s, u"court-1 2026-03-09 09:00 甲"_s, [](SmallCourt &court) {
        court.pin(u"court-1"_s, friday, QTime(9, 0), 120, {u"乙"_s});
        court.addCase(u"1"_s, u"court"_s);
    });
    row("a full-timer where one is needed", u"1"_s, u"branch-1 2026-03-09 09:00 乙"_s,
        [](SmallCourt &court) { court.addCase(u"1"_s, u"branch"_s).needsFullTime = true; });
    row("not who sits at another tribunal that day", u"1"_s, u"branch-1 2026-03-09 09:00 甲"_s,
        [](SmallCourt &court) {
            court.pin(u"court-1"_s, monday, QTime(14, 0), 60, {u"乙"_s});
            court.pin(u"court-1"_s, friday, QTime(14, 0), 60, {u"甲"_s});
            court.pin(u"court-1"_s, friday, QTime(15, 0), 60, {u"甲"_s});
            court.addCase(u"1"_s, u"branch"_s).needsFullTime = true;
        });
    row("of three the first full-timer presides, the first two others beside him", u"1"_s,
        u"branch-1 2026-03-09 09:00 乙,丙,甲"_s, [](SmallCourt &court) {
            auto &one = court.addCase(u"1"_s, u"branch"_s);
            one.panel = 3;
            one.needsFullTime = true;
        });
    row("the due date first", u"1"_s, u"court-1 2026-03-09 14:00 乙"_s, [](SmallCourt &court) {
        court.addCase(u"1"_s, u"court"_s, 180).due = QDate(2026, 4, 2);
        court.addCase(u"2"_s, u"court"_s, 180).due = QDate(2026, 4, 1);
        court.arbitrator(u"甲"_s).unavailable = {{.from = monday, .to = monday}};
    });
    row("a case without a due date last", u"1"_s, u"court-1 2026-03-09 14:00 乙"_s, [](SmallCourt &court) {
        court.addCase(u"1"_s, u"court"_s, 180).due = {};
        court.addCase(u"2"_s, u"court"_s, 180).due = QDate(2026, 5, 1);
        court.arbitrator(u"甲"_s).unavailable = {{.from = monday, .to = monday}};
    });
    row("then the day of receipt", u"1"_s, u"court-1 2026-03-09 14:00 乙"_s, [](SmallCourt &court) {
        court.addCase(u"1"_s, u"court"_s, 180);
        court.addCase(u"2"_s, u"court"_s, 180).receivedOn = QDate(2026, 2, 9);
    });
    row("then the number by code point, not by UTF-16", u"\U00020BB7"_s, u"court-1 2026-03-09 14:00 乙"_s,
        [](SmallCourt &court) {
            court.addCase(u"\U00020BB7"_s, u"court"_s, 180);
            court.addCase(u"\uFF01"_s, u"court"_s, 180);
        });
    row("the rooms in their order before an earlier hour", u"1"_s, u"court-1 2026-03-09 11:00 甲"_s,
        [](SmallCourt &court) {
            court.registers.rooms.append({.code = u"court-2"_s, .name = u"2"_s, .tribunal = u"court"_s});
            court.pin(u"court-1"_s, monday, QTime(9, 0), 120, {});
            court.arbitrator(u"乙"_s).unavailable = {{.from = monday, .to = monday}};
            court.addCase(u"1"_s, u"court"_s, 60);
        });
    row("those of a composed tribunal who stay, and the first of the others", u"1"_s,
        u"branch-1 2026-03-09 09:00 甲,丙,乙"_s, [](SmallCourt &court) {
            auto &one = court.addCase(u"1"_s, u"branch"_s);
            one.panel = 3;
            one.needsFullTime = one.wasComposed = true;
            one.composed = {court.person(u"甲"_s), court.person(u"丙"_s)};
        });
}

void TestCircuitPlan::firstFitGoesByItsOrder()
{
    QFETCH(std::function<void(SmallCourt &)>, make);
    QFETCH(QString, number);
    QFETCH(QString, heard);
    SmallCourt court;
    make(court);
    const auto plan = court.plan(0);
    QCOMPARE(court.heard(plan, number), heard);
    QCOMPARE(plan.figures, plan.firstFit);
    QCOMPARE(faults(court, plan), QStringList());
}

void TestCircuitPlan::whatKeepsACaseOut_data()
{
    using Make = std::function<void(SmallCourt &, ReadyCase &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const Make &make) {
        QTest::newRow(name) << make << QString::fromLatin1(code);
    };
    row("no room is free", "room-taken", [](SmallCourt &court, ReadyCase &) { court.fill(u"court-1"_s); });
    row("nobody is free", "arbitrator-taken", [](SmallCourt &court, ReadyCase &) {
        court.fill(u"branch-1"_s, {u"甲"_s, u"乙"_s});
    });
    row("of four days free of room and arbitrator none is free of its party", "person-taken",
        [](SmallCourt &court, ReadyCase &one) {
            one.persons = {u"王"_s};
            court.fill(u"branch-1"_s);
            for (auto &hearing : court.ready.pinned)
                hearing.persons = {u"王"_s};
        });
    row("a party who represents elsewhere", "person-taken", [](SmallCourt &court, ReadyCase &one) {
        one.persons = {u"王"_s};
        court.fill(u"branch-1"_s);
        for (auto &hearing : court.ready.pinned)
            hearing.representatives = {u"王"_s};
    });
    row("the tribunal does not run", "tribunal-not-running", [](SmallCourt &court, ReadyCase &) {
        court.registers.tribunals[0].states = {{QDate(2026, 1, 1), office::TribunalState::Preparing}};
    });
    row("the room is closed", "room-closed",
        [](SmallCourt &court, ReadyCase &) { court.registers.rooms[0].to = QDate(2026, 3, 1); });
    row("no room is fit", "room-not-online", [](SmallCourt &, ReadyCase &one) { one.online = true; });
    row("every term is over", "term-over", [](SmallCourt &court, ReadyCase &) {
        for (auto &one : court.registers.arbitrators)
            one.terms = {{QDate(2020, 1, 1), QDate(2026, 3, 1)}};
    });
    row("nobody is there", "unavailable", [](SmallCourt &court, ReadyCase &) {
        for (auto &one : court.registers.arbitrators)
            one.unavailable = {{.from = monday}};
    });
    row("its arbitrator is ill though others are free", "unavailable", [](SmallCourt &court, ReadyCase &one) {
        one.composed = {court.person(u"甲"_s)};
        court.arbitrator(u"甲"_s).unavailable = {{.from = monday}};
    });
    row("only others' part-timers", "not-at-this-tribunal",
        [](SmallCourt &court, ReadyCase &) { court.registers.arbitrators.remove(0, 2); });
    row("who could sit was recused", "recused", [](SmallCourt &court, ReadyCase &one) {
        court.registers.arbitrators.remove(1);
        one.barred = {{court.person(u"甲"_s), u"recused"_s}};
    });
    row("a recusal is pending", "recusal-pending", [](SmallCourt &court, ReadyCase &one) {
        one.composed = {court.person(u"甲"_s)};
        one.barred = {{court.person(u"甲"_s), u"recusal-pending"_s}};
    });
    row("there are no three", "tribunal-size", [](SmallCourt &, ReadyCase &one) {
        one.panel = 3;
        one.needsFullTime = true;
    });
    row("no full-timer is there to preside", "tribunal-size", [](SmallCourt &court, ReadyCase &one) {
        one.place = {{u"branch"_s}};
        one.needsFullTime = true;
        court.registers.arbitrators.remove(0, 2);
    });
    row("the recorder sits", "recorder-is-arbitrator", [](SmallCourt &court, ReadyCase &one) {
        one.composed = {court.person(u"甲"_s)};
        one.recorder = court.person(u"甲"_s);
    });
    row("the notice would come too late", "notice-late",
        [](SmallCourt &, ReadyCase &one) { one.earliest = one.notice = QDate(2026, 3, 16); });
    row("even handed over today", "notice-impossible", [](SmallCourt &, ReadyCase &one) {
        one.earliest = one.notice = one.possibleFrom = QDate(2026, 3, 16);
    });
    row("its defence period runs", "defence-running", [](SmallCourt &, ReadyCase &one) {
        one.defenceEnds = QDate(2026, 3, 16);
        one.earliest = QDate(2026, 3, 17);
    });
    row("no interval is long enough", "outside-hours",
        [](SmallCourt &, ReadyCase &one) { one.minutes = 195; });
    row("on three days one thing, on two another", "room-taken", [](SmallCourt &court, ReadyCase &) {
        court.registers.rooms[0].to = tuesday;
        court.registers.rooms[0].from = QDate(2026, 1, 1);
        court.fill(u"court-1"_s);
        court.registers.rooms[0].to = wednesday;
    });
    row("on two days one thing, on three another", "unavailable", [](SmallCourt &court, ReadyCase &one) {
        one.composed = {court.person(u"甲"_s)};
        court.arbitrator(u"甲"_s).unavailable = {{.from = wednesday}};
        for (auto day = monday; day < wednesday; day = day.addDays(1))
            court.pin(u"branch-1"_s, day, QTime(9, 0), 60, {u"甲"_s});
    });
}

void TestCircuitPlan::whatKeepsACaseOut()
{
    QFETCH(std::function<void(SmallCourt &, ReadyCase &)>, make);
    QFETCH(QString, code);
    SmallCourt court;
    make(court, court.addCase(u"1"_s, u"court"_s));
    const auto plan = court.plan(20);
    QCOMPARE(plan.unplaced.size(), 1);
    QCOMPARE(plan.unplaced.first().code, code);
    QCOMPARE(faults(court, plan), QStringList());
}

void TestCircuitPlan::theBoundIsReckonedByHand()
{
    SmallCourt court;
    court.arbitrator(u"丙"_s).unavailable = {{.from = monday, .to = QDate(2026, 3, 12)}};
    for (int i = 0; i < 5; ++i)
        court.addCase(QString::number(i), u"branch"_s, 120).needsFullTime = true;
    // Two of 120 minutes fill a day: five want three journeys. As minutes alone, 600 in 240 a day.
    QCOMPARE(court.plan(0).bound, 3);
    // The part-timer hears two on Friday and one stays for travellers.
    for (int i = 5; i < 8; ++i)
        court.addCase(QString::number(i), u"branch"_s, 120);
    QCOMPARE(court.plan(0).bound, 3);
    court.addCase(u"8"_s, u"branch"_s, 120);
    QCOMPARE(court.plan(0).bound, 4);
    // Those of Friday alone: four of full-timers in one day's 240 minutes are no more than the week's.
    for (auto &one : court.ready.cases)
        one.earliest = friday;
    QCOMPARE(court.plan(0).bound, 4);
    // A published journey is one, whatever else there is.
    SmallCourt quiet;
    quiet.pin(u"branch-1"_s, monday, QTime(9, 0), 60, {u"甲"_s});
    QCOMPARE(quiet.plan(0).bound, 1);
}

void TestCircuitPlan::noPlanBeatsTheBound()
{
    QVERIFY(rc::check("the bound is no higher than the journeys of a plan of all cases", [] {
        const auto seed = *rc::gen::inRange<quint32>(1, 100'000);
        const auto cases = *rc::gen::inRange(5, 60);
        const auto court = makeCourt(calendar(), seed,
                                     {.cases = cases,
                                      .branches = 3,
                                      .fullTimers = 3,
                                      .courtRooms = 2,
                                      .weeks = 4,
                                      .hasExtras = seed % 2 == 0});
        const auto plan = planned(court, 400, seed);
        RC_ASSERT(faults(court, plan).isEmpty());
        RC_ASSERT(plan.figures.unplaced > 0 || plan.bound <= plan.figures.journeys);
        RC_ASSERT(plan.firstFit.unplaced > 0 || plan.bound <= plan.firstFit.journeys);
    }));
}

void TestCircuitPlan::aPlanPublishedAndReleasedMovesNothing()
{
    QVERIFY(rc::check("what stands well stays", [] {
        const auto seed = *rc::gen::inRange<quint32>(1, 100'000);
        const auto court = makeCourt(
            calendar(), seed, {.cases = 40, .branches = 2, .fullTimers = 3, .weeks = 4, .hasExtras = true});
        const auto plan = planned(court, 2'000, seed);
        const auto again = released(court, plan);
        const auto anew = planned(again, 2'000, seed + 1);
        RC_ASSERT(faults(again, anew).isEmpty());
        RC_ASSERT(std::tuple(anew.figures.unplaced, anew.figures.late, anew.figures.priorityMissed) <=
                  std::tuple(plan.figures.unplaced, plan.figures.late, plan.figures.priorityMissed));
        RC_ASSERT(int(anew.moved.size()) == anew.figures.moved);
        if (anew.figures.unplaced == plan.figures.unplaced && anew.figures.late == plan.figures.late &&
            anew.figures.priorityMissed == plan.figures.priorityMissed)
            RC_ASSERT(anew.moved.isEmpty());
    }));
}

/// HEARINGS.md section 5: the full-timer with most sessions, ill for the whole period. bench_hearings tells which courts reach it.
void TestCircuitPlan::whoIsIllIsReplacedWithFewMoves()
{
    const auto court = makeCourt(calendar(), 1);
    const auto ill = illnessIn(court, planned(court, 5'000));
    const auto without = planned(ill.court, 1'000'000);
    QCOMPARE(faults(ill.court, without), QStringList());
    QCOMPARE(without.figures.unplaced, 0);
    QVERIFY2(without.moved.size() * 2 <= ill.sessions,
             qPrintable(u"%1 moved, his were %2"_s.arg(without.moved.size()).arg(ill.sessions)));
}

void TestCircuitPlan::anEmptiedSeatAloneIsFilled()
{
    SmallCourt court;
    auto &one = court.addCase(u"1"_s, u"branch"_s);
    one.panel = 3;
    one.needsFullTime = one.wasComposed = true;
    one.composed = {court.person(u"丙"_s), court.person(u"乙"_s)};
    const auto plan = court.plan();
    QCOMPARE(faults(court, plan), QStringList());
    // A part-timer who sat beside never presides: the full-timer who stays does.
    QCOMPARE(court.names(plan.sessions.first().arbitrators), u"乙,丙,甲"_s);
    QVERIFY(plan.sessions.first().recompose);
    court.ready.cases[0].composed.append(court.person(u"甲"_s));
    court.ready.cases[0].composed.move(0, 2);
    QVERIFY(!court.plan().sessions.first().recompose);
    QCOMPARE(court.names(court.plan().sessions.first().arbitrators), u"乙,甲,丙"_s);
}

void TestCircuitPlan::anOnlineHearingIsNoJourney()
{
    SmallCourt court;
    auto &one = court.addCase(u"1"_s, u"branch"_s);
    one.online = one.needsFullTime = true;
    court.registers.rooms[1].online = true;
    const auto plan = court.plan();
    QCOMPARE(plan.figures.journeys, 0);
    QCOMPARE(plan.bound, 0);
    QCOMPARE(plan.sessions.first().how, casework::HeardHow::Local);
    QCOMPARE(faults(court, plan), QStringList());
    QVERIFY(plan.optimal);
}

void TestCircuitPlan::aPauseLiesBetweenTwoSessions()
{
    SmallCourt court;
    court.ready.settings.minutesBetween = 10; // starts are quarters: a quarter
    court.addCase(u"1"_s, u"court"_s, 90);
    court.addCase(u"2"_s, u"court"_s, 75);
    court.addCase(u"3"_s, u"court"_s, 90);
    const auto plan = court.plan(0);
    QCOMPARE(court.heard(plan, u"1"_s), u"court-1 2026-03-09 09:00 乙"_s);
    QCOMPARE(court.heard(plan, u"2"_s), u"court-1 2026-03-09 10:45 乙"_s);
    QCOMPARE(court.heard(plan, u"3"_s), u"court-1 2026-03-09 14:00 乙"_s);
    QCOMPARE(faults(court, plan), QStringList());
}

void TestCircuitPlan::joinedCasesCountEach()
{
    SmallCourt court;
    auto &one = court.addCase(u"1"_s, u"court"_s);
    one.with = {{CaseId::fresh(), u"2"_s, QDate(2026, 2, 20)}};
    one.due = QDate(2026, 3, 10);
    const auto plan = court.plan();
    QCOMPARE(plan.figures.late, 2);
    QCOMPARE(plan.figures.waitingDays, 25 + 17);
    QCOMPARE(plan.sessions.first().with, one.with);
    court.fill(u"court-1"_s);
    QCOMPARE(court.plan().figures.unplaced, 2);
    QCOMPARE(court.plan().unplaced.first().with, one.with);
}

void TestCircuitPlan::clerksAreNamedAfterwards()
{
    SmallCourt court;
    court.addCase(u"1"_s, u"branch"_s);
    const auto clerk = [&] { return court.ready.names.value(court.plan(0).sessions.first().clerk); };
    QCOMPARE(clerk(), u"戊"_s);
    court.ready.cases[0].recorder = court.person(u"丁"_s);
    QCOMPARE(clerk(), u"丁"_s);
    // Forty minutes from the court, and the session begins at nine.
    auto &elsewhere = court.pin(u"court-1"_s, monday, QTime(8, 0), 30, {});
    elsewhere.clerk = court.person(u"丁"_s);
    QCOMPARE(clerk(), u"戊"_s);
    elsewhere.minutes = 20;
    QCOMPARE(clerk(), u"丁"_s);
    court.clerk(u"丁"_s).unavailable = {{.weekday = 1, .starts = QTime(8, 0), .ends = QTime(9, 15)}};
    QCOMPARE(clerk(), u"戊"_s);
    court.ready.cases[0].barred = {{court.person(u"戊"_s), u"recused"_s}};
    QCOMPARE(clerk(), QString());
    QCOMPARE(court.plan(0).figures.unplaced, 0);
}

void TestCircuitPlan::aMediationSessionTakesItsRoom()
{
    SmallCourt court;
    court.addCase(u"1"_s, u"court"_s);
    court.pin(u"court-1"_s, monday, QTime(9, 0), 180, {});
    QCOMPARE(court.heard(court.plan(0), u"1"_s), u"court-1 2026-03-09 14:00 乙"_s);
}

TIAOCAI_TEST(TestCircuitPlan)
#include "test_circuit_plan.moc"
