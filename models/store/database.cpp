// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "connection.h"
#include "migrations.h"
#include "sqlite_errors.h"
#include "words.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

int newest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

Result<Header> usableHeader(const QString &path, const QList<Migration> &migrations)
{
    auto header = readHeader(path);
    if (!header) return header;
    if (header->schemaVersion > newest(migrations))
        return tl::unexpected(newerFile(path, header->schemaVersion, newest(migrations)));
    if (header->schemaVersion < 1) return tl::unexpected(notAnOffice(path));
    return header;
}

/// A file that is not there yet, and goes again unless it was put into place.
class Beside {
public:
    explicit Beside(const QString &path)
        : m_path(path + u"."_s + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".new"_s)
    {
    }
    ~Beside()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    const QString &path() const { return m_path; }
    /// A link, unlike a rename, never replaces what stands there.
    Result<void> putInto(const QString &path) const
    {
        const auto from = QFile::encodeName(m_path), to = QFile::encodeName(path);
        if (::link(from.constData(), to.constData()) == 0) return {};
        if (errno != EEXIST && QFile::rename(m_path, path)) // a stick's file system knows no links
            return {};
        return refuse(u"file-exists"_s,
                      Words::tr("%1 exists already and was not changed. Choose another name.").arg(path));
    }

private:
    QString m_path;
};

Result<void> refuseExisting(const QString &path)
{
    if (!QFileInfo::exists(path)) return {};
    return refuse(u"file-exists"_s,
                  Words::tr("%1 exists already and was not changed. Choose another name.").arg(path));
}

Result<void> checkCopy(const QString &path)
{
    auto copy = Connection::open(path, Connection::Read);
    if (!copy) return refuse(copy);
    auto problems = (*copy)->integrityProblems();
    if (!problems) return refuse(problems);
    return problems->isEmpty() ? Result<void>() : tl::unexpected(damaged(path, problems->first()));
}

Result<void> copyTo(const QString &path, Connection &source)
{
    if (auto free = refuseExisting(path); !free) return free;
    const Beside beside(path);
    {
        auto copy = Connection::open(beside.path(), Connection::Create);
        if (!copy) return refuse(copy);
        if (auto copied = (*copy)->copyFrom(source); !copied) return copied;
    }
    return checkCopy(beside.path()).and_then([&] { return beside.putInto(path); });
}

QString backupName(const QString &path, int version)
{
    auto name = u"%1.form-%2.backup"_s.arg(path).arg(version);
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1.form-%2-%3.backup"_s.arg(path).arg(version).arg(i);
    return name;
}

/// A writer that died left a journal that must be played back before the file can be read. The file itself is not
/// touched: a copy of both is.
Result<std::unique_ptr<Connection>> recovered(const QString &path, const QTemporaryDir &folder)
{
    const auto copy = folder.filePath(u"office"_s);
    if (!QFile::copy(path, copy) || !QFile::copy(path + u"-journal"_s, copy + u"-journal"_s))
        return tl::unexpected(damaged(path, Words::tr("an interrupted save could not be read")));
    return Connection::open(copy, Connection::Write);
}

Result<void> readable(Connection &connection)
{
    auto tables = connection.number(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s);
    return tables ? Result<void>() : refuse(tables);
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::create(const QString &path, const QList<Migration> &migrations)
{
    if (auto free = refuseExisting(path); !free) return refuse(free);
    {
        const Beside beside(path);
        {
            auto made = Connection::open(beside.path(), Connection::Create);
            if (!made) return refuse(made);
            if (auto migrated = migrate(**made, migrations); !migrated) return refuse(migrated);
        }
        if (auto put = beside.putInto(path); !put) return refuse(put);
    }
    return open(path, migrations);
}

Result<Database> Database::open(const QString &path, const QList<Migration> &migrations)
{
    const auto header = usableHeader(path, migrations);
    if (!header) return refuse(header);
    auto connection = Connection::open(path, Connection::Write);
    if (!connection) return refuse(connection);
    if (auto read = readable(**connection); !read) return refuse(read);
    if (header->schemaVersion < newest(migrations)) {
        auto migrated = copyTo(backupName(path, header->schemaVersion), **connection).and_then([&] {
            return migrate(**connection, migrations);
        });
        if (!migrated) return refuse(migrated);
    }
    return Database(std::move(*connection));
}

Result<Database> Database::snapshot(const QString &path, const QList<Migration> &migrations)
{
    if (const auto header = usableHeader(path, migrations); !header) return refuse(header);
    const QTemporaryDir folder;
    auto source = Connection::open(path, Connection::Read);
    if (source && !readable(**source) && QFileInfo(path + u"-journal"_s).size() > 0)
        source = recovered(path, folder);
    auto copy = Connection::open(path, Connection::Temporary);
    if (!source || !copy) return refuse(source ? copy : source);
    auto ready = (*copy)->copyFrom(**source).and_then([&] { return readable(**copy); }).and_then([&] {
        return migrate(**copy, migrations);
    });
    return ready ? Result<Database>(Database(std::move(*copy))) : refuse(ready);
}

Result<void> Database::backup(const QString &path) const
{
    return copyTo(path, *m_connection);
}

QString Database::path() const
{
    return m_connection->path();
}

Result<QStringList> Database::integrityProblems() const
{
    return m_connection->integrityProblems();
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection) m_connection->rollback();
}

Result<Transaction> Transaction::begin(const Database &database)
{
    auto begun = database.connection().begin();
    return begun ? Result<Transaction>(Transaction(database.connection())) : refuse(begun);
}

Result<void> Transaction::commit()
{
    auto committed = m_connection->commit();
    if (committed) m_connection = nullptr;
    return committed;
}

} // namespace tiaocai::store
