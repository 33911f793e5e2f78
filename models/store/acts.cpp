// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"

#include "act_row.h"
#include "base/canonical.h"
#include "cells.h"
#include "store/audit.h"
#include "tables.h"

#include <limits>

namespace tiaocai::store {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

constexpr auto everyAct = std::numeric_limits<qint64>::max();

QString casesWhere(const QString &condition)
{
    return u"SELECT %1 FROM cases WHERE %2"_s.arg(caseTable().columns(), condition);
}

Result<CaseRecord> caseFrom(const Row &row)
{
    return caseTable().read(row);
}

Result<StampedAct> stampedFrom(const Row &row)
{
    StampedAct act{};
    if (!fromCell(row.value(0), act.caseId)) return row.unreadable(u"cases"_s, u"id"_s, 0);
    if (!fromCell(row.value(1), act.act)) return row.unreadable(u"acts"_s, u"id"_s, 1);
    if (!fromCell(row.value(2), act.kind)) return row.unreadable(u"acts"_s, u"kind"_s, 2);
    if (!fromCell(row.value(3), act.recordedAt)) return row.unreadable(u"acts"_s, u"recorded_at"_s, 3);
    return act;
}

/// Gathers the rows of one case until the next begins.
class CaseGatherer {
public:
    CaseGatherer(const Acts::Take &take, const Connection &connection)
        : m_take(take)
        , m_connection(connection)
    {
    }
    Result<void> add(const Row &row)
    {
        if (row.number(0) != m_record.no) {
            if (auto ended = end(); !ended) return ended;
            const auto record = caseFrom(row);
            m_record = record.value_or(CaseRecord());
            m_record.no = row.number(0);
            m_acts = record ? Result<QList<Act>>() : refuse(record);
        }
        const int first = caseTable().count();
        auto act = actFrom(row, first, m_record.id, m_connection);
        if (!act)
            m_acts = refuse(act);
        else if (m_acts)
            m_acts->append(*std::move(act));
        return {};
    }
    Result<void> end() { return m_record.no == 0 ? Result<void>() : m_take(m_record, m_acts); }

private:
    const Acts::Take &m_take;
    const Connection &m_connection;
    CaseRecord m_record;
    Result<QList<Act>> m_acts;
};

} // namespace

Result<CaseRecord> Acts::addCase(const CaseId &id, CaseKind kind, const QDateTime &createdAt,
                                 const std::optional<BatchId> &batch) const
{
    auto &connection = m_database.connection();
    const auto no = connection.number(u"SELECT max(no) FROM cases"_s);
    if (!no) return refuse(no);
    const CaseRecord record{*no + 1, id, kind, createdAt, batch};
    auto added = connection.run(u"INSERT INTO cases (%1) VALUES (?, ?, ?, ?, ?)"_s.arg(caseTable().columns()),
                                caseTable().cells(record));
    return added ? Result<CaseRecord>(record) : refuse(added);
}

Result<std::optional<CaseRecord>> Acts::findCase(const CaseId &id) const
{
    return m_database.connection().first(casesWhere(u"id = ?"_s), {id.toString()}, caseFrom);
}

Result<std::optional<CaseRecord>> Acts::findCase(qint64 no) const
{
    return m_database.connection().first(casesWhere(u"no = ?"_s), {no}, caseFrom);
}

Result<QList<CaseRecord>> Acts::casesOf(const BatchId &batch) const
{
    return m_database.connection().list(casesWhere(u"batch = ? ORDER BY no"_s), {batch.toString()}, caseFrom);
}

Result<qint64> Acts::lastPlace() const
{
    return m_database.connection().number(u"SELECT max(seq) FROM acts"_s);
}

Result<void> Acts::append(const CaseRecord &record, const Act &act) const
{
    auto &connection = m_database.connection();
    const auto last = lastPlace();
    if (!last) return refuse(last);
    auto written = act;
    written.caseId = record.id;
    return ActRows::from(written, m_database).and_then([&](const ActRows &rows) {
        const auto made = placed(rows, *last + 1, record.no);
        return connection.run(insertOfActs(), made.row)
            .and_then([&] { return connection.run(insertOfPersonalHalves(), made.personal); })
            .and_then([&] { return Audit(m_database).append(made.line); });
    });
}

Result<QList<Act>> Acts::ofCase(const CaseRecord &record, const std::optional<qint64> &upTo) const
{
    auto &connection = m_database.connection();
    static const auto sql =
        u"SELECT %1, p.data FROM acts a LEFT JOIN personal p ON p.act = a.seq "
        "WHERE a.case_no = ? AND a.seq <= ? ORDER BY a.seq"_s.arg(qualified(actColumns, u"a"_s));
    return connection.list(sql, {record.no, upTo.value_or(everyAct)},
                           [&](const Row &row) { return actFrom(row, 0, record.id, connection); });
}

Result<QList<StampedAct>> Acts::stampedAfter(const QDateTime &moment, qint64 upTo) const
{
    return m_database.connection().list(
        u"SELECT c.id, a.id, a.kind, a.recorded_at FROM acts a JOIN cases c ON c.no = a.case_no "
        "WHERE a.seq <= ? AND a.recorded_at > ? ORDER BY a.seq"_s,
        {upTo, stamp(moment)}, stampedFrom);
}

Result<std::optional<StampedAct>> Acts::lastBy(const PersonId &who, const QDateTime &since) const
{
    return m_database.connection()
        .list(u"SELECT c.id, a.id, a.kind, a.recorded_at FROM "
              "(SELECT * FROM acts ORDER BY seq DESC LIMIT 1000) a JOIN cases c ON c.no = a.case_no "
              "WHERE a.recorded_by = ? AND a.recorded_at >= ? ORDER BY a.seq DESC LIMIT 1"_s,
              {who.toString(), stamp(since)}, stampedFrom)
        .map([](const QList<StampedAct> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<int> Acts::caseCount() const
{
    return m_database.connection().number(u"SELECT count(*) FROM cases"_s, {}).map([](qint64 count) {
        return static_cast<int>(count);
    });
}

Result<void> Acts::eachCase(const Take &take, const std::optional<qint64> &upTo) const
{
    auto &connection = m_database.connection();
    CaseGatherer gatherer(take, connection);
    static const auto sql =
        u"SELECT %1, %2, p.data FROM acts a JOIN cases c ON c.no = a.case_no "
        "LEFT JOIN personal p ON p.act = a.seq WHERE a.seq <= ? "
        "ORDER BY a.case_no, a.seq"_s.arg(caseTable().columns(u"c"_s), qualified(actColumns, u"a"_s));
    return connection
        .stream(sql, {upTo.value_or(everyAct)}, [&](const Row &row) { return gatherer.add(row); })
        .and_then([&] { return gatherer.end(); });
}

} // namespace tiaocai::store
