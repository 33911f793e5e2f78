// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/timeline.h"

#include "words.h"

#include <algorithm>

namespace tiaocai::ui {

namespace {

/// A longer period (limitation, enforcement, storage of files) would press the others to points.
constexpr int longestDays = 120;

void readMoves(Bar &bar, const QList<law::Step> &trace)
{
    for (const auto &step : trace) {
        if (step.kind == law::Step::Exclude || step.kind == law::Step::Paused)
            bar.pauses.append({step.from, step.to});
        const bool moves = step.kind == law::Step::SetTo || step.kind == law::Step::Extend;
        if (moves && step.from.isValid() && step.from != bar.from && step.from != bar.due)
            bar.earlier.append(step.from);
    }
}

QDate endOf(const law::Deadline &deadline, const casework::CaseFile &file, QDate today)
{
    const auto due = deadline.period.due;
    if (deadline.doneOn) return std::max(due, *deadline.doneOn);
    if (deadline.missed) {
        const auto *end = file.act(ActId(deadline.endedBy));
        return end ? std::max(due, end->on) : due;
    }
    return deadline.state == law::DeadlineState::Overdue ? std::max(due, today) : due;
}

Bar barOf(const Workplace &place, const casework::CaseFile &file, const law::Deadline &deadline, QDate today)
{
    const auto &period = deadline.period;
    Bar bar;
    bar.text = periodText(place, period.rule, period.from);
    if (const auto subject = subjectText(file, deadline.subject); !subject.isEmpty())
        bar.text += QStringLiteral(" · ") + subject;
    bar.from = period.from;
    bar.due = period.due;
    bar.unrolled = period.unrolled;
    bar.state = deadline.state;
    bar.end = endOf(deadline, file, today);
    bar.until = std::clamp(deadline.doneOn.value_or(today), bar.from, std::max(bar.from, bar.end));
    readMoves(bar, period.trace);
    return bar;
}

bool isPictured(const law::Deadline &deadline)
{
    const auto &period = deadline.period;
    return period.from.isValid() && period.due.isValid() && period.from <= period.due &&
           period.from.daysTo(period.due) <= longestDays && deadline.state != law::DeadlineState::Void;
}

void span(Timeline &timeline)
{
    auto first = timeline.bars.isEmpty() ? timeline.today : timeline.bars.first().from;
    auto last = first;
    for (const auto &bar : timeline.bars) {
        first = std::min(first, bar.from);
        last = std::max({last, bar.end, bar.due});
    }
    for (const auto &act : timeline.acts) {
        first = std::min(first, act.on);
        last = std::max(last, act.on);
    }
    const auto margin = std::max<qint64>(2, first.daysTo(last) / 20);
    timeline.first = first.addDays(-margin);
    timeline.last = last.addDays(margin + 1);
}

} // namespace

double Timeline::x(QDate day, double left, double width) const
{
    return left + width * double(first.daysTo(day)) / double(std::max<qint64>(1, first.daysTo(last)));
}

Timeline timelineOf(const Workplace &place, const desk::CaseView &view, QDate today)
{
    Timeline timeline;
    timeline.today = today;
    for (int i = 0; i < view.deadlines.size(); ++i) {
        const auto &deadline = view.deadlines[i];
        if (!isPictured(deadline)) continue;
        timeline.bars.append(barOf(place, view.file, deadline, today));
        timeline.bars.last().deadline = i;
    }
    for (const auto &act : view.file.effective)
        timeline.acts.append({act.on, casework::label(act.kind())});
    span(timeline);
    return timeline;
}

} // namespace tiaocai::ui
