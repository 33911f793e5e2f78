// SPDX-License-Identifier: GPL-3.0-or-later
// What happened before its clock began, or came twice: nobody loses or wins a date by the order in which acts are entered.
#include "mediation_case.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

void record(LiveCase &live, const Payload &act, const char *on)
{
    if (!live.record(act, day(on)))
        qFatal("%s: %s", qUtf8Printable(live.refusal.code), qUtf8Printable(live.refusal.text));
}

LiveCase accepted(const char *on = "2026-06-02", const Application &of = application())
{
    LiveCase live;
    live.open(ArbitrationFiled{.application = of, .copies = 1}, day("2026-06-01"));
    live.record(ArbitrationAccepted(), day(on));
    return live;
}

LiveCase awarded(bool isFinal)
{
    auto live = accepted("2026-06-02", application(1, {Cause::Severance}));
    record(live, HearingSet{.day = day("2026-06-25")}, "2026-06-10");
    record(live, HearingHeld{.outcome = HearingOutcome::Ended}, "2026-06-25");
    AwardMade award{.number = u"裁1"_s};
    award.isFinal = isFinal;
    award.claims = {live.claim(0)};
    award.results = {{live.claim(0), ClaimOutcome::Granted, Money::fromFen(800'000)}};
    record(live, award, "2026-07-01");
    return live;
}

QString byAward(const LiveCase &live, const char *rule, const PartyId &party)
{
    return live.clock(rule, awardParty(live.document(0), party));
}

Payload action(const PartyId &by, CourtAction action)
{
    return CourtActionReported{
        .party = by, .action = action, .document = {}, .court = u"县法院"_s, .howKnown = {}};
}

AgreementSigned signedOn(const LiveCase &live, const char *signing, const char *sealing)
{
    auto agreed = agreement(day("2026-10-15"));
    for (const auto &party : {live.applicant(), live.respondent()}) {
        Signature signature;
        signature.party = party;
        signature.on = day(signing);
        agreed.signatures.append(signature);
    }
    agreed.mediatorSignedOn = day(signing);
    agreed.sealedOn = day(sealing);
    return agreed;
}

PaymentRecorded payment(const LiveCase &live, qint64 fen)
{
    PaymentRecorded paid;
    paid.item = live.file.items.first().agreed.id;
    paid.amount = Money::fromFen(fen);
    return paid;
}

AgreementAmended amended(const LiveCase &live, qint64 fen, const char *due)
{
    auto item = live.file.items.first().agreed;
    item.amount = Money::fromFen(fen);
    item.due = day(due);
    AgreementAmended amendment;
    amendment.items = {item};
    amendment.signedByBoth = true;
    return amendment;
}

} // namespace

class TestEarlierEvents : public QObject {
    Q_OBJECT

private slots:
    /// ACTS.md M8.
    void anExtensionAgreedBeforeTheAcceptanceHolds()
    {
        auto live = mediationAt(Stage::Mediating);
        MediationExtended extended;
        extended.until = day("2026-10-10");
        extended.consentedOn = day("2026-09-02");
        QVERIFY2(live.record(extended, day("2026-09-04")), qPrintable(live.refusal.code + live.refusal.text));
        QCOMPARE(live.deadline("MED_END_15")->period.unrolled, day("2026-10-10"));
    }
    void whatIsPaidBetweenSignatureAndSealIsPaid()
    {
        auto live = mediationAt(Stage::Mediating);
        live.waitUntil(day("2026-09-14"));
        QVERIFY2(live.record(signedOn(live, "2026-09-10", "2026-09-14"), day("2026-09-10")),
                 qPrintable(live.refusal.code + live.refusal.text));
        const auto item = live.file.items.first().agreed.id.uuid();
        QVERIFY2(live.record(payment(live, 800'000), day("2026-09-11")),
                 qPrintable(live.refusal.code + live.refusal.text));
        live.waitUntil(day("2026-11-01"));
        QCOMPARE(live.clock("AGREEMENT_PERFORM", item), u"2026-10-15 met-on-time"_s);
    }
    /// ACTS.md P1, P2: what is owed now decides, not what was.
    void anotherAmountIsPaidOrNotByWhatWasPaid()
    {
        auto less = mediationAt(Stage::Concluded);
        const auto item = less.file.items.first().agreed.id.uuid();
        QVERIFY2(less.record(payment(less, 300'000), day("2026-09-20")),
                 qPrintable(less.refusal.code + less.refusal.text));
        QVERIFY2(less.record(amended(less, 300'000, "2026-10-15"), day("2026-09-21")),
                 qPrintable(less.refusal.code + less.refusal.text));
        QCOMPARE(less.clock("AGREEMENT_PERFORM", item), u"2026-10-15 met-on-time"_s);
        auto more = mediationAt(Stage::Concluded);
        const auto other = more.file.items.first().agreed.id.uuid();
        QVERIFY2(more.record(payment(more, 800'000), day("2026-09-20")),
                 qPrintable(more.refusal.code + more.refusal.text));
        QVERIFY2(more.record(amended(more, 900'000, "2026-10-20"), day("2026-09-21")),
                 qPrintable(more.refusal.code + more.refusal.text));
        QCOMPARE(more.clock("AGREEMENT_PERFORM", other), u"2026-10-20 running"_s);
        QVERIFY2(more.record(payment(more, 100'000), day("2026-10-19")),
                 qPrintable(more.refusal.code + more.refusal.text));
        QCOMPARE(more.clock("AGREEMENT_PERFORM", other), u"2026-10-20 met-on-time"_s);
    }
    /// PERIODS.md, "How moves combine".
    void aWithdrawalRevivesNoLimitationThatHadEnded_data()
    {
        QTest::addColumn<QDate>("known");
        QTest::addColumn<QString>("clock");
        QTest::newRow("in time") << day("2026-01-15") << u"2027-07-20 running"_s;
        QTest::newRow("ended before the application") << day("2024-01-15") << u"2025-01-15 met-late"_s;
    }
    void aWithdrawalRevivesNoLimitationThatHadEnded()
    {
        QFETCH(QDate, known);
        auto of = application(1, {Cause::Severance});
        of.rightsKnownOn = known;
        auto live = accepted("2026-06-03", of);
        QVERIFY2(live.record(ApplicationWithdrawn{.party = live.applicant(), .recorded = true, .reason = {}},
                             day("2026-07-20")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QTEST(live.clock("LIMITATION_1Y", live.claim(0).uuid()), "clock");
    }
    /// 法30: the copy is received once.
    void aCopyThatComesAgainStartsNothingAnew()
    {
        auto live = accepted();
        QVERIFY(
            live.record(live.served(DocumentKind::ApplicationCopy, live.respondent()), day("2026-06-04")));
        for (const auto *rule : {"ARB_DEFENCE_10WD", "JURISDICTION_OBJ", "COUNTERCLAIM"})
            QCOMPARE(live.clock(rule), u"2026-06-18 running"_s);
        QVERIFY(
            live.record(live.served(DocumentKind::ApplicationCopy, live.respondent()), day("2026-06-16")));
        for (const auto *rule : {"ARB_DEFENCE_10WD", "JURISDICTION_OBJ", "COUNTERCLAIM"})
            QCOMPARE(live.clock(rule), u"2026-06-18 running"_s);
    }
    /// ACTS.md section 7, ENFORCE_2Y.
    void anAwardPerformedBeforeItsDayIsNotEnforced()
    {
        auto live = awarded(true);
        QVERIFY(live.deadline("ENFORCE_2Y"));
        QVERIFY2(live.record(live.served(DocumentKind::Award, live.applicant()), day("2026-07-02")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QVERIFY2(live.record(live.served(DocumentKind::Award, live.respondent()), day("2026-07-02")),
                 qPrintable(live.refusal.code + live.refusal.text));
        auto performed = live;
        QVERIFY(performed.recordBare(PerformanceCompleted{}, day("2026-07-10"), {}, u"收条"_s));
        QCOMPARE(law::name(performed.deadline("ENFORCE_2Y")->state), u"void"_s);
    }
    /// 解释一 21: also where the employer receives the award after the suit.
    void aWorkersSuitBarsAPeriodThatBeginsLater()
    {
        auto live = awarded(true);
        const auto worker = live.applicant(), employer = live.respondent();
        QVERIFY2(live.record(live.served(DocumentKind::Award, worker), day("2026-07-02")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QVERIFY2(live.record(action(worker, CourtAction::Suit), day("2026-07-06")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QVERIFY2(live.record(live.served(DocumentKind::Award, employer), day("2026-07-08")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QCOMPARE(byAward(live, "SETASIDE_30", employer), u"2026-08-07 void"_s);
    }
    /// 法49: the period is for setting aside, and met by that alone.
    void anotherActionMeetsNoPeriodToSetAside()
    {
        for (const auto by : {CourtAction::Suit, CourtAction::NonEnforcement, CourtAction::SetAside}) {
            auto live = awarded(true);
            const auto employer = live.respondent();
            QVERIFY2(live.record(live.served(DocumentKind::Award, live.applicant()), day("2026-07-02")),
                     qPrintable(live.refusal.code + live.refusal.text));
            QVERIFY2(live.record(live.served(DocumentKind::Award, employer), day("2026-07-02")),
                     qPrintable(live.refusal.code + live.refusal.text));
            QVERIFY2(live.record(action(employer, by), day("2026-07-06")),
                     qPrintable(live.refusal.code + live.refusal.text));
            QCOMPARE(byAward(live, "SETASIDE_30", employer),
                     by == CourtAction::SetAside ? u"2026-08-03 met-on-time"_s : u"2026-08-03 running"_s);
        }
    }
    /// 浙江条例 36, PERIODS.md 6.4: a return does not say of which inquiry it is.
    void severalInquiriesAreWaitedForTogether()
    {
        auto live = accepted("2026-06-03");
        live.choices.overlay = u"浙江"_s;
        const auto due = live.deadline("ARB_AWARD_45")->period.unrolled;
        for (const auto *on : {"2026-06-10", "2026-06-15"}) {
            InquiryOrdered ordered;
            ordered.what = u"笔迹"_s;
            ordered.inquiry = InquiryKind::JudicialAppraisal;
            ordered.by = u"鉴定中心"_s;
            QVERIFY2(live.record(ordered, day(on)), qPrintable(live.refusal.code + live.refusal.text));
        }
        QVERIFY2(live.record(InquiryReturned{.result = u"已回"_s}, day("2026-06-20")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QVERIFY2(live.record(InquiryReturned{.result = u"已回"_s}, day("2026-07-10")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, due.addDays(30));
    }
    /// ACTS.md M1: the time of a referral runs from the consent.
    void aReferralsTimeRunsFromTheConsent()
    {
        LiveCase live;
        ReferralReceived referral;
        referral.from = ReferredBy::ArbitrationTribunal;
        referral.application = application(1, {Cause::WageArrears});
        live.open(referral, day("2026-11-02"));
        ConsentAnswered agrees;
        agrees.party = live.respondent();
        agrees.answer = Answer::Agrees;
        QVERIFY2(live.record(agrees, day("2026-11-04")), qPrintable(live.refusal.code + live.refusal.text));
        QVERIFY2(live.record(MediationAccepted(), day("2026-11-06")),
                 qPrintable(live.refusal.code + live.refusal.text));
        QCOMPARE(live.clock("COMMISSIONED_MEDIATION_10WD"), u"2026-11-18 running"_s);
    }
    /// 规则36: what was asked for first is answered first.
    void twoCounterclaimsAreAnsweredInTheirOrder()
    {
        auto live = accepted("2026-06-02", application(2));
        for (int i = 0; i < 2; ++i)
            QVERIFY2(live.record(live.served(DocumentKind::ApplicationCopy, live.respondent(i)),
                                 day("2026-06-04")),
                     qPrintable(live.refusal.code + live.refusal.text));
        for (int i = 0; i < 2; ++i) {
            CounterclaimFiled filed;
            filed.party = live.respondent(i);
            ClaimRecord claim;
            claim.cause = Cause::NonCompete;
            claim.amount = Money::fromFen(100'000);
            filed.claims = {claim};
            QVERIFY2(live.record(filed, day(i == 0 ? "2026-06-08" : "2026-06-09")),
                     qPrintable(live.refusal.code + live.refusal.text));
        }
        QVERIFY(
            live.record(CounterclaimDecided{.decision = CounterclaimDecision::Refused}, day("2026-06-10")));
        QCOMPARE(live.clock("COUNTERCLAIM_DECIDE_5WD", live.respondent(0).uuid()),
                 u"2026-06-15 met-on-time"_s);
        QCOMPARE(live.clock("COUNTERCLAIM_DECIDE_5WD", live.respondent(1).uuid()), u"2026-06-16 running"_s);
    }
    /// PERIODS.md, JUDICIAL_CONFIRM_30: runs on after the review was refused or withdrawn.
    void aReviewThatCameToNothingLeavesBothWaysOpen()
    {
        LiveCase live;
        ReviewFiled filed;
        filed.application = application(1, {Cause::Severance});
        filed.agreementEffectiveOn = day("2026-11-13");
        filed.joint = true;
        live.open(filed, day("2026-11-16"));
        QCOMPARE(law::name(live.deadline("JUDICIAL_CONFIRM_30")->state), u"void"_s);
        ReviewRefused refused;
        refused.ground = ReviewRefusalGround::OutOfScope;
        QVERIFY2(live.record(refused, day("2026-11-17")), qPrintable(live.refusal.code + live.refusal.text));
        QCOMPARE(live.clock("JUDICIAL_CONFIRM_30"), u"2026-12-14 running"_s);
    }
    /// PERIODS.md 3.1: how punctuality is reckoned says nothing of what may be done.
    void theChoiceOfPunctualityDecidesNoRight()
    {
        LiveCase live;
        live.choices.punctuality = law::Punctuality::AlwaysUnrolled;
        ReviewFiled filed;
        filed.application = application(1, {Cause::Severance});
        filed.agreementEffectiveOn = day("2026-10-30"); // 15 days end on a Saturday
        filed.joint = true;
        live.open(filed, day("2026-11-16"));
        QVERIFY2(live.record(ReviewAccepted{}, day("2026-11-17")), qPrintable(live.refusal.text));
    }
};

TIAOCAI_TEST(TestEarlierEvents)
#include "test_earlier_events.moc"
