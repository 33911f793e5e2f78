// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/defence.h"

#include "arbitration/tribunal.h"
#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct DefenceText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

Result<void> requireDefender(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    const bool countered = std::any_of(file.claims.cbegin(), file.claims.cend(),
                                       [](const Claim &claim) { return claim.counterclaim; });
    if (!party || party->record.role != PartyRole::Applicant || countered) return {};
    return refuse(
        u"wrong-party"_s,
        DefenceText::tr("%1 is the applicant; a defence comes from the other side.").arg(nameOf(file, id)),
        u"法30"_s, u"party"_s);
}

Result<void> requireRespondent(const CaseFile &file, const PartyId &id, const QString &article)
{
    const auto *party = file.party(id);
    if (!party || party->record.role == PartyRole::Respondent) return {};
    return refuse(u"wrong-party"_s,
                  DefenceText::tr("%1 is not a respondent of this case.").arg(nameOf(file, id)), article,
                  u"party"_s);
}

/// The last day on which the applicants may change their claims; invalid where none was set.
QDate evidenceEnd(const CaseFile &file, const Ground &ground)
{
    QDate end;
    for (const auto &applicant : file.active(PartyRole::Applicant)) {
        const auto evidence = clockOf(file, ground, law::ids::Evidence, applicant.record.id.uuid());
        if (evidence) end = std::max(end, evidence->period.due);
    }
    return end;
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

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &draft, const DefenceReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireDefender(file, payload.party); !fits) return fits;
    const auto defence = clockOf(file, ground, law::ids::ArbDefence10WD, payload.party.uuid());
    if (isOver(defence, draft.on))
        warnings.append(
            DefenceText::tr("The defence period ended on %1; a late defence does not stop the proceedings.")
                .arg(toText(defence->period.judged)));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const DefenceReceived &payload)
{
    sink.add(EventKind::DefenceReceived, act.on, payload.party.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &, const DefenceTermWaived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireRespondent(file, payload.party, u"规则58"_s); !fits) return fits;
    const auto defence = clockOf(file, ground, law::ids::ArbDefence10WD, payload.party.uuid());
    if (payload.newEnd && defence && *payload.newEnd >= defence->period.judged)
        return refuse(u"not-shorter"_s,
                      DefenceText::tr("A defence period can be shortened, not lengthened; it ends on %1.")
                          .arg(toText(defence->period.judged)),
                      u"规则58"_s, u"newEnd"_s);
    if (!file.simplified)
        warnings.append(
            DefenceText::tr("Outside the simplified procedure only the respondent's own statement "
                            "shortens the defence period."));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const DefenceTermWaived &payload)
{
    sink.add(EventKind::DefenceTermWaived, act.on, payload.party.uuid()).sets = payload.newEnd;
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const EvidenceTermSet &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.until < draft.on)
        return refuse(u"bad-date"_s, DefenceText::tr("The evidence period cannot end before it is set."),
                      u"规则15"_s, u"until"_s);
    const auto earlier = clockOf(file, ground, law::ids::Evidence,
                                 payload.parties.isEmpty() ? QUuid() : payload.parties.first().uuid());
    if (payload.extension && !earlier)
        return refuse(u"nothing-to-extend"_s,
                      DefenceText::tr("No evidence period has been set. Set one first."), u"规则15"_s);
    if (payload.extension && isOver(earlier, draft.on))
        warnings.append(DefenceText::tr("The evidence period was over on %1, before it was extended.")
                            .arg(toText(earlier->period.judged)));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const EvidenceTermSet &payload)
{
    const auto parties = payload.parties.isEmpty() ? present(file, act.on) : payload.parties;
    for (const auto &party : parties)
        sink.add(EventKind::EvidenceTermSet, act.on, party.uuid()).sets = payload.until;
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const JurisdictionObjected &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (isOver(clockOf(file, ground, law::ids::JurisdictionObj, payload.party.uuid()), draft.on))
        warnings.append(DefenceText::tr(
            "The objection comes after the defence period: it is noted and does not stop the proceedings."));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const JurisdictionObjected &payload)
{
    sink.add(EventKind::JurisdictionObjected, act.on, payload.party.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &, const JurisdictionDecided &, const Ground &,
                   QStringList &)
{
    return requireAsked(
        isPending<JurisdictionObjected, JurisdictionDecided>(file),
        DefenceText::tr("Nobody has objected to the jurisdiction. Record the objection first."), u"规则10"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimFiled &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireRespondent(file, payload.party, u"规则36"_s); !fits) return fits;
    if (isOver(clockOf(file, ground, law::ids::Counterclaim, payload.party.uuid()), draft.on))
        warnings.append(DefenceText::tr(
            "The counterclaim comes after the defence period: it is to be filed as a case of its own."));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CounterclaimFiled &payload)
{
    sink.add(EventKind::CounterclaimFiled, act.on, payload.party.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimDecided &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto asked =
            requireAsked(isPending<CounterclaimFiled, CounterclaimDecided>(file),
                         DefenceText::tr("No counterclaim awaits a decision. Record the counterclaim first."),
                         u"规则36"_s);
        !asked)
        return asked;
    const auto *filed = pending<CounterclaimFiled, CounterclaimDecided>(file).first();
    const auto &by = std::get<CounterclaimFiled>(filed->payload).party;
    if (payload.decision == CounterclaimDecision::Joined &&
        isOver(clockOf(file, ground, law::ids::Counterclaim, by.uuid()), filed->on))
        warnings.append(DefenceText::tr(
            "The counterclaim was filed after the defence period; the rules send it to a case of its own."));
    return requireUnchallenged(file, draft, ground);
}

void apply(CaseFile &file, const Act &act, const CounterclaimDecided &payload)
{
    const auto *filed = answeredBy<CounterclaimFiled, CounterclaimDecided>(file, act);
    if (!filed || payload.decision != CounterclaimDecision::Joined) return;
    for (auto record : filed->claims) {
        if (!record.by) record.by = filed->party;
        if (!claim(file, record.id)) addClaim(file, record, true);
    }
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimDecided &payload)
{
    const auto *filed = answeredBy<CounterclaimFiled, CounterclaimDecided>(file, act);
    const auto subject = filed ? filed->party.uuid() : QUuid();
    sink.add(EventKind::CounterclaimDecided, act.on, subject);
    if (payload.decision == CounterclaimDecision::Joined)
        sink.add(EventKind::CounterclaimJoined, act.on, subject);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeRequested &,
                   const Ground &ground, QStringList &)
{
    const auto end = evidenceEnd(file, ground);
    if (!end.isValid() || draft.on <= end) return {};
    return refuse(
        u"evidence-period-over"_s,
        DefenceText::tr("Claims can be added or changed only until the evidence period ends; it ended on "
                        "%1. The applicant may file "
                        "them as a new case.")
            .arg(toText(end)),
        u"规则44"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeDecided &,
                   const Ground &ground, QStringList &)
{
    if (auto asked = requireAsked(
            isPending<ClaimsChangeRequested, ClaimsChangeDecided>(file),
            DefenceText::tr("No change of claims awaits a decision. Record the request first."), u"规则44"_s);
        !asked)
        return asked;
    return requireUnchallenged(file, draft, ground);
}

void apply(CaseFile &file, const Act &act, const ClaimsChangeDecided &payload)
{
    const auto *requested = before<ClaimsChangeRequested>(file, act);
    if (!requested || payload.accepted != true) return;
    for (const auto &record : requested->claims)
        changeClaim(file, record);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ClaimsChangeDecided &payload)
{
    if (payload.accepted == true) sink.add(EventKind::ClaimsChangeAccepted, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ClaimsReduced &payload, const Ground &,
                   QStringList &)
{
    if (payload.dropped.isEmpty() && payload.reduced.isEmpty())
        return refuse(u"missing-data"_s, DefenceText::tr("Name the claims that are dropped or reduced."),
                      u"规则44"_s, u"dropped"_s);
    for (const auto &record : payload.reduced) {
        const auto known = std::find_if(file.claims.cbegin(), file.claims.cend(),
                                        [&](const Claim &claim) { return claim.record.id == record.id; });
        const bool grows =
            known == file.claims.cend() ||
            (known->record.amount && (!record.amount || *record.amount > *known->record.amount));
        if (grows)
            return refuse(
                u"not-reduced"_s,
                DefenceText::tr(
                    "A claim that grows or is new is a change of claims: record the request for it."),
                u"规则44"_s, u"reduced"_s);
    }
    const auto left = undecided(file);
    const bool nothingLeft = std::all_of(left.cbegin(), left.cend(),
                                         [&](const ClaimId &id) { return payload.dropped.contains(id); });
    if (nothingLeft)
        return refuse(
            u"all-claims-dropped"_s,
            DefenceText::tr("No claim would be left. Record instead that the application was withdrawn."),
            u"规则35"_s);
    return {};
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

} // namespace tiaocai::casework
