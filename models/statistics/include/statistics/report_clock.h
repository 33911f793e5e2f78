// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "law/engine.h"

namespace tiaocai::statistics {

enum class Verdict { OnTime, Late, NotYetDue, NotApplicable };

/// A clock as reports ask of it: what it says depends on its acts and on the day of the question alone.
struct ReportClock {
    enum State {
        Nobody, ///< there is none, or it was lawfully ended, or it only informs: it binds nobody
        Running,
        Paused,
        Done,
        Missed, ///< the case ended, and nobody can meet it any more
    };
    State state = Nobody;
    QDate judged = {}, doneOn = {};

    Verdict verdict(QDate on) const;
    /// Calendar days after the judged date: to the day on which it was met, or to `on`; 0 where it is not late.
    int lateDays(QDate on) const;
    bool operator==(const ReportClock &) const = default;
};
inline constexpr NameTable reportClockStates{
    std::pair{ReportClock::Nobody, QLatin1StringView("nobody")},
    std::pair{ReportClock::Running, QLatin1StringView("running")},
    std::pair{ReportClock::Paused, QLatin1StringView("paused")},
    std::pair{ReportClock::Done, QLatin1StringView("done")},
    std::pair{ReportClock::Missed, QLatin1StringView("missed")},
};

/// A duty to serve or to notify (ACTS.md section 7).
struct ServedClock {
    law::RuleId rule;
    ReportClock clock;

    bool operator==(const ServedClock &) const = default;
};

/// As a report asks of it; nullptr: Nobody.
ReportClock reportClock(const law::Deadline *clock);

} // namespace tiaocai::statistics
