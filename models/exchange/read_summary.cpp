// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "exchange/layout.h"
#include "exchange/package.h"
#include "exchange/schema.h"
#include "exchange/summary.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString casesName = u"cases.jsonl"_s, summaryName = u"summary.json"_s;

tl::unexpected<Refusal> refuseContent(const QString &code, const QString &text)
{
    return refuse(code, text);
}

tl::unexpected<Refusal> otherOrder(qsizetype line)
{
    return refuseContent(u"record-order"_s,
                         Exchange::tr("Line %1 of the records does not stand where it belongs.").arg(line));
}

tl::unexpected<Refusal> otherNumber()
{
    return refuseContent(u"counts-differ"_s,
                         Exchange::tr("The package holds another number of records than it says."));
}

/// A line that no schema tells of: its common members alone.
bool isOtherRecord(const QJsonObject &json)
{
    static const QStringList members{u"case"_s, u"data"_s, u"hash"_s, u"id"_s,
                                     u"kind"_s, u"on"_s,   u"op"_s,   u"revision"_s};
    return json.keys() == members && json["hash"_L1].isString() && json["id"_L1].isString();
}

/// Calls `take` with each line, read. Everything that is told of lines is told here.
Result<qint64> eachLine(const QByteArray &bytes, const std::function<bool(const QJsonObject &)> &isRecord,
                        qint64 before,
                        const std::function<Result<void>(const QJsonObject &, const QByteArray &)> &take)
{
    qint64 lines = 0;
    if (before + bytes.count('\n') > mostRecords)
        return refuseContent(u"too-many-records"_s,
                             Exchange::tr("The package holds more records than it may."));
    for (qsizetype from = 0; from < bytes.size();) {
        const auto end = bytes.indexOf('\n', from);
        const auto name = Exchange::tr("Line %1 of the records").arg(++lines);
        if ((end < 0 ? bytes.size() : end + 1) - from > longestLine)
            return refuseContent(u"line-too-long"_s,
                                 Exchange::tr("%1 is longer than a line may be.").arg(name));
        const auto line = bytes.mid(from, end < 0 ? -1 : end - from);
        const auto json = readCanonicalJson(line, name);
        if (!json) return refuse(json);
        if (end < 0)
            return refuseContent(u"not-canonical"_s,
                                 Exchange::tr("The last line of the records has no end."));
        if (!isRecord(*json))
            return refuseContent(u"bad-record"_s,
                                 Exchange::tr("%1 is not as the exchange has it.").arg(name));
        if (auto taken = take(*json, line); !taken) return refuse(taken);
        from = end + 1;
    }
    return lines;
}

/// Whether it stands behind the one before by its id, and is what its hash says.
Result<void> isNext(const QJsonObject &json, const QString &id, const QString &before, qsizetype line)
{
    if (recordHash(json) != json["hash"_L1].toString())
        return refuseContent(u"record-hash-differs"_s,
                             Exchange::tr("Line %1 of the records is not what its hash says.").arg(line));
    return before < id || before.isEmpty() ? Result<void>() : otherOrder(line);
}

Result<QList<RecordLine>> readCases(const QByteArray &bytes)
{
    QList<RecordLine> records;
    const auto &schema = Schema::named(u"case"_s);
    const auto isRecord = [&](const QJsonObject &json) { return !schema.faultIn(json); };
    const auto lines =
        eachLine(bytes, isRecord, 0, [&](const QJsonObject &json, const QByteArray &line) -> Result<void> {
            const auto id = json["case"_L1].toString();
            const auto before = records.isEmpty() ? QString() : records.last().id;
            if (auto next = isNext(json, id, before, records.size() + 1); !next) return next;
            records << RecordLine{id, json["revision"_L1].toInteger(), json["hash"_L1].toString(),
                                  json["op"_L1] == u"void"_s, line};
            return {};
        });
    if (!lines) return refuse(lines);
    return records;
}

/// How many lines the other record files have, by their names without ending.
Result<QMap<QString, qint64>> countOthers(const Packed &packed, qint64 before)
{
    QMap<QString, qint64> counts;
    for (const auto &name : packed.names) {
        if (!isRecordFile(name) || name == casesName) continue;
        const auto bytes = packed.read(name);
        if (!bytes) return refuse(bytes);
        QString last;
        qsizetype line = 0;
        const auto lines =
            eachLine(*bytes, isOtherRecord, before, [&](const QJsonObject &json, const QByteArray &) {
                const auto id = json["id"_L1].toString();
                return isNext(json, id, std::exchange(last, id), ++line);
            });
        if (!lines) return refuse(lines);
        before += *lines;
        counts[name.chopped(6)] = *lines;
    }
    return counts;
}

Result<void> isCountedRightly(const Packed &packed, const Header &header, const QList<RecordLine> &records)
{
    auto counts = countOthers(packed, records.size());
    if (!counts) return refuse(counts);
    counts->insert(u"cases"_s, records.size());
    if (counts->keys() != header.states.keys()) return otherNumber();
    if (auto agree = areCounted(packed, header, *counts); !agree) return agree;
    if (totalsOf(records) != header.totals)
        return refuseContent(u"totals-differ"_s,
                             Exchange::tr("The records add up to other totals than it says."));
    return {};
}

/// The periods that the summary has to be of, and no others.
bool isOfPeriods(const QJsonObject &summary, const Period &period)
{
    QList<Period> periods;
    for (const auto &one : summary["periods"_L1].toArray())
        periods << Period{QDate::fromString(one["from"_L1].toString(), Qt::ISODate),
                          QDate::fromString(one["to"_L1].toString(), Qt::ISODate)};
    return periods == periodsOf(period);
}

Result<QJsonObject> readFigures(const Packed &packed, const Header &header)
{
    const auto bytes = packed.read(summaryName);
    const auto json = bytes ? readCanonicalJson(*bytes, summaryName) : refuse(bytes);
    if (!json) return refuse(json);
    const auto fault = Schema::named(u"summary"_s).faultIn(*json);
    if (!fault && isOfPeriods(*json, *header.period)) return *json;
    return refuseContent(u"bad-summary"_s,
                         Exchange::tr("The figures of the package are not as the exchange has them (%1).")
                             .arg(fault.value_or(u"/periods"_s)));
}

/// A full one stands by itself: what it says of the whole state is what its records make.
Result<void> isWholeState(const SummaryContent &content, const Header &header,
                          const QList<statistics::Indicator> &indicators)
{
    const auto choices = summaryChoicesIn(content.summary);
    QList<statistics::CaseFacts> cases;
    for (const auto &record : content.records) {
        if (!record.isVoid) cases << factsIn(jsonOf(record.line), choices.countsPersons);
    }
    if (stateOf(content.records) != header.states[u"cases"_s])
        return refuseContent(u"state-differs"_s,
                             Exchange::tr("The package's records are not the state that it tells of."));
    const auto made = summaryOf(cases, *header.period, choices, indicators);
    const auto different = differences(content.summary, made);
    if (different.isEmpty()) return {};
    return refuseContent(
        u"summary-differs"_s,
        Exchange::tr("The package's figures are not those of its records (%1).").arg(different.first().at));
}

} // namespace

Result<void> areCounted(const Packed &packed, const Header &header, QMap<QString, qint64> records)
{
    static const auto attachments = u"attachments"_s;
    const auto come = std::ranges::count_if(
        packed.names, [](const QString &name) { return name.startsWith(attachments + u'/'); });
    auto said = header.counts;
    if (said.value(attachments) == 0) said.remove(attachments);
    if (come > 0) records[attachments] = come;
    return said == records ? Result<void>() : otherNumber();
}

Result<QList<QJsonObject>> readLines(const QByteArray &bytes, const QString &name)
{
    QList<QJsonObject> list;
    const auto &schema = Schema::named(name);
    const auto lines = eachLine(
        bytes, [&](const QJsonObject &json) { return !schema.faultIn(json); }, 0,
        [&](const QJsonObject &json, const QByteArray &) {
            list << json;
            return Result<void>();
        });
    if (!lines) return refuse(lines);
    return list;
}

Result<SummaryContent> readSummary(const Packed &packed, const Header &header,
                                   const QList<statistics::Indicator> &indicators)
{
    const auto bytes = packed.read(casesName);
    const auto records = bytes ? readCases(*bytes) : refuse(bytes);
    if (!records) return refuse(records);
    const auto summary =
        isCountedRightly(packed, header, *records).and_then([&] { return readFigures(packed, header); });
    if (!summary) return refuse(summary);
    SummaryContent content{*records, *summary};
    const bool isWhole = header.kind == u"full" || header.kind == u"test";
    if (!isWhole) return content;
    return isWholeState(content, header, indicators).map([&] { return std::move(content); });
}

} // namespace tiaocai::exchange
