// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

namespace tiaocai::ui {

/// What an act would do, a sentence a line: periods that begin, are met, move or end; what the desk warns of;
/// the document that is made.
QStringList whatFollows(const Workplace &place, const desk::CaseView &before, const desk::Recorded &after);

} // namespace tiaocai::ui
