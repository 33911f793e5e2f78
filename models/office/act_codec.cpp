// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/act_codec.h"

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "base/lift.h"
#include "labels.h"
#include "lifts.h"
#include "words.h"

#include <QJsonDocument>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

template <Record R>
QJsonObject write(const R &payload, Half half)
{
    return writeRecord(payload, half);
}

QJsonObject write(const CalendarImported &payload, Half half)
{
    return half == Half::Personal ? QJsonObject() : law::toJson(payload.notices);
}

template <Record R>
Result<OfficePayload> read(const R &, const QJsonObject &json)
{
    return readRecord<R>(json, Vocabulary{{}, memberLabel}, Place()).map([](R &&payload) {
        return OfficePayload(std::move(payload));
    });
}

Result<OfficePayload> read(const CalendarImported &, const QJsonObject &json)
{
    return law::readNotices(QJsonDocument(json).toJson()).map([](const QList<law::YearNotice> &notices) {
        return OfficePayload(CalendarImported{notices});
    });
}

template <std::size_t I = 0>
Result<OfficePayload> readKind(const WrittenAct &act)
{
    if constexpr (I == std::variant_size_v<OfficePayload>)
        return refuseNewer(act.kind);
    else {
        using Payload = std::variant_alternative_t<I, OfficePayload>;
        const bool isIt = act.kind == Payload::kind && act.version == Payload::version;
        return isIt ? read(Payload(), act.json) : readKind<I + 1>(act);
    }
}

template <std::size_t I = 0>
const char *titleOfKind(QStringView kind)
{
    if constexpr (I == std::variant_size_v<OfficePayload>)
        return nullptr;
    else {
        using Payload = std::variant_alternative_t<I, OfficePayload>;
        return kind == Payload::kind ? Payload::title : titleOfKind<I + 1>(kind);
    }
}

} // namespace

QString titleOf(QStringView kind, const Speech &speech)
{
    const auto *title = titleOfKind(kind);
    return title ? speech.translate("OfficeAct", title) : QString();
}

QString kindOf(const OfficePayload &payload)
{
    return std::visit([](const auto &act) { return QString(act.kind); }, payload);
}

int versionOf(const OfficePayload &payload)
{
    return std::visit([](const auto &act) { return act.version; }, payload);
}

QJsonObject toJson(const OfficePayload &payload, Half half)
{
    return std::visit([half](const auto &act) { return write(act, half); }, payload);
}

bool standsOpen(const QString &kind)
{
    static const QSet<QString> open{u"staff"_s, // of forms 1 to 7
                                    StaffNamed::kind,    StaffJoined::kind, StaffRenamed::kind,
                                    AccountsSetUp::kind, PasswordSet::kind, KeyChanged::kind};
    return open.contains(kind);
}

Result<QList<OfficePayload>> payloadsFromJson(const QString &kind, int version, const QJsonObject &json)
{
    QList<OfficePayload> payloads;
    for (const auto &act : lifted({kind, version, json})) {
        auto payload = readKind(act);
        if (!payload) return refuse(payload);
        payloads << *std::move(payload);
    }
    return payloads;
}

Result<void> readsBack(const OfficePayload &payload)
{
    const auto stored = joined(toJson(payload, Half::Act), toJson(payload, Half::Personal));
    const auto read = payloadsFromJson(kindOf(payload), versionOf(payload), stored);
    if (!read) return refuse(read);
    if (*read == QList{payload}) return {};
    return refuse(u"bad-data"_s,
                  Words::tr("An act of the office (%1) would not be read as it is. Nothing was written.")
                      .arg(kindOf(payload)));
}

} // namespace tiaocai::office
