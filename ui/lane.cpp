// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lane.h"

#include <QByteArray>
#include <QList>

namespace tiaocai::ui {

namespace {

/// Shorter work is told by nobody.
constexpr qint64 tellMs = 200;

/// The heap of a thread grows a page at a time, each by a call for which every thread of the program waits. What it takes to open an
/// office is asked for at once, and given back to the heap.
void growHeap()
{
    constexpr qsizetype block = 96L * 1024, blocks = 40; // larger ones would not come from the heap
    QList<QByteArray> room;
    for (qsizetype i = 0; i < blocks; ++i)
        room << QByteArray(block, Qt::Uninitialized);
}

} // namespace

Lane::Lane(Told told)
    : m_told(std::move(told))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
    post(growHeap);
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
