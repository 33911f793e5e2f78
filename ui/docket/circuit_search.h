// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hearings.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace tiaocai::ui {

/// Plans beside the interface, on a thread of its own: it tells how far it is and of every better plan, and can be stopped with
/// the best one so far.
class CircuitSearch : public QObject {
    Q_OBJECT

public:
    explicit CircuitSearch(QObject *parent);
    ~CircuitSearch() override;

    void start(std::shared_ptr<const desk::CircuitGround> ground, int seconds, quint32 seed);
    /// The best plan so far is the answer.
    void stop() { m_isStopped = true; }
    /// Nothing more is told.
    void abandon();
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(double share, const tiaocai::hearings::PlanFigures &best);
    void found(const tiaocai::hearings::CircuitPlan &plan);

private:
    void tell(int run, const hearings::PlanProgress &progress);
    void finish(int run, const hearings::CircuitPlan &plan);

    std::thread m_thread;
    std::atomic<bool> m_isStopped = false;
    bool m_isRunning = false;
    int m_run = 0; ///< what an earlier run still tells is not heard
};

} // namespace tiaocai::ui
