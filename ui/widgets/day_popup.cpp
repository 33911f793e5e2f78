// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_popup.h"

#include "look/tokens.h"
#include "words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <optional>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<law::Calendar> &daysOff()
{
    static std::optional<law::Calendar> calendar;
    return calendar;
}

bool isDayOff(QDate day)
{
    return daysOff() && !daysOff()->holidayName(day).isEmpty();
}

bool isWorkedWeekend(QDate day)
{
    return daysOff() && daysOff()->isMakeUpDay(day);
}

QString markOf(QDate day)
{
    if (isDayOff(day)) return DaySheet::tr("off");
    return isWorkedWeekend(day) ? DaySheet::tr("work") : QString();
}

QColor inkOf(QDate day, bool isOfMonth)
{
    const auto &worn = tokens();
    if (!isOfMonth) return worn.text3;
    const bool isWorked = daysOff() ? daysOff()->isWorkingDay(day) : day.dayOfWeek() < Qt::Saturday;
    return isWorked ? worn.text : worn.danger;
}

} // namespace

void markDaysBy(const law::Calendar &calendar)
{
    daysOff() = calendar;
}

DaySheet::DaySheet(QDate chosen, QDate today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_today(today)
{
    setLocale(language());
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(NoVerticalHeader);
    setDateEditEnabled(false); // a day is typed in the field
    setDateRange({law::Calendar::FirstReckoned, 1, 1}, {law::Calendar::LastReckoned, 12, 31});
    setSelectedDate(chosen);
    connect(this, &QCalendarWidget::currentPageChanged, this, &DaySheet::nameDaysOff);
    nameDaysOff();
}

void DaySheet::nameDaysOff()
{
    constexpr int daysShown = 7 * 7; // six weeks, begun anywhere in one
    if (!daysOff()) return;
    const auto first = QDate(yearShown(), monthShown(), 1).addDays(-7);
    for (int i = 0; i < daysShown; ++i) {
        const auto day = first.addDays(i);
        QTextCharFormat named;
        named.setToolTip(isWorkedWeekend(day) ? tr("worked by notice") : daysOff()->holidayName(day));
        setDateTextFormat(day, named);
    }
}

void DaySheet::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    const auto &worn = tokens();
    const auto cell = rect.adjusted(1, 1, -1, -1);
    const bool isChosen = day == selectedDate();
    painter->save();
    painter->fillRect(rect, worn.surface);
    if (isChosen) painter->fillRect(cell, worn.selected);
    if (day == m_today) {
        painter->setPen(worn.accent);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->setPen(inkOf(day, day.month() == monthShown()));
    painter->drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    if (const auto mark = markOf(day); !mark.isEmpty()) {
        auto font = painter->font();
        font.setPointSizeF(font.pointSizeF() * 0.7);
        painter->setFont(font);
        painter->drawText(cell.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignTop, mark);
    }
    painter->restore();
}

DayPopup::DayPopup(QDate chosen, QDate today, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_sheet(new DaySheet(chosen, today))
{
    setObjectName(u"dayPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_sheet);
    setFocusProxy(m_sheet);
    connect(m_sheet, &QCalendarWidget::clicked, this, &DayPopup::take);
    connect(m_sheet, &QCalendarWidget::activated, this, &DayPopup::take);
}

void DayPopup::showBelow(const QWidget &field)
{
    adjustSize();
    const auto room = field.screen()->availableGeometry();
    auto at = field.mapToGlobal(QPoint(0, field.height()));
    if (at.y() + height() > room.bottom()) at.setY(field.mapToGlobal(QPoint()).y() - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_sheet->setFocus();
}

void DayPopup::take(QDate day)
{
    if (!isVisible()) return; // a double click is one choice
    close();
    emit taken(day);
}

/// Its keys are its own: Esc would leave the page.
bool DayPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) event->accept();
    return QFrame::event(event);
}

void DayPopup::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? void(close()) : QFrame::keyPressEvent(event);
}

} // namespace tiaocai::ui
