// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/office_address.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace tiaocai::vault {
class OfficeKey;
}

/// Where offices are kept. The only room that spells SQL.
namespace tiaocai::store {

class Connection;

/// One step of the office's form: a script, and what the engine adds in its own words.
struct Migration {
    int number = 0; ///< from 1 on, without gaps
    QString script, engineScript;
};
/// The steps that this program knows, from resources/migrations.
QList<Migration> knownMigrations();

/// An office that is open. Movable; one thread at a time.
class Database {
public:
    /// Writes the first acts of an office into a new database.
    using Found = std::function<Result<void>(const Database &)>;
    /// A new office, made beside, founded there, and put into place whole. Refuses `file-exists`, `disk-full`,
    /// `read-only`, `not-found` (the folder), and what `found` refuses.
    static Result<Database> create(const OfficeAddress &address, const Found &found,
                                   const QList<Migration> &migrations = knownMigrations());
    /// An existing one, to be written. An older one is backed up beside (`FILE.form-N.backup`) and brought up to
    /// date. Refuses `not-found`, `not-an-office`, `newer-file`, `damaged`, `read-only`, `disk-full`, `busy`.
    static Result<Database> open(const OfficeAddress &address,
                                 const QList<Migration> &migrations = knownMigrations());
    /// An existing one where it stands, to be read beside whoever writes it: nothing is copied. One of an older form, or one
    /// that a dead writer left half written, is read in a private copy.
    static Result<Database> openToRead(const OfficeAddress &address,
                                       const QList<Migration> &migrations = knownMigrations());
    /// A private copy of an existing one, as it stands now: the office is not written, and a writer beside waits for no
    /// more than some of its pages. An older one is brought up to date in the copy.
    static Result<Database> snapshot(const OfficeAddress &address,
                                     const QList<Migration> &migrations = knownMigrations());
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Copies the office, opens and checks the copy, and puts it where nothing stands; it is there for good once this has
    /// returned. Refuses `file-exists`, `disk-full`, `damaged` (the copy is not whole).
    Result<void> backup(const OfficeAddress &to) const;

    /// From here on what is personal is written sealed, and read by this key; by none it is not read.
    void unlock(std::shared_ptr<const vault::OfficeKey> key) const;
    const std::shared_ptr<const vault::OfficeKey> &key() const;

    const OfficeAddress &address() const;
    /// Where people know it to be, of a copy that was made from elsewhere.
    void setAddress(const OfficeAddress &address);
    /// Nobody else sees it.
    bool isPrivate() const { return m_isPrivate; }
    Connection &connection() const { return *m_connection; }

private:
    friend class Transaction;
    Database(std::unique_ptr<Connection> connection, OfficeAddress address, int form);
    std::unique_ptr<Connection> m_connection;
    OfficeAddress m_address;
    int m_form;
    bool m_isPrivate = false;
};

/// While it lives, all that is read is of one moment. Short: a writer waits for its end.
class Moment {
public:
    static Result<Moment> of(const Database &database);
    Moment(Moment &&other) noexcept;
    Moment &operator=(Moment &&) = delete;
    ~Moment();

private:
    explicit Moment(Connection &connection);
    Connection *m_connection;
};

/// All or nothing: what was written is taken back unless commit() was reached. Refuses `newer-file` where another program has
/// brought the office to a later form since it was opened.
class Transaction {
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    /// Refuses what kept it from being saved, and `unconfirmed` where the office cannot be asked whether it was: what was
    /// saved in spite of an error is not refused.
    Result<void> commit();

private:
    Transaction(const Database &database, QString head);
    Result<void> confirm(const Refusal &failure, const QString &head);

    Connection *m_connection;
    OfficeAddress m_address;
    QString m_head; ///< of the audit's chain, before
};

/// A part of a transaction that is taken back alone, unless keep() was reached.
class Attempt {
public:
    static Result<Attempt> begin(const Database &database);
    Attempt(Attempt &&other) noexcept;
    Attempt &operator=(Attempt &&) = delete;
    ~Attempt();
    Result<void> keep();

private:
    explicit Attempt(Connection &connection);
    Connection *m_connection;
};

} // namespace tiaocai::store
