// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "audit_chain.h"
#include "engine.h"
#include "migrations.h"
#include "refusals.h"
#include "schema.h"
#include "vault/office_key.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

int newest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

/// The form is read from the open office: what stands in its first bytes may still have to be taken back.
Result<int> usableForm(Connection &connection, const QList<Migration> &migrations)
{
    const auto form = engine::form(connection);
    if (!form) return form;
    if (*form > newest(migrations))
        return tl::unexpected(newerFile(connection.office(), *form, newest(migrations)));
    if (*form < 1) return tl::unexpected(notAnOffice(connection.office()));
    return form;
}

Result<void> isOfForm(Connection &connection, int form)
{
    const auto now = engine::form(connection);
    if (!now) return refuse(now);
    return *now == form ? Result<void>() : tl::unexpected(newerFile(connection.office(), *now, form));
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, OfficeAddress address, int form)
    : m_connection(std::move(connection))
    , m_address(std::move(address))
    , m_form(form)
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::create(const OfficeAddress &address, const Found &found,
                                  const QList<Migration> &migrations)
{
    auto made =
        engine::make(address, [&](std::unique_ptr<Connection> connection, const OfficeAddress &unseen) {
            return migrate(*connection, migrations).and_then([&] {
                return found(Database(std::move(connection), unseen, newest(migrations)));
            });
        });
    if (!made) return refuse(made);
    return open(address, migrations);
}

Result<Database> Database::open(const OfficeAddress &address, const QList<Migration> &migrations)
{
    auto connection = engine::openToWrite(address);
    if (!connection) return refuse(connection);
    const auto form = usableForm(**connection, migrations);
    if (!form) return refuse(form);
    if (*form < newest(migrations)) {
        auto migrated = engine::copy(**connection, engine::addressOfForm(address, *form)).and_then([&] {
            return migrate(**connection, migrations);
        });
        if (!migrated) return refuse(migrated);
    }
    if (auto own = isAsMade(**connection, migrations); !own) return refuse(own);
    return Database(*std::move(connection), address, newest(migrations));
}

Result<Database> Database::openToRead(const OfficeAddress &address, const QList<Migration> &migrations)
{
    auto connection = engine::openToRead(address);
    if (!connection) return snapshot(address, migrations);
    const auto form = usableForm(**connection, migrations);
    if (!form) return refuse(form);
    if (*form < newest(migrations)) return snapshot(address, migrations);
    return Database(*std::move(connection), address, newest(migrations));
}

Result<Database> Database::snapshot(const OfficeAddress &address, const QList<Migration> &migrations)
{
    auto copy = engine::openSnapshot(address);
    if (!copy) return refuse(copy);
    auto ready = usableForm(**copy, migrations).and_then([&](int) { return migrate(**copy, migrations); });
    if (!ready) return refuse(ready);
    Database database(*std::move(copy), address, newest(migrations));
    database.m_isPrivate = true;
    return database;
}

Result<void> Database::backup(const OfficeAddress &to) const
{
    return engine::copy(*m_connection, to);
}

void Database::unlock(std::shared_ptr<const vault::OfficeKey> key) const
{
    m_connection->key = std::move(key);
}

const std::shared_ptr<const vault::OfficeKey> &Database::key() const
{
    return m_connection->key;
}

const OfficeAddress &Database::address() const
{
    return m_address;
}

void Database::setAddress(const OfficeAddress &address)
{
    m_address = address;
}

Moment::Moment(Connection &connection)
    : m_connection(&connection)
{
}

Moment::Moment(Moment &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Moment::~Moment()
{
    if (m_connection) engine::rollback(*m_connection);
}

Result<Moment> Moment::of(const Database &database)
{
    auto begun = engine::beginReading(database.connection());
    return begun ? Result<Moment>(Moment(database.connection())) : refuse(begun);
}

Transaction::Transaction(const Database &database, QString head)
    : m_connection(&database.connection())
    , m_address(database.address())
    , m_head(std::move(head))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_address(other.m_address)
    , m_head(other.m_head)
{
}

Transaction::~Transaction()
{
    if (m_connection) engine::rollback(*m_connection);
}

Result<Transaction> Transaction::begin(const Database &database)
{
    auto &connection = database.connection();
    if (auto begun = engine::begin(connection); !begun) return refuse(begun);
    const auto head = isOfForm(connection, database.m_form).and_then([&] { return headOfChain(connection); });
    if (head) return Transaction(database, *head);
    engine::rollback(connection);
    return refuse(head);
}

Result<void> Transaction::commit()
{
    const auto head = headOfChain(*m_connection);
    if (!head) return refuse(head);
    auto committed = engine::commit(*m_connection);
    if (!committed && *head != m_head) committed = confirm(committed.error(), *head);
    if (committed) m_connection = nullptr;
    return committed;
}

Attempt::Attempt(Connection &connection)
    : m_connection(&connection)
{
}

Attempt::Attempt(Attempt &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Attempt::~Attempt()
{
    if (!m_connection) return;
    m_connection->endAnswers();
    // What cannot be taken back alone goes with the whole: the transaction is not committed any more.
    if (m_connection->run(u"ROLLBACK TO attempt"_s)) (void)m_connection->run(u"RELEASE attempt"_s);
}

Result<Attempt> Attempt::begin(const Database &database)
{
    auto begun = database.connection().run(u"SAVEPOINT attempt"_s);
    return begun ? Result<Attempt>(Attempt(database.connection())) : refuse(begun);
}

Result<void> Attempt::keep()
{
    auto released = m_connection->run(u"RELEASE attempt"_s);
    if (released) m_connection = nullptr;
    return released;
}

/// The disk can refuse after the last act stands: a person who is told that it was not saved enters it twice.
Result<void> Transaction::confirm(const Refusal &failure, const QString &head)
{
    engine::rollback(*m_connection);
    const auto there = engine::openToLook(m_address).and_then(
        [](const std::unique_ptr<Connection> &look) { return headOfChain(*look); });
    if (!there)
        return refuse(u"unconfirmed"_s,
                      Words::tr("It is not known whether this was saved (%1). Open the office again and look "
                                "before you enter it anew.")
                          .arg(failure.text));
    return *there == head ? Result<void>() : tl::unexpected(failure);
}

} // namespace tiaocai::store
