// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/hearing_check.h"
#include "widgets/marks.h"
#include "workplace.h"

namespace tiaocai::ui {

/// Something that an act would bring about.
struct Follow {
    Mark mark;
    QString what;
    QString detail = {};
};

/// What an act would do: the stage, the end of the case, periods that begin, are met, move or end, or that none does; the
/// papers that can be printed then; what the desk warns of.
QList<Follow> whatFollows(const Workplace &place, const desk::CaseView &before, const desk::Recorded &after);
/// What keeps a hearing from being set, and what a person goes on with for a reason.
QList<Follow> whatStandsAgainst(const hearings::HearingCheck &check);

} // namespace tiaocai::ui
