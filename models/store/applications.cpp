// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/applications.h"

#include "act_row.h"
#include "base/canonical.h"
#include "casework/act_codec.h"
#include "cells.h"
#include "connection.h"
#include "sealing.h"

namespace tiaocai::store {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

const auto applicationColumns =
    u"id, packet, source, serial, likeness, received_on, at_time, kind, version, data, proof, note"_s;

const auto standsOpen = u"substr(data, 1, 1) <> '~'"_s;

QByteArray cellPlace(const char *column, const QString &id)
{
    return placeOf("applications"_L1, id + u' ' + QLatin1StringView(column));
}

QVariantList applicationCells(const Connection &connection, const OutsideApplication &of)
{
    const auto &draft = of.draft;
    const auto kind = kindOf(draft.payload);
    const auto id = of.id.toString();
    return {id,
            toCell(of.packet),
            text(of.source),
            text(of.serial),
            hiddenKey(connection, of.likeness),
            toCell(draft.on),
            toCell(draft.at),
            name(kind),
            payloadVersion(kind),
            sealedCell(connection, canonical(toJson(draft.payload)), cellPlace("data", id)),
            sealedCell(connection, text(draft.proof.text).toString(), cellPlace("proof", id)),
            sealedCell(connection, text(draft.note).toString(), cellPlace("note", id))};
}

Result<OutsideApplication> applicationFrom(const Connection &connection, const Row &row)
{
    OutsideApplication read{.source = row.text(2), .serial = row.text(3)};
    const auto kind = chosen<ActKind>(row.text(7));
    const bool isKnown = fromCell(row.value(0), read.id) && fromCell(row.value(1), read.packet) &&
                         fromCell(row.value(5), read.draft.on) && fromCell(row.value(6), read.draft.at);
    if (!isKnown || !kind) return row.unreadable(u"applications"_s, u"kind"_s, 7);
    const auto opened = [&](const char *column, int at) {
        return openedCell(connection, row.text(at).toUtf8(), cellPlace(column, row.text(0)));
    };
    const auto data = opened("data", 9), proof = opened("proof", 10), note = opened("note", 11);
    if (!data) return refuse(data);
    if (!proof || !note) return proof ? refuse(note) : refuse(proof);
    auto payload = objectFrom(*data).and_then(
        [&](const QJsonObject &json) { return storedPayload(*kind, int(row.number(8)), json); });
    if (!payload)
        return payload.error().code == u"newer-data" ? Result<OutsideApplication>(refuse(payload))
                                                     : row.unreadable(u"applications"_s, u"data"_s, 9);
    read.draft.payload = *std::move(payload);
    read.draft.proof.text = QString::fromUtf8(*proof);
    read.draft.note = QString::fromUtf8(*note);
    return read;
}

Result<QList<ApplicationId>> idsWhere(const Database &database, const QString &condition,
                                      const QVariantList &values)
{
    return database.connection().list(
        u"SELECT id FROM applications WHERE %1 ORDER BY seq"_s.arg(condition), values,
        [](const Row &row) { return idIn<ApplicationTag>(row, u"applications"_s, u"id"_s, 0); });
}

} // namespace

Result<bool> Applications::areSealed() const
{
    return m_database.connection()
        .number(u"SELECT count(*) FROM applications WHERE "_s + standsOpen)
        .map([](qint64 open) { return open == 0; });
}

Result<void> Applications::seal() const
{
    auto &connection = m_database.connection();
    return connection.stream(
        u"SELECT id, likeness, data, proof, note FROM applications WHERE "_s + standsOpen, {},
        [&](const Row &row) {
            const auto id = row.text(0);
            const auto sealed = [&](const char *column, int at) {
                return sealedCell(connection, row.text(at), cellPlace(column, id));
            };
            return connection.run(
                u"UPDATE applications SET likeness = ?, data = ?, proof = ?, note = ? WHERE id = ?"_s,
                {hiddenKey(connection, row.text(1)), sealed("data", 2), sealed("proof", 3), sealed("note", 4),
                 id});
        });
}

Result<void> Applications::sealAnew(const vault::OfficeKey &key) const
{
    auto &connection = m_database.connection();
    return connection.stream(
        u"SELECT id, likeness, data, proof, note FROM applications"_s, {},
        [&](const Row &row) -> Result<void> {
            const auto id = row.text(0);
            QVariantList cells{hiddenOnceMore(row.text(1), key)};
            for (const auto &[column, at] :
                 {std::pair("data", 2), std::pair("proof", 3), std::pair("note", 4)}) {
                const auto anew = sealedAnew(connection, row.text(at).toUtf8(), cellPlace(column, id), key);
                if (!anew) return refuse(anew);
                cells << *anew;
            }
            return connection.run(
                u"UPDATE applications SET likeness = ?, data = ?, proof = ?, note = ? WHERE id = ?"_s,
                cells << id);
        });
}

Result<void> Applications::append(const OutsideApplication &application, int place) const
{
    const auto data = toJson(application.draft.payload);
    const auto last = readsBack(application.draft.payload, data).and_then([&] {
        return m_database.connection().number(u"SELECT max(seq) FROM applications"_s);
    });
    return last.and_then([&](qint64 seq) {
        return m_database.connection().run(
            u"INSERT INTO applications (%1, place, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                .arg(applicationColumns),
            applicationCells(m_database.connection(), application) + QVariantList{place, seq + 1});
    });
}

Result<QList<ApplicationName>> Applications::names() const
{
    return m_database.connection().list(
        u"SELECT id, source, serial FROM applications ORDER BY seq"_s, {}, [](const Row &row) {
            return idIn<ApplicationTag>(row, u"applications"_s, u"id"_s, 0).map([&](const ApplicationId &id) {
                return ApplicationName{id, row.text(1), row.text(2)};
            });
        });
}

Result<std::optional<OutsideApplication>> Applications::find(const ApplicationId &id) const
{
    return m_database.connection().first(
        u"SELECT %1 FROM applications WHERE id = ?"_s.arg(applicationColumns), {id.toString()},
        [&](const Row &row) { return applicationFrom(m_database.connection(), row); });
}

Result<std::optional<ApplicationId>> Applications::called(const QString &source, const QString &serial) const
{
    return idsWhere(m_database, u"source = ? AND serial = ?"_s, {text(source), text(serial)})
        .map([](const QList<ApplicationId> &ids) {
            return ids.isEmpty() ? std::nullopt : std::optional(ids.first());
        });
}

Result<QList<ApplicationId>> Applications::withSerial(const QString &serial) const
{
    return idsWhere(m_database, u"serial = ?"_s, {text(serial)});
}

Result<QList<ApplicationId>> Applications::alike(const QString &likeness) const
{
    return idsWhere(m_database, u"likeness = ?"_s, {hiddenKey(m_database.connection(), likeness)});
}

Result<QList<BatchId>> Applications::packets() const
{
    return m_database.connection().list(
        u"SELECT DISTINCT packet FROM applications ORDER BY packet"_s, {},
        [](const Row &row) { return idIn<BatchTag>(row, u"applications"_s, u"packet"_s, 0); });
}

Result<QString> Applications::digestOf(const BatchId &packet) const
{
    return m_database.connection()
        .list(u"SELECT %1 FROM applications WHERE packet = ? ORDER BY place"_s.arg(applicationColumns),
              {packet.toString()}, [](const Row &row) { return QVariant(row.cells(0, 12)); })
        .map([](const QList<QVariant> &rows) {
            QVariantList cells;
            for (const auto &row : rows)
                cells << row.toList();
            return digest(cells);
        });
}

} // namespace tiaocai::store
