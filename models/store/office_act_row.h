// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "office/acts.h"

/// An act of the office as a row and its personal half, and back.
namespace tiaocai::store {

/// In the order that the digest covers: all but the digest itself.
inline const QString officeActColumns =
    QStringLiteral("seq, kind, version, on_date, recorded_at, recorded_by, data, personal_digest");
constexpr int officeActColumnCount = 8;

QVariantList cells(const office::OfficeAct &act, const QString &personalDigest);
/// What forms 1 to 7 wrote has no personal half, and a digest without the columns that they did not have.
QString digestOfOfficeAct(const QVariantList &cells);

/// Where the personal half of an act of the office is sealed for.
QByteArray placeOfOfficeHalf(qint64 act);
/// Reads officeActColumns, and after them the personal data (null where there are none, or none that can be read without the key).
/// One row of an older program may be several acts of today. Refuses `newer-data`, `damaged`.
Result<QList<office::OfficeAct>> officeActsFrom(const Row &row, const Connection &connection);

} // namespace tiaocai::store
