// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbers.h"

#include "base/text.h"
#include "sqlite_connection.h"
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
    auto taken =
        connection.run(u"INSERT INTO numbers (number, series, year, n, case_no) VALUES (?, ?, ?, ?, ?)"_s,
                       {normalized(number.number), number.series, number.year,
                        number.n ? QVariant(*number.n) : null(), number.caseNo});
    if (!taken && connection.lastWasDuplicate())
        return refuse(
            u"number-taken"_s,
            Words::tr("The number %1 belongs to another case. Choose another one.").arg(number.number));
    return taken;
}

std::optional<qint64> Numbers::holder(const QString &number) const
{
    const auto found = m_database.connection().number(u"SELECT case_no FROM numbers WHERE number = ?"_s,
                                                      {text(normalized(number))}, -1);
    return found.value_or(-1) < 0 ? std::nullopt : std::optional(*found);
}

Result<void> Numbers::freeAllOf(qint64 caseNo) const
{
    return m_database.connection().run(u"DELETE FROM numbers WHERE case_no = ?"_s, {caseNo});
}

Result<QList<TakenNumber>> Numbers::all() const
{
    QList<TakenNumber> numbers;
    auto read = m_database.connection().each(
        u"SELECT number, series, year, n, case_no FROM numbers ORDER BY series, year, n"_s, {},
        [&](const Row &row) -> Result<void> {
            numbers << TakenNumber{
                row.text(0), row.text(1), static_cast<int>(row.number(2)),
                row.isNull(3) ? std::nullopt : std::optional(static_cast<int>(row.number(3))), row.number(4)};
            return {};
        });
    return read ? Result<QList<TakenNumber>>(numbers) : refuse(read);
}

} // namespace tiaocai::store
