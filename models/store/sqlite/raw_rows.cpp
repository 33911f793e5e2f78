// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "engine.h"

#include <sqlite3.h>

#include <QHash>

#include <map>

namespace tiaocai::store {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Inserts that stay prepared by their text, and are found by where it stands: as long as it is kept here, nothing else does.
struct Inserts : engine::Kept {
    std::map<QString, Statement> statements;
    QHash<const QChar *, sqlite3_stmt *> byPlace;
};

Inserts &insertsOf(Connection &connection)
{
    if (!connection.kept) connection.kept = std::make_unique<Inserts>();
    return static_cast<Inserts &>(*connection.kept);
}

sqlite3_stmt *keptInsert(Connection &connection, const QString &sql)
{
    auto &inserts = insertsOf(connection);
    if (auto *const known = inserts.byPlace.value(sql.constData())) return known;
    auto &statements = inserts.statements;
    if (const auto known = statements.find(sql); known != statements.end()) return known->second.get();
    sqlite3_stmt *statement = nullptr;
    const auto text = sql.toUtf8();
    sqlite3_prepare_v3(sqlite::handle(connection), text.constData(), int(text.size()),
                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (!statement) return nullptr;
    statements.emplace(sql, Statement(statement, &sqlite3_finalize));
    inserts.byPlace.insert(sql.constData(), statement);
    return statement;
}

/// The cell stays where it is until the statement has run.
void bind(sqlite3_stmt *statement, int place, const RawCell &cell)
{
    switch (cell.kind) {
    case RawCell::Kind::Null:
        sqlite3_bind_null(statement, place);
        break;
    case RawCell::Kind::Number:
        sqlite3_bind_int64(statement, place, cell.number);
        break;
    case RawCell::Kind::Text:
        // Nothing to point to would be NULL.
        sqlite3_bind_text(statement, place, cell.text.isEmpty() ? "" : cell.text.data(),
                          int(cell.text.size()), SQLITE_STATIC);
        break;
    }
}

Statement prepared(sqlite3 *file, const QByteArray &sql, const QList<qint64> &values)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(file, sql.constData(), int(sql.size()), &statement, nullptr);
    for (int i = 0; statement && i < values.size(); ++i)
        sqlite3_bind_int64(statement, i + 1, values[i]);
    return {statement, &sqlite3_finalize};
}

void add(RawCells &cells, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return cells.addNull();
    case SQLITE_INTEGER:
        return cells.addNumber(sqlite3_column_int64(row, column));
    default:
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return cells.addText({text, qsizetype(sqlite3_column_bytes(row, column))});
    }
}

} // namespace

Result<void> engine::eachRow(Connection &connection, const QString &sql, const QList<qint64> &values,
                             const TakeCells &take)
{
    const auto statement = prepared(sqlite::handle(connection), sql.toUtf8(), values);
    if (!statement) return tl::unexpected(refusal(connection));
    const int count = sqlite3_column_count(statement.get());
    RawCells row;
    int stepped = sqlite3_step(statement.get());
    for (; stepped == SQLITE_ROW; stepped = sqlite3_step(statement.get())) {
        row.clear();
        for (int column = 0; column < count; ++column)
            add(row, statement.get(), column);
        if (auto taken = take(row); !taken) return taken;
    }
    return stepped == SQLITE_DONE ? Result<void>() : tl::unexpected(refusal(connection));
}

Result<void> engine::insert(Connection &connection, const QString &sql,
                            std::initializer_list<RawCell> counted, const RawCells &cells, qsizetype first,
                            qsizetype count)
{
    auto *statement = keptInsert(connection, sql);
    if (!statement) return tl::unexpected(refusal(connection));
    int place = 0;
    for (const auto &cell : counted)
        bind(statement, ++place, cell);
    for (auto at = first; at < first + count; ++at)
        bind(statement, ++place, cells[at]);
    const bool isDone = sqlite3_step(statement) == SQLITE_DONE;
    const auto done = isDone ? Result<void>() : Result<void>(tl::unexpected(refusal(connection)));
    sqlite3_reset(statement);
    return done;
}

} // namespace tiaocai::store
