// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of who takes part (ACTS.md section 2, C1-C7, C12).
namespace tiaocai::casework {

/// Who comes in on a day.
Party asParty(const PartyRecord &record, QDate since);

/// The law asks nothing of these but their mandatory data.
template <OneOf<CasesJoined> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const HandlerAssigned &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PartyAdded &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PartySucceeded &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PartyWithdrew &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const RepresentativeChanged &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const DelegatesElected &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ServiceAddressConfirmed &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const CaseSplit &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<DelegatesElected> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const HandlerAssigned &);
void apply(CaseFile &, const Act &, const PartyAdded &);
void apply(CaseFile &, const Act &, const PartySucceeded &);
void apply(CaseFile &, const Act &, const PartyWithdrew &);
void apply(CaseFile &, const Act &, const RepresentativeChanged &);
void apply(CaseFile &, const Act &, const ServiceAddressConfirmed &);
void apply(CaseFile &, const Act &, const CaseSplit &);
void apply(CaseFile &, const Act &, const CasesJoined &);

/// No clock hears of these.
template <OneOf<HandlerAssigned, PartySucceeded, PartyWithdrew, RepresentativeChanged, DelegatesElected,
                ServiceAddressConfirmed, CasesJoined, CaseSplit>
              P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PartyAdded &);

} // namespace tiaocai::casework
