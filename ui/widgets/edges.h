// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tiaocai::ui {

/// Fusion draws the edges of fields and boxes darker than the window: on a dark one nobody sees them. Here they have the
/// palette's own colour of edges.
class Edges : public QProxyStyle {
    Q_OBJECT

public:
    Edges();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace tiaocai::ui
