// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

/// The search index, in the engine's own words.
namespace tiaocai::store {

Result<void> writeWords(Connection &connection, qint64 caseNo, const QString &words);
Result<void> removeWords(Connection &connection, qint64 caseNo);
Result<QString> storedWords(Connection &connection, qint64 caseNo);
/// Of the cases from one to another.
Result<QHash<qint64, QString>> storedWords(Connection &connection, qint64 first, qint64 last);

/// What to bind for a text that somebody typed; empty where it has nothing to search for.
QString searchPhrase(const QString &text);
/// The same for a word as a whole.
QString exactPhrase(const QString &word);
/// "WHERE column IN (...)" with one place for the phrase.
QString searchCondition(const QString &column);
/// Rows of the index that belong to no case, and what the index says of itself.
Result<QStringList> searchProblems(Connection &connection);

} // namespace tiaocai::store
