// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/office_acts.h"

#include "base/canonical.h"
#include "cells.h"
#include "connection.h"
#include "refusals.h"
#include "store/audit.h"
#include "words.h"

#include <QJsonDocument>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<void> OfficeActs::append(const OfficeAct &act) const
{
    auto &connection = m_database.connection();
    const auto last = lastPlace();
    if (!last) return refuse(last);
    QVariantList row{*last + 1,
                     text(act.kind),
                     act.on.toString(Qt::ISODate),
                     stamp(act.recordedAt),
                     act.recordedBy.toString(),
                     canonical(act.data)};
    const auto rowDigest = digest(row);
    row << rowDigest;
    return connection
        .run(u"INSERT INTO office_acts (seq, kind, on_date, recorded_at, recorded_by, data, digest) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             row)
        .and_then([&] {
            return Audit(m_database)
                .append(
                    {act.recordedAt, act.recordedBy, u"office-act"_s, QString::number(*last + 1), rowDigest});
        });
}

Result<qint64> OfficeActs::lastPlace() const
{
    return m_database.connection().number(u"SELECT max(seq) FROM office_acts"_s);
}

Result<QList<OfficeAct>> OfficeActs::all() const
{
    auto &connection = m_database.connection();
    const auto sql = u"SELECT kind, on_date, recorded_at, recorded_by, data FROM office_acts ORDER BY seq"_s;
    return connection.list(sql, {}, [&](const Row &row) -> Result<OfficeAct> {
        const auto data = QJsonDocument::fromJson(row.text(4).toUtf8());
        const auto by = PersonId::fromString(row.text(3));
        if (!data.isObject() || !by)
            return tl::unexpected(
                damaged(connection.office(),
                        Words::tr("an act of the office of %1 cannot be read").arg(row.text(1))));
        return OfficeAct{row.text(0), row.date(1), moment(row.text(2)), *by, data.object()};
    });
}

} // namespace tiaocai::store
