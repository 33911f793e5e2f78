// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "engine.h"
#include "migrations.h"
#include "refusals.h"
#include "words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

using engine::Part;
using engine::PartKind;

QString kindOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Table:
        return Words::tr("table");
    case PartKind::Index:
        return Words::tr("index");
    case PartKind::Trigger:
        return Words::tr("trigger");
    case PartKind::View:
        return Words::tr("view");
    }
    return {};
}

QString digestOf(const QList<Part> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : parts)
        hash.addData(u"%1\n%2\n%3\n"_s.arg(int(part.kind)).arg(part.name, part.words).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// As the steps make it from nothing, in memory.
Result<QList<Part>> madeBy(const QList<Migration> &migrations)
{
    const auto made = engine::openInMemory();
    if (!made) return refuse(made);
    return migrate(**made, migrations).and_then([&] { return engine::parts(**made); });
}

QStringList differences(const QList<Part> &there, const QList<Part> &made)
{
    QStringList list;
    const auto in = [](const QList<Part> &parts, const Part &one) {
        const auto same = std::ranges::find_if(
            parts, [&](const Part &part) { return part.kind == one.kind && part.name == one.name; });
        return same == parts.end() ? nullptr : &*same;
    };
    for (const auto &part : there) {
        const auto *own = in(made, part);
        if (!own)
            list << Words::tr("the %1 “%2” is none of this program's").arg(kindOf(part.kind), part.name);
        else if (own->words != part.words)
            list << Words::tr("the %1 “%2” is not as this program made it").arg(kindOf(part.kind), part.name);
    }
    for (const auto &part : made) {
        if (!in(there, part)) list << Words::tr("the %1 “%2” is missing").arg(kindOf(part.kind), part.name);
    }
    return list;
}

} // namespace

const QString digestOfNewestSchema = u"1469ca76a3332c24d72594a0da61f82796de11637ef5c44aeb0e50b141822d0c"_s;

Result<QString> digestOfSchema(Connection &connection)
{
    return engine::parts(connection).map(digestOf);
}

Result<QStringList> foreignParts(Connection &connection, const QList<Migration> &migrations)
{
    const auto there = engine::parts(connection);
    if (!there) return refuse(there);
    if (digestOf(*there) == digestOfNewestSchema) return QStringList();
    return madeBy(migrations).map([&](const QList<Part> &made) { return differences(*there, made); });
}

Result<void> isAsMade(Connection &connection, const QList<Migration> &migrations)
{
    const auto foreign = foreignParts(connection, migrations);
    if (!foreign) return refuse(foreign);
    if (foreign->isEmpty()) return {};
    return tl::unexpected(damaged(connection.office(), foreign->join(Words::tr("; "))));
}

} // namespace tiaocai::store
