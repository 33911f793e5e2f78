// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Steps of an arbitration up to its acceptance, and of its transfer (ACTS.md section 6, A1-A5, A9).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <OneOf<SupplementReceived, PreMediationAgreed, PreMediationEnded, CaseTransferred> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const ArbitrationFiled &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const SupplementRequested &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ArbitrationAccepted &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ArbitrationRefused &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const TransferReceived &, const Ground &,
                   QStringList &);

void apply(CaseFile &, const Act &, const ArbitrationFiled &);
void apply(CaseFile &, const Act &, const SupplementRequested &);
void apply(CaseFile &, const Act &, const SupplementReceived &);
void apply(CaseFile &, const Act &, const PreMediationAgreed &);
void apply(CaseFile &, const Act &, const PreMediationEnded &);
void apply(CaseFile &, const Act &, const ArbitrationAccepted &, const law::Rules &);
void apply(CaseFile &, const Act &, const ArbitrationRefused &);
void apply(CaseFile &, const Act &, const CaseTransferred &);
void apply(CaseFile &, const Act &, const TransferReceived &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const ArbitrationFiled &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const SupplementRequested &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const SupplementReceived &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PreMediationAgreed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PreMediationEnded &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ArbitrationAccepted &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ArbitrationRefused &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CaseTransferred &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const TransferReceived &);

} // namespace tiaocai::casework
