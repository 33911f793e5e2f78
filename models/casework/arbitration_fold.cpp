// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

bool isWorking(Stage stage)
{
    return stage == Stage::Preparing || stage == Stage::Scheduled || stage == Stage::Heard;
}

/// Where the case stood before it was suspended, commissioned or decided.
void goBack(CaseFile &file)
{
    const auto it = std::find_if(file.been.crbegin(), file.been.crend(), isWorking);
    const auto stage = it == file.been.crend() ? Stage::Preparing : *it;
    go(file, stage);
}

template <typename File>
auto *foundHearing(File &file, const std::optional<HearingId> &id)
{
    const auto isMeant = [&](const Hearing &hearing) {
        return id ? hearing.id == *id : hearing.state == Hearing::Set;
    };
    const auto it = std::find_if(file.hearings.rbegin(), file.hearings.rend(), isMeant);
    return it == file.hearings.rend() ? nullptr : &*it;
}

template <typename File>
auto *foundDecision(File &file, DocumentKind what, const std::optional<DocumentId> &id)
{
    const auto isMeant = [&](const Decision &decision) {
        return decision.what == what && (id ? decision.document == *id : !decision.repudiated);
    };
    const auto it = std::find_if(file.decisions.rbegin(), file.decisions.rend(), isMeant);
    return it == file.decisions.rend() ? nullptr : &*it;
}

/// What was served, where the proof does not say which award: the first that the recipient has not received.
Decision *servedDecision(CaseFile &file, const Service &service)
{
    if (service.document) return foundDecision(file, service.what, service.document);
    const auto isMeant = [&](const Decision &decision) {
        return decision.what == service.what && !decision.repudiated &&
               !decision.receipts.contains(service.recipient);
    };
    const auto it = std::find_if(file.decisions.begin(), file.decisions.end(), isMeant);
    return it == file.decisions.end() ? nullptr : &*it;
}

QDate lastReceipt(const Decision &decision)
{
    return decision.receipts.isEmpty()
               ? QDate()
               : *std::max_element(decision.receipts.cbegin(), decision.receipts.cend());
}

bool isServed(const CaseFile &file, QDate today)
{
    return std::all_of(file.decisions.cbegin(), file.decisions.cend(), [&](const Decision &decision) {
        return decision.repudiated || (isReceivedByAll(file, decision) && lastReceipt(decision) <= today);
    });
}

bool isInCourt(const CaseFile &file)
{
    return std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(),
                       [](const Lawsuit &suit) { return suit.isPending(); });
}

bool concerns(const Lawsuit &suit, const Decision &decision)
{
    return !suit.document || *suit.document == decision.document;
}

void takeEffect(CaseFile &file, Decision &decision, QDate on)
{
    decision.effectiveOn = on;
    if (!decision.items.isEmpty()) owe(file, decision.items);
}

/// Awards count by their date, mediation awards by their last receipt (ACTS.md section 8).
void closeIfDecided(CaseFile &file, const Act &act)
{
    if (file.stage != Stage::DecidedNotServed) return;
    QDate on;
    auto manner = ClosingManner::ByMediation;
    for (const auto &decision : std::as_const(file.decisions)) {
        if (decision.repudiated) continue;
        const bool isMediation = decision.what == DocumentKind::MediationAward;
        if (isMediation && !decision.effectiveOn) return;
        on = std::max(on, isMediation ? *decision.effectiveOn : decision.on);
        if (!isMediation) manner = ClosingManner::ByAward;
    }
    if (on.isValid()) close(file, act, manner, on, file.stage);
}

void serve(CaseFile &file, QDate today)
{
    if (file.stage == Stage::DecidedNotServed && isServed(file, today))
        go(file, isInCourt(file) ? Stage::InCourt : Stage::DecidedServed);
}

void takeReceipt(CaseFile &file, const Act &act, Decision &decision, const PartyId &recipient, QDate on)
{
    if (!decision.receipts.contains(recipient)) decision.receipts.insert(recipient, on);
    const bool isMediation = decision.what == DocumentKind::MediationAward;
    if (isMediation && !decision.effectiveOn && isReceivedByAll(file, decision))
        takeEffect(file, decision, lastReceipt(decision));
    closeIfDecided(file, act);
    serve(file, act.on);
}

void decide(CaseFile &file, const Act &act, Decision decision, bool leavesRest)
{
    const bool isFinal = decision.isFinal;
    file.decisions.append(std::move(decision));
    if (isFinal) takeEffect(file, file.decisions.last(), act.on);
    if (!leavesRest && undecided(file).isEmpty()) go(file, Stage::DecidedNotServed);
    closeIfDecided(file, act);
}

QList<ClaimId> coveredBy(const CaseFile &file, const QList<ClaimId> &named, bool partial)
{
    return named.isEmpty() && !partial ? undecided(file) : named;
}

PartyId firstOf(const CaseFile &file, PartyRole role)
{
    const auto parties = file.active(role);
    return parties.isEmpty() ? PartyId() : parties.first().record.id;
}

/// What an award grants is owed to whom claimed it. The id follows from award and claim: a fold makes no fresh ones.
AgreementItem granted(const CaseFile &file, const AwardMade &award, const ClaimResult &result)
{
    const auto claim = std::find_if(file.claims.cbegin(), file.claims.cend(),
                                    [&](const Claim &each) { return each.record.id == result.claim; });
    const bool counterclaim = claim != file.claims.cend() && claim->counterclaim;
    AgreementItem item;
    item.id = ItemId(QUuid::createUuidV5(award.document.uuid(), result.claim.toString()));
    item.obligor = firstOf(file, counterclaim ? PartyRole::Applicant : PartyRole::Respondent);
    item.obligee = firstOf(file, counterclaim ? PartyRole::Respondent : PartyRole::Applicant);
    if (claim != file.claims.cend() && claim->record.by) item.obligee = claim->record.by;
    item.claim = result.claim;
    item.amount = result.amount;
    item.due = award.performBy;
    return item;
}

bool isGranted(const ClaimResult &result)
{
    const bool won = result.outcome == ClaimOutcome::Granted || result.outcome == ClaimOutcome::GrantedInPart;
    return won && result.amount && *result.amount > Money();
}

QList<AgreementItem> itemsOf(const CaseFile &file, const AwardMade &award)
{
    QList<AgreementItem> items;
    for (const auto &result : award.results) {
        if (isGranted(result)) items.append(granted(file, award, result));
    }
    return items;
}

Hearing derivedHearing(const Act &act, QDate day)
{
    Hearing hearing;
    hearing.id = HearingId(QUuid::createUuidV5(act.id.uuid(), u"hearing"_s));
    hearing.day = day;
    hearing.setBy = act.id;
    return hearing;
}

/// A hearing that nobody set: entered from a ledger, or held without.
Hearing unsetHearing(const Act &act)
{
    auto hearing = derivedHearing(act, act.on);
    hearing.id = HearingId(QUuid::createUuidV5(act.id.uuid(), u"held"_s));
    return hearing;
}

/// A new day takes the place of the one that was set.
void moveHearing(CaseFile &file, Hearing hearing)
{
    for (auto &each : file.hearings) {
        if (each.state == Hearing::Set) each.state = Hearing::Postponed;
    }
    file.hearings.removeIf([&](const Hearing &each) { return each.id == hearing.id; });
    file.hearings.append(std::move(hearing));
    go(file, Stage::Scheduled);
}

void addClaim(CaseFile &file, const ClaimRecord &record, bool counterclaim)
{
    Claim claim;
    claim.record = record;
    claim.counterclaim = counterclaim;
    file.claims.append(std::move(claim));
}

void changeClaim(CaseFile &file, const ClaimRecord &record)
{
    if (auto *known = claim(file, record.id))
        known->record = record;
    else
        addClaim(file, record, false);
}

/// Whether a withdrawal takes the claim with it; a joined counterclaim lives on.
bool isTakenBack(const CaseFile &file, const Claim &claim, const std::optional<PartyId> &by)
{
    const auto *who = by ? file.party(*by) : nullptr;
    const bool counterclaimant = who && who->record.role == PartyRole::Respondent;
    if (claim.counterclaim != counterclaimant) return false;
    if (!who || claim.record.by == by) return true;
    return !claim.record.by && file.active(who->record.role).size() <= 1;
}

void takeBack(CaseFile &file, const std::optional<PartyId> &by)
{
    for (auto &claim : file.claims) {
        if (claim.isOpen() && isTakenBack(file, claim, by)) claim.outcome = ClaimOutcome::Dropped;
    }
}

bool isAgainstAward(CourtResult result)
{
    return result == CourtResult::Judged || result == CourtResult::AwardSetAside ||
           result == CourtResult::NotEnforced;
}

Lawsuit *endedSuit(CaseFile &file, const CourtResultReported &payload)
{
    const auto isMeant = [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == payload.action &&
               (!payload.party || suit.party == *payload.party) &&
               (!payload.document || !suit.document || *suit.document == *payload.document);
    };
    const auto it = std::find_if(file.lawsuits.begin(), file.lawsuits.end(), isMeant);
    return it == file.lawsuits.end() ? nullptr : &*it;
}

bool isSuperseded(const CaseFile &file)
{
    return std::all_of(file.decisions.cbegin(), file.decisions.cend(),
                       [](const Decision &decision) { return decision.repudiated || decision.superseded; });
}

/// Day on which a non-final award takes effect once nobody can or does sue over it (law art. 50; 解释一 16).
QDate effectOf(const CaseFile &file, const Decision &award, const Rules &rules)
{
    QDate last = lastDayToSue(file, award, rules);
    if (!last.isValid()) return {};
    for (const auto &suit : file.lawsuits) {
        if (!concerns(suit, award)) continue;
        if (suit.isPending()) return {};
        last = std::max(last, suit.endedOn->addDays(-1));
    }
    return last.addDays(1);
}

bool isPeriodOver(const CaseFile &file, const Rules &rules, QDate today)
{
    return std::all_of(file.decisions.cbegin(), file.decisions.cend(), [&](const Decision &decision) {
        if (decision.repudiated || decision.what == DocumentKind::MediationAward) return true;
        const auto last = lastDayToSue(file, decision, rules);
        return last.isValid() && last < today;
    });
}

/// What only the closing dropped is claimed again; what the applicant had reduced before stays dropped.
void claimAgain(CaseFile &file)
{
    for (auto &claim : file.claims) {
        if (claim.outcome == ClaimOutcome::Dropped && !claim.reduced) claim.outcome = ClaimOutcome::Open;
    }
}

void undo(CaseFile &file, Decision &decision)
{
    decision.repudiated = true;
    decision.effectiveOn.reset();
    for (const auto &id : std::as_const(decision.claims)) {
        if (auto *decided = claim(file, id)) {
            decided->outcome = ClaimOutcome::Open;
            decided->obtained.reset();
        }
    }
}

} // namespace

bool isWorkerSide(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    if (!party || party->record.kind == PartyKind::Worker) return party != nullptr;
    const auto isOpposed = [&](const Party &other) {
        return other.record.kind == PartyKind::Worker && other.record.role != party->record.role;
    };
    return party->record.kind == PartyKind::Individual &&
           std::none_of(file.parties.cbegin(), file.parties.cend(), isOpposed);
}

QList<PartyId> activeParties(const CaseFile &file)
{
    QList<PartyId> ids;
    for (const auto &party : file.parties) {
        if (party.isActive()) ids.append(party.record.id);
    }
    return ids;
}

QList<ClaimId> undecided(const CaseFile &file)
{
    QList<ClaimId> ids;
    for (const auto &claim : file.claims) {
        const auto covers = [&](const Decision &each) {
            return !each.repudiated && each.claims.contains(claim.record.id);
        };
        const bool isDecided = std::any_of(file.decisions.cbegin(), file.decisions.cend(), covers);
        if (claim.isOpen() && !isDecided) ids.append(claim.record.id);
    }
    return ids;
}

const Hearing *hearingOf(const CaseFile &file, const std::optional<HearingId> &id)
{
    return foundHearing(file, id);
}

const Decision *decisionOf(const CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id)
{
    return foundDecision(file, what, id);
}

bool isReceivedByAll(const CaseFile &file, const Decision &decision)
{
    const auto parties = activeParties(file);
    return std::all_of(parties.cbegin(), parties.cend(),
                       [&](const PartyId &party) { return decision.receipts.contains(party); });
}

QDate lastDayToSue(const CaseFile &file, const Decision &award, const Rules &rules)
{
    if (!isReceivedByAll(file, award)) return {};
    QDate last = lastReceipt(award);
    for (auto it = award.receipts.cbegin(); it != award.receipts.cend(); ++it) {
        if (award.isFinal && !isWorkerSide(file, it.key())) continue;
        const auto period =
            law::reckon({.rule = law::ids::Suit15, .from = it.value(), .overlay = rules.choices.overlay},
                        rules.book, rules.calendar, rules.choices.punctuality, false);
        if (period) last = std::max(last, period->due);
    }
    return last;
}

QUuid awardParty(const DocumentId &award, const PartyId &party)
{
    return QUuid::createUuidV5(award.uuid(), party.toString());
}

void apply(CaseFile &file, const Act &act, const ArbitrationFiled &payload)
{
    receive(file, act, payload.application);
}

void apply(CaseFile &file, const Act &, const SupplementRequested &)
{
    go(file, Stage::AwaitingSupplement);
}

void apply(CaseFile &file, const Act &, const SupplementReceived &)
{
    go(file, Stage::Filed);
}

void apply(CaseFile &file, const Act &, const PreMediationAgreed &)
{
    go(file, Stage::PreMediation);
}

/// Settled: the withdrawal that belongs to it is awaited.
void apply(CaseFile &file, const Act &, const PreMediationEnded &payload)
{
    if (payload.outcome != Outcome::Succeeded) go(file, Stage::Filed);
}

QDate acceptanceDay(const Act &act, const ArbitrationAccepted &payload, const law::Choices &choices)
{
    return choices.acceptedByNotice ? payload.noticeOn.value_or(act.on) : act.on;
}

void apply(CaseFile &file, const Act &act, const ArbitrationAccepted &payload, const Rules &rules)
{
    file.acceptedOn = acceptanceDay(act, payload, rules.choices);
    if (!payload.caseNumber.isEmpty()) file.caseNumber = payload.caseNumber;
    go(file, Stage::Preparing);
}

void apply(CaseFile &file, const Act &, const ArbitrationRefused &)
{
    go(file, Stage::Refused);
}

void apply(CaseFile &file, const Act &act, const TransferReceived &payload)
{
    receive(file, act, payload.application);
    file.acceptedOn = act.on;
    file.caseNumber = payload.caseNumber;
    go(file, Stage::Preparing);
}

void apply(CaseFile &file, const Act &act, const CaseTransferred &)
{
    close(file, act, ClosingManner::TransferredAway, act.on, Stage::ClosedOther);
}

void apply(CaseFile &file, const Act &act, const CounterclaimDecided &payload)
{
    const auto *filed = before<CounterclaimFiled>(file, act);
    if (!filed || payload.decision != CounterclaimDecision::Joined) return;
    for (auto record : filed->claims) {
        if (!record.by) record.by = filed->party;
        if (!claim(file, record.id)) addClaim(file, record, true);
    }
}

void apply(CaseFile &file, const Act &act, const ClaimsChangeDecided &payload)
{
    const auto *requested = before<ClaimsChangeRequested>(file, act);
    if (!requested || !payload.accepted) return;
    for (const auto &record : requested->claims)
        changeClaim(file, record);
}

void apply(CaseFile &file, const Act &, const ClaimsReduced &payload)
{
    for (const auto &record : payload.reduced)
        changeClaim(file, record);
    for (const auto &id : payload.dropped) {
        if (auto *dropped = claim(file, id)) {
            dropped->outcome = ClaimOutcome::Dropped;
            dropped->reduced = true;
        }
    }
}

void apply(CaseFile &file, const Act &, const SimplifiedChosen &)
{
    file.simplified = true;
}

void apply(CaseFile &file, const Act &, const ConvertedToOrdinary &)
{
    file.simplified = false;
}

void apply(CaseFile &file, const Act &, const TribunalComposed &payload)
{
    file.tribunal = payload.arbitrators;
}

void apply(CaseFile &file, const Act &act, const HearingSet &payload)
{
    auto hearing = derivedHearing(act, payload.day);
    if (!payload.hearing.isNull()) hearing.id = payload.hearing;
    hearing.time = payload.time;
    hearing.room = payload.room;
    hearing.tribunal = payload.tribunal;
    hearing.kind = payload.what;
    hearing.announced = payload.announced;
    moveHearing(file, std::move(hearing));
}

void apply(CaseFile &file, const Act &, const HearingCancelled &payload)
{
    if (auto *hearing = foundHearing(file, payload.hearing)) hearing->state = Hearing::Cancelled;
    if (!hearingOf(file, std::nullopt)) go(file, Stage::Preparing);
}

/// Without a new day the case stays scheduled: the hearing is to be set anew.
void apply(CaseFile &file, const Act &act, const PostponementDecided &payload)
{
    auto *old = payload.granted ? foundHearing(file, std::nullopt) : nullptr;
    if (!old) return;
    old->state = Hearing::Postponed;
    if (!payload.newDay) return;
    auto hearing = derivedHearing(act, *payload.newDay);
    hearing.time = payload.time ? payload.time : old->time;
    hearing.room = old->room;
    hearing.tribunal = old->tribunal;
    hearing.kind = old->kind;
    moveHearing(file, std::move(hearing));
}

void apply(CaseFile &file, const Act &act, const HearingHeld &payload)
{
    auto *held = foundHearing(file, payload.hearing);
    if (!held) held = &file.hearings.emplaceBack(unsetHearing(act));
    held->state = Hearing::Held;
    if (payload.outcome == HearingOutcome::Ended) return go(file, Stage::Heard);
    if (!payload.nextOn) return go(file, hearingOf(file, std::nullopt) ? Stage::Scheduled : Stage::Preparing);
    auto next = derivedHearing(act, *payload.nextOn);
    next.kind = HearingKind::Continued;
    next.room = held->room;
    next.tribunal = held->tribunal;
    next.announced = payload.minutesSigned;
    moveHearing(file, std::move(next));
}

void apply(CaseFile &file, const Act &, const CommissionedMediationAgreed &)
{
    go(file, Stage::Commissioned);
}

void apply(CaseFile &file, const Act &, const CommissionedMediationEnded &)
{
    if (file.stage == Stage::Commissioned) goBack(file);
}

void apply(CaseFile &file, const Act &, const Suspended &)
{
    go(file, Stage::OnHold);
}

void apply(CaseFile &file, const Act &, const Resumed &)
{
    if (file.stage == Stage::OnHold) goBack(file);
}

void apply(CaseFile &file, const Act &act, const MediationAwardIssued &payload)
{
    Decision decision;
    decision.document = payload.document;
    decision.what = DocumentKind::MediationAward;
    decision.number = payload.number;
    decision.on = act.on;
    decision.claims = coveredBy(file, payload.claims, false);
    decision.items = payload.items;
    for (const auto &id : std::as_const(decision.claims)) {
        if (auto *settled = claim(file, id)) settled->outcome = ClaimOutcome::Agreed;
    }
    for (const auto &item : payload.items) {
        if (auto *settled = item.claim ? claim(file, *item.claim) : nullptr)
            settled->obtained = settled->obtained.value_or(Money()) + item.amount.value_or(Money());
    }
    decide(file, act, std::move(decision), false);
    for (const auto &receipt : payload.receipts)
        takeReceipt(file, act, file.decisions.last(), receipt.party, receipt.on);
}

void apply(CaseFile &file, const Act &, const MediationAwardRepudiated &payload)
{
    auto *decision = foundDecision(file, DocumentKind::MediationAward, payload.document);
    if (!decision || decision->effectiveOn) return;
    undo(file, *decision);
    if (file.stage != Stage::DecidedNotServed) return;
    const bool wasHeard = std::any_of(file.hearings.cbegin(), file.hearings.cend(),
                                      [](const Hearing &hearing) { return hearing.state == Hearing::Held; });
    go(file, wasHeard ? Stage::Heard : Stage::Preparing);
}

void apply(CaseFile &file, const Act &act, const ApplicationWithdrawn &payload)
{
    takeBack(file, payload.party);
    auto *leaving = payload.party ? party(file, *payload.party) : nullptr;
    const bool othersStay = leaving && leaving->record.role == PartyRole::Applicant &&
                            file.active(PartyRole::Applicant).size() > 1;
    if (othersStay) leaving->until = act.on;
    if (othersStay && file.claims.isEmpty()) return;
    if (undecided(file).isEmpty()) close(file, act, ClosingManner::Withdrawn, act.on, Stage::ClosedOther);
}

void apply(CaseFile &file, const Act &act, const DeemedWithdrawn &)
{
    takeBack(file, std::nullopt);
    if (undecided(file).isEmpty())
        close(file, act, ClosingManner::DeemedWithdrawn, act.on, Stage::ClosedOther);
}

void apply(CaseFile &file, const Act &act, const AwardMade &payload)
{
    Decision decision;
    decision.document = payload.document;
    decision.what = DocumentKind::Award;
    decision.number = payload.number;
    decision.on = act.on;
    decision.claims = coveredBy(file, payload.claims, payload.partial);
    decision.isFinal = payload.isFinal;
    decision.performBy = payload.performBy;
    decision.items = itemsOf(file, payload);
    for (const auto &result : payload.results) {
        if (auto *decided = claim(file, result.claim)) {
            decided->outcome = result.outcome;
            decided->obtained = result.amount;
        }
    }
    decide(file, act, std::move(decision), payload.partial && file.claims.isEmpty());
}

void apply(CaseFile &file, const Act &act, const CaseRevoked &)
{
    close(file, act, ClosingManner::Revoked, act.on, Stage::ClosedOther);
}

void apply(CaseFile &file, const Act &act, const ProceedingsTerminated &)
{
    close(file, act, ClosingManner::Terminated, act.on, Stage::ClosedOther);
}

void apply(CaseFile &file, const Act &act, const CourtActionReported &payload)
{
    Lawsuit suit;
    suit.party = payload.party;
    suit.action = payload.action;
    suit.document = payload.document;
    suit.filedOn = act.on;
    file.lawsuits.append(suit);
    if (file.stage == Stage::DecidedServed) go(file, Stage::InCourt);
}

/// An award that was set aside or judged over does not come back; without it the others decide the stage.
void apply(CaseFile &file, const Act &act, const CourtResultReported &payload)
{
    auto document = payload.document;
    if (auto *suit = endedSuit(file, payload)) {
        suit->result = payload.result;
        suit->endedOn = payload.receivedOn.value_or(act.on);
        if (!document) document = suit->document;
    }
    for (auto &decision : file.decisions) {
        const bool isMeant = !document || decision.document == *document;
        if (isMeant && (payload.supersedes || isAgainstAward(payload.result))) decision.superseded = true;
    }
    const bool isEnded = file.stage == Stage::InCourt && !isInCourt(file);
    if (!isEnded && file.stage != Stage::Effective) return;
    const bool nothingLeft = !file.decisions.isEmpty() && isSuperseded(file);
    if (isEnded || nothingLeft) go(file, nothingLeft ? Stage::Superseded : Stage::Effective);
}

void received(CaseFile &file, const Act &act, const Service &service)
{
    const bool isDecision =
        service.what == DocumentKind::Award || service.what == DocumentKind::MediationAward;
    if (file.kind != CaseKind::Arbitration || !isDecision || !service.receivedOn) return;
    auto *decision = servedDecision(file, service);
    if (!decision) return;
    for (auto &each : file.services) {
        if (each.act == act.id && each.what == service.what) each.document = decision->document;
    }
    takeReceipt(file, act, *decision, service.recipient, *service.receivedOn);
}

void reopenArbitration(CaseFile &file, const Act &)
{
    if (file.stage == Stage::ClosedOther) {
        claimAgain(file);
        file.closing.reset();
    }
    if (file.stage == Stage::DecidedServed) {
        for (auto &decision : file.decisions)
            undo(file, decision);
        file.closing.reset();
        return go(file, Stage::Heard);
    }
    const bool leadsBack =
        file.stage == Stage::ClosedOther || file.stage == Stage::Effective || file.stage == Stage::Superseded;
    if (leadsBack && !file.been.isEmpty()) go(file, file.been.last());
}

void bringByTime(CaseFile &file, const Rules &rules, QDate today)
{
    if (file.kind != CaseKind::Arbitration) return;
    for (auto &decision : file.decisions) {
        if (decision.repudiated || decision.superseded || decision.effectiveOn ||
            decision.what != DocumentKind::Award)
            continue;
        const auto effect = effectOf(file, decision, rules);
        if (effect.isValid() && effect <= today) takeEffect(file, decision, effect);
    }
    serve(file, today);
    if (file.stage == Stage::DecidedServed && isPeriodOver(file, rules, today)) go(file, Stage::Effective);
}

} // namespace tiaocai::casework
