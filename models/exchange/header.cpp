// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"

#include <QJsonArray>
#include <QTimeZone>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

template <typename T, typename Write>
QJsonValue orNull(const std::optional<T> &value, Write write)
{
    return value ? QJsonValue(write(*value)) : QJsonValue::Null;
}

template <typename Read>
auto ifThere(const QJsonValue &json, Read read) -> std::optional<decltype(read(QJsonObject()))>
{
    if (json.isNull()) return std::nullopt;
    return read(json.toObject());
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}
QDate dayIn(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

QJsonObject senderJson(const Sender &sender)
{
    return {{u"uuid"_s, sender.uuid},
            {u"kind"_s, sender.kind},
            {u"code"_s, sender.code},
            {u"name"_s, sender.name},
            {u"database"_s, sender.database},
            {u"epoch"_s, toJson(sender.epoch)},
            {u"after"_s, orNull(sender.after, [](const Sender::Before &before) {
                 return QJsonObject{{u"epoch"_s, before.epoch}, {u"sequence"_s, before.sequence}};
             })}};
}

Sender senderIn(const QJsonObject &json)
{
    Sender sender{{json["uuid"_L1].toString(), json["kind"_L1].toString(), json["code"_L1].toString(),
                   json["name"_L1].toString()},
                  json["database"_L1].toString(),
                  epochIn(json["epoch"_L1]),
                  {}};
    sender.after = ifThere(json["after"_L1], [](const QJsonObject &before) {
        return Sender::Before{before["epoch"_L1].toString(), before["sequence"_L1].toInteger()};
    });
    return sender;
}

QJsonValue withdrawsJson(const std::optional<Withdraws> &withdraws)
{
    return orNull(withdraws, [](const Withdraws &one) {
        return QJsonObject{{u"packageId"_s, one.packageId},
                           {u"sequence"_s, one.sequence},
                           {u"manifest"_s, one.manifest},
                           {u"previous"_s, orNull(one.previous)}};
    });
}

Withdraws withdrawsIn(const QJsonObject &json)
{
    return {{json["packageId"_L1].toString(), json["sequence"_L1].toInteger()},
            json["manifest"_L1].toString(),
            json["previous"_L1].toString()};
}

QJsonObject statesJson(const QMap<QString, RecordState> &states)
{
    QJsonObject json;
    for (auto state = states.begin(); state != states.end(); ++state)
        json[state.key()] = QJsonObject{{u"records"_s, state->records}, {u"digest"_s, state->digest}};
    return json;
}

QJsonObject versionedJson(const Versioned &one)
{
    return {{u"version"_s, one.version}, {u"sha256"_s, one.sha256}};
}
Versioned versionedIn(const QJsonValue &json)
{
    return {json["version"_L1].toString(), json["sha256"_L1].toString()};
}

void writeReferences(QJsonObject &json, const Header &header)
{
    json[u"previous"_s] = orNull(header.previous, [](const PackageName &one) {
        return QJsonObject{{u"packageId"_s, one.packageId}, {u"manifest"_s, one.manifest}};
    });
    json[u"corrects"_s] = orNull(header.corrects, [](const Corrects &one) {
        return QJsonObject{{u"packageId"_s, one.packageId}, {u"sequence"_s, one.sequence}};
    });
    json[u"withdraws"_s] = withdrawsJson(header.withdraws);
    json[u"reason"_s] = orNull(header.reason, [](const Reason &one) {
        return QJsonObject{{u"code"_s, one.code}, {u"text"_s, one.text}};
    });
    json[u"person"_s] = orNull(header.person);
    json[u"since"_s] = orNull(header.since, [](qint64 since) { return since; });
    json[u"acknowledges"_s] = orNull(header.acknowledges, [](const Acknowledges &one) {
        return QJsonObject{
            {u"epoch"_s, toJson(one.epoch)}, {u"feedback"_s, one.feedback}, {u"receipt"_s, one.receipt}};
    });
}

void writeContent(QJsonObject &json, const Header &header)
{
    QJsonObject counts;
    for (auto count = header.counts.begin(); count != header.counts.end(); ++count)
        counts[count.key()] = *count;
    json[u"counts"_s] = counts;
    json[u"totals"_s] = orNull(header.totals, [](const Totals &one) {
        return QJsonObject{
            {u"persons"_s, one.persons}, {u"claimed"_s, one.claimed}, {u"obtained"_s, one.obtained}};
    });
    json[u"states"_s] = statesJson(header.states);
    json[u"period"_s] = orNull(header.period, [](const Period &one) {
        return QJsonObject{{u"from"_s, day(one.from)}, {u"to"_s, day(one.to)}};
    });
    json[u"cutOff"_s] = orNull(header.cutOff);
}

void readReferences(Header &header, const QJsonObject &json)
{
    header.previous = ifThere(json["previous"_L1], [](const QJsonObject &one) {
        return PackageName{one["packageId"_L1].toString(), one["manifest"_L1].toString()};
    });
    header.corrects = ifThere(json["corrects"_L1], [](const QJsonObject &one) {
        return Corrects{one["packageId"_L1].toString(), one["sequence"_L1].toInteger()};
    });
    header.withdraws = ifThere(json["withdraws"_L1], withdrawsIn);
    header.reason = ifThere(json["reason"_L1], [](const QJsonObject &one) {
        return Reason{one["code"_L1].toString(), one["text"_L1].toString()};
    });
    header.person = json["person"_L1].toString();
    if (!json["since"_L1].isNull()) header.since = json["since"_L1].toInteger();
    header.acknowledges = ifThere(json["acknowledges"_L1], [](const QJsonObject &one) {
        return Acknowledges{epochIn(one["epoch"_L1]), one["feedback"_L1].toInteger(),
                            one["receipt"_L1].toInteger()};
    });
}

void readContent(Header &header, const QJsonObject &json)
{
    const auto counts = json["counts"_L1].toObject(), states = json["states"_L1].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        header.counts[count.key()] = count->toInteger();
    header.totals = ifThere(json["totals"_L1], [](const QJsonObject &one) {
        return Totals{one["persons"_L1].toInteger(), one["claimed"_L1].toInteger(),
                      one["obtained"_L1].toInteger()};
    });
    for (auto state = states.begin(); state != states.end(); ++state)
        header.states[state.key()] = {(*state)["records"_L1].toInteger(), (*state)["digest"_L1].toString()};
    header.period = ifThere(json["period"_L1], [](const QJsonObject &one) {
        return Period{dayIn(one["from"_L1]), dayIn(one["to"_L1])};
    });
    header.cutOff = json["cutOff"_L1].toString();
}

} // namespace

QJsonObject toJson(const Epoch &epoch)
{
    return {{u"uuid"_s, epoch.uuid}, {u"ordinal"_s, epoch.ordinal}};
}

Epoch epochIn(const QJsonValue &json)
{
    return {json["uuid"_L1].toString(), json["ordinal"_L1].toInteger()};
}

QString momentText(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) +
           (moment.offsetFromUtc() < 0 ? u'-' : u'+') +
           QTime(0, 0).addSecs(std::abs(moment.offsetFromUtc())).toString(u"HH:mm"_s);
}

QJsonObject Header::toJson() const
{
    QJsonObject json{
        {u"format"_s, u"tiaocai-package"_s},
        {u"version"_s, 1},
        {u"minReader"_s, 1},
        {u"packageId"_s, packageId},
        {u"series"_s, series},
        {u"kind"_s, kind},
        {u"sender"_s, senderJson(sender)},
        {u"recipient"_s,
         QJsonObject{{u"uuid"_s, recipient.uuid}, {u"code"_s, recipient.code}, {u"name"_s, recipient.name}}},
        {u"sequence"_s, sequence},
        {u"createdAt"_s, createdAt},
        {u"program"_s, QJsonObject{{u"name"_s, program}, {u"version"_s, programVersion}}},
        {u"rules"_s, versionedJson(rules)},
        {u"calendars"_s, versionedJson(calendars)},
        {u"codeLists"_s, versionedJson(codeLists)},
        {u"employerKey"_s, orNull(employerKey)},
        {u"confidentiality"_s, confidentiality},
        {u"auditHead"_s, orNull(auditHead)},
        {u"contact"_s, QJsonObject{{u"person"_s, contactPerson}, {u"phone"_s, orNull(contactPhone)}}}};
    writeReferences(json, *this);
    writeContent(json, *this);
    return json;
}

Header headerIn(const QJsonObject &json)
{
    const auto recipient = json["recipient"_L1];
    Header header{.packageId = json["packageId"_L1].toString(),
                  .series = json["series"_L1].toString(),
                  .kind = json["kind"_L1].toString(),
                  .sender = senderIn(json["sender"_L1].toObject()),
                  .recipient = {recipient["uuid"_L1].toString(),
                                {},
                                recipient["code"_L1].toString(),
                                recipient["name"_L1].toString()},
                  .sequence = json["sequence"_L1].toInteger(),
                  .createdAt = json["createdAt"_L1].toString(),
                  .program = json["program"_L1]["name"_L1].toString(),
                  .programVersion = json["program"_L1]["version"_L1].toString(),
                  .rules = versionedIn(json["rules"_L1]),
                  .calendars = versionedIn(json["calendars"_L1]),
                  .codeLists = versionedIn(json["codeLists"_L1]),
                  .employerKey = json["employerKey"_L1].toString(),
                  .confidentiality = json["confidentiality"_L1].toString(),
                  .auditHead = json["auditHead"_L1].toString(),
                  .contactPerson = json["contact"_L1]["person"_L1].toString(),
                  .contactPhone = json["contact"_L1]["phone"_L1].toString()};
    readReferences(header, json);
    readContent(header, json);
    return header;
}

} // namespace tiaocai::exchange
