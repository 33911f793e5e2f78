// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

/// The course of the 45 days after the last restart, as the clock's own trace tells it.
struct Course {
    QDate start;
    bool restarted = false;
    int excluded = 0, extended = 0;
};

Course courseOf(const law::Deadline *clock)
{
    Course course;
    if (!clock) return course;
    course.start = clock->period.from;
    for (const auto &step : clock->period.trace) {
        if (step.kind == law::Step::Restarted)
            course = {.start = step.to, .restarted = true, .excluded = 0, .extended = 0};
        else if (step.kind == law::Step::Exclude)
            course.excluded += step.days;
        else if (step.kind == law::Step::Extend)
            course.extended += step.days;
    }
    return course;
}

QString restartWord(const Act &act)
{
    if (std::holds_alternative<PartyAdded>(act.payload)) return u"追加当事人"_s;
    if (const auto *changed = std::get_if<ClaimsChangeDecided>(&act.payload))
        return changed->accepted == true ? u"变更请求"_s : QString();
    if (const auto *counter = std::get_if<CounterclaimDecided>(&act.payload))
        return counter->decision == CounterclaimDecision::Joined ? u"反申请合并"_s : QString();
    if (std::holds_alternative<TransferReceived>(act.payload)) return u"接受移送"_s;
    return {};
}

QString restartReason(const CaseFile &file, QDate on)
{
    QStringList reasons;
    for (const auto &act : file.effective) {
        const auto word = restartWord(act);
        if (act.on == on && !word.isEmpty() && !reasons.contains(word)) reasons << word;
    }
    return reasons.join(u"、"_s);
}

void readCopies(CaseAccount &account, const CaseFile &file)
{
    for (const auto &service : file.services) {
        if (service.what == DocumentKind::ApplicationCopy && service.sentOn)
            account.copySentOn = account.copySentOn.isValid() ? std::max(account.copySentOn, *service.sentOn)
                                                              : *service.sentOn;
    }
    account.copyReceivedOn = lastReceipt(file, {DocumentKind::ApplicationCopy});
}

const Hearing *firstHearing(const CaseFile &file)
{
    const Hearing *first = nullptr;
    for (const auto &hearing : file.hearings) {
        const bool stands = hearing.state == Hearing::Held || hearing.state == Hearing::Set;
        if (stands && (!first || hearing.day < first->day)) first = &hearing;
    }
    return first;
}

void readHearing(CaseAccount &account, const CaseFile &file)
{
    for (const auto &act : file.effective) {
        if (!account.composedOn.isValid() && std::holds_alternative<TribunalComposed>(act.payload))
            account.composedOn = act.on;
    }
    const auto *hearing = firstHearing(file);
    if (!hearing) return;
    account.firstHearingOn = hearing->day;
    for (const auto &service : file.services) {
        const bool ofIt = service.what == DocumentKind::HearingNotice &&
                          (!service.hearing || *service.hearing == hearing->id);
        if (ofIt && service.receivedOn &&
            (!account.noticeReceivedOn.isValid() || account.noticeReceivedOn < *service.receivedOn))
            account.noticeReceivedOn = *service.receivedOn;
    }
}

void readHeld(CaseAccount &account, const CaseFile &file)
{
    for (const auto &act : file.effective) {
        const auto *held = std::get_if<HearingHeld>(&act.payload);
        if (!held) continue;
        account.presided = held->arbitrators.value(0);
        account.observed = account.observed || held->observed;
        account.mentored = account.mentored || !held->mentored.isEmpty();
    }
    if (account.presided.isNull()) account.presided = file.tribunal.value(0);
}

void readCourse(CaseAccount &account, const CaseFile &file, const law::Deadline *clock)
{
    const auto course = courseOf(clock);
    account.startedOn = course.start;
    account.excludedDays = course.excluded;
    account.extendedDays = course.extended;
    if (course.restarted) account.restartReason = restartReason(file, course.start);
    const auto *act = lastAct<ExtensionApproved>(file);
    if (!act) return;
    account.extensionInVain = course.extended == 0 && course.start <= act->on;
    if (course.extended == 0) return;
    account.extensionApprovedOn = act->on;
    account.approvalNumber = std::get<ExtensionApproved>(act->payload).approvalNumber;
}

QString reasonOf(const CaseFacts &facts, const CaseAccount &account, int lateDays, const QString &followedUp)
{
    const auto said = account.note.isEmpty() ? followedUp : account.note;
    QStringList reasons;
    if (account.extensionInVain) reasons << u"延期批准未计入"_s;
    if (lateDays > 0 && !said.isEmpty()) reasons << said;
    if (lateDays > 0 && !account.inquiry.isEmpty()) reasons << account.inquiry;
    if (facts.flagged) reasons << u"记录待核对"_s;
    return reasons.join(u"；"_s);
}

void readDays(ArbitrationLine &line, const CaseAccount &account)
{
    line.closedOn = account.closedOn;
    if (!line.closedOn.isValid()) return;
    line.days = int(line.acceptedOn.daysTo(line.closedOn));
    line.netDays = int(line.startedOn.isValid() ? line.startedOn.daysTo(line.closedOn) : *line.days) -
                   account.excludedDays;
    line.servedOn = account.servedOn;
}

QString namesOf(const QList<PersonId> &people, const ReportGround &ground)
{
    QStringList names;
    for (const auto &person : people)
        names << ground.nameOf(person);
    return names.join(u"、"_s);
}

} // namespace

void readArbitration(CaseAccount &account, const CaseFile &file, const QList<law::Deadline> &deadlines)
{
    const auto *supplement = lastAct<SupplementReceived>(file);
    if (supplement) account.supplementedOn = supplement->on;
    readCopies(account, file);
    readHearing(account, file);
    readHeld(account, file);
    readCourse(account, file, governing(deadlines, file.kind));
    if (account.closedOn.isValid()) account.servedOn = servedCompletelyOn(file);
    if (const auto *act = lastAct<InquiryOrdered>(file))
        account.inquiry = std::get<InquiryOrdered>(act->payload).what;
    account.people = file.tribunal;
}

ArbitrationLine arbitrationLine(const CaseFacts &facts, const CaseAccount &account,
                                const ReportGround &ground)
{
    ArbitrationLine line;
    line.id = facts.id;
    line.number = facts.number;
    line.parties = account.applicants + u" 诉 "_s + account.respondents;
    line.cause = facts.cause ? legalWord(*facts.cause) : QString();
    line.arbitrators = namesOf(account.people, ground);
    line.receivedOn = facts.receivedOn;
    line.supplementedOn = account.supplementedOn;
    line.acceptedOn = facts.acceptedOn;
    line.acceptDue = account.decideDue;
    line.acceptedInTime = inTime(account.acceptance.verdict(ground.cutOff));
    line.copySentOn = account.copySentOn;
    line.copyReceivedOn = account.copyReceivedOn;
    line.composedOn = account.composedOn;
    line.firstHearingOn = account.firstHearingOn;
    line.noticeReceivedOn = account.noticeReceivedOn;
    line.startedOn = account.startedOn;
    line.restartReason = account.restartReason;
    line.excludedDays = account.excludedDays;
    line.extendedDays = account.extendedDays;
    line.extensionApprovedOn = account.extensionApprovedOn;
    line.approvalNumber = account.approvalNumber;
    line.unrolledDue = facts.unrolled;
    line.rolledDue = facts.rolled;
    readDays(line, account);
    line.manner = account.manner;
    line.inTime = inTime(account.period.verdict(ground.cutOff));
    line.lateDays = account.period.lateDays(ground.cutOff);
    line.reason = reasonOf(facts, account, line.lateDays, ground.reasons.value(facts.id));
    line.provisional = account.provisional;
    return line;
}

} // namespace tiaocai::statistics
