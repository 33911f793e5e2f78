// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/case_account.h"

#include "base/text.h"
#include "law/rule_ids.h"
#include "reading.h"

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

/// MED_END_15 or the referral's period, ARB_AWARD_45. A mediation under a court's letter is in time by its conclusion; its
/// answer may follow and is told of alone.
ReportClock governingClock(const CaseFile &file, const QList<law::Deadline> &deadlines)
{
    const auto *governs = governing(deadlines, file.kind);
    auto clock = reportClock(governs);
    const bool byLetter = governs && governs->period.rule == law::ids::ReferralReply;
    const bool open = clock.state == ReportClock::Running || clock.state == ReportClock::Paused || byLetter;
    if (byLetter && !file.closing) {
        clock.state = ReportClock::Running;
        clock.doneOn = QDate();
    }
    if (open && file.acceptedOn && file.closing) {
        clock.state = ReportClock::Done;
        clock.doneOn = file.closing->on;
    }
    return clock;
}

QDate startOf(const CaseFile &file)
{
    if (file.receivedOn.isValid()) return file.receivedOn;
    return file.acceptedOn.value_or(file.effective.isEmpty() ? QDate() : file.effective.first().on);
}

/// A ledger does not say why.
template <typename Ground>
QString refusalWords(const std::optional<Ground> &ground, const QString &day)
{
    return ground ? u"不予受理：%1（%2）"_s.arg(legalWord(*ground), day) : u"不予受理（%1）"_s.arg(day);
}

/// How a case ended without being accepted; empty where it did not.
QString endWithoutAcceptance(const CaseFile &file)
{
    const auto *end = unacceptedEnd(file);
    if (!end) return {};
    const auto day = toText(end->on);
    if (const auto *declined = std::get_if<MediationDeclined>(&end->payload))
        return refusalWords(declined->ground, day);
    if (const auto *refused = std::get_if<ArbitrationRefused>(&end->payload))
        return refusalWords(refused->ground, day);
    return u"%1（%2）"_s.arg(mannerOf(file), day);
}

void readClocks(CaseAccount &account, const CaseFile &file, const QList<law::Deadline> &deadlines)
{
    const bool mediation = file.kind == CaseKind::Mediation;
    const auto *decision = clockOf(deadlines, mediation ? law::ids::MedAccept3WD : law::ids::ArbAccept5WD);
    account.acceptance = reportClock(decision);
    account.decideDue = decision ? decision->period.judged : QDate();
    account.period = governingClock(file, deadlines);
    account.provisional = isProvisional(decision) || isProvisional(governing(deadlines, file.kind));
}

} // namespace

CaseAccount accountOf(const CaseFile &file, const QList<law::Deadline> &deadlines,
                      const law::Calendar &calendar)
{
    CaseAccount account;
    account.applicants = partyNames(file, PartyRole::Applicant);
    account.respondents = partyNames(file, PartyRole::Respondent);
    account.manner = mannerOf(file);
    account.persons = file.persons();
    account.startOn = startOf(file);
    account.endOn = endedOn(file);
    if (file.acceptedOn && file.closing) account.closedOn = file.closing->on;
    account.note = closingNote(file);
    account.notAccepted = endWithoutAcceptance(file);
    account.moves = moves(file);
    if (const auto *suspension = lastAct<Suspended>(file); suspension && file.stage == Stage::OnHold)
        account.suspendedOn = suspension->on;
    readClocks(account, file, deadlines);
    if (file.kind == CaseKind::Mediation)
        readMediation(account, file, deadlines, calendar);
    else
        readArbitration(account, file, deadlines);
    return account;
}

} // namespace tiaocai::statistics
