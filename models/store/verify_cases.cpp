// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"
#include "store/abreast.h"
#include "store/acts.h"
#include "tables.h"
#include "verification_steps.h"
#include "words.h"

#include <QSet>

namespace tiaocai::store {

using namespace casework;
using namespace office;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QVariantList>;

struct Read {
    CaseRecord of;
    Result<QList<Act>> acts;
};
struct Rebuilt {
    CaseFile file;
    Projection projection;
};

/// nullopt where the acts cannot be read.
std::optional<Rebuilt> rebuilt(const Read &read, const Law &law)
{
    if (!read.acts) return std::nullopt;
    const auto file = foldedForIndex(read.of.id, *read.acts, law);
    return Rebuilt{file, project(file, law)};
}

class CaseCheck {
public:
    CaseCheck(const Database &database, const Expected &expected, QList<Finding> &findings)
        : m_database(database)
        , m_connection(database.connection())
        , m_expected(expected)
        , m_findings(findings)
    {
    }

    Result<void> check(const Read &read, const std::optional<Rebuilt> &made)
    {
        const auto &record = read.of;
        m_seen << record.no;
        if (!made) {
            add(u"acts"_s, read.acts.error().text);
            return {};
        }
        const auto &[file, projection] = *made;
        m_number = file.number();
        const bool voided = record.batch && m_expected.voided.contains(*record.batch);
        return compareRecord(record.no, file)
            .and_then([&] {
                return compareRow(record.no, lineTable(),
                                  voided ? Rows() : Rows{lineTable().cells(projection.line)});
            })
            .and_then([&] {
                return compareDeadlines(record.no, voided ? QList<DeadlineIndex>() : projection.deadlines);
            })
            .and_then([&] { return compareWords(record.no, voided ? SearchWords() : projection.words); })
            .and_then([&] {
                const auto &figured = projection.figured;
                return compareRow(record.no, factsTable(),
                                  voided ? Rows() : Rows{factsTable().cells(figured)})
                    .and_then([&] {
                        return compareRow(record.no, accountTable(),
                                          voided ? Rows() : Rows{accountTable().cells(figured.account)});
                    });
            })
            .and_then([&] { return voided ? Result<Rows>(Rows()) : numbersOf(file, record); })
            .and_then([&](const Rows &numbers) { return compareNumbers(record.no, numbers); });
    }

    /// Rows of cases that have no acts, and cases without any.
    Result<void> checkStrangers()
    {
        m_number.clear();
        Result<void> done;
        for (const auto &table :
             {u"cases"_s, u"case_index"_s, u"deadline_index"_s, u"facts"_s, u"accounts"_s, u"numbers"_s}) {
            const auto column = table == u"cases" ? u"no"_s : u"case_no"_s;
            if (done)
                done = m_connection.stream(
                    u"SELECT DISTINCT %1 FROM %2"_s.arg(column, table), {}, [&](const Row &row) {
                        if (!m_seen.contains(row.number(0)))
                            add(u"%1 %2"_s.arg(table, row.text(0)),
                                Words::tr("There is a row of a case that has no acts."));
                        return Result<void>();
                    });
        }
        return done;
    }

private:
    void add(const QString &where, const QString &what) { m_findings << Finding{m_number, what, where}; }

    /// Read as it stands: a kind that is none would be taken for another.
    Result<void> compareRecord(qint64 caseNo, const CaseFile &file)
    {
        const auto columns = u"kind, created_at, batch"_s;
        const auto &first = file.acts.first();
        const QVariantList rebuilt{name(file.kind), stamp(first.recordedAt),
                                   first.batch ? first.batch->toString() : null()};
        return read(u"SELECT %1 FROM cases WHERE no = ?"_s.arg(columns), caseNo, 3)
            .map([&](const Rows &stored) { compare(u"cases"_s, columns, stored, {rebuilt}); });
    }

    Result<Rows> read(const QString &sql, qint64 caseNo, int columns)
    {
        return m_connection.list(sql, {caseNo}, [columns](const Row &row) {
            QVariantList line;
            for (int column = 0; column < columns; ++column)
                line << (row.isNull(column) ? null() : row.value(column));
            return line;
        });
    }

    /// Names every column that differs; a missing or surplus row once.
    void compare(const QString &table, const QString &columns, const Rows &stored, const Rows &rebuilt,
                 const QString &of = {})
    {
        const auto names = columns.split(u", "_s);
        if (stored.size() != rebuilt.size())
            add(table,
                Words::tr("%1 rows stand there; the acts make %2.").arg(stored.size()).arg(rebuilt.size()));
        for (qsizetype row = 0; row < qMin(stored.size(), rebuilt.size()); ++row) {
            for (qsizetype column = 0; column < names.size(); ++column) {
                const auto &there = stored[row][column], &made = rebuilt[row][column];
                if (there.isNull() == made.isNull() && there.toString() == made.toString()) continue;
                add(u"%1.%2 %3"_s
                        .arg(table, names[column], of.isEmpty() ? QString() : of.section(u' ', row, row))
                        .trimmed(),
                    Words::tr("“%1” stands there; the acts make “%2”.")
                        .arg(there.toString(), made.toString()));
            }
        }
    }

    /// Of a table that has one row of each case.
    template <typename Line>
    Result<void> compareRow(qint64 caseNo, const RowTable<Line> &table, const Rows &rebuilt)
    {
        const auto sql = u"SELECT %1 FROM %2 WHERE case_no = ?"_s.arg(table.columns(), table.name());
        return read(sql, caseNo, table.count()).map([&](const Rows &stored) {
            compare(table.name(), table.columns(), stored, rebuilt);
        });
    }

    Result<void> compareDeadlines(qint64 caseNo, const QList<DeadlineIndex> &rebuilt)
    {
        Rows rows;
        QStringList rules;
        for (const auto &deadline : rebuilt) {
            rules << deadline.rule.toString();
            rows << (QVariantList{qint64(rows.size())} + deadlineTable().cells(deadline));
        }
        const auto columns = u"place, "_s + deadlineTable().columns();
        const auto sql = u"SELECT %1 FROM deadline_index WHERE case_no = ? ORDER BY place"_s.arg(columns);
        return read(sql, caseNo, deadlineTable().count() + 1).map([&](const Rows &stored) {
            compare(u"deadline_index"_s, columns, stored, rows, rules.join(u' '));
        });
    }

    Result<void> compareWords(qint64 caseNo, const SearchWords &rebuilt)
    {
        return storedWords(m_connection, caseNo).map([&](const SearchWords &stored) {
            const auto &table = searchTable();
            const auto there = table.cells(stored), made = table.cells(rebuilt);
            for (int column = 0; column < table.count(); ++column) {
                if (there[column] != made[column])
                    add(table.name() + u'.' + table.columnNames()[column],
                        Words::tr("The case would not be found by the words of its acts."));
            }
        });
    }

    Result<Rows> numbersOf(const CaseFile &file, const CaseRecord &record) const
    {
        const auto places = m_connection.list(u"SELECT seq FROM acts WHERE case_no = ? ORDER BY seq"_s,
                                              {record.no}, [](const Row &row) { return row.number(0); });
        if (!places) return refuse(places);
        QMap<QString, QVariantList> rows;
        for (qsizetype i = 0; i < qMin(places->size(), file.acts.size()); ++i) {
            const auto settings = m_expected.settingsAt(places->at(i));
            for (auto number : numbersIn(file.acts[i], file.kind, settings, m_expected.code)) {
                number.caseNo = record.no;
                if (!rows.contains(number.number)) rows[number.number] = numberTable().cells(number);
            }
        }
        return rows.values();
    }

    Result<void> compareNumbers(qint64 caseNo, const Rows &rebuilt)
    {
        const auto columns = numberTable().columns();
        const auto sql = u"SELECT %1 FROM numbers WHERE case_no = ?"_s.arg(columns);
        return read(sql, caseNo, numberTable().count()).map([&](Rows stored) {
            std::ranges::sort(stored, {}, [](const QVariantList &row) { return row.first().toString(); });
            compare(u"numbers"_s, columns, stored, rebuilt);
        });
    }

    const Database &m_database;
    Connection &m_connection;
    const Expected &m_expected;
    QList<Finding> &m_findings;
    QString m_number;
    QSet<qint64> m_seen;
};

} // namespace

Result<void> verifyCases(const Database &database, const Expected &expected, QList<Finding> &findings)
{
    CaseCheck check(database, expected, findings);
    Abreast<Read, std::optional<Rebuilt>> rebuilding(
        [&](const Read &read) { return rebuilt(read, expected.law); },
        [&](const Read &read, const std::optional<Rebuilt> &made) { return check.check(read, made); });
    return Acts(database)
        .eachCase([&](const CaseRecord &record, const Result<QList<Act>> &acts) {
            return rebuilding.add({record, acts});
        })
        .and_then([&] { return rebuilding.end(); })
        .and_then([&] { return check.checkStrangers(); });
}

} // namespace tiaocai::store
