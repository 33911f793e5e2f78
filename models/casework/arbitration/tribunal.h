// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Who decides, and in which procedure (ACTS.md section 6, A12-A14).
namespace tiaocai::casework {

/// `recusal-pending`: whose recusal is asked for or granted may not act meanwhile (办案规则 11).
Result<void> requireUnchallenged(const CaseFile &file, const ActDraft &draft, const Ground &ground,
                                 const QList<PersonId> &acting = {});

Result<void> check(const CaseFile &, const ActDraft &, const SimplifiedChosen &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const ConvertedToOrdinary &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const TribunalComposed &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const RecusalRequested &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const RecusalDecided &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<RecusalRequested, RecusalDecided> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const SimplifiedChosen &);
void apply(CaseFile &, const Act &, const ConvertedToOrdinary &);
void apply(CaseFile &, const Act &, const TribunalComposed &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const SimplifiedChosen &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const ConvertedToOrdinary &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const TribunalComposed &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const RecusalRequested &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const RecusalDecided &);

} // namespace tiaocai::casework
