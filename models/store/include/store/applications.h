// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "store/database.h"

namespace tiaocai::store {

/// An application from outside: the act by which it would open a case, and by what it is known again.
struct OutsideApplication {
    ApplicationId id = {};
    BatchId packet = {};
    QString source = {}, serial = {};
    QString likeness = {}; ///< "entry:NAME|RESPONDENT|DAY", as they are compared; not read back
    casework::ActDraft draft = {};
};

/// By what an application is known, without what is personal in it.
struct ApplicationName {
    ApplicationId id = {};
    QString source = {}, serial = {};
};

/// Applications from outside, as they came: appended, never changed. What became of them stands in the acts of the office.
class Applications {
public:
    explicit Applications(const Database &database)
        : m_database(database)
    {
    }
    /// At its place in the packet, counted from 0. Refuses data that could not be read again.
    Result<void> append(const OutsideApplication &application, int place) const;
    /// What is told of people in those that stand open, under the key of the database: the one change.
    Result<void> seal() const;
    /// What stands sealed, by another key.
    Result<void> sealAnew(const vault::OfficeKey &key) const;
    Result<bool> areSealed() const;
    /// In the order in which they came.
    Result<QList<ApplicationName>> names() const;
    Result<std::optional<OutsideApplication>> find(const ApplicationId &id) const;
    /// Of the source with this serial number.
    Result<std::optional<ApplicationId>> called(const QString &source, const QString &serial) const;
    Result<QList<ApplicationId>> withSerial(const QString &serial) const;
    /// Those of the same people and day, in the order in which they are shown.
    Result<QList<ApplicationId>> alike(const QString &likeness) const;
    /// The packets of which any stands there.
    Result<QList<BatchId>> packets() const;
    /// SHA-256 over a packet's applications: what verify compares.
    Result<QString> digestOf(const BatchId &packet) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
