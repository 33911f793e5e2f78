// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/calendar.h"
#include "law/period.h"

#include <QWidget>

namespace tiaocai::ui {

/// What a day is to a period.
enum class DayPart {
    Outside,
    Base, ///< counted from, itself not counted
    Counted,
    Off,     ///< not counted: a day off inside a working-day count
    LeftOut, ///< suspended, published, paused
    Added,   ///< by an extension
    Passed,  ///< off, between the last day and the day to which it moved
    Due
};
DayPart partOf(QDate day, const law::Period &period);

/// The days of a period in month sheets, with a key to what they are. A long one shows its first and its last months.
class MonthSheets : public QWidget {
    Q_OBJECT

public:
    explicit MonthSheets(const law::Period &period, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<DayPart> shownParts() const;
    void paintMonth(QPainter &painter, const QPoint &at, QDate month) const;
    void paintDay(QPainter &painter, const QRect &box, const QString &text, DayPart part) const;
    void paintKey(QPainter &painter, const QPoint &at) const;

    law::Period m_period;
    QList<QDate> m_months;
};

} // namespace tiaocai::ui
