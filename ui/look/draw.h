// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

/// The few strokes of which everything in the window is made.
namespace tiaocai::ui {

/// A rounded box with its border inside. A transparent colour draws nothing.
void drawBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground, const QColor &border,
             double width = 1);
/// `direction`: 0 down, 1 left, 2 up, 3 right.
void drawChevron(QPainter &painter, const QRectF &box, int direction, const QColor &ink);
void drawTick(QPainter &painter, const QRectF &box, const QColor &ink);
/// Letters of a key in their cap; returns nothing, takes `keyCapWidth` pixels.
void drawKeyCap(QPainter &painter, const QRect &box, const QString &key);
int keyCapWidth(const QString &key);
inline constexpr int keyCapHeight = 18;
/// The border that says where the focus is.
void drawFocusRing(QPainter &painter, const QRectF &box, double radius);

inline constexpr double cardRadius = 5, fieldRadius = 4, chipRadius = 3;

} // namespace tiaocai::ui
