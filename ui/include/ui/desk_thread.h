// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/lane.h"

#include <QPointer>
#include <QThreadPool>

namespace tiaocai::ui {

/// The desks of a window, each on a thread of its own, and a worker: neither a save nor a short question waits for a report,
/// and the window's thread waits for nobody. Of each, what was asked first is answered first; answers arrive on the window's thread. Answers are
/// callbacks and not QFuture::then(): in Qt 6.4 a continuation calls into its context object even where that was closed
/// meanwhile.
class DeskThread : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<Now()>; ///< called on all threads
    using Opening = std::function<Result<std::unique_ptr<desk::Desk>>(const Now &)>;

    explicit DeskThread(Clock clock, QObject *parent = nullptr);
    ~DeskThread() override; ///< answers what was asked, closes the office, ends the threads

    Now now() const { return m_clock(); }
    /// Nothing is asked that was not answered yet.
    bool isIdle() const { return m_waiting == 0; }

    /// Opens or creates an office, to be written, and beside it the desk for questions; closes the one before.
    void open(Opening opening, QObject *receiver, std::function<void(Result<void>)> answer);
    /// For an opening that takes its time.
    Progress progress() { return m_writer.progress(); }
    /// What is being done is stopped, where it can be: it refuses `cancelled`.
    void cancel();

    /// `answer(question(desk))`, unless `receiver` is gone by then; the question answers a Result. One that takes a
    /// `const Desk &` goes to the desk for questions, one that takes a `Desk &` is an action and goes to the desk that
    /// writes. What is asked while the office is being opened waits for that; where none is open the answer is `no-office`.
    template <typename Question, typename Answer>
    void ask(QObject *receiver, Question question, Answer answer)
    {
        constexpr bool isAction = !std::is_invocable_v<Question, const desk::Desk &>;
        ask(isAction ? m_writer : m_reader, receiver, question, answer);
    }
    /// A question that goes through many cases: no other one waits for it.
    template <typename Question, typename Answer>
    void askLong(QObject *receiver, Question question, Answer answer)
    {
        static_assert(std::is_invocable_v<Question, const desk::Desk &>);
        ask(m_longReader, receiver, question, answer);
    }
    /// `answer(task())`, for what asks no desk: sorting, typesetting, files.
    template <typename Task, typename Answer>
    void work(QObject *receiver, Task task, Answer answer)
    {
        ++m_waiting;
        m_worker.start([this, to = QPointer<QObject>(receiver), task, answer] {
            reply([to, answer, done = task()] {
                if (to) answer(done);
            });
        });
    }
    /// An action after which questions are asked with another key, or with none.
    void changeKey(std::function<Result<void>(desk::Desk &)> act, QObject *receiver,
                   std::function<void(Result<void>)> answer);
    /// Who works from here on, proved by his password where the office has accounts.
    void logIn(const QString &person, const QString &password, QObject *receiver,
               std::function<void(Result<void>)> answer);
    /// Nobody works until somebody logs in.
    void lock(QObject *receiver, std::function<void(Result<void>)> answer);
    /// Who acts and asks from here on.
    void actAs(const PersonId &person, QObject *receiver,
               std::function<void(const Result<office::Person> &)> answer);

signals:
    /// After each commit, once.
    void changed(const desk::Change &change);
    /// Of what takes long, a few times a second.
    void progressed(int done, int of);
    /// Of every question, before its answer is used.
    void answered();

private:
    template <typename Question, typename Answer>
    void ask(Lane &lane, QObject *receiver, Question question, Answer answer)
    {
        ++m_waiting;
        lane.post([this, &lane, to = QPointer<QObject>(receiver), question, answer] {
            using Said = std::invoke_result_t<Question, desk::Desk &>;
            auto *desk = lane.ready(m_clock());
            reply([to, answer, said = desk ? question(*desk) : Said(tl::unexpected(noOffice()))] {
                if (to) answer(said);
            });
        });
    }
    static Refusal noOffice();
    void reply(std::function<void()> answer);
    using Reader = Result<desk::Desk::Reader>;
    Reader openToWrite(const Opening &opening);
    /// What the desk that writes has done, the others follow.
    void follow(std::function<Reader()> work, QObject *receiver, std::function<void(Result<void>)> answer);
    static Result<void> follow(Lane &lane, const Reader &writer);

    Clock m_clock;
    int m_waiting = 0;
    Lane m_writer, m_reader, m_longReader;
    QThreadPool m_worker;
};

} // namespace tiaocai::ui
