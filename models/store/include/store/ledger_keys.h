// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "casework/choices.h"
#include "store/database.h"

#include <QDate>
#include <QList>

#include <functional>

namespace tiaocai::store {

/// How a case stands: what a grown list is compared with.
struct StandingCase {
    qint64 no = 0;
    CaseId id = {};
    bool isImported = false;
    QString number = {};                     ///< by which it is called
    QString applicant = {}, respondent = {}; ///< the first of each side
    QDate receivedOn = {}, acceptedOn = {};
    std::optional<casework::Cause> cause = {}; ///< of the first claim
    Money claimed = {};
    int persons = 0;
    bool isOpen = true;
    std::optional<casework::ClosingManner> manner = {};
    QDate closedOn = {};
    Money agreed = {};
};

/// What imports brought, by the key under which a ledger's entry is known again.
class LedgerKeys {
public:
    explicit LedgerKeys(const Database &database)
        : m_database(database)
    {
    }
    Result<void> add(const QString &key, qint64 caseNo, const BatchId &batch) const;
    /// A key of an entry as eachKey() gives it.
    QString asItStands(const QString &key) const;
    /// Every case that lists show, one after the other.
    Result<void> eachCase(const std::function<void(const StandingCase &)> &take) const;
    using TakeText = std::function<void(qint64 caseNo, const QString &text)>;
    /// The keys of what imports brought, as they stand.
    Result<void> eachKey(const TakeText &take) const;
    /// Every number that a case has.
    Result<void> eachNumber(const TakeText &take) const;
    /// The cases that were there before an import, and in which it recorded something.
    Result<QList<CaseId>> casesToldOfBy(const BatchId &batch) const;
    /// The cases in which somebody else recorded something after the import.
    Result<QList<CaseId>> casesBuiltOn(const BatchId &batch) const;
    Result<void> freeAllOf(const BatchId &batch) const;
    /// SHA-256 over the batch's keys and the cases that they stand for: what verify compares.
    Result<QString> digestOf(const BatchId &batch) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
