// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts after the agreement (ACTS.md section 4, P1-P4).
namespace tiaocai::casework {

Result<void> check(const CaseFile &file, const ActDraft &draft, const AgreementAmended &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PaymentRecorded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PerformanceCompleted &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DefaultRecorded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const RemedyPursued &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const RemedyResult &payload,
                   const Ground &ground, QStringList &warnings);

/// These stand in the file as acts and change nothing else.
template <typename P>
concept PerformancePlain = OneOf<P, RemedyPursued, RemedyResult>;
template <PerformancePlain P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &file, const Act &act, const AgreementAmended &payload);
void apply(CaseFile &file, const Act &act, const PaymentRecorded &payload);
void apply(CaseFile &file, const Act &act, const PerformanceCompleted &payload);
void apply(CaseFile &file, const Act &act, const DefaultRecorded &payload);

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AgreementAmended &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PaymentRecorded &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PerformanceCompleted &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DefaultRecorded &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RemedyPursued &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RemedyResult &payload);

/// Whether a default makes the later instalments due (the agreement says so).
bool accelerates(const CaseFile &file);

} // namespace tiaocai::casework
