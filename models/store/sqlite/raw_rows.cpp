// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "engine.h"

#include <sqlite3.h>

namespace tiaocai::store {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

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

} // namespace tiaocai::store
