// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/year_notice.h"

namespace tiaocai::law {

/// What must hold of notices together: one a year, every day in its place, no day both off and worked.
Result<void> checkNotices(const QList<YearNotice> &notices);

/// SHA-256 (hex) over the notices in order of year, independent of how they were written down.
QString hashOf(const QList<YearNotice> &notices);

} // namespace tiaocai::law
