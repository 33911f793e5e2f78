// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"
#include "mediation_case.h"
#include "said.h"
#include "test_main.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

/// Acts whose data the case knows, or that have none but their day.
bool needsNothing(ActKind kind)
{
    using enum ActKind;
    return kind == FileReturned || kind == MediationAccepted || kind == ArbitrationAccepted ||
           kind == LimitationResumed || kind == ReviewAccepted;
}

template <typename... Acts>
LiveCase then(LiveCase live, const Acts &...acts)
{
    const auto all = {Payload(acts)...};
    for (const auto &act : all) {
        const auto on = live.today.addDays(1);
        if (!live.record(act, on))
            qFatal("%s: %s", qUtf8Printable(live.refusal.code), qUtf8Printable(live.refusal.text));
    }
    return live;
}

HearingSet hearing()
{
    return {.day = day("2026-10-20"), .time = QTime(9, 0), .room = u"第一庭"_s};
}

LiveCase applicationFiled()
{
    LiveCase live;
    live.open(ArbitrationFiled{application(1, {Cause::Severance, Cause::Overtime})}, day("2026-09-01"));
    return live;
}

/// Cases at every stage that something may follow in.
QList<LiveCase> everywhere()
{
    QList<LiveCase> cases;
    for (const auto stage : {Stage::Registered, Stage::Mediating, Stage::AwaitingSignatures, Stage::Concluded,
                             Stage::NotAccepted, Stage::Archived})
        cases << mediationAt(stage);
    cases << applicationFiled() << then(applicationFiled(), SupplementRequested{u"身份证明"_s});
    PreMediationAgreed preMediation;
    cases << then(applicationFiled(), preMediation);
    const auto preparing = then(applicationFiled(), ArbitrationAccepted());
    const auto scheduled = then(preparing, hearing());
    const auto heard = then(scheduled, HearingHeld{.outcome = HearingOutcome::Ended});
    const auto decided = then(heard, AwardMade{.number = u"石劳人仲案字〔2026〕第1号"_s});
    cases << preparing << scheduled << heard << decided;
    cases << then(preparing, CommissionedMediationAgreed{u"石桥镇调解中心"_s});
    cases << then(preparing, Suspended{SuspensionGround::AwaitingAppraisal});
    cases << then(preparing, JurisdictionObjected{preparing.respondent(), u"不属本委"_s});
    cases << then(preparing, SimplifiedChosen{SimplifiedGround::BothAgree});
    cases << then(preparing, RecusalRequested{.against = PersonId::fresh(), .ground = u"近亲属"_s});
    cases << then(preparing, CounterclaimFiled{preparing.respondent(), {ClaimRecord{}}});
    cases << then(preparing, ClaimsChangeRequested{{ClaimRecord{}}});
    cases << then(scheduled, PostponementRequested{scheduled.respondent(), u"出差"_s});
    cases << then(preparing, MediationAwardIssued());
    auto served = decided;
    for (const auto &party : {decided.applicant(), decided.respondent()})
        served = then(served, served.served(DocumentKind::Award, party));
    cases << served
          << then(served, CourtActionReported{served.applicant(), CourtAction::Suit, {}, u"县法院"_s});
    auto late = preparing;
    late.waitUntil(day("2027-01-10"));
    cases << late;
    LiveCase review;
    ReviewFiled request{application(), {}, day("2026-08-25")};
    request.application.claims.removeLast();
    review.open(request, day("2026-09-01"));
    const auto underReview = then(review, ReviewAccepted());
    cases << review << underReview << then(underReview, ReviewConcluded{ReviewManner::AwardMade});
    auto defaulted = mediationAt(Stage::Concluded);
    defaulted.waitUntil(day("2026-11-01"));
    RemedyPursued remedy{Remedy::PaymentOrder};
    cases << defaulted << then(defaulted, remedy);
    auto archived = mediationAt(Stage::Archived);
    cases << then(archived, FileLent{Borrower::OwnOffice, u"办公室"_s, u"核对"_s, day("2027-01-01")});
    cases << then(preparing, LimitationPaused{PauseGround::ForceMajeure, u"防疫通告"_s});
    return cases;
}

LiveCase scheduled()
{
    return then(applicationFiled(), ArbitrationAccepted(), hearing());
}

bool isArbitration(Stage stage)
{
    return stage == Stage::Scheduled || stage == Stage::Heard;
}

/// An act of which something is missing, where it could follow, and what.
struct Incomplete {
    const char *name;
    Stage stage;
    Payload payload;
    QString member;
};

const std::vector<Incomplete> &incomplete()
{
    AgreementItem undated;
    undated.amount = Money::fromFen(100);
    static const std::vector<Incomplete> rows{
        {"session without people", Stage::Mediating, SessionHeld{.outcome = SessionOutcome::ToBeContinued},
         u"present"_s},
        {"withdrawal in no form", Stage::Mediating, MediationWithdrawn{}, u"recorded"_s},
        {"settlement that says nothing", Stage::Mediating, PrivateSettlementReached{}, u"performed"_s},
        {"extension without consent", Stage::Mediating, MediationExtended{.until = day("2026-10-20")},
         u"consentedOn"_s},
        {"agreement on nothing", Stage::Mediating, AgreementSigned{.items = {AgreementItem{}}},
         u"items[0].amount"_s},
        {"agreement without a day", Stage::Mediating, AgreementSigned{.items = {undated}}, u"items[0].due"_s},
        {"hearing without people", Stage::Scheduled, HearingHeld{.outcome = HearingOutcome::Ended},
         u"present"_s},
        {"suspension without proof", Stage::Scheduled, Suspended{SuspensionGround::AwaitingAppraisal},
         u"proof"_s},
        {"suspension without approver", Stage::Scheduled,
         Suspended{SuspensionGround::AwaitingAppraisal, u"通知"_s}, u"approver"_s},
        {"withdrawal by nobody", Stage::Scheduled, ApplicationWithdrawn{}, u"party"_s},
        {"default of no item", Stage::Concluded, DefaultRecorded{.since = day("2026-09-05")}, u"items"_s},
        {"acceptance of nobody's", Stage::Registered, MediationAccepted{}, u"mediators"_s},
        {"performance that nothing proves", Stage::Concluded, PerformanceCompleted{}, u"proof"_s},
        {"award without results", Stage::Heard, AwardMade{.number = u"1"_s}, u"results"_s},
    };
    return rows;
}

DocumentServed notice(const LiveCase &live)
{
    return {.what = DocumentKind::SessionNotice,
            .recipient = live.respondent(),
            .method = ServiceMethod::Direct,
            .receivedOn = live.today};
}

/// A case whose last act a correction makes incomplete, the right data, and what is missing.
struct Halved {
    const char *name;
    LiveCase live;
    Payload right;
    QString member;
};

std::vector<Halved> halved()
{
    const auto mediating = mediationAt(Stage::Mediating);
    auto served = then(mediating, notice(mediating));
    auto undated = notice(served);
    undated.receivedOn.reset();
    auto concluded = mediationAt(Stage::Concluded);
    concluded.waitUntil(day("2026-11-01"));
    const auto defaulted = then(concluded, DefaultRecorded());
    const auto items = std::get<DefaultRecorded>(defaulted.file.acts.last().payload).items;
    auto accepted = mediating;
    accepted.isMediator = false;
    return {
        {"who mediates", accepted, MediationAccepted{}, u"mediators"_s},
        {"the day of a service", served, undated, u"receivedOn"_s},
        {"the items", defaulted, DefaultRecorded{.since = day("2026-10-16")}, u"items"_s},
        {"since when", defaulted, DefaultRecorded{.items = items}, u"since"_s},
        {"who withdraws", then(scheduled(), ApplicationWithdrawn()), ApplicationWithdrawn(), u"party"_s},
    };
}

} // namespace

/// Nothing is recorded that nobody stated.
class TestNothingInvented : public QObject {
    Q_OBJECT

private slots:
    /// An untouched form is never saved, unless the act has no data but its day.
    void anUntouchedFormIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &choice : choices<ActKind>) {
            if (choice.value != ActKind::ActCorrected) QTest::newRow(choice.name) << int(choice.value);
        }
    }
    void anUntouchedFormIsRefused()
    {
        QFETCH(int, kind);
        const auto act = ActKind(kind);
        static const auto cases = everywhere();
        bool tried = false;
        for (auto live : cases) {
            const bool done = live.recordBare(blank(act), live.today);
            if (!done && live.refusal.code == u"act-not-allowed") continue;
            tried = true;
            if (needsNothing(act)) continue;
            QVERIFY2(!done, "recorded untouched");
            QVERIFY2(!live.refusal.text.isEmpty(), "a refusal says what to do");
            if (live.refusal.code == u"missing-data") QVERIFY(!live.refusal.member.isEmpty());
        }
        const bool opens = act == ActKind::MediationApplied || act == ActKind::MediationOffered ||
                           act == ActKind::ReferralReceived || act == ActKind::ArbitrationFiled ||
                           act == ActKind::TransferReceived || act == ActKind::ReviewFiled;
        if (!opens) {
            QVERIFY2(tried, "no case in which it may follow");
            return;
        }
        LiveCase live;
        live.today = day("2026-09-01");
        live.file.id = CaseId::fresh();
        QVERIFY(!casework::open(
            live.file.id, {.payload = blank(act), .on = live.today},
            {{QDateTime(live.today, QTime(10, 0))}, live.actor, {book(), calendar(), live.choices}}));
    }

    /// A form in which every text is blanks is an untouched one.
    void blanksAreNoText_data() { anUntouchedFormIsRefused_data(); }
    void blanksAreNoText()
    {
        QFETCH(int, kind);
        const auto act = ActKind(kind);
        auto json = toJson(blank(act));
        bool hasText = false;
        for (const auto &member : describe(act)) {
            if (member.type != "text"_L1) continue;
            hasText = true;
            json[member.key] =
                member.many ? QJsonValue(QJsonArray{u"  "_s, u"\u3000"_s}) : QJsonValue(u"  "_s);
        }
        if (!hasText) return;
        const auto blanks = payloadSoFar(act, json);
        QVERIFY2(blanks, qPrintable(blanks ? QString() : blanks.error().text));
        static const auto cases = everywhere();
        for (auto live : cases) {
            auto untouched = live;
            const bool wouldDo = untouched.recordBare(blank(act), live.today);
            QCOMPARE(live.recordBare(*blanks, live.today), wouldDo);
            if (!wouldDo) QCOMPARE(live.refusal.code, untouched.refusal.code);
        }
    }

    /// Nothing is owed by an item of 0 yuan.
    void zeroIsNoAmount()
    {
        auto live = mediationAt(Stage::Mediating);
        AgreementSigned agreed;
        agreed.items = {{.amount = Money::fromFen(0), .due = live.today.addDays(10)}};
        QVERIFY(!live.recordBare(agreed, live.today));
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.member, u"items[0].amount"_s);
    }

    /// Whatever is left out of an act, it can be looked ahead: the case folds and its clocks are told.
    void aFormHalfFilledIsLookedAheadOf_data() { anUntouchedFormIsRefused_data(); }
    void aFormHalfFilledIsLookedAheadOf()
    {
        QFETCH(int, kind);
        const auto act = ActKind(kind);
        static const auto cases = everywhere();
        QList<Payload> halves{blank(act)};
        for (quint32 seed = 1; seed <= 4; ++seed) {
            auto json = toJson(filled(act, seed));
            const auto keys = json.keys();
            for (qsizetype i = 0; i < keys.size(); ++i) {
                if ((i + seed) % 3 == 0) json.remove(keys[i]);
            }
            const auto half = payloadSoFar(act, json);
            QVERIFY2(half, qPrintable(half ? QString() : half.error().text));
            halves << *half;
        }
        for (const auto &live : cases) {
            const Ground ground{
                {QDateTime(live.today, QTime(10, 0))}, live.actor, {book(), calendar(), live.choices}};
            for (const auto &half : halves) {
                const auto ahead = outlook(live.file, {.payload = half, .on = live.today}, ground);
                if (!ahead) continue;
                const auto after =
                    fold(live.file.id, live.file.acts + QList{*ahead}, ground.rules, live.today);
                QCOMPARE(after.acts.size(), live.file.acts.size() + 1);
                for (const auto &deadline : deadlines(after, ground.rules, live.today))
                    QVERIFY(!deadline.period.rule.isNull());
            }
        }
    }

    void namesWhatIsMissing_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(incomplete().size()); ++row)
            QTest::newRow(incomplete()[std::size_t(row)].name) << row;
    }
    void namesWhatIsMissing()
    {
        QFETCH(int, row);
        const auto &[name, stage, payload, member] = incomplete()[std::size_t(row)];
        auto live = isArbitration(stage) ? scheduled() : mediationAt(stage);
        live.isMediator = false;
        if (stage == Stage::Heard) live = then(live, HearingHeld{.outcome = HearingOutcome::Ended});
        QVERIFY(!live.recordBare(payload, live.today));
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.member, member);
    }

    void aCorrectionSaysItToo_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = halved();
        for (int row = 0; row < int(rows.size()); ++row)
            QTest::newRow(rows[std::size_t(row)].name) << row;
    }
    void aCorrectionSaysItToo()
    {
        QFETCH(int, row);
        auto [name, live, right, member] = halved()[std::size_t(row)];
        ActCorrected correction;
        correction.act = live.file.acts.last().id;
        correction.reason = u"误记"_s;
        correction.rightData = std::make_shared<const Payload>(right);
        QVERIFY(!live.recordBare(correction, live.today));
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.member, u"rightData."_s + member);
    }
    void blanksProveNothing()
    {
        auto live = mediationAt(Stage::Concluded);
        QVERIFY(!live.recordBare(PerformanceCompleted{}, day("2026-10-11"), {}, u" \u3000"_s));
        QCOMPARE(live.refusal.member, u"proof"_s);
        QVERIFY(live.recordBare(PerformanceCompleted{}, day("2026-10-11"), {}, u" 收条 "_s));
        QCOMPARE(live.file.acts.last().proof.text, u"收条"_s);
    }
    void aDefaultSaysItsDay()
    {
        auto live = mediationAt(Stage::Concluded);
        DefaultRecorded recorded{.items = {live.file.items.first().agreed.id}};
        QVERIFY(!live.recordBare(recorded, day("2026-11-02")));
        QCOMPARE(live.refusal.code, u"missing-data"_s);
        QCOMPARE(live.refusal.member, u"since"_s);
        recorded.since = day("2026-10-16");
        QVERIFY(live.recordBare(recorded, day("2026-11-02")));
        QCOMPARE(std::get<DefaultRecorded>(live.file.acts.last().payload).open,
                 live.file.items.first().open());
    }
    /// What was paid act by act is proven already; the text of a receipt proves it as well.
    void whatWasPaidNeedsNoOtherProof()
    {
        auto paid = mediationAt(Stage::Concluded);
        const auto open = paid.file.items.first().open();
        QVERIFY(paid.recordBare(PaymentRecorded{.amount = open, .proof = PaymentProof::Transfer},
                                day("2026-10-10")));
        QVERIFY(paid.recordBare(PerformanceCompleted{}, day("2026-10-11")));
        auto unpaid = mediationAt(Stage::Concluded);
        QVERIFY(unpaid.record(PerformanceCompleted{}, day("2026-10-11")));
        QVERIFY(!unpaid.warnings.isEmpty());
    }
    void whoMediatesIsNamedOnce()
    {
        auto own = mediationAt(Stage::Registered), other = own;
        QVERIFY(own.recordBare(MediationAccepted{}, day("2026-09-03")));
        QCOMPARE(own.file.handler, std::optional(own.actor));
        QVERIFY(other.recordBare(MediationAccepted{.otherMediators = {u"王调解"_s}}, day("2026-09-03")));
        QVERIFY(!other.file.handler);
    }

    /// CASEWORK.md 8, 14.
    void anAgreementWaitsForItsSignatures()
    {
        auto live = mediationAt(Stage::Mediating);
        auto reached = agreement(day("2026-10-15"));
        reached.allSignedOnDay = false;
        QVERIFY(live.recordBare(reached, day("2026-09-10")));
        QCOMPARE(live.file.stage, Stage::AwaitingSignatures);
        QVERIFY(std::get<AgreementSigned>(live.file.acts.last().payload).signatures.isEmpty());
        reached.allSignedOnDay = true;
        QVERIFY(live.recordBare(reached, day("2026-09-12")));
        QCOMPARE(live.file.stage, Stage::Concluded);
        QCOMPARE(live.file.closing->on, day("2026-09-12"));
    }
    void signedOnItsDayAndOnOthersIsRefused()
    {
        auto live = mediationAt(Stage::Mediating);
        auto reached = agreement(day("2026-10-15"));
        reached.allSignedOnDay = true;
        reached.sealedOn = day("2026-09-10");
        QVERIFY(!live.recordBare(reached, day("2026-09-10")));
        QCOMPARE(live.refusal.code, u"bad-data"_s);
        QCOMPARE(live.refusal.member, u"allSignedOnDay"_s);
    }
    void aLedgersRowCountsAsSignedOnItsDay()
    {
        auto live = mediationAt(Stage::Mediating);
        auto reached = agreement(day("2026-10-15"));
        reached.allSignedOnDay = false;
        live.today = day("2026-09-20");
        const auto act = backEnter(
            &live.file, {.payload = reached, .on = day("2026-09-10")}, BatchId::fresh(),
            {{QDateTime(live.today, QTime(10, 0))}, live.actor, {book(), calendar(), live.choices}});
        QVERIFY(act);
        const auto file =
            fold(live.file.id, live.file.acts + QList{*act}, {book(), calendar(), live.choices}, live.today);
        QCOMPARE(file.stage, Stage::Concluded);
        QCOMPARE(file.closing->on, day("2026-09-10"));
    }
    void anAbsenceIsNotedInTheMinutes()
    {
        auto live = then(applicationFiled(), ArbitrationAccepted(), hearing());
        QVERIFY(!live.recordBare(DeemedWithdrawn{}, live.today));
        QCOMPARE(live.refusal.code, u"absence-not-noted"_s);
        QCOMPARE(live.refusal.member, u"absenceInMinutes"_s);
    }
    void serviceSaysItsDays()
    {
        auto live = mediationAt(Stage::Mediating);
        DocumentServed served{.what = DocumentKind::SessionNotice,
                              .recipient = live.respondent(),
                              .method = ServiceMethod::Post};
        QVERIFY(!live.recordBare(served, day("2026-09-10")));
        QCOMPARE(live.refusal.member, u"receivedOn"_s);
        served.sentOn = day("2026-09-10");
        QVERIFY(live.recordBare(served, day("2026-09-10")));
        QVERIFY(!live.file.services.last().receivedOn);
        served.method = ServiceMethod::Direct;
        served.sentOn.reset();
        QVERIFY(!live.recordBare(served, day("2026-09-10")));
        QCOMPARE(live.refusal.member, u"receivedOn"_s);
    }
    void anEmployerSignsBySomebody()
    {
        auto live = mediationAt(Stage::Mediating);
        DocumentServed served{.what = DocumentKind::SessionNotice,
                              .recipient = live.respondent(),
                              .method = ServiceMethod::Direct,
                              .receivedOn = day("2026-09-10")};
        QVERIFY(live.recordBare(served, day("2026-09-10")));
        QCOMPARE(live.warnings.size(), 1);
        served.receiver = u"门卫张师傅"_s;
        QVERIFY(live.recordBare(served, day("2026-09-10")));
        QVERIFY(live.warnings.isEmpty());
        served.recipient = live.applicant();
        served.receiver.clear();
        QVERIFY(live.recordBare(served, day("2026-09-10")));
        QVERIFY(live.warnings.isEmpty());
    }
};

TIAOCAI_TEST(TestNothingInvented)
#include "test_nothing_invented.moc"
