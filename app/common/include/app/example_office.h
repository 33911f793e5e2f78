// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "base/result.h"

namespace tiaocai::app {

/// The day on which the example office is looked at: Monday 2026-11-23, 08:50.
Clock exampleClock();
/// An office of invented cases that is always the same, in a new file: that of the pictures of the window. Its cases live
/// by real acts; returns how many there are. Refuses as makeDemonstration() does.
Result<int> makeExampleOffice(const QString &path);

} // namespace tiaocai::app
