// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"
#include "live_case.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;

namespace {

using Payloads = std::vector<Payload>;
/// The acts of a row; the last one is what the row is about.
using Told = std::function<Payloads(const LiveCase &)>;

struct Refused {
    const char *name;
    Stage from;
    Told acts;
    const char *code;
    const char *article;
};

struct Unmoved {
    const char *name;
    Told acts;
};

const PersonId arbitrator = PersonId::fresh(), clerk = PersonId::fresh();

Payload accepted()
{
    return ArbitrationAccepted{.caseNumber = u"石劳人仲案字〔2026〕第1号"_s, .approver = {}};
}
Payload tribunal()
{
    return TribunalComposed{.arbitrators = {arbitrator}, .presiding = {}, .recorder = clerk};
}

Payload hearingOn(const char *date, bool announced = false)
{
    HearingSet set;
    set.day = day(date);
    set.announced = announced;
    return set;
}

Payload heldWith(HearingOutcome outcome, std::optional<QDate> nextOn = {}, QList<PartyId> absent = {})
{
    HearingHeld held;
    held.outcome = outcome;
    held.nextOn = nextOn;
    held.absent = std::move(absent);
    return held;
}

Payload award(const char *number, QList<ClaimId> claims = {}, bool isFinal = false)
{
    AwardMade made;
    made.number = QString::fromUtf8(number);
    made.claims = claims;
    made.isFinal = isFinal;
    for (const auto &claim : claims)
        made.results.append({claim, ClaimOutcome::Granted, Money::fromFen(800000)});
    return made;
}

Payload mediationAward(QList<ClaimId> claims = {}, QList<PartyReceipt> receipts = {})
{
    MediationAwardIssued issued;
    issued.number = u"调1"_s;
    issued.claims = std::move(claims);
    issued.items = {AgreementItem{.id = {},
                                  .obligor = {},
                                  .obligee = {},
                                  .claim = {},
                                  .amount = Money::fromFen(500000),
                                  .due = day("2026-08-31"),
                                  .manner = {},
                                  .text = {}}};
    issued.receipts = std::move(receipts);
    return issued;
}

Payload counterclaimBy(const PartyId &party)
{
    ClaimRecord claim;
    claim.cause = Cause::OtherCause;
    claim.amount = Money::fromFen(300000);
    return CounterclaimFiled{.party = party, .claims = {claim}};
}

Payload changeOfClaims()
{
    ClaimRecord claim;
    claim.cause = Cause::AnnualLeave;
    claim.amount = Money::fromFen(200000);
    return ClaimsChangeRequested{.claims = {claim}};
}

Payload thirdParty()
{
    PartyRecord record;
    record.role = PartyRole::Respondent;
    record.kind = PartyKind::Contractor;
    record.name = u"分包商"_s;
    return PartyAdded{.party = record, .reason = u"承包关系"_s};
}

Payload publication(DocumentKind what, const PartyId &to)
{
    PublicationStarted started;
    started.what = what;
    started.recipient = to;
    started.medium = u"人民法院报"_s;
    started.failedWays = u"邮寄退回"_s;
    return started;
}

Payload extension(int days = 15)
{
    return ExtensionApproved{
        .days = days, .reason = u"案情复杂"_s, .approver = {}, .approvalNumber = {}, .notified = {}};
}

Payload withdrawn(std::optional<PartyId> by = {})
{
    return ApplicationWithdrawn{.party = by, .recorded = true, .reason = {}};
}

Payload suit(const PartyId &by, CourtAction action = CourtAction::Suit,
             std::optional<DocumentId> document = {})
{
    return CourtActionReported{
        .party = by, .action = action, .document = document, .court = u"县法院"_s, .howKnown = {}};
}

Payload courtResult(CourtResult result, CourtAction action = CourtAction::Suit)
{
    CourtResultReported reported;
    reported.action = action;
    reported.result = result;
    return reported;
}

Payload closing(const LiveCase &live)
{
    ClosingApproved approved;
    approved.manner = live.file.closing ? live.file.closing->manner : ClosingManner::ByAward;
    approved.closedOn = live.file.closing ? live.file.closing->on : live.today;
    approved.prevailed = Prevailed::WorkerPrevailed;
    return approved;
}

Payload archivedAfterAward()
{
    return FileArchived{
        .fileNumber = u"2026-1"_s, .mainPages = 10, .sidePages = 5, .retention = Retention::TenYears};
}

PersonId otherPerson()
{
    return PersonId::fresh();
}

void tell(LiveCase &live, const Payloads &acts, const char *on)
{
    if (!live.recordAll(acts, day(on)))
        qFatal("not reached: %s", qUtf8Printable(live.refusal.code + u' ' + live.refusal.text));
}

LiveCase filed(int respondents = 1)
{
    LiveCase live;
    if (!live.open(ArbitrationFiled{.application = application(respondents), .copies = respondents},
                   day("2026-05-25")))
        qFatal("not opened: %s", qUtf8Printable(live.refusal.text));
    return live;
}

LiveCase preparing()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    tell(live, {tribunal()}, "2026-06-02");
    tell(live, {live.served(DocumentKind::ApplicationCopy, live.respondent())}, "2026-06-04");
    return live;
}

LiveCase scheduled()
{
    auto live = preparing();
    tell(live, {hearingOn("2026-06-25")}, "2026-06-08");
    tell(live,
         {live.served(DocumentKind::HearingNotice, live.applicant()),
          live.served(DocumentKind::HearingNotice, live.respondent())},
         "2026-06-09");
    return live;
}

LiveCase heard()
{
    auto live = scheduled();
    tell(live, {heldWith(HearingOutcome::Ended)}, "2026-06-25");
    return live;
}

LiveCase decided(bool isFinal = false)
{
    auto live = heard();
    tell(live, {award("裁1", isFinal ? QList{live.claim(0)} : QList{live.claim(0), live.claim(1)}, isFinal)},
         "2026-07-06");
    if (isFinal) tell(live, {award("裁2", {live.claim(1)})}, "2026-07-06");
    return live;
}

LiveCase servedToAll(bool isFinal = false)
{
    auto live = decided(isFinal);
    for (qsizetype i = 0; i < live.file.decisions.size(); ++i) {
        tell(live,
             {live.served(DocumentKind::Award, live.applicant(), live.document(i)),
              live.served(DocumentKind::Award, live.respondent(), live.document(i))},
             "2026-07-08");
    }
    return live;
}

LiveCase reached(Stage stage);

LiveCase afterwards(Stage before, const Payload &act, const char *on)
{
    auto live = reached(before);
    tell(live, {act}, on);
    return live;
}

LiveCase reached(Stage stage)
{
    if (stage == Stage::Filed) return filed();
    if (stage == Stage::AwaitingSupplement)
        return afterwards(Stage::Filed, SupplementRequested{.list = u"身份证"_s, .until = {}}, "2026-05-26");
    if (stage == Stage::PreMediation)
        return afterwards(Stage::Filed, PreMediationAgreed{.body = u"调解中心"_s, .suggestionSentOn = {}},
                          "2026-05-26");
    if (stage == Stage::Refused)
        return afterwards(Stage::Filed,
                          ArbitrationRefused{.ground = ArbitrationRefusalGround::OutOfScope, .court = {}},
                          "2026-05-28");
    if (stage == Stage::Preparing) return preparing();
    if (stage == Stage::Scheduled) return scheduled();
    if (stage == Stage::Heard) return heard();
    if (stage == Stage::Commissioned)
        return afterwards(Stage::Preparing, CommissionedMediationAgreed{.body = u"调解中心"_s}, "2026-06-10");
    if (stage == Stage::OnHold)
        return afterwards(
            Stage::Preparing,
            Suspended{.ground = SuspensionGround::AwaitingAppraisal, .proof = u"鉴定通知"_s, .approver = {}},
            "2026-06-10");
    if (stage == Stage::DecidedNotServed) return decided();
    if (stage == Stage::DecidedServed) return servedToAll();
    if (stage == Stage::ClosedOther) return afterwards(Stage::Preparing, withdrawn(), "2026-06-10");
    if (stage == Stage::Archived) return afterwards(Stage::ClosedOther, archivedAfterAward(), "2026-06-12");
    if (stage == Stage::Superseded)
        return afterwards(Stage::InCourt, courtResult(CourtResult::Judged), "2026-09-01");
    auto live = servedToAll();
    if (stage == Stage::InCourt) tell(live, {suit(live.respondent())}, "2026-07-10");
    if (stage == Stage::Effective) live.waitUntil(day("2026-07-24"));
    return live;
}

/// A payload that needs nothing of the case.
Told one(Payload payload)
{
    return [payload = std::move(payload)](const LiveCase &) { return Payloads{payload}; };
}

Told several(Payloads payloads)
{
    return [payloads = std::move(payloads)](const LiveCase &) { return payloads; };
}

Payload defence(const LiveCase &live)
{
    return DefenceReceived{.party = live.respondent()};
}

/// ACTS.md 9.2, row by row.
QJsonArray moves()
{
    QFile file(tiaocai::test::dataPath(QStringLiteral("/casework/arbitration-moves.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The ids of a case by the words of its table: applicant, respondent, claim-2, arbitrator, clerk.
Lookup idsOf(const LiveCase &live)
{
    return [&live](QStringView tag, const QString &word) -> QUuid {
        if (tag == u"person") return (word == u"clerk" ? clerk : arbitrator).uuid();
        if (tag == u"party") return (word == u"applicant" ? live.applicant() : live.respondent()).uuid();
        if (tag == u"claim") return live.claim(word.section(u'-', 1).toInt() - 1).uuid();
        return {};
    };
}

const std::vector<Refused> &refusals()
{
    static const std::vector<Refused> rows{
        {"an award before the hearing", Stage::Preparing, one(award("裁1")), "act-not-allowed",
         "法43, 47–50; 规则49, 50, 53"},
        {"acceptance twice", Stage::Preparing, one(accepted()), "act-not-allowed", "法29; 规则30"},
        {"acceptance while a supplement is awaited", Stage::AwaitingSupplement, one(accepted()),
         "act-not-allowed", "法29; 规则30"},
        {"acceptance while mediation is tried", Stage::PreMediation, one(accepted()), "act-not-allowed",
         "法29; 规则30"},
        {"a hearing that nobody set", Stage::Preparing, one(heldWith(HearingOutcome::Ended)),
         "act-not-allowed", "规则39–42"},
        {"a hearing while suspended", Stage::OnHold, one(hearingOn("2026-07-20")), "act-not-allowed",
         "法35; 规则25, 38"},
        {"resumption of what runs", Stage::Preparing, one(Resumed{}), "act-not-allowed", "规则46(六), 47"},
        {"a counterclaim after the hearing", Stage::Heard,
         [](const LiveCase &live) { return Payloads{counterclaimBy(live.respondent())}; }, "act-not-allowed",
         "规则36"},
        {"a deemed withdrawal without a hearing", Stage::Preparing, one(DeemedWithdrawn{}), "act-not-allowed",
         "规则39, 59"},
        {"a party added after the decision", Stage::DecidedNotServed, one(thirdParty()), "act-not-allowed",
         "法22, 23; 规则6, 7, 46(一)"},
        {"a new award once decided", Stage::DecidedServed, one(award("裁3")), "act-not-allowed",
         "法43, 47–50; 规则49, 50, 53"},
        {"archiving before service", Stage::DecidedNotServed, one(archivedAfterAward()), "act-not-allowed",
         "规则21–24"},
        {"a suit over an award that was served on nobody", Stage::DecidedNotServed,
         [](const LiveCase &live) { return Payloads{suit(live.applicant())}; }, "not-served", "法48, 50"},
        {"a refusal for want of jurisdiction that names no court", Stage::Filed,
         one(ArbitrationRefused{.ground = ArbitrationRefusalGround::NoJurisdiction, .court = {}}),
         "missing-data", "规则31"},
        {"a recorder who is arbitrator", Stage::Preparing,
         one(TribunalComposed{.arbitrators = {arbitrator}, .presiding = {}, .recorder = arbitrator}),
         "recorder-is-arbitrator", "组织15"},
        {"a tribunal of two", Stage::Preparing,
         one(TribunalComposed{.arbitrators = {arbitrator, clerk}, .presiding = {}, .recorder = {}}),
         "tribunal-size", "法31"},
        {"a presiding arbitrator from outside", Stage::Preparing,
         one(TribunalComposed{.arbitrators = {arbitrator}, .presiding = clerk, .recorder = {}}),
         "presiding-not-member", "法31"},
        {"a hearing before a challenged tribunal", Stage::Scheduled,
         several({RecusalRequested{.by = {}, .against = arbitrator, .ground = u"亲属"_s},
                  heldWith(HearingOutcome::Ended)}),
         "recusal-pending", "规则11"},
        {"a recused arbitrator appointed again", Stage::Preparing,
         several({RecusalRequested{.by = {}, .against = arbitrator, .ground = u"亲属"_s},
                  RecusalDecided{.granted = true}, tribunal()}),
         "recusal-pending", "规则11"},
        {"a recusal decision that nobody asked for", Stage::Preparing, one(RecusalDecided{}),
         "nothing-to-decide", "规则11"},
        {"a jurisdiction decision that nobody asked for", Stage::Preparing, one(JurisdictionDecided{}),
         "nothing-to-decide", "规则10"},
        {"a counterclaim decision without counterclaim", Stage::Preparing,
         one(CounterclaimDecided{.decision = CounterclaimDecision::Joined}), "nothing-to-decide", "规则36"},
        {"a counterclaim by the applicant", Stage::Preparing,
         [](const LiveCase &live) { return Payloads{counterclaimBy(live.applicant())}; }, "wrong-party",
         "规则36"},
        {"a defence by the applicant", Stage::Preparing,
         [](const LiveCase &live) { return Payloads{DefenceReceived{.party = live.applicant()}}; },
         "wrong-party", "法30"},
        {"a longer defence period", Stage::Preparing,
         [](const LiveCase &live) {
             return Payloads{DefenceTermWaived{.party = live.respondent(), .newEnd = day("2026-07-30")}};
         },
         "not-shorter", "规则58"},
        {"a decision on a change that nobody asked for", Stage::Preparing, one(ClaimsChangeDecided{}),
         "nothing-to-decide", "规则44"},
        {"a reduction that grows", Stage::Preparing,
         [](const LiveCase &live) {
             auto record = live.file.claims.first().record;
             record.amount = Money::fromFen(9000000);
             return Payloads{ClaimsReduced{.dropped = {}, .reduced = {record}}};
         },
         "not-reduced", "规则44"},
        {"every claim dropped", Stage::Preparing,
         [](const LiveCase &live) {
             return Payloads{ClaimsReduced{.dropped = {live.claim(0), live.claim(1)}, .reduced = {}}};
         },
         "all-claims-dropped", "规则35"},
        {"simplified while the respondent is sought by publication", Stage::Preparing,
         [](const LiveCase &live) {
             return Payloads{publication(DocumentKind::HearingNotice, live.respondent()),
                             SimplifiedChosen{.ground = SimplifiedGround::ClearFacts}};
         },
         "simplified-barred", "规则57(三)"},
        {"conversion of an ordinary case", Stage::Preparing, one(ConvertedToOrdinary{.reason = u"x"_s}),
         "not-simplified", "规则61"},
        {"a hearing in the past", Stage::Preparing, one(hearingOn("2026-06-01")), "bad-date", "法35"},
        {"an extension of sixteen days", Stage::Preparing, one(extension(16)), "extension-too-long",
         "法43; 规则45"},
        {"an extension of nothing", Stage::Preparing, one(extension(0)), "extension-too-long",
         "法43; 规则45"},
        {"a second extension", Stage::Preparing, several({extension(5), extension(5)}), "extension-second",
         "法43; 规则45"},
        {"a second extension over fifteen days in all", Stage::Preparing,
         several({extension(10), extension(10)}), "extension-too-long", "法43; 规则45"},
        {"advance enforcement without hardship", Stage::Preparing,
         one(AdvanceEnforcementDecided{.claim = {},
                                       .amount = Money::fromFen(1),
                                       .granted = true,
                                       .clearRight = true,
                                       .hardship = false}),
         "advance-conditions", "法44"},
        {"final and non-final claims in one award", Stage::Heard,
         [](const LiveCase &live) {
             return Payloads{award("裁1", {live.claim(0), live.claim(1)}, true)};
         },
         "mixed-award", "法47; 规则50"},
        {"one document, final and not", Stage::Heard,
         [](const LiveCase &live) {
             return Payloads{award("裁1", {live.claim(0)}, true), award("裁1", {live.claim(1)})};
         },
         "mixed-award", "法47; 规则50"},
        {"a claim decided twice", Stage::Heard,
         [](const LiveCase &live) {
             return Payloads{award("裁1", {live.claim(0)}), award("裁2", {live.claim(0)})};
         },
         "claim-decided", "规则49"},
        {"a partial award of unnamed claims", Stage::Heard, one([] {
             auto partial = std::get<AwardMade>(award("裁1"));
             partial.partial = true;
             return partial;
         }()),
         "missing-data", "法43; 规则49"},
        {"a repudiation of what nobody was to receive", Stage::DecidedNotServed,
         [](const LiveCase &live) {
             return Payloads{MediationAwardRepudiated{.document = {}, .party = live.respondent()}};
         },
         "nothing-to-repudiate", "法42"},
        {"termination for lateness without a suit", Stage::Heard,
         one(ProceedingsTerminated{.ground = TerminationGround::SuitFiledAfterDue}), "needs-court-action",
         "规则48"},
        {"termination for lateness in time", Stage::Heard,
         [](const LiveCase &live) {
             return Payloads{suit(live.applicant()),
                             ProceedingsTerminated{.ground = TerminationGround::SuitFiledAfterDue}};
         },
         "period-not-over", "规则48"},
        {"lateness certified in time", Stage::Heard, one(LatenessCertified{}), "period-not-over", "法43"},
        {"the effect of what may still be sued over", Stage::DecidedServed, one(EffectCertified{}),
         "not-effective", "法50, 51"},
        {"the effect of a superseded award", Stage::Superseded, one(EffectCertified{}), "award-superseded",
         "法49, 50"},
        {"the effect of nothing", Stage::ClosedOther, one(EffectCertified{}), "no-award", "法50, 51"},
        {"a result of no suit", Stage::Effective, one(courtResult(CourtResult::Judged)), "needs-court-action",
         "法48–50"},
        {"an award whose number is taken", Stage::Heard,
         [](const LiveCase &live) {
             return Payloads{award("裁1", {live.claim(0)}), award("裁1", {live.claim(1)})};
         },
         "award-exists", ""},
        {"a hearing that was held already", Stage::Scheduled,
         [](const LiveCase &live) {
             HearingHeld again;
             again.outcome = HearingOutcome::Ended;
             again.hearing = live.file.hearings.first().id;
             return Payloads{heldWith(HearingOutcome::Adjourned, day("2026-06-30")), again};
         },
         "no-hearing", "法35"},
        {"closing what no signature has concluded", Stage::Preparing,
         [](const LiveCase &live) {
             return Payloads{mediationAward(), closing(live)};
         },
         "not-concluded", "规则22"},
        {"a hearing of another case", Stage::Scheduled, one([] {
             HearingHeld held;
             held.hearing = HearingId::fresh();
             return held;
         }()),
         "unknown-hearing", ""},
        {"the simplified procedure twice", Stage::Preparing,
         several({SimplifiedChosen{.ground = SimplifiedGround::ClearFacts},
                  SimplifiedChosen{.ground = SimplifiedGround::ClearFacts}}),
         "already-simplified", "规则56"},
        {"publication in the simplified procedure", Stage::Preparing,
         [](const LiveCase &live) {
             return Payloads{SimplifiedChosen{.ground = SimplifiedGround::ClearFacts},
                             publication(DocumentKind::HearingNotice, live.respondent())};
         },
         "simplified", "规则57(三)"},
        {"more time for evidence that has none", Stage::Preparing,
         one(EvidenceTermSet{.parties = {}, .until = day("2026-06-20"), .extension = true}),
         "nothing-to-extend", "规则15"},
    };
    return rows;
}

/// What the 45 days know nothing of (ACTS.md section 7).
const std::vector<Unmoved> &unmoved()
{
    static const std::vector<Unmoved> rows{
        {"postponed hearing",
         several({hearingOn("2026-06-25"),
                  PostponementDecided{.granted = true, .newDay = day("2026-07-10"), .time = {}}})},
        {"commissioned mediation", several({CommissionedMediationAgreed{.body = u"中心"_s},
                                            CommissionedMediationEnded{.outcome = Outcome::Failed}})},
        {"change of procedure", several({SimplifiedChosen{.ground = SimplifiedGround::BothAgree},
                                         ConvertedToOrdinary{.reason = u"复杂"_s}})},
        {"tribunal composed anew",
         one(TribunalComposed{.arbitrators = {clerk}, .presiding = {}, .recorder = {}})},
        {"recusal", several({RecusalRequested{.by = {}, .against = arbitrator, .ground = u"亲属"_s},
                             RecusalDecided{.granted = true}})},
        {"succession",
         [](const LiveCase &live) {
             PartyRecord heir;
             heir.kind = PartyKind::Individual;
             heir.name = u"李明"_s;
             return Payloads{PartySucceeded{
                 .party = live.applicant(), .event = SuccessionEvent::Death, .successor = heir}};
         }},
        {"reduced claims",
         [](const LiveCase &live) {
             return Payloads{ClaimsReduced{.dropped = {live.claim(1)}, .reduced = {}}};
         }},
        {"joined cases", one(CasesJoined{.cases = {u"2号"_s}, .reason = {}})},
        {"inquiry", several({InquiryOrdered{.what = u"账册"_s, .by = {}, .until = {}},
                             InquiryReturned{.result = u"回"_s}})},
        {"refused change of claims", several({changeOfClaims(), ClaimsChangeDecided{.accepted = false}})},
        {"separate counterclaim",
         [](const LiveCase &live) {
             return Payloads{counterclaimBy(live.respondent()),
                             CounterclaimDecided{.decision = CounterclaimDecision::Separate}};
         }},
        {"evidence period", one(EvidenceTermSet{.parties = {}, .until = day("2026-06-20")})},
        {"defence", [](const LiveCase &live) { return Payloads{defence(live)}; }},
        {"part of the claims decided",
         [](const LiveCase &live) {
             return Payloads{hearingOn("2026-06-05", true), heldWith(HearingOutcome::Ended),
                             award("裁1", {live.claim(0)})};
         }},
        {"split case",
         [](const LiveCase &live) {
             return Payloads{CaseSplit{
                 .parties = {live.respondent(1)}, .claims = {}, .newCase = {}, .reason = u"分案"_s}};
         }},
    };
    return rows;
}

template <typename Rows>
void addRows(const Rows &rows)
{
    QTest::addColumn<qsizetype>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << qsizetype(i);
}

QString clockOf(const LiveCase &live, const char *rule, const PartyId &party)
{
    return live.clock(rule, party.uuid());
}

QString byAward(const LiveCase &live, const char *rule, qsizetype award, const PartyId &party)
{
    const auto all = deadlines(live.file, {book(), calendar(), live.choices}, live.today);
    for (const auto &each : all) {
        const auto subject = awardParty(live.document(award), party);
        if (each.period.rule.toString() == QLatin1StringView(rule) && each.subject == subject)
            return each.period.due.toString(Qt::ISODate) + u' ' + law::name(each.state);
    }
    return u"none"_s;
}

} // namespace

/// Arbitration by the acts of ACTS.md: stages, refusals, clocks.
class TestArbitration : public QObject {
    Q_OBJECT

private slots:
    void stages_data();
    void stages();
    void refused_data() { addRows(refusals()); }
    void refused();
    void awardPeriodStands_data() { addRows(unmoved()); }
    void awardPeriodStands();
    void wholeLife();
    void finalAwardAndWorkersSuit();
    void setAside();
    void serviceCountsByChoice();
    void theDayOfAcceptanceIsTheOfficesChoice();
    void oneEnvelopeServesAllThatLiesInIt();
    void twoAwardsInOneEnvelopeAreTwo();
    void theServiceOfACopyServesItsDecision();
    void serviceThatItsPaperProvesWrong_data();
    void serviceThatItsPaperProvesWrong();
    void aDayBeforeTheIssueIsDoubtful();
    void theCopyGoesOutAfterAcceptance();
    void aMediationAwardIsSignedForByWhoMay_data();
    void aMediationAwardIsSignedForByWhoMay();
    void aRefusedSignatureReceivesNothing();
    void noDefaultWithoutProvenNotice();
    void anAwardDoesNotSayWhoOfSeveralOwes();
    void returnedMail();
    void aReturnedEnvelopeIsReturnedWhole();
    void lateExtension();
    void extensionWithoutNotice();
    void partyAddedRestarts();
    void claimsChangedRestart();
    void evidencePeriodOver();
    void transferReceived();
    void counterclaimLivesOn();
    void mediationAwardCountsByLastReceipt();
    void deemedWithdrawalNeedsWrittenNotice();
    void continuedHearingNeedsNoNotice();
    void postponedHearingMovesItsNotice();
    void lateness();
    void preMediationHoldsAcceptance();
    void tribunalNoticeCompletes();
    void closingRevokedReopens();
    void awardServedByPublication();
    void hearingWarnings();
    void collectiveNotice();
    void heirStandsOnTheWorkersSide();
    void aMissedDutyStaysMissed();
    void publicationOfAnotherPaperServesNothing();
    void waiverBeforeTheCopyIsRemembered();
    void changedClaimsOpenTheObjection();
    void aWithdrawnCounterclaimNeedsNoDecision();
    void anyAwardKeepsTheFileTenYears();
    void aWithdrawalLeavesTheAmountAtStake();
};

void TestArbitration::stages_data()
{
    QTest::addColumn<QJsonObject>("row");
    const auto rows = moves();
    QVERIFY(rows.size() >= 100);
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row[u"name"_s].toString())) << row.toObject();
}

void TestArbitration::stages()
{
    QFETCH(QJsonObject, row);
    auto live = reached(chosen<Stage>(row[u"from"_s].toString()).value());
    QCOMPARE(name(live.file.stage), row[u"from"_s].toString());
    const auto before = live;
    const auto first = live.file.stage == Stage::Scheduled ? day("2026-06-25") : QDate();
    const auto on = std::max(live.today.addDays(1), first);
    for (const auto &act : row[u"acts"_s].toArray()) {
        const auto kind = chosen<ActKind>(act[u"kind"_s].toString()).value();
        const auto payload = payloadFromJson(kind, act[u"data"_s].toObject(), idsOf(before));
        QVERIFY2(payload, qUtf8Printable(payload ? QString() : payload.error().text));
        QVERIFY2(live.record(*payload, on), qUtf8Printable(live.refusal.code + u' ' + live.refusal.text));
    }
    QCOMPARE(name(live.file.stage), row[u"to"_s].toString());
    QVERIFY(live.file.irregularities.isEmpty());
}

void TestArbitration::refused()
{

    QFETCH(qsizetype, row);
    const auto &refusal = refusals()[std::size_t(row)];
    auto live = reached(refusal.from);
    const auto acts = refusal.acts(live);
    const auto on = live.today.addDays(1);
    for (std::size_t i = 0; i + 1 < acts.size(); ++i)
        QVERIFY2(live.record(acts[i], on), qUtf8Printable(live.refusal.code + u' ' + live.refusal.text));
    QVERIFY(!live.record(acts.back(), on));
    QCOMPARE(live.refusal.code, QString::fromUtf8(refusal.code));
    QCOMPARE(live.refusal.article, QString::fromUtf8(refusal.article));
    QVERIFY(!live.refusal.text.isEmpty());
}

void TestArbitration::awardPeriodStands()
{
    QFETCH(qsizetype, row);
    auto live = filed(2);
    tell(live, {accepted()}, "2026-06-01");
    tell(live, {tribunal()}, "2026-06-02");
    const auto before = live.clock("ARB_AWARD_45");
    QCOMPARE(before, u"2026-07-16 running"_s);
    for (const auto &payload : unmoved()[std::size_t(row)].acts(live))
        QVERIFY2(live.record(payload, day("2026-06-05")),
                 qUtf8Printable(live.refusal.code + u' ' + live.refusal.text));
    QCOMPARE(live.clock("ARB_AWARD_45"), before);
}

void TestArbitration::wholeLife()
{
    auto live = filed(2);
    const auto worker = live.applicant(), first = live.respondent(0), second = live.respondent(1);
    QCOMPARE(live.clock("ARB_ACCEPT_5WD"), u"2026-06-01 running"_s);
    QCOMPARE(live.clock("CORRECTION_NOTICE_5WD"), u"2026-06-01 running"_s);

    tell(live, {SupplementRequested{.list = u"身份证"_s, .until = day("2026-06-02")}}, "2026-05-26");
    QCOMPARE(live.clock("CORRECTION_NOTICE_5WD"), u"2026-06-01 met-on-time"_s);
    QCOMPARE(live.clock("SUPPLEMENT_BY"), u"2026-06-02 running"_s);
    tell(live, {SupplementReceived{.what = u"齐"_s}}, "2026-05-28");
    QCOMPARE(live.clock("SUPPLEMENT_BY"), u"2026-06-02 met-on-time"_s);
    QCOMPARE(live.clock("ARB_ACCEPT_5WD"), u"2026-06-04 running"_s);

    tell(live, {accepted()}, "2026-06-03");
    QCOMPARE(live.clock("ARB_ACCEPT_5WD"), u"2026-06-04 met-on-time"_s);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-20 running"_s);
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, day("2026-07-18"));
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-10 running"_s);
    QCOMPARE(clockOf(live, "ARB_SERVE_5WD", first), u"2026-06-10 running"_s);
    QCOMPARE(clockOf(live, "ARB_SERVE_5WD", second), u"2026-06-10 running"_s);

    tell(live, {tribunal()}, "2026-06-05");
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-10 running"_s);
    tell(live,
         {live.served(DocumentKind::TribunalNotice, worker), live.served(DocumentKind::TribunalNotice, first),
          live.served(DocumentKind::TribunalNotice, second),
          live.served(DocumentKind::ApplicationCopy, first)},
         "2026-06-08");
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-10 met-on-time"_s);
    QCOMPARE(clockOf(live, "ARB_SERVE_5WD", first), u"2026-06-10 met-on-time"_s);
    QCOMPARE(clockOf(live, "ARB_DEFENCE_10WD", first), u"2026-06-23 running"_s);
    QCOMPARE(clockOf(live, "JURISDICTION_OBJ", first), u"2026-06-23 running"_s);
    QCOMPARE(clockOf(live, "COUNTERCLAIM", first), u"2026-06-23 running"_s);
    QCOMPARE(clockOf(live, "ARB_DEFENCE_10WD", second), u"none"_s);

    tell(live, {publication(DocumentKind::ApplicationCopy, second)}, "2026-06-09");
    QCOMPARE(clockOf(live, "ARB_SERVE_5WD", second), u"2026-06-10 met-on-time"_s);
    QCOMPARE(live.deadline("PUBLIC_NOTICE_30")->period.due, day("2026-07-09"));
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.due, day("2026-08-17"));
    QCOMPARE(live.deadline("ARB_DEFENCE_10WD", second.uuid())->period.due, day("2026-07-23"));

    tell(live, {DefenceReceived{.party = first}}, "2026-06-15");
    QCOMPARE(clockOf(live, "ARB_DEFENCE_10WD", first), u"2026-06-23 met-on-time"_s);
    QCOMPARE(clockOf(live, "ARB_FORWARD_DEFENCE_5WD", first), u"2026-06-23 running"_s);
    tell(live, {counterclaimBy(first)}, "2026-06-16");
    QCOMPARE(clockOf(live, "COUNTERCLAIM", first), u"2026-06-23 met-on-time"_s);
    QCOMPARE(clockOf(live, "COUNTERCLAIM_DECIDE_5WD", first), u"2026-06-24 running"_s);
    tell(live, {live.served(DocumentKind::DefenceCopy, worker)}, "2026-06-17");
    QCOMPARE(clockOf(live, "ARB_FORWARD_DEFENCE_5WD", first), u"2026-06-23 met-on-time"_s);
    tell(live, {CounterclaimDecided{.decision = CounterclaimDecision::Joined}}, "2026-06-22");
    QCOMPARE(clockOf(live, "COUNTERCLAIM_DECIDE_5WD", first), u"2026-06-24 met-on-time"_s);
    // Restarted on 06-22; of the publication only [06-22, 07-09) is left: 17 days.
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, day("2026-08-23"));
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.due, day("2026-08-24"));

    tell(live, {Suspended{.ground = SuspensionGround::AwaitingAppraisal, .proof = u"鉴定"_s, .approver = {}}},
         "2026-07-13");
    QCOMPARE(law::name(live.deadline("ARB_AWARD_45")->state), u"paused"_s);
    tell(live, {Resumed{.groundEndedOn = day("2026-07-21"), .what = {}}}, "2026-07-23");
    QCOMPARE(live.warnings.size(), 1);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-09-02 running"_s);

    tell(live, {hearingOn("2026-08-10")}, "2026-07-24");
    QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", second), u"2026-07-31 running"_s);
    QCOMPARE(live.deadline("HEARING_NOTICE_5WD_BEFORE", second.uuid())->period.lenient, day("2026-08-03"));
    QCOMPARE(live.deadline("POSTPONE_REQUEST_3WD_BEFORE", worker.uuid())->period.lenient, day("2026-08-05"));
    for (const auto &party : {worker, first, second}) {
        QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", party), u"2026-07-31 running"_s);
        tell(live, {live.served(DocumentKind::HearingNotice, party)}, "2026-07-28");
        QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", party), u"2026-07-31 met-on-time"_s);
    }
    tell(live, {heldWith(HearingOutcome::Ended)}, "2026-08-10");
    tell(live, {extension()}, "2026-08-31");
    QCOMPARE(live.warnings.size(), 1); // nobody was told in writing
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-09-17 running"_s);

    tell(live, {award("裁1", {live.claim(0)}, true)}, "2026-09-14");
    QCOMPARE(name(live.file.stage), u"heard"_s);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-09-17 running"_s);
    QCOMPARE(live.file.decisions.first().effectiveOn, day("2026-09-14"));
    tell(live, {award("裁2", {live.claim(1), live.claim(2)})}, "2026-09-15");
    QCOMPARE(name(live.file.stage), u"decided-not-served"_s);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-09-17 met-on-time"_s);
    QCOMPARE(live.file.closing->on, day("2026-09-15"));
    QVERIFY(live.file.closing->manner == ClosingManner::ByAward);

    const QList<QPair<PartyId, const char *>> services{
        {worker, "2026-09-16"}, {first, "2026-09-17"}, {second, "2026-09-18"}};
    for (const auto &[party, on] : services)
        tell(live,
             {live.served(DocumentKind::Award, party, live.document(0)),
              live.served(DocumentKind::Award, party, live.document(1))},
             on);
    QCOMPARE(name(live.file.stage), u"decided-served"_s);
    QCOMPARE(byAward(live, "SUIT_15", 0, worker), u"2026-10-08 running"_s);
    QCOMPARE(byAward(live, "SUIT_15", 0, first), u"none"_s);
    QCOMPARE(byAward(live, "SETASIDE_30", 0, first), u"2026-10-19 running"_s);
    QCOMPARE(byAward(live, "SETASIDE_30", 0, second), u"2026-10-19 running"_s);
    QCOMPARE(byAward(live, "SUIT_15", 1, worker), u"2026-10-08 running"_s);
    QCOMPARE(byAward(live, "SUIT_15", 1, first), u"2026-10-08 running"_s);
    QVERIFY(live.record(
        EffectCertified{
            .document = live.document(0), .forWhom = u"李强"_s, .lastReceiptOn = {}, .courtAsked = false},
        day("2026-09-21")));
    QVERIFY(!live.record(
        EffectCertified{
            .document = live.document(1), .forWhom = {}, .lastReceiptOn = {}, .courtAsked = false},
        day("2026-09-21")));

    tell(live, {suit(first, CourtAction::Suit, live.document(1))}, "2026-09-29");
    QCOMPARE(name(live.file.stage), u"in-court"_s);
    QCOMPARE(byAward(live, "SUIT_15", 1, first), u"2026-10-08 met-on-time"_s);
    live.waitUntil(day("2026-11-01"));
    QCOMPARE(name(live.file.stage), u"in-court"_s);
    QVERIFY(!live.file.decisions[1].effectiveOn);
    tell(live, {courtResult(CourtResult::WithdrawnSuit)}, "2026-11-12");
    QCOMPARE(name(live.file.stage), u"effective"_s);
    QCOMPARE(live.file.decisions[1].effectiveOn, day("2026-11-12"));
    QCOMPARE(live.clock("ENFORCE_2Y", live.document(1).uuid()), u"2028-11-13 running"_s);
    QCOMPARE(name(live.file.performance), u"running"_s);
    QVERIFY(live.file.irregularities.isEmpty());
}

void TestArbitration::finalAwardAndWorkersSuit()
{
    auto live = servedToAll(true);
    const auto worker = live.applicant(), employer = live.respondent();
    QCOMPARE(byAward(live, "SETASIDE_30", 0, employer), u"2026-08-07 running"_s);
    tell(live, {suit(worker, CourtAction::Suit, live.document(0))}, "2026-07-20");
    QCOMPARE(byAward(live, "SUIT_15", 0, worker), u"2026-07-23 met-on-time"_s);
    QCOMPARE(byAward(live, "SETASIDE_30", 0, employer), u"2026-08-07 void"_s);
    QVERIFY(live.record(suit(employer, CourtAction::SetAside, live.document(0)), day("2026-07-22")));
    QVERIFY(!live.warnings.isEmpty());
    auto result = std::get<CourtResultReported>(courtResult(CourtResult::Dismissed));
    result.party = worker;
    result.document = live.document(0);
    result.receivedOn = day("2026-09-01");
    tell(live, {result}, "2026-09-01");
    QCOMPARE(live.deadline("SETASIDE_30")->period.due, day("2026-10-08")); // 10-01 rolls over the holiday
}

void TestArbitration::setAside()
{
    auto live = servedToAll(true);
    tell(live, {suit(live.respondent(), CourtAction::SetAside, live.document(0))}, "2026-07-20");
    auto result =
        std::get<CourtResultReported>(courtResult(CourtResult::AwardSetAside, CourtAction::SetAside));
    result.document = live.document(0);
    tell(live, {result}, "2026-09-01");
    QCOMPARE(byAward(live, "SUIT_AFTER_SETASIDE_15", 0, live.applicant()), u"2026-09-16 running"_s);
    QVERIFY(live.file.decisions[0].superseded);
    QVERIFY(!live.file.decisions[1].superseded);
    QCOMPARE(name(live.file.stage), u"effective"_s); // the other award stands
}

void TestArbitration::serviceCountsByChoice()
{
    for (const bool byDispatch : {true, false}) {
        auto live = filed();
        live.choices.servedOnDispatch = byDispatch;
        tell(live, {accepted()}, "2026-06-01");
        auto copy = std::get<DocumentServed>(live.served(DocumentKind::ApplicationCopy, live.respondent()));
        copy.method = ServiceMethod::Post;
        copy.sentOn = day("2026-06-05");
        copy.receivedOn = day("2026-06-10");
        tell(live, {copy}, "2026-06-10");
        QCOMPARE(live.clock("ARB_SERVE_5WD"),
                 byDispatch ? u"2026-06-08 met-on-time"_s : u"2026-06-08 met-late"_s);
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"2026-06-25 running"_s);
    }
}

void TestArbitration::theDayOfAcceptanceIsTheOfficesChoice()
{
    for (const bool byNotice : {false, true}) {
        auto live = filed();
        live.choices.acceptedByNotice = byNotice;
        auto acceptance = std::get<ArbitrationAccepted>(accepted());
        acceptance.noticeOn = day("2026-06-01");
        tell(live, {acceptance}, "2026-06-02");
        QCOMPARE(live.file.acceptedOn, byNotice ? day("2026-06-01") : day("2026-06-02"));
        QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled,
                 byNotice ? day("2026-07-16") : day("2026-07-17"));
    }
}

/// Copy of the application, notice of the hearing and what else goes in one mail: each starts and meets its own clocks.
void TestArbitration::oneEnvelopeServesAllThatLiesInIt()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    tell(live, {tribunal()}, "2026-06-02");
    tell(live, {hearingOn("2026-07-06")}, "2026-06-02");
    auto envelope = std::get<DocumentServed>(live.served(DocumentKind::ApplicationCopy, live.respondent()));
    envelope.method = ServiceMethod::Post;
    envelope.sentOn = day("2026-06-03");
    envelope.receivedOn.reset();
    envelope.enclosed = {ServedDocument{DocumentKind::TribunalNotice},
                         ServedDocument{DocumentKind::HearingNotice}};
    tell(live, {envelope}, "2026-06-03");
    QCOMPARE(live.file.awaitingReceipt().size(), 3);
    QCOMPARE(live.clock("ARB_SERVE_5WD"), u"2026-06-08 met-on-time"_s);
    QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"none"_s);
    envelope.receivedOn = day("2026-06-05");
    tell(live, {envelope, live.served(DocumentKind::TribunalNotice, live.applicant())}, "2026-06-05");
    QCOMPARE(live.file.awaitingReceipt().size(), 0);
    QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"2026-06-22 running"_s);
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 met-on-time"_s);
    QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", live.respondent()).section(u' ', 1),
             u"met-on-time"_s);
    // A 调解书 is signed for: it is not left at a place, whatever lies beside it.
    envelope.method = ServiceMethod::LeftAtPlace;
    envelope.recorded = envelope.signingRefused = true;
    envelope.enclosed = {ServedDocument{DocumentKind::MediationAward}};
    QVERIFY(!live.record(envelope, day("2026-06-05")));
    QCOMPARE(live.refusal.code, u"only-by-signing"_s);
}

void TestArbitration::twoAwardsInOneEnvelopeAreTwo()
{
    auto live = decided(true);
    auto envelope = std::get<DocumentServed>(live.served(DocumentKind::Award, live.respondent()));
    envelope.document = live.document(0);
    envelope.enclosed = {ServedDocument{DocumentKind::Award, live.document(1)}};
    tell(live, {envelope}, "2026-07-07");
    QList<std::optional<DocumentId>> served;
    for (const auto &service : live.file.services) {
        if (service.act == live.file.acts.last().id) served << service.document;
    }
    QCOMPARE(served, (QList<std::optional<DocumentId>>{live.document(0), live.document(1)}));
    for (const auto &decision : live.file.decisions)
        QVERIFY(decision.receipts.contains(live.respondent()));
}

/// What is handed over is a copy with a number and an id of its own.
void TestArbitration::theServiceOfACopyServesItsDecision()
{
    auto live = decided();
    QHash<PartyId, DocumentId> copies;
    for (const auto &party : {live.applicant(), live.respondent()}) {
        DocumentIssued copy{
            .document = DocumentId::fresh(), .what = DocumentKind::Award, .addressees = {party}};
        copy.templateId = u"award"_s;
        copies[party] = copy.document;
        tell(live, {copy}, "2026-07-07");
        tell(live, {live.served(DocumentKind::Award, party, copy.document)}, "2026-07-08");
        QCOMPARE(byAward(live, "SUIT_15", 0, party), u"2026-07-23 running"_s);
    }
    QCOMPARE(name(live.file.stage), u"decided-served"_s);
    tell(live, {suit(live.respondent(), CourtAction::Suit, copies[live.respondent()])}, "2026-07-20");
    QCOMPARE(byAward(live, "SUIT_15", 0, live.respondent()), u"2026-07-23 met-on-time"_s);
    live.waitUntil(day("2026-08-20"));
    QVERIFY(!live.file.decisions.first().effectiveOn);

    // Advance enforcement has an award of its own, which is none of the case's.
    auto other = decided();
    DocumentIssued advance{.document = DocumentId::fresh(), .what = DocumentKind::Award};
    advance.templateId = u"advance-enforcement-award"_s;
    tell(other, {advance, other.served(DocumentKind::Award, other.applicant(), advance.document)},
         "2026-07-08");
    QCOMPARE(byAward(other, "SUIT_15", 0, other.applicant()), u"none"_s);
}

void TestArbitration::serviceThatItsPaperProvesWrong_data()
{
    QTest::addColumn<DocumentKind>("what");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<bool>("isToAddressee");
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QString>("code");
    using enum DocumentKind;
    const auto after = day("2026-07-08");
    QTest::newRow("as issued") << Award << true << true << after << QString();
    QTest::newRow("without its number") << Award << false << true << after << QString();
    QTest::newRow("as another paper") << HearingNotice << true << true << after << u"other-document"_s;
    QTest::newRow("to somebody else") << Award << true << false << after << u"not-addressed"_s;
    QTest::newRow("before the award")
        << Award << true << true << day("2026-07-05") << u"received-before-made"_s;
    QTest::newRow("unnamed before the award")
        << Award << false << true << day("2026-07-05") << u"received-before-made"_s;
    QTest::newRow("no such award") << MediationAward << false << true << after << u"no-award"_s;
    QTest::newRow("before the application")
        << DefenceCopy << false << true << day("2026-05-01") << u"before-receipt"_s;
}

void TestArbitration::serviceThatItsPaperProvesWrong()
{
    QFETCH(DocumentKind, what);
    QFETCH(bool, isNamed);
    QFETCH(bool, isToAddressee);
    QFETCH(QDate, receivedOn);
    QFETCH(QString, code);
    auto live = decided();
    DocumentIssued copy{.document = DocumentId::fresh(), .what = DocumentKind::Award};
    copy.addressees = {live.applicant()};
    tell(live, {copy}, "2026-07-06");
    const auto to = isToAddressee ? live.applicant() : live.respondent();
    auto service = std::get<DocumentServed>(
        live.served(what, to, isNamed ? std::optional(copy.document) : std::nullopt));
    service.receivedOn = receivedOn;
    QCOMPARE(live.record(service, day("2026-07-08")), code.isEmpty());
    QCOMPARE(live.refusal.code, code);
}

/// The number comes later than a paper that was handed over by hand.
void TestArbitration::aDayBeforeTheIssueIsDoubtful()
{
    auto live = scheduled();
    DocumentIssued notice{.document = DocumentId::fresh(), .what = DocumentKind::HearingNotice};
    notice.number = u"7号"_s;
    notice.addressees = {live.applicant()};
    const auto on = live.today;
    QVERIFY(live.record(notice, on));
    auto service =
        std::get<DocumentServed>(live.served(DocumentKind::HearingNotice, live.applicant(), notice.document));
    service.receivedOn = on.addDays(-1);
    QVERIFY(live.record(service, on));
    QCOMPARE(live.warnings.size(), 1);
    QVERIFY(live.warnings.first().contains(u"7号"_s));
    service.receivedOn = on;
    QVERIFY(live.record(service, on));
    QCOMPARE(live.warnings, QStringList());
}

void TestArbitration::theCopyGoesOutAfterAcceptance()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    auto copy = std::get<DocumentServed>(live.served(DocumentKind::ApplicationCopy, live.respondent()));
    copy.receivedOn = day("2026-05-29");
    QVERIFY(!live.record(copy, day("2026-06-02")));
    QCOMPARE(live.refusal.code, u"before-acceptance"_s);
    QCOMPARE(live.refusal.member, u"receivedOn"_s);
    copy.receivedOn = day("2026-06-02");
    QVERIFY(live.record(copy, day("2026-06-02")));
    QCOMPARE(clockOf(live, "ARB_DEFENCE_10WD", live.respondent()), u"2026-06-16 running"_s);
}

void TestArbitration::aMediationAwardIsSignedForByWhoMay_data()
{
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("code");
    QTest::newRow("himself") << u"李强（本人）"_s << QString();
    QTest::newRow("himself, in one word") << u"李强本人签收"_s << QString();
    QTest::newRow("himself alone") << u"本人"_s << QString();
    QTest::newRow("his lawyer, by his part") << u"委托代理人王律师"_s << QString();
    QTest::newRow("his wife") << u"李强之妻"_s << u"not-the-signer"_s;
    QTest::newRow("his lawyer") << u"王律师"_s << QString();
    QTest::newRow("whom he named") << u"张兰"_s << QString();
    QTest::newRow("nobody was said") << QString() << QString();
    QTest::newRow("a gatekeeper") << u"门卫老张"_s << u"not-the-signer"_s;
    QTest::newRow("without the powers") << u"赵代理"_s << u"not-the-signer"_s;
}

void TestArbitration::aMediationAwardIsSignedForByWhoMay()
{
    QFETCH(QString, receiver);
    QFETCH(QString, code);
    auto live = heard();
    for (const auto &[name, powers] :
         {std::pair(u"王律师"_s, Powers::Special), {u"赵代理"_s, Powers::General}}) {
        RepresentativeChanged appointed{.change = RepresentativeChange::Appointed};
        appointed.representative.capacity = Capacity::Lawyer;
        appointed.representative.powers = powers;
        appointed.representative.party = live.applicant();
        appointed.representative.name = name;
        tell(live, {appointed}, "2026-07-06");
    }
    ServiceAddressConfirmed confirmed{.party = live.applicant(), .address = u"东岗村"_s};
    confirmed.agent = u"张兰（妻子）"_s;
    tell(live, {confirmed, mediationAward()}, "2026-07-06");
    auto service = std::get<DocumentServed>(live.served(DocumentKind::MediationAward, live.applicant()));
    service.method = ServiceMethod::Post;
    service.receiver = receiver;
    QCOMPARE(live.record(service, day("2026-07-08")), code.isEmpty());
    QCOMPARE(live.refusal.code, code);
}

void TestArbitration::aRefusedSignatureReceivesNothing()
{
    auto live = heard();
    tell(live, {mediationAward()}, "2026-07-06");
    auto service = std::get<DocumentServed>(live.served(DocumentKind::MediationAward, live.applicant()));
    service.signingRefused = true;
    QVERIFY(!live.record(service, day("2026-07-08")));
    QCOMPARE(live.refusal.code, u"only-by-signing"_s);
    // Nor where an older program took it.
    Act taken;
    taken.id = ActId::fresh();
    taken.on = day("2026-07-08");
    service.receivedOn = taken.on;
    taken.payload = service;
    const auto file =
        fold(live.file.id, live.file.acts + QList{taken}, {book(), calendar(), live.choices}, taken.on);
    QVERIFY(!file.services.last().receivedOn);
    QVERIFY(file.decisions.first().receipts.isEmpty());
}

void TestArbitration::noDefaultWithoutProvenNotice()
{
    const auto byDefault = [](const LiveCase &live) {
        auto made = std::get<AwardMade>(award("裁1", {live.claim(0), live.claim(1)}));
        made.byDefault = true;
        return made;
    };
    const auto heardWithout = [](bool isServed, const QString &proof) {
        auto live = preparing();
        tell(live, {hearingOn("2026-06-25")}, "2026-06-08");
        if (isServed) tell(live, {live.served(DocumentKind::HearingNotice, live.respondent())}, "2026-06-12");
        auto held = std::get<HearingHeld>(heldWith(HearingOutcome::Ended));
        held.present = {live.applicant()};
        held.absent = {live.respondent()};
        held.noticeProof = proof;
        tell(live, {held}, "2026-06-25");
        return live;
    };
    auto silent = heardWithout(false, {});
    QVERIFY(!silent.record(byDefault(silent), day("2026-07-06")));
    QCOMPARE(silent.refusal.code, u"notice-not-proven"_s);
    auto proven = heardWithout(true, {});
    QVERIFY(proven.record(byDefault(proven), day("2026-07-06")));
    auto inMinutes = heardWithout(false, u"送达回证，2026年6月12日签收"_s);
    QVERIFY(inMinutes.record(byDefault(inMinutes), day("2026-07-06")));
    QVERIFY(inMinutes.warnings.size() > 0); // the service itself is still to be recorded
}

void TestArbitration::anAwardDoesNotSayWhoOfSeveralOwes()
{
    for (const int respondents : {1, 2}) {
        auto live = filed(respondents);
        tell(live, {accepted(), tribunal()}, "2026-06-01");
        tell(live, {hearingOn("2026-07-01")}, "2026-06-10");
        tell(live, {heldWith(HearingOutcome::Ended)}, "2026-07-01");
        tell(live, {award("裁1", {live.claim(0)}, true)}, "2026-07-06");
        const auto &item = live.file.decisions.first().items.first();
        QCOMPARE(item.obligee, live.applicant());
        QCOMPARE(item.obligor, respondents == 1 ? std::optional(live.respondent()) : std::nullopt);
    }
}

void TestArbitration::returnedMail()
{
    for (const bool confirmed : {true, false}) {
        auto live = filed();
        tell(live, {accepted()}, "2026-06-01");
        ServiceAddressConfirmed address;
        address.party = live.respondent();
        address.address = u"工业路"_s;
        if (confirmed) tell(live, {address}, "2026-06-01");
        tell(live,
             {ServiceFailed{.what = DocumentKind::ApplicationCopy,
                            .document = {},
                            .hearing = {},
                            .recipient = live.respondent(),
                            .method = ServiceMethod::Post,
                            .reason = ReturnReason::NobodySigned}},
             "2026-06-04");
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), confirmed ? u"2026-06-18 running"_s : u"none"_s);
    }
}

/// The mail came back, and with it whatever lay in it; a 调解书 is signed for or not served.
void TestArbitration::aReturnedEnvelopeIsReturnedWhole()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    auto envelope = std::get<DocumentServed>(live.served(DocumentKind::TribunalNotice, live.respondent()));
    envelope.method = ServiceMethod::Post;
    envelope.sentOn = day("2026-06-02");
    envelope.receivedOn.reset();
    envelope.enclosed = {ServedDocument{DocumentKind::ApplicationCopy},
                         ServedDocument{DocumentKind::MediationAward}};
    tell(live, {envelope}, "2026-06-02");
    QCOMPARE(live.file.awaitingReceipt().size(), 3);
    ServiceFailed failed;
    failed.what = DocumentKind::TribunalNotice;
    failed.recipient = live.respondent();
    failed.method = ServiceMethod::Post;
    failed.reason = ReturnReason::Refused;
    tell(live, {failed}, "2026-06-04");
    QCOMPARE(live.file.awaitingReceipt().size(), 0);
    QCOMPARE(live.clock("ARB_DEFENCE_10WD"), u"2026-06-18 running"_s);
    QList<DocumentKind> deemed;
    for (const auto &service : live.file.services) {
        if (service.deemed) deemed << service.what;
    }
    QCOMPARE(deemed, (QList<DocumentKind>{DocumentKind::TribunalNotice, DocumentKind::ApplicationCopy}));
}

void TestArbitration::lateExtension()
{
    auto live = heard();
    QVERIFY(!live.record(extension(), day("2026-07-17")));
    QCOMPARE(live.refusal.code, u"extension-too-late"_s);
    QCOMPARE(live.refusal.article, u"法43; 规则45"_s);
    auto restarted = preparing();
    tell(restarted, {extension(10), changeOfClaims(), ClaimsChangeDecided{}}, "2026-06-09");
    QCOMPARE(restarted.deadline("ARB_AWARD_45")->period.unrolled, day("2026-07-24"));
    QVERIFY(restarted.record(extension(15), day("2026-06-10")));
    QCOMPARE(restarted.deadline("ARB_AWARD_45")->period.unrolled, day("2026-08-08"));
}

void TestArbitration::extensionWithoutNotice()
{
    auto live = preparing();
    live.choices.extensionWithoutNoticeCounts = false;
    tell(live, {extension(10)}, "2026-06-09");
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, day("2026-07-16"));
    tell(live,
         {live.served(DocumentKind::ExtensionNotice, live.applicant()),
          live.served(DocumentKind::ExtensionNotice, live.respondent())},
         "2026-06-10");
    QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, day("2026-07-26"));
}

void TestArbitration::partyAddedRestarts()
{
    auto live = preparing();
    tell(live, {thirdParty()}, "2026-06-15");
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-30 running"_s);
    const auto added = live.respondent(1);
    QCOMPARE(clockOf(live, "ARB_SERVE_5WD", added), u"2026-06-23 running"_s);
    tell(live, {live.served(DocumentKind::ApplicationCopy, added)}, "2026-06-16");
    QCOMPARE(clockOf(live, "ARB_DEFENCE_10WD", added), u"2026-07-01 running"_s);
    auto before = filed();
    tell(before, {thirdParty()}, "2026-05-26");
    QCOMPARE(before.clock("ARB_SERVE_5WD"), u"none"_s);
}

void TestArbitration::claimsChangedRestart()
{
    for (const bool waived : {true, false}) {
        auto live = preparing();
        tell(live, {changeOfClaims()}, "2026-06-08");
        tell(live, {ClaimsChangeDecided{.accepted = true, .defenceWaived = waived}}, "2026-06-09");
        QCOMPARE(live.file.claims.size(), 3);
        QCOMPARE(live.deadline("ARB_AWARD_45")->period.unrolled, day("2026-07-24"));
        tell(live, {live.served(DocumentKind::ChangedClaims, live.respondent())}, "2026-06-10");
        QCOMPARE(live.clock("ARB_DEFENCE_10WD"), waived ? u"2026-06-18 running"_s : u"2026-06-25 running"_s);
    }
}

void TestArbitration::evidencePeriodOver()
{
    auto live = preparing();
    tell(live, {EvidenceTermSet{.parties = {}, .until = day("2026-06-12")}}, "2026-06-05");
    QVERIFY(live.record(changeOfClaims(), day("2026-06-12")));
    tell(live, {ClaimsChangeDecided{.accepted = false}}, "2026-06-12");
    QVERIFY(!live.record(changeOfClaims(), day("2026-06-15")));
    QCOMPARE(live.refusal.code, u"evidence-period-over"_s);
    QCOMPARE(live.refusal.article, u"规则44"_s);
    tell(live, {EvidenceTermSet{.parties = {}, .until = day("2026-06-18"), .extension = true}}, "2026-06-15");
    QVERIFY(live.record(changeOfClaims(), day("2026-06-16")));
}

void TestArbitration::transferReceived()
{
    LiveCase live;
    QVERIFY(live.open(
        TransferReceived{.application = application(), .from = u"邻县仲裁委"_s, .caseNumber = u"3号"_s},
        day("2026-06-01")));
    QCOMPARE(name(live.file.stage), u"preparing"_s);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 running"_s);
    QCOMPARE(live.clock("ARB_SERVE_5WD"), u"2026-06-08 running"_s);
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 running"_s);
    QCOMPARE(live.clock("ARB_ACCEPT_5WD"), u"none"_s);
}

void TestArbitration::counterclaimLivesOn()
{
    auto live = preparing();
    tell(live,
         {counterclaimBy(live.respondent()), CounterclaimDecided{.decision = CounterclaimDecision::Joined}},
         "2026-06-09");
    tell(live, {withdrawn()}, "2026-06-10");
    QCOMPARE(live.warnings.size(), 1);
    QCOMPARE(name(live.file.stage), u"preparing"_s);
    QVERIFY(!live.file.closing);
    QCOMPARE(law::name(live.deadline("ARB_AWARD_45")->state), u"running"_s);
    tell(live, {withdrawn(live.respondent())}, "2026-06-11");
    QCOMPARE(name(live.file.stage), u"closed-other"_s);
    QCOMPARE(live.file.closing->on, day("2026-06-11"));
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-24 met-on-time"_s);
}

void TestArbitration::mediationAwardCountsByLastReceipt()
{
    auto live = heard();
    tell(live, {mediationAward()}, "2026-07-06");
    QVERIFY(!live.file.closing);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 running"_s);
    tell(live, {live.served(DocumentKind::MediationAward, live.applicant())}, "2026-07-07");
    QCOMPARE(name(live.file.stage), u"decided-not-served"_s);
    tell(live, {live.served(DocumentKind::MediationAward, live.respondent())}, "2026-07-20");
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 met-late"_s);
    QCOMPARE(live.file.closing->on, day("2026-07-20"));
    QVERIFY(live.file.closing->manner == ClosingManner::ByMediation);
    QCOMPARE(name(live.file.stage), u"effective"_s);
    QCOMPARE(name(live.file.performance), u"running"_s);
    QCOMPARE(live.deadline("ENFORCE_2Y")->period.from, day("2026-08-31"));
}

void TestArbitration::deemedWithdrawalNeedsWrittenNotice()
{
    for (const bool confirmed : {true, false}) {
        auto live = preparing();
        tell(live, {SimplifiedChosen{.ground = SimplifiedGround::BothAgree}, hearingOn("2026-06-25")},
             "2026-06-08");
        auto notice = std::get<DocumentServed>(live.served(DocumentKind::HearingNotice, live.applicant()));
        notice.method = ServiceMethod::SimpleMeans;
        notice.confirmed = confirmed;
        tell(live, {notice}, "2026-06-09");
        QCOMPARE(live.record(DeemedWithdrawn{.noticeReceivedOn = day("2026-06-09"), .absenceInMinutes = true},
                             day("2026-06-25")),
                 confirmed);
        if (!confirmed) QCOMPARE(live.refusal.code, u"notice-not-proven"_s);
    }
}

void TestArbitration::continuedHearingNeedsNoNotice()
{
    auto live = scheduled();
    tell(live, {heldWith(HearingOutcome::Continued, day("2026-06-29"), {live.respondent()})}, "2026-06-25");
    QCOMPARE(name(live.file.stage), u"scheduled"_s);
    QVERIFY(live.file.hearings.last().announced);
    QCOMPARE(live.deadline("HEARING_NOTICE_5WD_BEFORE", live.applicant().uuid())->period.from,
             day("2026-06-25"));
    QCOMPARE(live.deadline("HEARING_NOTICE_5WD_BEFORE", live.respondent().uuid())->period.from,
             day("2026-06-29"));
}

void TestArbitration::postponedHearingMovesItsNotice()
{
    auto live = scheduled();
    QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", live.applicant()), u"2026-06-16 met-on-time"_s);
    tell(live, {PostponementDecided{.granted = true, .newDay = day("2026-07-10"), .time = {}}}, "2026-06-23");
    QCOMPARE(live.file.hearings.last().day, day("2026-07-10"));
    QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", live.applicant()), u"2026-07-02 running"_s);
    tell(live, {live.served(DocumentKind::HearingNotice, live.applicant())}, "2026-07-03");
    QCOMPARE(clockOf(live, "HEARING_NOTICE_5WD_BEFORE", live.applicant()), u"2026-07-02 met-late"_s);
}

void TestArbitration::lateness()
{
    auto live = heard();
    live.waitUntil(day("2026-07-17"));
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 overdue"_s);
    QVERIFY(live.record(LatenessCertified{.forWhom = u"李强"_s}, day("2026-07-17")));
    tell(live, {suit(live.applicant())}, "2026-07-20");
    QCOMPARE(name(live.file.stage), u"heard"_s);
    QVERIFY(live.record(ProceedingsTerminated{.ground = TerminationGround::SuitFiledAfterDue},
                        day("2026-07-22")));
    QVERIFY(live.file.closing->manner == ClosingManner::Terminated);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 met-late"_s);
}

void TestArbitration::preMediationHoldsAcceptance()
{
    auto live = filed();
    tell(live, {PreMediationAgreed{.body = u"调解中心"_s, .suggestionSentOn = {}}}, "2026-05-27");
    live.waitUntil(day("2026-06-10"));
    QCOMPARE(law::name(live.deadline("ARB_ACCEPT_5WD")->state), u"paused"_s);
    tell(live, {PreMediationEnded{.outcome = Outcome::Failed}}, "2026-06-10");
    QCOMPARE(live.clock("ARB_ACCEPT_5WD"), u"2026-06-17 running"_s);
}

void TestArbitration::tribunalNoticeCompletes()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    tell(live,
         {live.served(DocumentKind::TribunalNotice, live.applicant()),
          live.served(DocumentKind::TribunalNotice, live.respondent())},
         "2026-06-03");
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 running"_s);
    tell(live, {tribunal()}, "2026-06-09");
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 met-late"_s);
    tell(live, {TribunalComposed{.arbitrators = {otherPerson()}, .presiding = {}, .recorder = {}}},
         "2026-06-10");
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 met-late"_s);
}

void TestArbitration::closingRevokedReopens()
{
    auto live = servedToAll();
    tell(live, {closing(live), ClosingRevoked{.reason = u"漏裁"_s}}, "2026-07-10");
    QVERIFY(!live.file.closing);
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 running"_s);
    tell(live, {award("裁3", {live.claim(0), live.claim(1)})}, "2026-07-14");
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 met-on-time"_s);
    QCOMPARE(live.file.closing->on, day("2026-07-14"));
}

void TestArbitration::awardServedByPublication()
{
    auto live = decided();
    tell(live,
         {live.served(DocumentKind::Award, live.applicant()),
          publication(DocumentKind::Award, live.respondent())},
         "2026-07-07");
    QCOMPARE(live.clock("ARB_AWARD_45"), u"2026-07-16 met-on-time"_s);
    live.waitUntil(day("2026-08-05"));
    QCOMPARE(name(live.file.stage), u"decided-not-served"_s);
    live.waitUntil(day("2026-08-06"));
    QCOMPARE(name(live.file.stage), u"decided-served"_s);
    QCOMPARE(byAward(live, "SUIT_15", 0, live.respondent()), u"2026-08-21 running"_s);
    live.waitUntil(day("2026-08-21"));
    QCOMPARE(name(live.file.stage), u"decided-served"_s);
    live.waitUntil(day("2026-08-22"));
    QCOMPARE(name(live.file.stage), u"effective"_s);
    QCOMPARE(live.file.decisions.first().effectiveOn, day("2026-08-22"));
    QVERIFY(live.record(EffectCertified{}, day("2026-08-24")));
    QCOMPARE(live.warnings.size(), 1); // a suit may be in the mail
    QVERIFY(
        live.record(EffectCertified{.document = {}, .forWhom = {}, .lastReceiptOn = {}, .courtAsked = true},
                    day("2026-08-24")));
    QVERIFY(live.warnings.isEmpty());
    QVERIFY(live.record(archivedAfterAward(), day("2026-08-31")));
    QVERIFY(live.file.irregularities.isEmpty());
}

void TestArbitration::hearingWarnings()
{
    // The time is not said in any of them.
    const QList<QPair<const char *, int>> daysAndWarnings{
        {"2026-06-16", 3}, {"2026-06-17", 2}, {"2026-06-18", 1}, {"2026-06-25", 1}};
    for (const auto &[date, expected] : daysAndWarnings) {
        auto live = preparing();
        tell(live, {defence(live)}, "2026-06-09");
        if (expected == 3) live = preparing(); // the defence period runs until 06-18
        QVERIFY(live.record(hearingOn(date), day("2026-06-10")));
        QCOMPARE(live.warnings.size(), expected);
    }
}

void TestArbitration::collectiveNotice()
{
    auto many = application();
    many.collective = true;
    many.parties.first().persons = 12;
    LiveCase live;
    QVERIFY(live.open(ArbitrationFiled{.application = many, .copies = 1}, day("2026-05-25")));
    tell(live, {accepted()}, "2026-06-01");
    QCOMPARE(live.clock("COLLECTIVE_NOTICE_5WD"), u"2026-06-08 running"_s);
    tell(live, {tribunal()}, "2026-06-02");
    QCOMPARE(live.warnings.size(), 1); // one arbitrator for twelve workers
    tell(live, {live.served(DocumentKind::CollectiveNotice, live.applicant())}, "2026-06-03");
    QCOMPARE(live.clock("COLLECTIVE_NOTICE_5WD"), u"2026-06-08 running"_s);
    tell(live, {live.served(DocumentKind::CollectiveNotice, live.respondent())}, "2026-06-04");
    QCOMPARE(live.clock("COLLECTIVE_NOTICE_5WD"), u"2026-06-08 met-on-time"_s);
    QCOMPARE(live.clock("ARB_TRIBUNAL_5WD"), u"2026-06-08 met-on-time"_s);

    many.collective = false;
    LiveCase unsaid;
    QVERIFY(unsaid.open(ArbitrationFiled{.application = many, .copies = 1}, day("2026-05-25")));
    tell(unsaid, {accepted()}, "2026-06-01");
    QCOMPARE(unsaid.clock("COLLECTIVE_NOTICE_5WD"), u"2026-06-08 running"_s);
}

void TestArbitration::heirStandsOnTheWorkersSide()
{
    auto live = heard();
    PartyRecord heir;
    heir.kind = PartyKind::Individual;
    heir.name = u"李明"_s;
    tell(live,
         {PartySucceeded{.party = live.applicant(), .event = SuccessionEvent::Death, .successor = heir}},
         "2026-07-01");
    tell(live, {award("裁1", {live.claim(0)}, true), award("裁2", {live.claim(1)})}, "2026-07-06");
    tell(live, {live.served(DocumentKind::Award, live.applicant(), live.document(0))}, "2026-07-08");
    QCOMPARE(byAward(live, "SUIT_15", 0, live.applicant()), u"2026-07-23 running"_s);
    QCOMPARE(byAward(live, "SETASIDE_30", 0, live.applicant()), u"none"_s);
}

/// ACTS.md section 7: nothing ends these without fault once their date is over.
void TestArbitration::aMissedDutyStaysMissed()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    auto early = live;
    tell(early, {withdrawn()}, "2026-06-05");
    for (const auto *rule : {"ARB_SERVE_5WD", "ARB_TRIBUNAL_5WD"})
        QCOMPARE(early.clock(rule), u"2026-06-08 void"_s);
    tell(live, {withdrawn()}, "2026-06-12");
    live.waitUntil(day("2026-06-30"));
    for (const auto *rule : {"ARB_SERVE_5WD", "ARB_TRIBUNAL_5WD"}) {
        QCOMPARE(live.clock(rule), u"2026-06-08 overdue"_s);
        QVERIFY(live.deadline(rule)->missed && !live.deadline(rule)->isOpen());
    }
}

void TestArbitration::publicationOfAnotherPaperServesNothing()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    tell(live, {publication(DocumentKind::HearingNotice, live.respondent())}, "2026-06-03");
    QCOMPARE(live.clock("ARB_SERVE_5WD"), u"2026-06-08 running"_s);
    tell(live, {publication(DocumentKind::ApplicationCopy, live.respondent())}, "2026-06-05");
    QCOMPARE(live.clock("ARB_SERVE_5WD"), u"2026-06-08 met-on-time"_s);
    QCOMPARE(live.deadline("ARB_SERVE_5WD")->doneOn, day("2026-06-05"));
}

void TestArbitration::waiverBeforeTheCopyIsRemembered()
{
    auto live = filed();
    tell(live, {accepted()}, "2026-06-01");
    auto shortened = live;
    tell(live, {DefenceTermWaived{.party = live.respondent(), .newEnd = {}}}, "2026-06-02");
    tell(live, {live.served(DocumentKind::ApplicationCopy, live.respondent())}, "2026-06-04");
    QVERIFY(live.clock("ARB_DEFENCE_10WD").endsWith(u"void"_s));
    tell(shortened, {DefenceTermWaived{.party = live.respondent(), .newEnd = day("2026-06-10")}},
         "2026-06-02");
    tell(shortened, {shortened.served(DocumentKind::ApplicationCopy, live.respondent())}, "2026-06-04");
    QCOMPARE(shortened.clock("ARB_DEFENCE_10WD"), u"2026-06-10 running"_s);
}

void TestArbitration::changedClaimsOpenTheObjection()
{
    auto live = preparing();
    tell(live, {changeOfClaims(), ClaimsChangeDecided{}}, "2026-06-10");
    tell(live, {live.served(DocumentKind::ChangedClaims, live.respondent())}, "2026-06-11");
    for (const auto *rule : {"ARB_DEFENCE_10WD", "JURISDICTION_OBJ", "COUNTERCLAIM"})
        QCOMPARE(live.deadline(rule)->period.from, day("2026-06-11"));
}

void TestArbitration::aWithdrawnCounterclaimNeedsNoDecision()
{
    auto live = preparing();
    tell(live, {counterclaimBy(live.respondent())}, "2026-06-08");
    QVERIFY(live.clock("COUNTERCLAIM_DECIDE_5WD").endsWith(u"running"_s));
    tell(live, {withdrawn(live.respondent())}, "2026-06-09");
    QVERIFY(live.clock("COUNTERCLAIM_DECIDE_5WD").endsWith(u"void"_s));
    QCOMPARE(name(live.file.stage), u"preparing"_s);
    QVERIFY(live.clock("ARB_AWARD_45").endsWith(u"running"_s));
}

void TestArbitration::anyAwardKeepsTheFileTenYears()
{
    auto live = heard();
    tell(live, {award("裁1", {live.claim(0)})}, "2026-07-06");
    tell(live,
         {live.served(DocumentKind::Award, live.applicant(), live.document(0)),
          live.served(DocumentKind::Award, live.respondent(), live.document(0)), withdrawn()},
         "2026-07-08");
    QCOMPARE(name(live.file.closing->manner), u"withdrawn"_s);
    QVERIFY(live.deadline("ARCHIVE_AWARD_10Y"));
    auto five = std::get<FileArchived>(archivedAfterAward());
    five.retention = Retention::FiveYears;
    QVERIFY(!live.record(five, day("2026-07-10")));
    QCOMPARE(live.refusal.code, u"retention-too-short"_s);
}

void TestArbitration::aWithdrawalLeavesTheAmountAtStake()
{
    auto live = preparing();
    const auto atStake = live.file.claimed();
    auto whole = live;
    tell(whole, {withdrawn()}, "2026-06-10");
    QCOMPARE(whole.file.claimed(), atStake);
    tell(live, {ClaimsReduced{.dropped = {live.claim(1)}, .reduced = {}}}, "2026-06-09");
    const auto left = live.file.claimed();
    QVERIFY(left < atStake);
    tell(live, {withdrawn()}, "2026-06-10");
    QCOMPARE(live.file.claimed(), left);
}

TIAOCAI_TEST(TestArbitration)
#include "test_arbitration.moc"
