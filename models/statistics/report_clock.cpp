// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report_clock.h"

#include <algorithm>

namespace tiaocai::statistics {

namespace {

ReportClock::State reportStateOf(const law::Deadline &clock)
{
    switch (clock.state) {
    case law::DeadlineState::Running:
        return ReportClock::Running;
    case law::DeadlineState::Paused:
        return ReportClock::Paused;
    case law::DeadlineState::MetOnTime:
    case law::DeadlineState::MetLate:
        return ReportClock::Done;
    case law::DeadlineState::Overdue:
        return clock.missed ? ReportClock::Missed : ReportClock::Running;
    case law::DeadlineState::Void:
        return ReportClock::Nobody;
    }
    return ReportClock::Nobody;
}

} // namespace

Verdict ReportClock::verdict(QDate on) const
{
    switch (state) {
    case Nobody:
        return Verdict::NotApplicable;
    case Running:
        return judged.isValid() && judged < on ? Verdict::Late : Verdict::NotYetDue;
    case Paused:
        return Verdict::NotYetDue;
    case Done:
        return !judged.isValid() || doneOn <= judged ? Verdict::OnTime : Verdict::Late;
    case Missed:
        return Verdict::Late;
    }
    return Verdict::NotApplicable;
}

int ReportClock::lateDays(QDate on) const
{
    if (verdict(on) != Verdict::Late || !judged.isValid()) return 0;
    return int(std::max<qint64>(0, judged.daysTo(doneOn.isValid() ? doneOn : on)));
}

ReportClock reportClock(const law::Deadline *clock)
{
    if (!clock) return {};
    return {clock->informationOnly ? ReportClock::Nobody : reportStateOf(*clock), clock->period.judged,
            clock->doneOn.value_or(QDate())};
}

} // namespace tiaocai::statistics
