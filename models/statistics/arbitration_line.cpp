// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rule_ids.h"
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
        return changed->accepted ? u"变更请求"_s : QString();
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

void readAcceptance(ArbitrationLine &line, const ReportedCase &reported)
{
    const auto &file = reported.file;
    const auto *clock = clockOf(reported, law::ids::ArbAccept5WD);
    const auto *supplement = lastAct<SupplementReceived>(file);
    line.receivedOn = file.receivedOn;
    line.supplementedOn = supplement ? supplement->on : QDate();
    line.acceptedOn = file.acceptedOn.value_or(QDate());
    line.acceptDue = clock ? clock->period.judged : QDate();
    line.acceptedInTime = inTime(verdict(clock));
}

void readCopies(ArbitrationLine &line, const CaseFile &file)
{
    for (const auto &service : file.services) {
        if (service.what == DocumentKind::ApplicationCopy && service.sentOn)
            line.copySentOn =
                line.copySentOn.isValid() ? std::max(line.copySentOn, *service.sentOn) : *service.sentOn;
    }
    line.copyReceivedOn = lastReceipt(file, {DocumentKind::ApplicationCopy});
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

void readHearing(ArbitrationLine &line, const CaseFile &file)
{
    for (const auto &act : file.effective) {
        if (!line.composedOn.isValid() && std::holds_alternative<TribunalComposed>(act.payload))
            line.composedOn = act.on;
    }
    const auto *hearing = firstHearing(file);
    if (!hearing) return;
    line.firstHearingOn = hearing->day;
    for (const auto &service : file.services) {
        const bool ofIt = service.what == DocumentKind::HearingNotice &&
                          (!service.hearing || *service.hearing == hearing->id);
        if (ofIt && service.receivedOn &&
            (!line.noticeReceivedOn.isValid() || line.noticeReceivedOn < *service.receivedOn))
            line.noticeReceivedOn = *service.receivedOn;
    }
}

void readPeriod(ArbitrationLine &line, const ReportedCase &reported, QDate cutOff)
{
    const auto &file = reported.file;
    const auto clock = governingClock(reported);
    const auto course = courseOf(clock ? &*clock : nullptr);
    line.startedOn = course.start;
    line.excludedDays = course.excluded;
    if (course.restarted) line.restartReason = restartReason(file, course.start);
    if (clock) {
        line.unrolledDue = clock->period.unrolled;
        line.rolledDue = clock->period.due;
    }
    line.inTime = inTime(verdict(clock));
    line.lateDays = lateDays(clock ? &*clock : nullptr, cutOff);
    line.manner = mannerOf(file);
    if (!file.acceptedOn || !file.closing) return;
    line.closedOn = file.closing->on;
    line.days = int(file.acceptedOn->daysTo(line.closedOn));
    line.netDays =
        int(course.start.isValid() ? course.start.daysTo(line.closedOn) : *line.days) - course.excluded;
}

void readExtension(ArbitrationLine &line, const ReportedCase &reported)
{
    const auto *act = lastAct<ExtensionApproved>(reported.file);
    line.extendedDays = courseOf(governing(reported.deadlines, reported.file.kind)).extended;
    if (!act || line.extendedDays == 0) return;
    line.extensionApprovedOn = act->on;
    line.approvalNumber = std::get<ExtensionApproved>(act->payload).approvalNumber;
}

QString reasonOf(const CaseFile &file, const ArbitrationLine &line)
{
    QStringList reasons;
    if (const auto *act = lastAct<ExtensionApproved>(file);
        act && line.extendedDays == 0 && line.startedOn <= act->on)
        reasons << u"延期批准未计入"_s;
    if (line.lateDays > 0 && !closingNote(file).isEmpty()) reasons << closingNote(file);
    if (const auto *act = lastAct<InquiryOrdered>(file); act && line.lateDays > 0)
        reasons << std::get<InquiryOrdered>(act->payload).what;
    if (!file.irregularities.isEmpty()) reasons << u"记录待核对"_s;
    return reasons.join(u"；"_s);
}

QString partiesOf(const CaseFile &file)
{
    return partyNames(file, PartyRole::Applicant) + u" 诉 "_s + partyNames(file, PartyRole::Respondent);
}

} // namespace

ArbitrationLine arbitrationLine(const ReportedCase &reported, QDate cutOff)
{
    const auto &file = reported.file;
    ArbitrationLine line;
    line.id = file.id;
    line.number = file.number();
    line.parties = partiesOf(file);
    line.cause = causeOf(file);
    line.arbitrators = reported.arbitrators.join(u"、"_s);
    readAcceptance(line, reported);
    readCopies(line, file);
    readHearing(line, file);
    readPeriod(line, reported, cutOff);
    readExtension(line, reported);
    line.servedOn = line.closedOn.isValid() ? servedCompletelyOn(file) : QDate();
    line.reason = reasonOf(file, line);
    line.provisional = isProvisional(clockOf(reported, law::ids::ArbAccept5WD)) ||
                       isProvisional(governing(reported.deadlines, file.kind));
    return line;
}

} // namespace tiaocai::statistics
