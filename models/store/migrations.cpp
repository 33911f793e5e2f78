// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "engine.h"

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

Result<void> step(Connection &connection, const Migration &migration)
{
    return connection.script(migration.script)
        .and_then([&] { return connection.script(migration.engineScript); })
        .and_then([&] { return engine::setForm(connection, migration.number); });
}

} // namespace

QList<Migration> knownMigrations()
{
    const QDir folder(u":/migrations"_s);
    QList<Migration> migrations;
    for (const auto &name : folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        if (name.count(u'.') != 1) continue;
        const auto engine = name.chopped(4) + u"."_s + engine::name() + u".sql"_s;
        migrations << Migration{name.left(4).toInt(), content(folder.filePath(name)),
                                content(folder.filePath(engine))};
    }
    return migrations;
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const auto form = engine::form(connection);
    if (!form) return refuse(form);
    return engine::rebuilding(connection, [&] {
        auto done = engine::begin(connection);
        for (const auto &migration : migrations) {
            if (done && migration.number > *form) done = step(connection, migration);
        }
        if (done) done = engine::commit(connection);
        if (!done) engine::rollback(connection);
        return done;
    });
}

} // namespace tiaocai::store
