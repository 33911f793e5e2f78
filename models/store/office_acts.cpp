// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/office_acts.h"

#include "act_row.h"
#include "base/canonical.h"
#include "connection.h"
#include "office/act_codec.h"
#include "office_act_row.h"
#include "sealing.h"
#include "store/audit.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<office::OfficeAct> OfficeActs::append(office::OfficeAct act) const
{
    auto &connection = m_database.connection();
    const auto last = office::readsBack(act.payload).and_then([&] { return lastPlace(); });
    if (!last) return refuse(last);
    act.place = *last + 1;
    auto half = personalHalf(office::toJson(act.payload, Half::Personal));
    if (!office::standsOpen(office::kindOf(act.payload)))
        half = sealedHalf(connection, half, placeOfOfficeHalf(act.place));
    auto row = cells(act, half.digest());
    const auto rowDigest = digestOfOfficeAct(row);
    row << rowDigest;
    return connection
        .run(u"INSERT INTO office_acts (%1, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                 officeActColumns),
             row)
        .and_then([&] {
            return connection.run(u"INSERT INTO office_personal (act, salt, data) VALUES (?, ?, ?)"_s,
                                  {act.place, half.salt, half.data});
        })
        .and_then([&] {
            return Audit(m_database)
                .append(
                    {act.recordedAt, act.recordedBy, u"office-act"_s, QString::number(act.place), rowDigest});
        })
        .map([&] { return act; });
}

Result<QList<office::OfficeAct>> OfficeActs::all() const
{
    auto &connection = m_database.connection();
    QList<office::OfficeAct> acts;
    const auto sql = u"SELECT %1, p.data FROM office_acts a LEFT JOIN office_personal p ON p.act = a.seq "
                     "ORDER BY a.seq"_s.arg(qualified(officeActColumns, u"a"_s));
    auto read = connection.stream(sql, {}, [&](const Row &row) {
        return officeActsFrom(row, connection).map([&](const QList<office::OfficeAct> &some) {
            acts << some;
        });
    });
    return read ? Result<QList<office::OfficeAct>>(acts) : refuse(read);
}

Result<qint64> OfficeActs::lastPlace() const
{
    return m_database.connection().number(u"SELECT max(seq) FROM office_acts"_s);
}

} // namespace tiaocai::store
