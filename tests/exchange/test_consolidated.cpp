// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/consolidated.h"
#include "statistics/indicators.h"
#include "test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::exchange;
using namespace Qt::StringLiterals;
using casework::ClosingManner;

namespace {

const Period march{QDate(2026, 3, 1), QDate(2026, 3, 31)};

const QList<statistics::Indicator> &indicators()
{
    static const auto read = statistics::indicatorsFromResources();
    return *read;
}

statistics::CaseFacts closedCase(const QString &township, ClosingManner manner)
{
    statistics::CaseFacts facts;
    facts.id = CaseId::fresh();
    facts.township = township;
    facts.receivedOn = facts.acceptedOn = QDate(2026, 3, 2);
    facts.closedOn = QDate(2026, 3, 12);
    facts.manner = manner;
    return facts;
}

CentreStanding centre(const QString &name, const QList<statistics::CaseFacts> &cases)
{
    CentreStanding standing{{u"fa25baee-7bac-4c5c-8ca2-4faa2ff579d5"_s, u"centre"_s, u"411302101"_s, name}};
    standing.cases = cases;
    standing.summary = summaryOf(cases, march, {}, indicators());
    return standing;
}

std::pair<qint64, qint64> success(const QJsonObject &figures)
{
    const auto rate = rateIn(figures, u"mediation-success"_s);
    return rate ? std::pair(rate->num, rate->den) : std::pair<qint64, qint64>(-1, -1);
}

} // namespace

/// The district's figures: as the centres say them and as their records give them.
class TestConsolidated : public QObject {
    Q_OBJECT

private slots:
    void centresThatAgreeDifferInNothing()
    {
        const auto all =
            consolidated({centre(u"石桥"_s, {closedCase(u"石桥镇"_s, ClosingManner::AgreementReached),
                                             closedCase(u"潦河镇"_s, ClosingManner::NotAgreed)}),
                          centre(u"柳河"_s, {closedCase(u"潦河镇"_s, ClosingManner::AgreementReached)})},
                         march, indicators());
        QCOMPARE(all.centres.size(), 2);
        for (const auto &one : all.centres) {
            QVERIFY(one.differences.isEmpty());
            QCOMPARE(one.said, one.recomputed);
        }
        QCOMPARE(success(all.centres.first().recomputed), std::pair(qint64(1), qint64(2)));
        QCOMPARE(success(all.whole), std::pair(qint64(2), qint64(3)));
        QCOMPARE(all.whole[u"accepted"_s].toInt(), 3);
        // A township that two centres serve is summed over both.
        QCOMPARE(all.townships.size(), 2);
        const auto liaohe = std::ranges::find(all.townships, u"潦河镇"_s, &ConsolidatedTownship::township);
        QVERIFY(liaohe != all.townships.end());
        QCOMPARE(success(liaohe->figures), std::pair(qint64(1), qint64(2)));
    }
    void aCentreThatSaysMoreThanItsRecordsIsNamed()
    {
        auto one = centre(u"高新园区"_s, {closedCase(u"园区"_s, ClosingManner::AgreementReached)});
        one.cases.first().manner = ClosingManner::NotAgreed;
        const auto all = consolidated({one}, march, indicators());
        QCOMPARE(success(all.centres.first().said), std::pair(qint64(1), qint64(1)));
        QCOMPARE(success(all.centres.first().recomputed), std::pair(qint64(0), qint64(1)));
        QVERIFY(!all.centres.first().differences.isEmpty());
    }
    /// Of a period for which the centre said nothing there is nothing to differ from.
    void aPeriodThatNobodySaidIsRecomputedAlone()
    {
        const Period half{QDate(2026, 1, 1), QDate(2026, 6, 30)};
        const auto all =
            consolidated({centre(u"石桥"_s, {closedCase(u"石桥镇"_s, ClosingManner::AgreementReached)})},
                         half, indicators());
        QVERIFY(all.centres.first().said.isEmpty());
        QVERIFY(all.centres.first().differences.isEmpty());
        QCOMPARE(success(all.centres.first().recomputed), std::pair(qint64(1), qint64(1)));
    }
};

TIAOCAI_TEST(TestConsolidated)
#include "test_consolidated.moc"
