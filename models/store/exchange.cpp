// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchange.h"

#include "act_row.h"
#include "base/canonical.h"
#include "cells.h"
#include "direction_cell.h"

#include <QJsonDocument>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

QString wayOf(Direction direction)
{
    return direction == Direction::Out ? u"out"_s : u"in"_s;
}

Result<Direction> directionIn(const Row &row, const QString &table, int column)
{
    for (const auto direction : {Direction::Out, Direction::In}) {
        if (row.text(column) == wayOf(direction)) return direction;
    }
    return row.unreadable(table, u"direction"_s, column);
}

namespace {

constexpr qsizetype exchangePartSize = 256 * 1024;

const auto packageColumns = u"direction, package, partner, series, kind, epoch, ordinal, sequence, manifest, "
                            u"signed_by, state, code, records, "
                            "at, header, bytes"_s;

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

const auto packageTable = u"exchange_packages"_s, receiptTable = u"exchange_receipts"_s,
           sentTable = u"exchange_sent"_s, heldTable = u"exchange_held"_s,
           positionTable = u"exchange_positions"_s;

Result<QJsonObject> objectIn(const Row &row, const QString &table, const QString &name, int column)
{
    auto json = objectFrom(row.text(column).toUtf8());
    return json ? json : row.unreadable(table, name, column);
}

/// Columns that say what the header says, to be found by it.
Result<void> agrees(const Row &row, const KeptPackage &package)
{
    static const auto names = packageColumns.split(u", "_s);
    const auto &header = package.header;
    const QVariantList said{header.packageId, package.partner(),        header.series,
                            header.kind,      header.sender.epoch.uuid, header.sender.epoch.ordinal,
                            header.sequence};
    for (int column = 1; column <= said.size(); ++column) {
        if (row.text(column) != said[column - 1].toString())
            return row.unreadable(packageTable, names[column], column);
    }
    return {};
}

Result<KeptPackage> packageIn(const Row &row)
{
    const auto direction = directionIn(row, packageTable, 0);
    const auto header = direction ? objectIn(row, packageTable, u"header"_s, 14) : refuse(direction);
    if (!header) return refuse(header);
    KeptPackage package{
        *direction,  exchange::headerIn(*header), row.text(8), row.text(9), row.text(10), row.text(11), 0, {},
        row.text(15)};
    if (!fromCell(row.value(12), package.records)) return row.unreadable(packageTable, u"records"_s, 12);
    if (!fromCell(row.value(13), package.at)) return row.unreadable(packageTable, u"at"_s, 13);
    return agrees(row, package).map([&] { return std::move(package); });
}

const auto receiptColumns =
    u"direction, partner, epoch, ordinal, sequence, package, decided_at, content, open, name, bytes"_s;

/// A moment decides where two histories of one ordinal gave the same number.
const auto receiptOrder = u"ordinal, sequence, decided_at, epoch, direction, partner"_s;

Result<KeptReceipt> receiptIn(const Row &row)
{
    const auto direction = directionIn(row, receiptTable, 0);
    const auto content = direction ? objectIn(row, receiptTable, u"content"_s, 7) : refuse(direction);
    if (!content) return refuse(content);
    return KeptReceipt{*direction,  row.text(1), {row.text(2), row.number(3)}, row.number(4), row.text(5),
                       row.text(6), *content,    row.text(8).toUtf8(),         row.text(9),   row.text(10)};
}

Result<exchange::Sent> sentIn(const Row &row)
{
    exchange::Sent sent{
        {row.text(0), row.number(1), row.text(2), false, row.text(4).toUtf8()}, row.number(5), row.text(6)};
    if (!fromCell(row.value(3), sent.record.isVoid)) return row.unreadable(sentTable, u"void"_s, 3);
    return sent;
}

Result<exchange::Held> heldIn(const Row &row)
{
    exchange::Held held{row.text(1), row.number(2),        row.text(3),         false, false, row.text(6),
                        row.text(7), row.text(8).toUtf8(), row.text(9).toUtf8()};
    if (!fromCell(row.value(4), held.isVoid)) return row.unreadable(heldTable, u"void"_s, 4);
    if (!fromCell(row.value(5), held.isAbsent)) return row.unreadable(heldTable, u"absent"_s, 5);
    return held;
}

Whose whoseIn(const Row &row)
{
    return {row.text(0), row.text(1)};
}

QVariantList cellsOf(const QString &partner, const QString &id, const exchange::Held &held)
{
    return {partner,
            id,
            held.epoch,
            held.revision,
            held.hash,
            int(held.isVoid),
            int(held.isAbsent),
            text(held.open),
            held.package,
            text(QString::fromUtf8(held.standing)),
            text(QString::fromUtf8(held.refused))};
}

} // namespace

Result<QString> Exchange::keep(const QByteArray &bytes) const
{
    auto &connection = m_database.connection();
    const auto sha256 = digest(bytes);
    const auto there = connection.number(u"SELECT count(*) FROM exchange_parts WHERE sha256 = ?"_s, {sha256});
    if (!there) return refuse(there);
    Result<void> kept;
    for (qsizetype from = 0; *there == 0 && kept && from < bytes.size(); from += exchangePartSize)
        kept = connection.run(u"INSERT INTO exchange_parts (sha256, part, bytes) VALUES (?, ?, ?)"_s,
                              {sha256, qint64(from / exchangePartSize), bytes.mid(from, exchangePartSize)});
    return kept.map([&] { return sha256; });
}

Result<QByteArray> Exchange::bytes(const QString &sha256) const
{
    QByteArray whole;
    return m_database.connection()
        .stream(u"SELECT bytes FROM exchange_parts WHERE sha256 = ? ORDER BY part"_s, {sha256},
                [&](const Row &row) {
                    whole += row.value(0).toByteArray();
                    return Result<void>();
                })
        .map([&] { return whole; });
}

Result<QMap<QString, bool>> Exchange::files() const
{
    QMap<QString, bool> files;
    return m_database.connection()
        .stream(u"SELECT sha256, count(*), min(part), max(part) FROM exchange_parts GROUP BY sha256"_s, {},
                [&](const Row &row) {
                    files.insert(row.text(0), row.number(2) == 0 && row.number(3) == row.number(1) - 1);
                    return Result<void>();
                })
        .map([&] { return std::move(files); });
}

Result<void> Exchange::add(const KeptPackage &package) const
{
    const auto &header = package.header;
    return m_database.connection().run(
        u"INSERT INTO exchange_packages (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            packageColumns),
        {wayOf(package.direction), header.packageId, package.partner(), header.series, header.kind,
         header.sender.epoch.uuid, header.sender.epoch.ordinal, header.sequence, package.manifest,
         text(package.signedBy), package.state, text(package.code), package.records, stamp(package.at),
         compact(header.toJson()), package.bytes});
}

Result<void> Exchange::setState(Direction direction, const QString &package, const QString &state,
                                const QString &code) const
{
    return m_database.connection().run(
        u"UPDATE exchange_packages SET state = ?, code = ? WHERE direction = ? AND package = ?"_s,
        {state, text(code), wayOf(direction), package});
}

Result<void> Exchange::signedAnew(const QString &package, const QString &key, const QString &bytes) const
{
    return m_database.connection().run(
        u"UPDATE exchange_packages SET signed_by = ?, bytes = ? WHERE direction = 'in' AND package = ?"_s,
        {key, bytes, package});
}

Result<QList<KeptPackage>> Exchange::packages() const
{
    return m_database.connection().list(
        u"SELECT %1 FROM exchange_packages ORDER BY at, ordinal, series, sequence, direction"_s.arg(
            packageColumns),
        {}, packageIn);
}

Result<QList<KeptPackage>> Exchange::onTheirWay() const
{
    return m_database.connection().list(
        u"SELECT %1 FROM exchange_packages WHERE direction = ? AND state IN ('exported', 'delivered')"_s.arg(
            packageColumns),
        {wayOf(Direction::Out)}, packageIn);
}

Result<std::optional<KeptPackage>> Exchange::package(Direction direction, const QString &id) const
{
    return m_database.connection().first(
        u"SELECT %1 FROM exchange_packages WHERE direction = ? AND package = ?"_s.arg(packageColumns),
        {wayOf(direction), id}, packageIn);
}

Result<bool> Exchange::wasTaken(const QString &sha256) const
{
    return m_database.connection()
        .number(u"SELECT (SELECT count(*) FROM exchange_packages WHERE direction = 'in' AND bytes = ? AND "
                u"state NOT IN "
                u"('RECEIVED', 'GAP', 'FORGOTTEN')) + (SELECT count(*) FROM exchange_receipts WHERE "
                u"direction = 'in' "
                u"AND bytes = ?)"_s,
                {sha256, sha256})
        .map([](qint64 count) { return count > 0; });
}

Result<void> Exchange::add(const KeptReceipt &receipt) const
{
    return m_database.connection().run(
        u"INSERT INTO exchange_receipts (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(receiptColumns),
        {wayOf(receipt.direction), receipt.partner, receipt.epoch.uuid, receipt.epoch.ordinal,
         receipt.sequence, receipt.package, receipt.decidedAt, compact(receipt.content),
         text(QString::fromUtf8(receipt.open)), text(receipt.name), text(receipt.bytes)});
}

Result<QList<KeptReceipt>> Exchange::receipts(Direction direction, const QString &partner) const
{
    return m_database.connection().list(
        u"SELECT %1 FROM exchange_receipts WHERE direction = ? AND partner = ? ORDER BY %2"_s.arg(
            receiptColumns, receiptOrder),
        {wayOf(direction), partner}, receiptIn);
}

Result<QList<KeptReceipt>> Exchange::receipts() const
{
    return m_database.connection().list(
        u"SELECT %1 FROM exchange_receipts ORDER BY %2"_s.arg(receiptColumns, receiptOrder), {}, receiptIn);
}

Result<void> Exchange::addSent(const QString &partner, const QString &epoch, const exchange::Sent &sent) const
{
    const auto &record = sent.record;
    return m_database.connection().run(u"INSERT INTO exchange_sent (partner, epoch, case_id, revision, hash, "
                                       u"void, line, sequence, held_back) VALUES (?, ?, ?, "
                                       "?, ?, ?, ?, ?, ?)"_s,
                                       {partner, epoch, record.id, record.revision, text(record.hash),
                                        int(record.isVoid), text(QString::fromUtf8(record.line)),
                                        sent.sequence, text(sent.heldBack)});
}

Result<exchange::SentBook> Exchange::sent(const QString &partner, const QString &epoch) const
{
    exchange::SentBook book;
    return m_database.connection()
        .stream(u"SELECT case_id, revision, hash, void, line, sequence, held_back FROM exchange_sent WHERE "
                u"partner = ? AND "
                "epoch = ? ORDER BY case_id, revision"_s,
                {partner, epoch},
                [&](const Row &row) {
                    return sentIn(row).map([&](const exchange::Sent &sent) { book[row.text(0)] << sent; });
                })
        .map([&] { return std::move(book); });
}

Result<QList<Whose>> Exchange::allSent() const
{
    return m_database.connection().list(u"SELECT DISTINCT partner, epoch FROM exchange_sent"_s, {}, whoseIn);
}

Result<QList<Whose>> Exchange::allPositions() const
{
    return m_database.connection().list(u"SELECT partner, series FROM exchange_positions"_s, {}, whoseIn);
}

Result<QStringList> Exchange::allHolding() const
{
    return m_database.connection()
        .list(u"SELECT DISTINCT partner FROM exchange_held"_s, {}, [](const Row &row) { return row.text(0); })
        .map([](const QList<QString> &partners) { return QStringList(partners); });
}

Result<exchange::Book> Exchange::held(const QString &partner) const
{
    exchange::Book book;
    return m_database.connection()
        .stream(u"SELECT case_id, epoch, revision, hash, void, absent, open, package, standing, refused FROM "
                u"exchange_held "
                "WHERE partner = ?"_s,
                {partner},
                [&](const Row &row) {
                    return heldIn(row).map(
                        [&](const exchange::Held &held) { book.insert(row.text(0), held); });
                })
        .map([&] { return std::move(book); });
}

Result<void> Exchange::setHeld(const QString &partner, const exchange::Book &before,
                               const exchange::Book &after) const
{
    const auto sql =
        u"INSERT INTO exchange_held (partner, case_id, epoch, revision, hash, void, absent, open, package, "
        u"standing, refused) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (partner, case_id) DO UPDATE SET epoch = "
        "excluded.epoch, "
        "revision = excluded.revision, hash = excluded.hash, void = excluded.void, absent = excluded.absent, "
        "open = excluded.open, package = excluded.package, standing = excluded.standing, refused = excluded.refused"_s;
    Result<void> written;
    for (auto held = after.begin(); written && held != after.end(); ++held) {
        const auto there = before.constFind(held.key());
        if (there != before.cend() && *there == *held) continue;
        written = m_database.connection().run(sql, cellsOf(partner, held.key(), *held));
    }
    return written;
}

Result<QJsonObject> Exchange::position(const QString &partner, const QString &series) const
{
    return m_database.connection()
        .first(u"SELECT position FROM exchange_positions WHERE partner = ? AND series = ?"_s,
               {partner, series},
               [](const Row &row) { return objectIn(row, positionTable, u"position"_s, 0); })
        .map([](const std::optional<QJsonObject> &position) { return position.value_or(QJsonObject()); });
}

Result<void> Exchange::setPosition(const QString &partner, const QString &series,
                                   const QJsonObject &position) const
{
    return m_database.connection().run(u"INSERT INTO exchange_positions (partner, series, position) VALUES "
                                       u"(?, ?, ?) ON CONFLICT (partner, series) DO UPDATE SET "
                                       "position = excluded.position"_s,
                                       {partner, series, compact(position)});
}

} // namespace tiaocai::store
