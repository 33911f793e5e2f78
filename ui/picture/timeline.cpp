// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/timeline.h"

#include "casework/meetings.h"
#include "words.h"

#include <QCoreApplication>

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

/// A case has dozens of acts; these are what it is told by.
bool isMilestone(casework::ActKind kind)
{
    using enum casework::ActKind;
    static const QList<casework::ActKind> milestones{ReferralReceived,
                                                     MediationApplied,
                                                     MediationOffered,
                                                     MediationAccepted,
                                                     MediationDeclined,
                                                     AgreementSigned,
                                                     MediationExtended,
                                                     MediationFailed,
                                                     PrivateSettlementReached,
                                                     MediationWithdrawn,
                                                     ArbitrationFiled,
                                                     SupplementReceived,
                                                     ArbitrationAccepted,
                                                     ArbitrationRefused,
                                                     TransferReceived,
                                                     CaseTransferred,
                                                     ExtensionApproved,
                                                     Suspended,
                                                     Resumed,
                                                     MediationAwardIssued,
                                                     AwardMade,
                                                     ApplicationWithdrawn,
                                                     DeemedWithdrawn,
                                                     ProceedingsTerminated,
                                                     CaseRevoked,
                                                     ReviewFiled,
                                                     ReviewAccepted,
                                                     ReviewConcluded,
                                                     ReviewRefused,
                                                     ClosingApproved,
                                                     DefaultRecorded,
                                                     PerformanceCompleted,
                                                     HandedToArbitration};
    return milestones.contains(kind);
}

QString meetingText(const casework::Meeting &meeting)
{
    const auto what = meeting.kind == casework::Meeting::Session
                          ? QCoreApplication::translate("Timeline", "session %1").arg(meeting.ordinal)
                          : QCoreApplication::translate("Timeline", "hearing %1").arg(meeting.ordinal);
    return meeting.time ? meeting.time->toString(QStringLiteral("HH:mm ")) + what : what;
}

/// There are two lines: what else happened on a day is told with the last of them.
void add(QList<TimelineAct> &list, const TimelineAct &act)
{
    const auto isOfDay = [&](const TimelineAct &other) { return other.on == act.on; };
    const bool isFull = std::ranges::count_if(list, isOfDay) >= 2 && isOfDay(list.last());
    if (isFull && !list.last().isMeeting)
        list.last().text += QStringLiteral("、") + act.text;
    else
        list << act;
}

/// Meetings first: where room is scarce it is theirs.
QList<TimelineAct> happenings(const casework::CaseFile &file)
{
    QList<TimelineAct> list;
    for (const auto &meeting : casework::meetings(file)) {
        if (meeting.ordinal > 0)
            list << TimelineAct{meeting.day, meetingText(meeting), true,
                                meeting.state == casework::Meeting::Planned};
    }
    for (const auto &act : file.effective) {
        if (isMilestone(act.kind())) add(list, {act.on, casework::label(act.kind())});
    }
    return list;
}

QList<QDate> daysOff(const law::Calendar &calendar, QDate first, QDate last)
{
    QList<QDate> off;
    for (auto day = first; day <= last; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day)) off << day;
    }
    return off;
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
    // Right of the last bar stand its words.
    timeline.last = last.addDays(margin + 1 + first.daysTo(last) / 5);
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
    timeline.acts = happenings(view.file);
    span(timeline);
    timeline.off = daysOff(place.office().calendar, timeline.first, timeline.last);
    return timeline;
}

} // namespace tiaocai::ui
