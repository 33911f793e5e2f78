// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/draw.h"

#include "look/measures.h"
#include "look/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace tiaocai::ui {

void drawBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground, const QColor &border,
             double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.setBrush(ground);
    const double half = border.alpha() == 0 ? 0 : width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &box, int direction, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.translate(box.center());
    painter.rotate(90.0 * direction);
    const double arm = 4;
    const QPointF points[] = {{-arm, -arm / 2}, {0, arm / 2}, {arm, -arm / 2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, box.width() / 7, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const QPointF points[] = {{box.left() + box.width() * 0.16, box.center().y()},
                              {box.left() + box.width() * 0.4, box.bottom() - box.height() * 0.24},
                              {box.right() - box.width() * 0.14, box.top() + box.height() * 0.24}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

int keyCapWidth(const QString &key)
{
    return QFontMetrics(font(Type::KeyCap)).horizontalAdvance(key) + 10;
}

void drawKeyCap(QPainter &painter, const QRect &box, const QString &key)
{
    drawBox(painter, box, chipRadius, tokens().surface, tokens().rule);
    painter.save();
    painter.setFont(font(Type::KeyCap));
    painter.setPen(tokens().text2);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &box, double radius)
{
    drawBox(painter, box, radius, Qt::transparent, tokens().accent, 2);
}

} // namespace tiaocai::ui
