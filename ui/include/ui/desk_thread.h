// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>

namespace tiaocai::ui {

/// The desk on a thread of its own. Questions are answered in the order in which they were asked, answers
/// arrive on the window's thread, and the window's thread never waits. Answers are callbacks and not
/// QFuture::then(): in Qt 6.4 a continuation calls into its context object even where that was closed
/// meanwhile.
class DeskThread : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Now()>; ///< called on both threads
    using Opening = std::function<Result<std::unique_ptr<desk::Desk>>(const Now &)>;

    explicit DeskThread(Clock clock, QObject *parent = nullptr);
    ~DeskThread() override; ///< answers what was asked, closes the office, ends the thread

    Now now() const { return m_clock(); }
    /// Nothing is asked that was not answered yet.
    bool isIdle() const { return m_waiting == 0; }

    /// Opens or creates an office on the desk's thread, to which its connection belongs; closes the one
    /// before.
    void open(Opening opening, QObject *receiver, std::function<void(Result<void>)> answer);
    /// For an opening that takes its time.
    Progress progress();
    /// What is being done is stopped, where it can be: it refuses `cancelled`.
    void cancel() { m_isCancelled = true; }

    /// `answer(question(desk))`, unless `receiver` is gone by then. What is asked while the office is being opened
    /// waits for that, and is never answered where it was refused.
    template <typename Question, typename Answer>
    void ask(QObject *receiver, Question question, Answer answer)
    {
        post([this, to = QPointer<QObject>(receiver), question, answer] {
            if (!m_desk) return reply([] {});
            begin();
            m_desk->setNow(m_clock());
            reply([to, answer, result = question(*m_desk)] {
                if (to) answer(result);
            });
        });
    }

signals:
    /// After each commit, once.
    void changed(const desk::Change &change);
    /// Of a question that takes long, a few times a second.
    void progressed(int done, int of);
    /// Of every question, before its answer is used.
    void answered();

private:
    void begin();
    bool goOn(int done, int of);
    void post(std::function<void()> work);
    void reply(std::function<void()> answer);
    Result<void> replaceDesk(const Opening &opening);

    Clock m_clock;
    int m_waiting = 0;
    QThread m_thread;
    QObject m_there;                    ///< lives on m_thread
    std::unique_ptr<desk::Desk> m_desk; ///< touched on m_thread only, as is what follows
    QElapsedTimer m_sinceTold;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace tiaocai::ui
