// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "casework/choices.h"
#include "store/database.h"

#include <QDate>
#include <QList>

namespace tiaocai::store {

/// A case with the keys under which a ledger's entry is known again, and how it stands: what a grown list is compared with.
struct KeyedCase {
    CaseId id = {};
    bool isImported = false;
    QStringList keys = {};                   ///< of entries, as they stand
    QStringList numbers = {};                ///< every number that it has
    QString number = {};                     ///< by which it is called
    QString applicant = {}, respondent = {}; ///< the first of each side
    QDate receivedOn = {}, acceptedOn = {};
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
    /// A key of an entry as cases() gives it.
    QString asItStands(const QString &key) const;
    /// Every case that lists show.
    Result<QList<KeyedCase>> cases() const;
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
