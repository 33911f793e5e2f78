// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/engine.h"

namespace tiaocai::casework {

/// Which clock of a case: of its rule, for its subject, by the act that started it. It stays the same however its dates
/// move.
struct ClockId {
    law::RuleId rule;
    QUuid subject, startedBy;

    bool operator==(const ClockId &) const = default;
};

inline ClockId clockId(const law::Deadline &deadline)
{
    return {deadline.period.rule, deadline.subject, deadline.startedBy};
}

} // namespace tiaocai::casework
