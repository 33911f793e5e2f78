// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// Steps of hearings (ACTS.md section 6, A15-A17).
namespace tiaocai::casework {

/// What proves that the notice of the hearing reached a party (办案规则 59).
enum class NoticeProof { None, Unconfirmed, Proper };
NoticeProof noticeProof(const CaseFile &file, const PartyId &party);
/// `notice-not-proven`
tl::unexpected<Refusal> unproven(const QString &name);

Result<void> check(const CaseFile &, const ActDraft &, const HearingSet &, const Ground &, QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const HearingCancelled &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PostponementRequested &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const PostponementDecided &, const Ground &,
                   QStringList &);
Result<void> check(const CaseFile &, const ActDraft &, const HearingHeld &, const Ground &, QStringList &);

/// These stand in the file as acts and change nothing else.
template <OneOf<PostponementRequested> P>
void apply(CaseFile &, const Act &, const P &)
{
}
void apply(CaseFile &, const Act &, const HearingSet &);
void apply(CaseFile &, const Act &, const HearingCancelled &);
void apply(CaseFile &, const Act &, const PostponementDecided &);
void apply(CaseFile &, const Act &, const HearingHeld &);

void emitClocks(ClockSink &, const CaseFile &, const Act &, const HearingSet &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const HearingCancelled &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PostponementRequested &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const PostponementDecided &);
void emitClocks(ClockSink &, const CaseFile &, const Act &, const HearingHeld &);

} // namespace tiaocai::casework
