// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration.h"

#include <algorithm>

namespace tiaocai::casework {

using law::EventKind;

namespace {

/// Parties as they were on a day.
QList<PartyId> present(const CaseFile &file, QDate day, std::optional<PartyRole> role = {})
{
    QList<PartyId> ids;
    for (const auto &party : file.parties) {
        const bool wasIn = party.since <= day && (!party.until || *party.until > day);
        if (wasIn && (!role || party.record.role == *role)) ids.append(party.record.id);
    }
    return ids;
}

void addForEach(ClockSink &sink, EventKind kind, QDate on, const QList<PartyId> &parties)
{
    for (const auto &party : parties)
        sink.add(kind, on, party.uuid());
}

/// The act that ended the case tells it; where the closing was revoked nothing was decided.
void emitDecided(ClockSink &sink, const CaseFile &file, const Act &act)
{
    if (file.closing && file.closing->act == act.id) sink.add(EventKind::CaseDecided, file.closing->on);
}

const Service *serviceOf(const CaseFile &file, const Act &act)
{
    const auto it = std::find_if(file.services.cbegin(), file.services.cend(),
                                 [&](const Service &service) { return service.act == act.id; });
    return it == file.services.cend() ? nullptr : &*it;
}

/// The day that counts for the office's own duties: dispatch or receipt, as it chose.
QDate countedDay(const Service &service, const Rules &rules)
{
    const auto dispatched = service.sentOn ? service.sentOn : service.receivedOn;
    return (rules.choices.servedOnDispatch ? dispatched : service.receivedOn).value_or(QDate());
}

struct Done {
    QDate on;
    ActId act;
};

/// When the last of the recipients was told, by one of the documents that tell it.
std::optional<Done> told(const CaseFile &file, const Rules &rules, const QList<DocumentKind> &documents,
                         const QList<PartyId> &recipients, QDate from)
{
    QHash<PartyId, Done> first;
    for (const auto &service : file.services) {
        const auto day = countedDay(service, rules);
        if (!documents.contains(service.what) || !day.isValid() || day < from) continue;
        const auto it = first.constFind(service.recipient);
        if (it == first.cend() || day < it->on) first.insert(service.recipient, {day, service.act});
    }
    std::optional<Done> last;
    for (const auto &recipient : recipients) {
        const auto it = first.constFind(recipient);
        if (it == first.cend()) return std::nullopt;
        if (!last || it->on > last->on) last = *it;
    }
    return last;
}

/// Those who were in the case when it was accepted and still are.
QList<PartyId> original(const CaseFile &file)
{
    auto parties = present(file, file.acceptedOn.value_or(QDate()));
    parties.removeIf([&](const PartyId &id) { return !file.party(id)->isActive(); });
    return parties;
}

void emitTribunalNotice(ClockSink &sink, const CaseFile &file, const Act &act)
{
    const auto composed = std::find_if(file.effective.cbegin(), file.effective.cend(), [](const Act &each) {
        return each.kind() == ActKind::TribunalComposed;
    });
    if (composed == file.effective.cend()) return;
    const auto notice = told(file, sink.rules, {DocumentKind::TribunalNotice, DocumentKind::CollectiveNotice},
                             original(file), {});
    if (!notice) return;
    const auto done = composed->on > notice->on ? Done{composed->on, composed->id} : *notice;
    if (done.act == act.id) sink.add(EventKind::TribunalNoticeGiven, done.on);
}

void emitCollectiveNotice(ClockSink &sink, const CaseFile &file, const Act &act)
{
    const auto notice = told(file, sink.rules, {DocumentKind::CollectiveNotice}, original(file), {});
    if (notice && notice->act == act.id) sink.add(EventKind::CollectiveNoticeGiven, notice->on);
}

void emitDefenceForwarded(ClockSink &sink, const CaseFile &file, const Act &act)
{
    for (const auto &each : file.effective) {
        const auto *defence = std::get_if<DefenceReceived>(&each.payload);
        if (!defence) continue;
        const auto copy = told(file, sink.rules, {DocumentKind::DefenceCopy},
                               present(file, each.on, PartyRole::Applicant), each.on);
        if (copy && copy->act == act.id)
            sink.add(EventKind::DefenceForwarded, copy->on, defence->party.uuid());
    }
}

void emitRevocationNotified(ClockSink &sink, const CaseFile &file, const Act &act)
{
    const auto notice = told(file, sink.rules, {DocumentKind::RevocationDecision}, activeParties(file), {});
    if (notice && notice->act == act.id) sink.add(EventKind::RevocationNotified, notice->on);
}

/// A notice of a hearing that has meanwhile been set for another day says nothing of the new one.
bool isOfCurrentHearing(const CaseFile &file, const Service &service)
{
    if (!service.hearing) return true;
    std::optional<HearingId> current;
    for (const auto &hearing : file.hearings) {
        const auto *set = file.act(hearing.setBy);
        if (set && set->on <= *service.receivedOn) current = hearing.id;
    }
    return current == service.hearing;
}

EventKind awardReceipt(bool isFinal, bool byWorker)
{
    if (isFinal)
        return byWorker ? EventKind::FinalAwardReceivedByWorker : EventKind::FinalAwardReceivedByEmployer;
    return byWorker ? EventKind::AwardReceivedByWorker : EventKind::AwardReceivedByEmployer;
}

void emitAwardReceipt(ClockSink &sink, const CaseFile &file, const Service &service)
{
    const auto *award = decisionOf(file, DocumentKind::Award, service.document);
    if (!award || award->repudiated || award->receipts.value(service.recipient) != *service.receivedOn)
        return;
    sink.add(awardReceipt(award->isFinal, isWorkerSide(file, service.recipient)), *service.receivedOn,
             awardParty(award->document, service.recipient));
}

/// Accepted changes that the respondents waived a new defence period for start none (办案规则 44).
void emitChangedClaims(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    const auto *decided = before<ClaimsChangeDecided>(file, act);
    if (!decided || !decided->accepted || decided->defenceWaived) return;
    sink.add(EventKind::ChangedClaimsReceived, *service.receivedOn, service.recipient.uuid());
}

/// Waived before it began, the term of defence is over or shortened from its first day (办案规则 58).
void emitEarlierWaiver(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    const auto receivedOn = *service.receivedOn;
    bool isTold = false; // what stands behind the service comes after it on the same day
    for (const auto &each : file.effective) {
        const auto *waived = std::get_if<DefenceTermWaived>(&each.payload);
        isTold = isTold || each.id == act.id;
        const bool isEarlier = each.on < receivedOn || (each.on == receivedOn && !isTold);
        if (waived && waived->party == service.recipient && isEarlier)
            sink.add(EventKind::DefenceTermWaived, receivedOn, service.recipient.uuid()).sets =
                waived->newEnd;
    }
}

void emitReceipt(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    if (!service.receivedOn) return;
    if (service.what == DocumentKind::ApplicationCopy) {
        sink.add(service.byPublication ? EventKind::PublicationDeemed : EventKind::CopyReceived,
                 *service.receivedOn, service.recipient.uuid());
        emitEarlierWaiver(sink, file, act, service);
    }
    if (service.what == DocumentKind::ChangedClaims) emitChangedClaims(sink, file, act, service);
    if (service.what == DocumentKind::HearingNotice && isOfCurrentHearing(file, service))
        sink.add(EventKind::HearingNoticeReceived, *service.receivedOn, service.recipient.uuid());
    if (service.what == DocumentKind::Award) emitAwardReceipt(sink, file, service);
}

/// What the office owed is done when the last recipient was told; a publication dispatches the copy too.
void emitDuties(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    const auto day = countedDay(service, sink.rules);
    if (service.what == DocumentKind::ApplicationCopy && day.isValid() && sink.rules.choices.servedOnDispatch)
        sink.add(EventKind::CopyDispatched, day, service.recipient.uuid());
    if (service.what == DocumentKind::TribunalNotice || service.what == DocumentKind::CollectiveNotice)
        emitTribunalNotice(sink, file, act);
    if (service.what == DocumentKind::CollectiveNotice) emitCollectiveNotice(sink, file, act);
    if (service.what == DocumentKind::DefenceCopy) emitDefenceForwarded(sink, file, act);
    if (service.what == DocumentKind::RevocationDecision) emitRevocationNotified(sink, file, act);
}

void emitWhole(ClockSink &sink, const CaseFile &file, const Act &act)
{
    const auto *service = serviceOf(file, act);
    if (!service) return;
    emitDuties(sink, file, act, *service);
    emitReceipt(sink, file, act, *service);
    emitDecided(sink, file, act);
}

/// Who was absent when the day was announced still needs a notice.
QList<PartyId> toBeNotified(const CaseFile &file, const Act &act, bool announced,
                            const QList<PartyId> &absent)
{
    auto parties = present(file, act.on);
    if (announced) parties.removeIf([&](const PartyId &id) { return !absent.contains(id); });
    return parties;
}

void emitHearing(ClockSink &sink, const Act &act, QDate day, const QList<PartyId> &parties)
{
    for (const auto &party : parties)
        sink.add(EventKind::HearingSet, day, party.uuid()).base = act.on;
}

bool showsThatItWentOn(const Act &act)
{
    const auto kind = act.kind();
    return kind == ActKind::MediationAwardRepudiated || kind == ActKind::AwardMade ||
           kind == ActKind::HearingSet || kind == ActKind::HearingHeld;
}

/// The end of a suspension that nobody formally resumed: the case was decided, or went on; else it lasts.
std::optional<QDate> silentEnd(const CaseFile &file, const Act &suspended)
{
    auto it = std::find_if(file.effective.cbegin(), file.effective.cend(),
                           [&](const Act &act) { return act.id == suspended.id; });
    for (; it != file.effective.cend(); ++it) {
        if (it->kind() == ActKind::Resumed) return std::nullopt;
        if (showsThatItWentOn(*it)) return it->on;
    }
    return file.closing ? std::optional(file.closing->on) : std::nullopt;
}

bool isNotified(const CaseFile &file, const Act &act, const ExtensionApproved &payload)
{
    const auto parties = present(file, act.on);
    return std::all_of(parties.cbegin(), parties.cend(), [&](const PartyId &party) {
        const auto tells = [&](const Service &service) {
            return service.what == DocumentKind::ExtensionNotice && service.recipient == party;
        };
        return payload.notified.contains(party) ||
               std::any_of(file.services.cbegin(), file.services.cend(), tells);
    });
}

/// Enforcement is counted from the last of the days that were set, without one from the day of effect (民诉 250).
void emitPerformance(ClockSink &sink, const CaseFile &file, DocumentKind what, const DocumentId &document)
{
    const auto *decision = decisionOf(file, what, document);
    if (!decision || !decision->effectiveOn || decision->repudiated || decision->superseded) return;
    auto last = std::max(*decision->effectiveOn, decision->performBy.value_or(QDate()));
    for (const auto &item : decision->items)
        last = std::max(last, item.due.value_or(QDate()));
    sink.add(EventKind::PerformanceDay, last, document.uuid());
}

QList<Decision> awardsMeant(const CaseFile &file, const std::optional<DocumentId> &document)
{
    auto awards = file.decisions;
    awards.removeIf([&](const Decision &decision) {
        return decision.what != DocumentKind::Award || decision.repudiated ||
               (document && decision.document != *document);
    });
    return awards;
}

/// A worker's suit bars the employer from having the final award set aside (解释一 21).
void emitCourtAction(ClockSink &sink, const CaseFile &file, const Act &act,
                     const CourtActionReported &payload, const Decision &award)
{
    sink.add(EventKind::CourtActionReported, act.on, awardParty(award.document, payload.party));
    const bool bars =
        award.isFinal && payload.action == CourtAction::Suit && isWorkerSide(file, payload.party);
    for (auto it = award.receipts.cbegin(); bars && it != award.receipts.cend(); ++it) {
        if (!isWorkerSide(file, it.key()))
            sink.add(EventKind::SetAsideBarred, act.on, awardParty(award.document, it.key()));
    }
}

bool endsWorkerSuit(const CaseFile &file, const CourtResultReported &payload)
{
    const bool ended =
        payload.result == CourtResult::Dismissed || payload.result == CourtResult::WithdrawnSuit;
    return ended && payload.action == CourtAction::Suit &&
           (!payload.party || isWorkerSide(file, *payload.party));
}

void emitCourtResult(ClockSink &sink, const CaseFile &file, const CourtResultReported &payload,
                     const Decision &award, QDate on)
{
    for (const auto &party : activeParties(file)) {
        const auto subject = awardParty(award.document, party);
        if (award.isFinal && endsWorkerSuit(file, payload) && !isWorkerSide(file, party))
            sink.add(EventKind::WorkerSuitEndedRulingReceived, on, subject);
        if (payload.result == CourtResult::AwardSetAside)
            sink.add(EventKind::SetAsideRulingReceived, on, subject);
        if (payload.result == CourtResult::NotEnforced)
            sink.add(EventKind::NotEnforcedRulingReceived, on, subject);
    }
}

} // namespace

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ArbitrationFiled &payload)
{
    emitLimitation(sink, payload.application);
    sink.add(EventKind::ArbitrationFiled, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SupplementRequested &payload)
{
    sink.add(EventKind::SupplementRequested, act.on).sets = payload.until;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SupplementReceived &)
{
    sink.add(EventKind::SupplementReceived, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PreMediationAgreed &)
{
    sink.add(EventKind::PreMediationAgreed, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PreMediationEnded &)
{
    sink.add(EventKind::PreMediationEnded, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ArbitrationAccepted &)
{
    const auto respondents = present(file, act.on, PartyRole::Respondent);
    if (respondents.isEmpty()) sink.add(EventKind::ArbitrationAccepted, act.on);
    addForEach(sink, EventKind::ArbitrationAccepted, act.on, respondents);
    if (isCollective(file)) sink.add(EventKind::CollectiveAccepted, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ArbitrationRefused &)
{
    sink.add(EventKind::ArbitrationRefused, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const DefenceReceived &payload)
{
    sink.add(EventKind::DefenceReceived, act.on, payload.party.uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const DefenceTermWaived &payload)
{
    sink.add(EventKind::DefenceTermWaived, act.on, payload.party.uuid()).sets = payload.newEnd;
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const EvidenceTermSet &payload)
{
    const auto parties = payload.parties.isEmpty() ? present(file, act.on) : payload.parties;
    for (const auto &party : parties)
        sink.add(EventKind::EvidenceTermSet, act.on, party.uuid()).sets = payload.until;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const JurisdictionObjected &payload)
{
    sink.add(EventKind::JurisdictionObjected, act.on, payload.party.uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseTransferred &)
{
    emitDecided(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TransferReceived &)
{
    const auto respondents = present(file, act.on, PartyRole::Respondent);
    if (respondents.isEmpty()) sink.add(EventKind::TransferReceived, act.on);
    addForEach(sink, EventKind::TransferReceived, act.on, respondents);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CounterclaimFiled &payload)
{
    sink.add(EventKind::CounterclaimFiled, act.on, payload.party.uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CounterclaimDecided &payload)
{
    const auto *filed = before<CounterclaimFiled>(file, act);
    const auto subject = filed ? filed->party.uuid() : QUuid();
    sink.add(EventKind::CounterclaimDecided, act.on, subject);
    if (payload.decision == CounterclaimDecision::Joined)
        sink.add(EventKind::CounterclaimJoined, act.on, subject);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ClaimsChangeDecided &payload)
{
    if (payload.accepted) sink.add(EventKind::ClaimsChangeAccepted, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SimplifiedChosen &)
{
    sink.add(EventKind::SimplifiedChosen, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ConvertedToOrdinary &)
{
    sink.add(EventKind::ConvertedToOrdinary, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TribunalComposed &)
{
    emitTribunalNotice(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const RecusalRequested &payload)
{
    sink.add(EventKind::RecusalRequested, act.on, payload.against.uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RecusalDecided &)
{
    const auto *requested = before<RecusalRequested>(file, act);
    sink.add(EventKind::RecusalDecided, act.on, requested ? requested->against.uuid() : QUuid());
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingSet &payload)
{
    const auto *held = before<HearingHeld>(file, act);
    const auto absent = held ? held->absent : QList<PartyId>();
    emitHearing(sink, act, payload.day, toBeNotified(file, act, payload.announced, absent));
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const HearingCancelled &)
{
    sink.add(EventKind::HearingCancelled, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PostponementRequested &payload)
{
    sink.add(EventKind::PostponementRequested, act.on, payload.party.uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PostponementDecided &payload)
{
    if (!payload.granted) return;
    sink.add(EventKind::HearingCancelled, act.on);
    if (payload.newDay) emitHearing(sink, act, *payload.newDay, present(file, act.on));
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingHeld &payload)
{
    if (payload.outcome == HearingOutcome::Ended || !payload.nextOn) return;
    emitHearing(sink, act, *payload.nextOn, toBeNotified(file, act, payload.minutesSigned, payload.absent));
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CommissionedMediationAgreed &)
{
    sink.add(EventKind::CommissionedMediationAgreed, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CommissionedMediationEnded &)
{
    sink.add(EventKind::CommissionedMediationEnded, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ExtensionApproved &payload)
{
    if (sink.rules.choices.extensionWithoutNoticeCounts || isNotified(file, act, payload))
        sink.add(EventKind::ExtensionApproved, act.on).amount = payload.days;
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const Suspended &)
{
    sink.add(EventKind::Suspended, act.on).until = silentEnd(file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const Resumed &)
{
    sink.add(EventKind::Resumed, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationAwardIssued &payload)
{
    emitDecided(sink, file, act);
    emitPerformance(sink, file, DocumentKind::MediationAward, payload.document);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ApplicationWithdrawn &payload)
{
    const auto *who = payload.party ? file.party(*payload.party) : nullptr;
    if (who && who->record.role == PartyRole::Respondent)
        sink.add(EventKind::CounterclaimWithdrawn, act.on, payload.party->uuid());
    if (file.closing && file.closing->act == act.id) sink.add(EventKind::ApplicationWithdrawn, act.on);
    emitDecided(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DeemedWithdrawn &)
{
    emitDecided(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AwardMade &payload)
{
    emitDecided(sink, file, act);
    emitPerformance(sink, file, DocumentKind::Award, payload.document);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseRevoked &)
{
    if (file.closing && file.closing->act == act.id) sink.add(EventKind::CaseRevoked, act.on);
    emitDecided(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ProceedingsTerminated &)
{
    emitDecided(sink, file, act);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtActionReported &payload)
{
    for (const auto &award : awardsMeant(file, payload.document))
        emitCourtAction(sink, file, act, payload, award);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CourtResultReported &payload)
{
    for (const auto &award : awardsMeant(file, payload.document))
        emitCourtResult(sink, file, payload, award, payload.receivedOn.value_or(act.on));
}

void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload)
{
    const bool isLeft =
        payload.method == ServiceMethod::LeftAtPlace || payload.method == ServiceMethod::Posted;
    if (isLeft) sink.add(EventKind::DeemedServiceStarted, act.on, payload.recipient.uuid());
    emitWhole(sink, file, act);
}

void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const ServiceFailed &)
{
    emitWhole(sink, file, act);
}

/// The days of the publication do not count towards the award (办案规则 46(六)).
void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const PublicationStarted &payload)
{
    const auto *service = serviceOf(file, act);
    auto &published = sink.add(EventKind::PublicationStarted, act.on, payload.recipient.uuid());
    if (service) published.until = service->receivedOn;
    emitWhole(sink, file, act);
}

void emitPartyAdded(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload)
{
    const bool accepted = file.acceptedOn && *file.acceptedOn <= act.on;
    if (file.kind == CaseKind::Arbitration && accepted)
        sink.add(EventKind::PartyAdded, act.on, payload.party.id.uuid());
}

} // namespace tiaocai::casework
