// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench/court.h"
#include "hearings/openings.h"
#include "plan_checker.h"
#include "small_court.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::hearings;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

class TestOpenings : public QObject {
    Q_OBJECT

private slots:
    void aCaseIsOfferedEveryDayThatIsFree()
    {
        SmallCourt court;
        const auto id = court.addCase(u"1号"_s, u"branch"_s).id;
        const auto days = daysFor(id, court.ready, court.registers, calendar(), 10);
        QCOMPARE(days.size(), 5);
        for (const auto &one : days) {
            QVERIFY(isLawful(court.ready, court.registers, calendar(), {}, one));
            QCOMPARE(one.tribunal, u"branch"_s);
            QCOMPARE(one.start, QTime(9, 0));
        }
        QCOMPARE(daysFor(id, court.ready, court.registers, calendar(), 2).size(), 2);
        QVERIFY(daysFor(CaseId::fresh(), court.ready, court.registers, calendar(), 10).isEmpty());
    }
    /// Whatever a court looks like, every offer keeps the law beside what is published, and a day that is not offered has none.
    void noDayIsOfferedOrLeftOutWrongly()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const auto court = makeCourt(
                calendar(), seed, {.cases = 12, .branches = 1, .fullTimers = 2, .courtRooms = 1, .weeks = 1});
            for (const auto &one : court.ready.cases) {
                QSet<QDate> offered, possible;
                for (const auto &opening : daysFor(one.id, court.ready, court.registers, calendar(), 99)) {
                    QVERIFY(isLawful(court.ready, court.registers, calendar(), {}, opening));
                    offered << opening.on;
                }
                everySession(court.ready, court.registers, calendar(), one,
                             [&](const PlannedSession &session) {
                                 possible << session.on;
                                 return true;
                             });
                QCOMPARE(offered, possible);
            }
        }
    }
    void aPlaceIsOfferedWhatFitsItsTownThatDay()
    {
        SmallCourt court;
        court.addCase(u"1号"_s, u"branch"_s).due = QDate(2026, 4, 20);
        court.addCase(u"2号"_s, u"court"_s);
        court.addCase(u"3号"_s, u"branch"_s).due = QDate(2026, 4, 1);
        court.addCase(u"4号"_s, u"branch"_s).earliest = QDate(2026, 3, 11);
        const auto on = [&](QDate day) {
            QStringList numbers;
            for (const auto &one : casesFor(u"branch"_s, day, court.ready, court.registers, calendar()))
                numbers << one.number;
            return numbers;
        };
        QCOMPARE(on(QDate(2026, 3, 9)), (QStringList{u"3号"_s, u"1号"_s}));
        QCOMPARE(on(QDate(2026, 3, 11)), (QStringList{u"4号"_s, u"3号"_s, u"1号"_s}));
        QVERIFY(on(QDate(2026, 3, 14)).isEmpty());
        QVERIFY(
            casesFor(u"nowhere"_s, QDate(2026, 3, 9), court.ready, court.registers, calendar()).isEmpty());
    }
};

TIAOCAI_TEST(TestOpenings)
#include "test_openings.moc"
