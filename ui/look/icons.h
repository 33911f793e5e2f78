// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace tiaocai::ui {

/// A breeze icon of one colour, drawn from its SVG at the exact size: 22 where there is room for 22, else 16. Its colour
/// is the look's at the time of painting. Empty where the name is.
QIcon icon(const QString &name);
/// The same in a colour of its own, for whoever paints.
QPixmap iconPixmap(const QString &name, int side, qreal ratio, const QColor &ink);

} // namespace tiaocai::ui
