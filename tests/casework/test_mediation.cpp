// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"
#include "mediation_case.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject stageTable()
{
    QFile file(tiaocai::test::dataPath(QStringLiteral("/casework/mediation-stages.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList words(const QJsonValue &list)
{
    QStringList words;
    for (const auto &word : list.toArray())
        words.append(word.toString());
    words.sort();
    return words;
}

QStringList sortedNames(const QList<ActKind> &kinds)
{
    QStringList names;
    for (const auto kind : kinds)
        names.append(name(kind));
    names.sort();
    return names;
}

PaymentRecorded payment(qint64 yuan)
{
    PaymentRecorded payment;
    payment.amount = Money::fromFen(100 * yuan);
    return payment;
}

RemedyPursued pursued(Remedy remedy)
{
    RemedyPursued pursued;
    pursued.remedy = remedy;
    return pursued;
}

ConsentAnswered answered(const PartyId &party, Answer answer)
{
    ConsentAnswered answered;
    answered.party = party;
    answered.answer = answer;
    return answered;
}

MediationWithdrawn withdrawnBy(const PartyId &party)
{
    MediationWithdrawn withdrawn;
    withdrawn.party = party;
    return withdrawn;
}

MediationExtended extended(const char *until)
{
    MediationExtended extended;
    extended.until = day(until);
    return extended;
}

} // namespace

class TestMediation : public QObject {
    Q_OBJECT

private slots:
    void allowsWhatTheStageNames_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QStringList>("acts");
        const auto table = stageTable();
        for (const auto &value : table.value("stages"_L1).toArray()) {
            const auto row = value.toObject();
            auto acts = words(row.value("acts"_L1));
            for (const auto &with : row.value("with"_L1).toArray())
                acts += words(table.value(with.toString()));
            acts.sort();
            const auto stage = row.value("stage"_L1).toString();
            QTest::newRow(qUtf8Printable(stage)) << stage << acts;
        }
    }
    void allowsWhatTheStageNames()
    {
        QFETCH(QString, stage);
        QFETCH(QStringList, acts);
        auto live = mediationAt(*chosen<Stage>(stage));
        QCOMPARE(name(live.file.stage), stage);
        QCOMPARE(sortedNames(mayFollow(live.file)), acts);
        for (const auto &choice : choices<ActKind>) {
            const bool allowed = acts.contains(QString::fromLatin1(choice.name));
            const bool always =
                choice.value == ActKind::ActCorrected || choice.value == ActKind::FileAttached;
            if (allowed || always) continue;
            QVERIFY2(!live.record(blank(choice.value), live.today), choice.name);
            QCOMPARE(live.refusal.code, u"act-not-allowed"_s);
        }
    }

    void leadsToTheNextStage_data()
    {
        QTest::addColumn<Stage>("from");
        QTest::addColumn<ActDraft>("act");
        QTest::addColumn<Stage>("to");
        auto awaiting = agreement(day("2026-10-15"));
        awaiting.unsignedYet = true;
        const auto settled = PrivateSettlementReached();
        const auto withdrawn = MediationWithdrawn();
        const HandedToArbitration handed{u"区仲裁院"_s, true, {}};
        using enum Stage;
        const auto row = [](const char *text, Stage from, const Payload &act, Stage to) {
            QTest::newRow(text) << from << ActDraft{.payload = act, .on = {}} << to;
        };
        row("accepted", Registered, MediationAccepted(), Mediating);
        row("declined", Registered, MediationDeclined{DeclineGround::OutOfScope}, NotAccepted);
        row("settled before acceptance", Registered, settled, NotAccepted);
        row("withdrawn before acceptance", Registered, withdrawn, NotAccepted);
        row("handed over before acceptance", Registered, handed, NotAccepted);
        row("agreed", Mediating, agreement(day("2026-10-15")), Concluded);
        row("agreed, a signature missing", Mediating, awaiting, AwaitingSignatures);
        row("settled", Mediating, settled, Concluded);
        row("failed", Mediating, failed(), Concluded);
        row("withdrawn", Mediating, withdrawn, Concluded);
        row("signed at last", AwaitingSignatures, agreement(day("2026-10-15")), Concluded);
        row("never signed", AwaitingSignatures, failed(), Concluded);
        row("reopened", Concluded, ClosingRevoked{u"误结"_s}, Mediating);
        row("handed over after the end", Concluded, handed, Concluded);
        row("archived", NotAccepted, FileArchived{u"1"_s, 10, 0, Retention::FiveYears}, Archived);
    }
    void leadsToTheNextStage()
    {
        QFETCH(Stage, from);
        QFETCH(ActDraft, act);
        QFETCH(Stage, to);
        auto live = mediationAt(from);
        QVERIFY2(live.record(act.payload, live.today.addDays(1)), qUtf8Printable(live.refusal.text));
        QCOMPARE(name(live.file.stage), name(to));
        QVERIFY(live.file.irregularities.isEmpty());
        QCOMPARE(live.file.closing.has_value(), to == Stage::Concluded);
    }

    void isAgreedAndPaidLate()
    {
        LiveCase live;
        QVERIFY(live.open(applied(), day("2026-09-01")));
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"2026-09-04 running"_s);
        QCOMPARE(live.clock("MED_LAW_15"), u"2026-09-16 running"_s);
        QVERIFY(live.record(answered(live.respondent(), Answer::Agrees), day("2026-09-02")));
        QVERIFY(live.record(MediationAccepted(), day("2026-09-03")));
        QVERIFY(live.warnings.isEmpty());
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"2026-09-04 met-on-time"_s);
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-18 running"_s);
        QVERIFY(live.record(agreement(day("2026-10-15")), day("2026-09-10")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-18 met-on-time"_s);
        QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-09-28 running"_s); // 09-25 to 27 are days off
        QCOMPARE(live.clock("JUDICIAL_CONFIRM_30"), u"2026-10-10 running"_s);
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"2026-10-15 running"_s);
        QCOMPARE(live.file.closing->on, day("2026-09-10"));
        QCOMPARE(name(live.file.performance), u"running"_s);

        QVERIFY(live.record(payment(3000), day("2026-10-14")));
        QCOMPARE(live.file.items.first().open(), Money::fromFen(500'000));
        live.waitUntil(day("2026-10-16"));
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"2026-10-15 overdue"_s);
        QVERIFY(live.record(DefaultRecorded(), day("2026-10-20")));
        QCOMPARE(name(live.file.performance), u"defaulted"_s);
        QVERIFY(live.record(payment(5000), day("2026-10-21")));
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"2026-10-15 met-late"_s);
        QVERIFY(live.record(PerformanceCompleted(), day("2026-10-21")));
        QCOMPARE(name(live.file.performance), u"done"_s);
        QCOMPARE(live.clock("JUDICIAL_CONFIRM_30"), u"2026-10-10 void"_s);
        QVERIFY(live.file.irregularities.isEmpty());
    }

    void movesEverythingWithTheDayOfAcceptance()
    {
        auto live = mediationAt(Stage::Mediating);
        const auto acceptance = lastOf(live.file, ActKind::MediationAccepted);
        live.waitUntil(day("2026-09-08"));
        auto correction = moved(acceptance, day("2026-09-07"));
        correction.secondPerson.reset();
        QVERIFY(!live.record(correction, day("2026-09-08")));
        QCOMPARE(live.refusal.code, u"second-person-needed"_s);
        correction.secondPerson = live.actor;
        QVERIFY2(!live.record(correction, day("2026-09-08")), "nobody is his own second person");
        QVERIFY(live.record(moved(acceptance, day("2026-09-07")), day("2026-09-08")));
        QCOMPARE(*live.file.acceptedOn, day("2026-09-07"));
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-22 running"_s);
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"2026-09-04 met-late"_s);
        QVERIFY(!live.warnings.isEmpty());
        QCOMPARE(live.file.acts.size(), 3);
        QCOMPARE(live.file.effective.size(), 2);
        QCOMPARE(live.file.acts.at(1).on, day("2026-09-03"));
    }

    void flagsWhatACorrectionMakesIrregular()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(live.record(extended("2026-10-20"), day("2026-09-08")));
        live.waitUntil(day("2026-09-12"));
        QVERIFY(live.record(moved(lastOf(live.file, ActKind::MediationAccepted), day("2026-09-11")),
                            day("2026-09-12")));
        QCOMPARE(name(live.file.stage), u"mediating"_s);
        QVERIFY(!live.file.irregularities.isEmpty());
        QVERIFY(!live.warnings.isEmpty());
    }

    /// Its 15 days end on a Saturday or on the Sunday after it; the rolled date is the same Monday.
    void aCorrectionThatKeepsTheRolledDateMovesTheOther()
    {
        LiveCase live;
        QVERIFY(live.open(applied(), day("2026-03-05")));
        QVERIFY(live.record(MediationAccepted(), day("2026-03-06")));
        QVERIFY(live.record(failed(), day("2026-03-22")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-03-23 met-late"_s);
        auto correction = moved(lastOf(live.file, ActKind::MediationAccepted), day("2026-03-07"));
        const auto second = std::exchange(correction.secondPerson, std::nullopt);
        QVERIFY(!live.record(correction, day("2026-03-23")));
        QCOMPARE(live.refusal.code, u"second-person-needed"_s);
        QVERIFY(live.refusal.text.contains(u"2026-03-21"_s) && live.refusal.text.contains(u"2026-03-22"_s));
        correction.secondPerson = second;
        QVERIFY(live.record(correction, day("2026-03-23")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-03-23 met-on-time"_s);
    }

    void aConclusionCorrectedIntoTimeNeedsASecondPerson()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(live.record(failed(), day("2026-09-21")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-18 met-late"_s);
        auto correction = moved(lastOf(live.file, ActKind::MediationFailed), day("2026-09-18"));
        correction.secondPerson.reset();
        QVERIFY(!live.record(correction, day("2026-09-22")));
        QCOMPARE(live.refusal.code, u"second-person-needed"_s);
    }

    void aDateCorrectedAloneTakesItsDataAlong()
    {
        auto live = mediationAt(Stage::Concluded);
        live.waitUntil(day("2026-09-20"));
        const auto signing = lastOf(live.file, ActKind::AgreementSigned);
        QVERIFY2(live.record(moved(signing, day("2026-09-14")), day("2026-09-20")),
                 qUtf8Printable(live.refusal.text));
        QCOMPARE(live.file.closing->on, day("2026-09-14"));
        QCOMPARE(live.deadline("MED_END_15")->doneOn, day("2026-09-14"));
        QCOMPARE(live.deadline("JUDICIAL_CONFIRM_30")->period.from, day("2026-09-14"));
        QVERIFY(live.record(moved(signing, day("2026-09-11")), day("2026-09-20")));
        QCOMPARE(live.file.closing->on, day("2026-09-11"));
        QVERIFY(live.file.irregularities.isEmpty());
    }

    void aDateCorrectedAloneLeavesOtherDaysOfItsData()
    {
        auto live = mediationAt(Stage::Mediating);
        auto late = extended("2026-10-20");
        late.consentedOn = day("2026-09-15");
        QVERIFY(live.record(late, day("2026-09-17")));
        QVERIFY(live.record(moved(lastOf(live.file, ActKind::MediationExtended), day("2026-09-21")),
                            day("2026-09-22")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-10-20 running"_s);
    }

    void aPartyAddedStartsNoClock()
    {
        auto live = mediationAt(Stage::Mediating);
        const auto before = deadlines(live.file, {book(), calendar(), {}}, live.today).size();
        PartyRecord contractor;
        contractor.role = PartyRole::Respondent;
        contractor.kind = PartyKind::Contractor;
        contractor.name = u"总包"_s;
        PartyAdded added{.party = contractor, .reason = u"总承包"_s};
        added.consented = true;
        QVERIFY2(live.record(added, day("2026-09-07")), qUtf8Printable(live.refusal.text));
        QCOMPARE(deadlines(live.file, {book(), calendar(), {}}, live.today).size(), before);
    }

    void wagesHaveNoLimitationWhileEmploymentLasts_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QDate>("ended");
        QTest::addColumn<QString>("clock");
        QTest::newRow("wages, employment lasts") << Cause::WageArrears << QDate() << QString();
        QTest::newRow("overtime, employment lasts") << Cause::Overtime << QDate() << QString();
        QTest::newRow("wages, employment ended")
            << Cause::WageArrears << day("2026-01-05") << u"WAGE_AFTER_END_1Y"_s;
        QTest::newRow("severance") << Cause::Severance << QDate() << u"LIMITATION_1Y"_s;
    }
    void wagesHaveNoLimitationWhileEmploymentLasts()
    {
        QFETCH(Cause, cause);
        QFETCH(QDate, ended);
        QFETCH(QString, clock);
        LiveCase live;
        auto application = casework::test::application(1, {cause});
        application.rightsKnownOn = day("2025-06-01");
        if (ended.isValid()) application.employmentEndedOn = ended;
        QVERIFY(live.open(MediationApplied{application}, day("2026-09-01")));
        QCOMPARE(live.deadline("WAGE_AFTER_END_1Y").has_value(), clock == u"WAGE_AFTER_END_1Y"_s);
        QCOMPARE(live.deadline("LIMITATION_1Y").has_value(), clock == u"LIMITATION_1Y"_s);
        QCOMPARE(live.warnings.isEmpty(), clock != u"LIMITATION_1Y"_s);
    }

    void keepsTheAcceptanceBeforeTheConclusion()
    {
        auto live = mediationAt(Stage::Concluded);
        const auto concluded = live.file.closing->on;
        live.waitUntil(concluded.addDays(5));
        const auto acceptance = lastOf(live.file, ActKind::MediationAccepted);
        QVERIFY(!live.record(moved(acceptance, concluded.addDays(2)), live.today));
        QCOMPARE(live.refusal.code, u"out-of-order"_s);
        QVERIFY(live.refusal.text.contains(concluded.toString(Qt::ISODate)));
    }

    void takesBackACorrection()
    {
        auto live = mediationAt(Stage::Mediating);
        live.waitUntil(day("2026-09-08"));
        QVERIFY(live.record(moved(lastOf(live.file, ActKind::MediationAccepted), day("2026-09-07")),
                            day("2026-09-08")));
        auto taken = moved(live.file.acts.last().id, {});
        taken.rightDate.reset();
        taken.voided = true;
        QVERIFY2(live.record(taken, day("2026-09-08")), qUtf8Printable(live.refusal.text));
        QCOMPARE(*live.file.acceptedOn, day("2026-09-03"));
    }

    void extendsByConsentInTime()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(!live.record(extended("2026-09-18"), day("2026-09-10")));
        QCOMPARE(live.refusal.code, u"bad-date"_s);
        QVERIFY(live.record(extended("2026-10-20"), day("2026-09-18")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-10-20 running"_s);
        QCOMPARE(live.deadline("MED_LAW_15")->period.due, day("2026-09-16"));
        QVERIFY(!live.record(extended("2026-11-20"), day("2026-10-21")));
        QCOMPARE(live.refusal.code, u"extension-too-late"_s);
        QCOMPARE(live.refusal.article, u"令17-29"_s);
    }

    void isOverTheDayAfterItsEnd()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(!live.record(failed(FailureGround::PeriodOver), day("2026-09-18")));
        QCOMPARE(live.refusal.code, u"period-not-over"_s);
        QVERIFY(live.record(failed(FailureGround::PeriodOver), day("2026-09-19")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-18 met-late"_s);
        QCOMPARE(label(live.file.closing->manner), label(ClosingManner::NotAgreed));
    }

    void isRefusedBeforeAcceptance()
    {
        auto live = mediationAt(Stage::Registered);
        QVERIFY(live.record(answered(live.respondent(), Answer::Refuses), day("2026-09-02")));
        QVERIFY(live.record(MediationDeclined{DeclineGround::OneSideDeclines}, day("2026-09-03")));
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"2026-09-04 met-on-time"_s);
        QCOMPARE(live.clock("MED_LAW_15"), u"2026-09-16 void"_s);
        QCOMPARE(live.clock("MED_END_15"), u"none"_s);
        QVERIFY(!live.file.closing);
    }

    void warnsOfAcceptanceWithoutConsent()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(!live.warnings.isEmpty());
        QVERIFY(std::get<MediationAccepted>(live.file.acts.last().payload).beforeConsent);
        auto strict = mediationAt(Stage::Registered);
        strict.choices.acceptBeforeConsent = false;
        QVERIFY(!strict.record(MediationAccepted(), day("2026-09-02")));
        QCOMPARE(strict.refusal.code, u"consent-missing"_s);
    }

    void startsAnOfferedMediationWithTheSecondConsent()
    {
        LiveCase live;
        QVERIFY(live.open(MediationOffered{applied().application, u"巡查"_s}, day("2026-09-01")));
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"none"_s);
        QVERIFY(live.record(answered(live.applicant(), Answer::Agrees), day("2026-09-02")));
        QVERIFY(!live.record(MediationAccepted(), day("2026-09-02")));
        QCOMPARE(live.refusal.article, u"令17-23"_s);
        QVERIFY(live.record(answered(live.respondent(), Answer::Agrees), day("2026-09-04")));
        QCOMPARE(live.clock("MED_ACCEPT_3WD"), u"2026-09-09 running"_s);
        QVERIFY(live.record(MediationAccepted(), day("2026-09-07")));
    }

    void answersAReferralByItsOwnTime()
    {
        LiveCase live;
        ReferralReceived referral;
        referral.from = ReferredBy::PeoplesCourt;
        referral.replyBy = day("2026-09-30");
        referral.application = applied().application;
        QVERIFY(live.open(referral, day("2026-09-01")));
        QVERIFY(live.record(MediationAccepted(), day("2026-09-02")));
        const auto all = deadlines(live.file, {book(), calendar(), live.choices}, live.today);
        QCOMPARE(governing(all, CaseKind::Mediation)->period.rule.toString(), u"REFERRAL_REPLY"_s);
        QVERIFY(live.record(failed(), day("2026-09-20")));
        QVERIFY(live.record(ReferralAnswered{Outcome::Failed, {}}, day("2026-09-21")));
        QCOMPARE(live.clock("REFERRAL_REPLY"), u"2026-09-30 met-on-time"_s);
    }

    void isWithdrawnByTheApplicantAlone()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(!live.record(withdrawnBy(live.respondent()), day("2026-09-08")));
        QCOMPARE(live.refusal.code, u"not-an-applicant"_s);
        QVERIFY(live.record(withdrawnBy(live.applicant()), day("2026-09-08")));
        QCOMPARE(live.file.closing->on, day("2026-09-08"));
    }

    void bindsFromTheLastSignature()
    {
        auto live = mediationAt(Stage::AwaitingSignatures);
        QVERIFY(live.file.items.isEmpty());
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"none"_s);
        auto signing = agreement(day("2026-10-15"));
        signing.signatures = {{live.applicant(), day("2026-09-10"), {}},
                              {live.respondent(), day("2026-09-14"), {}}};
        signing.mediatorSignedOn = day("2026-09-10");
        signing.sealedOn = day("2026-09-15");
        QVERIFY(live.record(signing, day("2026-09-15")));
        QCOMPARE(live.file.closing->on, day("2026-09-15"));
        QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-09-30 running"_s);
    }

    void isSignedByARepresentativeWithSpecialPowersOnly()
    {
        auto live = mediationAt(Stage::Mediating);
        RepresentativeChanged appointed;
        appointed.change = RepresentativeChange::Appointed;
        appointed.representative.capacity = Capacity::Lawyer;
        appointed.representative.powers = Powers::General;
        appointed.representative.party = live.applicant();
        appointed.representative.name = u"王律师"_s;
        QVERIFY(live.record(appointed, day("2026-09-04")));
        auto signing = agreement(day("2026-10-15"));
        signing.signatures = {
            {live.applicant(), day("2026-09-10"), live.file.representatives.first().record.id},
            {live.respondent(), day("2026-09-10"), {}}};
        signing.mediatorSignedOn = signing.sealedOn = day("2026-09-10");
        QVERIFY(!live.record(signing, day("2026-09-10")));
        QCOMPARE(live.refusal.code, u"powers-missing"_s);
        QCOMPARE(live.refusal.article, u"法24"_s);
    }

    /// What is signed is what was printed.
    void namesWhatThePrintedAgreementSaysOtherwise_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("as printed") << qint64(800'000) << day("2026-10-15") << false;
        QTest::newRow("another amount") << qint64(900'000) << day("2026-10-15") << true;
        QTest::newRow("another day") << qint64(800'000) << day("2026-10-14") << true;
    }
    void namesWhatThePrintedAgreementSaysOtherwise()
    {
        QFETCH(qint64, fen);
        QFETCH(QDate, due);
        QFETCH(bool, isOther);
        auto live = mediationAt(Stage::Mediating);
        auto draft = agreement(day("2026-10-15"));
        draft.unsignedYet = true;
        QVERIFY(live.record(draft, day("2026-09-08")));
        DocumentIssued printed{.document = DocumentId::fresh(), .what = DocumentKind::Agreement};
        printed.number = u"调书1号"_s;
        QVERIFY(live.record(printed, day("2026-09-08")));
        auto signing = agreement(due);
        signing.items.first().amount = Money::fromFen(fen);
        signing.document = printed.document;
        QVERIFY(live.record(signing, day("2026-09-10")));
        const auto named = live.warnings.filter(u"调书1号"_s);
        QCOMPARE(named.size(), isOther ? 1 : 0);
        if (isOther) QVERIFY2(named.first().contains(u"8,000.00 2026-10-15"_s), qPrintable(named.first()));
    }

    void reopensARevokedClosing()
    {
        auto live = mediationAt(Stage::Concluded);
        QVERIFY(live.record(ClosingRevoked{u"协议无效"_s}, day("2026-09-11")));
        QCOMPARE(live.clock("MED_END_15"), u"2026-09-18 running"_s);
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"none"_s);
        QVERIFY(live.file.claims.first().isOpen());
        QVERIFY(live.record(failed(), day("2026-09-12")));
        QCOMPARE(live.file.closing->on, day("2026-09-12"));
    }

    void amendsAndAccelerates()
    {
        auto live = mediationAt(Stage::Mediating);
        auto signing = agreement(day("2026-10-15"));
        signing.items.append(signing.items.first());
        signing.items.last().due = day("2026-12-15");
        signing.acceleration = true;
        QVERIFY(live.record(signing, day("2026-09-10")));
        const auto first = live.file.items.first().agreed.id, second = live.file.items.last().agreed.id;
        QVERIFY(!live.record(payment(10), day("2026-10-01")));
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        AgreementAmended amended;
        amended.items = {AgreementItem()};
        amended.items.first().id = first;
        amended.items.first().due = day("2026-10-30");
        QVERIFY(live.record(amended, day("2026-10-14")));
        QCOMPARE(live.clock("AGREEMENT_PERFORM", first.uuid()), u"2026-10-30 running"_s);
        QCOMPARE(live.file.items.first().earlierDues, QList{day("2026-10-15")});
        QCOMPARE(live.file.items.first().open(), Money::fromFen(800'000));
        QVERIFY(!live.record(DefaultRecorded(), day("2026-10-30")));
        QCOMPARE(live.refusal.code, u"not-due-yet"_s);
        QVERIFY(live.record(DefaultRecorded(), day("2026-11-02")));
        QCOMPARE(live.clock("AGREEMENT_PERFORM", second.uuid()), u"2026-11-02 running"_s);
    }

    void offersTheRemediesOfTheClaim()
    {
        auto live = mediationAt(Stage::Concluded);
        QVERIFY(live.record(pursued(Remedy::PaymentOrder), day("2026-10-16")));
        QCOMPARE(live.clock("PAYMENT_ORDER_ACCEPT_5"), u"2026-10-21 running"_s);
        QCOMPARE(live.clock("AGREEMENT_PERFORM"), u"2026-10-15 void"_s);
        QVERIFY(!live.record(RemedyResult{Remedy::Enforcement, RemedyStep::Accepted, {}}, day("2026-10-17")));
        QCOMPARE(live.refusal.code, u"remedy-not-pursued"_s);

        LiveCase relation;
        QVERIFY(relation.open(MediationApplied{application(1, {Cause::LabourRelation})}, day("2026-09-01")));
        QVERIFY(relation.record(MediationAccepted(), day("2026-09-02")));
        QVERIFY(relation.record(agreement(day("2026-10-15")), day("2026-09-03")));
        for (const auto remedy : {Remedy::ReviewOfAgreement, Remedy::PaymentOrder, Remedy::SuitOnAgreement}) {
            QVERIFY2(!relation.record(pursued(remedy), day("2026-09-10")), qUtf8Printable(name(remedy)));
            QCOMPARE(relation.refusal.code, u"remedy-not-open"_s);
        }
        QVERIFY(relation.record(pursued(Remedy::JudicialConfirmation), day("2026-09-10")));
        QCOMPARE(relation.clock("JUDICIAL_CONFIRM_30"), u"2026-10-08 met-on-time"_s);
    }

    void settlesAndGoverns()
    {
        QCOMPARE(settling(law::RuleId(u"MED_ACCEPT_3WD"_s)).first(), ActKind::MediationAccepted);
        QVERIFY(settling(law::RuleId(u"NO_SUCH_RULE"_s)).isEmpty());
        for (const auto &rule : book().rules())
            QVERIFY2(!rule.provisions.last().officeDuty || !settling(rule.id).isEmpty(),
                     qUtf8Printable(rule.id.toString()));
        const auto live = mediationAt(Stage::Mediating);
        const auto all = deadlines(live.file, {book(), calendar(), live.choices}, live.today);
        QCOMPARE(governing(all, CaseKind::Mediation)->period.rule.toString(), u"MED_END_15"_s);
        QVERIFY(!governing(all, CaseKind::Arbitration));
    }
};

TIAOCAI_TEST(TestMediation)
#include "test_mediation.moc"
