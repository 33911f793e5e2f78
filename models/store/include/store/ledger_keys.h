// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/database.h"

#include <QSet>

namespace tiaocai::store {

/// What imports brought, by the key under which a ledger's entry is known again.
class LedgerKeys {
public:
    explicit LedgerKeys(const Database &database)
        : m_database(database)
    {
    }
    Result<void> add(const QString &key, qint64 caseNo, const BatchId &batch) const;
    Result<QSet<QString>> all() const;
    Result<void> freeAllOf(const BatchId &batch) const;
    /// SHA-256 over the batch's keys and the cases that they stand for: what verify compares.
    Result<QString> digestOf(const BatchId &batch) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
