// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"

#include "json_reader.h"
#include "json_writer.h"

#include <utility>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

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
    QJsonObject json{{u"act"_s, written(correction.act, half)}, {u"reason"_s, correction.reason}};
    if (correction.rightData) {
        data.insert(u"kind"_s, name(kindOf(*correction.rightData)));
        json.insert(u"rightData"_s, data);
    }
    if (correction.rightDate) json.insert(u"rightDate"_s, written(*correction.rightDate, half));
    if (correction.voided) json.insert(u"voided"_s, true);
    if (correction.secondPerson) json.insert(u"secondPerson"_s, written(*correction.secondPerson, half));
    return json;
}

/// A correction's members but for the right data, whose type depends on the act.
struct CorrectionFrame {
    ActId act;
    QString reason;
    std::optional<QDate> rightDate;
    bool voided = false;
    std::optional<PersonId> secondPerson;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("act"), s.act);
        visit(must("reason"), s.reason);
        visit(may("rightDate"), s.rightDate);
        visit(may("voided"), s.voided);
        visit(may("secondPerson"), s.secondPerson);
    }
};

struct RightData {
    ActKind kind;
    QJsonObject data;
};

/// The kind is said, or known from the act.
Result<RightData> rightData(const QJsonValue &json, const ActId &act, const KindOf &kindOf)
{
    const Place place{nullptr, "rightData", -1};
    const auto object = json.toObject();
    if (const auto said = chosen<ActKind>(object.value("kind"_L1).toString());
        said && object.value("data"_L1).isObject())
        return RightData{*said, object.value("data"_L1).toObject()};
    const auto known = kindOf && json.isObject() ? kindOf(act) : std::nullopt;
    if (known) return RightData{*known, object};
    const auto fault = QCoreApplication::translate(
        "ActData", "%1: write the right data as {\"kind\": ..., \"data\": {...}}, not “%2”.");
    return refuseData(place, fault, json);
}

Result<std::shared_ptr<const Payload>> readRightData(const QJsonValue &json, const ActId &act,
                                                     const Lookup &lookup, const KindOf &kindOf)
{
    const auto right = rightData(json, act, kindOf);
    if (!right) return refuse(right);
    const Place place{nullptr, "rightData", -1};
    if (right->kind == ActKind::ActCorrected)
        return refuseData(
            place, QCoreApplication::translate("ActData", "%1: correct the act itself, not its correction."),
            json);
    auto payload = payloadFromJson(right->kind, payloadVersion, right->data, lookup);
    if (!payload) return refuse(payload);
    return std::make_shared<const Payload>(std::move(*payload));
}

Result<Payload> readCorrection(QJsonObject json, const Lookup &lookup, const KindOf &kindOf)
{
    const auto right = json.take("rightData"_L1);
    auto frame = readRecord<CorrectionFrame>(json, lookup, Place());
    if (!frame) return refuse(frame);
    ActCorrected correction{frame->act, frame->reason, frame->rightDate,
                            nullptr,    frame->voided, frame->secondPerson};
    if (!right.isUndefined()) {
        auto payload = readRightData(right, frame->act, lookup, kindOf);
        if (!payload) return refuse(payload);
        correction.rightData = std::move(*payload);
    }
    return Payload(std::move(correction));
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

QJsonValue joinedValue(const QJsonValue &act, const QJsonValue &personal);

QJsonArray joinedArray(QJsonArray act, const QJsonArray &personal)
{
    for (qsizetype i = 0; i < personal.size(); ++i) {
        if (i < act.size())
            act[i] = joinedValue(act[i], personal[i]);
        else
            act.append(personal[i]);
    }
    return act;
}

QJsonValue joinedValue(const QJsonValue &act, const QJsonValue &personal)
{
    if (act.isObject() && personal.isObject()) return joined(act.toObject(), personal.toObject());
    if (act.isArray() && personal.isArray()) return joinedArray(act.toArray(), personal.toArray());
    return personal;
}

} // namespace

QJsonObject toJson(const Payload &payload, Half half)
{
    return std::visit([half](const auto &act) { return write(act, half); }, payload);
}

Result<Payload> payloadFromJson(ActKind kind, int version, const QJsonObject &json, const Lookup &lookup,
                                const KindOf &kindOf)
{
    if (version != payloadVersion)
        return refuse(u"newer-data"_s,
                      QCoreApplication::translate("ActData", "This act was written by a newer version of "
                                                             "the program (%1). Install the newer version.")
                          .arg(version));
    if (kind == ActKind::ActCorrected) return readCorrection(json, lookup, kindOf);
    return std::visit(
        [&]<typename T>(const T &) -> Result<Payload> {
            if constexpr (Record<T>)
                return readRecord<T>(json, lookup, Place()).map([](T &&act) {
                    return Payload(std::in_place_type<T>, std::move(act));
                });
            else
                return Payload(std::in_place_type<T>);
        },
        blank(kind));
}

QJsonObject joined(const QJsonObject &act, const QJsonObject &personal)
{
    auto whole = act;
    for (auto it = personal.begin(); it != personal.end(); ++it)
        whole.insert(it.key(), joinedValue(whole.value(it.key()), it.value()));
    return whole;
}

Payload blank(ActKind kind)
{
    return blankAt(std::size_t(kind), std::make_index_sequence<std::variant_size_v<AnyPayload>>());
}

} // namespace tiaocai::casework
