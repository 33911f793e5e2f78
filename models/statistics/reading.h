// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_report.h"

/// How an account reads a case: its clocks, its acts and its end.
namespace tiaocai::statistics {

/// True, false, or nothing where the clock is still running or does not apply.
std::optional<bool> inTime(Verdict verdict);
void count(Tally &tally, Verdict verdict);

/// The last clock of a rule that ran for the case as a whole; nullptr where none did.
const law::Deadline *clockOf(const QList<law::Deadline> &deadlines, const law::RuleId &rule);
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

/// The parts of an account of one kind of case.
void readMediation(CaseAccount &account, const casework::CaseFile &file,
                   const QList<law::Deadline> &deadlines, const law::Calendar &calendar);
void readArbitration(CaseAccount &account, const casework::CaseFile &file,
                     const QList<law::Deadline> &deadlines);

/// A line of the report, on the day of its cut-off.
MediationLine mediationLine(const CaseFacts &facts, const CaseAccount &account, const ReportGround &ground);
ArbitrationLine arbitrationLine(const CaseFacts &facts, const CaseAccount &account,
                                const ReportGround &ground);

/// What lawfully moved the governing period, a sentence each.
QStringList moves(const casework::CaseFile &file);

} // namespace tiaocai::statistics
