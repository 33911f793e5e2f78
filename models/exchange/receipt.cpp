// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receipt.h"

#include "base/strict_json.h"
#include "exchange/schema.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue wordOr(const QString &code)
{
    return code.isEmpty() ? QJsonValue::Null : QJsonValue(code);
}

/// Free words as a receipt may hold them.
QJsonValue plainOr(const QString &text)
{
    const auto plain = text.left(200);
    return isPlain(plain) ? QJsonValue(plain) : QJsonValue::Null;
}

QJsonArray numbersJson(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const auto number : numbers)
        list.append(number);
    return list;
}

QList<qint64> numbersIn(const QJsonValue &json)
{
    QList<qint64> numbers;
    for (const auto &number : json.toArray())
        numbers << number.toInteger();
    return numbers;
}

QJsonObject positionJson(const Position &position)
{
    return {{u"epoch"_s, toJson(position.epoch)},
            {u"next"_s, position.next},
            {u"missing"_s, numbersJson(position.missing)},
            {u"waiting"_s, numbersJson(position.waiting)},
            {u"wantFull"_s, position.wantFull}};
}

QJsonObject countsJson(const QList<RecordVerdict> &verdicts)
{
    QJsonObject counts;
    qint64 records = 0;
    for (const auto &choice : choices<Verdict>) {
        const auto number = std::ranges::count(verdicts, choice.value, &RecordVerdict::verdict);
        counts[QLatin1StringView(choice.name)] = qint64(number);
        if (choice.value != Verdict::Absent) records += number;
    }
    counts[u"records"_s] = records;
    return counts;
}

QJsonObject forJson(const Arrived &package, const QString &series)
{
    return {{u"packageId"_s, package.name.packageId},
            {u"manifest"_s, package.name.manifest},
            {u"series"_s, series},
            {u"kind"_s, package.kind},
            {u"epoch"_s, toJson(package.epoch)},
            {u"sequence"_s, package.sequence}};
}

QJsonArray differencesJson(const QList<FigureDifference> &differences)
{
    const auto numberOr = [](const std::optional<qint64> &number) {
        return number ? QJsonValue(*number) : QJsonValue::Null;
    };
    QJsonArray list;
    for (const auto &one : differences)
        list.append(QJsonObject{
            {u"at"_s, one.at}, {u"sent"_s, numberOr(one.sent)}, {u"recomputed"_s, numberOr(one.recomputed)}});
    return list;
}

QByteArray lineOf(const QJsonObject &json)
{
    return canonicalJson(json) + '\n';
}

} // namespace

QJsonObject receiptJson(const PackageOutcome &outcome, const ReceiptGround &ground)
{
    return {{u"format"_s, u"tiaocai-receipt"_s},
            {u"version"_s, 1},
            {u"for"_s, forJson(outcome.package, ground.series)},
            {u"receivedAt"_s, ground.receivedAt},
            {u"decidedAt"_s, ground.decidedAt},
            {u"operator"_s, ground.person},
            {u"state"_s, tiaocai::name(outcome.state)},
            {u"code"_s, wordOr(outcome.code)},
            {u"text"_s, plainOr(outcome.text)},
            {u"counts"_s, countsJson(outcome.verdicts)},
            {u"recomputed"_s, ground.recomputed},
            {u"differences"_s, differencesJson(ground.differences)},
            {u"position"_s, positionJson(ground.position)},
            {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
}

QByteArray verdictLines(const QList<RecordVerdict> &verdicts, const QHash<QString, QString> &courtNumbers)
{
    QByteArray lines;
    for (const auto &one : verdicts)
        lines += lineOf({{u"case"_s, one.id},
                         {u"revision"_s, one.revision ? QJsonValue(*one.revision) : QJsonValue::Null},
                         {u"verdict"_s, tiaocai::name(one.verdict)},
                         {u"code"_s, wordOr(one.code)},
                         {u"text"_s, QJsonValue::Null},
                         {u"courtNumber"_s, wordOr(courtNumbers.value(one.id))}});
    return lines;
}

QByteArray openLines(const Book &book)
{
    QByteArray lines;
    for (auto held = book.begin(); held != book.end(); ++held) {
        if (!held->open.isEmpty())
            lines +=
                lineOf({{u"case"_s, held.key()}, {u"revision"_s, held->revision}, {u"code"_s, held->open}});
    }
    return lines;
}

Result<ReadReceipt> readReceipt(const Packed &packed, const Header &header)
{
    if (header.series != u"receipt")
        return refuse(u"not-a-receipt"_s, Exchange::tr("This package is no receipt."));
    const auto receipt = keptReceipt(packed);
    if (!receipt) return receipt;
    if (Schema::named(u"receipt"_s).faultIn(receipt->content))
        return refuse(u"bad-receipt"_s, Exchange::tr("The receipt is not as the exchange has it."));
    const auto records = packed.read(u"records.jsonl"_s);
    const auto verdicts = records ? readLines(*records, u"receipt-record"_s) : refuse(records);
    const auto refused = verdicts ? readLines(receipt->open, u"open-record"_s) : refuse(verdicts);
    if (!refused) return refuse(refused);
    return areCounted(packed, header, {{u"open"_s, refused->size()}, {u"records"_s, verdicts->size()}})
        .map([&] { return *receipt; });
}

Result<ReadReceipt> keptReceipt(const Packed &packed)
{
    const auto content = packed.read(u"receipt.json"_s).and_then([](const QByteArray &bytes) {
        return readCanonicalJson(bytes, u"receipt.json"_s);
    });
    const auto open = content ? packed.read(u"open.jsonl"_s) : refuse(content);
    if (!open) return refuse(open);
    return ReadReceipt{*content, *open};
}

Position positionIn(const QJsonValue &json)
{
    return {epochIn(json["epoch"_L1]), json["next"_L1].toInteger(), numbersIn(json["missing"_L1]),
            numbersIn(json["waiting"_L1]), json["wantFull"_L1].toBool()};
}

QSet<QString> openCases(const QByteArray &open)
{
    QSet<QString> cases;
    for (const auto &line : open.split('\n')) {
        if (!line.isEmpty()) cases << jsonOf(line)["case"_L1].toString();
    }
    return cases;
}

QJsonObject receiptByHand(const Header &header, const QString &manifest, const QString &state,
                          const QString &reason, const QString &person, const QString &at)
{
    return {{u"for"_s, forJson(arrived(header, manifest), header.series)},
            {u"state"_s, state},
            {u"text"_s, reason},
            {u"operator"_s, person},
            {u"decidedAt"_s, at},
            {u"byHand"_s, true}};
}

} // namespace tiaocai::exchange
