// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::documents;
using namespace tiaocai::documents::test;
using namespace Qt::StringLiterals;

namespace {

QStringList papersBy(const Scene &scene, ActKind act)
{
    QStringList papers;
    for (const auto &offer : offered(catalogue(), scene.sources())) {
        if (offer.act == act) papers << offer.paper->id;
    }
    return papers;
}

const Offer *find(const QList<Offer> &offers, QStringView paper)
{
    const auto found = std::ranges::find_if(offers, [&](const Offer &one) { return one.paper->id == paper; });
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

/// Which papers a case offers, and to whom.
class TestOffers : public QObject {
    Q_OBJECT

private slots:
    void aNoticeIsOfferedByItsActToEachParty()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        QVERIFY(!papersBy(scene, ActKind::HearingSet).contains(u"hearing-notice"_s));
        scene.setHearing();
        const auto offers = offered(catalogue(), scene.sources());
        const auto *notice = find(offers, u"hearing-notice");
        QVERIFY(notice);
        QCOMPARE(notice->of, scene.file().effective.last().id);
        QCOMPARE(notice->recipients.size(), 2);
        QCOMPARE(notice->recipients[1].name, u"顺通物流有限公司"_s);
        QVERIFY(!find(offers, u"postponement-notice"));
        QVERIFY(!find(offers, u"mediation-agreement"));
        QVERIFY(!find(offers, u"collective-notice"));
    }
    void whatWasAnnouncedInMinutesNeedsNoNotice()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        auto set = scene.setHearing();
        set.hearing = HearingId::fresh();
        set.announced = true;
        scene.add(set, day(2026, 12, 22));
        QVERIFY(!papersBy(scene, ActKind::HearingSet).contains(u"hearing-notice"_s));
    }
    void aPaperThatComesBeforeItsActIsOfferedWhereTheActMayFollow()
    {
        Scene scene(CaseKind::Mediation);
        QVERIFY(!papersBy(scene, ActKind::AgreementSigned).contains(u"mediation-agreement"_s));
        scene.accept();
        const auto offers = offered(catalogue(), scene.sources());
        const auto *agreement = find(offers, u"mediation-agreement");
        QVERIFY(agreement);
        QVERIFY(!agreement->of);
        QCOMPARE(agreement->when, When::Before);
        QCOMPARE(agreement->recipients.size(), 1);
        QVERIFY(papersBy(scene, ActKind::MediationAccepted).contains(u"mediation-acceptance-notice"_s));
    }
    void aRefusalAndAQuestionOfJurisdictionAreTwoPapers_data()
    {
        QTest::addColumn<ArbitrationRefusalGround>("ground");
        QTest::addColumn<QString>("paper");
        QTest::newRow("scope") << ArbitrationRefusalGround::OutOfScope << u"arbitration-refusal-notice"_s;
        QTest::newRow("jurisdiction") << ArbitrationRefusalGround::NoJurisdiction << u"jurisdiction-notice"_s;
    }
    void aRefusalAndAQuestionOfJurisdictionAreTwoPapers()
    {
        QFETCH(ArbitrationRefusalGround, ground);
        QFETCH(QString, paper);
        Scene scene(CaseKind::Arbitration);
        ArbitrationRefused refused;
        refused.ground = ground;
        scene.add(refused, day(2026, 11, 24));
        auto papers = papersBy(scene, ActKind::ArbitrationRefused);
        papers.removeAll(u"arbitration-filing-approval"_s);
        QCOMPARE(papers, QStringList{paper});
    }
    void onePaperOfAProvinceStaysThere()
    {
        Scene scene(CaseKind::Review);
        ReviewConcluded concluded;
        concluded.manner = ReviewManner::NotMade;
        scene.add(concluded, day(2026, 11, 25));
        QVERIFY(papersBy(scene, ActKind::ReviewConcluded).contains(u"review-not-made-notice"_s));
        QVERIFY(!papersBy(scene, ActKind::ReviewConcluded).contains(u"review-not-confirmed-decision"_s));
        scene.choices.overlay = u"340000"_s;
        QVERIFY(!papersBy(scene, ActKind::ReviewConcluded).contains(u"review-not-made-notice"_s));
        QVERIFY(papersBy(scene, ActKind::ReviewConcluded).contains(u"review-not-confirmed-decision"_s));
    }
    void anActOffersItsPapersInTheOrderOfTheList()
    {
        Scene scene(CaseKind::Arbitration);
        scene.accept();
        const auto &accepted = scene.file().effective[1];
        QCOMPARE(accepted.kind(), ActKind::ArbitrationAccepted);
        QStringList papers;
        for (const auto &offer : offeredBy(catalogue(), scene.sources(), accepted))
            papers << offer.paper->id;
        QCOMPARE(papers,
                 (QStringList{u"legal-representative-certificate"_s, u"arbitration-filing-approval"_s,
                              u"arbitration-acceptance-notice"_s, u"response-notice"_s, u"evidence-notice"_s,
                              u"arbitration-rights-notice"_s, u"defence"_s, u"element-sheet"_s}));
    }
};

TIAOCAI_TEST(TestOffers)
#include "test_offers.moc"
