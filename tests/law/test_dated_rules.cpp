// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

/// 15 days, from 2016 twenty working days, from July 2018 two months; opened and met by other events.
const LawBook &dated()
{
    static const auto read = LawBook::fromFiles({{u"dated.json"_s, data(u"rules/dated.json"_s)}});
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

const Rule &rule()
{
    return *dated().rule(RuleId(u"TEST_DATED"_s));
}

Reckoning counted(QDate from)
{
    return {.rule = rule().id, .from = from};
}

QDate dueFrom(const char *from)
{
    return reckon(counted(day(from)), dated(), calendar())->due;
}

QList<Deadline> clocks(const QList<Event> &events)
{
    return deadlines(events, {dated(), calendar(), {}}, day("2026-11-22"), true);
}

Move simpleMove(QDate from)
{
    const auto on = from.addDays(*rc::gen::inRange(0, 40));
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return Extension{*rc::gen::inRange(1, 20), on};
    case 1:
        return Exclusion{Exclusion::Suspension, on, on.addDays(*rc::gen::inRange(1, 60))};
    default:
        return Restart{RestartKind::PartyAdded, on};
    }
}

} // namespace

/// What a rule says holds from a day on; which of it holds for a clock, its base day decides.
class TestDatedRules : public QObject {
    Q_OBJECT

private slots:
    void publicationTookSixtyDays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("due");
        QTest::newRow("the last day of the sixty") << u"--from 2021-12-31"_s << day("2022-03-01");
        QTest::newRow("the first day of the thirty") << u"--from 2022-01-01"_s << day("2022-01-31");
        QTest::newRow("long before") << u"--from 2009-03-02"_s << day("2009-05-01");
        QTest::newRow("today") << u"--from 2026-03-10"_s << day("2026-04-09");
        QTest::newRow("浙江 before its own law")
            << u"--from 2015-12-31 --overlay 浙江"_s << day("2016-02-29");
        QTest::newRow("浙江 since, the employer")
            << u"--from 2016-01-01 --overlay 浙江 --variant employer-publication"_s << day("2016-01-31");
        QTest::newRow("浙江 since, a worker") << u"--from 2016-01-01 --overlay 浙江"_s << day("2016-03-01");
        QTest::newRow("浙江, a worker since 2022")
            << u"--from 2022-01-01 --overlay 浙江"_s << day("2022-01-31");
        QTest::newRow("山东 before its own law")
            << u"--from 2017-09-30 --overlay 山东"_s << day("2017-11-29");
        QTest::newRow("山东 since") << u"--from 2017-10-01 --overlay 山东"_s << day("2017-10-31");
        QTest::newRow("山东, many workers")
            << u"--from 2026-11-02 --overlay 山东 --variant collective-publication"_s << day("2026-11-17");
        QTest::newRow("浙江, many workers")
            << u"--from 2016-01-01 --overlay 浙江 --variant collective-publication"_s << day("2016-01-11");
    }
    void publicationTookSixtyDays()
    {
        QFETCH(QString, words);
        QFETCH(QDate, due);
        const auto period = reckoned("PUBLIC_NOTICE_30", words.toUtf8().constData());
        QVERIFY2(period, period ? "" : qPrintable(period.error().text));
        QCOMPARE(period->due, due);
    }
    void hasNoFormThatCameLater()
    {
        const auto early =
            reckoned("PUBLIC_NOTICE_30", "--from 2015-12-31 --overlay 浙江 --variant collective-publication");
        QVERIFY(!early);
        QCOMPARE(early.error().code, u"bad-move"_s);
    }
    void citesTheArticleOfItsTime()
    {
        const auto *notice = book().rule(RuleId(u"PUBLIC_NOTICE_30"_s));
        QVERIFY(notice->wordingOn(day("2021-12-31")).article.contains(u"第九十二条"));
        QVERIFY(notice->wordingOn(day("2022-01-01")).article.contains(u"第九十五条"));
    }

    void countsByWhatHeldOnItsBaseDay()
    {
        QCOMPARE(dueFrom("2015-12-31"), day("2016-01-15"));
        QCOMPARE(dueFrom("2016-01-01"), calendar().addWorkingDays(day("2016-01-01"), 20));
        QCOMPARE(dueFrom("2018-06-30"), calendar().addWorkingDays(day("2018-06-30"), 20));
        QCOMPARE(dueFrom("2018-07-01"), day("2018-09-01"));
    }
    void keepsItsOwnAfterAChange()
    {
        auto asked = counted(day("2015-12-25"));
        asked.moves = {Restart{RestartKind::PartyAdded, day("2016-01-04")}};
        QCOMPARE(reckon(asked, dated(), calendar())->unrolled, day("2016-01-19"));
    }
    void opensAndMeetsByTheEventsOfItsTime()
    {
        using enum EventKind;
        QCOMPARE(clocks({{.kind = ArbitrationFiled, .on = day("2018-07-01")}}).size(), 0);
        QCOMPARE(clocks({{.kind = SupplementReceived, .on = day("2018-06-30")}}).size(), 0);
        QCOMPARE(clocks({{.kind = SupplementReceived, .on = day("2018-07-01")}}).size(), 1);
        const auto stateAfter = [](const char *filed, EventKind what) {
            return clocks({{.kind = ArbitrationFiled, .on = day(filed)},
                           {.kind = what, .on = day(filed).addDays(3)}})
                .first()
                .state;
        };
        QCOMPARE(stateAfter("2015-12-31", ArbitrationAccepted), DeadlineState::MetOnTime);
        QCOMPARE(stateAfter("2015-12-31", ArbitrationRefused), DeadlineState::Overdue);
        QCOMPARE(stateAfter("2016-01-01", ArbitrationRefused), DeadlineState::MetOnTime);
        QCOMPARE(stateAfter("2016-01-01", ArbitrationAccepted), DeadlineState::Overdue);
    }
    void isMovedByTheMovesOfItsTime()
    {
        const auto isMoved = [](const char *filed) {
            const QList<Event> events{
                {.kind = EventKind::ArbitrationFiled, .on = day(filed)},
                {.kind = EventKind::Suspended, .on = day(filed).addDays(2), .until = day(filed).addDays(12)}};
            return clocks(events).first().period.due != dueFrom(filed);
        };
        QVERIFY(isMoved("2015-12-01"));
        QVERIFY(!isMoved("2016-01-04"));
    }
    void replaysWhateverHeld()
    {
        QVERIFY(rc::check("the trace leads to the due date under either provision", [] {
            auto asked = counted(QDate(2014, 1, 1).addDays(*rc::gen::inRange(0, 3'000)));
            const auto count = *rc::gen::inRange(0, 5);
            for (int i = 0; i < count; ++i)
                asked.moves.append(simpleMove(asked.from));
            const auto period = reckon(asked, rule(), calendar(), Punctuality::ByLaw, true, true);
            auto at = asked.from;
            for (const auto &step : period->trace) {
                if (step.kind == Step::Ignored) continue;
                if (step.from != at) return false;
                at = step.to;
            }
            return at == period->due && replay(*period, rule(), calendar()) == period->due;
        }));
    }
};

TIAOCAI_TEST(TestDatedRules)
#include "test_dated_rules.moc"
