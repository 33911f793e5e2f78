// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sqlite_errors.h"
#include "words.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <atomic>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 applicationId = 0x54434149; // "TCAI"

/// "file:...?mode=": Qt's driver always asks to create; the mode in the name takes that away.
QString address(const QString &path, Connection::Mode mode)
{
    const auto file =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    switch (mode) {
    case Connection::Create:
        return file + u"?mode=rwc"_s;
    case Connection::Write:
        return file + u"?mode=rw"_s;
    case Connection::Read:
        return file + u"?mode=ro"_s;
    case Connection::Temporary:
        return u"file:"_s;
    }
    return {};
}

QSqlDatabase freshDatabase()
{
    static std::atomic<int> count = 0;
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, u"office-%1"_s.arg(++count));
}

QString options(Connection::Mode mode)
{
    const auto common = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    return mode == Connection::Read ? common + u";QSQLITE_OPEN_READONLY"_s : common;
}

/// Strict types are SQLite's word; portable scripts leave it out.
QString strict(const QString &statement)
{
    static const QRegularExpression table(u"^CREATE TABLE .*\\)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return table.match(statement).hasMatch() ? statement + u" STRICT"_s : statement;
}

QString withoutRemarks(const QString &statement)
{
    static const QRegularExpression remark(u"^--.*$\\n?"_s, QRegularExpression::MultilineOption);
    return QString(statement).remove(remark).trimmed();
}

} // namespace

tl::unexpected<Refusal> Row::unreadable(const QString &table, const QString &name, int column) const
{
    return tl::unexpected(damaged(
        m_office, Words::tr("%1.%2 holds “%3”, which says nothing there").arg(table, name, text(column))));
}

Connection::Connection(QString path, QSqlDatabase database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{
}

Connection::~Connection()
{
    m_statements.clear();
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    auto connection = std::unique_ptr<Connection>(new Connection(path, freshDatabase()));
    connection->m_database.setDatabaseName(address(path, mode));
    connection->m_database.setConnectOptions(options(mode));
    if (!connection->m_database.open())
        return refuse(u"read-only"_s, refusalFor(SQLITE_CANTOPEN, 0, path, {}).text);
    if (auto configured = connection->configure(mode); !configured) return refuse(configured);
    return connection;
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    if (mode == Write && sqlite3_db_readonly(handle(), "main") == 1)
        return tl::unexpected(refusalFor(SQLITE_READONLY, 0, m_path, {}));
    QStringList pragmas{u"foreign_keys = ON"_s, u"recursive_triggers = ON"_s, u"cell_size_check = ON"_s,
                        u"mmap_size = 0"_s, u"temp_store = MEMORY"_s};
    if (mode == Create) pragmas << u"application_id = %1"_s.arg(applicationId);
    if (mode == Create || mode == Write) pragmas << u"journal_mode = TRUNCATE"_s << u"synchronous = EXTRA"_s;
    for (const auto &pragma : pragmas) {
        if (auto set = run(u"PRAGMA "_s + pragma); !set) return set;
    }
    m_statements.clear();
    return {};
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

tl::unexpected<Refusal> Connection::failed() const
{
    return tl::unexpected(refusalFor(sqlite3_extended_errcode(handle()), sqlite3_system_errno(handle()),
                                     m_path, QString::fromUtf8(sqlite3_errmsg(handle()))));
}

bool Connection::lastWasDuplicate() const
{
    const int code = sqlite3_extended_errcode(handle());
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.cend()) return known->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) return failed();
    return m_statements.insert(sql, std::move(query))->get();
}

Result<QSqlQuery *> Connection::executed(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    if (!query) return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), values[i]);
    if (!(*query)->exec()) {
        const auto refusal = failed();
        (*query)->finish();
        return refusal;
    }
    return query;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    (*query)->finish();
    return {};
}

Result<void> Connection::stream(const QString &sql, const QVariantList &values,
                                const std::function<Result<void>(const Row &)> &take)
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    const Row row(**query, m_path);
    Result<void> taken;
    while (taken && (*query)->next())
        taken = take(row);
    const bool broken = taken && (*query)->lastError().isValid();
    if (broken) taken = failed();
    (*query)->finish();
    return taken;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    return first(sql, values, [&](const Row &row) { return row.isNull(0) ? otherwise : row.number(0); })
        .map([&](const std::optional<qint64> &found) { return found.value_or(otherwise); });
}

Result<void> Connection::script(const QString &sql)
{
    static const QRegularExpression end(u";\\n[ \\t]*(\\n|$)"_s);
    for (const auto &part : sql.split(end, Qt::SkipEmptyParts)) {
        const auto statement = withoutRemarks(part);
        if (statement.isEmpty()) continue;
        if (auto done = run(strict(statement)); !done) return done;
    }
    m_statements.clear();
    return {};
}

Result<void> Connection::begin()
{
    return run(u"BEGIN IMMEDIATE"_s);
}
Result<void> Connection::commit()
{
    return run(u"COMMIT"_s);
}

void Connection::rollback()
{
    for (const auto &statement : std::as_const(m_statements))
        statement->finish();
    if (sqlite3_get_autocommit(handle()) == 0) sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<int> Connection::schemaVersion()
{
    return number(u"PRAGMA user_version"_s).map([](qint64 version) { return static_cast<int>(version); });
}

Result<void> Connection::setSchemaVersion(int version)
{
    return run(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<void> Connection::copyFrom(Connection &source)
{
    auto *backup = sqlite3_backup_init(handle(), "main", source.handle(), "main");
    if (!backup) return failed();
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK) return {};
    const int code = stepped == SQLITE_DONE ? finished : stepped;
    return tl::unexpected(refusalFor(code, sqlite3_system_errno(handle()),
                                     code == SQLITE_FULL ? m_path : source.m_path,
                                     QString::fromUtf8(sqlite3_errstr(code))));
}

Result<QStringList> Connection::integrityProblems()
{
    const auto told = list(u"PRAGMA integrity_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!told) return told;
    const auto strays = list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
        return Words::tr("A row of %1 names a row of %2 that is not there.").arg(row.text(0), row.text(2));
    });
    if (!strays) return strays;
    return *told == QStringList{u"ok"_s} ? QStringList(*strays) : *told + *strays;
}

Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir()) return tl::unexpected(notFound(path));
    if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(refusalFor(SQLITE_CANTOPEN, 0, path, {}));
    const auto bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return tl::unexpected(notAnOffice(path));
    if (qFromBigEndian<qint32>(bytes.constData() + 68) != applicationId)
        return tl::unexpected(notAnOffice(path));
    return Header{qFromBigEndian<qint32>(bytes.constData() + 60)};
}

} // namespace tiaocai::store
