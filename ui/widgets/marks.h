// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/engine.h"
#include "ui/look.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace tiaocai::ui {

/// States by shape and colour: a black-and-white print and a colour-blind reader see the shape.
enum class Mark { Late, Today, Ahead, Paused, Done, DoneLate, Void };

/// Ahead and Today tell a running period that is due today from one that is not.
Mark markOf(const law::Deadline &deadline, QDate today);
Mark markOf(qint64 daysUntilDue);

QColor color(Mark mark, Look look = wornLook());
void paint(QPainter &painter, const QRectF &box, Mark mark, Look look = wornLook());
QIcon icon(Mark mark);

} // namespace tiaocai::ui
