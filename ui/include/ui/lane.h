// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>

namespace tiaocai::ui {

/// A desk and the thread that it lives on. What is posted is done one after the other.
class Lane {
public:
    /// Hears of work that takes long, a few times a second.
    using Told = std::function<void(int done, int of)>;

    explicit Lane(Told told);
    ~Lane(); ///< does what was posted, closes the desk

    void post(std::function<void()> work);
    /// What is being done is stopped, where it can be.
    void cancel() { m_isCancelled = true; }
    Progress progress();

    // On the lane's own thread:
    void take(std::unique_ptr<desk::Desk> desk);
    /// Before each piece of work: nobody has cancelled it yet.
    void begin();
    /// The desk at this time; nullptr where none is open.
    desk::Desk *ready(const Now &now);

private:
    bool goOn(int done, int of);

    Told m_told;
    QThread m_thread;
    QObject m_there; ///< lives on m_thread
    std::unique_ptr<desk::Desk> m_desk;
    QElapsedTimer m_sinceTold;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace tiaocai::ui
