// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/now.h"
#include "base/result.h"

#include <QString>

namespace tiaocai::app {

/// A demonstration office in a new file: invented people, real procedure. The same count, seed and day make the same
/// office. Refuses what Desk::create refuses. Returns the number of cases.
Result<int> makeDemonstration(const QString &path, int cases, int seed, const Now &now);
/// An arbitration court with its registers: arbitrations in every stage, hearings past and to come.
Result<int> makeCourtDemonstration(const QString &path, int cases, int seed, const Now &now);

} // namespace tiaocai::app
