// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediation_case.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

LiveCase arbitrationFiled(QDate on = day("2026-06-01"))
{
    LiveCase live;
    live.open(ArbitrationFiled{application(1, {Cause::Severance})}, on);
    return live;
}

LiveCase accepted()
{
    auto live = arbitrationFiled();
    live.record(ArbitrationAccepted(), day("2026-06-02"));
    return live;
}

/// An award that both sides received on the day.
LiveCase served(QDate receivedOn = day("2026-07-06"))
{
    auto live = accepted();
    live.record(HearingSet{.day = day("2026-06-25")}, day("2026-06-10"));
    live.record(HearingHeld{.outcome = HearingOutcome::Ended}, day("2026-06-25"));
    live.record(AwardMade{.number = u"石劳人仲案字〔2026〕第1号"_s}, day("2026-07-01"));
    for (const auto &party : {live.applicant(), live.respondent()})
        live.record(live.served(DocumentKind::Award, party), receivedOn);
    return live;
}

CourtResultReported ended(CourtResult result)
{
    CourtResultReported reported;
    reported.result = result;
    return reported;
}

LiveCase referred(ReferredBy from)
{
    LiveCase live;
    ReferralReceived referral;
    referral.from = from;
    referral.replyBy = day("2026-09-30");
    referral.application = application(1, {Cause::WageArrears});
    live.open(referral, day("2026-09-01"));
    live.record(MediationAccepted(), day("2026-09-03"));
    return live;
}

QString governingRule(const LiveCase &live)
{
    const auto all = deadlines(live.file, {book(), calendar(), live.choices}, live.today);
    const auto *clock = governing(all, live.file.kind);
    return clock ? clock->period.rule.toString() : QString();
}

bool isFlagged(const CaseFile &file, const QString &code)
{
    return std::any_of(file.irregularities.begin(), file.irregularities.end(),
                       [&](const Irregularity &irregularity) { return irregularity.code == code; });
}

ActCorrected tookBack(const ActId &act)
{
    ActCorrected correction;
    correction.act = act;
    correction.reason = u"误录"_s;
    correction.voided = true;
    return correction;
}

} // namespace

class TestSettledReadings : public QObject {
    Q_OBJECT

private slots:
    void noClockOfArbitrationRunsInAMediation()
    {
        auto live = mediationAt(Stage::Mediating);
        for (const auto &party : {live.applicant(), live.respondent()})
            QVERIFY(live.record(live.served(DocumentKind::ApplicationCopy, party), day("2026-09-04")));
        for (const auto *rule : {"ARB_DEFENCE_10WD", "JURISDICTION_OBJ", "COUNTERCLAIM", "ARB_SERVE_5WD"})
            QCOMPARE(live.clock(rule), u"none"_s);
    }
    void aCopyServedOnTheApplicantOpensNoDefence()
    {
        auto live = accepted();
        QVERIFY(live.record(live.served(DocumentKind::ApplicationCopy, live.applicant()), day("2026-06-04")));
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"none"_s);
        QVERIFY(
            live.record(live.served(DocumentKind::ApplicationCopy, live.respondent()), day("2026-06-04")));
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"2026-06-18 running"_s);
    }
    void aWithdrawalHidesNoLatePeriod()
    {
        auto late = mediationAt(Stage::Registered);
        QVERIFY(late.record(MediationWithdrawn{}, day("2026-09-16")));
        QCOMPARE(late.file.stage, Stage::NotAccepted);
        QCOMPARE(standing(late.file), u"withdrawn"_s);
        QCOMPARE(late.clock("MED_ACCEPT_3WD"), u"2026-09-04 overdue"_s);
        auto early = mediationAt(Stage::Registered);
        QVERIFY(early.record(MediationWithdrawn{}, day("2026-09-03")));
        QCOMPARE(early.clock("MED_ACCEPT_3WD"), u"2026-09-04 void"_s);
        auto declined = mediationAt(Stage::NotAccepted);
        QCOMPARE(standing(declined.file), label(Stage::NotAccepted));
    }
    void aRetentionIsNeverNext()
    {
        auto live = served();
        live.waitUntil(day("2026-07-07"));
        const auto all = deadlines(live.file, {book(), calendar(), live.choices}, live.today);
        const auto *next = nextDeadline(all);
        QVERIFY(next);
        QCOMPARE(next->period.rule.toString(), u"SUIT_15"_s);
        QVERIFY(live.deadline("ARCHIVE_AWARD_10Y"));
        QList<law::Deadline> kept;
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [](const law::Deadline &clock) {
            return clock.period.rule.toString() == u"ARCHIVE_AWARD_10Y";
        });
        QVERIFY(!nextDeadline(kept));
    }

    void aLateEntryIsSaidAndMarked()
    {
        auto live = mediationAt(Stage::Mediating);
        live.waitUntil(day("2026-09-10"));
        ContactLogged contact{.channel = Channel::Phone, .text = u"催促"_s};
        QVERIFY(live.recordBare(contact, day("2026-09-07")));
        QCOMPARE(live.file.acts.last().lateEntryDays(), 3);
        QCOMPARE(live.warnings, QStringList{lateEntry(live.file.acts.last())});
        QVERIFY(live.recordBare(contact, day("2026-09-09"), u"停电"_s));
        QVERIFY(lateEntry(live.file.acts.last()).contains(u"停电"_s));
        QVERIFY(live.recordBare(contact, day("2026-09-10")));
        QVERIFY(lateEntry(live.file.acts.last()).isEmpty());
        QVERIFY(live.warnings.isEmpty());
    }

    /// ACTS.md C16: ten minutes, by who recorded it, with nothing built on it.
    void aFreshActIsTakenBackAlone()
    {
        auto live = mediationAt(Stage::Mediating);
        const auto acceptance = live.file.acts.last().id;
        live.time = QTime(10, 9);
        QVERIFY(live.recordBare(tookBack(acceptance), live.today));
        QCOMPARE(live.file.stage, Stage::Registered);
        QVERIFY(!std::get<ActCorrected>(live.file.acts.last().payload).noSecondPerson);
    }
    void laterByAnotherOrBuiltOnItNeedsASecondPerson()
    {
        auto later = mediationAt(Stage::Mediating);
        const auto acceptance = later.file.acts.last().id;
        later.time = QTime(10, 11);
        QVERIFY(!later.recordBare(tookBack(acceptance), later.today));
        QCOMPARE(later.refusal.code, u"second-person-needed"_s);
        auto other = mediationAt(Stage::Mediating);
        other.actor = PersonId::fresh();
        QVERIFY(!other.recordBare(tookBack(other.file.acts.last().id), other.today));
        QCOMPARE(other.refusal.code, u"second-person-needed"_s);
        auto builtOn = mediationAt(Stage::Mediating);
        const auto wrong = builtOn.file.acts.last().id;
        QVERIFY(builtOn.record(ContactLogged{.channel = Channel::Phone, .text = u"催促"_s}, builtOn.today));
        QVERIFY(!builtOn.recordBare(tookBack(wrong), builtOn.today));
        QCOMPARE(builtOn.refusal.code, u"second-person-needed"_s);
    }
    void anOfficeOfOneIsMarked()
    {
        auto live = mediationAt(Stage::Mediating);
        const auto acceptance = live.file.acts.last().id;
        live.isAlone = true;
        live.time = QTime(11, 0);
        auto correction = moved(acceptance, day("2026-09-02"));
        correction.secondPerson.reset();
        QVERIFY(live.recordBare(correction, live.today));
        QVERIFY(std::get<ActCorrected>(live.file.acts.last().payload).noSecondPerson);
        QVERIFY(isFlagged(live.file, u"no-second-person"_s));
    }

    void limitationStandsStillWhileItIsPaused()
    {
        LiveCase live;
        auto of = application(1, {Cause::Severance});
        of.claims.first().rightsKnownOn = day("2026-01-10");
        live.open(ArbitrationFiled{of}, day("2026-06-01"));
        LiveCase mediation;
        mediation.open(MediationOffered{of}, day("2026-06-01"));
        QCOMPARE(mediation.clock("LIMITATION_1Y"), u"2027-01-11 running"_s);
        QVERIFY(
            mediation.record(LimitationPaused{PauseGround::ForceMajeure, u"防疫通告"_s}, day("2026-06-10")));
        QCOMPARE(mediation.deadline("LIMITATION_1Y")->state, law::DeadlineState::Paused);
        QVERIFY(mediation.record(LimitationResumed{}, day("2026-06-20")));
        QCOMPARE(mediation.clock("LIMITATION_1Y"), u"2027-01-20 running"_s);
        QVERIFY(!mediation.record(LimitationResumed{}, day("2026-06-21")));
        QCOMPARE(mediation.refusal.code, u"not-paused"_s);
    }

    void limitationRunsAnewAfterAWithdrawal()
    {
        LiveCase live;
        auto of = application(1, {Cause::Severance});
        of.claims.first().rightsKnownOn = day("2026-01-10");
        live.open(ArbitrationFiled{of}, day("2026-06-01"));
        QCOMPARE(live.clock("LIMITATION_1Y"), u"2027-01-11 met-on-time"_s);
        QVERIFY(live.record(ArbitrationAccepted(), day("2026-06-02")));
        QVERIFY(live.record(ApplicationWithdrawn{}, day("2026-06-10")));
        QCOMPARE(live.clock("LIMITATION_1Y"), u"2027-06-10 running"_s);
    }
    /// What was mediated elsewhere interrupts limitation here (令17 第三十一条), from its application to its end.
    void limitationIsInterruptedByAnEarlierMediation()
    {
        auto of = application(1, {Cause::Severance});
        of.claims.first().rightsKnownOn = day("2025-01-10");
        LiveCase late;
        late.open(ArbitrationFiled{of}, day("2026-06-01"));
        QCOMPARE(late.clock("LIMITATION_1Y"), u"2026-01-12 met-late"_s);
        of.mediatedFrom = day("2026-01-05");
        of.mediatedUntil = day("2026-01-20");
        LiveCase inTime;
        QVERIFY(inTime.open(ArbitrationFiled{of}, day("2026-06-01")));
        QCOMPARE(inTime.clock("LIMITATION_1Y"), u"2027-01-20 met-on-time"_s);
        of.mediatedUntil = day("2026-01-04");
        LiveCase wrong;
        QVERIFY(!wrong.open(ArbitrationFiled{of}, day("2026-06-01")));
        QCOMPARE(wrong.refusal.code, u"bad-data"_s);
    }
    void aRefusedConfirmationLeavesTheReviewOpen()
    {
        auto live = mediationAt(Stage::Concluded);
        QVERIFY(live.record(RemedyPursued{Remedy::JudicialConfirmation}, day("2026-09-12")));
        QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-09-28 void"_s);
        QVERIFY(
            live.record(RemedyResult{Remedy::JudicialConfirmation, RemedyStep::Refused}, day("2026-09-15")));
        QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-09-28 running"_s);
        QCOMPARE(live.clock("JUDICIAL_CONFIRM_30"), u"2026-10-10 running"_s);
    }

    void deemedServiceThatWasRebuttedNeverTookEffect()
    {
        auto live = accepted();
        QVERIFY(live.record(ServiceAddressConfirmed{live.respondent(), u"石桥镇一街"_s}, day("2026-06-03")));
        ServiceFailed returned{.what = DocumentKind::ApplicationCopy,
                               .recipient = live.respondent(),
                               .method = ServiceMethod::Post,
                               .reason = ReturnReason::Moved};
        QVERIFY(live.record(returned, day("2026-06-08")));
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"2026-06-23 running"_s);
        const auto service = live.file.acts.last().id;
        QVERIFY(
            live.record(DeemedServiceRebutted{service, u"邮局投递错误"_s, u"邮局证明"_s}, day("2026-06-12")));
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"none"_s);
        QVERIFY(!live.record(DeemedServiceRebutted{service, u"再次"_s, u"证明"_s}, day("2026-06-12")));
        QCOMPARE(live.refusal.code, u"not-deemed"_s);
    }

    /// 法42, 办案规则 72.
    void aMediationAwardBindsByActualSigningAlone()
    {
        auto live = accepted();
        QVERIFY(live.record(MediationAwardIssued(), day("2026-06-20")));
        DocumentServed left{.what = DocumentKind::MediationAward,
                            .recipient = live.respondent(),
                            .method = ServiceMethod::LeftAtPlace};
        left.signingRefused = left.recorded = true;
        QVERIFY(!live.record(left, day("2026-06-22")));
        QCOMPARE(live.refusal.code, u"only-by-signing"_s);
        QVERIFY(!live.record(PublicationStarted{.what = DocumentKind::MediationAward,
                                                .recipient = live.respondent(),
                                                .medium = u"报纸"_s,
                                                .failedWays = u"邮寄退回"_s},
                             day("2026-06-22")));
        QCOMPARE(live.refusal.code, u"only-by-signing"_s);
        QVERIFY(live.record(live.served(DocumentKind::MediationAward, live.applicant()), day("2026-06-22")));
        ServiceFailed returned{.what = DocumentKind::MediationAward,
                               .recipient = live.respondent(),
                               .method = ServiceMethod::Post,
                               .reason = ReturnReason::Refused};
        QVERIFY(live.record(returned, day("2026-06-24")));
        QVERIFY(!live.file.decisions.first().effectiveOn);
        QVERIFY(mayFollow(live.file).contains(ActKind::MediationAwardRepudiated));
    }

    /// 法释〔2000〕18号.
    void dismissedSuitsDiffer_data()
    {
        QTest::addColumn<CourtResult>("result");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QDate>("effectiveOn");
        QTest::newRow("withdrawn") << CourtResult::WithdrawnSuit << u"effective"_s << day("2026-08-10");
        QTest::newRow("late") << CourtResult::DismissedAsLate << u"effective"_s << day("2026-07-22");
        QTest::newRow("wrong party") << CourtResult::DismissedForParty << u"superseded"_s << QDate();
        QTest::newRow("no labour dispute") << CourtResult::DismissedForMatter << u"superseded"_s << QDate();
    }
    void dismissedSuitsDiffer()
    {
        QFETCH(CourtResult, result);
        QFETCH(QString, stage);
        QFETCH(QDate, effectiveOn);
        auto live = served();
        QVERIFY(live.record(CourtActionReported{live.applicant(), CourtAction::Suit, {}, u"县法院"_s},
                            day("2026-07-20")));
        QVERIFY(live.record(ended(result), day("2026-08-10")));
        live.waitUntil(day("2026-08-12"));
        QCOMPARE(name(live.file.stage), stage);
        QCOMPARE(live.file.decisions.first().effectiveOn.value_or(QDate()), effectiveOn);
    }
    void anUnlabelledAwardThatIsFoundFinalCanBeSetAside()
    {
        auto live = served();
        QVERIFY(live.record(CourtActionReported{live.respondent(), CourtAction::Suit, {}, u"县法院"_s},
                            day("2026-07-15")));
        QVERIFY(live.record(ended(CourtResult::FoundFinal), day("2026-07-20")));
        QCOMPARE(live.clock("SETASIDE_30"), u"2026-08-19 running"_s);
        QCOMPARE(live.file.decisions.first().effectiveOn, day("2026-07-01"));
    }

    /// CASEWORK.md 8, 13.
    void aClosingIsRevokedOnlyBeforeItTakesEffect()
    {
        auto live = served();
        QVERIFY(live.record(ClosingRevoked{u"计算错误"_s}, day("2026-07-08")));
        auto effective = served();
        effective.waitUntil(day("2026-08-01"));
        QCOMPARE(name(effective.file.stage), u"effective"_s);
        QVERIFY(!effective.record(ClosingRevoked{u"计算错误"_s}, day("2026-08-01")));
        QCOMPARE(effective.refusal.code, u"already-effective"_s);
        auto mediation = mediationAt(Stage::Concluded);
        QVERIFY(mediation.record(ClosingRevoked{u"误录"_s}, day("2026-09-12")));
    }

    /// 浙江条例 42.
    void aProvinceLetsTheCommitteeRevokeWhatTookEffect()
    {
        auto live = served();
        live.choices.overlay = u"浙江"_s;
        live.waitUntil(day("2026-08-01"));
        QCOMPARE(name(live.file.stage), u"effective"_s);
        QVERIFY(live.record(ClosingRevoked{u"虚构劳动关系"_s}, day("2026-08-01")));
        QVERIFY(live.warnings.join(u'\n').contains(u"第四十二条"_s));
        live.waitUntil(day("2026-09-01"));
        QCOMPARE(name(live.file.stage), u"heard"_s);
        QVERIFY(live.file.decisions.first().repudiated && !live.file.closing);
        QVERIFY(!live.deadline("ENFORCE_2Y"));
    }

    /// PERIODS.md section 2; decision 29.
    void theTimeForEnforcementIsPausedAndInterruptedByActs()
    {
        auto live = served();
        live.waitUntil(day("2026-08-01"));
        const auto due = live.deadline("ENFORCE_2Y")->period.unrolled;
        live.waitUntil(due.addDays(-20));
        QVERIFY(live.record(LimitationPaused{PauseGround::ForceMajeure, u"防疫通告"_s}, due.addDays(-20)));
        live.waitUntil(due.addDays(-10));
        QVERIFY(live.record(LimitationResumed{}, due.addDays(-10)));
        const auto paused = live.deadline("ENFORCE_2Y")->period;
        QCOMPARE(paused.unrolled, due.addDays(10));
        QVERIFY(paused.doubts.contains(u"pause-reading"_s));
        ContactLogged demand{.channel = Channel::Phone, .text = u"催款"_s};
        demand.demand = true;
        QVERIFY(live.record(demand, due.addDays(-10)));
        QCOMPARE(live.deadline("ENFORCE_2Y")->period.unrolled, due.addDays(-10).addYears(2));
    }

    /// CASEWORK.md 8, 10.
    void someReferralsTakeThePlaceOfTheFifteenDays_data()
    {
        QTest::addColumn<ReferredBy>("from");
        QTest::addColumn<QString>("rule");
        QTest::newRow("people's court") << ReferredBy::PeoplesCourt << u"REFERRAL_REPLY"_s;
        QTest::newRow("tribunal") << ReferredBy::ArbitrationTribunal << u"COMMISSIONED_MEDIATION_10WD"_s;
        QTest::newRow("12345") << ReferredBy::Hotline12345 << u"MED_END_15"_s;
        QTest::newRow("governance centre") << ReferredBy::GovernanceCentre << u"MED_END_15"_s;
        QTest::newRow("inspection") << ReferredBy::Inspection << u"MED_END_15"_s;
        QTest::newRow("petitions") << ReferredBy::LettersAndVisits << u"MED_END_15"_s;
    }
    void someReferralsTakeThePlaceOfTheFifteenDays()
    {
        QFETCH(ReferredBy, from);
        QFETCH(QString, rule);
        const auto live = referred(from);
        QCOMPARE(governingRule(live), rule);
        QCOMPARE(live.deadline("REFERRAL_REPLY")->period.due, day("2026-09-30"));
    }

    /// CASEWORK.md 8, 15.
    void aDateCorrectedAloneTakesItsOwnDaysAlong()
    {
        auto live = mediationAt(Stage::Mediating);
        auto reached = agreement(day("2026-10-15"));
        for (const auto &party : live.file.parties)
            reached.signatures.append({party.record.id, day("2026-09-10"), std::nullopt});
        reached.mediatorSignedOn = day("2026-09-10");
        reached.sealedOn = day("2026-09-11");
        live.waitUntil(day("2026-09-11"));
        QVERIFY(live.record(reached, day("2026-09-10")));
        QCOMPARE(live.file.closing->on, day("2026-09-11"));
        QVERIFY(live.record(moved(live.file.acts.last().id, day("2026-09-08")), day("2026-09-12")));
        const auto right = std::get<AgreementSigned>(live.file.effective.last().payload);
        QCOMPARE(right.signatures.first().on, day("2026-09-08"));
        QCOMPARE(right.mediatorSignedOn, day("2026-09-08"));
        QCOMPARE(right.sealedOn, day("2026-09-11"));
    }

    void theAgedAreToldWhatGoesToCourt()
    {
        auto of = application(1, {Cause::Severance});
        of.parties.first().tags = {Tag::OverAge};
        LiveCase live;
        QVERIFY(live.open(MediationApplied{of}, day("2026-09-01")));
        QCOMPARE(live.warnings.size(), 1);
        LiveCase before;
        QVERIFY(before.open(MediationApplied{of}, day("2026-06-30")));
        QVERIFY(before.warnings.isEmpty());
    }
};

TIAOCAI_TEST(TestSettledReadings)
#include "test_settled_readings.moc"
