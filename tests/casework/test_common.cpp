// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"
#include "casework/left_open.h"
#include "mediation_case.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

LiveCase opened(const Application &application)
{
    LiveCase live;
    live.open(MediationApplied{application}, day("2026-09-01"));
    return live;
}

Application withDate(std::optional<QDate> Application::*member, const char *date, Cause cause)
{
    auto made = application(1, {cause});
    made.*member = day(date);
    return made;
}

ContactLogged contact()
{
    ContactLogged contact;
    contact.channel = Channel::Phone;
    contact.text = u"电话催办"_s;
    return contact;
}

DocumentServed service(DocumentKind what, ServiceMethod method, const PartyId &recipient)
{
    DocumentServed service;
    service.what = what;
    service.method = method;
    service.recipient = recipient;
    return service;
}

PartyRecord newcomer(PartyRole role)
{
    PartyRecord party;
    party.role = role;
    party.name = u"王芳"_s;
    return party;
}

ClosingApproved approval(const CaseFile &file)
{
    ClosingApproved approval;
    approval.manner = file.closing->manner;
    approval.closedOn = file.closing->on;
    return approval;
}

} // namespace

class TestCommon : public QObject {
    Q_OBJECT

private slots:
    void refusesToOpen_data()
    {
        QTest::addColumn<Application>("application");
        auto nobody = application();
        nobody.parties.removeFirst();
        QTest::newRow("without an applicant") << nobody;
        auto alone = application();
        alone.parties.removeLast();
        QTest::newRow("without a respondent") << alone;
        QTest::newRow("about nothing") << application(1, {});
    }
    void refusesToOpen()
    {
        QFETCH(Application, application);
        const auto live = opened(application);
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.article, u"法12"_s);
    }

    void warnsAndOpens_data()
    {
        QTest::addColumn<Application>("application");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nothing to say") << application() << 0;
        auto nameless = application();
        nameless.parties.first().name.clear();
        QTest::newRow("the applicant's name is missing") << nameless << 1;
        auto typing = application();
        typing.parties.first().idNumber = u"410105199001011234"_s;
        typing.parties.last().creditCode = u"123"_s;
        QTest::newRow("numbers that cannot be right") << typing << 2;
        const auto known = &Application::rightsKnownOn;
        const auto ended = &Application::employmentEndedOn;
        QTest::newRow("limitation over") << withDate(known, "2025-08-30", Cause::Severance) << 1;
        QTest::newRow("six days of it left") << withDate(known, "2025-09-07", Cause::Severance) << 1;
        QTest::newRow("a week of it left") << withDate(known, "2025-09-08", Cause::Severance) << 0;
        QTest::newRow("wages after the end") << withDate(ended, "2025-08-29", Cause::WageArrears) << 1;
        QTest::newRow("wages while employed") << withDate(ended, "2026-08-29", Cause::WageArrears) << 0;
    }
    void warnsAndOpens()
    {
        QFETCH(Application, application);
        QFETCH(int, warnings);
        const auto live = opened(application);
        QVERIFY2(live.refusal.code.isEmpty(), qUtf8Printable(live.refusal.text));
        QVERIFY2(live.warnings.size() == warnings, qUtf8Printable(live.warnings.join(u'\n')));
    }

    void readsSexAndBirthDateFromTheNumber()
    {
        auto application = casework::test::application();
        application.parties.first().idNumber = u"11010519491231002x"_s;
        const auto live = opened(application);
        const auto &record = live.file.parties.first().record;
        QCOMPARE(record.idNumber, u"11010519491231002X"_s);
        QCOMPARE(*record.birthDate, QDate(1949, 12, 31));
        QVERIFY(record.sex == Sex::Female);
    }

    void opensOnlyWithAnApplication()
    {
        LiveCase live;
        QVERIFY(!live.open(contact(), day("2026-09-01")));
        QCOMPARE(live.refusal.code, u"not-an-opening-act"_s);
    }

    void refusesImpossibleDays()
    {
        auto live = mediationAt(Stage::Registered);
        const Ground ground{
            {QDateTime(day("2026-09-02"), QTime(9, 0))}, live.actor, {book(), calendar(), live.choices}};
        const auto code = [&](QDate on) {
            const auto decided = record(live.file, {.payload = contact(), .on = on}, ground);
            return decided ? QString() : decided.error().code;
        };
        QCOMPARE(code(day("2026-09-03")), u"date-in-future"_s);
        QCOMPARE(code(day("2026-08-31")), u"before-receipt"_s);
        QCOMPARE(code(QDate()), u"bad-date"_s);
        QCOMPARE(code(QDate(26, 9, 2)), u"bad-date"_s);
        QCOMPARE(code(QDate(1989, 12, 31)), u"bad-date"_s);
        QCOMPARE(code(day("2026-09-02")), QString());
    }

    /// 0026-11-20 opened a case without a clock; people are older than what the law reckons with.
    void refusesYearsBeforeTheLawReckons()
    {
        const auto code = [](const auto &change) {
            auto asked = application();
            change(asked);
            LiveCase live;
            return live.open(MediationApplied{asked}, day("2026-09-01")) ? QString() : live.refusal.code;
        };
        QCOMPARE(code([](Application &asked) { asked.rightsKnownOn = QDate(26, 8, 1); }), u"bad-date"_s);
        QCOMPARE(code([](Application &asked) { asked.rightsKnownOn = QDate(1989, 12, 31); }), u"bad-date"_s);
        QCOMPARE(code([](Application &asked) { asked.rightsKnownOn = QDate(1990, 1, 1); }), QString());
        QCOMPARE(code([](Application &asked) { asked.employedFrom = QDate(1985, 7, 1); }), QString());
        QCOMPARE(code([](Application &asked) { asked.parties.first().birthDate = QDate(1949, 10, 1); }),
                 QString());
        QCOMPARE(code([](Application &asked) { asked.parties.first().birthDate = QDate(90, 3, 5); }),
                 u"bad-date"_s);
    }

    void refusesWhatDoesNotFitItsPlace()
    {
        auto live = mediationAt(Stage::Mediating);
        live.waitUntil(day("2026-09-10"));
        QVERIFY(!live.record(failed(), day("2026-09-02")));
        QCOMPARE(live.refusal.code, u"out-of-order"_s);
        QVERIFY(live.record(contact(), day("2026-09-02")));
    }

    void refusesWhoIsNotThere()
    {
        auto live = mediationAt(Stage::Mediating);
        ConsentAnswered answered;
        answered.party = PartyId::fresh();
        QVERIFY(!live.record(answered, day("2026-09-04")));
        QCOMPARE(live.refusal.code, u"unknown-party"_s);
        auto signing = agreement(day("2026-10-15"));
        signing.items.first().claim = ClaimId::fresh();
        QVERIFY(!live.record(signing, day("2026-09-04")));
        QCOMPARE(live.refusal.code, u"unknown-claim"_s);
    }

    void servesOnlyAsTheLawAllows_data()
    {
        QTest::addColumn<DocumentKind>("what");
        QTest::addColumn<ServiceMethod>("method");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<QString>("code");
        const auto notice = DocumentKind::SessionNotice, award = DocumentKind::Award;
        using enum ServiceMethod;
        QTest::newRow("directly") << notice << Direct << false << false << QString();
        QTest::newRow("by post, an award") << award << Post << false << false << QString();
        QTest::newRow("left, recorded, signing refused")
            << notice << LeftAtPlace << true << true << QString();
        QTest::newRow("left, not recorded")
            << notice << LeftAtPlace << true << false << u"deemed-service-conditions"_s;
        QTest::newRow("posted, nobody refused")
            << notice << Posted << false << true << u"deemed-service-conditions"_s;
        QTest::newRow("an award by phone") << award << SimpleMeans << false << false << u"simple-means"_s;
        QTest::newRow("a notice by phone") << notice << SimpleMeans << false << false << QString();
        QTest::newRow("an award by e-mail") << award << Electronic << false << false << u"electronic-award"_s;
    }
    void servesOnlyAsTheLawAllows()
    {
        QFETCH(DocumentKind, what);
        QFETCH(ServiceMethod, method);
        QFETCH(bool, refused);
        QFETCH(bool, recorded);
        QFETCH(QString, code);
        auto live = mediationAt(Stage::Mediating);
        auto served = service(what, method, live.respondent());
        served.signingRefused = refused;
        served.recorded = recorded;
        QCOMPARE(live.record(served, day("2026-09-04")), code.isEmpty());
        QCOMPARE(live.refusal.code, code);
    }

    void deemsLeftDocumentsServedAfterThreeWorkingDays()
    {
        auto live = mediationAt(Stage::Mediating);
        auto served = service(DocumentKind::SessionNotice, ServiceMethod::LeftAtPlace, live.respondent());
        served.signingRefused = served.recorded = true;
        QVERIFY(live.record(served, day("2026-09-04")));
        QCOMPARE(*live.file.services.last().receivedOn, day("2026-09-09"));
        QVERIFY(live.file.services.last().deemed);
    }

    void deemsReturnedMailServedAtAConfirmedAddress()
    {
        auto live = mediationAt(Stage::Mediating);
        ServiceFailed returned;
        returned.what = DocumentKind::SessionNotice;
        returned.recipient = live.respondent();
        returned.method = ServiceMethod::Post;
        returned.reason = ReturnReason::Moved;
        QVERIFY(live.record(returned, day("2026-09-07")));
        QVERIFY(live.file.services.isEmpty());
        ServiceAddressConfirmed confirmed;
        confirmed.party = live.respondent();
        confirmed.address = u"文化路1号"_s;
        QVERIFY(live.record(confirmed, day("2026-09-08")));
        QVERIFY(live.record(returned, day("2026-09-09")));
        QCOMPARE(*live.file.services.last().receivedOn, day("2026-09-09"));
    }

    void changesParties()
    {
        auto live = mediationAt(Stage::Mediating);
        PartyAdded added{newcomer(PartyRole::Applicant), u"共同申请"_s, false};
        QVERIFY(!live.record(added, day("2026-09-04")));
        QCOMPARE(live.refusal.code, u"consent-missing"_s);
        added.consented = true;
        QVERIFY(live.record(added, day("2026-09-04")));
        QCOMPARE(live.file.active(PartyRole::Applicant).size(), 2);

        QVERIFY(!live.record(PartyWithdrew{live.respondent(), true, u"不愿"_s}, day("2026-09-05")));
        QCOMPARE(live.refusal.code, u"last-party"_s);
        QVERIFY(live.record(CaseSplit{{live.applicant(1)}, {}, {}, u"另案"_s}, day("2026-09-06")));
        QCOMPARE(live.file.active(PartyRole::Applicant).size(), 1);

        PartySucceeded succeeded{live.applicant(), SuccessionEvent::Death, newcomer(PartyRole::Applicant),
                                 true};
        QVERIFY(live.record(succeeded, day("2026-09-07")));
        QCOMPARE(live.file.names(PartyRole::Applicant), u"王芳"_s);
    }

    void electsThreeToFiveDelegates()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(!live.record(DelegatesElected{{u"甲"_s, u"乙"_s}, true}, day("2026-09-04")));
        QCOMPARE(live.refusal.code, u"delegates-number"_s);
        QVERIFY(live.record(DelegatesElected{{u"甲"_s, u"乙"_s, u"丙"_s}, true}, day("2026-09-04")));
    }

    void approvesAClosingAsItIs()
    {
        auto live = mediationAt(Stage::Concluded);
        auto later = approval(live.file);
        later.closedOn = day("2026-09-12");
        QVERIFY(!live.record(later, day("2026-09-13")));
        QCOMPARE(live.refusal.code, u"closing-differs"_s);
        QVERIFY(live.record(approval(live.file), day("2026-09-13")));
        QCOMPARE(live.file.closing->on, day("2026-09-10"));
        const auto approved = std::get<ClosingApproved>(live.file.acts.last().payload);
        QCOMPARE(*approved.persons, 1);
        QCOMPARE(*approved.obtained, Money::fromFen(800'000));
    }

    /// 规则22 asks for the approval: what is left is named and blocks nothing.
    void namesWhatAClosingLeavesOpen()
    {
        auto live = mediationAt(Stage::Concluded);
        const auto left = [&] {
            return leftOpen(live.file, {book(), calendar(), live.choices}, live.today, Speech::ofLaw());
        };
        const auto before = left().size();
        DocumentIssued issued;
        issued.document = DocumentId::fresh();
        issued.what = DocumentKind::AcceptanceNotice;
        issued.templateName = u"调解受理通知书"_s;
        issued.addressees = {live.respondent()};
        QVERIFY(live.record(issued, day("2026-09-11")));
        QCOMPARE(left().size(), before + 1);
        QVERIFY(left().first().contains(u"《调解受理通知书》"_s));
        auto closing = approval(live.file);
        closing.obtained = Money::fromFen(700'000);
        closing.claims = {{live.claim(0), ClaimOutcome::Agreed, Money::fromFen(800'000)}};
        QVERIFY(live.record(closing, day("2026-09-13")));
        QVERIFY(live.warnings.join(u'|').contains(u"7,000.00"_s));
        QVERIFY(live.warnings.join(u'|').contains(u"调解受理通知书"_s));
        auto served = service(DocumentKind::AcceptanceNotice, ServiceMethod::Direct, live.respondent());
        served.document = issued.document;
        served.receivedOn = day("2026-09-14");
        QVERIFY(live.record(served, day("2026-09-14")));
        QCOMPARE(left().size(), before);
    }

    /// Of a ledger's case nobody may have said it: each claim by its words, until the approval settles it.
    void namesTheClaimsThatHaveNoOutcome()
    {
        auto live = mediationAt(Stage::Concluded);
        auto &claim = live.file.claims.first();
        claim.record.amount = Money::fromFen(800'000);
        claim.outcome = ClaimOutcome::Open;
        const law::Rules rules{book(), calendar(), live.choices};
        const auto named = [](const QStringList &left) { return left.filter(u"8,000.00"_s).size(); };
        QCOMPARE(named(leftOpen(live.file, rules, live.today, Speech::ofLaw())), 1);
        const Ground ground{
            .now = {QDateTime(day("2026-09-13"), QTime(9, 0))}, .actor = live.actor, .rules = rules};
        auto closing = approval(live.file);
        const auto warned = [&] {
            const auto decided = record(live.file, {.payload = closing, .on = day("2026-09-13")}, ground);
            return decided ? named(decided->warnings) : -1;
        };
        QCOMPARE(warned(), 1);
        closing.claims = {{claim.record.id, ClaimOutcome::Open, {}}};
        QCOMPARE(warned(), 1);
        closing.claims = {{claim.record.id, ClaimOutcome::Agreed, Money::fromFen(800'000)}};
        QCOMPARE(warned(), 0);
    }

    void keepsTheFile()
    {
        auto live = mediationAt(Stage::Archived);
        FileLent lent{Borrower::PartyOrRepresentative, u"李强"_s, u"查阅"_s, day("2026-10-01"), false};
        QVERIFY(!live.record(lent, day("2026-09-21")));
        QCOMPARE(live.refusal.code, u"side-file"_s);
        lent.mainFileOnly = true;
        QVERIFY(live.record(lent, day("2026-09-21")));
        QVERIFY(!live.record(lent, day("2026-09-22")));
        QCOMPARE(live.refusal.code, u"file-lent"_s);
        QVERIFY(live.record(FileReturned(), day("2026-09-22")));
        const FileDisposed disposed{live.actor, u"清册"_s};
        QVERIFY(!live.record(disposed, day("2031-09-20")));
        QCOMPARE(live.refusal.code, u"retention-running"_s);
        QVERIFY(live.record(disposed, day("2031-09-25")));
    }

    void refusesAnOralApplicationWithoutItsTime()
    {
        auto oral = application();
        oral.form = ApplicationForm::Oral;
        const auto live = opened(oral);
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.member, u"at"_s);
    }

    void aPartyLeavesOnceAndByItsOwnSignature()
    {
        auto live = opened(application(2));
        const auto gone = live.respondent(1);
        QVERIFY(!live.recordBare(PartyWithdrew{gone, false, u"不愿"_s}, day("2026-09-01")));
        QCOMPARE(live.refusal.code, u"signature-missing"_s);
        QVERIFY(live.record(PartyWithdrew{gone, true, u"不愿"_s}, day("2026-09-01")));
        QVERIFY(
            !live.record(PartySucceeded{gone, SuccessionEvent::Merger, newcomer(PartyRole::Respondent), true},
                         day("2026-09-01")));
        QCOMPARE(live.refusal.code, u"party-left"_s);
    }

    void nobodyIsDismissedWhoNeverWasAppointed()
    {
        auto live = mediationAt(Stage::Mediating);
        RepresentativeChanged dismissed;
        dismissed.change = RepresentativeChange::Dismissed;
        dismissed.representative.party = live.applicant();
        dismissed.representative.name = u"张律师"_s;
        dismissed.representative.capacity = Capacity::Lawyer;
        dismissed.representative.powers = Powers::General;
        QVERIFY(!live.record(dismissed, day("2026-09-04")));
        QCOMPARE(live.refusal.code, u"unknown-representative"_s);
    }

    void anAgreementIsAmendedByBoth()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(live.record(agreement(day("2026-11-15")), day("2026-09-10")));
        AgreementAmended amended;
        amended.items = agreement(day("2026-12-15")).items;
        amended.signedByBoth = false;
        QVERIFY(!live.recordBare(amended, day("2026-09-11")));
        QCOMPARE(live.refusal.code, u"signature-missing"_s);
    }

    void whatWasNotLentDoesNotComeBack()
    {
        auto live = mediationAt(Stage::Archived);
        QVERIFY(!live.record(FileReturned(), live.today));
        QCOMPARE(live.refusal.code, u"file-not-lent"_s);
    }

    void refusesWhatTheCaseDoesNotHold()
    {
        auto live = mediationAt(Stage::Mediating);
        PaymentRecorded payment;
        payment.amount = Money::fromFen(100);
        QVERIFY(live.record(agreement(day("2026-11-15")), day("2026-09-10")));
        payment.item = ItemId::fresh();
        QVERIFY(!live.record(payment, day("2026-09-11")));
        QCOMPARE(live.refusal.code, u"unknown-item"_s);
        const auto served = payloadFromJson(
            ActKind::DocumentServed, {{u"what"_s, u"session-notice"_s}, {u"document"_s, u"nowhere"_s}});
        QCOMPARE(served.error().code, u"unknown-document"_s);
    }

    void refusesEmptyCorrections()
    {
        auto live = mediationAt(Stage::Mediating);
        live.waitUntil(day("2026-09-10"));
        auto correction = moved(live.file.acts.last().id, {});
        correction.rightDate.reset();
        const auto code = [&] {
            return live.record(correction, day("2026-09-10")) ? QString() : live.refusal.code;
        };
        QCOMPARE(code(), u"missing-data"_s);
        correction.rightData = std::make_shared<const Payload>(contact());
        QCOMPARE(code(), u"bad-data"_s);
        correction.rightData.reset();
        correction.rightDate = day("2026-09-11");
        QCOMPARE(code(), u"date-in-future"_s);
        correction.rightDate = day("2026-09-04");
        correction.reason.clear();
        QCOMPARE(code(), u"missing-data"_s);
        correction.reason = u"误记"_s;
        correction.voided = true;
        correction.act = live.file.acts.first().id;
        QCOMPARE(code(), u"opening-act"_s);
        correction.act = ActId::fresh();
        QCOMPARE(code(), u"unknown-act"_s);
    }

    void correctsDataWithoutASecondPersonWhereNoDateMoves()
    {
        auto live = mediationAt(Stage::Mediating);
        QVERIFY(live.record(contact(), day("2026-09-04")));
        auto right = contact();
        right.text = u"当面催办"_s;
        ActCorrected correction;
        correction.act = live.file.acts.last().id;
        correction.reason = u"误记"_s;
        correction.rightData = std::make_shared<const Payload>(right);
        QVERIFY2(live.record(correction, day("2026-09-05")), qUtf8Printable(live.refusal.text));
        QCOMPARE(std::get<ContactLogged>(live.file.effective.last().payload).text, u"当面催办"_s);
    }

    void entersALedgersRow()
    {
        const Ground ground{
            {QDateTime(day("2026-11-01"), QTime(9, 0))}, PersonId::fresh(), {book(), calendar(), {}}};
        const auto batch = BatchId::fresh();
        const auto first =
            backEnter(nullptr, {.payload = MediationApplied(), .on = day("2025-03-01")}, batch, ground);
        QVERIFY(first);
        QCOMPARE(*first->batch, batch);
        const auto file = fold(CaseId::fresh(), {*first}, {book(), calendar(), {}}, day("2026-11-01"));
        const auto accepted =
            backEnter(&file, {.payload = MediationAccepted(), .on = day("2025-03-03")}, batch, ground);
        QVERIFY(accepted);
        QVERIFY(std::get<MediationAccepted>(accepted->payload).mediators.isEmpty());
        QVERIFY(!backEnter(&file, {.payload = failed(), .on = day("2026-12-01")}, batch, ground));
    }
};

TIAOCAI_TEST(TestCommon)
#include "test_common.moc"
