// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Steps of what the parties answer, prove and claim (ACTS.md section 6, A6-A8, A10, A11).
namespace tiaocai::casework {

Result<void> check(const CaseFile &, const ActDraft &, const DefenceReceived &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DefenceTermWaived &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const EvidenceTermSet &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const JurisdictionObjected &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const JurisdictionDecided &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const CounterclaimFiled &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const CounterclaimDecided &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ClaimsChangeRequested &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ClaimsChangeDecided &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ClaimsReduced &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<DefenceReceived, DefenceTermWaived, EvidenceTermSet, JurisdictionObjected,
                JurisdictionDecided, CounterclaimFiled, ClaimsChangeRequested>
              P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const CounterclaimDecided &);
void apply(CaseFile &, const Act &, const ClaimsChangeDecided &);
void apply(CaseFile &, const Act &, const ClaimsReduced &);

/// No clock hears of these.
template <OneOf<JurisdictionDecided, ClaimsChangeRequested, ClaimsReduced> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const DefenceReceived &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const DefenceTermWaived &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const EvidenceTermSet &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const JurisdictionObjected &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CounterclaimFiled &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CounterclaimDecided &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ClaimsChangeDecided &);

} // namespace tiaocai::casework
