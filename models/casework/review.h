// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts of review (ACTS.md section 5, R1-R3).
namespace tiaocai::casework {

Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewFiled &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewAccepted &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewRefused &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewExtended &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewConcluded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewAwardSigned &payload,
                   const Ground &ground, QStringList &warnings);

void apply(CaseFile &file, const Act &act, const ReviewFiled &payload);
void apply(CaseFile &file, const Act &act, const ReviewAccepted &payload);
void apply(CaseFile &file, const Act &act, const ReviewRefused &payload);
void apply(CaseFile &file, const Act &act, const ReviewConcluded &payload);
void apply(CaseFile &file, const Act &act, const ReviewAwardSigned &payload);
template <OneOf<ReviewExtended> P>
void apply(CaseFile &, const Act &, const P &)
{
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReviewFiled &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReviewAccepted &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReviewExtended &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReviewConcluded &payload);
template <OneOf<ReviewRefused, ReviewAwardSigned> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}

} // namespace tiaocai::casework
