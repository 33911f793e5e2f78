// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "statistics/search_query.h"

/// The search index, in the engine's own words.
namespace tiaocai::store {

/// The column that holds a case's number in the table of words.
const QString &caseOfWords();
/// The insert of a case's words, its number before them.
const QString &insertOfWords();
/// After it: how its names are read, its number before them.
const QString &insertOfSounds();
/// Where they stand among the words.
qsizetype placeOfSounds();
/// Writes what differs from what stands there.
Result<void> writeWords(Connection &connection, qint64 caseNo, const statistics::SearchWords &words);
/// Whatever stands there.
Result<void> replaceWords(Connection &connection, qint64 caseNo, const statistics::SearchWords &words);
Result<void> removeWords(Connection &connection, qint64 caseNo);
Result<statistics::SearchWords> storedWords(Connection &connection, qint64 caseNo);

Result<void> removeAllWords(Connection &connection);

/// The index made anew of the words that stand there, and nothing left in it of others.
Result<void> rebuildWords(Connection &connection);

/// Whether a condition asks for words that stand one after the other where they are hidden and have no order: who has them all may
/// still not say what was asked.
bool losesOrder(const Connection &connection, const statistics::SearchCondition &condition);
/// The same without those phrases.
statistics::SearchCondition keepingOrder(const Connection &connection, statistics::SearchCondition condition);
/// A statement, and what is bound in it.
struct Select {
    QString sql;
    QVariantList values;
};
/// "SELECT no ..." of the cases that answer a condition that asks for something.
Select searchSelect(const Connection &connection, const statistics::SearchCondition &condition);
/// The newest of them at most: together in any order, one case possibly in two.
QList<Select> newestSelects(const Connection &connection, const statistics::SearchCondition &condition,
                            int atMost);
/// "(SELECT ...)": the texts that may be found of the case whose number stands in the column.
QString shownSelect(const QString &column);
/// Rows of the index that belong to no case, and what the index says of itself.
Result<QStringList> searchProblems(Connection &connection);

} // namespace tiaocai::store
