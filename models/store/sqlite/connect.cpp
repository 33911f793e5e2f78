// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"

#include "engine.h"
#include "errors.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QUrl>

#include <atomic>
#include <cerrno>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

using sqlite::handle;
using sqlite::Mode;

/// "file:...?mode=": Qt's driver always asks to create; the mode in the name takes that away.
QString address(const QString &path, Mode mode)
{
    const auto file =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    switch (mode) {
    case Mode::Create:
    case Mode::Write:
        return file + u"?mode=rw"_s;
    case Mode::Read:
        return file + u"?mode=ro"_s;
    case Mode::Temporary:
        return u"file:"_s;
    }
    return {};
}

QSqlDatabase freshDatabase(const QString &path, Mode mode)
{
    static std::atomic<int> count = 0;
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"office-%1"_s.arg(++count));
    database.setDatabaseName(address(path, mode));
    const auto common = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    database.setConnectOptions(mode == Mode::Read ? common + u";QSQLITE_OPEN_READONLY"_s : common);
    return database;
}

Result<void> configure(Connection &connection, Mode mode)
{
    auto *sqlite = handle(connection);
    sqlite3_extended_result_codes(sqlite, 1);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(sqlite, SQLITE_LIMIT_ATTACHED, 0);
    if (mode == Mode::Write && sqlite3_db_readonly(sqlite, "main") == 1)
        return tl::unexpected(refusalFor(SQLITE_READONLY, 0, connection.office(), {}));
    QStringList pragmas{u"foreign_keys = ON"_s, u"recursive_triggers = ON"_s, u"cell_size_check = ON"_s,
                        u"mmap_size = 0"_s, u"temp_store = MEMORY"_s};
    if (mode == Mode::Create) pragmas << u"application_id = %1"_s.arg(sqlite::applicationId);
    // Pages that a long action changed stay in memory until its commit: written early they shut readers out. So much of them is
    // written early all the same, lest a ledger of a hundred thousand rows take all the memory that there is.
    constexpr int pagesInMemory = 8'192; // 32 MB
    if (mode == Mode::Create || mode == Mode::Write)
        pragmas << u"journal_mode = TRUNCATE"_s << u"synchronous = EXTRA"_s
                << u"cache_spill = %1"_s.arg(pagesInMemory)
                << u"cache_spill = ON"_s; // of the number its last byte
    for (const auto &pragma : pragmas) {
        if (auto set = connection.run(u"PRAGMA "_s + pragma); !set) return set;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> sqlite::connect(const QString &path, Mode mode)
{
    // Nobody asks how much memory the engine has; counting it takes a lock at every piece.
    [[maybe_unused]] static const int isUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto connection = std::make_unique<Connection>(freshDatabase(path, mode), path);
    errno = 0;
    const bool isOpen = QSqlDatabase(connection->database()).open();
    const int error = errno;
    if (!isOpen) return tl::unexpected(refusalFor(SQLITE_CANTOPEN, error, path, {}));
    if (auto configured = configure(*connection, mode); !configured) return refuse(configured);
    return connection;
}

sqlite3 *sqlite::handle(const Connection &connection)
{
    return *static_cast<sqlite3 *const *>(connection.database().driver()->handle().constData());
}

QString engine::name()
{
    return u"sqlite"_s;
}

/// Strict types are SQLite's word; its INTEGER has 64 bits.
QString engine::spelt(const QString &statement)
{
    static const QRegularExpression table(u"^CREATE TABLE .*\\)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return table.match(statement).hasMatch() ? statement + u" STRICT"_s : statement;
}

Refusal engine::refusal(const Connection &connection)
{
    auto *sqlite = handle(connection);
    return refusalFor(sqlite3_extended_errcode(sqlite), sqlite3_system_errno(sqlite), connection.office(),
                      QString::fromUtf8(sqlite3_errmsg(sqlite)));
}

bool engine::lastWasDuplicate(const Connection &connection)
{
    const int code = sqlite3_extended_errcode(handle(connection));
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

Result<void> engine::begin(Connection &connection)
{
    return connection.run(u"BEGIN IMMEDIATE"_s);
}

Result<void> engine::beginReading(Connection &connection)
{
    return connection.run(u"BEGIN"_s);
}

Result<void> engine::commit(Connection &connection)
{
    return connection.run(u"COMMIT"_s);
}

void engine::rollback(Connection &connection)
{
    connection.endAnswers();
    auto *sqlite = handle(connection);
    if (sqlite3_get_autocommit(sqlite) == 0) sqlite3_exec(sqlite, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> engine::compact(Connection &connection)
{
    connection.endAnswers();
    auto *sqlite = handle(connection);
    sqlite3_limit(sqlite, SQLITE_LIMIT_ATTACHED, 1); // the copy that the engine makes
    auto done = connection.run(u"VACUUM"_s);
    sqlite3_limit(sqlite, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Result<int> engine::form(Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s).map([](qint64 form) {
        return static_cast<int>(form);
    });
}

Result<void> engine::setForm(Connection &connection, int form)
{
    return connection.run(u"PRAGMA user_version = %1"_s.arg(form));
}

Result<void> engine::rebuilding(Connection &connection, const std::function<Result<void>()> &steps)
{
    // A table that is rebuilt would take its children's rows with it; the switch has no effect inside a transaction.
    if (auto off = connection.run(u"PRAGMA foreign_keys = ON"_s); !off) return off;
    auto done = steps();
    auto on = connection.run(u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

} // namespace tiaocai::store
