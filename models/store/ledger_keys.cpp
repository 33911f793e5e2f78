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

Result<StandingCase> standingFrom(const Row &row)
{
    static const auto index = u"case_index"_s;
    StandingCase of{.no = row.number(0), .isImported = row.number(2) == 1};
    of.number = row.text(3);
    of.applicant = row.text(4);
    of.respondent = row.text(5);
    if (!fromCell(row.value(1), of.id)) return row.unreadable(u"cases"_s, u"id"_s, 1);
    if (!fromCell(row.value(6), of.receivedOn)) return row.unreadable(index, u"received_on"_s, 6);
    if (!fromCell(row.value(7), of.acceptedOn)) return row.unreadable(index, u"accepted_on"_s, 7);
    if (!fromCell(row.value(8), of.isOpen)) return row.unreadable(index, u"is_open"_s, 8);
    if (!fromCell(row.value(9), of.manner)) return row.unreadable(index, u"manner"_s, 9);
    if (!fromCell(row.value(10), of.closedOn)) return row.unreadable(index, u"closed_on"_s, 10);
    if (!fromCell(row.value(11), of.agreed)) return row.unreadable(index, u"agreed"_s, 11);
    if (!fromCell(row.value(12), of.cause)) return row.unreadable(index, u"cause"_s, 12);
    if (!fromCell(row.value(13), of.claimed)) return row.unreadable(index, u"claimed"_s, 13);
    if (!fromCell(row.value(14), of.persons)) return row.unreadable(index, u"persons"_s, 14);
    return of;
}

Result<void> eachText(Connection &connection, const QString &sql, const LedgerKeys::TakeText &take)
{
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        take(row.number(0), row.text(1));
        return {};
    });
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

Result<void> LedgerKeys::eachCase(const std::function<void(const StandingCase &)> &take) const
{
    return m_database.connection().stream(
        u"SELECT c.no, c.id, c.batch IS NOT NULL, i.number, i.applicants, i.respondents, i.received_on, "
        "i.accepted_on, i.is_open, i.manner, i.closed_on, i.agreed, i.cause, i.claimed, i.persons FROM cases "
        "c "
        "JOIN case_index i ON i.case_no = c.no ORDER BY c.no"_s,
        {}, [&](const Row &row) { return standingFrom(row).map(take); });
}

Result<void> LedgerKeys::eachKey(const TakeText &take) const
{
    return eachText(m_database.connection(), u"SELECT case_no, key FROM ledger_keys"_s, take);
}

Result<void> LedgerKeys::eachNumber(const TakeText &take) const
{
    return eachText(m_database.connection(), u"SELECT case_no, number FROM numbers"_s, take);
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
