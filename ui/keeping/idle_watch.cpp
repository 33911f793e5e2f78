// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/idle_watch.h"

#include <QApplication>
#include <QEvent>

namespace tiaocai::ui {

namespace {

constexpr int quietMs = 15 * 60 * 1000;

} // namespace

IdleWatch::IdleWatch(QObject *parent, QApplication &application)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &IdleWatch::isIdle);
    m_quiet.start(quietMs);
    application.installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    const bool isTouch = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                         type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::InputMethod;
    if (isTouch) m_quiet.start(quietMs);
    return false;
}

} // namespace tiaocai::ui
