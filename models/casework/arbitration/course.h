// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Steps of what holds an arbitration up or hurries it (ACTS.md section 6, A18-A22).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <OneOf<CommissionedMediationAgreed, CommissionedMediationEnded, Suspended, InquiryReturned> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const ExtensionApproved &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const Resumed &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const InquiryOrdered &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const AdvanceEnforcementDecided &, const Ground &,
                   QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<ExtensionApproved, InquiryOrdered, InquiryReturned, AdvanceEnforcementDecided> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const CommissionedMediationAgreed &);
void apply(CaseFile &, const Act &, const CommissionedMediationEnded &);
void apply(CaseFile &, const Act &, const Suspended &);
void apply(CaseFile &, const Act &, const Resumed &);

/// No clock hears of these.
template <OneOf<InquiryReturned, AdvanceEnforcementDecided> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CommissionedMediationAgreed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const CommissionedMediationEnded &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ExtensionApproved &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const Suspended &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const Resumed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const InquiryOrdered &);

} // namespace tiaocai::casework
