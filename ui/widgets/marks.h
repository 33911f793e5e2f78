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
enum class Mark {
    Late,      ///< ▲
    Today,     ///< ●
    Soon,      ///< ◐ within two working days
    Ahead,     ///< ○ running
    Paused,    ///< ‖
    Done,      ///< ✓
    DoneLate,  ///< hollow ▲
    Void,      ///< ×
    Meeting,   ///< ◆ hearing or mediation meeting
    Signature, ///< ✎ on a line: awaits signature
    Service,   ///< ✉ awaits service or receipt
    Missing,   ///< dashed ○
    Attention, ///< △ with a bar: look here
    Know,      ///< ⓘ
};

/// Ahead, Soon and Today tell a running period by when it is due.
Mark markOf(const law::Deadline &deadline, QDate today);
Mark markOf(qint64 daysUntilDue);

QColor color(Mark mark, Look look = wornLook());
void paint(QPainter &painter, const QRectF &box, Mark mark, Look look = wornLook());
void paint(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink);
/// Follows the look.
QIcon icon(Mark mark);
/// "overdue", "due today": the mark in a word for whoever does not see it.
QString word(Mark mark);

} // namespace tiaocai::ui
