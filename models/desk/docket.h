// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_files.h"
#include "hearings/hearing_check.h"

/// What the desk knows of hearings, out of the file.
namespace tiaocai::desk {

hearings::ReadinessGround readinessGround(const Reading &at);
/// Hearings and sessions of the days between two, and those that wait.
Result<QList<hearings::DocketSession>> docketOf(const Reading &at, QDate from, QDate to);
/// Every open arbitration.
Result<QList<casework::CaseFile>> openArbitrations(const Reading &at);

/// A hearing as an act says it, with what follows from office and case (the code of room and tribunal, its length, the composed
/// tribunal), the cases that are heard together, the one that leads first, and what stands against it.
struct HearingToSet {
    casework::HearingSet act;
    QList<casework::CaseFile> group;
    hearings::HearingCheck check;
};
/// `day`: on which it is planned. Refuses `unknown-room`, `bad-data`.
Result<HearingToSet> hearingToSet(const Reading &at, const casework::CaseFile &file,
                                  const casework::HearingSet &act, QDate day);

/// A hearing that is set, in the case and in those that are joined with it. Refuses the first objection; of what is warned of
/// without a note `reason-needed`.
Result<Recorded> setHearing(Writing &at, const CaseId &id, casework::ActDraft draft);
/// A hearing that was held: where, and before whom it follows from who sat. Who sat is said by a person; where nobody says it,
/// it is who was set, as the form proposes.
Result<Recorded> holdHearing(Writing &at, const CaseId &id, const casework::ActDraft &draft);

/// A draft as these two write it, for what is shown before; every other act as it is. Refuses what setHearing() refuses.
Result<casework::ActDraft> asRecorded(const Reading &at, const casework::CaseFile &file,
                                      casework::ActDraft draft);

} // namespace tiaocai::desk
