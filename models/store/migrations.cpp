// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <QDir>
#include <QFile>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Migration> knownMigrations()
{
    const QDir folder(u":/migrations"_s);
    QList<Migration> migrations;
    for (const auto &name : folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        if (name.count(u'.') != 1) continue;
        const auto engine = name.chopped(4) + u".sqlite.sql"_s;
        migrations << Migration{name.left(4).toInt(), content(folder.filePath(name)),
                                content(folder.filePath(engine))};
    }
    return migrations;
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.schemaVersion();
    if (!version) return refuse(version);
    // A table that is rebuilt would take its children's rows with it; the switch has no effect inside a transaction.
    if (auto off = connection.run(u"PRAGMA foreign_keys = OFF"_s); !off) return off;
    auto done = connection.begin();
    for (const auto &migration : migrations) {
        if (!done || migration.number <= *version) continue;
        done = connection.script(migration.script)
                   .and_then([&] { return connection.script(migration.engineScript); })
                   .and_then([&] { return connection.setSchemaVersion(migration.number); });
    }
    if (done) done = connection.commit();
    if (!done) connection.rollback();
    auto on = connection.run(u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

} // namespace tiaocai::store
