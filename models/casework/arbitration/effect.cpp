// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/effect.h"

#include "casework/envelope.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

template <typename File>
auto *foundDecision(File &file, DocumentKind what, const std::optional<DocumentId> &id)
{
    const auto named = meant(file, id);
    const auto isMeant = [&](const Decision &decision) {
        return decision.what == what && (named ? decision.document == *named : !decision.repudiated);
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

void serve(CaseFile &file, QDate today)
{
    if (file.stage == Stage::DecidedNotServed && isServed(file, today))
        go(file, isInCourt(file) ? Stage::InCourt : Stage::DecidedServed);
}

bool concerns(const Lawsuit &suit, const Decision &decision)
{
    return !suit.document || *suit.document == decision.document;
}

/// Day on which a non-final award takes effect once nobody can or does sue over it (law art. 50; 解释一 16; 法释〔2000〕18号).
QDate effectOf(const CaseFile &file, const Decision &award, const law::Rules &rules)
{
    if (award.foundFinal) return award.on;
    QDate last = lastDayToSue(file, award, rules);
    if (!last.isValid()) return {};
    for (const auto &suit : file.lawsuits) {
        if (!concerns(suit, award)) continue;
        if (suit.isPending()) return {};
        if (suit.result == CourtResult::DismissedAsLate) continue; // effective as if nobody had sued
        last = std::max(last, suit.endedOn->addDays(-1));
    }
    return last.addDays(1);
}

/// What only the closing dropped is claimed again; what the applicant had reduced before stays dropped.
void claimAgain(CaseFile &file)
{
    for (auto &claim : file.claims) {
        if (claim.outcome == ClaimOutcome::Dropped && !claim.reduced) claim.outcome = ClaimOutcome::Open;
    }
}

} // namespace

const Decision *decisionOf(const CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id)
{
    return foundDecision(file, what, id);
}

Decision *decisionOf(CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id)
{
    return foundDecision(file, what, id);
}

std::optional<DocumentId> meant(const CaseFile &file, const std::optional<DocumentId> &document)
{
    return document ? std::optional(decisionBehind(file, *document)) : std::nullopt;
}

bool isReceivedByAll(const CaseFile &file, const Decision &decision)
{
    const auto parties = activeParties(file);
    return std::all_of(parties.cbegin(), parties.cend(),
                       [&](const PartyId &party) { return decision.receipts.contains(party); });
}

QDate lastDayToSue(const CaseFile &file, const Decision &award, const law::Rules &rules)
{
    if (!isReceivedByAll(file, award)) return {};
    QDate last = lastReceipt(award);
    for (auto it = award.receipts.cbegin(); it != award.receipts.cend(); ++it) {
        if (award.isFinal && !isWorkerSide(file, it.key())) continue;
        last = std::max(last, reckoned(law::ids::Suit15, it.value(), rules).due);
    }
    return last;
}

QDate effectiveFrom(const CaseFile &file, const law::Rules &rules)
{
    QDate last = file.receivedOn.addDays(-1); // where nobody can sue, nothing is waited for
    for (const auto &decision : file.decisions) {
        if (decision.repudiated || decision.what == DocumentKind::MediationAward) continue;
        const auto end = lastDayToSue(file, decision, rules);
        if (!end.isValid()) return {};
        last = std::max(last, end);
    }
    return last.addDays(1);
}

QUuid awardParty(const DocumentId &award, const PartyId &party)
{
    return QUuid::createUuidV5(award.uuid(), party.toString());
}

bool isInCourt(const CaseFile &file)
{
    return std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(),
                       [](const Lawsuit &suit) { return suit.isPending(); });
}

void takeEffect(CaseFile &file, Decision &decision, QDate on)
{
    decision.effectiveOn = on;
    if (!decision.items.isEmpty()) owe(file, decision.items);
}

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

void takeReceipt(CaseFile &file, const Act &act, Decision &decision, const PartyId &recipient, QDate on)
{
    if (!decision.receipts.contains(recipient)) decision.receipts.insert(recipient, on);
    const bool isMediation = decision.what == DocumentKind::MediationAward;
    if (isMediation && !decision.effectiveOn && isReceivedByAll(file, decision))
        takeEffect(file, decision, lastReceipt(decision));
    closeIfDecided(file, act);
    serve(file, act.on);
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

void received(CaseFile &file, const Act &act, const Service &service)
{
    const bool isDecision =
        service.what == DocumentKind::Award || service.what == DocumentKind::MediationAward;
    if (file.kind != CaseKind::Arbitration || !isDecision || !service.receivedOn) return;
    auto *decision = servedDecision(file, service);
    if (!decision) return;
    for (auto &each : file.services) {
        const bool isUnnamed = each.act == act.id && each.what == service.what && !each.document;
        if (isUnnamed) each.document = decision->document;
    }
    takeReceipt(file, act, *decision, service.recipient, *service.receivedOn);
}

void reopenArbitration(CaseFile &file, const Act &)
{
    if (file.stage == Stage::ClosedOther) {
        claimAgain(file);
        file.closing.reset();
    }
    const bool binds = std::ranges::any_of(file.decisions, [](const Decision &decision) {
        return decision.effectiveOn && !decision.repudiated;
    });
    if (file.stage == Stage::DecidedServed || binds) {
        for (auto &decision : file.decisions)
            undo(file, decision);
        file.closing.reset();
        file.performance = Performance::None;
        file.items.clear();
        return go(file, Stage::Heard);
    }
    const bool leadsBack =
        file.stage == Stage::ClosedOther || file.stage == Stage::Effective || file.stage == Stage::Superseded;
    if (leadsBack && !file.been.isEmpty()) go(file, file.been.last());
}

void bringByTime(CaseFile &file, const law::Rules &rules, QDate today)
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
    if (file.stage != Stage::DecidedServed) return;
    const auto from = effectiveFrom(file, rules);
    if (from.isValid() && from <= today) go(file, Stage::Effective);
}

} // namespace tiaocai::casework
