// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

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

QColor color(Mark mark, Look look)
{
    const bool light = look == Look::Light;
    switch (mark) {
    case Mark::Late:
        return QColor(light ? 0xb71c1c : 0xff8a80);
    case Mark::Today:
        return QColor(light ? 0x985000 : 0xffb74d);
    case Mark::Ahead:
        return QColor(light ? 0x1f5fa8 : 0x8ab8ff);
    case Mark::Paused:
        return QColor(light ? 0x6a4c93 : 0xce93d8);
    case Mark::Done:
        return QColor(light ? 0x2a7430 : 0x81c784);
    case Mark::DoneLate:
        return QColor(light ? 0x9c4a1a : 0xffab91);
    case Mark::Void:
        return QColor(light ? 0x626262 : 0xb8b8b8);
    }
    return {};
}

namespace {

QPolygonF triangle(const QRectF &box)
{
    return {{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}};
}

void tick(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.setPen(QPen(ink, box.width() / 6, Qt::SolidLine, Qt::RoundCap));
    const QPointF knee(box.left() + box.width() * 0.4, box.bottom() - box.height() * 0.15);
    painter.drawLine(QPointF(box.left() + box.width() * 0.1, box.center().y()), knee);
    painter.drawLine(knee, QPointF(box.right() - box.width() * 0.05, box.top() + box.height() * 0.15));
}

void cross(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.setPen(QPen(ink, box.width() / 7));
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

static void paint(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (mark) {
    case Mark::Late:
        painter.drawPolygon(triangle(box));
        break;
    case Mark::Today:
        painter.drawEllipse(box);
        break;
    case Mark::Ahead:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, box.width() / 7));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Mark::Paused:
        pauseBars(painter, box);
        break;
    case Mark::Done:
        tick(painter, box, ink);
        break;
    case Mark::DoneLate:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, box.width() / 7));
        painter.drawPolygon(triangle(box.adjusted(1, 1, -1, -1)));
        break;
    case Mark::Void:
        cross(painter, box.adjusted(2, 2, -2, -2), ink);
        break;
    }
    painter.restore();
}

void paint(QPainter &painter, const QRectF &box, Mark mark, Look look)
{
    paint(painter, box, mark, color(mark, look));
}

static QPixmap picture(Mark mark, const QColor &ink)
{
    constexpr int side = 32;
    const auto key = QStringLiteral("mark-%1-%2").arg(int(mark)).arg(ink.rgb());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(4, 4, side - 8, side - 8), mark, ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// On a chosen row a mark has the colour of its words: its own would not be seen there.
QIcon icon(Mark mark)
{
    QIcon made(picture(mark, color(mark, wornLook())));
    made.addPixmap(picture(mark, QGuiApplication::palette().color(QPalette::HighlightedText)),
                   QIcon::Selected);
    return made;
}

} // namespace tiaocai::ui
