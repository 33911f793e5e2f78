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

/// The last places of the tables that are counted, and the last link.
struct NewCases::Ends {
    qint64 caseNo = 0, act = 0, line = 0;
    QByteArray chain;
};

namespace {

constexpr int cellsOfHalf = 2, cellsOfLine = 4;

/// Of an act, whose place and whose case are counted.
const QStringList &boundColumns()
{
    static const auto columns = [] {
        auto all = actColumns.split(u", "_s);
        all.removeOne(u"seq"_s);
        all.removeOne(u"case_no"_s);
        return all;
    }();
    return columns;
}

const QString &insertOfBoundAct()
{
    static const auto sql = u"INSERT INTO acts (seq, case_no, digest, %1) VALUES (?, ?, ?%2)"_s.arg(
        boundColumns().join(u", "_s), u", ?"_s.repeated(boundColumns().size()));
    return sql;
}

const QString &insertOfBoundLine()
{
    static const auto sql =
        u"INSERT INTO audit (seq, digest, chain, at, who, what, subject) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    return sql;
}

const QString &insertOfKey()
{
    static const auto sql = u"INSERT INTO ledger_keys (case_no, key, batch) VALUES (?, ?, ?)"_s;
    return sql;
}

const QString &insertOfNumber()
{
    static const auto sql =
        u"INSERT INTO numbers (case_no, number, series, year, n) VALUES (?, ?, ?, ?, ?)"_s;
    return sql;
}

/// What a link covers between its place and the digest: without "[0" and "]".
QByteArray chainedBehindPlace(const QVariantList &line)
{
    return canonical(QVariantList{0} + line).sliced(2).chopped(1);
}

/// Fills a case's block.
class Binding {
public:
    explicit Binding(BoundCase &bound)
        : m_bound(bound)
    {
        m_bound.cells.reserve(320, 8 * 1024); // of most cases
    }

    void addRow(const QString &insert, const QVariantList &row, QLatin1StringView sealedIn = {})
    {
        m_bound.rows << rowOf(insert, row, sealedIn);
    }
    void addRows(const QString &insert, const ProjectionRows::Rows &rows, QLatin1StringView sealedIn = {})
    {
        for (const auto &row : rows)
            addRow(insert, row, sealedIn);
    }
    /// A cell that stands there already.
    void addPart(const QString &insert, qsizetype cell) { m_bound.rows << BoundCase::Row{&insert, cell, 1}; }
    void addNumber(const office::TakenNumber &number)
    {
        m_bound.numberRows << rowOf(insertOfNumber(), {normalized(number.number), text(number.series),
                                                       number.year, toCell(number.n)});
    }
    void addAct(const ActRows &rows)
    {
        static const auto columns = actColumns.split(u", "_s);
        const auto first = m_bound.cells.size();
        for (qsizetype place = 0; place < rows.cells.size(); ++place) {
            if (columns[place] != u"seq" && columns[place] != u"case_no")
                m_bound.cells.addCell(rows.cells[place]);
        }
        const QVariantList line{stamp(rows.recordedAt), rows.recordedBy.toString(), u"act"_s, rows.id};
        m_bound.acts << BoundCase::Act{first, speltBehindPlace(m_bound.cells, first, rows.of.toString()),
                                       chainedBehindPlace(line)};
        addCells({rows.salt, rows.personal});
        addCells(line);
    }

private:
    BoundCase::Row rowOf(const QString &insert, const QVariantList &row, QLatin1StringView sealedIn = {})
    {
        const auto first = m_bound.cells.size();
        addCells(row);
        return {&insert, first, row.size(), sealedIn};
    }
    void addCells(const QVariantList &row)
    {
        for (const auto &cell : row)
            m_bound.cells.addCell(cell);
    }

    BoundCase &m_bound;
};

/// Its last cell sealed for its place.
RawCells sealedRow(const Connection &connection, const RawCells &cells, const BoundCase::Row &row,
                   qint64 caseNo)
{
    const auto last = row.first + row.count - 1;
    RawCells made;
    made.add(cells, row.first, row.count - 1);
    made.addCell(sealedCell(connection, cells[last].toString(), placeOf(row.sealedIn, caseNo)));
    return made;
}

} // namespace

BoundCase BoundCase::of(const NewCase &made, const Database &to)
{
    static const auto cases = caseTable().inserting({}), line = lineTable().inserting({u"case_no"_s}),
                      deadlines = deadlineTable().inserting({u"case_no"_s, u"place"_s}),
                      facts = factsTable().inserting({u"case_no"_s}),
                      account = accountTable().inserting({u"case_no"_s}),
                      days = hearingDayTable().inserting({u"case_no"_s}),
                      bookings = slotTable().inserting({u"case_no"_s});
    BoundCase bound{made.id, made.numbers};
    Binding binding(bound);
    // The case's own place is its first column.
    binding.addRow(cases, caseTable().cells({0, made.id, made.kind, made.createdAt, made.batch}).sliced(1));
    for (const auto &act : made.acts)
        binding.addAct(act);
    for (const auto &number : made.numbers)
        binding.addNumber(number);
    binding.addRows(line, made.projection.line);
    binding.addRows(deadlines, made.projection.deadlines);
    binding.addRows(facts, made.projection.facts);
    binding.addRows(account, made.projection.account, "accounts"_L1);
    binding.addRows(days, made.projection.hearingDays);
    binding.addRows(bookings, made.projection.bookings);
    binding.addRows(insertOfWords(), made.projection.words, "case_search"_L1);
    binding.addPart(insertOfSounds(), bound.rows.last().first + placeOfSounds());
    binding.addRow(insertOfKey(), {text(hiddenKey(to.connection(), made.key)), made.batch.toString()});
    return bound;
}

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
    const Ends ends{*caseNo, *act, audit->seq, audit->chain.toLatin1()};
    return NewCases(database, std::make_shared<Ends>(ends));
}

Result<void> NewCases::add(const BoundCase &of)
{
    ++m_ends->caseNo;
    auto done = addRow(of.cells, of.rows.first());
    for (const auto &act : of.acts) {
        if (done) done = addAct(of.cells, act);
    }
    for (const auto &number : of.numberRows) {
        if (done) done = addNumber(of.cells, number);
    }
    for (qsizetype row = 1; done && row < of.rows.size(); ++row)
        done = addRow(of.cells, of.rows[row]);
    return done;
}

Result<void> NewCases::addRow(const RawCells &cells, const BoundCase::Row &row)
{
    const auto no = RawCell::of(m_ends->caseNo);
    if (!m_connection->key || row.sealedIn.isEmpty())
        return engine::insert(*m_connection, *row.insert, {no}, cells, row.first, row.count);
    const auto sealed = sealedRow(*m_connection, cells, row, m_ends->caseNo);
    return engine::insert(*m_connection, *row.insert, {no}, sealed, 0, row.count);
}

Result<void> NewCases::addAct(const RawCells &cells, const BoundCase::Act &act)
{
    const auto place = ++m_ends->act, line = ++m_ends->line;
    const auto digestOf = [](const QByteArray &spelt) { return digest(spelt).toLatin1(); };
    const auto covered = digestOf('[' + QByteArray::number(place) + act.spelt);
    m_ends->chain =
        digestOf(m_ends->chain + '[' + QByteArray::number(line) + act.chained + ",\"" + covered + "\"]");
    const auto half = act.first + boundColumns().size();
    return engine::insert(*m_connection, insertOfBoundAct(),
                          {RawCell::of(place), RawCell::of(m_ends->caseNo), RawCell::of(covered)}, cells,
                          act.first, boundColumns().size())
        .and_then([&] {
            return engine::insert(*m_connection, insertOfPersonalHalves(), {RawCell::of(place)}, cells, half,
                                  cellsOfHalf);
        })
        .and_then([&] {
            return engine::insert(*m_connection, insertOfBoundLine(),
                                  {RawCell::of(line), RawCell::of(covered), RawCell::of(m_ends->chain)},
                                  cells, half + cellsOfHalf, cellsOfLine);
        });
}

Result<void> NewCases::addNumber(const RawCells &cells, const BoundCase::Row &row)
{
    auto taken = addRow(cells, row);
    if (taken || !engine::lastWasDuplicate(*m_connection)) return taken;
    return refuse(u"number-taken"_s, Words::tr("The number %1 belongs to another case. Choose another one.")
                                         .arg(cells[row.first].toString()));
}

} // namespace tiaocai::store
