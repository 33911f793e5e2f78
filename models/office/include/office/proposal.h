// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "office/office_file.h"

/// What waits for somebody else's signature.
namespace tiaocai::office {

/// The act as it was entered, for whoever decides it.
ActProposed propose(const CaseId &id, const casework::ActDraft &draft);
/// The act again. Refuses `newer-data`, `damaged`.
Result<casework::ActDraft> draftIn(const ActProposed &proposed);
/// Nullopt for a kind that this program does not know.
std::optional<casework::ActKind> kindOf(const ActProposed &proposed);
/// An act that the head decides, and the hour of a hearing, hold from the day of the decision; what only wants a signature (minutes, a
/// withdrawal) from the day on which it happened.
QDate legalDay(const casework::ActDraft &draft, QDate decidedOn);

/// One that waits. Refuses `unknown-proposal`, `proposal-settled`.
Result<Proposal> waiting(const OfficeFile &file, const ActId &id);
/// With a reason, to who proposed it. Refuses also `missing-data`, `bad-text`.
Result<ProposalSettled> sendBack(const OfficeFile &file, const ActId &id, const QString &reason);
/// By who proposed it, also once it was sent back. Refuses also `not-permitted`.
Result<ProposalSettled> withdraw(const OfficeFile &file, const ActId &id, const PersonId &by);

} // namespace tiaocai::office
