// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_thread.h"

namespace tiaocai::ui {

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
    auto opened = opening(m_clock());
    if (!opened) return refuse(opened);
    m_desk = std::move(*opened);
    m_desk->told = [this](const QList<CaseId> &ids) {
        QMetaObject::invokeMethod(
            this, [this, ids] { emit caseChanged(ids); }, Qt::QueuedConnection);
    };
    return {};
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
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace tiaocai::ui
