// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// How a decision reaches the parties and takes effect, and what undoes it.
namespace tiaocai::casework {

/// The award or mediation award that a document id means; without one, the latest of its kind.
const Decision *decisionOf(const CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id);
Decision *decisionOf(CaseFile &file, DocumentKind what, const std::optional<DocumentId> &id);
/// The decision that an act names, by itself or by a copy of it.
std::optional<DocumentId> meant(const CaseFile &file, const std::optional<DocumentId> &document);
bool isReceivedByAll(const CaseFile &file, const Decision &decision);
/// Last day on which a party may still sue over an award; invalid while it is not received by all.
QDate lastDayToSue(const CaseFile &file, const Decision &award, const law::Rules &rules);
bool isInCourt(const CaseFile &file);

void takeEffect(CaseFile &file, Decision &decision, QDate on);
void takeReceipt(CaseFile &file, const Act &act, Decision &decision, const PartyId &recipient, QDate on);
/// Awards count by their date, mediation awards by their last receipt (ACTS.md section 8).
void closeIfDecided(CaseFile &file, const Act &act);
/// Its claims are open again.
void undo(CaseFile &file, Decision &decision);

} // namespace tiaocai::casework
