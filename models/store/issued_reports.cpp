// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/issued_reports.h"

#include "connection.h"
#include "sealing.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<void> IssuedReports::append(const QString &number, const QByteArray &data) const
{
    auto &connection = m_database.connection();
    return connection.run(
        u"INSERT INTO issued_reports (number, data) VALUES (?, ?)"_s,
        {number, sealedCell(connection, QString::fromUtf8(data), placeOf("issued_reports"_L1, number))});
}

Result<QStringList> IssuedReports::numbers() const
{
    return m_database.connection()
        .list(u"SELECT number FROM issued_reports ORDER BY number"_s, {},
              [](const Row &row) { return row.text(0); })
        .map([](const QList<QString> &numbers) { return QStringList(numbers); });
}

Result<std::optional<QByteArray>> IssuedReports::data(const QString &number) const
{
    auto &connection = m_database.connection();
    return connection.first(
        u"SELECT data FROM issued_reports WHERE number = ?"_s, {number}, [&](const Row &row) {
            return openedCell(connection, row.text(0).toUtf8(), placeOf("issued_reports"_L1, number));
        });
}

} // namespace tiaocai::store
