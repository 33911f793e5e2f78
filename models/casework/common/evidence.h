// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of evidence: the register is what they make of it.
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const EvidenceReceived &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const EvidenceExchanged &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const EvidenceExamined &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const EvidenceReturned &, const Ground &,
                   QStringList &);
/// Each row of the minutes says which item it is of, or what it is.
Result<void> checkRows(const QList<HearingEvidence> &rows);

void apply(CaseFile &, const Act &, const EvidenceReceived &);
void apply(CaseFile &, const Act &, const EvidenceExchanged &);
void apply(CaseFile &, const Act &, const EvidenceExamined &);
void apply(CaseFile &, const Act &, const EvidenceReturned &);
/// What was put in at a hearing is of the register too, and what was said of an item stands with it.
void applyRows(CaseFile &, const Act &, const QList<HearingEvidence> &rows);

/// No clock hears of these.
template <OneOf<EvidenceReceived, EvidenceExchanged, EvidenceExamined, EvidenceReturned> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}

} // namespace tiaocai::casework
