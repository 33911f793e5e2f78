// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_thread.h"

#include <future>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

DeskThread::DeskThread(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_writer([this](int done, int of) { emit progressed(done, of); })
    , m_reader([this](int done, int of) { emit progressed(done, of); })
    , m_longReader([this](int done, int of) { emit progressed(done, of); })
{
    m_worker.setMaxThreadCount(1); // of two orders of one list the later stays
}

DeskThread::~DeskThread()
{
    m_worker.waitForDone();
}

Refusal DeskThread::noOffice()
{
    return {u"no-office"_s, tr("No office is open. Open one, or set one up, and do it again."), {}};
}

void DeskThread::open(Opening opening, QObject *receiver, std::function<void(Result<void>)> answer)
{
    for (auto *lane : {&m_reader, &m_longReader})
        lane->post([lane] { lane->take(nullptr); });
    follow([this, opening = std::move(opening)] { return openToWrite(opening); }, receiver,
           std::move(answer));
}

void DeskThread::follow(std::function<Reader()> work, QObject *receiver,
                        std::function<void(Result<void>)> answer)
{
    ++m_waiting;
    auto done = std::make_shared<std::promise<Reader>>();
    const auto writer = done->get_future().share();
    // What was asked of the writer meanwhile is answered before the others are opened: there are few processors.
    m_writer.post([this, done, work = std::move(work)] {
        m_writer.post([this, done, made = work()] {
            done->set_value(made);
            if (auto *desk = m_writer.ready(m_clock())) desk->remember();
        });
    });
    m_longReader.post(
        [this, writer] { (void)follow(m_longReader, writer.get()); }); // it says so when it is asked
    m_reader.post([this, writer, to = QPointer<QObject>(receiver), answer = std::move(answer)] {
        reply([to, answer, result = follow(m_reader, writer.get())] {
            if (to) answer(result);
        });
    });
}

Result<void> DeskThread::follow(Lane &lane, const Reader &writer)
{
    auto desk = writer.and_then([](const desk::Desk::Reader &open) { return open(); });
    if (!desk) return refuse(desk);
    lane.take(*std::move(desk));
    return {};
}

void DeskThread::changeKey(std::function<Result<void>(desk::Desk &)> act, QObject *receiver,
                           std::function<void(Result<void>)> answer)
{
    const auto done = [this, act = std::move(act)]() -> Reader {
        auto *desk = m_writer.ready(m_clock());
        if (!desk) return tl::unexpected(noOffice());
        return act(*desk).map([&] { return desk->reader(); });
    };
    follow(done, receiver, std::move(answer));
}

void DeskThread::logIn(const QString &person, const QString &password, QObject *receiver,
                       std::function<void(Result<void>)> answer)
{
    const auto prove = [person, password](desk::Desk &desk) -> Result<void> {
        const auto secret = vault::passphrase(password);
        if (!secret) return refuse(secret);
        return desk.logIn({person, &*secret}).map([](const office::Person &) {});
    };
    changeKey(prove, receiver, std::move(answer));
}

void DeskThread::lock(QObject *receiver, std::function<void(Result<void>)> answer)
{
    const auto leave = [](desk::Desk &desk) {
        desk.lock();
        return Result<void>();
    };
    changeKey(leave, receiver, std::move(answer));
}

DeskThread::Reader DeskThread::openToWrite(const Opening &opening)
{
    m_writer.take(nullptr);
    m_writer.begin();
    auto opened = opening(m_clock());
    if (!opened) return refuse(opened);
    auto reader = (*opened)->reader();
    (*opened)->listen([this](const desk::Change &change) {
        QMetaObject::invokeMethod(
            this, [this, change] { emit changed(change); }, Qt::QueuedConnection);
    });
    m_writer.take(*std::move(opened));
    return reader;
}

void DeskThread::cancel()
{
    for (auto *lane : {&m_writer, &m_reader, &m_longReader})
        lane->cancel();
}

void DeskThread::actAs(const PersonId &person, QObject *receiver,
                       std::function<void(const Result<office::Person> &)> answer)
{
    const auto act = [id = person.toString()](desk::Desk &desk) { return desk.actAs(id); };
    ask(this, act, [](const Result<office::Person> &) {});
    ask(m_longReader, this, act, [](const Result<office::Person> &) {});
    ask(m_reader, receiver, act, std::move(answer));
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
