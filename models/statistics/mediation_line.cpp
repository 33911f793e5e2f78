// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rule_ids.h"
#include "reading.h"

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

QDate decisionDay(const CaseFile &file)
{
    if (file.acceptedOn) return *file.acceptedOn;
    const auto *declined = lastAct<MediationDeclined>(file);
    return declined ? declined->on : QDate();
}

/// The parties are told at the closing itself unless a document was served on them later.
QDate toldOn(const CaseFile &file)
{
    const auto served = lastReceipt(
        file, {DocumentKind::Agreement, DocumentKind::FailureNotice, DocumentKind::RefusalNotice});
    if (served.isValid()) return served;
    if (const auto *failed = lastAct<MediationFailed>(file); failed && file.closing)
        return std::get<MediationFailed>(failed->payload).told ? failed->on : QDate();
    if (const auto *declined = lastAct<MediationDeclined>(file); declined && !file.acceptedOn)
        return std::get<MediationDeclined>(declined->payload).told ? declined->on : QDate();
    return {};
}

QString reasonOf(const CaseFile &file, const MediationLine &line)
{
    QStringList reasons;
    if (line.extendedTo.isValid() && line.unrolledDue.isValid() && line.unrolledDue < line.extendedTo)
        reasons << u"延期同意晚于届满日，不计入"_s;
    if (line.lateDays > 0 && !line.closedOn.isValid()) reasons << u"期限届满，视为调解不成"_s;
    if (line.lateDays > 0 && !closingNote(file).isEmpty()) reasons << closingNote(file);
    if (!file.irregularities.isEmpty()) reasons << u"记录待核对"_s;
    return reasons.join(u"；"_s);
}

void readAcceptance(MediationLine &line, const ReportedCase &reported, const law::Calendar &calendar)
{
    const auto *clock = clockOf(reported, law::ids::MedAccept3WD);
    line.receivedOn = reported.file.receivedOn;
    line.decidedOn = decisionDay(reported.file);
    line.decideDue = clock ? clock->period.judged : QDate();
    line.decidedInTime = inTime(verdict(clock));
    if (clock && line.decidedOn.isValid())
        line.decideWorkingDays = calendar.workingDays(clock->period.from, line.decidedOn);
}

void readExtension(MediationLine &line, const CaseFile &file)
{
    const auto *act = lastAct<MediationExtended>(file);
    if (!act) return;
    const auto &extended = std::get<MediationExtended>(act->payload);
    line.extendedTo = extended.until;
    line.extensionConsentedOn = extended.consentedOn.value_or(act->on);
}

void readPeriod(MediationLine &line, const ReportedCase &reported, QDate cutOff)
{
    const auto &file = reported.file;
    const auto clock = governingClock(reported);
    line.acceptedOn = file.acceptedOn.value_or(QDate());
    if (clock) {
        line.unrolledDue = clock->period.unrolled;
        line.rolledDue = clock->period.due;
    }
    line.inTime = inTime(verdict(clock));
    line.lateDays = lateDays(clock ? &*clock : nullptr, cutOff);
    line.manner = mannerOf(file);
    if (file.acceptedOn && file.closing) {
        line.closedOn = file.closing->on;
        line.days = int(file.acceptedOn->daysTo(line.closedOn));
    }
}

} // namespace

MediationLine mediationLine(const ReportedCase &reported, QDate cutOff, const law::Calendar &calendar)
{
    const auto &file = reported.file;
    MediationLine line;
    line.id = file.id;
    line.number = file.number();
    line.applicants = partyNames(file, PartyRole::Applicant);
    line.respondents = partyNames(file, PartyRole::Respondent);
    line.persons = file.persons();
    line.cause = causeOf(file);
    line.source = legalWord(file.application.source);
    line.handler = reported.handler;
    readAcceptance(line, reported, calendar);
    readPeriod(line, reported, cutOff);
    readExtension(line, file);
    line.servedOn = toldOn(file);
    line.reason = reasonOf(file, line);
    line.provisional = isProvisional(clockOf(reported, law::ids::MedAccept3WD)) ||
                       isProvisional(governing(reported.deadlines, file.kind));
    return line;
}

} // namespace tiaocai::statistics
