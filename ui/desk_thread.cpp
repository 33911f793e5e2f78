// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_thread.h"

namespace tiaocai::ui {

namespace {

/// Shorter work is told by nobody.
constexpr qint64 tellMs = 200;

} // namespace

DeskThread::DeskThread(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

DeskThread::~DeskThread()
{
    post([this] {
        m_desk.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void DeskThread::open(Opening opening, QObject *receiver, std::function<void(Result<void>)> answer)
{
    post([this, opening = std::move(opening), to = QPointer<QObject>(receiver), answer = std::move(answer)] {
        reply([to, answer, result = replaceDesk(opening)] {
            if (to) answer(result);
        });
    });
}

Result<void> DeskThread::replaceDesk(const Opening &opening)
{
    m_desk.reset();
    begin();
    auto opened = opening(m_clock());
    if (!opened) return refuse(opened);
    m_desk = std::move(*opened);
    m_desk->listen([this](const desk::Change &change) {
        QMetaObject::invokeMethod(
            this, [this, change] { emit changed(change); }, Qt::QueuedConnection);
    });
    m_desk->watch(progress());
    return {};
}

Progress DeskThread::progress()
{
    return [this](int done, int of) { return goOn(done, of); };
}

void DeskThread::begin()
{
    m_isCancelled = false;
    m_sinceTold.start();
}

bool DeskThread::goOn(int done, int of)
{
    if (m_sinceTold.elapsed() >= tellMs) {
        emit progressed(done, of);
        m_sinceTold.start();
    }
    return !m_isCancelled;
}

void DeskThread::post(std::function<void()> work)
{
    ++m_waiting;
    QMetaObject::invokeMethod(&m_there, std::move(work), Qt::QueuedConnection);
}

void DeskThread::reply(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            --m_waiting;
            emit answered();
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace tiaocai::ui
