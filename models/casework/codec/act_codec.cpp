// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "codec/lifts.h"

#include <utility>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct ActCodecText {
    Q_DECLARE_TR_FUNCTIONS(ActData)
};

template <typename T>
QJsonObject write(const T &payload, Half half)
{
    return writeRecord(payload, half);
}

/// The right data say their kind, so that a correction can be read without the act that it corrects.
QJsonObject write(const ActCorrected &correction, Half half)
{
    QJsonObject data;
    if (correction.rightData) data.insert(u"data"_s, toJson(*correction.rightData, half));
    if (half == Half::Personal) {
        const bool nothing = data.value("data"_L1).toObject().isEmpty();
        return nothing ? QJsonObject() : QJsonObject{{u"rightData"_s, data}};
    }
    auto json = writeRecord(correction, half);
    if (correction.rightData) {
        const auto kind = kindOf(*correction.rightData);
        data.insert(u"kind"_s, name(kind));
        if (payloadVersion(kind) > 1) data.insert(u"version"_s, payloadVersion(kind));
        json.insert(u"rightData"_s, data);
    }
    return json;
}

constexpr Place top;
constexpr Place rightDataPlace{&top, &rightDataField, -1};

struct RightData {
    ActKind kind;
    int version;
    QJsonObject data;
};

/// The kind is said, or known from the act.
Result<RightData> rightData(const QJsonValue &json, const ActId &act, const KindOf &kindOf)
{
    const auto object = json.toObject();
    if (const auto said = chosen<ActKind>(object.value("kind"_L1).toString());
        said && object.value("data"_L1).isObject())
        return RightData{*said, object.value("version"_L1).toInt(1), object.value("data"_L1).toObject()};
    const auto known = kindOf && json.isObject() ? kindOf(act) : std::nullopt;
    if (known) return RightData{*known, payloadVersion(*known), object};
    return refuseData(
        rightDataPlace,
        ActCodecText::tr("%1: write the right data as {\"kind\": ..., \"data\": {...}}, not “%2”."), json);
}

/// All but a correction's right data.
Result<Payload> readMembers(ActKind kind, int version, const QJsonObject &json, const Vocabulary &vocabulary,
                            const Place &place)
{
    const auto data = lifted(kind, version, json, lifts());
    if (!data) return refuse(data);
    return std::visit(
        [&]<typename T>(const T &) {
            return readRecord<T>(*data, vocabulary, place).map([](T &&act) {
                return Payload(std::in_place_type<T>, std::move(act));
            });
        },
        blank(kind));
}

Result<std::shared_ptr<const Payload>> readRightData(const QJsonValue &json, const ActId &act,
                                                     const Vocabulary &vocabulary, const KindOf &kindOf)
{
    const auto right = rightData(json, act, kindOf);
    if (!right) return refuse(right);
    if (right->kind == ActKind::ActCorrected)
        return refuseData(rightDataPlace, ActCodecText::tr("%1: correct the act itself, not its correction."),
                          json);
    return readMembers(right->kind, right->version, right->data, vocabulary, rightDataPlace)
        .map([](Payload &&payload) { return std::make_shared<const Payload>(std::move(payload)); });
}

/// A refusal is said in the window's language.
QString windowLabel(const QString &key)
{
    return fieldLabel(key);
}

Result<Payload> readPayload(ActKind kind, int version, QJsonObject json, const Vocabulary &vocabulary,
                            const KindOf &kindOf)
{
    const auto right =
        kind == ActKind::ActCorrected ? json.take("rightData"_L1) : QJsonValue(QJsonValue::Undefined);
    auto payload = readMembers(kind, version, json, vocabulary, top);
    if (!payload || right.isUndefined()) return payload;
    auto &correction = std::get<ActCorrected>(*payload);
    auto data = readRightData(right, correction.act, vocabulary, kindOf);
    if (!data) return refuse(data);
    correction.rightData = std::move(*data);
    return payload;
}

template <std::size_t I>
Payload blankOf()
{
    return Payload(std::in_place_index<I>);
}

template <std::size_t... I>
Payload blankAt(std::size_t index, std::index_sequence<I...>)
{
    static constexpr std::array makers{&blankOf<I>...};
    return makers[index]();
}

template <Record R>
QJsonObject wholeRecord(const R &record);

template <typename T>
QJsonValue whole(const T &value)
{
    if constexpr (isOptional<T>)
        return value ? whole(*value) : QJsonValue(QJsonValue::Undefined);
    else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(whole(element));
        return array;
    } else if constexpr (Record<T>)
        return wholeRecord(value);
    else
        return written(value, Half::Both);
}

template <Record R>
QJsonObject wholeRecord(const R &record)
{
    QJsonObject object;
    R::fields(record, [&](Field field, const auto &value) {
        if (field.required || isSet(value)) object.insert(QLatin1StringView(field.key), whole(value));
    });
    return object;
}

} // namespace

QJsonObject toJson(const Payload &payload, Half half)
{
    return std::visit([half](const auto &act) { return write(act, half); }, payload);
}

QJsonObject wholeJson(const Payload &payload)
{
    return std::visit([](const auto &act) { return wholeRecord(act); }, payload);
}

Result<Payload> payloadFromJson(ActKind kind, const QJsonObject &json, const Lookup &lookup,
                                const KindOf &kindOf)
{
    return readPayload(kind, payloadVersion(kind), json, {lookup, windowLabel}, kindOf);
}

Result<Payload> payloadSoFar(ActKind kind, const QJsonObject &json)
{
    return readPayload(kind, payloadVersion(kind), json, {{}, windowLabel, true}, {});
}

Result<Payload> storedPayload(ActKind kind, int version, const QJsonObject &json)
{
    return readPayload(kind, version, json, {{}, windowLabel}, {});
}

Result<void> readsBack(const Payload &payload, const QJsonObject &stored)
{
    const auto kind = kindOf(payload);
    const auto read = storedPayload(kind, payloadVersion(kind), stored);
    if (!read) return refuse(read);
    if (*read == payload) return {};
    const auto member = std::visit(
        [&]<typename T>(const T &act) { return firstDifference(act, std::get<T>(*read)); }, payload);
    return refuse(
        u"bad-data"_s,
        ActCodecText::tr("“%1” cannot be stored as it was given. Enter it again.").arg(fieldLabel(member)),
        {}, member);
}

int payloadVersion(ActKind kind)
{
    return versionOf(kind, lifts());
}

Payload blank(ActKind kind)
{
    return blankAt(std::size_t(kind), std::make_index_sequence<std::variant_size_v<AnyPayload>>());
}

} // namespace tiaocai::casework
