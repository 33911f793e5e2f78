// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

/// Any day of 2008-2027, the last year without a notice.
QDate anyDay()
{
    return QDate(2008, 1, 1).addDays(*rc::gen::inRange(0, 7'300));
}

QDate plainly(QDate from, int n)
{
    const int direction = n < 0 ? -1 : 1;
    for (auto day = from; n != 0;) {
        day = day.addDays(direction);
        if (calendar().isWorkingDay(day)) n -= direction;
        from = day;
    }
    return from;
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void knowsDays_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("holiday");
        QTest::newRow("plain Tuesday") << u"2026-11-03"_s << true << QString();
        QTest::newRow("plain Saturday") << u"2026-11-07"_s << false << QString();
        QTest::newRow("national day") << u"2026-10-01"_s << false << u"国庆节"_s;
        QTest::newRow("weekend inside a holiday") << u"2026-10-04"_s << false << u"国庆节"_s;
        QTest::newRow("make-up Saturday") << u"2026-10-10"_s << true << QString();
        QTest::newRow("eve of 2014 was worked") << u"2014-01-30"_s << true << QString();
        QTest::newRow("eve of 2024 was worked") << u"2024-02-09"_s << true << QString();
        QTest::newRow("eve of 2026 is off") << u"2026-02-16"_s << false << u"春节"_s;
        QTest::newRow("late extension of 2020") << u"2020-01-31"_s << false << u"春节"_s;
        QTest::newRow("last day of 2011 was worked") << u"2011-12-31"_s << true << QString();
        QTest::newRow("May 2 of a year without notice") << u"2027-05-02"_s << false << u"劳动节"_s;
        QTest::newRow("May 4 of a year without notice") << u"2027-05-04"_s << true << QString();
        QTest::newRow("before the years of the calendar") << u"1985-03-05"_s << false << QString();
    }
    void knowsDays()
    {
        QFETCH(QString, date);
        QFETCH(bool, working);
        QFETCH(QString, holiday);
        const auto day = QDate::fromString(date, Qt::ISODate);
        QCOMPARE(calendar().isWorkingDay(day), working);
        QCOMPARE(calendar().holidayName(day), holiday);
    }
    void knowsItsYears()
    {
        QCOMPARE(calendar().firstYear(), 2008);
        QCOMPARE(calendar().lastYear(), 2026);
        for (int year = 2008; year <= 2026; ++year) {
            const auto notice = calendar().notice(year);
            QVERIFY(notice && !notice->sources.isEmpty());
            QCOMPARE(notice->statutory.size(), year == 2009 ? 10 : year >= 2025 ? 13 : 11);
        }
        QVERIFY(!calendar().notice(2027));
        QVERIFY(calendar().isMakeUpDay(QDate(2026, 10, 10)));
        QVERIFY(!calendar().isMakeUpDay(QDate(2026, 10, 12)));
    }
    void isProvisionalWhereNextYearsNoticeCanStillSpeak()
    {
        QVERIFY(!calendar().isProvisional(QDate(2026, 12, 25)));
        QVERIFY(calendar().isProvisional(QDate(2026, 12, 26)));
        QVERIFY(calendar().isProvisional(QDate(2027, 6, 1)));
        QVERIFY(!calendar().isProvisional(QDate(2025, 12, 31)));
        QVERIFY(calendar().isProvisional(QDate(2007, 12, 31)));
        QVERIFY(!calendar().isProvisional(QDate(2026, 12, 1), QDate(2026, 12, 25)));
        QVERIFY(calendar().isProvisional(QDate(2026, 12, 1), QDate(2026, 12, 26)));
    }
    void endsOutsideItsYears()
    {
        QVERIFY(!calendar().addWorkingDays(QDate(2100, 12, 31), 1).isValid());
        QVERIFY(!calendar().addWorkingDays(QDate(1990, 1, 1), -1).isValid());
        QVERIFY(!calendar().addWorkingDays(QDate(2026, 1, 1), 1'000'000'000).isValid());
        QVERIFY(!calendar().addWorkingDays(QDate(), 1).isValid());
        QCOMPARE(calendar().workingDays(QDate(2026, 11, 2), QDate(2026, 11, 9)), 5);
    }

    void countsAsAPlainLoop()
    {
        QVERIFY(rc::check("the n-th working day is the one that a plain loop finds", [] {
            const auto from = anyDay();
            const auto n = *rc::gen::inRange(-70, 71);
            return calendar().addWorkingDays(from, n) == plainly(from, n);
        }));
    }
    void countsBackWhatItCounted()
    {
        QVERIFY(rc::check("workingDays is the inverse of addWorkingDays", [] {
            const auto from = anyDay();
            const auto n = *rc::gen::inRange(0, 300);
            return calendar().workingDays(from, calendar().addWorkingDays(from, n)) == n;
        }));
    }
    void rollsToAWorkingDay()
    {
        QVERIFY(rc::check("rolled is the first working day on or after", [] {
            const auto from = anyDay();
            const auto to = calendar().rolled(from);
            return to >= from && calendar().isWorkingDay(to) &&
                   calendar().workingDays(from.addDays(-1), to) == 1;
        }));
    }

    void importsAYear()
    {
        const auto notices = readNotices(data(u"calendars/good_2027.json"_s));
        QVERIFY2(notices, notices ? "" : qPrintable(notices.error().text));
        QCOMPARE(notices->size(), 1);
        const auto with = calendar().with(notices->first());
        QVERIFY(with);
        QCOMPARE(with->lastYear(), 2027);
        QVERIFY(with->version() != calendar().version());
        QVERIFY(!with->isProvisional(QDate(2026, 12, 31)));
        QCOMPARE(with->holidayName(QDate(2027, 2, 5)), u"春节"_s);
        QVERIFY(with->isMakeUpDay(QDate(2027, 1, 9)));
        QVERIFY(with->isWorkingDay(QDate(2027, 5, 3)));
        QCOMPARE(calendar().lastYear(), 2026);
    }
    void tellsFromWhichDayAnotherDiffers()
    {
        const auto notices = readNotices(data(u"calendars/good_2027.json"_s));
        QVERIFY(notices);
        const auto with = calendar().with(notices->first());
        QVERIFY(with && !with->firstDifference(*with).isValid());
        // The last days of the year before are sure from then on.
        QCOMPARE(calendar().firstDifference(*with), QDate(2026, 12, 26));
        QCOMPARE(with->firstDifference(calendar()), QDate(2026, 12, 26));
    }
    void letsANoticeNameItsNeighboursEdge()
    {
        const auto notices = readNotices(data(u"calendars/neighbour_2027.json"_s));
        QVERIFY2(notices, notices ? "" : qPrintable(notices.error().text));
        const auto with = calendar().with(notices->first());
        QVERIFY(with);
        QVERIFY(!with->isWorkingDay(QDate(2026, 12, 31)));
        QVERIFY(with->isWorkingDay(QDate(2026, 12, 27)));
    }
    void hashesWhatANoticeSaysAndNotHow()
    {
        auto notice = *calendar().notice(2026);
        std::reverse(notice.workdays.begin(), notice.workdays.end());
        QCOMPARE(calendar().with(notice)->version(), calendar().version());
    }
    void refusesBadFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::newRow("a day named twice") << u"duplicate_key"_s << 6;
        QTest::newRow("a year named twice") << u"duplicate_year"_s << 3;
        QTest::newRow("30 February") << u"impossible_day"_s << 5;
        QTest::newRow("off and worked") << u"off_and_worked"_s << 7;
        QTest::newRow("a weekday as make-up day") << u"worked_weekday"_s << 1;
        QTest::newRow("no source") << u"no_source"_s << 1;
        QTest::newRow("a day of another year") << u"other_year"_s << 5;
        QTest::newRow("a statutory day that is worked") << u"statutory_not_off"_s << 1;
        QTest::newRow("a day off without a name") << u"nameless_day"_s << 1;
        QTest::newRow("an unknown key") << u"unknown_key"_s << 1;
        QTest::newRow("cut off") << u"cut_off"_s << 2;
        QTest::newRow("no object") << u"array"_s << 1;
        QTest::newRow("a key that is no year") << u"not_a_year"_s << 1;
        QTest::newRow("not UTF-8") << u"not_utf8"_s << 1;
        QTest::newRow("nested without end") << u"nested"_s << 1;
        QTest::newRow("a year of days off") << u"too_many_days"_s << 2;
    }
    void refusesBadFiles()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        const auto notices = readNotices(data(u"calendars/%1.json"_s.arg(file)));
        QVERIFY(!notices);
        QCOMPARE(notices.error().code, u"bad-calendar"_s);
        QVERIFY2(notices.error().text.contains(u"ine %1:"_s.arg(line)), qPrintable(notices.error().text));
    }
    void refusesContradictingNotices()
    {
        auto notice = *calendar().notice(2026);
        notice.year = 2027;
        notice.holidays = {{QDate(2027, 1, 1), u"元旦"_s}};
        notice.statutory = {};
        notice.workdays = {};
        QVERIFY(calendar().with(notice));
        notice.holidays.insert(QDate(2026, 2, 14), u"春节"_s);
        QVERIFY(!calendar().with(notice));
        QVERIFY(!Calendar::fromNotices({}));
        QVERIFY(!Calendar::fromNotices({*calendar().notice(2026), *calendar().notice(2026)}));
    }
};

TIAOCAI_TEST(TestCalendar)
#include "test_calendar.moc"
