// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

/// What an office file is made of, apart from its rows: a trigger that swallows lines of the audit changes no row, and no digest
/// notices it.
namespace tiaocai::store {

/// Of the newest form: known beforehand, since every opening asks. A test compares it with what the migrations make.
extern const QString digestOfNewestSchema;
/// Of its tables, indexes, triggers and views with their words.
Result<QString> digestOfSchema(Connection &connection);

/// What differs from what these migrations make, a sentence each; empty where nothing does.
Result<QStringList> foreignParts(Connection &connection, const QList<Migration> &migrations);
/// Refuses `damaged`, naming what differs.
Result<void> isAsMade(Connection &connection, const QList<Migration> &migrations);

} // namespace tiaocai::store
