// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facts.h"

#include "sealing.h"
#include "tables.h"

#include <algorithm>

namespace tiaocai::store {

using namespace casework;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

/// The case's id and place, its facts, and its account where that was asked for.
Result<Figured> figuredFrom(const Connection &connection, const Row &row, bool withAccount)
{
    CaseId id;
    if (!fromCell(row.value(0), id)) return row.unreadable(u"cases"_s, u"id"_s, 0);
    auto of = factsTable().read(row, 2);
    if (!of) return of;
    of->facts.id = id;
    of->part.kind = of->facts.kind;
    if (!withAccount) return of;
    const int account = 2 + factsTable().count();
    return openedCell(connection, row.text(account).toUtf8(), placeOf("accounts"_L1, row.number(1)))
        .and_then([&](const QByteArray &opened) {
            return accountTable().read({QString::fromUtf8(opened)}, connection.office());
        })
        .map([&](const CaseAccount &read) {
            of->account = read;
            return *of;
        });
}

QString select(bool withAccount)
{
    const auto facts = u"SELECT c.id, f.case_no, %1 FROM facts f JOIN cases c ON c.no = f.case_no "_s;
    const auto both = u"SELECT c.id, f.case_no, %1, %2 FROM facts f JOIN cases c ON c.no = f.case_no "
                      "JOIN accounts a ON a.case_no = f.case_no "_s;
    return withAccount ? both.arg(factsTable().columns(u"f"_s), accountTable().columns(u"a"_s))
                       : facts.arg(factsTable().columns(u"f"_s));
}

/// A month's cases that are alike: kind, township, months, manner, punctuality, and how many they count.
Result<TalliedCase> alike(const Row &row)
{
    TalliedCase part;
    int readings = 0;
    const bool known = fromCell(row.value(0), part.closedMonth) && fromCell(row.value(1), part.kind) &&
                       fromCell(row.value(2), part.township) && fromCell(row.value(3), part.leftOutMonth) &&
                       fromCell(row.value(4), part.acceptedMonth) &&
                       fromCell(row.value(5), part.settledMonth) && fromCell(row.value(6), part.manner) &&
                       fromCell(row.value(7), readings) && fromCell(row.value(8), part.weight);
    if (!known) return row.unreadable(u"facts"_s, u"closed_month"_s, 0);
    part.inTime = (readings & 1) != 0;
    part.inTimeOtherwise = (readings & 2) != 0;
    return part;
}

} // namespace

Result<void> Facts::write(qint64 caseNo, const Figured &of) const
{
    static const auto facts = factsTable().writing({u"case_no"_s}),
                      account = accountTable().writing({u"case_no"_s});
    auto &connection = m_database.connection();
    return connection.run(facts, QVariantList{caseNo} + factsTable().cells(of)).and_then([&] {
        const auto plain = accountTable().cells(of.account).first().toString();
        return connection.run(account,
                              {caseNo, sealedCell(connection, plain, placeOf("accounts"_L1, caseNo))});
    });
}

Result<void> Facts::remove(qint64 caseNo) const
{
    auto &connection = m_database.connection();
    return connection.run(u"DELETE FROM accounts WHERE case_no = ?"_s, {caseNo}).and_then([&] {
        return connection.run(u"DELETE FROM facts WHERE case_no = ?"_s, {caseNo});
    });
}

Result<void> Facts::each(const FactsQuestion &question, const Take &take) const
{
    // Found in an index, and read in the order in which they lie.
    auto &connection = m_database.connection();
    return connection.stream(
        select(question.withAccounts) + u"WHERE f.case_no IN (SELECT case_no FROM facts WHERE since <= ? AND "
                                        u"(until IS NULL OR until >= ?)) "
                                        "ORDER BY f.case_no"_s,
        {question.to.toString(Qt::ISODate), question.from.toString(Qt::ISODate)}, [&](const Row &row) {
            return take(row.number(1), figuredFrom(connection, row, question.withAccounts));
        });
}

Result<QList<CaseFacts>> Facts::open() const
{
    auto &connection = m_database.connection();
    return connection.list(
        select(false) + u"WHERE f.until IS NULL ORDER BY f.case_no"_s, {}, [&](const Row &row) {
            return figuredFrom(connection, row, false).map([](const Figured &of) { return of.facts; });
        });
}

Result<QList<CaseRecord>> Facts::touchedAfter(QDate day) const
{
    return m_database.connection().list(
        u"SELECT %1 FROM cases c LEFT JOIN facts f ON f.case_no = c.no "
        "WHERE f.case_no IS NULL OR f.touched_on > ? ORDER BY c.no"_s.arg(caseTable().columns(u"c"_s)),
        {day.toString(Qt::ISODate)}, [](const Row &row) { return caseTable().read(row); });
}

Result<QList<CaseRecord>> Facts::touchedAfter(qint64 place) const
{
    return m_database.connection().list(
        u"SELECT %1 FROM cases c WHERE c.no IN (SELECT case_no FROM acts WHERE seq > ?) "
        "OR NOT EXISTS (SELECT 1 FROM facts f WHERE f.case_no = c.no) ORDER BY c.no"_s.arg(
            caseTable().columns(u"c"_s)),
        {place}, [](const Row &row) { return caseTable().read(row); });
}

Result<QList<CaseRecord>> Facts::reaching(QDate day) const
{
    const auto from = day.toString(Qt::ISODate);
    return m_database.connection().list(
        u"SELECT %1 FROM cases c WHERE c.no IN (SELECT case_no FROM deadline_index WHERE due >= ? OR judged "
        u">= ?) "
        "OR c.no IN (SELECT case_no FROM facts WHERE touched_on >= ?) ORDER BY c.no"_s.arg(
            caseTable().columns(u"c"_s)),
        {from, from, from}, [](const Row &row) { return caseTable().read(row); });
}

Result<QList<MonthTally>> Facts::year(int year) const
{
    // Open cases and those that closed in the year or since: what was accepted and closed before it adds nothing.
    static const auto part =
        u"SELECT closed_month, kind, township, left_out_month, accepted_month, settled_month, manner, "
        u"in_time, "
        "sum(weight) FROM facts WHERE %1 "
        "GROUP BY closed_month, kind, township, left_out_month, accepted_month, settled_month, manner, in_time"_s;
    static const auto sql =
        part.arg(u"closed_month = 0"_s) + u" UNION ALL "_s + part.arg(u"closed_month >= ?"_s);
    const auto parts = m_database.connection().list(sql, {year * 100 + 1}, alike);
    if (!parts) return refuse(parts);
    QList<MonthTally> list;
    for (const auto &one : *parts)
        list << talliesOf(one);
    std::ranges::for_each(list, [&](MonthTally &tally) {
        if (tally.month < year * 100 + 1) tally.month = 0;
    });
    return list;
}

Result<qint64> Facts::waitingAfter(QDate day) const
{
    const auto on = day.toString(Qt::ISODate);
    return m_database.connection().number(
        u"SELECT coalesce(sum(weight), 0) FROM facts WHERE (until IS NULL OR until > ?) "
        "AND received_on <= ? AND (accepted_on IS NULL OR accepted_on > ?) "
        "AND (accepted_on IS NOT NULL OR ended_on IS NULL OR ended_on > ?)"_s,
        {on, on, on, on});
}

} // namespace tiaocai::store
