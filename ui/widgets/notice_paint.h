// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

class QPainter;
class QRect;

namespace tiaocai::ui {

/// Where the words of a notice begin, right of its mark.
inline constexpr int noticeTextLeft = 40;

/// The ground, the edge and the mark of a notice, in the middle of its height.
void paintNotice(QPainter &painter, const QRect &box, const QColor &ground, const QColor &ink, Mark mark);

} // namespace tiaocai::ui
