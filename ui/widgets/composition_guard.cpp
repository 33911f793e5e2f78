// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composition_guard.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tiaocai::ui {

CompositionGuard::CompositionGuard(QObject *parent, QObject &program)
    : QObject(parent)
{
    program.installEventFilter(this);
}

bool CompositionGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    else if (type == QEvent::FocusOut)
        m_composing = false;
    else if (m_composing && type == QEvent::ShortcutOverride)
        event->accept(); // goes on as a plain key, which is kept below
    else if (m_composing && type == QEvent::KeyPress)
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace tiaocai::ui
