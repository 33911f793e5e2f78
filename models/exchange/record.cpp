// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record.h"

#include "base/canonical.h"
#include "base/strict_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QDate dateIn(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

template <typename Enum>
std::optional<Enum> choiceIn(const QJsonValue &json)
{
    return tiaocai::chosen<Enum>(json.toString());
}

bool isBefore(const QJsonValue &one, const QJsonValue &other)
{
    return !one.isNull() && !other.isNull() && one.toString() < other.toString();
}

bool isJudgedOtherwise(const QJsonObject &due)
{
    return !due.isEmpty() && due["judged"_L1] != due["unrolled"_L1] && due["judged"_L1] != due["rolled"_L1];
}

/// What `inTime` has to be.
QJsonValue punctuality(const QJsonObject &upsert)
{
    const auto due = upsert["due"_L1];
    if (upsert["closedOn"_L1].isNull() || due.isNull()) return QJsonValue::Null;
    return !due["metOn"_L1].isNull() && !isBefore(due["judged"_L1], due["metOn"_L1]);
}

bool hasCauseTwice(const QJsonArray &causes)
{
    QSet<QString> once;
    for (const auto &cause : causes)
        once << cause.toString();
    return once.size() < causes.size();
}

bool isGroupLarger(const QJsonObject &groups, qint64 persons)
{
    return std::ranges::any_of(groups, [&](const QJsonValue &count) { return count.toInteger() > persons; });
}

QList<statistics::CaseFacts::Span> suspensionsIn(const QJsonArray &events)
{
    QList<statistics::CaseFacts::Span> spans;
    for (const auto &event : events) {
        if (event["kind"_L1] == u"suspended"_s)
            spans << statistics::CaseFacts::Span{dateIn(event["from"_L1]), dateIn(event["until"_L1])};
    }
    return spans;
}

void readCourse(statistics::CaseFacts &facts, const QJsonObject &json)
{
    facts.receivedOn = dateIn(json["receivedOn"_L1]);
    facts.acceptedOn = dateIn(json["acceptedOn"_L1]);
    facts.closedOn = dateIn(json["closedOn"_L1]);
    facts.manner = choiceIn<casework::ClosingManner>(json["manner"_L1]);
    facts.endedOn = dateIn(json["endedOn"_L1]);
    facts.acceptedRecordedOn = dateIn(json["acceptedRecordedOn"_L1]);
    facts.closedRecordedOn = dateIn(json["closedRecordedOn"_L1]);
    facts.settledBeforeAcceptance = json["settledBeforeAcceptance"_L1].toBool();
    facts.finalAward = json["finalAward"_L1].toBool();
    facts.otherAward = json["otherAward"_L1].toBool();
    facts.refused = json["refused"_L1].toBool();
    facts.extended = json["extended"_L1].toBool();
    facts.prevailed = choiceIn<casework::Prevailed>(json["prevailed"_L1]);
    facts.heardHow = choiceIn<casework::HeardHow>(json["heardHow"_L1]);
    facts.partTime = json["partTime"_L1].toBool();
    facts.suspensions = suspensionsIn(json["events"_L1].toArray());
    const auto due = json["due"_L1];
    facts.judged = dateIn(due["judged"_L1]);
    facts.unrolled = dateIn(due["unrolled"_L1]);
    facts.rolled = dateIn(due["rolled"_L1]);
    facts.metOn = dateIn(due["metOn"_L1]);
}

void readMatter(statistics::CaseFacts &facts, const QJsonObject &json)
{
    facts.persons = json["persons"_L1].toInt();
    facts.collective = json["collective"_L1].toBool();
    facts.byEmployer = json["byEmployer"_L1].toBool();
    facts.township = json["township"_L1].toString();
    facts.tribunal = json["tribunal"_L1].toString();
    facts.cause = choiceIn<casework::Cause>(json["causes"_L1].toArray().first());
    facts.source = choiceIn<casework::Source>(json["source"_L1]).value_or(facts.source);
    facts.channel = choiceIn<casework::Channel>(json["channel"_L1]).value_or(facts.channel);
    for (const auto &tag : json["groups"_L1].toObject().keys())
        facts.tags << tiaocai::chosen<casework::Tag>(tag).value_or(casework::Tag());
    facts.claimed = Money::fromFen(json["claimed"_L1].toInteger());
    facts.obtained = Money::fromFen(json["obtained"_L1].toInteger());
    facts.performance = choiceIn<casework::Performance>(json["performance"_L1]).value_or(facts.performance);
    facts.reviewSought = json["reviewSought"_L1].toBool();
    facts.confirmationSought = json["confirmationSought"_L1].toBool();
    facts.flagged = json["irregular"_L1].toBool();
}

} // namespace

QString recordHash(QJsonObject json)
{
    for (const auto &key : {"hash"_L1, "revision"_L1, "courtNumber"_L1})
        json.remove(key);
    return digest(canonicalJson(json));
}

RecordLine recordOf(QJsonObject json, qint64 revision)
{
    const auto hash = recordHash(json);
    json[u"hash"_s] = hash;
    json[u"revision"_s] = revision;
    return {json["case"_L1].toString(), revision, hash, json["op"_L1] == u"void"_s, canonicalJson(json)};
}

QJsonObject voidJson(const QString &caseId, const Reason &reason)
{
    return {{u"op"_s, u"void"_s},
            {u"case"_s, caseId},
            {u"reason"_s, QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}}}};
}

QJsonObject jsonOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QList<RecordLine> recordsIn(const QByteArray &lines)
{
    QList<RecordLine> records;
    for (const auto &line : lines.split('\n')) {
        if (line.isEmpty()) continue;
        const auto json = jsonOf(line);
        records << RecordLine{json["case"_L1].toString(), json["revision"_L1].toInteger(),
                              json["hash"_L1].toString(), json["op"_L1] == u"void"_s, line};
    }
    return records;
}

QString faultOf(const QJsonObject &json)
{
    const auto accepted = json["acceptedOn"_L1], closed = json["closedOn"_L1];
    if (isBefore(accepted, json["receivedOn"_L1])) return u"accepted-before-received"_s;
    if (isBefore(closed, accepted)) return u"closed-before-accepted"_s;
    if (closed.isNull() != json["manner"_L1].isNull() ||
        closed.isNull() != json["closedRecordedOn"_L1].isNull())
        return u"closing-incomplete"_s;
    if (!closed.isNull() && accepted.isNull()) return u"closed-not-accepted"_s;
    if (!accepted.isNull() && !json["endedOn"_L1].isNull()) return u"ended-and-accepted"_s;
    if (isJudgedOtherwise(json["due"_L1].toObject())) return u"due-differs"_s;
    if (json["inTime"_L1] != punctuality(json)) return u"in-time-differs"_s;
    if (hasCauseTwice(json["causes"_L1].toArray())) return u"cause-doubled"_s;
    return isGroupLarger(json["groups"_L1].toObject(), json["persons"_L1].toInteger())
               ? u"group-over-persons"_s
               : QString();
}

statistics::CaseFacts factsIn(const QJsonObject &json, bool countsPersons)
{
    statistics::CaseFacts facts;
    facts.id = CaseId(QUuid::fromString(json["case"_L1].toString()));
    facts.number = json["number"_L1].toString(json["registrationNumber"_L1].toString());
    facts.kind = choiceIn<casework::CaseKind>(json["category"_L1]).value_or(facts.kind);
    facts.revision = json["revision"_L1].toInteger();
    readCourse(facts, json);
    readMatter(facts, json);
    if (facts.collective && countsPersons) facts.weight = std::max(1, facts.persons);
    return facts;
}

Totals totalsOf(const QList<RecordLine> &records)
{
    Totals totals;
    for (const auto &record : records) {
        if (record.isVoid) continue;
        const auto json = jsonOf(record.line);
        totals.persons += json["persons"_L1].toInteger();
        totals.claimed += json["claimed"_L1].toInteger();
        totals.obtained += json["obtained"_L1].toInteger();
    }
    return totals;
}

RecordState stateOf(const QList<RecordLine> &records)
{
    QMap<QString, QString> hashes;
    for (const auto &record : records) {
        if (!record.isVoid) hashes.insert(record.id, record.hash);
    }
    return stateOf(hashes);
}

RecordState stateOf(const QMap<QString, QString> &hashes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto one = hashes.begin(); one != hashes.end(); ++one)
        hash.addData(u"%1 %2\n"_s.arg(one.key(), *one).toLatin1());
    return {hashes.size(), QString::fromLatin1(hash.result().toHex())};
}

} // namespace tiaocai::exchange
