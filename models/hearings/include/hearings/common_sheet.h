// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

/// One sheet of a session that joined cases have together (docs/decisions/0060).
namespace tiaocai::hearings {

/// What the sheet says of one of the cases: of the people on it those of this case, who are known in another case by an ID number,
/// a credit code or, of employers without one, the name. What somebody else said or put in stands in his own case.
casework::HearingHeld sheetOf(const casework::CaseFile &one, const QList<casework::CaseFile> &group,
                              casework::HearingHeld sheet);

/// The sheet of `one` after the sheet of `from` was corrected: who is in `one` alone stays as he was.
casework::HearingHeld correctedSheet(const casework::CaseFile &one, const casework::CaseFile &from,
                                     const casework::HearingHeld &was, const casework::HearingHeld &right);

/// Of `one`, those of whom its sheet says neither that they came nor that they stayed away.
QStringList untold(const casework::CaseFile &one, const casework::HearingHeld &sheet);

/// The case with the people of the cases that are heard with it, each once: of whom a sheet may tell.
casework::CaseFile withThoseOf(casework::CaseFile file, const QList<casework::CaseFile> &others);

} // namespace tiaocai::hearings
