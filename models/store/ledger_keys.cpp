// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_keys.h"

#include "base/canonical.h"
#include "cells.h"
#include "connection.h"

#include <algorithm>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<void> LedgerKeys::add(const QString &key, qint64 caseNo, const BatchId &batch) const
{
    return m_database.connection().run(u"INSERT INTO ledger_keys (key, case_no, batch) VALUES (?, ?, ?)"_s,
                                       {text(key), caseNo, batch.toString()});
}

Result<QSet<QString>> LedgerKeys::all() const
{
    return m_database.connection()
        .list(u"SELECT key FROM ledger_keys"_s, {}, [](const Row &row) { return row.text(0); })
        .map([](const QStringList &keys) { return QSet<QString>(keys.begin(), keys.end()); });
}

Result<void> LedgerKeys::freeAllOf(const BatchId &batch) const
{
    return m_database.connection().run(u"DELETE FROM ledger_keys WHERE batch = ?"_s, {batch.toString()});
}

Result<QString> LedgerKeys::digestOf(const BatchId &batch) const
{
    // Sorted here: engines differ in how they order text, and a digest must not.
    const auto sql =
        u"SELECT k.key, c.id FROM ledger_keys k JOIN cases c ON c.no = k.case_no WHERE k.batch = ?"_s;
    auto keys = m_database.connection().list(
        sql, {batch.toString()}, [](const Row &row) { return std::pair(row.text(0).toUtf8(), row.text(1)); });
    if (!keys) return refuse(keys);
    std::ranges::sort(*keys);
    QVariantList rows;
    for (const auto &[key, caseId] : *keys)
        rows << QString::fromUtf8(key) << caseId;
    return digest(rows);
}

} // namespace tiaocai::store
