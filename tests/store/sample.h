// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acts.h"
#include "store/projections.h"

#include <QSqlDatabase>
#include <QSqlQuery>

/// What the store's tests write.
namespace tiaocai::store::sample {

casework::Application application();
/// An act of the case, recorded at noon of its own day.
casework::Act act(const CaseId &id, QDate on, casework::Payload payload);
casework::CaseFile fileOf(const CaseId &id, const QList<casework::Act> &acts);
statistics::Projection projectionOf(const CaseId &id, const QList<casework::Act> &acts);

/// Offices in files, new ones without an act.
Result<Database> create(const QString &path);
Result<Database> open(const QString &path, const QList<Migration> &migrations = knownMigrations());
Result<Database> snapshot(const QString &path, const QList<Migration> &migrations = knownMigrations());

/// A case with one act, written as the desk writes it.
Result<CaseRecord> write(const Database &database, const CaseId &id, const casework::Act &act);

/// A connection from outside, without any of the store's settings.
class Outside {
public:
    explicit Outside(const QString &path);
    ~Outside();
    /// The error of the statement; empty where it ran.
    QString run(const QString &sql) const;
    QString value(const QString &sql) const;

private:
    QString m_name;
};

} // namespace tiaocai::store::sample
