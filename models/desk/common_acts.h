// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_files.h"

#include <functional>

/// Acts of joined cases that were recorded in all of them at once (docs/decisions/0060).
namespace tiaocai::desk {

/// The same act in the other cases, where it counts there.
Result<QList<CommonAct>> alsoIn(const Reading &at, const CaseId &id, const ActId &act);
/// How an act of a case is entered.
using Enter = std::function<Result<Recorded>(const CaseId &id, const casework::ActDraft &draft)>;
/// A correction of such an act in each of its cases: checked in each, and refused whole where one refuses. What was recorded in `id`.
Result<Recorded> correctInAll(Writing &at, const CaseId &id, const casework::ActDraft &draft,
                              const Enter &enter);
/// A refusal tells the case too.
Result<Recorded> inItsCase(Result<Recorded> recorded, const casework::CaseFile &of);

} // namespace tiaocai::desk
