// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/indicators.h"
#include "statistics/timeline_report.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai::statistics;
using namespace Qt::StringLiterals;

class TestTally : public QObject {
    Q_OBJECT

private slots:
    void truncates_data()
    {
        QTest::addColumn<int>("onTime");
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("percent");
        QTest::newRow("a missed target is not rounded up to 99.00") << 2965 << 30 << u"98.99"_s;
        QTest::newRow("the branch tribunals' own hearings") << 203 << 87 << u"70.00"_s;
        QTest::newRow("the branch tribunals' circuit hearings") << 87 << 203 << u"30.00"_s;
        QTest::newRow("164 of 248") << 164 << 84 << u"66.12"_s;
        QTest::newRow("243 of 248") << 243 << 5 << u"97.98"_s;
        QTest::newRow("one short of all of them") << 99'999 << 1 << u"99.99"_s;
        QTest::newRow("all") << 7 << 0 << u"100.00"_s;
        QTest::newRow("none") << 0 << 7 << u"0.00"_s;
        QTest::newRow("leading zero of the decimals") << 1 << 1'999 << u"0.05"_s;
        QTest::newRow("nothing to judge") << 0 << 0 << QString();
    }
    void truncates()
    {
        QFETCH(int, onTime);
        QFETCH(int, late);
        const Tally tally{.onTime = onTime, .late = late, .notYetDue = 11, .notApplicable = 5};
        QTEST(percent(tally.onTime, tally.judged()), "percent");
        QCOMPARE(tally.total(), onTime + late + 16);
    }
    void neverReachesOrPassesWhatItIsNot()
    {
        QVERIFY(rc::check("percent <= onTime / judged < percent + 0.01", [] {
            const int onTime = *rc::gen::inRange(0, 200'000), late = *rc::gen::inRange(1, 200'000);
            const qint64 exact = qint64(onTime) * 10'000, whole = onTime + late;
            const auto hundredths = percent(onTime, whole).remove(u'.').toLongLong();
            return hundredths * whole <= exact && exact < (hundredths + 1) * whole;
        }));
    }
};

TIAOCAI_TEST(TestTally)
#include "test_tally.moc"
