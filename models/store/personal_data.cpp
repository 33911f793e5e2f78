// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personal_data.h"

#include "attachment_part.h"
#include "engine.h"
#include "office/act_codec.h"
#include "office_act_row.h"
#include "sealing.h"
#include "search.h"
#include "store/applications.h"

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
