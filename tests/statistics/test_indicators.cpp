// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_indicators.h"
#include "paths.h"
#include "statistics/figures.h"
#include "statistics/tallies.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::statistics;
using namespace tiaocai::statistics::test;
using namespace Qt::StringLiterals;
using casework::CaseKind;
using casework::ClosingManner;

namespace {

const QDate yearStart(2026, 1, 1), yearEnd(2026, 12, 31);

CaseFacts accepted(CaseKind kind)
{
    CaseFacts facts{.id = CaseId::fresh(), .kind = kind};
    facts.receivedOn = QDate(2026, 3, 2);
    facts.acceptedOn = QDate(2026, 3, 4);
    facts.judged = facts.unrolled = facts.rolled = QDate(2026, 3, 19);
    return facts;
}

CaseFacts closed(CaseKind kind, ClosingManner manner, QDate on = QDate(2026, 3, 18))
{
    auto facts = accepted(kind);
    facts.closedOn = facts.metOn = on;
    facts.manner = manner;
    return facts;
}

/// "53/137 38.68"
QString told(const QString &id, const QList<CaseFacts> &cases)
{
    const auto made = rate(indicator(id), cases, yearStart, yearEnd);
    return u"%1/%2 %3"_s.arg(made.num).arg(made.den).arg(percent(made.num, made.den));
}

/// The year of a county that was printed: 137 arbitrations accepted, 132 closed, 53 of them by mediation; 111
/// mediations accepted, each of them successful.
QList<CaseFacts> county()
{
    return times(53, closed(CaseKind::Arbitration, ClosingManner::ByMediation)) +
           times(65, closed(CaseKind::Arbitration, ClosingManner::ByAward)) +
           times(14, closed(CaseKind::Arbitration, ClosingManner::Withdrawn)) +
           times(5, accepted(CaseKind::Arbitration)) +
           times(111, closed(CaseKind::Mediation, ClosingManner::AgreementReached));
}

CaseFacts anyCase()
{
    const auto kind = CaseKind(*rc::gen::inRange(0, 3));
    auto facts = accepted(kind);
    const auto day = [](int least, int most) {
        return QDate(2025, 6, 1).addDays(*rc::gen::inRange(least, most));
    };
    facts.receivedOn = day(0, 700);
    facts.acceptedOn = *rc::gen::inRange(0, 4) == 0 ? QDate() : day(0, 700);
    facts.weight = *rc::gen::inRange(1, 12);
    facts.judged = facts.unrolled = day(0, 700);
    facts.rolled = facts.judged.addDays(*rc::gen::inRange(0, 9));
    if (facts.acceptedOn.isValid() && *rc::gen::inRange(0, 3) > 0) {
        facts.closedOn = facts.metOn = facts.acceptedOn.addDays(*rc::gen::inRange(0, 200));
        facts.manner = ClosingManner(*rc::gen::inRange(0, int(choices<ClosingManner>.size())));
    }
    if (!facts.acceptedOn.isValid() && *rc::gen::inRange(0, 2) == 0) {
        facts.endedOn = day(0, 700);
        facts.settledBeforeAcceptance = kind == CaseKind::Arbitration;
    }
    return facts;
}

} // namespace

class TestIndicators : public QObject {
    Q_OBJECT

private slots:
    void tellsHowManyAreMissing_data()
    {
        QTest::addColumn<qint64>("num");
        QTest::addColumn<qint64>("den");
        QTest::addColumn<qint64>("target");
        QTest::addColumn<qint64>("more");
        QTest::newRow("a county of 2025") << 2965LL << 2995LL << 9900LL << 1LL;
        QTest::newRow("met to the case") << 2966LL << 2995LL << 9900LL << 0LL;
        QTest::newRow("a township") << 218LL << 232LL << 9900LL << 12LL;
        QTest::newRow("nothing yet") << 0LL << 0LL << 9900LL << 0LL;
        QTest::newRow("all of them") << 0LL << 3LL << 10'000LL << 3LL;
    }
    void tellsHowManyAreMissing()
    {
        QFETCH(qint64, num);
        QFETCH(qint64, den);
        QFETCH(qint64, target);
        QTEST(missing(num, den, target), "more");
    }
    void readsItsOwn();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void publishedExamples();
    void neverRoundsOverATarget();
    void variantsStandSideBySide();
    void preMediationIsOfTheRegionalRate();
    void noRateExceedsAll();
    void talliesTellTheSame();
    void theOtherReadingStandsBeside();
};

void TestIndicators::readsItsOwn()
{
    for (const auto &id :
         {u"mediation-success"_s, u"mediation-success-in-time"_s, u"mediation-success-unwithdrawn"_s,
          u"settled-or-withdrawn"_s, u"closure"_s, u"closure-in-time"_s, u"mediation-closure"_s,
          u"arbitration-closure"_s, u"regional-mediation"_s})
        QCOMPARE(indicator(id).version, 1);
}

void TestIndicators::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a denominator that is none") << QByteArray("\"concluded\"") << QByteArray("\"some\"");
    QTest::newRow("a manner that is none") << QByteArray("agreement-reached") << QByteArray("agreed-somehow");
    QTest::newRow("a kind of case that is none")
        << QByteArray("[\"mediation\"]") << QByteArray("[\"court\"]");
    QTest::newRow("a member that is none") << QByteArray("\"formula\"") << QByteArray("\"formel\"");
    QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0");
    QTest::newRow("a variant of nothing")
        << QByteArray("\"variantOf\": \"closure\"") << QByteArray("\"variantOf\": \"x\"");
}

void TestIndicators::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFile file(tiaocai::test::sourcePath(QStringLiteral("/resources/law/indicators.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto bytes = file.readAll();
    QVERIFY(readIndicators(bytes, u"indicators.json"_s));
    QVERIFY(bytes.contains(before));
    const auto read = readIndicators(bytes.replace(before, after), u"indicators.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"bad-indicators"_s);
}

void TestIndicators::publishedExamples()
{
    QCOMPARE(told(u"closure"_s, county()), u"243/248 97.98"_s);
    QCOMPARE(told(u"regional-mediation-of-workload"_s, county()), u"164/248 66.12"_s);
    QCOMPARE(told(u"regional-mediation"_s, county()), u"164/243 67.48"_s);
    QCOMPARE(told(u"arbitration-closure"_s, county()), u"132/137 96.35"_s);
    QCOMPARE(told(u"mediation-success"_s, county()), u"111/111 100.00"_s);
    QCOMPARE(told(u"closure"_s, times(269, closed(CaseKind::Arbitration, ClosingManner::ByAward))),
             u"269/269 100.00"_s);
    QCOMPARE(told(u"mediation-success"_s, {}), u"0/0 "_s);
}

void TestIndicators::neverRoundsOverATarget()
{
    const auto cases = times(2965, closed(CaseKind::Mediation, ClosingManner::NotAgreed)) +
                       times(30, accepted(CaseKind::Mediation));
    QCOMPARE(told(u"closure"_s, cases), u"2965/2995 98.99"_s);
    QCOMPARE(isMet(2965, 2995, 9900), false);
    QCOMPARE(isMet(2966, 2995, 9900), true);
    QCOMPARE(isMet(99, 100, 9900), true);
    QCOMPARE(isMet(0, 0, 9900), std::nullopt);
}

void TestIndicators::variantsStandSideBySide()
{
    const auto cases =
        times(6, closed(CaseKind::Mediation, ClosingManner::AgreementReached)) +
        times(1, closed(CaseKind::Mediation, ClosingManner::SettledPrivately, QDate(2026, 3, 20))) +
        times(2, closed(CaseKind::Mediation, ClosingManner::Withdrawn)) +
        times(1, closed(CaseKind::Mediation, ClosingManner::NotAgreed)) +
        times(2, accepted(CaseKind::Mediation));
    QCOMPARE(told(u"mediation-success"_s, cases), u"7/10 70.00"_s);
    QCOMPARE(told(u"mediation-success-in-time"_s, cases), u"6/10 60.00"_s);
    QCOMPARE(told(u"mediation-success-unwithdrawn"_s, cases), u"7/8 87.50"_s);
    QCOMPARE(told(u"settled-or-withdrawn"_s, cases), u"9/10 90.00"_s);
    QCOMPARE(told(u"mediation-closure"_s, cases), u"10/12 83.33"_s);
    QCOMPARE(told(u"closure-in-time"_s, cases), u"9/12 75.00"_s);
}

void TestIndicators::preMediationIsOfTheRegionalRate()
{
    CaseFacts before{.id = CaseId::fresh(), .kind = CaseKind::Arbitration};
    before.receivedOn = QDate(2026, 3, 2);
    before.endedOn = QDate(2026, 3, 9);
    before.settledBeforeAcceptance = true;
    const auto cases = QList{before} + times(1, closed(CaseKind::Arbitration, ClosingManner::ByAward));
    QCOMPARE(told(u"regional-mediation"_s, cases), u"1/2 50.00"_s);
    QCOMPARE(told(u"closure"_s, cases), u"1/1 100.00"_s);
}

void TestIndicators::noRateExceedsAll()
{
    QVERIFY(rc::check("0 <= num <= den, and both are the weights of their lists", [] {
        QList<CaseFacts> cases;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            cases << anyCase();
        const auto start = QDate(2025, 6, 1).addDays(*rc::gen::inRange(0, 600));
        const auto end = start.addDays(*rc::gen::inRange(0, 400));
        return std::ranges::all_of(indicators(), [&](const Indicator &one) {
            const auto made = rate(one, cases, start, end);
            return 0 <= made.num && made.num <= made.den && made.above.size() <= made.below.size();
        });
    }));
    QVERIFY(rc::check("any cases keep the balance, and the self-check says so", [] {
        QList<CaseFacts> cases;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            cases << anyCase();
        const auto start = QDate(2025, 6, 1).addDays(*rc::gen::inRange(0, 600));
        const auto end = start.addDays(*rc::gen::inRange(0, 400));
        return std::ranges::all_of(periodFigures(indicators(), cases, start, end, end).checks, &Check::ok);
    }));
}

void TestIndicators::talliesTellTheSame()
{
    QVERIFY(rc::check(
        "any months from tallies are those months from the cases, of all townships and of each", [] {
            QList<CaseFacts> cases;
            QList<MonthTally> tallies;
            const int monthEnd = *rc::gen::element(0, 25);
            for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
                cases << anyCase();
                cases.last().township = *rc::gen::inRange(0, 2) == 0 ? u"石桥镇"_s : u"蒲山镇"_s;
                tallies << talliesOf(tallied(cases.last(), monthEnd));
            }
            const int first = *rc::gen::inRange(1, 13), last = *rc::gen::inRange(first, 13);
            const auto start =
                monthEnd == 0 ? QDate(2026, first, 1) : QDate(2026, first, 1).addMonths(-1).addDays(monthEnd);
            const auto end =
                monthEnd == 0 ? QDate(2026, last, 1).addMonths(1).addDays(-1) : QDate(2026, last, monthEnd);
            const auto same = [&](const MonthsFigures &made, const QList<CaseFacts> &own) {
                const auto figures = periodFigures(indicators(), own, start, end, end);
                const auto &balance = figures.balance;
                for (qsizetype i = 0; i < indicators().size(); ++i) {
                    const auto &rate = figures.rates[i];
                    if (made.rates[i].num != rate.num || made.rates[i].den != rate.den ||
                        made.notAccepted[i] != rate.notAccepted)
                        return false;
                }
                return made.carriedOver == balance.carriedOver.number &&
                       made.accepted == balance.accepted.number &&
                       made.concluded == balance.concluded.number &&
                       made.carriedForward == balance.carriedForward.number &&
                       made.registeredOnly == figures.notAccepted.number;
            };
            const TalliedYear year(tallies, 2026);
            if (!same(year.figures(indicators(), first, last), cases)) return false;
            for (const auto &township : year.townships()) {
                auto own = cases;
                own.removeIf([&](const CaseFacts &facts) { return facts.township != township; });
                if (!same(year.figures(indicators(), first, last, township), own)) return false;
            }
            return true;
        }));
}

void TestIndicators::theOtherReadingStandsBeside()
{
    // Due on a Sunday: 2026-03-22 as it stands, the Monday after where it rolls.
    auto onMonday = closed(CaseKind::Mediation, ClosingManner::AgreementReached, QDate(2026, 3, 23));
    onMonday.judged = onMonday.unrolled = QDate(2026, 3, 22);
    onMonday.rolled = QDate(2026, 3, 23);
    QCOMPARE(told(u"mediation-success-in-time"_s, {onMonday}), u"0/1 0.00"_s);
    QCOMPARE(told(u"mediation-success-in-time-other"_s, {onMonday}), u"1/1 100.00"_s);
    onMonday.judged = onMonday.rolled;
    QCOMPARE(told(u"closure-in-time"_s, {onMonday}), u"1/1 100.00"_s);
    QCOMPARE(told(u"closure-in-time-other"_s, {onMonday}), u"0/1 0.00"_s);
}

TIAOCAI_TEST(TestIndicators)
#include "test_indicators.moc"
