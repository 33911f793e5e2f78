// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/calendar.h"

#include <QCalendarWidget>
#include <QFrame>

namespace tiaocai::ui {

/// Whose days off every sheet of days marks: the office's calendar, once it was read.
void markDaysBy(const law::Calendar &calendar);

/// A month: arrow keys and Page Up and Down move, Enter or a click takes the day. Days off by notice and weekends that
/// are worked are marked, with the holiday's name under the pointer.
class DaySheet : public QCalendarWidget {
    Q_OBJECT

public:
    DaySheet(QDate chosen, QDate today, QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;

private:
    void nameDaysOff();

    QDate m_today;
};

/// The sheet below a field; gone once a day was taken, or with Esc.
class DayPopup : public QFrame {
    Q_OBJECT

public:
    DayPopup(QDate chosen, QDate today, QWidget *field);
    void showBelow(const QWidget &field);

signals:
    void taken(QDate day);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(QDate day);

    DaySheet *m_sheet;
};

} // namespace tiaocai::ui
