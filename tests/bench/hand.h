// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QString>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

/// Statements written by hand, as in the sqlite3 shell: what the program is measured against, and offices that are large in
/// little time.
namespace tiaocai {

using namespace Qt::StringLiterals;

class Hand {
public:
    explicit Hand(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_file) != SQLITE_OK) std::exit(1);
        run(u"PRAGMA cache_size = -262144"_s);
    }
    ~Hand() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(Hand)

    /// What is made need not survive a power cut.
    void hurry() const
    {
        run(u"PRAGMA synchronous = OFF"_s);
        run(u"PRAGMA journal_mode = MEMORY"_s);
    }
    void run(const QString &sql) const
    {
        char *error = nullptr;
        if (sqlite3_exec(m_file, sql.toUtf8().constData(), nullptr, nullptr, &error) == SQLITE_OK) return;
        std::fprintf(stderr, "%s\n", error);
        std::exit(1);
    }
    QStringList texts(const QString &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_file, sql.toUtf8().constData(), -1, &statement, nullptr);
        QStringList list;
        while (sqlite3_step(statement) == SQLITE_ROW)
            list << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return list;
    }
    qint64 rows(const QString &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_file, sql.toUtf8().constData(), -1, &statement, nullptr);
        qint64 count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sqlite3_column_text(statement, column);
            ++count;
        }
        sqlite3_finalize(statement);
        return count;
    }

private:
    sqlite3 *m_file = nullptr;
};

/// Rows that come in no order of theirs are entered into an index one by one: it is made when they are there.
class WithoutIndexes {
public:
    WithoutIndexes(const Hand &hand, const QStringList &tables)
        : m_hand(hand)
    {
        const auto asked =
            u"SELECT %1 FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '%2'"_s;
        for (const auto &table : tables) {
            m_made << hand.texts(asked.arg(u"sql"_s, table));
            for (const auto &name : hand.texts(asked.arg(u"name"_s, table)))
                hand.run(u"DROP INDEX "_s + name);
        }
    }
    ~WithoutIndexes()
    {
        for (const auto &index : m_made)
            m_hand.run(index);
    }
    Q_DISABLE_COPY_MOVE(WithoutIndexes)

private:
    const Hand &m_hand;
    QStringList m_made;
};

/// Copies of the rows whose key is at most `sample`, until there are `cases` of them. `changing`: what else is another in a
/// copy ("id = ...").
inline void multiply(const Hand &hand, const QString &table, const QString &key, int sample, int cases,
                     const QString &changing = {})
{
    const auto next = u"UPDATE sample SET %1 = %1 + %2%3"_s.arg(
        key, QString::number(sample), changing.isEmpty() ? QString() : u", "_s + changing);
    hand.run(u"CREATE TEMP TABLE sample AS SELECT * FROM %1 WHERE %2 <= %3"_s.arg(table, key).arg(sample));
    hand.run(u"BEGIN"_s);
    for (int from = sample; from < cases; from += sample) {
        hand.run(next);
        hand.run(u"INSERT INTO %1 SELECT * FROM sample"_s.arg(table));
    }
    hand.run(u"COMMIT"_s);
    hand.run(u"DROP TABLE sample"_s);
}

/// An office of so many cases, of which the first `sample` have their acts: lists, Today and figures see no difference.
inline void multiplyOffice(const QString &path, int sample, int cases)
{
    const Hand hand(path);
    hand.hurry();
    const auto fresh = u"id = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
                       "substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || "
                       "hex(randomblob(6)))"_s;
    const WithoutIndexes plain(hand, {u"cases"_s, u"case_index"_s, u"deadline_index"_s, u"facts"_s});
    multiply(hand, u"cases"_s, u"no"_s, sample, cases, fresh);
    for (const auto &table : {u"case_index"_s, u"deadline_index"_s, u"facts"_s, u"accounts"_s})
        multiply(hand, table, u"case_no"_s, sample, cases);
}

} // namespace tiaocai
