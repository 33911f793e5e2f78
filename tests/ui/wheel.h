// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace tiaocai::test {

/// Three notches down over the middle of a widget, as the mouse sends them.
inline void wheel(QWidget *over)
{
    const QPointF at = over->rect().center();
    for (int i = 0; i < 3; ++i) {
        QWheelEvent event(at, over->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only those go on to what lies under
        qApp->notify(over, &event);
    }
}

} // namespace tiaocai::test
