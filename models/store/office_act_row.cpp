// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_act_row.h"

#include "act_row.h"
#include "base/canonical.h"
#include "cells.h"
#include "office/act_codec.h"
#include "refusals.h"
#include "sealing.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Columns of officeActColumns, by their place; the personal data follow.
enum Column { Seq, Kind, Version, OnDate, RecordedAt, RecordedBy, Data, PersonalDigest, Personal };

/// Before anybody has logged in, what is sealed is read as if it were erased.
Result<QJsonObject> wholeOf(const Row &row, const Connection &connection)
{
    return objectFrom(row.text(Data).toUtf8()).and_then([&](const QJsonObject &data) -> Result<QJsonObject> {
        const auto half = row.text(Personal).toUtf8();
        if (row.isNull(Personal) || (isSealed(half) && !connection.key)) return data;
        return openedHalf(connection, half, placeOfOfficeHalf(row.number(Seq)))
            .and_then(objectFrom)
            .map([&](const QJsonObject &personal) { return joined(data, personal); });
    });
}

Refusal unreadable(const Row &row, const QString &path, const Refusal &why)
{
    if (why.code == u"newer-data") return why;
    return damaged(
        path, Words::tr("an act of the office of %1 cannot be read: %2").arg(row.text(OnDate), why.text));
}

} // namespace

QVariantList cells(const office::OfficeAct &act, const QString &personalDigest)
{
    return {act.place,
            text(office::kindOf(act.payload)),
            office::versionOf(act.payload),
            act.on.toString(Qt::ISODate),
            stamp(act.recordedAt),
            act.recordedBy.toString(),
            canonical(office::toJson(act.payload, Half::Act)),
            personalDigest};
}

QString digestOfOfficeAct(const QVariantList &cells)
{
    auto covered = cells;
    if (cells[PersonalDigest].isNull() && cells[Version].toInt() == 1) {
        covered.removeAt(PersonalDigest);
        covered.removeAt(Version);
    }
    return digest(covered);
}

QByteArray placeOfOfficeHalf(qint64 act)
{
    return placeOf("office_personal"_L1, act);
}

Result<QList<office::OfficeAct>> officeActsFrom(const Row &row, const Connection &connection)
{
    const auto &path = connection.office();
    const auto payloads = wholeOf(row, connection).and_then([&](const QJsonObject &whole) {
        return office::payloadsFromJson(row.text(Kind), static_cast<int>(row.number(Version)), whole);
    });
    if (!payloads) return tl::unexpected(unreadable(row, path, payloads.error()));
    QDate on;
    QDateTime recordedAt;
    const auto by = QUuid::fromString(row.text(RecordedBy));
    const bool isNobody = row.text(RecordedBy) == PersonId().toString();
    const bool isDated =
        fromCell(row.value(OnDate), on) && on.isValid() && fromCell(row.value(RecordedAt), recordedAt);
    if (!isDated || (by.isNull() && !isNobody)) return tl::unexpected(unreadable(row, path, {}));
    QList<office::OfficeAct> acts;
    for (const auto &payload : *payloads)
        acts << office::OfficeAct{payload, on, recordedAt, PersonId(by), row.number(Seq)};
    return acts;
}

} // namespace tiaocai::store
