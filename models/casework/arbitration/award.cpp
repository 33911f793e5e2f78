// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/award.h"

#include "arbitration/hearing.h"
#include "arbitration/tribunal.h"
#include "common/exclusive.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct AwardText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

Result<void> checkDefaultAward(const CaseFile &file, QStringList &warnings)
{
    const auto *held = last(file, ActKind::HearingHeld);
    const auto absent = held ? std::get<HearingHeld>(held->payload).absent : QList<PartyId>();
    // What the minutes say of the return stands for a service that was not recorded.
    const bool isSilent = !held || std::get<HearingHeld>(held->payload).noticeProof.isEmpty();
    for (const auto &party : absent) {
        const auto *absentee = file.party(party);
        if (!absentee || absentee->record.role != PartyRole::Respondent) continue;
        const auto proof = noticeProof(file, party);
        if (proof == NoticeProof::Proper) continue;
        if (proof == NoticeProof::Unconfirmed || isSilent) return unproven(nameOf(file, party));
        warnings.append(
            AwardText::tr("No service of the hearing's notice on %1 is recorded.").arg(nameOf(file, party)));
    }
    return {};
}

/// What can never be decided finally, whatever its amount (law art. 47).
bool isNeverFinal(Cause cause)
{
    return cause == Cause::LabourRelation || cause == Cause::Contract;
}

bool isFinal(const AwardMade &award)
{
    return award.isFinal.value_or(false);
}

tl::unexpected<Refusal> mixed()
{
    return refuse(
        u"mixed-award"_s,
        AwardText::tr("Claims that are decided finally and claims that are not need separate awards. "
                      "Record one award for each."),
        u"法47; 规则50"_s);
}

Result<void> checkDocument(const CaseFile &file, const AwardMade &payload)
{
    for (const auto &decision : file.decisions) {
        const bool sameDocument = decision.document == payload.document && !payload.document.isNull();
        if (decision.repudiated || (!sameDocument && decision.number != payload.number)) continue;
        if (decision.isFinal != isFinal(payload)) return mixed();
        return refuse(
            u"award-exists"_s,
            AwardText::tr(
                "The award %1 is recorded already. Correct that act, or give the other award its own number.")
                .arg(payload.number),
            {}, u"number"_s);
    }
    return {};
}

Result<void> checkCovered(const CaseFile &file, const QList<ClaimId> &covered)
{
    const auto left = undecided(file);
    if (left.isEmpty() && !file.claims.isEmpty())
        return refuse(u"nothing-to-decide"_s, AwardText::tr("Every claim of this case has been decided."),
                      u"规则49"_s);
    const bool twice =
        std::any_of(covered.cbegin(), covered.cend(), [&](const ClaimId &id) { return !left.contains(id); });
    if (twice)
        return refuse(
            u"claim-decided"_s,
            AwardText::tr("One of these claims has been decided already. Name only claims that are open."),
            u"规则49"_s, u"claims"_s);
    return {};
}

Result<void> checkResults(const CaseFile &file, const AwardMade &payload, const QList<ClaimId> &covered,
                          QStringList &warnings)
{
    QList<ClaimId> resolved;
    for (const auto &result : payload.results) {
        if (!covered.contains(result.claim))
            return refuse(u"bad-data"_s,
                          AwardText::tr("The award gives a result for a claim that it does not cover."),
                          u"规则53"_s, u"results"_s);
        if (result.outcome != ClaimOutcome::Open) resolved.append(result.claim);
    }
    const auto silent = std::count_if(covered.cbegin(), covered.cend(),
                                      [&](const ClaimId &id) { return !resolved.contains(id); });
    if (silent > 0)
        return refuse(
            u"missing-data"_s,
            AwardText::tr("The award says nothing of %n claims that it covers. Give a result for each.",
                          nullptr, int(silent)),
            u"规则53"_s, u"results"_s);
    if (!payload.isFinal)
        warnings.append(
            AwardText::tr("The award does not say whether it is final; a court will decide it (解释一18). It "
                          "counts as not final."));
    const bool finalAndNot =
        isFinal(payload) && std::any_of(file.claims.cbegin(), file.claims.cend(), [&](const Claim &claim) {
            return covered.contains(claim.record.id) && isNeverFinal(claim.record.cause);
        });
    if (finalAndNot) return mixed();
    return {};
}

void warnOfTribunal(const CaseFile &file, const AwardMade &payload, QStringList &warnings)
{
    if (file.tribunal.isEmpty())
        warnings.append(AwardText::tr("No tribunal has been recorded for this case."));
    const bool others = std::any_of(payload.arbitrators.cbegin(), payload.arbitrators.cend(),
                                    [&](const PersonId &person) { return !file.tribunal.contains(person); });
    if (others && !file.tribunal.isEmpty())
        warnings.append(
            AwardText::tr("Somebody signed the award who is not of the tribunal that was composed."));
    if (isPending<CounterclaimFiled, CounterclaimDecided>(file))
        warnings.append(AwardText::tr("A counterclaim awaits a decision."));
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

/// Which of several owes, the results of an award do not say.
std::optional<PartyId> onlyOf(const CaseFile &file, PartyRole role)
{
    const auto parties = file.active(role);
    return parties.size() == 1 ? std::optional(parties.first().record.id) : std::nullopt;
}

/// What an award grants is owed to whom claimed it. The id follows from award and claim: a fold makes no fresh ones.
AgreementItem granted(const CaseFile &file, const AwardMade &award, const ClaimResult &result)
{
    const auto claim = std::find_if(file.claims.cbegin(), file.claims.cend(),
                                    [&](const Claim &each) { return each.record.id == result.claim; });
    const bool counterclaim = claim != file.claims.cend() && claim->counterclaim;
    AgreementItem item;
    item.id = ItemId(QUuid::createUuidV5(award.document.uuid(), result.claim.toString()));
    item.obligor = onlyOf(file, counterclaim ? PartyRole::Applicant : PartyRole::Respondent);
    item.obligee = onlyOf(file, counterclaim ? PartyRole::Respondent : PartyRole::Applicant);
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

/// Enforcement is counted from the last of the days that were set, without one from the day of effect (民诉 250).
void emitPerformance(ClockSink &sink, const CaseFile &file, const Act &act, DocumentKind what,
                     const DocumentId &document)
{
    const auto *decision = decisionOf(file, what, document);
    if (!decision || !decision->effectiveOn || decision->repudiated || decision->superseded) return;
    auto last = std::max(*decision->effectiveOn, decision->performBy.value_or(QDate()));
    for (const auto &item : decision->items)
        last = std::max(last, item.due.value_or(QDate()));
    sink.add(EventKind::PerformanceDay, last, document.uuid()).base = act.on;
}

void warnOfMediationAward(const CaseFile &file, QStringList &warnings)
{
    if (file.tribunal.isEmpty())
        warnings.append(AwardText::tr("No tribunal has been recorded for this case."));
}

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationAwardIssued &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto open = checkCovered(file, payload.claims); !open) return open;
    auto items = payload.items;
    if (auto complete = completeItems(file, items); !complete) return complete;
    if (auto owed = requireOwed(items, u"法42; 规则72"_s); !owed) return owed;
    warnOfMediationAward(file, warnings);
    warnOfExclusive(file, grantedBy(items), warnings);
    return requireUnchallenged(file, draft, ground, file.tribunal);
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
    // A ledger knows one day: what it says nothing else of was received on it, as an agreement was signed.
    if (act.batch && payload.receipts.isEmpty()) {
        takeEffect(file, file.decisions.last(), act.on);
        closeIfDecided(file, act);
    }
    for (const auto &receipt : payload.receipts)
        takeReceipt(file, act, file.decisions.last(), receipt.party, receipt.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationAwardIssued &payload)
{
    emitDecided(sink, file, act);
    emitPerformance(sink, file, act, DocumentKind::MediationAward, payload.document);
}

Result<void> check(const CaseFile &file, const ActDraft &, const MediationAwardRepudiated &payload,
                   const Ground &, QStringList &)
{
    const auto *award = decisionOf(file, DocumentKind::MediationAward, payload.document);
    if (award && !award->repudiated && !award->effectiveOn) return {};
    return refuse(
        u"nothing-to-repudiate"_s,
        AwardText::tr("A mediation award can be repudiated only before both sides have received it; "
                      "none is on its way."),
        u"法42"_s);
}

void apply(CaseFile &file, const Act &, const MediationAwardRepudiated &payload)
{
    auto *decision = decisionOf(file, DocumentKind::MediationAward, payload.document);
    if (!decision || decision->effectiveOn) return;
    undo(file, *decision);
    if (file.stage != Stage::DecidedNotServed) return;
    const bool wasHeard = std::any_of(file.hearings.cbegin(), file.hearings.cend(),
                                      [](const Hearing &hearing) { return hearing.state == Hearing::Held; });
    go(file, wasHeard ? Stage::Heard : Stage::Preparing);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const AwardMade &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.partial && payload.claims.isEmpty() && !file.claims.isEmpty())
        return refuse(u"missing-data"_s, AwardText::tr("Name the claims that the partial award decides."),
                      u"法43; 规则49"_s, u"claims"_s);
    if (auto fits = checkDocument(file, payload); !fits) return fits;
    if (auto open = checkCovered(file, payload.claims); !open) return open;
    const auto covered = payload.claims.isEmpty() ? undecided(file) : payload.claims;
    if (auto fits = checkResults(file, payload, covered, warnings); !fits) return fits;
    if (auto proven = payload.byDefault ? checkDefaultAward(file, warnings) : Result<void>(); !proven)
        return proven;
    warnOfTribunal(file, payload, warnings);
    warnOfExclusive(file, grantedBy(payload.results), warnings);
    return requireUnchallenged(file, draft, ground,
                               payload.arbitrators.isEmpty() ? file.tribunal : payload.arbitrators);
}

void apply(CaseFile &file, const Act &act, const AwardMade &payload)
{
    Decision decision;
    decision.document = payload.document;
    decision.what = DocumentKind::Award;
    decision.number = payload.number;
    decision.on = act.on;
    decision.claims = coveredBy(file, payload.claims, payload.partial);
    decision.isFinal = isFinal(payload);
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

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AwardMade &payload)
{
    emitDecided(sink, file, act);
    emitPerformance(sink, file, act, DocumentKind::Award, payload.document);
}

Result<void> check(const CaseFile &file, const ActDraft &, const AwardCorrected &payload, const Ground &,
                   QStringList &)
{
    if (decisionOf(file, DocumentKind::Award, payload.document)) return {};
    return refuse(u"no-award"_s, AwardText::tr("There is no such award to correct."), u"规则54"_s);
}

} // namespace tiaocai::casework
