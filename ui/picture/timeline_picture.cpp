// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/timeline_picture.h"

#include "base/text.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lines above the bars: the axis with its months, and two lines of acts.
constexpr int headLines = 3;

Mark markOf(const Bar &bar, QDate today)
{
    law::Deadline deadline;
    deadline.state = bar.state;
    deadline.period.judged = bar.due;
    return ui::markOf(deadline, today);
}

QString dayAndMonth(QDate day)
{
    return day.toString(u"MM-dd"_s);
}

} // namespace

TimelinePicture::TimelinePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelinePicture"_s);
    setAccessibleName(tr("Timeline of the case"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelinePicture::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_chosen = m_timeline.bars.isEmpty() ? -1 : 0;
    QStringList lines;
    for (const auto &bar : m_timeline.bars)
        lines.append(describe(bar));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

int TimelinePicture::lineHeight() const
{
    return fontMetrics().height() + spacing;
}

QSize TimelinePicture::sizeHint() const
{
    const auto lines = headLines + std::max<qsizetype>(1, m_timeline.bars.size());
    return {80 * spacing, int(lines) * lineHeight() + spacing};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return sizeHint();
}

double TimelinePicture::position(QDate day) const
{
    return m_timeline.x(day, spacing, width() - 2.0 * spacing);
}

QRectF TimelinePicture::barBox(const Bar &bar) const
{
    int line = headLines;
    for (const auto &other : m_timeline.bars) {
        if (other.deadline == bar.deadline) break;
        ++line;
    }
    const double left = position(bar.from);
    return {left, double(line * lineHeight()), std::max(6.0, position(bar.end.addDays(1)) - left),
            double(lineHeight() - spacing / 2)};
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (m_timeline.bars.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No period has begun in this case."));
        return;
    }
    paintAxis(painter);
    paintActs(painter);
    for (int i = 0; i < m_timeline.bars.size(); ++i)
        paintBar(painter, m_timeline.bars[i], i == m_chosen && hasFocus());
}

void TimelinePicture::paintAxis(QPainter &painter) const
{
    const int line = lineHeight();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, line, width(), line);
    const auto days = m_timeline.first.daysTo(m_timeline.last);
    const int step = days <= 40 ? 7 : (days <= 120 ? 14 : 30);
    const int reserved = fontMetrics().horizontalAdvance(u"00-00"_s) + spacing;
    const double now = position(m_timeline.today);
    for (auto day = m_timeline.first.addDays(8 - m_timeline.first.dayOfWeek()); day < m_timeline.last;
         day = day.addDays(step)) {
        const double at = position(day);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(at, line - spacing / 2.0), QPointF(at, line));
        painter.setPen(palette().color(QPalette::Text));
        if (std::abs(at - now) > reserved * 1.6)
            painter.drawText(QPointF(at + 2, line - spacing / 2.0 - 2), dayAndMonth(day));
    }
    painter.setPen(QPen(color(Mark::Today), 2, Qt::DashLine));
    painter.drawLine(QPointF(now, 0), QPointF(now, height()));
    painter.drawText(QPointF(now + 4, line - spacing / 2.0 - 2),
                     tr("today %1").arg(dayAndMonth(m_timeline.today)));
}

void TimelinePicture::paintActs(QPainter &painter) const
{
    const int line = lineHeight();
    std::array<double, headLines - 1> taken{};
    for (const auto &act : m_timeline.acts) {
        const auto text = dayAndMonth(act.on) + u' ' + act.text;
        const double at = position(act.on);
        const double needed = fontMetrics().horizontalAdvance(text) + spacing;
        const double left = std::min(at, width() - needed);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawLine(QPointF(at, line), QPointF(at, line + spacing / 2.0));
        for (size_t row = 0; row < taken.size(); ++row) {
            if (left < taken[row]) continue;
            painter.drawText(QPointF(left, line * double(row + 2) - spacing / 2.0), text);
            taken[row] = left + needed;
            break;
        }
    }
}

void TimelinePicture::paintBar(QPainter &painter, const Bar &bar, bool chosen) const
{
    const auto box = barBox(bar);
    const auto mark = markOf(bar, m_timeline.today);
    const auto ink = color(mark);
    const double solidEnd = position(std::min(bar.until, bar.due).addDays(1));
    painter.setPen(QPen(ink, chosen ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    auto ground = ink;
    ground.setAlpha(70);
    painter.fillRect(
        QRectF(box.left(), box.top(), std::min(solidEnd, box.right()) - box.left(), box.height()), ground);
    if (bar.isLate()) {
        const double late = position(bar.due.addDays(1));
        painter.fillRect(QRectF(late, box.top(), box.right() - late, box.height()),
                         QBrush(color(Mark::Late), Qt::BDiagPattern));
    }
    for (const auto &[from, to] : bar.pauses)
        painter.fillRect(QRectF(position(from), box.top(), position(to) - position(from), box.height()),
                         QBrush(color(Mark::Paused), Qt::FDiagPattern));
    paintMoves(painter, bar, box);
    const double side = box.height() * 0.5;
    const auto text = describe(bar);
    const double needed = side + fontMetrics().horizontalAdvance(text) + 2 * spacing;
    const double left = std::max(spacing / 2.0, std::min(box.left() + spacing / 2.0, width() - needed));
    paint(painter, QRectF(left, box.center().y() - side / 2, side, side), mark);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(left + side + spacing / 2.0, box.top(), needed, box.height()), Qt::AlignVCenter,
                     text);
}

void TimelinePicture::paintMoves(QPainter &painter, const Bar &bar, const QRectF &box) const
{
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    for (const auto &day : bar.earlier) {
        const double at = position(day.addDays(1));
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
        painter.drawText(QPointF(at + 2, box.bottom() - 2), u"→"_s);
    }
    if (bar.unrolled.isValid() && bar.unrolled != bar.due) {
        const double at = position(bar.unrolled.addDays(1));
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
    }
}

QString TimelinePicture::describe(const Bar &bar) const
{
    //: %1: period, %2: due date, %3: state
    return tr("%1: due %2, %3").arg(bar.text, toText(bar.due), stateText(bar.state));
}

int TimelinePicture::barAt(const QPointF &point) const
{
    for (int i = 0; i < m_timeline.bars.size(); ++i) {
        const auto box = barBox(m_timeline.bars[i]);
        if (point.y() >= box.top() && point.y() <= box.bottom()) return i;
    }
    return -1;
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (bar < 0) return;
    m_chosen = bar;
    update();
    emit explained(m_timeline.bars[bar].deadline);
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_timeline.bars.size());
    if (event->key() == Qt::Key_Down && m_chosen + 1 < count)
        ++m_chosen;
    else if (event->key() == Qt::Key_Up && m_chosen > 0)
        --m_chosen;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_chosen >= 0)
        emit explained(m_timeline.bars[m_chosen].deadline);
    else
        return QWidget::keyPressEvent(event);
    update();
}

bool TimelinePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           bar < 0 ? QString() : describe(m_timeline.bars[bar]).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tiaocai::ui
