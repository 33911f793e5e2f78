// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

#include <functional>
#include <future>

namespace tiaocai::store {

/// Works on what was given on another core, some at once, while the next are being gathered here. `make` runs there and
/// must be pure; `take` runs here, in the order of what was given.
template <typename Given, typename Made>
class Abreast {
public:
    using Make = std::function<Made(const Given &)>;
    using Take = std::function<Result<void>(const Given &, const Made &)>;

    Abreast(Make make, Take take)
        : m_make(std::move(make))
        , m_take(std::move(take))
    {
    }

    Result<void> add(Given given)
    {
        constexpr qsizetype atOnce = 128;
        m_next << std::move(given);
        return m_next.size() < atOnce ? Result<void>() : turn();
    }
    /// Nothing more comes.
    Result<void> end()
    {
        return turn().and_then([this] { return turn(); });
    }

private:
    using Pairs = QList<std::pair<Given, Made>>;

    Result<void> turn()
    {
        const auto done = m_running.valid() ? m_running.get() : Pairs();
        if (!m_next.isEmpty())
            m_running = std::async(std::launch::async, [make = m_make, given = std::exchange(m_next, {})] {
                Pairs pairs;
                for (const auto &one : given)
                    pairs << std::pair(one, make(one));
                return pairs;
            });
        Result<void> taken;
        for (const auto &[given, made] : done) {
            if (taken) taken = m_take(given, made);
        }
        return taken;
    }

    Make m_make;
    Take m_take;
    QList<Given> m_next;
    std::future<Pairs> m_running;
};

} // namespace tiaocai::store
