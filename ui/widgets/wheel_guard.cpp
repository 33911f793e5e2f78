// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace tiaocai::ui {

WheelGuard::WheelGuard(QObject *parent, QObject &program)
    : QObject(parent)
{
    program.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel) return false;
    const bool holdsAValue = qobject_cast<QComboBox *>(watched) ||
                             qobject_cast<QAbstractSpinBox *>(watched) || qobject_cast<QTabBar *>(watched);
    if (holdsAValue) event->ignore(); // and so it goes to the parent
    return holdsAValue;
}

} // namespace tiaocai::ui
