// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>

namespace tiaocai::ui {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    const bool isRinged = qobject_cast<QAbstractButton *>(widget) && widget->parentWidget();
    if (isRinged && !m_frame) m_frame = new QFocusFrame(widget->parentWidget());
    if (m_frame) m_frame->setWidget(isRinged ? widget : nullptr);
}

} // namespace tiaocai::ui
