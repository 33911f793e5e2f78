// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_cases.h"

#include "act_row.h"
#include "audit_chain.h"
#include "base/text.h"
#include "engine.h"
#include "sealing.h"
#include "search.h"
#include "tables.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

/// The last places of the tables that are counted.
struct NewCases::Ends {
    qint64 caseNo = 0, act = 0;
    AuditEnd audit;
};

namespace {

Result<void> insertAll(Connection &connection, const QString &sql, qint64 caseNo,
                       const ProjectionRows::Rows &rows)
{
    Result<void> done;
    for (const auto &row : rows) {
        if (done) done = engine::insert(connection, sql, QVariantList{caseNo} + row);
    }
    return done;
}

/// Texts of the acts stand last in their rows.
struct SealedRows {
    ProjectionRows::Rows account, words;
};

SealedRows sealedRows(const Connection &connection, qint64 caseNo, const ProjectionRows &rows)
{
    SealedRows made{rows.account, rows.words};
    for (auto &row : made.account)
        row.last() = sealedCell(connection, row.last().toString(), placeOf("accounts"_L1, caseNo));
    for (auto &row : made.words)
        row.last() = sealedCell(connection, row.last().toString(), placeOf("case_search"_L1, caseNo));
    return made;
}

} // namespace

NewCases::NewCases(const Database &database, std::shared_ptr<Ends> ends)
    : m_connection(&database.connection())
    , m_ends(std::move(ends))
{
}

Result<NewCases> NewCases::of(const Database &database)
{
    auto &connection = database.connection();
    const auto caseNo = connection.number(u"SELECT max(no) FROM cases"_s);
    const auto act = Acts(database).lastPlace();
    const auto audit = endOfAudit(connection);
    if (!caseNo) return refuse(caseNo);
    if (!act) return refuse(act);
    if (!audit) return refuse(audit);
    return NewCases(database, std::make_shared<Ends>(Ends{*caseNo, *act, *audit}));
}

Result<void> NewCases::add(const NewCase &of)
{
    static const auto sqlOfCase = caseTable().inserting({});
    static const auto sqlOfKey = u"INSERT INTO ledger_keys (key, case_no, batch) VALUES (?, ?, ?)"_s;
    const CaseRecord record{++m_ends->caseNo, of.id, of.kind, of.createdAt, of.batch};
    auto done = engine::insert(*m_connection, sqlOfCase, caseTable().cells(record));
    for (const auto &act : of.acts) {
        if (done) done = addAct(act);
    }
    for (const auto &number : of.numbers) {
        if (done) done = addNumber(number);
    }
    return done.and_then([&] { return addProjection(of.projection); }).and_then([&] {
        return engine::insert(*m_connection, sqlOfKey,
                              {text(hiddenKey(*m_connection, of.key)), record.no, of.batch.toString()});
    });
}

Result<void> NewCases::addAct(const ActRows &rows)
{
    const auto made = placed(rows, ++m_ends->act, m_ends->caseNo);
    return engine::insert(*m_connection, insertOfActs(), made.row)
        .and_then([&] { return engine::insert(*m_connection, insertOfPersonalHalves(), made.personal); })
        .and_then([&] {
            return engine::insert(*m_connection, insertOfAudit(), nextRow(m_ends->audit, made.line));
        });
}

Result<void> NewCases::addNumber(const office::TakenNumber &number)
{
    static const auto sql = numberTable().inserting({});
    auto row = number;
    row.number = normalized(number.number);
    row.caseNo = m_ends->caseNo;
    auto taken = engine::insert(*m_connection, sql, numberTable().cells(row));
    if (taken || !engine::lastWasDuplicate(*m_connection)) return taken;
    return refuse(u"number-taken"_s,
                  Words::tr("The number %1 belongs to another case. Choose another one.").arg(number.number));
}

Result<void> NewCases::addProjection(const ProjectionRows &rows)
{
    static const auto line = lineTable().inserting({u"case_no"_s}),
                      deadlines = deadlineTable().inserting({u"case_no"_s, u"place"_s}),
                      facts = factsTable().inserting({u"case_no"_s}),
                      account = accountTable().inserting({u"case_no"_s}),
                      days = hearingDayTable().inserting({u"case_no"_s}),
                      bookings = slotTable().inserting({u"case_no"_s});
    const auto sealed = sealedRows(*m_connection, m_ends->caseNo, rows);
    const std::pair<const QString &, const ProjectionRows::Rows &> tables[] = {
        {line, rows.line},
        {deadlines, rows.deadlines},
        {facts, rows.facts},
        {account, sealed.account},
        {days, rows.hearingDays},
        {bookings, rows.bookings},
        {insertOfWords(), sealed.words}};
    Result<void> done;
    for (const auto &[sql, of] : tables) {
        if (done) done = insertAll(*m_connection, sql, m_ends->caseNo, of);
    }
    return done;
}

} // namespace tiaocai::store
