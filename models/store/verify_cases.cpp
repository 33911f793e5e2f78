// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/abreast.h"
#include "store/acts.h"
#include "store/projections.h"
#include "tables.h"
#include "verification_steps.h"
#include "words.h"

#include <QSet>

#include <algorithm>

namespace tiaocai::store {

using namespace casework;
using namespace office;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

using Rows = StoredProjection::Rows;

struct Read {
    CaseRecord of;
    Result<QList<Act>> acts;
    // What stands beside them.
    StoredProjection stored = {};
    Rows record = {}, numbers = {};
    QList<qint64> places = {}; ///< of the acts in the file
};

/// Read as it stands: a kind that is none would be taken for another.
const QString recordColumns = u"kind, created_at, batch"_s;

QString deadlineColumns()
{
    return u"place, "_s + deadlineTable().columns();
}

/// Names every column that differs; a missing or surplus row once.
class Comparison {
public:
    explicit Comparison(QString number = {})
        : m_number(std::move(number))
    {
    }

    void add(const QString &where, const QString &what) { m_findings << Finding{m_number, what, where}; }

    /// `of`: a word for each row, which is told with its place.
    void compare(const QString &table, const QString &columns, const Rows &stored, const Rows &rebuilt,
                 const QStringList &of = {})
    {
        if (stored.size() != rebuilt.size())
            add(table,
                Words::tr("%1 rows stand there; the acts make %2.").arg(stored.size()).arg(rebuilt.size()));
        for (qsizetype row = 0; row < qMin(stored.size(), rebuilt.size()); ++row) {
            for (qsizetype column = 0; column < rebuilt[row].size(); ++column) {
                const auto &there = stored[row][column], &made = rebuilt[row][column];
                if (!isSameCell(there, made))
                    addCell(u"%1.%2 %3"_s.arg(table, columns.split(u", "_s)[column], of.value(row)), there,
                            made);
            }
        }
    }

    const QList<Finding> &findings() const { return m_findings; }

private:
    void addCell(const QString &where, const QVariant &there, const QVariant &made)
    {
        add(where.trimmed(),
            Words::tr("“%1” stands there; the acts make “%2”.").arg(there.toString(), made.toString()));
    }

    QString m_number;
    QList<Finding> m_findings;
};

/// The rows that the acts of one case make, against those that stand beside them.
class CaseCheck {
public:
    CaseCheck(const Read &read, const Expected &expected)
        : m_read(read)
        , m_expected(expected)
        , m_isVoided(read.of.batch && expected.voided.contains(*read.of.batch))
    {
    }

    QList<Finding> findings() const
    {
        if (!m_read.acts) {
            Comparison unreadable;
            unreadable.add(u"acts"_s, m_read.acts.error().text);
            return unreadable.findings();
        }
        const auto file = foldedForIndex(m_read.of.id, *m_read.acts, m_expected.law);
        const auto made =
            m_isVoided ? StoredProjection() : StoredProjection::of(project(file, m_expected.law));
        const auto &stored = m_read.stored;
        Comparison with(file.number());
        with.compare(u"cases"_s, recordColumns, m_read.record, {recordOf(file)});
        with.compare(lineTable().name(), lineTable().columns(), stored.line, made.line);
        with.compare(deadlineTable().name(), deadlineColumns(), stored.deadlines, made.deadlines,
                     rulesOf(made));
        with.compare(factsTable().name(), factsTable().columns(), stored.facts, made.facts);
        with.compare(accountTable().name(), accountTable().columns(), stored.account, made.account);
        with.compare(u"numbers"_s, numberTable().columns(), m_read.numbers,
                     m_isVoided ? Rows() : numbersOf(file));
        compareWords(with, stored.words, made.words);
        return with.findings();
    }

private:
    /// What the words are is nobody's to read who checks an office.
    static void compareWords(Comparison &with, const Rows &stored, const Rows &made)
    {
        const auto columns = searchTable().columnNames();
        for (int column = 0; column < columns.size(); ++column) {
            const auto there = stored.value(0).value(column), expected = made.value(0).value(column);
            if (!isSameCell(there, expected))
                with.add(searchTable().name() + u'.' + columns[column],
                         Words::tr("The case would not be found by the words of its acts."));
        }
    }
    static QVariantList recordOf(const CaseFile &file)
    {
        const auto &first = file.acts.first();
        return {name(file.kind), stamp(first.recordedAt), first.batch ? first.batch->toString() : null()};
    }

    static QStringList rulesOf(const StoredProjection &made)
    {
        QStringList rules;
        for (const auto &deadline : made.deadlines)
            rules << deadline[1].toString();
        return rules;
    }

    Rows numbersOf(const CaseFile &file) const
    {
        const auto &places = m_read.places;
        QMap<QString, QVariantList> rows;
        for (qsizetype i = 0; i < qMin(places.size(), file.acts.size()); ++i) {
            const auto settings = m_expected.settingsAt(places[i]);
            for (auto number : numbersIn(file.acts[i], file.kind, settings, m_expected.code)) {
                number.caseNo = m_read.of.no;
                if (!rows.contains(number.number)) rows[number.number] = numberTable().cells(number);
            }
        }
        return rows.values();
    }

    const Read &m_read;
    const Expected &m_expected;
    bool m_isVoided;
};

/// Reads what stands beside the acts of some cases at once; they come in the order of their numbers.
class Completing {
public:
    Completing(const Database &database, QList<Read> &cases)
        : m_database(database)
        , m_cases(cases)
        , m_first(cases.first().of.no)
        , m_last(cases.last().of.no)
    {
    }

    Result<void> read()
    {
        return Projections(m_database)
            .stored(m_first, m_last)
            .map([this](const QHash<qint64, StoredProjection> &stored) {
                for (auto &one : m_cases)
                    one.stored = stored.value(one.of.no);
            })
            .and_then([this] {
                return each(u"SELECT no, %1 FROM cases WHERE no BETWEEN ? AND ?"_s.arg(recordColumns),
                            [](Read &of, const Row &row) { of.record << row.cells(1, 3); });
            })
            .and_then([this] {
                return each(
                    u"SELECT case_no, %1 FROM numbers WHERE case_no BETWEEN ? AND ? ORDER BY number"_s.arg(
                        numberTable().columns()),
                    [](Read &of, const Row &row) { of.numbers << row.cells(1, numberTable().count()); });
            })
            .and_then([this] {
                return each(u"SELECT case_no, seq FROM acts WHERE case_no BETWEEN ? AND ? "
                            "ORDER BY case_no, seq"_s,
                            [](Read &of, const Row &row) { of.places << row.number(1); });
            });
    }

private:
    Result<void> each(const QString &sql, const std::function<void(Read &, const Row &)> &take)
    {
        return m_database.connection().stream(sql, {m_first, m_last}, [&](const Row &row) -> Result<void> {
            const auto no = row.number(0);
            const auto of =
                std::ranges::lower_bound(m_cases, no, {}, [](const Read &read) { return read.of.no; });
            if (of != m_cases.end() && of->of.no == no) take(*of, row);
            return {};
        });
    }

    const Database &m_database;
    QList<Read> &m_cases;
    qint64 m_first, m_last;
};

class CasesCheck {
public:
    CasesCheck(const Database &database, const Expected &expected, QList<Finding> &findings)
        : m_connection(database.connection())
        , m_findings(findings)
        , m_checking([&](const Read &read) { return CaseCheck(read, expected).findings(); },
                     [&](const Read &, const QList<Finding> &found) -> Result<void> {
                         findings << found;
                         return {};
                     },
                     [&](QList<Read> &cases) { return Completing(database, cases).read(); })
    {
    }

    Result<void> add(const CaseRecord &record, const Result<QList<Act>> &acts)
    {
        m_seen << record.no;
        return m_checking.add({record, acts});
    }
    Result<void> end()
    {
        return m_checking.end().and_then([this] { return checkStrangers(); });
    }

private:
    /// Rows of cases that have no acts, and cases without any.
    Result<void> checkStrangers()
    {
        Result<void> done;
        for (const auto &table :
             {u"cases"_s, u"case_index"_s, u"deadline_index"_s, u"facts"_s, u"accounts"_s, u"numbers"_s}) {
            const auto column = table == u"cases" ? u"no"_s : u"case_no"_s;
            if (done)
                done = m_connection.stream(
                    u"SELECT DISTINCT %1 FROM %2"_s.arg(column, table), {}, [&](const Row &row) {
                        if (!m_seen.contains(row.number(0)))
                            m_findings << Finding{{},
                                                  Words::tr("There is a row of a case that has no acts."),
                                                  u"%1 %2"_s.arg(table, row.text(0))};
                        return Result<void>();
                    });
        }
        return done;
    }

    Connection &m_connection;
    QList<Finding> &m_findings;
    QSet<qint64> m_seen;
    Abreast<Read, QList<Finding>> m_checking;
};

} // namespace

Result<void> verifyCases(const Database &database, const Expected &expected, QList<Finding> &findings)
{
    CasesCheck check(database, expected, findings);
    return Acts(database)
        .eachCase(
            [&](const CaseRecord &record, const Result<QList<Act>> &acts) { return check.add(record, acts); })
        .and_then([&] { return check.end(); });
}

} // namespace tiaocai::store
