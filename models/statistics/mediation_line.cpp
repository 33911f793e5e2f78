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

void readDecision(CaseAccount &account, const CaseFile &file, const law::Deadline *clock,
                  const law::Calendar &calendar)
{
    account.decidedOn = decisionDay(file);
    if (clock && account.decidedOn.isValid())
        account.decideWorkingDays = calendar.workingDays(clock->period.from, account.decidedOn);
}

void readExtension(CaseAccount &account, const CaseFile &file)
{
    const auto *act = lastAct<MediationExtended>(file);
    if (!act) return;
    const auto &extended = std::get<MediationExtended>(act->payload);
    account.extendedTo = extended.until;
    account.extensionConsentedOn = extended.consentedOn.value_or(act->on);
}

/// What the office says of it, at the closing or in the follow-up list: what follows in law is no reason.
QString lateReason(const CaseAccount &account, const QString &followedUp)
{
    const auto said = account.note.isEmpty() ? followedUp : account.note;
    return said.isEmpty() ? u"原因未记录"_s : said;
}

QString reasonOf(const CaseFacts &facts, const CaseAccount &account, const MediationLine &line,
                 const QString &followedUp)
{
    QStringList reasons;
    if (line.extendedTo.isValid() && line.unrolledDue.isValid() && line.unrolledDue < line.extendedTo)
        reasons << u"延期同意晚于届满日，不计入"_s;
    if (line.lateDays > 0) reasons << lateReason(account, followedUp);
    if (facts.flagged) reasons << u"记录待核对"_s;
    reasons.removeAll(QString());
    return reasons.join(u"；"_s);
}

void judge(MediationLine &line, const CaseAccount &account, QDate on)
{
    line.decidedInTime = inTime(account.acceptance.verdict(on));
    line.inTime = inTime(account.period.verdict(on));
    line.lateDays = account.period.lateDays(on);
}

} // namespace

void readMediation(CaseAccount &account, const CaseFile &file, const QList<law::Deadline> &deadlines,
                   const law::Calendar &calendar)
{
    readDecision(account, file, clockOf(deadlines, law::ids::MedAccept3WD), calendar);
    readExtension(account, file);
    account.servedOn = toldOn(file);
    if (file.handler) account.people << *file.handler;
}

MediationLine mediationLine(const CaseFacts &facts, const CaseAccount &account, const ReportGround &ground)
{
    MediationLine line;
    line.id = facts.id;
    line.number = facts.number;
    line.applicants = account.applicants;
    line.respondents = account.respondents;
    line.cause = facts.cause ? legalWord(*facts.cause) : QString();
    line.source = legalWord(facts.source);
    line.handler = account.people.isEmpty() ? QString() : ground.nameOf(account.people.first());
    line.persons = account.persons;
    line.receivedOn = facts.receivedOn;
    line.decidedOn = account.decidedOn;
    line.decideDue = account.decideDue;
    line.decideWorkingDays = account.decideWorkingDays;
    line.acceptedOn = facts.acceptedOn;
    line.unrolledDue = facts.unrolled;
    line.rolledDue = facts.rolled;
    line.extendedTo = account.extendedTo;
    line.extensionConsentedOn = account.extensionConsentedOn;
    line.closedOn = account.closedOn;
    line.manner = account.manner;
    if (line.closedOn.isValid()) line.days = int(line.acceptedOn.daysTo(line.closedOn));
    line.servedOn = account.servedOn;
    line.provisional = account.provisional;
    judge(line, account, ground.cutOff);
    line.reason = reasonOf(facts, account, line, ground.reasons.value(facts.id));
    return line;
}

} // namespace tiaocai::statistics
