// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of what is owed and paid after the agreement (ACTS.md section 4, P1-P3).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const AgreementAmended &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PaymentRecorded &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PerformanceCompleted &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DefaultRecorded &, const Ground &,
                   QStringList &);

void apply(CaseFile &, const Act &, const AgreementAmended &);
void apply(CaseFile &, const Act &, const PaymentRecorded &);
void apply(CaseFile &, const Act &, const PerformanceCompleted &);
void apply(CaseFile &, const Act &, const DefaultRecorded &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const AgreementAmended &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PaymentRecorded &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PerformanceCompleted &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const DefaultRecorded &);

} // namespace tiaocai::casework
