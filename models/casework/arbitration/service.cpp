// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/service.h"

#include "arbitration/effect.h"

#include <QHash>

#include <algorithm>

namespace tiaocai::casework {

using law::EventKind;

namespace {

const Service *serviceOf(const CaseFile &file, const Act &act)
{
    const auto it = std::find_if(file.services.cbegin(), file.services.cend(),
                                 [&](const Service &service) { return service.act == act.id; });
    return it == file.services.cend() ? nullptr : &*it;
}

/// The day that counts for the office's own duties: dispatch or receipt, as it chose.
QDate countedDay(const Service &service, const law::Rules &rules)
{
    const auto dispatched = service.sentOn ? service.sentOn : service.receivedOn;
    return (rules.choices.servedOnDispatch ? dispatched : service.receivedOn).value_or(QDate());
}

struct Done {
    QDate on;
    ActId act;
};

/// When the last of the recipients was told, by one of the documents that tell it.
std::optional<Done> told(const CaseFile &file, const law::Rules &rules, const QList<DocumentKind> &documents,
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

/// Before the employer received it: his period is barred from its first day (解释一 21).
bool isSuedByWorker(const CaseFile &file, const Decision &award, QDate on)
{
    return std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(), [&](const Lawsuit &suit) {
        return suit.action == CourtAction::Suit && isWorkerSide(file, suit.party) && suit.filedOn <= on &&
               (!suit.endedOn || *suit.endedOn > on) && (!suit.document || *suit.document == award.document);
    });
}

void emitAwardReceipt(ClockSink &sink, const CaseFile &file, const Service &service)
{
    const auto *award = decisionOf(file, DocumentKind::Award, service.document);
    if (!award || award->repudiated || award->receipts.value(service.recipient) != *service.receivedOn)
        return;
    const auto subject = awardParty(award->document, service.recipient);
    const bool byWorker = isWorkerSide(file, service.recipient);
    sink.add(awardReceipt(award->isFinal, byWorker), *service.receivedOn, subject);
    if (award->isFinal && !byWorker && isSuedByWorker(file, *award, *service.receivedOn))
        sink.add(EventKind::SetAsideBarred, *service.receivedOn, subject);
}

/// Accepted changes that the respondents waived a new defence period for start none (办案规则 44).
void emitChangedClaims(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    const auto *decided = before<ClaimsChangeDecided>(file, act);
    if (!decided || decided->accepted != true || decided->defenceWaived) return;
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

/// Who is claimed against, or was drawn in; the applicant has no defence to his own application.
bool isToAnswer(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party && party->record.role != PartyRole::Applicant;
}

/// On which the copy of the application was received, by whatever way it came; what comes again starts nothing anew (法30).
const Service *firstCopy(const CaseFile &file, const PartyId &recipient)
{
    const Service *first = nullptr;
    for (const auto &service : file.services) {
        const bool isCopy = service.what == DocumentKind::ApplicationCopy && service.recipient == recipient &&
                            service.receivedOn;
        if (isCopy && (!first || *service.receivedOn < *first->receivedOn)) first = &service;
    }
    return first;
}

void emitReceipt(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    if (!service.receivedOn) return;
    const bool answers = isToAnswer(file, service.recipient);
    const bool isCopy = service.what == DocumentKind::ApplicationCopy;
    if (isCopy && answers && firstCopy(file, service.recipient) == &service) {
        sink.add(service.byPublication ? EventKind::PublicationDeemed : EventKind::CopyReceived,
                 *service.receivedOn, service.recipient.uuid());
        emitEarlierWaiver(sink, file, act, service);
    }
    if (service.what == DocumentKind::ChangedClaims && answers) emitChangedClaims(sink, file, act, service);
    if (service.what == DocumentKind::HearingNotice && isOfCurrentHearing(file, service))
        sink.add(EventKind::HearingNoticeReceived, *service.receivedOn, service.recipient.uuid());
    if (service.what == DocumentKind::Award) emitAwardReceipt(sink, file, service);
}

/// What the office owed is done when the last recipient was told; a publication dispatches the copy too.
void emitDuties(ClockSink &sink, const CaseFile &file, const Act &act, const Service &service)
{
    const auto day = countedDay(service, sink.rules);
    if (service.what == DocumentKind::ApplicationCopy && day.isValid() && sink.rules.choices.servedOnDispatch)
        sink.add(EventKind::CopyDispatched,
                 std::max(day, file.acceptedOn.value_or(day)), // sent before: done with it
                 service.recipient.uuid());
    if (service.what == DocumentKind::TribunalNotice || service.what == DocumentKind::CollectiveNotice)
        emitTribunalNotice(sink, file, act);
    if (service.what == DocumentKind::CollectiveNotice) emitCollectiveNotice(sink, file, act);
    if (service.what == DocumentKind::DefenceCopy) emitDefenceForwarded(sink, file, act);
    if (service.what == DocumentKind::RevocationDecision) emitRevocationNotified(sink, file, act);
}

void emitWhole(ClockSink &sink, const CaseFile &file, const Act &act)
{
    // Only an arbitration has terms of defence, notices of a tribunal and awards.
    if (file.kind != CaseKind::Arbitration || !serviceOf(file, act)) return;
    for (const auto &service : file.services) {
        if (service.act != act.id) continue;
        emitDuties(sink, file, act, service);
        emitReceipt(sink, file, act, service);
    }
    emitDecided(sink, file, act);
}

} // namespace

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

void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload)
{
    const bool isLeft =
        payload.method == ServiceMethod::LeftAtPlace || payload.method == ServiceMethod::Posted;
    if (isLeft && file.kind != CaseKind::Mediation)
        sink.add(EventKind::DeemedServiceStarted, payload.sentOn.value_or(act.on), payload.recipient.uuid());
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
    if (!service) return;
    published.until = service->receivedOn;
    const auto *copy =
        service->what == DocumentKind::ApplicationCopy ? firstCopy(file, service->recipient) : nullptr;
    if (copy) published.until = copy->receivedOn;
    emitWhole(sink, file, act);
}

} // namespace tiaocai::casework
