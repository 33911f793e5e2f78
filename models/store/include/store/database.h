// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

/// The office file. The only room that spells SQL.
namespace tiaocai::store {

class Connection;

/// One step of the file's form: a script, and what the engine adds in its own words.
struct Migration {
    int number = 0; ///< from 1 on, without gaps
    QString script, engineScript;
};
/// The steps that this program knows, from resources/migrations.
QList<Migration> knownMigrations();

/// An office file that is open. Movable; one thread at a time.
class Database {
public:
    /// A new file, made beside and moved into place whole. Refuses `file-exists`, `disk-full`, `read-only`.
    static Result<Database> create(const QString &path,
                                   const QList<Migration> &migrations = knownMigrations());
    /// An existing file, to be written. An older one is backed up beside (`FILE.form-N.backup`) and brought up to
    /// date. Refuses `not-found`, `not-an-office`, `newer-file`, `damaged`, `read-only`, `disk-full`, `busy`.
    static Result<Database> open(const QString &path, const QList<Migration> &migrations = knownMigrations());
    /// A private copy of an existing file, as it stands now: the file is not written. An older one is brought up to
    /// date in the copy.
    static Result<Database> snapshot(const QString &path,
                                     const QList<Migration> &migrations = knownMigrations());
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Copies the file, opens and checks the copy, and puts it at `path`, which must not exist. Refuses `file-exists`,
    /// `disk-full`, `damaged` (the copy is not whole).
    Result<void> backup(const QString &path) const;
    /// What SQLite's own checks say; empty where all is well.
    Result<QStringList> integrityProblems() const;

    QString path() const;
    Connection &connection() const { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// All or nothing: what was written is taken back unless commit() was reached.
class Transaction {
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

} // namespace tiaocai::store
