// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_keys.h"

#include "base/canonical.h"
#include "cells.h"
#include "connection.h"
#include "sealing.h"

#include <algorithm>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<void> LedgerKeys::add(const QString &key, qint64 caseNo, const BatchId &batch) const
{
    auto &connection = m_database.connection();
    return connection.run(u"INSERT INTO ledger_keys (key, case_no, batch) VALUES (?, ?, ?)"_s,
                          {text(hiddenKey(connection, key)), caseNo, batch.toString()});
}

Result<QList<KeyedCase>> LedgerKeys::cases() const
{
    // A manner or an amount that cannot be read is verify's to tell.
    const auto keyed = [](const Row &row) {
        KeyedCase one{.key = row.text(0), .isNumber = row.number(1) == 1};
        one.id = CaseId::fromString(row.text(2)).value_or(CaseId());
        one.isOpen = row.number(3) == 1;
        one.manner = casework::chosen<casework::ClosingManner>(row.text(4));
        one.closedOn = QDate::fromString(row.text(5), Qt::ISODate);
        one.agreed = Money::fromFen(row.number(6));
        return one;
    };
    static const auto standing =
        u"c.id, i.is_open, i.manner, i.closed_on, i.agreed FROM %1 k JOIN cases c ON c.no = k.case_no "
        "JOIN case_index i ON i.case_no = k.case_no"_s;
    return m_database.connection().list(u"SELECT k.key, 0, "_s + standing.arg(u"ledger_keys"_s) +
                                            u" UNION ALL SELECT k.number, 1, "_s + standing.arg(u"numbers"_s),
                                        {}, keyed);
}

QString LedgerKeys::asItStands(const QString &key) const
{
    return hiddenKey(m_database.connection(), key);
}

Result<QList<CaseId>> LedgerKeys::casesToldOfBy(const BatchId &batch) const
{
    return m_database.connection().list(u"SELECT id FROM cases WHERE no IN (SELECT case_no FROM acts WHERE "
                                        u"batch = ?) AND (batch IS NULL OR batch <> ?) "
                                        "ORDER BY no"_s,
                                        {batch.toString(), batch.toString()}, [](const Row &row) {
                                            return CaseId::fromString(row.text(0)).value_or(CaseId());
                                        });
}

Result<QList<CaseId>> LedgerKeys::casesBuiltOn(const BatchId &batch) const
{
    static const auto later = u"SELECT later.case_no FROM acts mine JOIN acts later ON later.case_no = "
                              u"mine.case_no AND later.seq > "
                              "mine.seq WHERE mine.batch = ? AND (later.batch IS NULL OR later.batch <> ?)"_s;
    return m_database.connection().list(u"SELECT id FROM cases WHERE no IN (%1) ORDER BY no"_s.arg(later),
                                        {batch.toString(), batch.toString()}, [](const Row &row) {
                                            return CaseId::fromString(row.text(0)).value_or(CaseId());
                                        });
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
