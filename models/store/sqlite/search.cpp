// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "cells.h"
#include "statistics/search_words.h"
#include "words.h"

namespace tiaocai::store {

using namespace statistics;
using namespace Qt::StringLiterals;

Result<QString> storedWords(Connection &connection, qint64 caseNo)
{
    return connection
        .first(u"SELECT words FROM case_search WHERE rowid = ?"_s, {caseNo},
               [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

Result<QHash<qint64, QString>> storedWords(Connection &connection, qint64 first, qint64 last)
{
    QHash<qint64, QString> words;
    const auto sql = u"SELECT rowid, words FROM case_search WHERE rowid BETWEEN ? AND ?"_s;
    return connection
        .stream(sql, {first, last},
                [&](const Row &row) -> Result<void> {
                    words[row.number(0)] = row.text(1);
                    return {};
                })
        .map([&] { return words; });
}

Result<void> writeWords(Connection &connection, qint64 caseNo, const QString &words)
{
    const auto before = storedWords(connection, caseNo);
    if (!before || *before == words) return before ? Result<void>() : refuse(before);
    return removeWords(connection, caseNo).and_then([&] {
        return connection.run(u"INSERT INTO case_search (rowid, words) VALUES (?, ?)"_s,
                              {caseNo, text(words)});
    });
}

Result<void> removeWords(Connection &connection, qint64 caseNo)
{
    return connection.run(u"DELETE FROM case_search WHERE rowid = ?"_s, {caseNo});
}

QString searchPhrase(const QString &text)
{
    const auto words = searchWords(text);
    return words.isEmpty() ? QString() : u"\""_s + words + u"\""_s;
}

QString exactPhrase(const QString &word)
{
    const auto words = searchWords(word);
    return words.isEmpty() ? QString() : u"\"end %1 end\""_s.arg(words);
}

QString searchCondition(const QString &column)
{
    return u"WHERE %1 IN (SELECT rowid FROM case_search WHERE case_search MATCH ?)"_s.arg(column);
}

Result<QStringList> searchProblems(Connection &connection)
{
    auto strays = connection.list(
        u"SELECT rowid FROM case_search WHERE rowid NOT IN (SELECT case_no FROM case_index)"_s, {},
        [](const Row &row) {
            return Words::tr("The search index has a row %1 of no case.").arg(row.number(0));
        });
    if (!strays) return refuse(strays);
    QStringList problems = *strays;
    // The check is spelt as an insert, but writes nothing.
    if (!connection.run(u"INSERT INTO case_search (case_search) VALUES ('integrity-check')"_s))
        problems << Words::tr("The search index does not fit the words that it was made of.");
    return problems;
}

} // namespace tiaocai::store
