// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/month_sheets.h"

#include "look/measures.h"
#include "look/tokens.h"
#include "widgets/layout.h"
#include "words.h"

#include <QPainter>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWidth = 25, cellHeight = 20, monthRows = 8, monthGap = 16;
constexpr int monthWidth = 7 * cellWidth, monthHeight = monthRows * cellHeight;
constexpr int mostMonths = 5;

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QList<QDate> monthsOf(const law::Period &period)
{
    QList<QDate> months;
    const auto last = std::max(period.from, period.due.isValid() ? period.due : period.from);
    for (auto month = firstOf(period.from); month <= last; month = month.addMonths(1))
        months << month;
    while (months.size() > mostMonths)
        months.removeAt(2);
    return months;
}

bool isLeftOut(QDate day, const law::Period &period)
{
    return std::ranges::any_of(period.trace, [&](const law::Step &step) {
        const bool leavesOut = step.kind == law::Step::Exclude || step.kind == law::Step::Paused;
        return leavesOut && step.since.isValid() && step.since <= day &&
               (!step.until.isValid() || day < step.until);
    });
}

bool stands(QDate day, const law::Period &period, law::Step::Kind kind)
{
    return std::ranges::any_of(period.trace, [&](const law::Step &step) {
        if (step.kind != kind) return false;
        return kind == law::Step::Hop ? step.to == day : step.from < day && day <= step.to;
    });
}

} // namespace

DayPart partOf(QDate day, const law::Period &period)
{
    if (day == period.from) return DayPart::Base;
    if (day == period.due) return DayPart::Due;
    if (!period.due.isValid() || day < period.from || day > period.due) return DayPart::Outside;
    if (isLeftOut(day, period)) return DayPart::LeftOut;
    if (stands(day, period, law::Step::Hop)) return DayPart::Off;
    if (day >= period.unrolled && period.unrolled < period.due && day != period.unrolled)
        return DayPart::Passed;
    return stands(day, period, law::Step::Extend) ? DayPart::Added : DayPart::Counted;
}

MonthSheets::MonthSheets(const law::Period &period, QWidget *parent)
    : QWidget(parent)
    , m_period(period)
    , m_months(monthsOf(period))
{
    setObjectName(u"monthSheets"_s);
    setAccessibleName(tr("The days of the period"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
}

/// The key takes the place of one month more.
QSize MonthSheets::sizeHint() const
{
    const int places = int(m_months.size()) + 1, rows = (places + 1) / 2;
    return {2 * monthWidth + monthGap, rows * monthHeight + (rows - 1) * spacing};
}

void MonthSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto at = [](int place) {
        return QPoint(place % 2 * (monthWidth + monthGap), place / 2 * (monthHeight + spacing));
    };
    for (int i = 0; i < m_months.size(); ++i)
        paintMonth(painter, at(i), m_months[i]);
    paintKey(painter, at(int(m_months.size())));
}

void MonthSheets::paintMonth(QPainter &painter, const QPoint &at, QDate month) const
{
    painter.setFont(boldFont(Type::Body));
    painter.setPen(tokens().text);
    painter.drawText(QRect(at, QSize(monthWidth, cellHeight)), Qt::AlignVCenter,
                     language().toString(month, tr("MMMM yyyy")));
    painter.setFont(ui::font(Type::Small));
    for (int day = 1; day <= 7; ++day) {
        const QRect box(at.x() + (day - 1) * cellWidth, at.y() + cellHeight, cellWidth, cellHeight);
        painter.setPen(tokens().text2);
        painter.drawText(box, Qt::AlignCenter, language().dayName(day, QLocale::NarrowFormat));
    }
    for (auto day = month; day.month() == month.month(); day = day.addDays(1)) {
        const int place = month.dayOfWeek() - 1 + day.day() - 1;
        const QRect box(at.x() + place % 7 * cellWidth, at.y() + (2 + place / 7) * cellHeight, cellWidth,
                        cellHeight);
        paintDay(painter, box, QString::number(day.day()), partOf(day, m_period));
    }
}

/// By ground and by sign: a print in black and white shows it too.
void MonthSheets::paintDay(QPainter &painter, const QRect &box, const QString &text, DayPart part) const
{
    const auto &ink = tokens();
    const auto cell = box.adjusted(1, 1, -1, -1);
    auto colour = ink.text2;
    switch (part) {
    case DayPart::Outside:
        break;
    case DayPart::Base:
        painter.setPen(ink.text);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        colour = ink.text;
        break;
    case DayPart::Counted:
        painter.fillRect(cell, ink.infoGround);
        colour = ink.text;
        break;
    case DayPart::Off:
    case DayPart::Passed:
        painter.fillRect(cell, ink.neutralGround);
        break;
    case DayPart::LeftOut:
        painter.fillRect(cell, ink.holdGround);
        painter.fillRect(cell, QBrush(ink.hold, Qt::BDiagPattern));
        painter.fillRect(cell.adjusted(4, 3, -4, -3), ink.holdGround);
        colour = ink.text;
        break;
    case DayPart::Added:
        painter.fillRect(cell, ink.okGround);
        painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), ink.ok);
        colour = ink.text;
        break;
    case DayPart::Due:
        painter.fillRect(cell, ink.warn);
        colour = ink.surface;
        break;
    }
    painter.setPen(colour);
    painter.setFont(part == DayPart::Due ? boldFont(Type::Small) : ui::font(Type::Small));
    painter.drawText(box, Qt::AlignCenter, text);
}

/// Those that occur.
QList<DayPart> MonthSheets::shownParts() const
{
    QList<DayPart> parts{DayPart::Base};
    for (auto day = m_period.from.addDays(1); day <= m_period.due; day = day.addDays(1)) {
        const auto part = partOf(day, m_period);
        if (!parts.contains(part)) parts << part;
    }
    return parts;
}

void MonthSheets::paintKey(QPainter &painter, const QPoint &at) const
{
    const auto word = [](DayPart part) {
        switch (part) {
        case DayPart::Outside:
            return QString();
        case DayPart::Base:
            return tr("start, not counted");
        case DayPart::Counted:
            return tr("counted");
        case DayPart::Off:
            return tr("day off, not counted");
        case DayPart::LeftOut:
            return tr("left out");
        case DayPart::Added:
            return tr("added by an extension");
        case DayPart::Passed:
            return tr("off: it moves on");
        case DayPart::Due:
            return tr("last day");
        }
        return QString();
    };
    int line = 0;
    for (const auto part : shownParts()) {
        const QRect box(at.x(), at.y() + cellHeight + line++ * (cellHeight + 2), cellWidth, cellHeight);
        paintDay(painter, box, {}, part);
        painter.setFont(ui::font(Type::Small));
        painter.setPen(tokens().text);
        painter.drawText(box.adjusted(cellWidth + spacing, 0, monthWidth, 0), Qt::AlignVCenter, word(part));
    }
}

} // namespace tiaocai::ui
