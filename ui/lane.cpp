// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lane.h"

namespace tiaocai::ui {

namespace {

/// Shorter work is told by nobody.
constexpr qint64 tellMs = 200;

} // namespace

Lane::Lane(Told told)
    : m_told(std::move(told))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    post([this] {
        m_desk.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Lane::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_there, std::move(work), Qt::QueuedConnection);
}

Progress Lane::progress()
{
    return [this](int done, int of) { return goOn(done, of); };
}

void Lane::take(std::unique_ptr<desk::Desk> desk)
{
    m_desk = std::move(desk);
    if (m_desk) m_desk->watch(progress());
}

void Lane::begin()
{
    m_isCancelled = false;
    m_sinceTold.start();
}

desk::Desk *Lane::ready(const Now &now)
{
    begin();
    if (m_desk) m_desk->setNow(now);
    return m_desk.get();
}

bool Lane::goOn(int done, int of)
{
    if (m_sinceTold.elapsed() >= tellMs) {
        m_told(done, of);
        m_sinceTold.start();
    }
    return !m_isCancelled;
}

} // namespace tiaocai::ui
