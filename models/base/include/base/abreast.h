// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tiaocai {

/// Works on what was given on another core, some at once, while the next are being gathered here; where that core is
/// behind, this one works too, on what is next in order. `make` must be pure; `take` runs here, in the order of what was
/// given. `complete` runs here too, on some at once, before they are worked on: it reads what else they need.
template <typename Given, typename Made>
class Abreast {
public:
    using Make = std::function<Made(const Given &)>;
    using Take = std::function<Result<void>(const Given &, const Made &)>;

    using Complete = std::function<Result<void>(QList<Given> &)>;

    Abreast(Make make, Take take, Complete complete = {})
        : m_make(std::move(make))
        , m_take(std::move(take))
        , m_complete(std::move(complete))
        , m_other([this](const std::stop_token &stop) { workOnOther(stop); })
    {
    }

    Result<void> add(Given given)
    {
        constexpr qsizetype atOnce = 64;
        m_next << std::move(given);
        return m_next.size() < atOnce ? Result<void>() : turn();
    }
    /// Nothing more comes.
    Result<void> end()
    {
        auto taken = turn();
        while (auto batch = waiting()) {
            work(*batch);
            tellDone(*batch);
        }
        while (taken && !m_batches.isEmpty()) {
            waitFor(*m_batches.first());
            taken = takeDone();
        }
        return taken;
    }

private:
    /// So many are given and not yet taken that the other core has always something to do.
    static constexpr qsizetype mostAtOnce = 20;

    struct Batch {
        QList<Given> given;
        QList<Made> made = {};
        bool isDone = false;
    };
    using Shared = std::shared_ptr<Batch>;

    Result<void> turn()
    {
        if (m_next.isEmpty()) return takeDone();
        if (auto done = m_complete ? m_complete(m_next) : Result<void>(); !done) return done;
        handOver(std::make_shared<Batch>(Batch{std::exchange(m_next, {})}));
        auto taken = takeDone();
        while (taken && m_batches.size() >= mostAtOnce) {
            // The next in order: what is made further behind would wait for it, and this core in the end for the other.
            if (const auto batch = waiting()) {
                work(*batch);
                tellDone(*batch);
            } else {
                waitFor(*m_batches.first());
            }
            taken = takeDone();
        }
        return taken;
    }

    void handOver(const Shared &batch)
    {
        m_batches << batch;
        const std::scoped_lock lock(m_mutex);
        m_waiting << batch;
        m_bell.notify_all();
    }

    void workOnOther(const std::stop_token &stop)
    {
        while (auto batch = nextWaiting(stop)) {
            work(*batch);
            tellDone(*batch);
        }
    }

    Shared nextWaiting(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait(lock, stop, [this] { return !m_waiting.isEmpty(); });
        return stop.stop_requested() ? Shared() : m_waiting.takeFirst();
    }

    Shared waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.isEmpty() ? Shared() : m_waiting.takeFirst();
    }

    void work(Batch &batch) const
    {
        for (const auto &one : std::as_const(batch.given))
            batch.made << m_make(one);
    }

    void tellDone(Batch &batch)
    {
        const std::scoped_lock lock(m_mutex);
        batch.isDone = true;
        m_bell.notify_all();
    }

    void waitFor(const Batch &batch)
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait(lock, [&] { return batch.isDone; });
    }

    bool isDone(const Batch &batch)
    {
        const std::scoped_lock lock(m_mutex);
        return batch.isDone;
    }

    Result<void> takeDone()
    {
        Result<void> taken;
        while (taken && !m_batches.isEmpty() && isDone(*m_batches.first())) {
            const auto batch = m_batches.takeFirst();
            for (qsizetype i = 0; taken && i < batch->given.size(); ++i)
                taken = m_take(batch->given[i], batch->made[i]);
        }
        return taken;
    }

    Make m_make;
    Take m_take;
    Complete m_complete;
    QList<Given> m_next;
    QList<Shared> m_batches; ///< in order, until they are taken
    QList<Shared> m_waiting; ///< those of them that nobody works on yet
    std::mutex m_mutex;
    std::condition_variable_any m_bell;
    std::jthread m_other; ///< the last member: it ends first
};

} // namespace tiaocai
