// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/timeline_report.h"

/// How the report reads a case: its clocks, its acts and its end.
namespace tiaocai::statistics {

enum class Verdict { OnTime, Late, NotYetDue, NotApplicable };

/// What a clock says; a clock that never started or was lawfully ended binds nobody.
Verdict verdict(const law::Deadline *clock);
Verdict verdict(const std::optional<law::Deadline> &clock);
/// True, false, or nothing where the clock is still running or does not apply.
std::optional<bool> inTime(Verdict verdict);
void count(Tally &tally, Verdict verdict);

/// The last clock of a rule that ran for the case as a whole; nullptr where none did.
const law::Deadline *clockOf(const ReportedCase &reported, const law::RuleId &rule);
/// MED_END_15 or the referral's period, ARB_AWARD_45. The answer to a referral may follow the conclusion of the case:
/// until then the conclusion tells whether it was in time.
std::optional<law::Deadline> governingClock(const ReportedCase &reported);
/// Calendar days after the judged date: to the day it was met, or to the cut-off.
int lateDays(const law::Deadline *clock, QDate cutOff);
bool isProvisional(const law::Deadline *clock);

/// The last act of this kind that counts.
template <typename Payload>
const casework::Act *lastAct(const casework::CaseFile &file)
{
    const casework::Act *found = nullptr;
    for (const auto &act : file.effective) {
        if (std::holds_alternative<Payload>(act.payload)) found = &act;
    }
    return found;
}

/// The act by which the case ended without ever being accepted; nullptr for any other case.
const casework::Act *unacceptedEnd(const casework::CaseFile &file);
/// The day on which the case was over for this office; invalid while it is open.
QDate endedOn(const casework::CaseFile &file);
/// The manner of closing, or how a case that was never accepted ended; empty while it is open.
QString mannerOf(const casework::CaseFile &file);
/// What was written down with the act that closed the case.
QString closingNote(const casework::CaseFile &file);
/// The main cause: of the first claim.
QString causeOf(const casework::CaseFile &file);
/// "李强等27人", "石桥镇顺达机械加工厂等2家": the parties of a role as a document names them.
QString partyNames(const casework::CaseFile &file, casework::PartyRole role);
/// The last receipt among services of these documents.
QDate lastReceipt(const casework::CaseFile &file, const QList<casework::DocumentKind> &documents);

/// The day on which every party had every decision; invalid: not yet.
QDate servedCompletelyOn(const casework::CaseFile &file);

MediationLine mediationLine(const ReportedCase &reported, QDate cutOff, const law::Calendar &calendar);
ArbitrationLine arbitrationLine(const ReportedCase &reported, QDate cutOff);

/// What lawfully moved the governing period, a sentence each.
QStringList moves(const ReportedCase &reported);
/// Why the case is not accepted (yet).
QString whyNotAccepted(const ReportedCase &reported);

} // namespace tiaocai::statistics
