// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "engine.h"
#include "refusals.h"
#include "store/quick_check.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> told(Connection &connection, const QString &pragma)
{
    return connection.list(u"PRAGMA "_s + pragma, {}, [](const Row &row) { return row.text(0); });
}

/// A table's name comes from the file.
Result<void> check(Connection &connection, QString table)
{
    const auto answer = told(connection, u"quick_check('%1')"_s.arg(table.replace(u'\'', u"''"_s)));
    if (!answer) return refuse(answer);
    if (*answer == QStringList{u"ok"_s}) return {};
    return tl::unexpected(damaged(connection.office(), answer->value(0)));
}

} // namespace

Result<QStringList> engine::problems(Connection &connection)
{
    const auto whole = told(connection, u"integrity_check"_s);
    if (!whole) return whole;
    const auto strays = connection.list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
        return Words::tr("A row of %1 names a row of %2 that is not there.").arg(row.text(0), row.text(2));
    });
    if (!strays) return refuse(strays);
    return *whole == QStringList{u"ok"_s} ? QStringList(*strays) : *whole + *strays;
}

Result<void> quickCheck(const OfficeAddress &address, const std::atomic<bool> &stop)
{
    auto connection = sqlite::connect(address.file(), sqlite::Mode::Read);
    if (!connection) return refuse(connection);
    const auto names = (*connection)
                           ->list(u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s,
                                  {}, [](const Row &row) { return row.text(0); });
    if (!names) return refuse(names);
    for (const auto &name : *names) {
        if (stop) return {};
        if (auto checked = check(**connection, name); !checked) return checked;
    }
    return {};
}

} // namespace tiaocai::store
