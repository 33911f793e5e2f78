// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_row.h"

#include "base/lift.h"
#include "base/text.h"
#include "casework/act_text.h"
#include "cells.h"
#include "refusals.h"
#include "sealing.h"
#include "words.h"

#include <unistd.h>

#include <QJsonDocument>

namespace tiaocai::store {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QString joinedIds(const QList<PartyId> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts << id.toString();
    return texts.join(u' ');
}

bool readIds(const QString &text, QList<PartyId> &ids)
{
    bool known = true;
    for (const auto &part : text.split(u' ', Qt::SkipEmptyParts))
        known = fromCell(part, ids.emplaceBack()) && known;
    return known;
}

/// Columns of actColumns, by their place.
enum Column {
    Seq,
    Id,
    CaseNo,
    Kind,
    Version,
    OnDate,
    AtTime,
    RecordedAt,
    RecordedBy,
    DecidedBy,
    Concerns,
    Supersedes,
    Batch,
    Data
};

static_assert(Data == actDataColumn);

Result<Payload> payloadFrom(const QVariantList &cells, const QByteArray &data, const QJsonObject &personal)
{
    const auto written = cells[Kind].toString();
    const auto kind = chosen<ActKind>(written);
    if (!kind) return refuseNewer(written);
    return objectFrom(data).and_then([&](const QJsonObject &half) {
        const auto whole = joined(half, personal[u"payload"_s].toObject());
        return storedPayload(*kind, cells[Version].toInt(), whole);
    });
}

Result<void> isStorable(const Act &act)
{
    return acceptable(act.note, Words::tr("The note"))
        .and_then([&](const QString &) { return acceptable(act.proof.text, Words::tr("The proof")); })
        .map([](const QString &) {});
}

/// Of the system's own source: Qt asks the processor's, which takes four times as long.
QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    if (::getentropy(salt.data(), size_t(salt.size())) != 0) qFatal("The system has no source of chance");
    return salt;
}

/// All but the payload and the personal half. False where a cell holds nothing that the program knows.
bool readEnvelope(const QVariantList &cells, Act &act)
{
    return fromCell(cells[Id], act.id) && fromCell(cells[OnDate], act.on) &&
           fromCell(cells[AtTime], act.at) && fromCell(cells[RecordedAt], act.recordedAt) &&
           fromCell(cells[RecordedBy], act.recordedBy) && fromCell(cells[DecidedBy], act.decidedBy) &&
           readIds(cells[Concerns].toString(), act.concerns) && fromCell(cells[Batch], act.batch);
}

} // namespace

QString qualified(const QString &columns, const QString &table)
{
    return table + u"."_s + QString(columns).replace(u", "_s, u", "_s + table + u"."_s);
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isObject()) return document.object();
    return refuse(u"bad-data"_s, error.errorString());
}

QString PersonalHalf::digest() const
{
    return tiaocai::digest(QVariantList{salt, data});
}

PersonalHalf personalHalf(const QJsonObject &personal)
{
    return {QString::fromLatin1(freshSalt().toHex()), canonical(personal)};
}

PersonalHalf personalHalf(const Act &act)
{
    QByteArray personal("{");
    const auto addMember = [&](const char *key, const auto &addValue) {
        personal += personal.size() > 1 ? ",\"" : "\"";
        personal.append(key).append("\":");
        addValue();
    };
    const auto payload = canonicalText(act.payload, Half::Personal);
    if (!act.note.isEmpty()) addMember("note", [&] { addJson(personal, act.note); });
    if (payload != "{}") addMember("payload", [&] { personal += payload; });
    if (!act.proof.text.isEmpty()) addMember("proof", [&] { addJson(personal, act.proof.text); });
    personal += '}';
    return {QString::fromLatin1(freshSalt().toHex()), QString::fromUtf8(personal)};
}

QVariantList cells(const Act &act, qint64 seq, qint64 caseNo, const QString &personalDigest)
{
    return {seq,
            act.id.toString(),
            caseNo,
            name(act.kind()),
            payloadVersion(act.kind()),
            toText(act.on),
            toCell(act.at),
            stamp(act.recordedAt),
            act.recordedBy.toString(),
            toCell(act.decidedBy),
            text(joinedIds(act.concerns)),
            toCell(act.supersedes()),
            toCell(act.batch),
            QString::fromUtf8(canonicalText(act.payload, Half::Act)),
            personalDigest};
}

Result<void> readsBack(const Act &act, const QVariantList &cells, const PersonalHalf &half)
{
    const auto payloadReadsBack = [&]() -> Result<void> {
        const auto data = objectFrom(cells[Data].toString().toUtf8());
        const auto personal = objectFrom(half.data.toUtf8());
        if (!data || !personal) return data ? refuse(personal) : refuse(data);
        return casework::readsBack(act.payload, joined(*data, (*personal)[u"payload"_s].toObject()));
    };
    return isStorable(act).and_then(payloadReadsBack).map_error([&](Refusal refusal) {
        refusal.text = Words::tr("“%1” of %2 cannot be recorded. %3")
                           .arg(label(act.kind()), toText(act.on), refusal.text);
        return refusal;
    });
}

Result<ActRows> ActRows::from(const Act &act, const Database &to)
{
    const auto half = personalHalf(act);
    const auto kept = sealedHalf(to.connection(), half, placeOfHalf(act.id.toString()));
    const auto row = store::cells(act, 0, 0, kept.digest());
    return readsBack(act, row, half).map([&] {
        return ActRows{act.caseId, act.recordedAt, act.recordedBy, act.id.toString(),
                       row,        kept.salt,      kept.data};
    });
}

QByteArray placeOfHalf(const QString &act)
{
    return placeOf("personal"_L1, act);
}

PlacedAct placed(const ActRows &rows, qint64 seq, qint64 caseNo)
{
    PlacedAct made{rows.cells,
                   {seq, rows.salt, rows.personal},
                   {rows.recordedAt, rows.recordedBy, u"act"_s, rows.id, {}}};
    made.row[Seq] = seq;
    made.row[CaseNo] = caseNo;
    made.line.digest = digestOfAct(made.row, rows.of.toString());
    made.row << made.line.digest;
    return made;
}

const QString &insertOfActs()
{
    static const auto sql =
        u"INSERT INTO acts (%1, digest) VALUES (?%2)"_s.arg(actColumns, u", ?"_s.repeated(actColumnCount));
    return sql;
}

const QString &insertOfPersonalHalves()
{
    static const auto sql = u"INSERT INTO personal (act, salt, data) VALUES (?, ?, ?)"_s;
    return sql;
}

QString digestOfAct(const QVariantList &cells, const QString &caseId)
{
    CanonicalRow row;
    for (qsizetype place = 0; place < cells.size(); ++place)
        place == CaseNo ? row.addText(caseId.toUtf8()) : row.addCell(cells[place]);
    return digest(row.line());
}

void spell(CanonicalRow &row, const RawCells &cells, qsizetype first, qsizetype count)
{
    for (auto place = first; place < first + count; ++place) {
        const auto cell = cells[place];
        switch (cell.kind) {
        case RawCell::Kind::Null:
            row.addNull();
            break;
        case RawCell::Kind::Number:
            row.addNumber(cell.number);
            break;
        case RawCell::Kind::Text:
            row.addText(cell.text);
            break;
        }
    }
}

QString digestOfAct(const RawCells &cells, qsizetype first, const QString &caseId)
{
    CanonicalRow row;
    spell(row, cells, first, CaseNo);
    row.addText(caseId.toUtf8());
    spell(row, cells, first + CaseNo + 1, actColumnCount - CaseNo - 1);
    return digest(row.line());
}

QByteArray speltBehindPlace(const RawCells &cells, qsizetype first, const QString &caseId)
{
    static_assert(Seq == 0 && Id == 1 && CaseNo == 2);
    CanonicalRow row;
    row.addNumber(0);
    spell(row, cells, first, 1);
    row.addText(caseId.toUtf8());
    spell(row, cells, first + 1, actColumnCount - 3);
    return row.line().sliced(2); // without "[0"
}

Result<Act> actFrom(const Row &row, int first, const CaseId &caseId, const Connection &connection)
{
    const int personal = first + actColumnCount;
    const auto half = row.isNull(personal) ? Result<QByteArray>(QByteArray())
                                           : openedHalf(connection, row.text(personal).toUtf8(),
                                                        placeOfHalf(row.text(first + Id)));
    if (!half) return refuse(half);
    return actFrom(row.cells(first, actColumnCount), {row.text(first + Data).toUtf8(), *half}, caseId,
                   connection.office());
}

Result<Act> actFrom(const QVariantList &cells, const ActData &data, const CaseId &caseId,
                    const QString &office)
{
    const auto unreadable = [&](const QString &why) {
        return tl::unexpected(damaged(office, Words::tr("the act %1 of %2 cannot be read: %3")
                                                  .arg(cells[Id].toString(), cells[OnDate].toString(), why)));
    };
    const auto half = data.personal.isNull() ? Result<QJsonObject>(QJsonObject()) : objectFrom(data.personal);
    auto payload =
        half.and_then([&](const QJsonObject &apart) { return payloadFrom(cells, data.data, apart); });
    if (!payload && payload.error().code == u"newer-data"_s) return refuse(payload);
    if (!payload) return unreadable(payload.error().text);
    Act act{.id = {},
            .caseId = caseId,
            .on = {},
            .at = std::nullopt,
            .recordedAt = {},
            .recordedBy = {},
            .decidedBy = std::nullopt,
            .concerns = {},
            .proof = {(*half)[u"proof"_s].toString()},
            .note = (*half)[u"note"_s].toString(),
            .batch = std::nullopt,
            .payload = *std::move(payload)};
    if (!readEnvelope(cells, act)) return unreadable(Words::tr("a day, a moment or an id is none"));
    return act;
}

} // namespace tiaocai::store
