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

/// A date of the same clock is another one now: the one that counts, the one by which punctuality is told, or the one before rolling.
inline bool isMoved(const law::Period &before, const law::Period &after)
{
    return before.due != after.due || before.judged != after.judged || before.unrolled != after.unrolled;
}

} // namespace tiaocai::casework
