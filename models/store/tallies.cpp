// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tallies.h"

#include "tables.h"
#include "words.h"

#include <QHash>

#include <array>

namespace tiaocai::store {

using namespace casework;
using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

int dayNumber(QDate day)
{
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

/// What happened in one word: "mediation/closed/agreement-reached/judged,otherwise", in time by these readings;
/// "mediation/received/202604", accepted in that month.
QString wordOf(const MonthTally &tally)
{
    if (tally.happened == Happened::Received)
        return QStringList{name(tally.kind), happenings.name(tally.happened),
                           QString::number(tally.acceptedMonth)}
            .join(u'/');
    QStringList readings;
    if (tally.inTime) readings << u"judged"_s;
    if (tally.inTimeOtherwise) readings << u"otherwise"_s;
    return QStringList{name(tally.kind), happenings.name(tally.happened),
                       tally.manner ? name(*tally.manner) : u"-"_s, readings.join(u',')}
        .join(u'/');
}

/// Every word with what it means; a year's rows are looked up here one by one.
const QHash<QString, MonthTally> &meanings()
{
    static const auto all = [] {
        QHash<QString, MonthTally> words;
        const auto add = [&](const MonthTally &tally) { words[wordOf(tally)] = tally; };
        for (const auto &kind : choices<CaseKind>) {
            for (const auto happened : {Happened::Accepted, Happened::SettledBefore})
                add({.kind = kind.value, .happened = happened});
            for (const auto &manner : choices<ClosingManner>) {
                for (const int readings : {0, 1, 2, 3})
                    add({.kind = kind.value,
                         .happened = Happened::Closed,
                         .manner = manner.value,
                         .inTime = (readings & 1) != 0,
                         .inTimeOtherwise = (readings & 2) != 0});
            }
        }
        return words;
    }();
    return all;
}

MonthTally meaning(const QString &word)
{
    const auto &known = meanings();
    if (const auto found = known.constFind(word); found != known.cend()) return *found;
    const auto parts = word.split(u'/');
    MonthTally received{.kind = chosen<CaseKind>(parts.value(0)).value_or(CaseKind::Mediation),
                        .happened = Happened::Received};
    received.acceptedMonth = parts.value(2).toInt();
    return received;
}

/// Under nothing, for the sum of all; under the month of recording and under its day, for the sums of a past day.
Result<void> count(Connection &connection, const MonthTally &tally, QDate recordedOn, qint64 sign)
{
    static const auto sql =
        u"INSERT INTO tallies (recorded, township, month, what, cases) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (recorded, township, month, what) "
        "DO UPDATE SET cases = tallies.cases + excluded.cases"_s;
    const auto what = wordOf(tally);
    Result<void> done;
    for (const int recorded : {0, dayNumber(recordedOn) / 100, dayNumber(recordedOn)}) {
        if (done)
            done =
                connection.run(sql, {recorded, text(tally.township), tally.month, what, sign * tally.cases});
    }
    return done;
}

Result<void> countAll(Connection &connection, const std::optional<TalliedCase> &part, QDate recordedOn,
                      qint64 sign)
{
    Result<void> done;
    for (const auto &tally : part ? talliesOf(*part) : QList<MonthTally>()) {
        if (done) done = count(connection, tally, recordedOn, sign);
    }
    return done;
}

} // namespace

Result<std::optional<TalliedCase>> Tallies::ofCase(qint64 caseNo) const
{
    return m_database.connection().first(
        u"SELECT %1 FROM tallied_cases WHERE case_no = ?"_s.arg(partTable().columns()), {caseNo},
        [](const Row &row) { return partTable().read(row); });
}

Result<void> Tallies::write(qint64 caseNo, const std::optional<TalliedCase> &now, QDate recordedOn) const
{
    auto &connection = m_database.connection();
    const auto before = ofCase(caseNo);
    if (!before) return refuse(before);
    if (*before == now) return {};
    static const auto writing = partTable().writing({u"case_no"_s});
    auto written = now ? connection.run(writing, QVariantList{caseNo} + partTable().cells(*now))
                       : connection.run(u"DELETE FROM tallied_cases WHERE case_no = ?"_s, {caseNo});
    return written.and_then([&] { return countAll(connection, *before, recordedOn, -1); }).and_then([&] {
        return countAll(connection, now, recordedOn, 1);
    });
}

Result<QList<MonthTally>> Tallies::year(int year, const std::optional<QDate> &recordedBy) const
{
    static const auto today = u"SELECT township, month, what, cases FROM tallies "
                              "WHERE recorded = 0 AND month BETWEEN ? AND ? AND cases <> 0 "
                              "UNION ALL SELECT township, 0, what, sum(cases) FROM tallies "
                              "WHERE recorded = 0 AND month < ? GROUP BY township, what"_s;
    // A past day is today without what was recorded since.
    static const auto past =
        today +
        u" UNION ALL SELECT township, CASE WHEN month < ? THEN 0 ELSE month END, what, -cases FROM tallies "
        "WHERE (recorded BETWEEN ? AND 999999 OR recorded BETWEEN ? AND ?) AND month <= ? AND cases <> 0"_s;
    const int first = year * 100 + 1, last = year * 100 + 12;
    QVariantList values{first, last, first};
    if (recordedBy) {
        const int day = dayNumber(*recordedBy), month = day / 100;
        values << first << month + 1 << day + 1 << month * 100 + 99 << last;
    }
    return m_database.connection().list(recordedBy ? past : today, values, [](const Row &row) {
        auto tally = meaning(row.text(2));
        tally.township = row.text(0);
        tally.month = int(row.number(1));
        tally.cases = row.number(3);
        return tally;
    });
}

Result<bool> Tallies::filled() const
{
    const auto filled = m_database.connection().number(
        u"SELECT EXISTS (SELECT 1 FROM tallied_cases) OR NOT EXISTS (SELECT 1 FROM case_index)"_s);
    return filled ? Result<bool>(*filled != 0) : refuse(filled);
}

Result<QStringList> Tallies::problems() const
{
    static const auto sql =
        u"SELECT sum(CASE WHEN recorded = 0 THEN cases ELSE 0 END), "
        "sum(CASE WHEN recorded BETWEEN 1 AND 999999 THEN cases ELSE 0 END), "
        "sum(CASE WHEN recorded > 999999 THEN cases ELSE 0 END), "
        "(SELECT sum(weight * (CASE WHEN accepted_month > 0 THEN 1 ELSE 0 END + CASE "
        "WHEN closed_month > 0 THEN 1 ELSE 0 "
        "END + CASE WHEN settled_month > 0 THEN 1 ELSE 0 END + CASE WHEN received_month > 0 "
        "AND (accepted_month = 0 OR accepted_month > received_month) THEN 1 ELSE 0 END)) "
        "FROM tallied_cases) "
        "FROM tallies"_s;
    const auto sums = m_database.connection().first(sql, {}, [](const Row &row) {
        return std::array{row.number(0), row.number(1), row.number(2), row.number(3)};
    });
    if (!sums) return refuse(sums);
    const auto &counts = **sums;
    QStringList sentences;
    for (const auto part : {0U, 1U, 2U}) {
        if (counts[part] != counts[3])
            sentences << Words::tr("The tallies count %1 cases; the cases make %2.")
                             .arg(counts[part])
                             .arg(counts[3]);
    }
    return sentences;
}

} // namespace tiaocai::store
