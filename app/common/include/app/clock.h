// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/now.h"
#include "base/result.h"

#include <atomic>
#include <memory>

namespace tiaocai::app {

/// The clock of a run: that of the PC, or one that `--today` has set. The real clock is read here alone. Copies are one clock, on
/// any thread.
class Clock {
public:
    Clock() = default;
    /// "2026-11-22" or "2026-11-22T09:30"; a day alone begins at `ofDay`. Refuses `usage`.
    static Result<Clock> set(const QString &text, QTime ofDay);

    Now now() const;
    /// A day alone is any time of that day: what was recorded on it already lies before.
    void startAfter(const QDateTime &lastRecord) const;

private:
    std::shared_ptr<std::atomic<qint64>> m_set; ///< milliseconds; null: the PC's own runs
    bool m_isDay = false;
};

} // namespace tiaocai::app
