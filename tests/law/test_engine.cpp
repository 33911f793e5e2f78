// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

using enum EventKind;

const QUuid A = QUuid::createUuidV5(QUuid(), u"A"_s), B = QUuid::createUuidV5(QUuid(), u"B"_s);

/// The events of one case, each with an act of its own.
struct Case {
    QList<Event> events;
    Choices choices;

    Event &on(const char *date, EventKind kind, QUuid subject = {})
    {
        const auto act = QUuid::createUuidV5(QUuid(), QString::number(events.size()));
        return events.emplaceBack(Event{.kind = kind, .on = day(date), .subject = subject, .act = act});
    }
    QList<Deadline> as(const char *today) const
    {
        return deadlines(events, {book(), calendar(), choices}, day(today), true);
    }
    /// The last clock of a rule, for a subject where one is given.
    Deadline last(const char *rule, const char *today, QUuid subject = {}) const
    {
        Deadline found;
        for (const auto &deadline : as(today)) {
            if (deadline.period.rule.toString() == QLatin1StringView(rule) &&
                (subject.isNull() || deadline.subject == subject))
                found = deadline;
        }
        return found;
    }
    qsizetype count(const char *rule, const char *today = "2026-11-22") const
    {
        const auto all = as(today);
        return std::count_if(all.begin(), all.end(), [&](const Deadline &deadline) {
            return deadline.period.rule.toString() == QLatin1StringView(rule);
        });
    }
};

bool isIgnored(const Deadline &deadline, const QString &reason)
{
    return std::any_of(deadline.period.trace.begin(), deadline.period.trace.end(),
                       [&](const Step &step) { return step.kind == Step::Ignored && step.key == reason; });
}

Case mediation()
{
    Case file;
    file.on("2026-09-14", MediationApplied);
    file.on("2026-09-17", MediationAccepted);
    return file;
}

Case arbitration()
{
    Case file;
    file.on("2026-05-28", ArbitrationFiled);
    file.on("2026-06-01", ArbitrationAccepted);
    return file;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private slots:
    void startsTheClocksOfAnApplication()
    {
        Case file;
        file.on("2026-09-14", MediationApplied);
        const auto clocks = file.as("2026-09-14");
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(file.last("MED_ACCEPT_3WD", "2026-09-14").period.due, QDate(2026, 9, 17));
        QVERIFY(file.last("MED_ACCEPT_3WD", "2026-09-14").officeDuty);
        QVERIFY(file.last("MED_LAW_15", "2026-09-14").informationOnly);
        QCOMPARE(file.last("MED_ACCEPT_3WD", "2026-09-17").state, DeadlineState::Running);
        QCOMPARE(file.last("MED_ACCEPT_3WD", "2026-09-18").state, DeadlineState::Overdue);
    }
    void declinesAndSpeaksOfNoLawfulMediationAnyMore()
    {
        Case file;
        file.on("2026-09-14", MediationApplied);
        file.on("2026-09-16", MediationDeclined);
        QCOMPARE(file.last("MED_ACCEPT_3WD", "2026-11-22").state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("MED_LAW_15", "2026-11-22").state, DeadlineState::Void);
    }
    void neverCountsInformationAsLateness()
    {
        const auto file = mediation();
        const auto clock = file.last("MED_LAW_15", "2026-11-22");
        QCOMPARE(clock.state, DeadlineState::Void);
        QVERIFY(!clock.isOpen());
        QVERIFY(file.last("MED_LAW_15", "2026-09-28").isOpen());
    }
    void judgesAMediationByItsUnrolledDay()
    {
        auto file = mediation();
        QCOMPARE(file.last("MED_END_15", "2026-10-02").state, DeadlineState::Running);
        QCOMPARE(file.last("MED_END_15", "2026-10-03").state, DeadlineState::Overdue);
        file.choices.punctuality = Punctuality::AlwaysRolled;
        QCOMPARE(file.last("MED_END_15", "2026-10-08").state, DeadlineState::Running);
        file.on("2026-10-08", AgreementEffective);
        QCOMPARE(file.last("MED_END_15", "2026-11-22").state, DeadlineState::MetOnTime);
        file.choices.punctuality = Punctuality::ByLaw;
        QCOMPARE(file.last("MED_END_15", "2026-11-22").state, DeadlineState::MetLate);
    }
    void extendsAMediationThatBothSidesAgreeOn()
    {
        auto file = mediation();
        file.on("2026-09-30", MediationExtended).sets = QDate(2026, 10, 30);
        file.on("2026-10-28", AgreementEffective);
        const auto clock = file.last("MED_END_15", "2026-11-22");
        QCOMPARE(clock.period.due, QDate(2026, 10, 30));
        QCOMPARE(clock.state, DeadlineState::MetOnTime);
        QCOMPARE(*clock.doneOn, QDate(2026, 10, 28));
        QCOMPARE(clock.endedBy, file.events.last().act);
        QCOMPARE(file.last("MED_LAW_15", "2026-11-22").period.due, QDate(2026, 9, 29));
        QCOMPARE(file.last("REVIEW_JOINT_15", "2026-11-22").period.due, QDate(2026, 11, 12));
    }
    void doesNotExtendAMediationThatWasOver()
    {
        auto file = mediation();
        file.on("2026-10-03", MediationExtended).sets = QDate(2026, 10, 30);
        const auto clock = file.last("MED_END_15", "2026-10-20");
        QCOMPARE(clock.state, DeadlineState::Overdue);
        QVERIFY(isIgnored(clock, u"agreed-late"_s));
    }
    void letsAReferralSetItsOwnTime()
    {
        Case file;
        file.on("2026-09-10", ReferralReceived).sets = QDate(2026, 10, 20);
        file.on("2026-09-14", MediationApplied);
        file.on("2026-09-17", MediationAccepted);
        QCOMPARE(file.last("MED_END_15", "2026-10-12").state, DeadlineState::Void);
        QCOMPARE(file.last("REFERRAL_REPLY", "2026-10-12").period.due, QDate(2026, 10, 20));
        auto prolonged = file;
        prolonged.on("2026-10-15", ReferralReceived).sets = QDate(2026, 11, 10);
        QCOMPARE(prolonged.count("REFERRAL_REPLY"), 1);
        QCOMPARE(prolonged.last("REFERRAL_REPLY", "2026-10-20").period.due, QDate(2026, 11, 10));
        file.on("2026-09-20", ReferralWithdrawn);
        QCOMPARE(file.last("MED_END_15", "2026-10-12").state, DeadlineState::Overdue);
    }
    void letsAnArbitrationCourtsReferralTakeItsOwnTime()
    {
        Case file;
        file.on("2026-09-14", PreMediationAgreed);
        file.on("2026-09-17", MediationAccepted);
        QCOMPARE(file.last("MED_END_15", "2026-09-20").state, DeadlineState::Void);
        QCOMPARE(file.last("PRECASE_MED", "2026-09-20").period.unrolled, QDate(2026, 9, 29));
    }
    void startsNoReferralClockWithoutItsTime()
    {
        Case file;
        file.on("2026-09-10", ReferralReceived);
        file.on("2026-09-17", MediationAccepted);
        QCOMPARE(file.count("REFERRAL_REPLY"), 0);
        QCOMPARE(file.last("MED_END_15", "2026-09-20").state, DeadlineState::Running);
    }
    void asksForConsentInsideTheThreeDays()
    {
        Case file;
        file.on("2026-09-14", MediationApplied);
        file.on("2026-09-15", ConsentRequested, A);
        file.on("2026-09-15", ConsentRequested, B).sets = QDate(2026, 9, 16);
        QCOMPARE(file.last("MED_CONSENT_REPLY", "2026-09-15", A).period.due, QDate(2026, 9, 17));
        QCOMPARE(file.last("MED_CONSENT_REPLY", "2026-09-15", B).period.due, QDate(2026, 9, 16));
        file.on("2026-09-16", ConsentAnswered, A);
        QCOMPARE(file.last("MED_CONSENT_REPLY", "2026-09-16", A).state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("MED_CONSENT_REPLY", "2026-09-16", B).state, DeadlineState::Running);
    }
    void followsEveryInstalment()
    {
        Case file;
        file.on("2026-09-17", ItemAgreed, A).sets = QDate(2026, 9, 30);
        file.on("2026-09-17", ItemAgreed, B).sets = QDate(2026, 10, 31);
        file.on("2026-10-09", ItemPaid, A);
        file.on("2026-10-20", ItemAmended, B).sets = QDate(2026, 11, 30);
        QCOMPARE(file.last("AGREEMENT_PERFORM", "2026-11-22", A).state, DeadlineState::MetLate);
        const auto amended = file.last("AGREEMENT_PERFORM", "2026-11-22", B);
        QCOMPARE(amended.state, DeadlineState::Running);
        QCOMPARE(amended.period.due, QDate(2026, 11, 30));
        QVERIFY(!amended.officeDuty);
        QCOMPARE(file.last("AGREEMENT_PERFORM", "2026-12-01", B).state, DeadlineState::Overdue);
        file.on("2026-11-21", PerformanceCompleted);
        QCOMPARE(file.last("AGREEMENT_PERFORM", "2026-12-01", B).state, DeadlineState::MetOnTime);
    }

    void movesAnArbitrationByAllThatTheLawNames()
    {
        auto file = arbitration();
        file.on("2026-06-10", Suspended);
        const auto paused = file.last("ARB_AWARD_45", "2026-06-20");
        QCOMPARE(paused.state, DeadlineState::Paused);
        file.on("2026-06-30", Resumed);
        QCOMPARE(file.last("ARB_AWARD_45", "2026-06-30").period.due, QDate(2026, 8, 5));
        QCOMPARE(file.last("ARB_AWARD_45", "2026-06-30").state, DeadlineState::Running);
        file.on("2026-07-06", CounterclaimJoined);
        QCOMPARE(file.last("ARB_AWARD_45", "2026-07-06").period.due, QDate(2026, 8, 20));
        file.on("2026-08-20", ExtensionApproved).amount = 15;
        const auto extended = file.last("ARB_AWARD_45", "2026-09-04");
        QCOMPARE(extended.period.unrolled, QDate(2026, 9, 4));
        QCOMPARE(extended.state, DeadlineState::Running);
        QCOMPARE(replay(extended.period, *book().rule(extended.period.rule), calendar()),
                 extended.period.due);
        file.on("2026-09-01", ExtensionApproved).amount = 5;
        QVERIFY(isIgnored(file.last("ARB_AWARD_45", "2026-09-05"), u"second-extension"_s));
        file.on("2026-09-05", CaseDecided);
        QCOMPARE(file.last("ARB_AWARD_45", "2026-11-22").state, DeadlineState::MetLate);
    }
    void theEndOfACaseUndoesNoMissedDuty()
    {
        auto early = arbitration(), late = arbitration();
        early.on("2026-06-08", CaseDecided);
        QCOMPARE(early.last("ARB_TRIBUNAL_5WD", "2026-11-22").state, DeadlineState::Void);
        late.on("2026-06-09", CaseDecided);
        const auto missed = late.last("ARB_TRIBUNAL_5WD", "2026-11-22");
        QCOMPARE(missed.state, DeadlineState::Overdue);
        QVERIFY(missed.missed && !missed.isOpen() && !missed.doneOn);
        QCOMPARE(late.last("ARB_TRIBUNAL_5WD", "2026-06-08").state, DeadlineState::Running);
    }
    void cancelsTheNoticeOfAHearingWithoutFault()
    {
        auto file = arbitration();
        file.on("2026-06-25", HearingSet, A).base = QDate(2026, 6, 8);
        file.on("2026-06-23", HearingCancelled);
        QCOMPARE(file.last("HEARING_NOTICE_5WD_BEFORE", "2026-11-22").state, DeadlineState::Void);
    }
    void namesWhatDoesNotMoveAnArbitration()
    {
        auto file = arbitration();
        file.on("2026-06-10", ConvertedToOrdinary);
        file.on("2026-06-12", InquiryOrdered);
        file.on("2026-07-17", ExtensionApproved).amount = 15;
        const auto clock = file.last("ARB_AWARD_45", "2026-07-20");
        QCOMPARE(clock.period.due, QDate(2026, 7, 16));
        QCOMPARE(clock.state, DeadlineState::Overdue);
        QVERIFY(isIgnored(clock, u"to-ordinary"_s));
        QVERIFY(isIgnored(clock, u"unknown-move"_s));
        QVERIFY(isIgnored(clock, u"extension-late"_s));
    }
    void excludesAnInquiryWhereAProvinceSaysSo()
    {
        auto file = arbitration();
        file.choices.overlay = u"330000"_s;
        file.on("2026-06-03", SimplifiedChosen);
        file.on("2026-06-10", InquiryOrdered).until = QDate(2026, 6, 20);
        QCOMPARE(file.last("ARB_AWARD_45", "2026-06-25").period.unrolled, QDate(2026, 7, 26));
        const auto simple = file.last("ZJ_SIMPLE_30", "2026-06-25");
        QCOMPARE(simple.period.from, QDate(2026, 6, 1));
        QCOMPARE(simple.period.unrolled, QDate(2026, 7, 11));
        file.on("2026-07-01", ConvertedToOrdinary);
        QCOMPARE(file.last("ZJ_SIMPLE_30", "2026-07-01").state, DeadlineState::Void);
    }
    void startsOverAtTheReceiptOfATransfer()
    {
        Case file;
        file.on("2026-06-30", TransferReceived);
        QCOMPARE(file.last("ARB_AWARD_45", "2026-07-01").period.due, QDate(2026, 8, 14));
        QCOMPARE(file.last("ARB_TRIBUNAL_5WD", "2026-07-01").period.due, QDate(2026, 7, 7));
        QCOMPARE(file.count("ARB_AWARD_45"), 1);
    }
    void keepsEvidenceToItsTerm()
    {
        auto file = arbitration();
        file.on("2026-06-02", EvidenceTermSet).sets = QDate(2026, 6, 17);
        QCOMPARE(file.last("EVIDENCE", "2026-06-05").period.due, QDate(2026, 6, 17));
        file.on("2026-06-16", EvidenceTermSet).sets = QDate(2026, 6, 20);
        QCOMPARE(file.count("EVIDENCE"), 1);
        const auto clock = file.last("EVIDENCE", "2026-06-18");
        QCOMPARE(clock.period.unrolled, QDate(2026, 6, 20));
        QCOMPARE(clock.period.due, QDate(2026, 6, 22));
    }
    void servesAndHearsEachRespondent()
    {
        Case file;
        const auto act = file.on("2026-06-01", ArbitrationAccepted).act;
        for (const auto &respondent : {A, B})
            file.on("2026-06-01", ArbitrationAccepted, respondent).act = act;
        QCOMPARE(file.count("ARB_SERVE_5WD"), 2);
        QCOMPARE(file.count("ARB_AWARD_45"), 1);
        file.on("2026-06-05", CopyDispatched, A);
        file.on("2026-06-10", CopyReceived, A);
        QCOMPARE(file.last("ARB_SERVE_5WD", "2026-06-12", A).state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("ARB_SERVE_5WD", "2026-06-12", B).state, DeadlineState::Overdue);
        QCOMPARE(file.last("ARB_DEFENCE_10WD", "2026-06-12", A).period.due, QDate(2026, 6, 25));
        QCOMPARE(file.count("ARB_DEFENCE_10WD"), 1);
        file.choices.servedOnDispatch = false;
        QCOMPARE(file.last("ARB_SERVE_5WD", "2026-06-12", A).state, DeadlineState::MetLate);
    }
    void startsADefenceAnewFromChangedClaims()
    {
        Case file;
        file.on("2026-06-10", CopyReceived, A);
        file.on("2026-06-15", ChangedClaimsReceived, A);
        QCOMPARE(file.count("ARB_DEFENCE_10WD"), 2);
        QCOMPARE(file.as("2026-06-16").first().state, DeadlineState::Void);
        QCOMPARE(file.last("ARB_DEFENCE_10WD", "2026-06-16", A).period.from, QDate(2026, 6, 15));
        file.on("2026-06-18", DefenceReceived, A);
        QCOMPARE(file.last("ARB_FORWARD_DEFENCE_5WD", "2026-06-18", A).period.due, QDate(2026, 6, 26));
    }
    void shortensOrVoidsADefenceThatWasWaived()
    {
        Case file;
        file.on("2026-06-10", CopyReceived, A);
        file.on("2026-06-10", CopyReceived, B);
        file.on("2026-06-11", DefenceTermWaived, A).sets = QDate(2026, 6, 15);
        file.on("2026-06-11", DefenceTermWaived, B);
        QCOMPARE(file.last("ARB_DEFENCE_10WD", "2026-06-12", A).period.due, QDate(2026, 6, 15));
        QCOMPARE(file.last("ARB_DEFENCE_10WD", "2026-06-12", B).state, DeadlineState::Void);
    }
    void excludesAPublicationAndStartsTheRecipientsClocks()
    {
        Case file;
        file.on("2026-03-02", ArbitrationAccepted, A);
        file.on("2026-03-10", PublicationStarted, A);
        QCOMPARE(file.last("PUBLIC_NOTICE_30", "2026-03-11").period.due, QDate(2026, 4, 9));
        QCOMPARE(file.last("ARB_AWARD_45", "2026-03-20").state, DeadlineState::Paused);
        file.on("2026-04-09", PublicationDeemed, A);
        QCOMPARE(file.last("PUBLIC_NOTICE_30", "2026-03-20").state, DeadlineState::Running);
        QCOMPARE(file.last("PUBLIC_NOTICE_30", "2026-04-09").state, DeadlineState::MetOnTime);
        const auto award = file.last("ARB_AWARD_45", "2026-04-10");
        QCOMPARE(award.period.unrolled, QDate(2026, 5, 16));
        QCOMPARE(award.period.due, QDate(2026, 5, 18));
        QCOMPARE(file.last("ARB_DEFENCE_10WD", "2026-04-10", A).period.from, QDate(2026, 4, 9));
        QCOMPARE(file.last("ARB_SERVE_5WD", "2026-04-10", A).state, DeadlineState::MetLate);
    }
    void restartsTheFiveDaysByASupplement()
    {
        Case file;
        file.on("2026-11-02", ArbitrationFiled);
        file.on("2026-11-04", SupplementRequested).sets = QDate(2026, 11, 12);
        file.on("2026-11-10", SupplementReceived);
        QCOMPARE(file.last("CORRECTION_NOTICE_5WD", "2026-11-10").state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("SUPPLEMENT_BY", "2026-11-10").state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("ARB_ACCEPT_5WD", "2026-11-10").period.due, QDate(2026, 11, 17));
    }
    void holdsTheFiveDaysForPreCaseMediation()
    {
        Case file;
        file.on("2026-11-02", ArbitrationFiled);
        file.on("2026-11-04", PreMediationAgreed);
        QCOMPARE(file.last("ARB_ACCEPT_5WD", "2026-11-20").state, DeadlineState::Paused);
        QCOMPARE(file.last("PRECASE_MED", "2026-11-05").period.due, QDate(2026, 11, 19));
        file.choices.lengths.insert(u"PRECASE_MED"_s, 30);
        QCOMPARE(file.last("PRECASE_MED", "2026-11-05").period.due, QDate(2026, 12, 4));
        file.on("2026-11-16", PreMediationEnded);
        const auto anew = file.last("ARB_ACCEPT_5WD", "2026-11-20");
        QCOMPARE(anew.period.from, QDate(2026, 11, 16));
        QCOMPARE(anew.period.due, QDate(2026, 11, 23));
        file.choices.preMediationRestarts = false;
        QCOMPARE(file.last("ARB_ACCEPT_5WD", "2026-11-18").period.due, QDate(2026, 11, 19));
    }
    void doesNotStartWhatWasNotHeld()
    {
        Case file;
        file.on("2026-11-16", PreMediationEnded);
        QCOMPARE(file.count("ARB_ACCEPT_5WD"), 0);
    }
    void countsBackFromTheHearingForEachParty()
    {
        Case file;
        auto &first = file.on("2026-11-30", HearingSet, A);
        first.base = QDate(2026, 11, 10);
        file.on("2026-11-30", HearingSet, B).base = QDate(2026, 11, 10);
        file.on("2026-11-20", HearingNoticeReceived, A);
        file.on("2026-11-23", HearingNoticeReceived, B);
        QCOMPARE(file.last("HEARING_NOTICE_5WD_BEFORE", "2026-11-24", A).state, DeadlineState::MetOnTime);
        const auto late = file.last("HEARING_NOTICE_5WD_BEFORE", "2026-11-24", B);
        QCOMPARE(late.state, DeadlineState::MetLate);
        QCOMPARE(late.period.lenient, QDate(2026, 11, 23));
        file.on("2026-12-14", HearingSet, A).base = QDate(2026, 11, 25);
        QCOMPARE(file.last("HEARING_NOTICE_5WD_BEFORE", "2026-11-25", A).state, DeadlineState::Running);
    }
    void runsAfterAnAwardForEachPartyAndAward()
    {
        Case file;
        file.on("2026-11-06", AwardReceivedByWorker, A);
        file.on("2026-11-09", FinalAwardReceivedByEmployer, B);
        QCOMPARE(file.last("SUIT_15", "2026-11-10", A).period.due, QDate(2026, 11, 23));
        QCOMPARE(file.last("SETASIDE_30", "2026-11-10", B).period.due, QDate(2026, 12, 9));
        QVERIFY(!file.last("SUIT_15", "2026-11-10", A).officeDuty);
        file.on("2026-11-12", CourtActionReported, A);
        QCOMPARE(file.last("SUIT_15", "2026-11-13", A).state, DeadlineState::MetOnTime);
        QCOMPARE(file.last("SETASIDE_30", "2026-11-13", B).state, DeadlineState::Running);
    }

    void keepsBothReadingsOfAMediationInsideLimitation()
    {
        Case file;
        file.on("2025-10-20", RightsKnown, A);
        file.on("2026-09-14", MediationApplied);
        const auto open = file.last("LIMITATION_1Y", "2026-09-20", A);
        QCOMPARE(open.period.due, QDate(2027, 9, 14));
        QVERIFY(!open.period.strict.isValid());
        file.on("2026-10-09", MediationFailed);
        const auto both = file.last("LIMITATION_1Y", "2026-10-10", A);
        QCOMPARE(both.period.strict, QDate(2027, 9, 14));
        QCOMPARE(both.period.lenient, QDate(2027, 10, 11)); // 10-09 is a Saturday
        file.on("2026-11-02", ArbitrationFiled);
        QCOMPARE(file.last("LIMITATION_1Y", "2026-11-22", A).state, DeadlineState::MetOnTime);
    }
    void letsNothingReviveALimitationThatIsOver()
    {
        Case file;
        file.on("2025-03-10", RightsKnown, A);
        file.on("2026-03-11", DemandMade);
        const auto clock = file.last("LIMITATION_1Y", "2026-03-12", A);
        QCOMPARE(clock.period.due, QDate(2026, 3, 10));
        QCOMPARE(clock.state, DeadlineState::Overdue);
        QVERIFY(isIgnored(clock, u"after-expiry"_s));
        QVERIFY(!clock.informationOnly && !clock.officeDuty);
    }
    void keepsALimitationForEachClaim()
    {
        Case file;
        file.on("2025-12-01", RightsKnown);
        file.on("2026-01-05", RightsKnown, A);
        file.events.last().act = file.events.first().act;
        QCOMPARE(file.count("LIMITATION_1Y"), 2);
        file.on("2026-02-02", PaymentRecorded, B);
        QCOMPARE(file.last("LIMITATION_1Y", "2026-03-01", A).period.due, QDate(2027, 2, 2));
        file.on("2026-03-02", DemandMade, B);
        QCOMPARE(file.last("LIMITATION_1Y", "2026-03-03", A).period.due, QDate(2027, 2, 2));
        file.on("2026-04-01", ConsentRefused);
        QCOMPARE(file.last("LIMITATION_1Y", "2026-04-03", A).period.due, QDate(2027, 4, 1));
    }
    void pausesAndInterruptsLimitation()
    {
        Case file;
        file.on("2025-03-10", RightsKnown, A);
        file.on("2025-05-01", LimitationPaused).until = QDate(2025, 5, 31);
        QCOMPARE(file.last("LIMITATION_1Y", "2025-06-01", A).period.due, QDate(2026, 4, 9));
        file.on("2025-09-15", ComplaintFiled);
        QCOMPARE(file.last("LIMITATION_1Y", "2025-10-01", A).period.due, QDate(2026, 9, 15));
        file.on("2026-01-05", LimitationPaused);
        QCOMPARE(file.last("LIMITATION_1Y", "2026-02-01", A).state, DeadlineState::Paused);
    }
    void countsWagesFromTheEndOfEmployment()
    {
        Case file;
        file.on("2025-10-31", EmploymentEnded, A);
        QCOMPARE(file.last("WAGE_AFTER_END_1Y", "2026-01-01", A).period.due, QDate(2026, 11, 2));
    }

    void keepsAFileForItsYears()
    {
        Case file;
        file.on("2026-11-20", CaseClosed);
        QCOMPARE(file.last("ARCHIVE_OTHER_5Y", "2026-11-22").period.due, QDate(2031, 11, 20));
        QCOMPARE(file.count("FILE_BINDING"), 0);
        file.choices.lengths.insert(u"FILE_BINDING"_s, 30);
        QCOMPARE(file.last("FILE_BINDING", "2026-11-22").period.due, QDate(2026, 12, 20));
        file.on("2026-11-20", CaseClosedByAward);
        QCOMPARE(file.last("ARCHIVE_AWARD_10Y", "2026-11-22").period.due, QDate(2036, 11, 20));
        QCOMPARE(file.last("ARCHIVE_OTHER_5Y", "2026-11-22").state, DeadlineState::Void);
    }
    void runsAnUnsettledRuleOnlyWhereItIsTurnedOn()
    {
        const auto rules = LawBook::fromFiles({{u"a.json"_s, data(u"rules/good.json"_s)}});
        QVERIFY(rules);
        Case file;
        file.on("2026-11-02", ArbitrationFiled);
        QVERIFY(deadlines(file.events, {*rules, calendar(), file.choices}, day("2026-11-03")).isEmpty());
        file.choices.enabled = {u"TEST_5"_s};
        QCOMPARE(deadlines(file.events, {*rules, calendar(), file.choices}, day("2026-11-03")).size(), 1);
    }
    void namesItsStates()
    {
        for (const auto state : {DeadlineState::Running, DeadlineState::Paused, DeadlineState::MetOnTime,
                                 DeadlineState::MetLate, DeadlineState::Overdue, DeadlineState::Void})
            QVERIFY(!name(state).isEmpty());
    }
};

TIAOCAI_TEST(TestEngine)
#include "test_engine.moc"
