// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

/// Steps of the acts of every case (ACTS.md section 2, C1-C16).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <typename P>
concept CommonUnconditional =
    OneOf<P, DocumentIssued, ServiceFailed, CasesJoined, ContactLogged, ClosingRevoked>;
template <CommonUnconditional P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &file, const ActDraft &draft, const HandlerAssigned &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PartyAdded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PartySucceeded &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PartyWithdrew &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const RepresentativeChanged &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DelegatesElected &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ServiceAddressConfirmed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const DocumentServed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const PublicationStarted &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const CaseSplit &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ClosingApproved &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const FileArchived &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const FileLent &payload, const Ground &ground,
                   QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const FileReturned &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const FileDisposed &payload,
                   const Ground &ground, QStringList &warnings);
Result<void> check(const CaseFile &file, const ActDraft &draft, const ActCorrected &payload,
                   const Ground &ground, QStringList &warnings);

/// These stand in the file as acts and change nothing else. Corrections were applied before the fold began.
template <typename P>
concept CommonPlain = OneOf<P, DelegatesElected, DocumentIssued, CasesJoined, ContactLogged, FileLent,
                            FileReturned, FileDisposed, ActCorrected>;
template <CommonPlain P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &file, const Act &act, const HandlerAssigned &payload);
void apply(CaseFile &file, const Act &act, const PartyAdded &payload);
void apply(CaseFile &file, const Act &act, const PartySucceeded &payload);
void apply(CaseFile &file, const Act &act, const PartyWithdrew &payload);
void apply(CaseFile &file, const Act &act, const RepresentativeChanged &payload);
void apply(CaseFile &file, const Act &act, const ServiceAddressConfirmed &payload);
void apply(CaseFile &file, const Act &act, const DocumentServed &payload, const Rules &rules);
void apply(CaseFile &file, const Act &act, const ServiceFailed &payload, const Rules &rules);
void apply(CaseFile &file, const Act &act, const PublicationStarted &payload, const Rules &rules);
void apply(CaseFile &file, const Act &act, const CaseSplit &payload);
void apply(CaseFile &file, const Act &act, const ClosingApproved &payload);
void apply(CaseFile &file, const Act &act, const ClosingRevoked &payload);
void apply(CaseFile &file, const Act &act, const FileArchived &payload);

/// No clock hears of these.
template <typename P>
concept CommonTimeless =
    OneOf<P, HandlerAssigned, PartySucceeded, PartyWithdrew, RepresentativeChanged, DelegatesElected,
          ServiceAddressConfirmed, DocumentIssued, CasesJoined, CaseSplit, ClosingApproved, ClosingRevoked,
          FileLent, FileReturned, FileDisposed, ActCorrected>;
template <CommonTimeless P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ServiceFailed &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PublicationStarted &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ContactLogged &payload);
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const FileArchived &payload);

} // namespace tiaocai::casework
