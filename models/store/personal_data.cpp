// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_data.h"

#include "attachment_part.h"
#include "engine.h"
#include "office/act_codec.h"
#include "office_act_row.h"
#include "sealing.h"
#include "search.h"
#include "store/applications.h"
#include "vault/office_key.h"

#include <QCryptographicHash>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// A row to be sealed: by what it is found, where it is sealed for, and what stands there.
struct PersonalRow {
    QVariant key;
    QByteArray place;
    PersonalHalf half;
};

Result<void> sealHalves(Connection &connection, const QString &rows, const QString &table,
                        const std::function<PersonalRow(const Row &)> &read)
{
    const auto update = u"UPDATE %1 SET salt = ?, data = ? WHERE act = ?"_s.arg(table);
    return connection.stream(rows, {}, [&](const Row &row) -> Result<void> {
        const auto one = read(row);
        if (one.place.isEmpty()) return {};
        const auto sealed = sealedHalf(connection, one.half, one.place);
        return connection.run(update, {sealed.salt, sealed.data, one.key});
    });
}

Result<void> sealHalvesOfActs(Connection &connection)
{
    return sealHalves(
        connection, u"SELECT p.act, a.id, p.salt, p.data FROM personal p JOIN acts a ON a.seq = p.act"_s,
        u"personal"_s, [](const Row &row) {
            return PersonalRow{row.value(0), placeOfHalf(row.text(1)), {row.text(2), row.text(3)}};
        });
}

Result<void> sealHalvesOfOfficeActs(Connection &connection)
{
    return sealHalves(
        connection,
        u"SELECT p.act, a.kind, p.salt, p.data FROM office_personal p JOIN office_acts a ON a.seq = p.act"_s,
        u"office_personal"_s, [](const Row &row) {
            const auto place =
                office::standsOpen(row.text(1)) ? QByteArray() : placeOfOfficeHalf(row.number(0));
            return PersonalRow{row.value(0), place, {row.text(2), row.text(3)}};
        });
}

/// A table whose rows have one text that is sealed.
Result<void> sealTexts(Connection &connection, QLatin1StringView table, const QString &key,
                       const QString &column)
{
    const auto update = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(table, column, key);
    return connection.stream(u"SELECT %1, %2 FROM %3"_s.arg(key, column, table), {}, [&](const Row &row) {
        return connection.run(
            update, {sealedCell(connection, row.text(1), placeOf(table, row.text(0))), row.value(0)});
    });
}

Result<void> sealAttachments(Connection &connection)
{
    const auto update = u"UPDATE attachment_parts SET bytes = ?, sealed = 1 WHERE sha256 = ? AND part = ?"_s;
    return connection.stream(
        u"SELECT sha256, part, bytes FROM attachment_parts"_s, {}, [&](const Row &row) -> Result<void> {
            const auto sealed =
                sealedPart(connection, row.text(0), row.number(1), row.value(2).toByteArray());
            return connection.run(update, {sealed.value_or(QByteArray()), row.text(0), row.number(1)});
        });
}

Result<void> hideKeys(Connection &connection)
{
    const auto keys =
        connection.list(u"SELECT key FROM ledger_keys"_s, {}, [](const Row &row) { return row.text(0); });
    auto done = keys ? Result<void>() : refuse(keys);
    for (const auto &key : keys.value_or(QList<QString>())) {
        const auto hidden = hiddenKey(connection, key);
        if (done && hidden != key)
            done = connection.run(u"UPDATE ledger_keys SET key = ? WHERE key = ?"_s, {hidden, key});
    }
    return done;
}

Result<void> hideWords(Connection &connection)
{
    const auto cases = connection.list(u"SELECT case_no FROM case_index ORDER BY case_no"_s, {},
                                       [](const Row &row) { return row.number(0); });
    auto done = cases ? Result<void>() : refuse(cases);
    for (const auto no : cases.value_or(QList<qint64>())) {
        if (done)
            done = storedWords(connection, no).and_then([&](const statistics::SearchWords &words) {
                return replaceWords(connection, no, words);
            });
    }
    return done.and_then([&] { return rebuildWords(connection); });
}

/// Columns: act, where it is sealed for, salt, data, the digest that it was recorded with.
Result<void> halvesAnew(Connection &connection, const QString &rows, const QString &table,
                        const std::function<QByteArray(const Row &)> &placeIn, const vault::OfficeKey &key)
{
    const auto update = u"UPDATE %1 SET data = ? WHERE act = ?"_s.arg(table);
    return connection.stream(rows, {}, [&](const Row &row) -> Result<void> {
        const auto salt = row.text(2).toUtf8(), data = row.text(3).toUtf8(), recorded = row.text(4).toUtf8();
        if (!isSealed(data)) return {};
        return halfSealedAnew(connection, {salt, data}, placeIn(row), recorded, key)
            .and_then([&](const QString &sealed) {
                return connection.run(update, {sealed, row.value(0)});
            });
    });
}

Result<void> halvesAnew(Connection &connection, const vault::OfficeKey &key)
{
    return halvesAnew(
               connection,
               u"SELECT p.act, a.id, p.salt, p.data, a.personal_digest FROM personal p JOIN acts a ON "
               "a.seq = p.act"_s,
               u"personal"_s, [](const Row &row) { return placeOfHalf(row.text(1)); }, key)
        .and_then([&] {
            return halvesAnew(
                connection,
                u"SELECT p.act, a.kind, p.salt, p.data, a.personal_digest FROM office_personal p "
                "JOIN office_acts a ON a.seq = p.act"_s,
                u"office_personal"_s, [](const Row &row) { return placeOfOfficeHalf(row.number(0)); }, key);
        });
}

Result<void> reportsAnew(Connection &connection, const vault::OfficeKey &key)
{
    return connection.stream(
        u"SELECT number, data FROM issued_reports"_s, {}, [&](const Row &row) -> Result<void> {
            const auto data = row.text(1).toUtf8();
            if (!isSealed(data)) return {};
            return sealedAnew(connection, data, placeOf("issued_reports"_L1, row.text(0)), key)
                .and_then([&](const QString &sealed) {
                    return connection.run(u"UPDATE issued_reports SET data = ? WHERE number = ?"_s,
                                          {sealed, row.value(0)});
                });
        });
}

Result<void> attachmentsAnew(Connection &connection, const vault::OfficeKey &key)
{
    const auto update = u"UPDATE attachment_parts SET bytes = ?, sealed = 1 WHERE sha256 = ? AND part = ?"_s;
    return connection.stream(u"SELECT sha256, part, bytes, sealed FROM attachment_parts"_s, {},
                             [&](const Row &row) -> Result<void> {
                                 return openedPart(connection, row.text(0), row.number(1),
                                                   row.value(2).toByteArray(), row.number(3) == 1)
                                     .and_then([&](const QByteArray &plain) {
                                         return connection.run(
                                             update, {partSealedBy(key, row.text(0), row.number(1), plain),
                                                      row.text(0), row.number(1)});
                                     });
                             });
}

Result<void> keysAnew(Connection &connection, const vault::OfficeKey &key)
{
    const auto keys =
        connection.list(u"SELECT key FROM ledger_keys"_s, {}, [](const Row &row) { return row.text(0); });
    auto done = keys ? Result<void>() : refuse(keys);
    for (const auto &one : keys.value_or(QList<QString>())) {
        const auto hidden = hiddenOnceMore(one, key);
        if (done && hidden != one)
            done = connection.run(u"UPDATE ledger_keys SET key = ? WHERE key = ?"_s, {hidden, one});
    }
    return done;
}

} // namespace

Result<void> sealPersonalData(const Database &database)
{
    auto &connection = database.connection();
    return sealHalvesOfActs(connection)
        .and_then([&] { return sealHalvesOfOfficeActs(connection); })
        .and_then([&] { return sealTexts(connection, "issued_reports"_L1, u"number"_s, u"data"_s); })
        .and_then([&] { return sealTexts(connection, "accounts"_L1, u"case_no"_s, u"account"_s); })
        .and_then([&] { return sealAttachments(connection); })
        .and_then([&] { return Applications(database).seal(); })
        .and_then([&] { return hideKeys(connection); })
        .and_then([&] { return hideWords(connection); });
}

Result<void> sealAnew(const Database &database, const vault::OfficeKey &key)
{
    auto &connection = database.connection();
    return halvesAnew(connection, key)
        .and_then([&] { return reportsAnew(connection, key); })
        .and_then([&] { return attachmentsAnew(connection, key); })
        .and_then([&] { return Applications(database).sealAnew(key); })
        .and_then([&] { return keysAnew(connection, key); })
        .and_then([&] { return connection.run(u"DELETE FROM accounts"_s, {}); })
        .and_then([&] { return removeAllWords(connection); });
}

Result<void> erasePasswords(const Database &database)
{
    return database.connection().run(
        u"DELETE FROM office_personal WHERE act IN (SELECT seq FROM office_acts WHERE "
        "kind IN ('accounts-set-up', 'password-set', 'key-changed'))"_s,
        {});
}

Result<QString> digestOfSealedHalves(const Database &database, qint64 lastAct, qint64 lastOfficeAct)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto &connection = database.connection();
    const auto add = [&](const Row &row) {
        hash.addData(row.text(0).toUtf8() + '\n');
        return Result<void>();
    };
    return connection.stream(u"SELECT data FROM personal WHERE act <= ? ORDER BY act"_s, {lastAct}, add)
        .and_then([&] {
            return connection.stream(u"SELECT data FROM office_personal WHERE act <= ? ORDER BY act"_s,
                                     {lastOfficeAct}, add);
        })
        .map([&] { return QString::fromLatin1(hash.result().toHex()); });
}

Result<void> compact(const Database &database)
{
    return engine::compact(database.connection());
}

} // namespace tiaocai::store
