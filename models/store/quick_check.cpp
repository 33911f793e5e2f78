// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick_check.h"

#include "connection.h"
#include "sqlite_errors.h"

#include <QStringList>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> tables(Connection &connection)
{
    return connection.list(u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s, {},
                           [](const Row &row) { return row.text(0); });
}

/// A table's name comes from the file.
Result<void> check(Connection &connection, QString table)
{
    const auto told = connection.list(u"PRAGMA quick_check('%1')"_s.arg(table.replace(u'\'', u"''"_s)), {},
                                      [](const Row &row) { return row.text(0); });
    if (!told) return refuse(told);
    return *told == QStringList{u"ok"_s} ? Result<void>()
                                         : tl::unexpected(damaged(connection.path(), told->value(0)));
}

} // namespace

Result<void> quickCheck(const QString &path, const std::atomic<bool> &stop)
{
    auto connection = Connection::open(path, Connection::Read);
    if (!connection) return refuse(connection);
    const auto names = tables(**connection);
    if (!names) return refuse(names);
    for (const auto &name : *names) {
        if (stop) return {};
        if (auto checked = check(**connection, name); !checked) return checked;
    }
    return {};
}

} // namespace tiaocai::store
