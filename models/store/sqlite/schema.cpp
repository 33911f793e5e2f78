// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "engine.h"

#include <algorithm>
#include <utility>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

engine::PartKind partKind(const QString &type)
{
    if (type == u"table") return engine::PartKind::Table;
    if (type == u"index") return engine::PartKind::Index;
    return type == u"trigger" ? engine::PartKind::Trigger : engine::PartKind::View;
}

} // namespace

/// How words are laid out, whether a renamed table stands in quotes, and in which words an index of words keeps tables of its own, is
/// a matter of the engine's version.
Result<QList<engine::Part>> engine::parts(Connection &connection)
{
    return connection
        .list(u"SELECT type, name, sql FROM sqlite_master ORDER BY name, type"_s, {},
              [](const Row &row) {
                  return Part{partKind(row.text(0)), row.text(1), row.text(2).remove(u'"').simplified()};
              })
        .map([](QList<Part> parts) {
            QStringList indexes;
            for (const auto &part : std::as_const(parts)) {
                if (part.words.startsWith(u"CREATE VIRTUAL TABLE")) indexes << part.name + u'_';
            }
            for (auto &part : parts) {
                const bool isOfIndex = std::ranges::any_of(
                    indexes, [&](const QString &index) { return part.name.startsWith(index); });
                if (isOfIndex && part.kind == PartKind::Table) part.words.clear();
            }
            return parts;
        });
}

engine::Opened engine::openInMemory()
{
    return sqlite::connect(u"memory"_s, sqlite::Mode::Temporary);
}

} // namespace tiaocai::store
