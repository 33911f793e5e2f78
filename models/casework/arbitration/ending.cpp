// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/ending.h"

#include "arbitration/hearing.h"
#include "arbitration/tribunal.h"
#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct EndingText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

/// Whether a withdrawal takes the claim with it; a joined counterclaim lives on.
bool isTakenBack(const CaseFile &file, const Claim &claim, const std::optional<PartyId> &by)
{
    const auto *who = by ? file.party(*by) : nullptr;
    const bool counterclaimant = who && who->record.role == PartyRole::Respondent;
    if (claim.counterclaim != counterclaimant) return false;
    if (!who || claim.record.by == by) return true;
    return !claim.record.by && file.active(who->record.role).size() <= 1;
}

/// The applicants' own that a withdrawal took with it.
QList<ClaimId> takenBack(const CaseFile &file, const std::optional<PartyId> &by)
{
    QList<ClaimId> ids;
    for (const auto &claim : file.claims) {
        const bool isDropped = claim.outcome == ClaimOutcome::Dropped && !claim.counterclaim;
        const auto *owner = claim.record.by ? file.party(*claim.record.by) : nullptr;
        const bool wasTakenBefore = !by && owner && !owner->isActive();
        if (isDropped && !wasTakenBefore && isTakenBack(file, claim, by)) ids.append(claim.record.id);
    }
    return ids;
}

void takeBack(CaseFile &file, const std::optional<PartyId> &by)
{
    for (auto &claim : file.claims) {
        if (claim.isOpen() && isTakenBack(file, claim, by)) claim.outcome = ClaimOutcome::Dropped;
    }
}

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &, const ApplicationWithdrawn &payload,
                   const Ground &, QStringList &warnings)
{
    const auto *who = file.party(*payload.party);
    const bool byApplicant = !who || who->record.role == PartyRole::Applicant;
    const auto left = undecided(file);
    const bool livesOn = std::any_of(file.claims.cbegin(), file.claims.cend(), [&](const Claim &claim) {
        return claim.counterclaim && left.contains(claim.record.id);
    });
    if (byApplicant && livesOn)
        warnings.append(EndingText::tr("The joined counterclaim lives on and keeps the case open."));
    return {};
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

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ApplicationWithdrawn &payload)
{
    const auto *who = payload.party ? file.party(*payload.party) : nullptr;
    if (who && who->record.role == PartyRole::Respondent)
        sink.add(EventKind::CounterclaimWithdrawn, act.on, payload.party->uuid());
    const bool ended = file.closing && file.closing->act == act.id;
    emitLimitationAnew(sink, file, act.on, takenBack(file, payload.party));
    if (ended) sink.add(EventKind::ApplicationWithdrawn, act.on);
    emitDecided(sink, file, act);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const DeemedWithdrawn &payload,
                   const Ground &ground, QStringList &)
{
    if (!payload.absenceInMinutes)
        return refuse(
            u"absence-not-noted"_s,
            EndingText::tr("The minutes must note that the applicant was absent or left. Note it first."),
            u"规则39"_s, u"absenceInMinutes"_s);
    for (const auto &applicant : file.active(PartyRole::Applicant)) {
        const auto proof = noticeProof(file, applicant.record.id);
        const bool told =
            proof == NoticeProof::Proper || (proof == NoticeProof::None && payload.noticeReceivedOn);
        if (!told) return unproven(nameOf(file, applicant.record.id));
    }
    return requireUnchallenged(file, draft, ground, file.tribunal);
}

void apply(CaseFile &file, const Act &act, const DeemedWithdrawn &)
{
    takeBack(file, std::nullopt);
    if (undecided(file).isEmpty())
        close(file, act, ClosingManner::DeemedWithdrawn, act.on, Stage::ClosedOther);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DeemedWithdrawn &)
{
    emitLimitationAnew(sink, file, act.on, takenBack(file, std::nullopt));
    emitDecided(sink, file, act);
}

void apply(CaseFile &file, const Act &act, const CaseRevoked &)
{
    close(file, act, ClosingManner::Revoked, act.on, Stage::ClosedOther);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseRevoked &)
{
    if (file.closing && file.closing->act == act.id) sink.add(EventKind::CaseRevoked, act.on);
    emitDecided(sink, file, act);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ProceedingsTerminated &payload,
                   const Ground &ground, QStringList &)
{
    if (payload.ground != TerminationGround::SuitFiledAfterDue)
        return requireUnchallenged(file, draft, ground, file.tribunal);
    if (file.lawsuits.isEmpty())
        return refuse(
            u"needs-court-action"_s,
            EndingText::tr("Proceedings end for lateness only where a party has sued. Record first that "
                           "the suit was filed."),
            u"规则48"_s);
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (award && !isOver(award, file.lawsuits.last().filedOn))
        return refuse(u"period-not-over"_s,
                      EndingText::tr("The suit was filed before the period was over on %1; the case goes on.")
                          .arg(toText(award->period.due)),
                      u"规则48"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const ProceedingsTerminated &)
{
    close(file, act, ClosingManner::Terminated, act.on, Stage::ClosedOther);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ProceedingsTerminated &)
{
    emitDecided(sink, file, act);
}

} // namespace tiaocai::casework
