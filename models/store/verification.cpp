// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "engine.h"
#include "schema.h"
#include "search.h"
#include "store/ledger_keys.h"
#include "store/personal_data.h"
#include "tables.h"
#include "verification_steps.h"
#include "words.h"

#include <future>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> verifyKeys(const Database &database, const Expected &expected, QList<Finding> &findings)
{
    const LedgerKeys keys(database);
    for (auto import = expected.keyDigests.cbegin(); import != expected.keyDigests.cend(); ++import) {
        const auto there = keys.digestOf(import.key());
        if (!there) return refuse(there);
        if (*there != import.value())
            findings << Finding{{},
                                Words::tr("The keys of an import are not as they were written."),
                                u"ledger_keys %1"_s.arg(import.key().toString())};
    }
    const auto batches = database.connection().list(u"SELECT DISTINCT batch FROM ledger_keys"_s, {},
                                                    [](const Row &row) { return row.text(0); });
    if (!batches) return refuse(batches);
    for (const auto &batch : *batches) {
        const auto id = BatchId::fromString(batch);
        if (!id || !expected.keyDigests.contains(*id))
            findings << Finding{{},
                                Words::tr("There are keys of an import that the office's acts do not name."),
                                u"ledger_keys %1"_s.arg(batch)};
    }
    return {};
}

/// A stamp of others on projections that agree would pass the next rules by.
Result<void> verifyStamp(const Database &database, const Expected &expected, QList<Finding> &findings)
{
    const auto rows = database.connection().number(u"SELECT count(*) FROM derived"_s);
    if (!rows) return refuse(rows);
    return stampOf(database).map([&](const std::optional<Stamp> &stamp) {
        if (*rows != 1 || stamp != expected.stamp)
            findings << Finding{{},
                                Words::tr("It does not say by which rules, calendars and choices this file "
                                          "was made."),
                                u"derived"_s};
    });
}

/// What was sealed after it had been recorded has its digest in the act that sealed it.
Result<void> verifySealed(const Database &database, const Expected &expected, QList<Finding> &findings)
{
    if (!expected.sealed) return {};
    return digestOfSealedHalves(database, expected.sealed->lastAct, expected.sealed->lastOfficeAct)
        .map([&](const QString &there) {
            if (there != expected.sealed->digest)
                findings << Finding{
                    {}, Words::tr("Sealed personal data are not as they were sealed."), u"personal"_s};
        });
}

Result<QStringList> problemsIn(Connection &connection)
{
    const auto problems = engine::problems(connection);
    const auto searching = searchProblems(connection);
    const auto foreign = foreignParts(connection, knownMigrations());
    for (const auto *part : {&problems, &searching, &foreign}) {
        if (!*part) return refuse(*part);
    }
    return *problems + *searching + *foreign;
}

/// The check of the index is spelt as an insert: taken back, it waits for nobody who reads.
Result<QStringList> problemsAt(const OfficeAddress &address)
{
    return engine::openToLook(address).and_then([](const std::unique_ptr<Connection> &connection) {
        return engine::beginReading(*connection).and_then([&] {
            auto problems = problemsIn(*connection);
            engine::rollback(*connection);
            return problems;
        });
    });
}

/// The engine's own checks take as long as much of the rest: where the file can be opened twice, they have a connection and
/// a thread of their own.
std::future<Result<QStringList>> engineProblems(const Database &database)
{
    if (database.isPrivate())
        return std::async(std::launch::deferred, [&database] { return problemsIn(database.connection()); });
    return std::async(std::launch::async, [address = database.address()] { return problemsAt(address); });
}

} // namespace

Result<QList<Finding>> verify(const Database &database, const Expected &expected)
{
    QList<Finding> findings, own;
    auto checking = engineProblems(database);
    AuditLedger ledger;
    auto done = verifyAudit(database.connection(), expected, ledger, findings)
                    .and_then([&] { return verifyCases(database, expected, ledger, findings); })
                    .and_then([&] { return verifyNothingIsLeft(database.connection(), ledger, findings); })
                    .and_then([&] { return verifyAttachments(database.connection(), findings); })
                    .and_then([&] { return verifyKeys(database, expected, findings); })
                    .and_then([&] { return verifyStamp(database, expected, findings); })
                    .and_then([&] { return verifySealed(database, expected, findings); });
    const auto problems = checking.get();
    if (!problems || !done) return problems ? refuse(done) : refuse(problems);
    for (const auto &problem : *problems)
        own << Finding{{}, problem, database.address().shown()};
    return own + findings;
}

} // namespace tiaocai::store
