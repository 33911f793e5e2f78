// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of the acts of review (ACTS.md section 5, R1-R3).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const ReviewFiled &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ReviewAccepted &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ReviewRefused &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ReviewExtended &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ReviewConcluded &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ReviewAwardSigned &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<ReviewExtended> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const ReviewFiled &);
void apply(CaseFile &, const Act &, const ReviewAccepted &);
void apply(CaseFile &, const Act &, const ReviewRefused &);
void apply(CaseFile &, const Act &, const ReviewConcluded &);
void apply(CaseFile &, const Act &, const ReviewAwardSigned &);

/// No clock hears of these.
template <OneOf<ReviewRefused, ReviewAwardSigned> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReviewFiled &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReviewAccepted &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReviewExtended &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ReviewConcluded &);

} // namespace tiaocai::casework
