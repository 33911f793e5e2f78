// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QRectF>

/// The timeline of a case as values: what stands where, before a pixel is drawn.
namespace tiaocai::ui {

/// One period as a bar. Dates are the engine's; `until` is where the bar stops to be solid.
struct Bar {
    int deadline = 0; ///< place in the view's list
    QString text;
    QDate from, due, unrolled;
    QDate until;                       ///< done, or today, or due, whichever comes first
    QDate end;                         ///< right end of the bar: due, or where it was late, done or today
    QList<QPair<QDate, QDate>> pauses; ///< [from, to)
    QList<QDate> earlier;              ///< due dates that were moved
    law::DeadlineState state = law::DeadlineState::Running;
    bool isLate() const { return end > due; }
    /// The day after the start: the start itself is not counted.
    QDate begin() const { return from < end ? from.addDays(1) : from; }
};

/// What happened on a day, above the bars: an act, or a hearing or session.
struct TimelineAct {
    QDate on;
    QString text;
    bool isMeeting = false;
    bool isPlanned = false;
};

struct Timeline {
    QList<Bar> bars;
    QList<TimelineAct> acts;
    QDate first, last; ///< what the picture spans, with a margin
    QDate today;
    QList<QDate> off; ///< weekends and holidays of the span

    /// Where the start of a day stands in a picture of this width.
    double x(QDate day, double left, double width) const;
};

/// Bars of the periods that are worth a picture: those with a due date within some months of their base.
/// Limitation and the storage of files run for years and stand in the table of periods.
Timeline timelineOf(const Workplace &place, const desk::CaseView &view, QDate today);

} // namespace tiaocai::ui
