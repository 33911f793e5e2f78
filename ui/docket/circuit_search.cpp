// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/circuit_search.h"

#include <QElapsedTimer>

namespace tiaocai::ui {

CircuitSearch::CircuitSearch(QObject *parent)
    : QObject(parent)
{
}

CircuitSearch::~CircuitSearch()
{
    abandon();
}

void CircuitSearch::abandon()
{
    m_isStopped = true;
    ++m_run;
    if (m_thread.joinable()) m_thread.join(); // it looks at the stop many times a second
    m_isRunning = false;
}

void CircuitSearch::start(std::shared_ptr<const desk::CircuitGround> ground, int seconds, quint32 seed)
{
    abandon();
    m_isStopped = false;
    m_isRunning = true;
    m_thread = std::thread([this, ground, seconds, seed, run = m_run] {
        QElapsedTimer timer;
        timer.start();
        hearings::PlanSearch search{.seed = seed};
        search.spent = [&] { return m_isStopped ? 1 : double(timer.elapsed()) / (1000.0 * seconds); };
        search.told = [&](const hearings::PlanProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, run, progress] { tell(run, progress); }, Qt::QueuedConnection);
            return !m_isStopped;
        };
        const auto plan = hearings::planCircuit(ground->ready, ground->registers, ground->calendar, search);
        QMetaObject::invokeMethod(
            this, [this, run, plan] { finish(run, plan); }, Qt::QueuedConnection);
    });
}

void CircuitSearch::tell(int run, const hearings::PlanProgress &progress)
{
    if (run == m_run && m_isRunning) emit progressed(progress.share, progress.best);
}

void CircuitSearch::finish(int run, const hearings::CircuitPlan &plan)
{
    if (run != m_run) return;
    m_isRunning = false;
    emit found(plan);
}

} // namespace tiaocai::ui
