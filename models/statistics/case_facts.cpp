// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/case_facts.h"

#include "law/rule_ids.h"
#include "reading.h"
#include "statistics/serving.h"

#include <algorithm>

using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

QDate recordedOn(const CaseFile &file, const ActId &act)
{
    QDate day;
    for (const auto &one : file.acts) {
        const auto *correction = std::get_if<ActCorrected>(&one.payload);
        const bool corrects = correction && correction->act == act && !correction->voided;
        const bool tells = one.id == act || corrects;
        if (tells) day = one.recordedAt.date();
    }
    return day;
}

/// When the last receipt of an award was recorded: it may complete the closing.
QDate awardsServedRecordedOn(const CaseFile &file)
{
    QDate last;
    for (const auto &service : file.services) {
        const bool isAward =
            service.what == DocumentKind::Award || service.what == DocumentKind::MediationAward;
        if (!isAward || !service.receivedOn) continue;
        const auto day = recordedOn(file, service.act);
        if (!last.isValid() || last < day) last = day;
    }
    return last;
}

/// The act that accepted the case: its effective day is the acceptance's.
const Act *acceptance(const CaseFile &file)
{
    const Act *found = nullptr;
    for (const auto &act : file.effective) {
        const bool accepts = std::holds_alternative<MediationAccepted>(act.payload) ||
                             std::holds_alternative<ArbitrationAccepted>(act.payload) ||
                             std::holds_alternative<ReviewAccepted>(act.payload) ||
                             std::holds_alternative<TransferReceived>(act.payload);
        if (accepts && file.acceptedOn && act.on <= *file.acceptedOn) found = &act;
    }
    return found;
}

/// 中止 to 恢复; whatever ends the case ends it too.
QList<CaseFacts::Span> suspensionsOf(const CaseFile &file)
{
    QList<CaseFacts::Span> spans;
    for (const auto &act : file.effective) {
        if (std::holds_alternative<Suspended>(act.payload))
            spans << CaseFacts::Span{act.on, {}};
        else if (std::holds_alternative<Resumed>(act.payload) && !spans.isEmpty())
            spans.last().until = act.on;
    }
    if (!spans.isEmpty() && !spans.last().until.isValid() && file.stage != Stage::OnHold)
        spans.last().until = file.closing ? file.closing->on : file.lastActivity();
    return spans;
}

void readPeople(CaseFacts &facts, const CaseFile &file)
{
    facts.persons = file.persons();
    facts.collective = file.application.collective;
    for (const auto &party : file.parties) {
        if (party.record.role != PartyRole::Applicant) continue;
        if (!isPerson(party.record.kind)) facts.byEmployer = true;
        for (const auto tag : party.record.tags) {
            if (!facts.tags.contains(tag)) facts.tags << tag;
        }
    }
    std::ranges::sort(facts.tags);
    facts.staff = file.kind == CaseKind::Mediation || file.tribunal.isEmpty()
                      ? file.handler.value_or(PersonId())
                      : file.tribunal.first();
}

void readHearings(CaseFacts &facts, const CaseFile &file)
{
    for (const auto &hearing : file.hearings) {
        if (!hearing.tribunal.isEmpty()) facts.tribunal = hearing.tribunal;
    }
    if (const auto *held = lastAct<HearingHeld>(file)) {
        const auto &payload = std::get<HearingHeld>(held->payload);
        facts.heardHow = payload.how;
        facts.partTime = payload.heardBy == HeardBy::PartTime;
    }
}

/// Settled before acceptance, and withdrawn for it (办案规则 69).
bool isSettledBeforeAcceptance(const CaseFile &file)
{
    if (file.acceptedOn) return false;
    if (const auto *end = lastAct<PreMediationEnded>(file))
        return std::get<PreMediationEnded>(end->payload).outcome == Outcome::Succeeded &&
               lastAct<ApplicationWithdrawn>(file);
    return false;
}

void readEnd(CaseFacts &facts, const CaseFile &file, const law::Choices &choices)
{
    if (!file.acceptedOn) {
        facts.endedOn = endedOn(file);
        facts.settledBeforeAcceptance = isSettledBeforeAcceptance(file);
        return;
    }
    const auto closedOn = closingDay(file, choices);
    if (!closedOn.isValid()) return;
    facts.closedOn = std::max(closedOn, facts.acceptedOn);
    facts.manner = file.closing->manner;
    const bool byApproval = file.kind == CaseKind::Arbitration && file.closingApproved &&
                            choices.arbitrationClosing == law::ArbitrationClosing::Approval;
    facts.closedRecordedOn =
        recordedOn(file, byApproval ? lastAct<ClosingApproved>(file)->id : file.closing->act);
    if (choices.arbitrationClosing == law::ArbitrationClosing::LastService)
        facts.closedRecordedOn = std::max(facts.closedRecordedOn, awardsServedRecordedOn(file));
    for (const auto &decision : file.decisions) {
        if (decision.what != DocumentKind::Award || decision.repudiated) continue;
        (decision.isFinal ? facts.finalAward : facts.otherAward) = true;
    }
}

void readApproval(CaseFacts &facts, const CaseFile &file)
{
    facts.claimed = file.claimed();
    facts.obtained = file.agreed();
    const auto *act = lastAct<ClosingApproved>(file);
    if (!act || !file.closing) return;
    const auto &approved = std::get<ClosingApproved>(act->payload);
    facts.prevailed = approved.prevailed;
    facts.claimed = approved.claimed.value_or(facts.claimed);
    facts.obtained = approved.obtained.value_or(facts.obtained);
    facts.persons = approved.persons.value_or(facts.persons);
}

void readPeriod(CaseFacts &facts, const CaseFile &file, const QList<law::Deadline> &deadlines)
{
    const auto *clock = governing(deadlines, file.kind);
    if (!clock) return;
    facts.judged = clock->period.judged;
    facts.unrolled = clock->period.unrolled;
    facts.rolled = clock->period.due;
    const auto closedOn = file.closing ? file.closing->on : QDate();
    // A referral's clock is met by the answer, which may follow; the mediation is in time by its conclusion.
    const bool byLetter = clock->period.rule == law::ids::ReferralReply;
    facts.metOn = byLetter ? closedOn : clock->doneOn.value_or(closedOn);
}

void readUrgent(CaseFacts &facts, const QList<law::Deadline> &clocks)
{
    for (const auto &clock : clocks) {
        const auto due = clock.period.judged;
        if (!clock.isOpen() || clock.state == law::DeadlineState::Paused || !clock.officeDuty ||
            clock.informationOnly || !due.isValid())
            continue;
        if (facts.urgentDue.isValid() && facts.urgentDue <= due) continue;
        facts.urgentDue = due;
        facts.urgentRule = clock.period.rule;
    }
}

void readServed(CaseFacts &facts, const QList<law::Deadline> &clocks)
{
    for (const auto &[rule, name] : servedRules()) {
        for (const auto &clock : clocks) {
            if (clock.period.rule == rule && clock.period.judged.isValid())
                facts.served << ServedClock{rule, reportClock(&clock)};
        }
    }
}

void readRemedies(CaseFacts &facts, const CaseFile &file)
{
    for (const auto &act : file.effective) {
        const auto *pursued = std::get_if<RemedyPursued>(&act.payload);
        if (!pursued) continue;
        facts.reviewSought |= pursued->remedy == Remedy::ReviewOfAgreement;
        facts.confirmationSought |= pursued->remedy == Remedy::JudicialConfirmation;
    }
}

} // namespace

QDate closingDay(const CaseFile &file, const law::Choices &choices)
{
    if (!file.closing) return {};
    const auto &end = *file.closing;
    if (file.kind != CaseKind::Arbitration) return end.on;
    switch (choices.arbitrationClosing) {
    case law::ArbitrationClosing::Award:
        return end.on;
    case law::ArbitrationClosing::Approval:
        return file.closingApproved ? lastAct<ClosingApproved>(file)->on : QDate();
    case law::ArbitrationClosing::LastService:
        return end.manner == ClosingManner::ByAward ? servedCompletelyOn(file) : end.on;
    }
    return {};
}

bool CaseFacts::isSuspendedOn(QDate day) const
{
    return std::ranges::any_of(suspensions, [day](const Span &span) {
        return span.from <= day && (!span.until.isValid() || day < span.until);
    });
}

bool CaseFacts::isInTimeOtherwise() const
{
    const auto other = judged == rolled ? unrolled : rolled;
    return metOn.isValid() && other.isValid() && metOn <= other;
}

CaseFacts factsOf(const CaseFile &file, const QList<law::Deadline> &deadlines, const law::Choices &choices)
{
    CaseFacts facts;
    facts.id = file.id;
    facts.number = file.number();
    facts.kind = file.kind;
    facts.revision = file.acts.size();
    facts.township = file.application.township;
    facts.source = file.application.source;
    facts.channel = file.application.channel;
    facts.receivedOn = file.receivedOn;
    facts.acceptedOn = file.acceptedOn.value_or(QDate());
    if (const auto *act = acceptance(file)) facts.acceptedRecordedOn = recordedOn(file, act->id);
    if (!file.claims.isEmpty()) facts.cause = file.claims.first().record.cause;
    facts.suspensions = suspensionsOf(file);
    facts.refused = lastAct<ArbitrationRefused>(file) && !file.acceptedOn;
    facts.extended = lastAct<ExtensionApproved>(file) || lastAct<MediationExtended>(file);
    facts.performance = file.performance;
    facts.lastActivity = file.lastActivity();
    facts.flagged = !file.irregularities.isEmpty();
    readPeople(facts, file);
    readHearings(facts, file);
    readEnd(facts, file, choices);
    readApproval(facts, file);
    readPeriod(facts, file, deadlines);
    readUrgent(facts, deadlines);
    readServed(facts, deadlines);
    readRemedies(facts, file);
    if (facts.collective && choices.collectiveCountsPersons) facts.weight = std::max(1, facts.persons);
    return facts;
}

} // namespace tiaocai::statistics
