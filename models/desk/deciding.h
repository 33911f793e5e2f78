// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office_history.h"

namespace tiaocai::desk {

/// Holds the office's acts back in memory too unless the transaction went through.
class Deciding {
public:
    explicit Deciding(OfficeHistory &history)
        : m_history(history)
        , m_before(history)
    {
    }
    ~Deciding()
    {
        if (!m_kept) m_history = m_before;
    }
    Result<void> keep(store::Transaction &transaction)
    {
        auto committed = transaction.commit();
        m_kept = committed.has_value();
        return committed;
    }

private:
    OfficeHistory &m_history;
    OfficeHistory m_before;
    bool m_kept = false;
};

/// One act of the office in a transaction of its own; `also` runs in it.
template <typename Also>
Result<void> decided(OfficeHistory &history, const store::Database &database, Also &&also)
{
    Deciding deciding(history);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    return also().and_then([&] { return deciding.keep(*transaction); });
}

} // namespace tiaocai::desk
