// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

#include "engine.h"
#include "law/rule_ids.h"
#include "sealing.h"
#include "search.h"
#include "statistics/writing.h"
#include "store/facts.h"
#include "tables.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::store {

using namespace casework;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

const QString byNextDue = u" ORDER BY i.next_due IS NULL, i.next_due, i.number"_s;
constexpr qsizetype mostIds = 500; // in one statement
const QString longestSilentFirst = u" ORDER BY i.last_activity, i.number"_s;

/// The case, its line, and what follows in the row from clockColumn() on.
QString lineSelect()
{
    static const auto sql = caseTable().columns(u"c"_s) + u", "_s + lineTable().columns(u"i"_s);
    return sql;
}

int clockColumn()
{
    return caseTable().count() + lineTable().count();
}

Result<CaseLine> caseLine(const Row &row)
{
    return caseTable().read(row).and_then([&](const CaseRecord &record) {
        return lineTable().read(row, caseTable().count()).map([&](const CaseIndex &line) {
            return CaseLine{record, line};
        });
    });
}

Result<ClockLine> clockLine(const Row &row)
{
    return caseLine(row).and_then([&](const CaseLine &of) {
        return deadlineTable().read(row, clockColumn()).map([&](const DeadlineIndex &deadline) {
            return ClockLine{of, deadline};
        });
    });
}

Result<void> writeLine(Connection &connection, qint64 caseNo, const CaseIndex &line)
{
    static const auto sql = lineTable().writing({u"case_no"_s});
    return connection.run(sql, QVariantList{caseNo} + lineTable().cells(line));
}

Result<void> writeDeadline(Connection &connection, qint64 caseNo, qsizetype place,
                           const DeadlineIndex &deadline)
{
    static const auto sql = deadlineTable().writing({u"case_no"_s, u"place"_s});
    return connection.run(sql, QVariantList{caseNo, qint64(place)} + deadlineTable().cells(deadline));
}

/// Most acts leave most clocks as they were: only what changed is written.
Result<void> writeDeadlines(Connection &connection, qint64 caseNo, const QList<DeadlineIndex> &before,
                            const QList<DeadlineIndex> &after)
{
    Result<void> done;
    for (qsizetype place = 0; done && place < after.size(); ++place) {
        if (place >= before.size() ||
            deadlineTable().cells(before[place]) != deadlineTable().cells(after[place]))
            done = writeDeadline(connection, caseNo, place, after[place]);
    }
    if (done && after.size() < before.size())
        done = connection.run(u"DELETE FROM deadline_index WHERE case_no = ? AND place >= ?"_s,
                              {caseNo, qint64(after.size())});
    return done;
}

/// A statement stays prepared by its text: there are four of them, and not one for every length of a list.
qsizetype placesFor(qsizetype ids)
{
    for (const qsizetype places : {1, 10, 100}) {
        if (ids <= places) return places;
    }
    return mostIds;
}

/// "?, ?" for a list, and what to bind there: an empty one has a place for what is nobody.
QString places(const QList<PersonId> &people)
{
    return QStringList(placesFor(std::max<qsizetype>(1, people.size())), u"?"_s).join(u", "_s);
}

QVariantList cells(const QList<PersonId> &people)
{
    QVariantList list;
    for (const auto &person : people)
        list << toCell(person);
    while (list.size() < placesFor(std::max<qsizetype>(1, people.size())))
        list << (people.isEmpty() ? null() : list.first());
    return list;
}

/// The newest cases of each step with its place in the order, one select after the other.
Select rankedSelect(const Connection &connection, const QList<SearchStep> &steps,
                    const QList<PersonId> &handlers, int atMost)
{
    const auto one = u"SELECT %1 AS step, no FROM (%2)"_s;
    QStringList parts{one.arg(int(Closeness::LastFour))
                          .arg(u"SELECT case_no AS no FROM case_index WHERE handler IN (%1) ORDER BY case_no "
                               u"DESC LIMIT ?"_s.arg(places(handlers)))};
    auto values = cells(handlers) << atMost;
    for (const auto &step : steps) {
        for (const auto &[sql, bound] : newestSelects(connection, step.condition, atMost)) {
            parts << one.arg(int(step.closeness)).arg(sql);
            values << bound;
        }
    }
    return {parts.join(u" UNION ALL "_s), values};
}

/// None where nothing is asked any more of one of the words.
Result<QSet<qint64>> casesOf(Connection &connection, const SearchCondition &condition)
{
    if (std::ranges::any_of(condition, &SearchChoice::isEmpty)) return QSet<qint64>();
    const auto [sql, values] = searchSelect(connection, condition);
    return connection.list(sql, values, [](const Row &row) { return row.number(0); })
        .map([](const QList<qint64> &cases) { return QSet(cases.begin(), cases.end()); });
}

QList<Closeness> stepsThatLoseOrder(const Connection &connection, const QList<SearchStep> &steps)
{
    QList<Closeness> list;
    for (const auto &step : steps) {
        if (losesOrder(connection, step.condition)) list << step.closeness;
    }
    return list;
}

const QString inStageOn = u"((i.stage = ? AND (i.later_from IS NULL OR i.later_from > ?)) "
                          "OR (i.later_stage = ? AND i.later_from <= ?))"_s;

/// "WHERE a AND b"; empty where nothing is asked.
class Where {
public:
    void add(bool isAsked, const QString &condition, const QVariantList &values = {})
    {
        if (!isAsked) return;
        m_sql += (m_sql.isEmpty() ? u"WHERE "_s : u" AND "_s) + condition;
        m_values << values;
    }
    Select select() const { return {m_sql, m_values}; }

private:
    QString m_sql;
    QVariantList m_values;
};

/// nullopt where a text asks for nothing that could be found.
std::optional<Select> conditionOf(const Connection &connection, const CaseQuery &query, QDate on,
                                  const QList<PersonId> &handlers)
{
    const auto today = on.toString(Qt::ISODate);
    const auto words = searchCondition(query.text);
    const bool hasText = !query.text.trimmed().isEmpty();
    if (hasText && words.isEmpty()) return std::nullopt;
    Where where;
    const auto found = hasText ? searchSelect(connection, words) : Select();
    where.add(hasText,
              u"i.case_no IN (%1 UNION SELECT case_no FROM case_index WHERE handler IN (%2))"_s.arg(
                  found.sql, places(handlers)),
              found.values + cells(handlers));
    where.add(query.stage.has_value(), inStageOn, {toCell(query.stage), today, toCell(query.stage), today});
    const bool isWithdrawn = query.state == CaseState::Withdrawn;
    where.add(query.state && !isWithdrawn, u"i.is_open = 1"_s);
    where.add(query.state == CaseState::Late, u"i.next_due < ?"_s, {today});
    where.add(query.state == CaseState::AwaitingAcceptance, u"i.accepted_on IS NULL"_s);
    where.add(isWithdrawn, u"i.is_open = 0 AND i.manner = ?"_s,
              {toCell(std::optional(ClosingManner::Withdrawn))});
    where.add(query.kind.has_value(), u"c.kind = ?"_s, {toCell(query.kind)});
    where.add(query.cause.has_value(), u"i.cause = ?"_s, {toCell(query.cause)});
    where.add(query.source.has_value(), u"i.source = ?"_s, {toCell(query.source)});
    where.add(query.township.has_value(), u"i.township = ?"_s, {toCell(query.township)});
    where.add(!query.handler.isNull(), u"i.handler = ?"_s, {toCell(query.handler)});
    where.add(query.closedFrom.isValid(), u"i.closed_on >= ?"_s, {toCell(query.closedFrom)});
    where.add(query.closedTo.isValid(), u"i.closed_on <= ?"_s, {toCell(query.closedTo)});
    return where.select();
}

using StoredByCase = QHash<qint64, StoredProjection>;

/// What is sealed stands last in its row; what does not open stays as it is, and is nothing that the acts make.
void addOpened(const Connection &connection, const QString &table, const RawCells &row, RawCells &into)
{
    const auto last = row[row.size() - 1];
    if (last.kind != RawCell::Kind::Text || !isSealed(last.text)) return into.add(row, 1, row.size() - 1);
    const auto opened =
        openedCell(connection, last.text, placeOf(QLatin1StringView(table.toLatin1()), row[0].number));
    into.add(row, 1, row.size() - 2);
    into.addText(opened ? QByteArrayView(*opened) : last.text);
}

/// The rows of a table that belong to these cases. `key`: whatever stands before the columns of the table; `further`: by which
/// of them the rows of a case are ordered.
template <typename Line>
Result<void> readRows(Connection &connection, const RowTable<Line> &table, const QStringList &key,
                      const std::pair<qint64, qint64> &cases, RawCells StoredProjection::*into,
                      StoredByCase &all, const QString &further = {})
{
    const auto sql = u"SELECT %1, %2 FROM %3 WHERE %4 BETWEEN ? AND ? ORDER BY %1%5"_s.arg(
        key.join(u", "_s), table.columns(), table.name(), key.first(), further);
    return engine::eachRow(connection, sql, {cases.first, cases.second},
                           [&](const RawCells &row) -> Result<void> {
                               addOpened(connection, table.name(), row, all[row[0].number].*into);
                               return {};
                           });
}

template <typename Line>
ProjectionRows::Rows cellsOf(const RowTable<Line> &table, const QList<Line> &lines)
{
    ProjectionRows::Rows rows;
    for (const auto &line : lines)
        rows << table.cells(line);
    return rows;
}

/// All rows of a case in a table in the place of what stands there; most cases have none.
template <typename Line>
Result<void> replaceRows(Connection &connection, qint64 caseNo, const RowTable<Line> &table,
                         const ProjectionRows::Rows &rows)
{
    const auto sql = u"SELECT count(*) FROM %1 WHERE case_no = ?"_s.arg(table.name());
    const auto there = connection.number(sql, {caseNo});
    if (!there) return refuse(there);
    if (*there == 0 && rows.isEmpty()) return {};
    auto done = connection.run(u"DELETE FROM %1 WHERE case_no = ?"_s.arg(table.name()), {caseNo});
    const auto insert = u"INSERT INTO %1 (case_no, %2) VALUES (?%3)"_s.arg(table.name(), table.columns(),
                                                                           u", ?"_s.repeated(table.count()));
    for (const auto &row : rows) {
        if (done) done = connection.run(insert, QVariantList{caseNo} + row);
    }
    return done;
}

/// What is set where something else was set already is refused by the key of the table.
Result<void> writeSlots(Connection &connection, qint64 caseNo, const QList<casework::Booking> &bookings)
{
    auto written = replaceRows(connection, caseNo, slotTable(), cellsOf(slotTable(), slotsOf(bookings)));
    if (written || !engine::lastWasDuplicate(connection)) return written;
    return refuse(
        u"slot-taken"_s,
        Words::tr("The room or one of the people has another session at that time. Choose another hour, "
                  "room or person."),
        {}, u"time"_s);
}

} // namespace

ProjectionRows ProjectionRows::of(const Projection &projection, const Database &to)
{
    const auto words = hiddenWords(to.connection(), projection.words);
    ProjectionRows made{.line = {lineTable().cells(projection.line)},
                        .facts = {factsTable().cells(projection.figured)},
                        .account = {accountTable().cells(projection.figured.account)},
                        .words = {searchTable().cells(words)}};
    made.hearingDays = cellsOf(hearingDayTable(), projection.hearingDays);
    made.bookings = cellsOf(slotTable(), slotsOf(projection.bookings));
    for (const auto &deadline : projection.deadlines)
        made.deadlines << QVariantList{qint64(made.deadlines.size())} + deadlineTable().cells(deadline);
    return made;
}

bool holds(const RawCells &stored, const ProjectionRows::Rows &made)
{
    qsizetype place = 0;
    for (const auto &row : made) {
        if (stored.size() < place + row.size()) return false;
        for (const auto &cell : row) {
            if (!stored[place++].holds(cell)) return false;
        }
    }
    return place == stored.size();
}

bool StoredProjection::holds(const ProjectionRows &made) const
{
    return store::holds(line, made.line) && store::holds(deadlines, made.deadlines) &&
           store::holds(facts, made.facts) && store::holds(account, made.account) &&
           store::holds(words, made.words) && store::holds(hearingDays, made.hearingDays) &&
           store::holds(bookings, made.bookings);
}

Result<StoredByCase> Projections::stored(qint64 first, qint64 last) const
{
    StoredByCase all;
    auto &connection = m_database.connection();
    const std::pair cases(first, last);
    const QStringList key{u"case_no"_s};
    return readRows(connection, lineTable(), key, cases, &StoredProjection::line, all)
        .and_then([&] {
            return readRows(connection, deadlineTable(), key + QStringList{u"place"_s}, cases,
                            &StoredProjection::deadlines, all);
        })
        .and_then(
            [&] { return readRows(connection, factsTable(), key, cases, &StoredProjection::facts, all); })
        .and_then(
            [&] { return readRows(connection, accountTable(), key, cases, &StoredProjection::account, all); })
        .and_then([&] {
            return readRows(connection, searchTable(), {caseOfWords()}, cases, &StoredProjection::words, all);
        })
        .and_then([&] {
            return readRows(connection, hearingDayTable(), key, cases, &StoredProjection::hearingDays, all,
                            u", hearing"_s);
        })
        .and_then([&] {
            return readRows(connection, slotTable(), key, cases, &StoredProjection::bookings, all,
                            u", resource, day, quarter"_s);
        })
        .map([&] { return all; });
}

Result<void> Projections::write(qint64 caseNo, const Projection &projection) const
{
    auto &connection = m_database.connection();
    return deadlines(caseNo)
        .and_then([&](const QList<DeadlineIndex> &before) {
            return writeDeadlines(connection, caseNo, before, projection.deadlines);
        })
        .and_then([&] { return writeLine(connection, caseNo, projection.line); })
        .and_then([&] { return writeWords(connection, caseNo, projection.words); })
        .and_then([&] {
            return replaceRows(connection, caseNo, hearingDayTable(),
                               cellsOf(hearingDayTable(), projection.hearingDays));
        })
        .and_then([&] { return writeSlots(connection, caseNo, projection.bookings); })
        .and_then([&] { return Facts(m_database).write(caseNo, projection.figured); });
}

Result<void> Projections::remove(qint64 caseNo) const
{
    auto &connection = m_database.connection();
    return connection.run(u"DELETE FROM deadline_index WHERE case_no = ?"_s, {caseNo})
        .and_then([&] { return connection.run(u"DELETE FROM case_index WHERE case_no = ?"_s, {caseNo}); })
        .and_then([&] { return connection.run(u"DELETE FROM hearing_days WHERE case_no = ?"_s, {caseNo}); })
        .and_then([&] { return connection.run(u"DELETE FROM slots WHERE case_no = ?"_s, {caseNo}); })
        .and_then([&] { return removeWords(connection, caseNo); })
        .and_then([&] { return Facts(m_database).remove(caseNo); });
}

Result<QList<DeadlineIndex>> Projections::deadlines(qint64 caseNo) const
{
    static const auto sql =
        u"SELECT %1 FROM deadline_index WHERE case_no = ? ORDER BY place"_s.arg(deadlineTable().columns());
    return m_database.connection().list(sql, {caseNo},
                                        [](const Row &row) { return deadlineTable().read(row); });
}

Result<QList<CaseLine>> Projections::list(const CaseQuery &query, QDate on,
                                          const QList<PersonId> &handlers) const
{
    if (query.among) return of(*query.among);
    const auto condition = conditionOf(m_database.connection(), query, on, handlers);
    if (!condition) return QList<CaseLine>();
    return lines(condition->sql, condition->values, byNextDue, everyLine)
        .and_then([&](const QList<CaseLine> &found) { return answering(found, query.text, handlers); });
}

Result<QList<CaseLine>> Projections::answering(const QList<CaseLine> &found, const QString &text,
                                               const QList<PersonId> &handlers) const
{
    auto &connection = m_database.connection();
    const auto condition = searchCondition(text);
    if (!losesOrder(connection, condition)) return found;
    const auto sure = casesOf(connection, keepingOrder(connection, condition));
    if (!sure) return refuse(sure);
    QList<CaseLine> list;
    for (const auto &line : found) {
        const bool isSure = handlers.contains(line.index.handler) || sure->contains(line.record.no);
        const auto words = isSure ? Result<SearchWords>() : storedWords(connection, line.record.no);
        if (!words) return refuse(words);
        if (isSure || answers(text, foundTexts(words->shown))) list << line;
    }
    return list;
}

Result<QString> Projections::numberOf(qint64 caseNo) const
{
    return m_database.connection()
        .first(u"SELECT number FROM case_index WHERE case_no = ?"_s, {caseNo},
               [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &number) { return number.value_or(QString()); });
}

Result<int> Projections::count(const CaseQuery &query, QDate on, const QList<PersonId> &handlers) const
{
    if (query.among && m_hidden.isEmpty()) return int(query.among->size());
    if (query.among)
        return of(*query.among).map([](const QList<CaseLine> &found) { return int(found.size()); });
    if (losesOrder(m_database.connection(), searchCondition(query.text)))
        return list(query, on, handlers).map([](const QList<CaseLine> &found) { return int(found.size()); });
    const auto condition = conditionOf(m_database.connection(), query, on, handlers);
    if (!condition) return 0;
    const auto from = query.kind ? u"case_index i JOIN cases c ON c.no = i.case_no "_s : u"case_index i "_s;
    return m_database.connection()
        .number(u"SELECT count(*) FROM "_s + from + visible(condition->sql), withHidden(condition->values))
        .map([](qint64 count) { return int(count); });
}

Result<QStringList> Projections::townships() const
{
    return m_database.connection()
        .list(u"SELECT DISTINCT township FROM case_index WHERE township <> ''"_s, {},
              [](const Row &row) { return row.text(0); })
        .map([](const QList<QString> &found) { return QStringList(found); });
}

Result<QList<SearchHit>> Projections::hits(const QString &text, const QList<PersonId> &handlers,
                                           int atMost) const
{
    const auto steps = searchSteps(text);
    if (steps.isEmpty()) return QList<SearchHit>();
    auto &connection = m_database.connection();
    const int enough = atMost + int(m_hidden.size());
    const auto ranked = rankedSelect(connection, steps, handlers, enough);
    const auto seen = m_hidden.isEmpty() ? QString() : u"WHERE "_s + isNotHidden();
    const auto sql =
        u"SELECT "_s + lineSelect() + u", f.step, "_s + shownSelect(u"f.no"_s) +
        u" FROM (SELECT no, min(step) AS step FROM ("_s + ranked.sql +
        u") AS steps GROUP BY no ORDER BY 2, 1 DESC LIMIT ?) f JOIN case_index i ON i.case_no = f.no "
        "JOIN cases c ON c.no = f.no "_s +
        seen + u" ORDER BY f.step, f.no DESC"_s;
    return connection
        .list(sql, withHidden(QVariantList(ranked.values) << enough),
              [&](const Row &row) {
                  return caseLine(row).and_then([&](const CaseLine &line) {
                      return openedCell(connection, row.text(clockColumn() + 1).toUtf8(),
                                        placeOf("case_search"_L1, line.record.no))
                          .map([&](const QByteArray &shown) {
                              return SearchHit{line, Closeness(row.number(clockColumn())),
                                               QString::fromUtf8(shown)};
                          });
                  });
              })
        .map([&](QList<SearchHit> hits) {
            const auto orderless = stepsThatLoseOrder(connection, steps);
            hits.removeIf([&](const SearchHit &hit) {
                return orderless.contains(hit.closeness) && !answers(text, foundTexts(hit.shown));
            });
            if (hits.size() > atMost) hits.resize(atMost);
            return hits;
        });
}

Result<QList<CaseRecord>> Projections::withHearings(QDate from, QDate to) const
{
    const auto sql =
        u"SELECT %1 FROM cases c WHERE c.no IN (SELECT case_no FROM hearing_days WHERE day BETWEEN ? AND ? "
        "UNION SELECT case_no FROM hearing_days WHERE waits = 1) ORDER BY c.no"_s.arg(
            caseTable().columns(u"c"_s));
    return m_database.connection().list(sql, {toCell(from), toCell(to)},
                                        [](const Row &row) { return caseTable().read(row); });
}

Result<QList<CaseLine>> Projections::of(const QList<CaseId> &cases) const
{
    QList<CaseLine> list;
    for (qsizetype first = 0; first < cases.size(); first += mostIds) {
        QVariantList ids;
        for (const auto &id : cases.sliced(first, std::min(mostIds, cases.size() - first)))
            ids << id.toString();
        while (ids.size() < placesFor(ids.size()))
            ids << ids.first();
        const auto condition = u"WHERE c.id IN (%1)"_s.arg(QStringList(ids.size(), u"?"_s).join(u", "_s));
        const auto found = lines(condition, ids, {}, everyLine);
        if (!found) return refuse(found);
        list << *found;
    }
    return list;
}

Result<QList<CaseLine>> Projections::named(const QString &word) const
{
    const auto name = wholeName(word);
    if (name.isEmpty()) return QList<CaseLine>();
    const SearchChoice either{{&SearchWords::names, name}, {&SearchWords::codes, written(word)}};
    const auto [sql, values] = searchSelect(m_database.connection(), {either});
    return lines(u"WHERE i.case_no IN (%1)"_s.arg(sql), values, byNextDue, everyLine);
}

Result<Excerpt<CaseLine>> Projections::meetingOn(QDate day, int atMost) const
{
    return excerpt(u"WHERE i.meeting_on = ? AND i.stage <> ?"_s,
                   {day.toString(Qt::ISODate), casework::name(Stage::OnHold)},
                   u" ORDER BY i.meeting_at IS NULL, i.meeting_at, i.number"_s, atMost);
}

Result<Excerpt<CaseLine>> Projections::meetingBefore(QDate day, int atMost) const
{
    return excerpt(u"WHERE i.meeting_on < ? AND i.stage <> ? AND NOT EXISTS (SELECT 1 FROM hearing_days h "
                   "WHERE h.case_no = i.case_no AND h.day = i.meeting_on AND h.waits = 1)"_s,
                   {day.toString(Qt::ISODate), casework::name(Stage::OnHold)},
                   u" ORDER BY i.meeting_on, i.number"_s, atMost);
}

Result<Excerpt<CaseLine>> Projections::openWithoutClock(int atMost) const
{
    return excerpt(u"WHERE i.is_open = 1 AND i.next_due IS NULL AND NOT EXISTS (SELECT 1 FROM deadline_index "
                   u"d WHERE d.case_no = i.case_no "
                   "AND d.state IN ('running', 'paused') AND d.office_duty = 1 AND d.information = 0)"_s,
                   {}, byNextDue, atMost);
}

Result<Excerpt<CaseLine>> Projections::openSilentSince(QDate day, int atMost) const
{
    return excerpt(u"WHERE i.is_open = 1 AND i.last_activity <= ?"_s, {day.toString(Qt::ISODate)},
                   longestSilentFirst, atMost);
}

Result<Excerpt<CaseLine>> Projections::inStage(Stage stage, QDate on, int atMost) const
{
    return excerpt(u"WHERE "_s + inStageOn,
                   {name(stage), on.toString(Qt::ISODate), name(stage), on.toString(Qt::ISODate)}, byNextDue,
                   atMost);
}

Result<Excerpt<CaseLine>> Projections::awaitingReceipt(QDate day, int atMost) const
{
    return excerpt(u"WHERE i.awaiting_since <= ?"_s, {day.toString(Qt::ISODate)},
                   u" ORDER BY i.awaiting_since, i.number"_s, atMost);
}

Result<Excerpt<ClockLine>> Projections::overdueClocks(QDate on, int atMost) const
{
    return clocks(u"d.office_duty = 1 AND d.information = 0 AND d.judged < ? AND d.from_on <= ?"_s,
                  {on.toString(Qt::ISODate), on.toString(Qt::ISODate)}, atMost);
}

Result<Excerpt<ClockLine>> Projections::alertedClocks(QDate on, QDate from, QDate until, int atMost) const
{
    // No roll is longer than the longest holiday: what was alerted earlier is judged by now.
    constexpr int longestRoll = 15;
    return clocks(u"d.office_duty = 1 AND d.information = 0 AND "
                  "(CASE WHEN d.unrolled < d.judged THEN d.unrolled ELSE d.judged END) BETWEEN ? AND ? "
                  "AND d.judged >= ? AND d.from_on <= ?"_s,
                  {std::max(from, on.addDays(-longestRoll)).toString(Qt::ISODate),
                   until.toString(Qt::ISODate), on.toString(Qt::ISODate), on.toString(Qt::ISODate)},
                  atMost);
}

/// Those without a day first. Asked for in one, the index would be read from its beginning.
Result<Excerpt<ClockLine>> Projections::performances(QDate on, int atMost) const
{
    const auto rule = law::ids::AgreementPerform.toString(), day = on.toString(Qt::ISODate);
    const auto undated = clocks(u"d.rule = ? AND d.judged IS NULL AND d.from_on <= ?"_s, {rule, day}, atMost);
    if (!undated) return undated;
    return clocks(u"d.rule = ? AND d.judged >= ? AND d.from_on <= ?"_s, {rule, day, day}, atMost)
        .map([&](const Excerpt<ClockLine> &dated) {
            Excerpt<ClockLine> both{undated->lines + dated.lines, undated->count + dated.count};
            if (both.lines.size() > atMost) both.lines.resize(atMost);
            return both;
        });
}

Result<Excerpt<ClockLine>> Projections::lateBy(const law::RuleId &rule, QDate on, int atMost) const
{
    return clocks(u"d.rule = ? AND d.judged < ? AND d.from_on <= ?"_s,
                  {rule.toString(), on.toString(Qt::ISODate), on.toString(Qt::ISODate)}, atMost);
}

template <typename Line>
Result<Excerpt<Line>> Projections::counted(const QList<Line> &lines, const QString &counting,
                                           const QVariantList &values, int atMost) const
{
    const bool isWhole = lines.size() < atMost || m_counting == Counting::LinesAlone;
    if (isWhole) return Excerpt<Line>{lines, int(lines.size())};
    return m_database.connection().number(counting, values).map([&](qint64 count) {
        return Excerpt<Line>{lines, int(count)};
    });
}

QString Projections::mine() const
{
    return m_handler.isNull() ? QString() : u" AND i.handler = ?"_s;
}

QVariantList Projections::withMine(QVariantList values) const
{
    if (!m_handler.isNull()) values << m_handler.toString();
    return values;
}

Result<YearFigures> Projections::figures(QDate from, QDate to) const
{
    const auto first = from.toString(Qt::ISODate), last = to.toString(Qt::ISODate);
    const auto sql =
        u"SELECT sum(CASE WHEN i.closed_on <= ? THEN 1 ELSE 0 END), count(*) "
        "FROM case_index i WHERE i.accepted_on <= ? AND (i.closed_on IS NULL OR i.closed_on >= ?)"_s;
    return m_database.connection()
        .first(sql, {last, last, first},
               [](const Row &row) {
                   return YearFigures{static_cast<int>(row.number(0)), static_cast<int>(row.number(1))};
               })
        .map([](const std::optional<YearFigures> &found) { return found.value_or(YearFigures()); });
}

QString Projections::isNotHidden() const
{
    return u"i.case_no NOT IN (SELECT no FROM cases WHERE id IN (%1))"_s.arg(
        QStringList(placesFor(m_hidden.size()), u"?"_s).join(u", "_s));
}

/// Behind the condition, before what is asked of the handler.
QString Projections::visible(const QString &condition) const
{
    if (m_hidden.isEmpty()) return condition;
    return (condition.isEmpty() ? u"WHERE "_s : condition + u" AND "_s) + isNotHidden();
}

QVariantList Projections::withHidden(QVariantList values) const
{
    if (m_hidden.isEmpty()) return values;
    const auto places = placesFor(m_hidden.size());
    for (qsizetype i = 0; i < places; ++i)
        values << m_hidden[std::min(i, m_hidden.size() - 1)].toString();
    return values;
}

Result<QList<CaseLine>> Projections::lines(const QString &condition, const QVariantList &values,
                                           const QString &order, int atMost) const
{
    const auto sql = u"SELECT "_s + lineSelect() + u" FROM case_index i JOIN cases c ON c.no = i.case_no "_s +
                     visible(condition) + order + u" LIMIT ?"_s;
    return m_database.connection().list(sql, withHidden(values) << atMost, caseLine);
}

Result<Excerpt<CaseLine>> Projections::excerpt(const QString &condition, const QVariantList &values,
                                               const QString &order, int atMost) const
{
    const auto where = condition + mine();
    const auto bound = withMine(values);
    const auto counting = u"SELECT count(*) FROM case_index i "_s + visible(where);
    return lines(where, bound, order, atMost).and_then([&](const QList<CaseLine> &found) {
        return counted(found, counting, withHidden(bound), atMost);
    });
}

Result<Excerpt<ClockLine>> Projections::clocks(const QString &condition, const QVariantList &values,
                                               int atMost) const
{
    const auto running = visible(u" WHERE d.state = 'running' AND "_s + condition + mine());
    const auto bound = withHidden(withMine(values));
    const bool asksLine = !m_handler.isNull() || !m_hidden.isEmpty();
    const auto joined = asksLine ? u" JOIN case_index i ON i.case_no = d.case_no"_s : QString();
    const auto sql =
        u"SELECT "_s + lineSelect() + u", "_s + deadlineTable().columns(u"d"_s) +
        u" FROM deadline_index d JOIN case_index i ON i.case_no = d.case_no JOIN cases c ON c.no = d.case_no"_s +
        running + u" ORDER BY d.judged NULLS FIRST, i.number, d.place LIMIT ?"_s;
    return m_database.connection()
        .list(sql, QVariantList(bound) << atMost, clockLine)
        .and_then([&](const QList<ClockLine> &list) {
            return counted(list, u"SELECT count(*) FROM deadline_index d"_s + joined + running, bound,
                           atMost);
        });
}

} // namespace tiaocai::store
