// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QSet>

namespace tiaocai::desk {

/// What an action changed, told once after its commit. Whoever shows something of it reads again.
struct Change {
    QSet<CaseId> cases = {};
    bool office = false;     ///< settings, staff, calendar, reports: what the office decides about itself
    bool everything = false; ///< more than can be named: every case may show other dates

    bool isEmpty() const { return cases.isEmpty() && !office && !everything; }
    bool concerns(const CaseId &id) const { return everything || cases.contains(id); }
};

} // namespace tiaocai::desk
