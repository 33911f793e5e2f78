// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/court.h"

#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct CourtText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

bool hasPendingWorkerSuit(const CaseFile &file)
{
    return std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(), [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == CourtAction::Suit && isWorkerSide(file, suit.party);
    });
}

/// A court decides whether an action is admissible: what is doubtful is said, and recorded all the same.
void warnOfAction(const CaseFile &file, const ActDraft &draft, const CourtActionReported &payload,
                  const Decision &award, const Ground &ground, QStringList &warnings)
{
    const bool byWorker = isWorkerSide(file, payload.party);
    if (payload.action == CourtAction::SetAside && !award.isFinal)
        warnings.append(
            CourtText::tr("Only a final award can be set aside; %1 is not final.").arg(award.number));
    if (payload.action == CourtAction::Suit && award.isFinal && !byWorker)
        warnings.append(
            CourtText::tr("Against the final award %1 the employer cannot sue, only have it set aside.")
                .arg(award.number));
    if (payload.action == CourtAction::SetAside && hasPendingWorkerSuit(file))
        warnings.append(CourtText::tr(
            "A worker's suit is pending: it bars the employer from having the award set aside."));
    const auto received = award.receipts.value(payload.party);
    if (payload.action == CourtAction::NonEnforcement || !received.isValid()) return;
    const auto period =
        reckoned(payload.action == CourtAction::Suit ? law::ids::Suit15 : law::ids::SetAside30, received,
                 ground.rules);
    if (period.due.isValid() && draft.on > period.due)
        warnings.append(CourtText::tr("The period for this against %1 ended on %2.")
                            .arg(award.number, toText(period.due)));
}

QList<Decision> decisionsMeant(const CaseFile &file, const std::optional<DocumentId> &document)
{
    auto decisions = file.decisions;
    const auto named = meant(file, document);
    decisions.removeIf([&](const Decision &decision) {
        return decision.repudiated || (named && decision.document != *named);
    });
    return decisions;
}

Result<void> checkEffect(const CaseFile &file, const ActDraft &draft, const Decision &decision,
                         const Ground &ground, bool courtAsked, QStringList &warnings)
{
    if (decision.superseded)
        return refuse(
            u"award-superseded"_s,
            CourtText::tr("A court has taken %1 out of effect; nothing certifies it.").arg(decision.number),
            u"法49, 50"_s);
    if (!decision.effectiveOn || *decision.effectiveOn > draft.on)
        return refuse(
            u"not-effective"_s,
            CourtText::tr("%1 is not effective: it takes effect once every period to sue is over and no "
                          "suit is reported.")
                .arg(decision.number),
            u"法50, 51"_s);
    if (decision.isFinal || decision.what != DocumentKind::Award) return {};
    const auto lastDay = lastDayToSue(file, decision, ground.rules);
    const auto waited =
        lastDay.isValid()
            ? ground.rules.calendar.addWorkingDays(lastDay, ground.rules.choices.effectWaitWorkingDays)
            : QDate();
    if (!courtAsked && waited.isValid() && draft.on <= waited)
        warnings.append(CourtText::tr("A suit against %1 may still be in the mail until %2. Ask the court.")
                            .arg(decision.number, toText(waited)));
    return {};
}

/// The award does not stand beside it; dismissed for the party or the matter, it never takes effect (法释〔2000〕18号).
bool isAgainstAward(std::optional<CourtResult> result)
{
    return result == CourtResult::Judged || result == CourtResult::AwardSetAside ||
           result == CourtResult::NotEnforced || result == CourtResult::DismissedForParty ||
           result == CourtResult::DismissedForMatter;
}

Lawsuit *endedSuit(CaseFile &file, const CourtResultReported &payload)
{
    const auto named = meant(file, payload.document);
    const auto isMeant = [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == payload.action &&
               (!payload.party || suit.party == *payload.party) &&
               (!named || !suit.document || *suit.document == *named);
    };
    const auto it = std::find_if(file.lawsuits.begin(), file.lawsuits.end(), isMeant);
    return it == file.lawsuits.end() ? nullptr : &*it;
}

bool isSuperseded(const CaseFile &file)
{
    return std::all_of(file.decisions.cbegin(), file.decisions.cend(),
                       [](const Decision &decision) { return decision.repudiated || decision.superseded; });
}

QList<Decision> awardsMeant(const CaseFile &file, const std::optional<DocumentId> &document)
{
    auto awards = file.decisions;
    const auto named = meant(file, document);
    awards.removeIf([&](const Decision &decision) {
        return decision.what != DocumentKind::Award || decision.repudiated ||
               (named && decision.document != *named);
    });
    return awards;
}

/// A worker's suit bars the employer from having the final award set aside (解释一 21).
void emitCourtAction(ClockSink &sink, const CaseFile &file, const Act &act,
                     const CourtActionReported &payload, const Decision &award)
{
    const auto subject = awardParty(award.document, payload.party);
    const bool isSuit = payload.action.value_or(CourtAction::Suit) == CourtAction::Suit;
    // What is no suit meets no period to sue; a limitation hears of either.
    sink.add(EventKind::CourtActionReported, act.on, isSuit ? subject : award.document.uuid());
    if (payload.action == CourtAction::SetAside) sink.add(EventKind::SetAsideRequested, act.on, subject);
    const bool bars =
        award.isFinal && payload.action == CourtAction::Suit && isWorkerSide(file, payload.party);
    for (auto it = award.receipts.cbegin(); bars && it != award.receipts.cend(); ++it) {
        if (!isWorkerSide(file, it.key()))
            sink.add(EventKind::SetAsideBarred, act.on, awardParty(award.document, it.key()));
    }
}

bool endsWorkerSuit(const CaseFile &file, const CourtResultReported &payload)
{
    const auto is = [&](CourtResult result) { return payload.result == result; };
    const bool ended = is(CourtResult::Dismissed) || is(CourtResult::DismissedAsLate) ||
                       is(CourtResult::DismissedForParty) || is(CourtResult::DismissedForMatter) ||
                       is(CourtResult::WithdrawnSuit);
    return ended && payload.action == CourtAction::Suit &&
           (!payload.party || isWorkerSide(file, *payload.party));
}

void emitCourtResult(ClockSink &sink, const CaseFile &file, const CourtResultReported &payload,
                     const Decision &award, QDate on)
{
    for (const auto &party : activeParties(file)) {
        const auto subject = awardParty(award.document, party);
        const bool opensSetAside =
            payload.result == CourtResult::FoundFinal || (award.isFinal && endsWorkerSuit(file, payload));
        if (opensSetAside && !isWorkerSide(file, party))
            sink.add(EventKind::WorkerSuitEndedRulingReceived, on, subject);
        if (payload.result == CourtResult::AwardSetAside)
            sink.add(EventKind::SetAsideRulingReceived, on, subject);
        if (payload.result == CourtResult::NotEnforced)
            sink.add(EventKind::NotEnforcedRulingReceived, on, subject);
    }
}

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &draft, const CourtActionReported &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto awards = decisionsMeant(file, payload.document);
    const auto isServed = [&](const Decision &award) { return award.receipts.contains(payload.party); };
    if (file.stage == Stage::DecidedNotServed && std::none_of(awards.cbegin(), awards.cend(), isServed))
        return refuse(u"not-served"_s,
                      CourtText::tr("The award has not reached %1 yet. Record its service first.")
                          .arg(nameOf(file, payload.party)),
                      u"法48, 50"_s);
    for (const auto &award : awards) {
        if (award.what == DocumentKind::Award) warnOfAction(file, draft, payload, award, ground, warnings);
    }
    return {};
}

void apply(CaseFile &file, const Act &act, const CourtActionReported &payload)
{
    Lawsuit suit;
    suit.party = payload.party;
    suit.action = payload.action.value_or(CourtAction::Suit);
    suit.document = meant(file, payload.document);
    suit.filedOn = act.on;
    file.lawsuits.append(suit);
    if (file.stage == Stage::DecidedServed) go(file, Stage::InCourt);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtActionReported &payload)
{
    for (const auto &award : awardsMeant(file, payload.document))
        emitCourtAction(sink, file, act, payload, award);
}

Result<void> check(const CaseFile &file, const ActDraft &, const CourtResultReported &payload, const Ground &,
                   QStringList &)
{
    const bool known = std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(), [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == payload.action &&
               (!payload.party || suit.party == *payload.party);
    });
    if (known) return {};
    return refuse(u"needs-court-action"_s,
                  CourtText::tr("No such action is pending in court. Record first that it was filed."),
                  u"法48–50"_s);
}

/// An award that was set aside or judged over does not come back; without it the others decide the stage.
void apply(CaseFile &file, const Act &act, const CourtResultReported &payload)
{
    auto document = meant(file, payload.document);
    if (auto *suit = endedSuit(file, payload)) {
        suit->result = payload.result;
        suit->endedOn = payload.receivedOn.value_or(act.on);
        if (!document) document = suit->document;
    }
    for (auto &decision : file.decisions) {
        const bool isMeant = !document || decision.document == *document;
        if (isMeant && (payload.supersedes || isAgainstAward(payload.result))) decision.superseded = true;
        if (isMeant && payload.result == CourtResult::FoundFinal) decision.foundFinal = true;
    }
    const bool isEnded = file.stage == Stage::InCourt && !isInCourt(file);
    if (!isEnded && file.stage != Stage::Effective) return;
    const bool nothingLeft = !file.decisions.isEmpty() && isSuperseded(file);
    if (isEnded || nothingLeft) go(file, nothingLeft ? Stage::Superseded : Stage::Effective);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtResultReported &payload)
{
    for (const auto &award : awardsMeant(file, payload.document))
        emitCourtResult(sink, file, payload, award, payload.receivedOn.value_or(act.on));
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const EffectCertified &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto decisions = decisionsMeant(file, payload.document);
    if (decisions.isEmpty())
        return refuse(u"no-award"_s,
                      CourtText::tr("There is no award or mediation award whose effect could be certified."),
                      u"法50, 51"_s);
    for (const auto &decision : decisions) {
        if (auto effective = checkEffect(file, draft, decision, ground, payload.courtAsked, warnings);
            !effective)
            return effective;
    }
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const LatenessCertified &,
                   const Ground &ground, QStringList &)
{
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (isOver(award, draft.on)) return {};
    return refuse(
        u"period-not-over"_s,
        award
            ? CourtText::tr("The period for the award ends on %1; lateness can be certified after that day.")
                  .arg(toText(award->period.due))
            : CourtText::tr("The period for the award has not begun."),
        u"法43"_s);
}

} // namespace tiaocai::casework
