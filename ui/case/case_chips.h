// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"
#include "workplace.h"

/// What the head of a case says in chips: where it stands, and the date that counts.
namespace tiaocai::ui {

/// The period behind a line of Today; nullptr where it is none of the case any more.
const law::Deadline *deadlineOf(const desk::CaseView &view, const desk::DueClock &clock);
/// The open deadline that comes next; nullptr where none is open. Information-only clocks come last, and what is years
/// away does not come at all.
const law::Deadline *nextDeadline(const desk::CaseView &view, QDate today);
/// The gravest that was missed or met too late by the office; nullptr where everything was in time.
const law::Deadline *latest(const desk::CaseView &view);

QList<ChipWords> headChips(const Workplace &place, const desk::CaseView &view);

} // namespace tiaocai::ui
