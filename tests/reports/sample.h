// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/timeline_document.h"

/// Reports of any length, made up of cases of every kind.
namespace tiaocai::reports::sample {

statistics::TimelineReport report(int mediations, int arbitrations);
TableDocument document(int mediations, int arbitrations);

} // namespace tiaocai::reports::sample
