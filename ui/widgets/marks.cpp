// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include <QPainter>
#include <QPixmap>

namespace tiaocai::ui {

Mark markOf(qint64 daysUntilDue)
{
    if (daysUntilDue < 0) return Mark::Late;
    return daysUntilDue == 0 ? Mark::Today : Mark::Ahead;
}

Mark markOf(const law::Deadline &deadline, QDate today)
{
    switch (deadline.state) {
    case law::DeadlineState::Running:
        return deadline.period.judged == today ? Mark::Today : Mark::Ahead;
    case law::DeadlineState::Paused:
        return Mark::Paused;
    case law::DeadlineState::MetOnTime:
        return Mark::Done;
    case law::DeadlineState::MetLate:
        return Mark::DoneLate;
    case law::DeadlineState::Overdue:
        return Mark::Late;
    case law::DeadlineState::Void:
        return Mark::Void;
    }
    return Mark::Void;
}

QColor color(Mark mark)
{
    switch (mark) {
    case Mark::Late:
        return {0xb7, 0x1c, 0x1c};
    case Mark::Today:
        return {0xa8, 0x5a, 0x00};
    case Mark::Ahead:
        return {0x1f, 0x5f, 0xa8};
    case Mark::Paused:
        return {0x6a, 0x4c, 0x93};
    case Mark::Done:
        return {0x2e, 0x7d, 0x32};
    case Mark::DoneLate:
        return {0x9c, 0x4a, 0x1a};
    case Mark::Void:
        return {0x6b, 0x6b, 0x6b};
    }
    return {};
}

namespace {

QPolygonF triangle(const QRectF &box)
{
    return {{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}};
}

void tick(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(color(Mark::Done), box.width() / 6, Qt::SolidLine, Qt::RoundCap));
    const QPointF knee(box.left() + box.width() * 0.4, box.bottom() - box.height() * 0.15);
    painter.drawLine(QPointF(box.left() + box.width() * 0.1, box.center().y()), knee);
    painter.drawLine(knee, QPointF(box.right() - box.width() * 0.05, box.top() + box.height() * 0.15));
}

void cross(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(color(Mark::Void), box.width() / 7));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void pauseBars(QPainter &painter, const QRectF &box)
{
    const auto bar = box.width() / 4;
    painter.drawRect(QRectF(box.left() + bar / 2, box.top(), bar, box.height()));
    painter.drawRect(QRectF(box.right() - bar * 1.5, box.top(), bar, box.height()));
}

} // namespace

void paint(QPainter &painter, const QRectF &box, Mark mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(mark));
    switch (mark) {
    case Mark::Late:
        painter.drawPolygon(triangle(box));
        break;
    case Mark::Today:
        painter.drawEllipse(box);
        break;
    case Mark::Ahead:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(mark), box.width() / 7));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Mark::Paused:
        pauseBars(painter, box);
        break;
    case Mark::Done:
        tick(painter, box);
        break;
    case Mark::DoneLate:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(mark), box.width() / 7));
        painter.drawPolygon(triangle(box.adjusted(1, 1, -1, -1)));
        break;
    case Mark::Void:
        cross(painter, box.adjusted(2, 2, -2, -2));
        break;
    }
    painter.restore();
}

QIcon icon(Mark mark)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(4, 4, side - 8, side - 8), mark);
    return QIcon(pixmap);
}

} // namespace tiaocai::ui
