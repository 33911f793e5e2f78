// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbers.h"

#include "base/text.h"
#include "engine.h"
#include "tables.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using office::TakenNumber;

Result<int> Numbers::next(const QString &series, int year) const
{
    return m_database.connection()
        .number(u"SELECT max(n) FROM numbers WHERE series = ? AND year = ?"_s, {series, year})
        .map([](qint64 highest) { return static_cast<int>(highest) + 1; });
}

Result<void> Numbers::take(const TakenNumber &number) const
{
    auto &connection = m_database.connection();
    auto row = number;
    row.number = normalized(number.number);
    auto taken =
        connection.run(u"INSERT INTO numbers (%1) VALUES (?, ?, ?, ?, ?)"_s.arg(numberTable().columns()),
                       numberTable().cells(row));
    if (!taken && engine::lastWasDuplicate(connection))
        return refuse(
            u"number-taken"_s,
            Words::tr("The number %1 belongs to another case. Choose another one.").arg(number.number));
    return taken;
}

Result<std::optional<qint64>> Numbers::holder(const QString &number) const
{
    return m_database.connection().first(u"SELECT case_no FROM numbers WHERE number = ?"_s,
                                         {text(normalized(number))},
                                         [](const Row &row) { return row.number(0); });
}

Result<void> Numbers::freeAllOf(qint64 caseNo) const
{
    return m_database.connection().run(u"DELETE FROM numbers WHERE case_no = ?"_s, {caseNo});
}

Result<QList<TakenNumber>> Numbers::all() const
{
    return m_database.connection().list(
        u"SELECT %1 FROM numbers ORDER BY series, year, n NULLS FIRST"_s.arg(numberTable().columns()), {},
        [](const Row &row) { return numberTable().read(row); });
}

} // namespace tiaocai::store
