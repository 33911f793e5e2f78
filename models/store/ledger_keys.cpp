// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_keys.h"

#include "base/canonical.h"
#include "cells.h"
#include "connection.h"
#include "sealing.h"

#include <algorithm>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<KeyedCase> keyedFrom(const Row &row)
{
    static const auto index = u"case_index"_s;
    KeyedCase one{.key = row.text(0), .isNumber = row.number(1) == 1};
    if (!fromCell(row.value(2), one.id)) return row.unreadable(u"cases"_s, u"id"_s, 2);
    if (!fromCell(row.value(3), one.isOpen)) return row.unreadable(index, u"is_open"_s, 3);
    if (!fromCell(row.value(4), one.manner)) return row.unreadable(index, u"manner"_s, 4);
    if (!fromCell(row.value(5), one.closedOn)) return row.unreadable(index, u"closed_on"_s, 5);
    if (!fromCell(row.value(6), one.agreed)) return row.unreadable(index, u"agreed"_s, 6);
    return one;
}

Result<CaseId> caseIdFrom(const Row &row)
{
    return idIn<CaseTag>(row, u"cases"_s, u"id"_s, 0);
}

} // namespace

Result<void> LedgerKeys::add(const QString &key, qint64 caseNo, const BatchId &batch) const
{
    auto &connection = m_database.connection();
    return connection.run(u"INSERT INTO ledger_keys (key, case_no, batch) VALUES (?, ?, ?)"_s,
                          {text(hiddenKey(connection, key)), caseNo, batch.toString()});
}

Result<QList<KeyedCase>> LedgerKeys::cases() const
{
    static const auto standing =
        u"c.id, i.is_open, i.manner, i.closed_on, i.agreed FROM %1 k JOIN cases c ON c.no = k.case_no "
        "JOIN case_index i ON i.case_no = k.case_no"_s;
    return m_database.connection().list(u"SELECT k.key, 0, "_s + standing.arg(u"ledger_keys"_s) +
                                            u" UNION ALL SELECT k.number, 1, "_s + standing.arg(u"numbers"_s),
                                        {}, keyedFrom);
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
                                        {batch.toString(), batch.toString()}, caseIdFrom);
}

Result<QList<CaseId>> LedgerKeys::casesBuiltOn(const BatchId &batch) const
{
    static const auto later = u"SELECT later.case_no FROM acts mine JOIN acts later ON later.case_no = "
                              u"mine.case_no AND later.seq > "
                              "mine.seq WHERE mine.batch = ? AND (later.batch IS NULL OR later.batch <> ?)"_s;
    return m_database.connection().list(u"SELECT id FROM cases WHERE no IN (%1) ORDER BY no"_s.arg(later),
                                        {batch.toString(), batch.toString()}, caseIdFrom);
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
