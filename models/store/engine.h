// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "store/office_address.h"
#include "store/raw_cells.h"

/// What is an engine's own: how an office is reached, locked, spelt, copied and checked; search.h has how it is searched.
/// SQLite's is in sqlite/. Another engine brings the same functions; nothing else in the store knows which one it is.
namespace tiaocai::store::engine {

/// Its scripts are called NNNN_what.NAME.sql.
QString name();

using Opened = Result<std::unique_ptr<Connection>>;
/// A new office, whole or not at all: `fill` writes it where nobody sees it yet. Refuses `file-exists`, `disk-full`, ...
using Fill = std::function<Result<void>(std::unique_ptr<Connection>, const OfficeAddress &unseen)>;
Result<void> make(const OfficeAddress &address, const Fill &fill);
/// To be written. What a program that died left half done has been taken back. Refuses `not-found`, `not-an-office`, ...
Opened openToWrite(const OfficeAddress &address);
/// Where it stands, beside whoever writes it. Refuses what cannot be read without being written.
Opened openToRead(const OfficeAddress &address);
/// A look at what stands there, on a connection of its own.
Opened openToLook(const OfficeAddress &address);
/// As it stands now, and as nobody changes it any more; a writer gets its turn while it is made.
Opened openSnapshot(const OfficeAddress &address);
/// A whole copy, checked, at an address that is free; kept once this has returned. Refuses `file-exists`, `damaged`, ...
Result<void> copy(Connection &source, const OfficeAddress &to);
/// A free address beside the office for what it was in an older form.
OfficeAddress addressOfForm(const OfficeAddress &office, int form);

/// A statement of the common scripts in the engine's own words: types, and what keeps them strict. INTEGER is one of 64
/// bits, amounts in fen among them.
QString spelt(const QString &statement);
/// Unique or primary key violated by the last statement.
bool lastWasDuplicate(const Connection &connection);

/// One writer at a time: the lock comes first, so that max() + 1 read afterwards is nobody else's.
Result<void> begin(Connection &connection);
/// What is read until rollback() is of one moment.
Result<void> beginReading(Connection &connection);
Result<void> commit(Connection &connection);
void rollback(Connection &connection);

/// Every row of an answer, one after the other, with nothing decoded: what goes through all rows of a table has no time
/// for more. A refusal from `take` ends it.
using TakeCells = std::function<Result<void>(const RawCells &)>;
Result<void> eachRow(Connection &connection, const QString &sql, const QList<qint64> &values,
                     const TakeCells &take);

/// One row more, bound by the engine itself: what writes rows by the hundred thousand has no time for more. First what is known
/// where it is written, then so many cells of those that were made before.
Result<void> insert(Connection &connection, const QString &sql, std::initializer_list<RawCell> counted,
                    const RawCells &cells, qsizetype first, qsizetype count);

/// Which of the migrations it has seen; 0: none, and so no office.
Result<int> form(Connection &connection);
Result<void> setForm(Connection &connection, int form);
/// Runs steps that may rebuild a table which others name.
Result<void> rebuilding(Connection &connection, const std::function<Result<void>()> &steps);

/// Tables, indexes, triggers and views, with the words that make them.
enum class PartKind { Table, Index, Trigger, View };
struct Part {
    PartKind kind;
    QString name, words;
};
Result<QList<Part>> parts(Connection &connection);
/// Empty, and gone when it is closed.
Opened openInMemory();

/// What was removed or written over leaves the file; outside a transaction.
Result<void> compact(Connection &connection);

/// Sentences of the engine's own checks; empty where all is well.
Result<QStringList> problems(Connection &connection);

} // namespace tiaocai::store::engine
