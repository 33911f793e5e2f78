// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

/// Steps of contacts, of limitation, of the closing and of the file after it (ACTS.md section 2, C13-C15, C17).
namespace tiaocai::casework {

/// The law asks nothing of these but their mandatory data.
template <OneOf<ContactLogged, LimitationPaused, BenchNoteKept> P>
Result<void> check(const CaseFile &, const ActDraft &, const P &, const Ground &, QStringList &)
{
    return {};
}
Result<void> check(const CaseFile &, const ActDraft &, const ClosingApproved &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ClosingRevoked &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const LimitationResumed &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const FileArchived &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const FileLent &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const FileReturned &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const FileDisposed &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<ContactLogged, LimitationPaused, LimitationResumed, FileLent, FileReturned, FileDisposed,
                BenchNoteKept>
              P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const ClosingApproved &);
void apply(CaseFile &, const Act &, const ClosingRevoked &);
void apply(CaseFile &, const Act &, const FileArchived &);

/// No clock hears of these.
template <OneOf<ClosingApproved, ClosingRevoked, LimitationResumed, FileDisposed, BenchNoteKept> P>
void emitClocks(ClockSink &, const CaseFile &, const Act &, const P &)
{
}
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ContactLogged &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const LimitationPaused &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const FileArchived &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const FileLent &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const FileReturned &);

} // namespace tiaocai::casework
