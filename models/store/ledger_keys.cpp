// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_keys.h"

#include "canonical.h"
#include "sqlite_connection.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<void> LedgerKeys::add(const QString &key, qint64 caseNo, const BatchId &batch) const
{
    return m_database.connection().run(u"INSERT INTO ledger_keys (key, case_no, batch) VALUES (?, ?, ?)"_s,
                                       {text(key), caseNo, batch.toString()});
}

Result<QSet<QString>> LedgerKeys::all() const
{
    QSet<QString> keys;
    auto read = m_database.connection().each(u"SELECT key FROM ledger_keys"_s, {},
                                             [&](const Row &row) -> Result<void> {
                                                 keys << row.text(0);
                                                 return {};
                                             });
    return read ? Result<QSet<QString>>(keys) : refuse(read);
}

Result<void> LedgerKeys::freeAllOf(const BatchId &batch) const
{
    return m_database.connection().run(u"DELETE FROM ledger_keys WHERE batch = ?"_s, {batch.toString()});
}

Result<QString> LedgerKeys::digestOf(const BatchId &batch) const
{
    QVariantList rows;
    const auto sql =
        u"SELECT k.key, c.id FROM ledger_keys k JOIN cases c ON c.no = k.case_no WHERE k.batch = ? "
        "ORDER BY k.key"_s;
    auto read = m_database.connection().each(sql, {batch.toString()}, [&](const Row &row) -> Result<void> {
        rows << row.text(0) << row.text(1);
        return {};
    });
    return read ? Result<QString>(digest(rows)) : refuse(read);
}

} // namespace tiaocai::store
