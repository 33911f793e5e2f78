// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_row.h"
#include "base/abreast.h"
#include "engine.h"
#include "sealing.h"
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

using Rows = ProjectionRows::Rows;

/// An act as it stands: its columns, its digest, and the salt and data of its personal half.
enum ActCell {
    SeqCell,
    IdCell,
    KindCell = 3,
    DayCell = 5,
    DigestCell = actColumnCount,
    SaltCell,
    PersonalCell
};
constexpr int actCellCount = PersonalCell + 1;

/// A case as it stands, nothing of it decoded.
struct Read {
    qint64 no = 0; ///< as its acts say
    Result<CaseRecord> of = CaseRecord();
    RawCells record = {}; ///< kind, created_at, batch: a kind that is none would be taken for another
    QString id = {};
    RawCells acts = {}; ///< actCellCount of each
    StoredProjection stored = {};
    RawCells numbers = {};

    qsizetype actCount() const { return acts.size() / actCellCount; }
    RawCell cellOf(qsizetype act, int cell) const { return acts[act * actCellCount + cell]; }
};

struct Proof {
    bool act = false, personal = false;
};

/// What was found of a case; its acts, and whether they are as their digests say, in their order.
struct Checked {
    QString number = {};
    QList<Proof> proofs = {};
    QList<Finding> findings = {};
};

QByteArray placeOfHalf(const Read &read, qsizetype act)
{
    return store::placeOfHalf(read.cellOf(act, IdCell).toString());
}

Proof proofOf(const Connection &connection, const Read &read, qsizetype act, const Expected &expected)
{
    const auto text = [&](int cell) { return read.cellOf(act, cell).text; };
    const bool isSealedLater =
        expected.sealed && read.cellOf(act, SeqCell).number <= expected.sealed->lastAct;
    return {digestOfAct(read.acts, act * actCellCount, read.id) == QLatin1StringView(text(DigestCell)),
            isHalfOf(connection, {text(SaltCell), text(PersonalCell), isSealedLater}, placeOfHalf(read, act),
                     text(actColumnCount - 1))};
}

QString actWords(const Read &read, qsizetype act)
{
    const auto written = read.cellOf(act, KindCell).toString();
    const auto kind = chosen<ActKind>(written);
    return u"%1 %2"_s.arg(kind ? label(*kind) : written, read.cellOf(act, DayCell).toString());
}

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
    void compare(const QString &table, const QString &columns, const RawCells &stored, const Rows &rebuilt,
                 const QStringList &of = {})
    {
        if (!holds(stored, rebuilt)) tellDifferences(table, columns.split(u", "_s), stored, rebuilt, of);
    }

    const QList<Finding> &findings() const { return m_findings; }

private:
    void tellDifferences(const QString &table, const QStringList &columns, const RawCells &stored,
                         const Rows &rebuilt, const QStringList &of)
    {
        const auto rows = stored.size() / columns.size();
        if (rows != rebuilt.size())
            add(table, Words::tr("%1 rows stand there; the acts make %2.").arg(rows).arg(rebuilt.size()));
        for (qsizetype row = 0; row < qMin(rows, rebuilt.size()); ++row) {
            for (qsizetype column = 0; column < columns.size(); ++column) {
                const auto there = stored[row * columns.size() + column];
                const auto &made = rebuilt[row][column];
                if (!there.holds(made))
                    addCell(u"%1.%2 %3"_s.arg(table, columns[column], of.value(row)), there.toVariant(),
                            made);
            }
        }
    }
    void addCell(const QString &where, const QVariant &there, const QVariant &made)
    {
        add(where.trimmed(),
            Words::tr("“%1” stands there; the acts make “%2”.").arg(there.toString(), made.toString()));
    }

    QString m_number;
    QList<Finding> m_findings;
};

/// The acts of one case against their digests, and the rows that they make against those that stand beside them.
class CaseCheck {
public:
    CaseCheck(const Read &read, const Expected &expected, const Database &database)
        : m_read(read)
        , m_expected(expected)
        , m_database(database)
        , m_isTakenBack(read.of && expected.takenBack.holds(read.of->id, read.of->batch))
    {
    }

    Checked checked() const
    {
        Checked done;
        for (qsizetype act = 0; act < m_read.actCount(); ++act)
            done.proofs << proofOf(m_database.connection(), m_read, act, m_expected);
        if (isLocked()) {
            done.number = numberAsItStands();
            return done;
        }
        const auto acts = m_read.of ? decoded() : refuse(m_read.of);
        if (acts) {
            const auto file = foldedForIndex(m_read.of->id, *acts, m_expected.law);
            done.number = file.number();
            done.findings = findings(file);
        } else {
            done.number = numberAsItStands();
            done.findings << Finding{{}, acts.error().text, u"acts"_s, acts.error().code};
        }
        return done;
    }

private:
    /// Without the key nobody knows what the acts make.
    bool isLocked() const { return !m_database.key() && isSealed(m_read.cellOf(0, PersonalCell).text); }

    Result<QList<Act>> decoded() const
    {
        QList<Act> acts;
        acts.reserve(m_read.actCount());
        for (qsizetype i = 0; i < m_read.actCount(); ++i) {
            const auto data = dataOf(i);
            auto act = data ? actFrom(m_read.acts.variants(i * actCellCount, actDataColumn), *data,
                                      m_read.of->id, m_database.connection().office())
                            : refuse(data);
            if (!act) return refuse(act);
            acts << *std::move(act);
        }
        return acts;
    }

    /// What is read of it is copied by whoever keeps it.
    Result<ActData> dataOf(qsizetype act) const
    {
        const auto raw = [&](int cell) {
            const auto there = m_read.cellOf(act, cell);
            return there.isNull() ? QByteArray()
                                  : QByteArray::fromRawData(there.text.data(), there.text.size());
        };
        const auto personal = raw(PersonalCell);
        if (!isSealed(personal)) return ActData{raw(actDataColumn), personal};
        return openedHalf(m_database.connection(), personal, placeOfHalf(m_read, act))
            .map([&](const QByteArray &half) {
                return ActData{raw(actDataColumn), half};
            });
    }

    QString numberAsItStands() const
    {
        static const auto column = lineTable().columnNames().indexOf(u"number"_s);
        return m_read.stored.line.isEmpty() ? QString() : m_read.stored.line[column].toString();
    }

    QList<Finding> findings(const CaseFile &file) const
    {
        const auto made =
            m_isTakenBack ? ProjectionRows() : ProjectionRows::of(project(file, m_expected.law), m_database);
        const auto &stored = m_read.stored;
        Comparison with(file.number());
        with.compare(u"cases"_s, u"kind, created_at, batch"_s, m_read.record, {recordOf(file)});
        with.compare(lineTable().name(), lineTable().columns(), stored.line, made.line);
        with.compare(deadlineTable().name(), deadlineColumns(), stored.deadlines, made.deadlines,
                     rulesOf(made));
        with.compare(factsTable().name(), factsTable().columns(), stored.facts, made.facts);
        with.compare(hearingDayTable().name(), hearingDayTable().columns(), stored.hearingDays,
                     made.hearingDays);
        with.compare(slotTable().name(), slotTable().columns(), stored.bookings, made.bookings);
        compareAccount(with, stored.account, made.account);
        with.compare(u"numbers"_s, numberTable().columns(), m_read.numbers,
                     m_isTakenBack ? Rows() : numbersOf(file));
        compareWords(with, stored.words, made.words);
        return with.findings();
    }

    void compareAccount(Comparison &with, const RawCells &stored, const Rows &made) const
    {
        const auto where = accountTable().name() + u'.' + accountTable().columns();
        if (!m_database.key())
            with.compare(accountTable().name(), accountTable().columns(), stored, made);
        else if (!holds(stored, made))
            with.add(where, Words::tr("Another account of the case stands there than its acts make."));
    }

    /// What the words are is nobody's to read who checks an office.
    static void compareWords(Comparison &with, const RawCells &stored, const Rows &made)
    {
        if (holds(stored, made)) return;
        const auto columns = searchTable().columnNames();
        for (int column = 0; column < columns.size(); ++column) {
            const auto there = stored.isEmpty() ? RawCell() : stored[column];
            if (!there.holds(made.value(0).value(column)))
                with.add(searchTable().name() + u'.' + columns[column],
                         Words::tr("The case would not be found by the words of its acts."));
        }
    }

    static QVariantList recordOf(const CaseFile &file)
    {
        const auto &first = file.acts.first();
        return {name(file.kind), stamp(first.recordedAt), first.batch ? first.batch->toString() : null()};
    }

    static QStringList rulesOf(const ProjectionRows &made)
    {
        QStringList rules;
        for (const auto &deadline : made.deadlines)
            rules << deadline[1].toString();
        return rules;
    }

    Rows numbersOf(const CaseFile &file) const
    {
        QMap<QString, QVariantList> rows;
        for (qsizetype i = 0; i < file.acts.size(); ++i) {
            const auto settings = m_expected.settingsAt(m_read.cellOf(i, SeqCell).number);
            for (auto number : numbersIn(file.acts[i], file.kind, settings, m_expected.code)) {
                number.caseNo = m_read.no;
                if (!rows.contains(number.number)) rows[number.number] = numberTable().cells(number);
            }
        }
        return rows.values();
    }

    const Read &m_read;
    const Expected &m_expected;
    const Database &m_database;
    bool m_isTakenBack;
};

/// What stands beside the acts of some cases, which come in the order of their numbers.
Result<void> complete(const Database &database, QList<Read> &cases)
{
    const auto first = cases.first().no, last = cases.last().no;
    static const auto sql =
        u"SELECT case_no, %1 FROM numbers WHERE case_no BETWEEN ? AND ? ORDER BY number"_s.arg(
            numberTable().columns());
    return Projections(database)
        .stored(first, last)
        .map([&](const QHash<qint64, StoredProjection> &stored) {
            for (auto &one : cases)
                one.stored = stored.value(one.no);
        })
        .and_then([&] {
            return engine::eachRow(
                database.connection(), sql, {first, last}, [&](const RawCells &row) -> Result<void> {
                    const auto of = std::ranges::lower_bound(cases, row[0].number, {}, &Read::no);
                    if (of != cases.end() && of->no == row[0].number) of->numbers.add(row, 1, row.size() - 1);
                    return {};
                });
        });
}

class CasesCheck {
public:
    CasesCheck(const Database &database, const Expected &expected, AuditLedger &ledger,
               QList<Finding> &findings)
        : m_connection(database.connection())
        , m_ledger(ledger)
        , m_findings(findings)
        , m_checking([&expected,
                      &database](const Read &read) { return CaseCheck(read, expected, database).checked(); },
                     [this](const Read &read, const Checked &checked) { return take(read, checked); },
                     [&database](QList<Read> &cases) { return complete(database, cases); })
    {
    }

    Result<void> check()
    {
        static const auto sql =
            u"SELECT %1, %2, a.digest, p.salt, p.data FROM acts a LEFT JOIN cases c ON c.no = a.case_no "
            "LEFT JOIN personal p ON p.act = a.seq ORDER BY a.case_no, a.seq"_s.arg(
                caseTable().columns(u"c"_s), qualified(actColumns, u"a"_s));
        return engine::eachRow(m_connection, sql, {}, [this](const RawCells &row) { return add(row); })
            .and_then([this] { return m_next.acts.isEmpty() ? Result<void>() : next(); })
            .and_then([this] { return m_checking.end(); })
            .and_then([this] {
                tellMissingActs();
                return checkStrangers();
            });
    }

private:
    Result<void> add(const RawCells &row)
    {
        constexpr int caseNo = 2;
        const int first = caseTable().count();
        const auto no = row[first + caseNo].number;
        if (!m_next.acts.isEmpty() && no != m_next.no) {
            if (auto added = next(); !added) return added;
        }
        if (m_next.acts.isEmpty()) begin(no, row);
        m_next.acts.add(row, first, actCellCount);
        m_places << row[first].number;
        return {};
    }

    void begin(qint64 no, const RawCells &row)
    {
        constexpr int id = 1, kind = 2;
        m_next.no = no;
        m_next.of = caseTable().read(row.variants(0, caseTable().count()), m_connection.office());
        m_next.id = row[id].toString();
        m_next.record.add(row, kind, 3);
        m_seen << no;
    }

    Result<void> next() { return m_checking.add(std::exchange(m_next, {})); }

    Result<void> take(const Read &read, const Checked &checked)
    {
        for (qsizetype i = 0; i < read.actCount(); ++i) {
            const bool wasWritten =
                m_ledger.takeOff("act", read.cellOf(i, IdCell).text, read.cellOf(i, DigestCell).text);
            if (!wasWritten || !checked.proofs[i].act)
                m_findings << Finding{checked.number, Words::tr("An act is not as it was recorded."),
                                      u"acts %1"_s.arg(actWords(read, i))};
            if (!checked.proofs[i].personal)
                m_findings << Finding{checked.number,
                                      Words::tr("Personal data of an act are not as they were recorded."),
                                      u"personal %1"_s.arg(actWords(read, i))};
        }
        m_findings << checked.findings;
        return {};
    }

    void tellMissingActs()
    {
        std::ranges::sort(m_places);
        qint64 place = 0;
        for (const auto seq : std::as_const(m_places)) {
            if (seq != ++place)
                m_findings << Finding{{}, Words::tr("An act is missing."), u"acts.seq %1"_s.arg(place)};
            place = seq;
        }
    }

    /// Rows of cases that have no acts, and cases without any.
    Result<void> checkStrangers()
    {
        Result<void> done;
        for (const auto &table : {u"cases"_s, u"case_index"_s, u"deadline_index"_s, u"facts"_s, u"accounts"_s,
                                  u"numbers"_s, u"hearing_days"_s, u"slots"_s}) {
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
    AuditLedger &m_ledger;
    QList<Finding> &m_findings;
    Read m_next;
    QSet<qint64> m_seen;
    QList<qint64> m_places; ///< of the acts in the file
    Abreast<Read, Checked> m_checking;
};

} // namespace

Result<void> verifyCases(const Database &database, const Expected &expected, AuditLedger &ledger,
                         QList<Finding> &findings)
{
    return CasesCheck(database, expected, ledger, findings).check();
}

} // namespace tiaocai::store
