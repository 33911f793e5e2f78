// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/marks.h"
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
    void whoAppliedIsNotAskedWhetherHeConsents()
    {
        const Scene scene(CaseKind::Mediation);
        const auto offers = offered(catalogue(), scene.sources());
        const auto *inquiry = find(offers, u"consent-inquiry");
        QVERIFY(inquiry);
        QCOMPARE(inquiry->recipients.size(), 1);
        QCOMPARE(inquiry->recipients.first().party, scene.party(PartyRole::Respondent));
    }
    /// Who owes nothing is told of no default, and only what is confirmed or decided is enforced.
    void aDefaultConcernsWhomItBinds()
    {
        auto application = documents::test::application();
        auto other = application.parties.last();
        other.id = PartyId::fresh();
        other.name = u"安达劳务有限公司"_s;
        application.parties << other;
        Scene scene(CaseKind::Mediation, application);
        scene.accept();
        auto agreement = scene.agreement();
        agreement.allSignedOnDay = true;
        for (auto &item : agreement.items) {
            item.obligor = scene.party(PartyRole::Respondent);
            item.obligee = scene.party(PartyRole::Applicant);
        }
        scene.add(agreement, day(2026, 11, 17));
        DefaultRecorded recorded;
        recorded.since = day(2026, 12, 11);
        scene.add(recorded, day(2026, 12, 14));
        const auto offers = offered(catalogue(), scene.sources());
        const auto *told = find(offers, u"default-record");
        QVERIFY(told);
        QCOMPARE(told->recipients.size(), 2);
        QCOMPARE(told->recipients.last().party, scene.party(PartyRole::Respondent));
        QVERIFY(!find(offers, u"enforcement-application"));
        scene.add(RemedyPursued{.remedy = Remedy::JudicialConfirmation}, day(2026, 12, 15));
        scene.add(RemedyResult{.remedy = Remedy::JudicialConfirmation, .step = RemedyStep::Granted},
                  day(2026, 12, 20));
        QVERIFY(find(offered(catalogue(), scene.sources()), u"enforcement-application"));
    }
    void aPaymentOrderIsEnforcedOnceNobodyCanObject()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        auto agreement = scene.agreement();
        agreement.allSignedOnDay = true;
        scene.add(agreement, day(2026, 11, 17));
        scene.add(DefaultRecorded{.since = day(2026, 12, 11)}, day(2026, 12, 14));
        scene.add(RemedyPursued{.remedy = Remedy::PaymentOrder}, day(2026, 12, 15));
        for (const auto step : {RemedyStep::Accepted, RemedyStep::Issued, RemedyStep::ReceivedByEmployer})
            scene.add(RemedyResult{.remedy = Remedy::PaymentOrder, .step = step}, day(2026, 12, 20));
        QVERIFY(!find(offered(catalogue(), scene.sources()), u"enforcement-application"));
        scene.today = day(2027, 1, 20);
        QVERIFY(find(offered(catalogue(), scene.sources()), u"enforcement-application"));
        scene.add(RemedyResult{.remedy = Remedy::PaymentOrder, .step = RemedyStep::Objected},
                  day(2026, 12, 28));
        QVERIFY(!find(offered(catalogue(), scene.sources()), u"enforcement-application"));
    }
    /// It takes effect in the act that it corrects, and has a paper of its own until it is itself taken back.
    void aCorrectionOffersItsNote()
    {
        Scene scene(CaseKind::Mediation);
        scene.accept();
        const auto wrong = scene.file().effective[1].id;
        ActCorrected moved;
        moved.act = wrong;
        moved.reason = u"写错日期"_s;
        moved.rightDate = day(2026, 11, 5);
        const auto correction = scene.add(moved, day(2026, 11, 6));
        const auto offers = offered(catalogue(), scene.sources());
        const auto *note = find(offers, u"correction-note");
        QVERIFY(note);
        QCOMPARE(note->of, correction);
        const auto filled = scene.fill("correction-note");
        QCOMPARE(stops(filled), QStringList());
        const auto text = unescaped(filled.text);
        for (const auto &words :
             {u"| 更正对象 | 2026年11月4日受理 |"_s, u"2026-11-04"_s, u"2026-11-05"_s, u"写错日期"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        ActCorrected undone;
        undone.act = correction;
        undone.reason = u"原来没有错"_s;
        undone.voided = true;
        scene.add(undone, day(2026, 11, 7));
        const auto second = scene.fill("correction-note");
        QCOMPARE(stops(second), QStringList());
        QVERIFY2(second.text.contains(u"撤销"_s), qPrintable(second.text));
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
