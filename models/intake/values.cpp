// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

const NameTable<LedgerResult, 8> ledgerResultNames{{{
    {LedgerResult::Open, "open"_L1},
    {LedgerResult::Succeeded, "succeeded"_L1},
    {LedgerResult::Settled, "settled"_L1},
    {LedgerResult::Failed, "failed"_L1},
    {LedgerResult::Withdrawn, "withdrawn"_L1},
    {LedgerResult::NotAccepted, "not-accepted"_L1},
    {LedgerResult::Transferred, "transferred"_L1},
    {LedgerResult::Unclear, "unclear"_L1},
}}};

namespace {

/// Serial days outside 1954 to 2119 are some other number.
constexpr double firstSerial = 20'000;
constexpr double lastSerial = 80'000;

bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1949 && date.year() <= 2100;
}

DateReading possible(QDate date)
{
    return isPlausible(date) ? DateReading{date, false} : DateReading{{}, true};
}

DateReading fromNumber(double number, QDate epoch)
{
    if (number >= firstSerial && number <= lastSerial)
        return possible(epoch.addDays(qint64(std::floor(number))));
    return possible(QDate::fromString(QString::number(number, 'f', 0), u"yyyyMMdd"_s));
}

DateReading fromText(const QString &text, QDate epoch)
{
    static const QRegularExpression spelled(
        u"^(\\d{4}|\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?\\.?(?:[ T]*\\d{1,2}[:时].*)?$"_s);
    static const QRegularExpression digits(u"^\\d{5}(\\.\\d+)?$|^\\d{8}$"_s);
    auto plain = normalized(text);
    if (digits.match(plain).hasMatch()) return fromNumber(plain.toDouble(), epoch);
    static const QRegularExpression spaces(u"(?<=[-./年月]) +| +(?=[-./年月日])"_s);
    const auto match = spelled.match(plain.remove(spaces));
    if (!match.hasMatch()) return {{}, true};
    const auto year = match.captured(1).toInt();
    return possible(
        QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(3).toInt()));
}

struct ResultWord {
    std::optional<LedgerResult> result;
    QRegularExpression shape;
};

/// The first shape that is found in a word decides.
const QList<ResultWord> &resultWords()
{
    static const QList<ResultWord> list = [] {
        const std::pair<std::optional<LedgerResult>, const char16_t *> shapes[] = {
            {LedgerResult::Open, u"^$|^(正在|尚在|尚未|未结|未办结|未审结|在办|在调|在审|中止|待[^履]|暂未)|("
                                 u"调解|办理|处理|审理|进行|受理)中$"},
            {std::nullopt, u"部分"},
            {LedgerResult::NotAccepted, u"不予受理|不受理|未受理|不予立案"},
            {LedgerResult::Withdrawn, u"撤回|撤诉|撤案|撤销|撤调|放弃"},
            {LedgerResult::Failed,
             u"不成|未成|未达|未能|未果|未.*(一致|协议)|没有达成|不一致|无效|失败|终止|不同意|拒绝"},
            {LedgerResult::Failed, u"[转移]送?仲裁|建议仲裁|诉讼"},
            {LedgerResult::Transferred, u"移送|移交|转办|转交"},
            {LedgerResult::Settled, u"和解"},
            {LedgerResult::Succeeded, u"成功|达成|调成|协议|调解书|一致|调结|已兑付|已履行|已调解"},
        };
        QList<ResultWord> made;
        for (const auto &[result, shape] : shapes)
            made.append({result, QRegularExpression(QString::fromUtf16(shape))});
        return made;
    }();
    return list;
}

} // namespace

DateReading readDate(const Cell &cell, QDate epoch)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Date:
        return possible(cell.date);
    case Cell::Kind::Number:
        return fromNumber(cell.number, epoch);
    case Cell::Kind::Text:
        // 未结 and 办理中 stand where a date will stand one day.
        return readResult(cell.text) == LedgerResult::Open ? DateReading() : fromText(cell.text, epoch);
    case Cell::Kind::Error:
        break;
    }
    return {{}, true};
}

Result<std::optional<Money>> readAmount(const Cell &cell, int yuanPerUnit)
{
    // Twelve digits are the fen of ten billion yuan, and drop what binary fractions add.
    auto text = cell.kind == Cell::Kind::Number ? QString::number(cell.number, 'g', 12) : readText(cell.text);
    if (text.isEmpty()) return std::nullopt;
    if (yuanPerUnit == 10'000 && !text.contains(u'元') && !text.contains(u'万')) text += u'万';
    const auto money = parseMoney(text);
    if (!money) return refuse(money);
    return *money;
}

Money added(Money a, Money b)
{
    constexpr auto largest = std::numeric_limits<qint64>::max();
    return a.fen() > largest - b.fen() ? Money::fromFen(largest) : a + b;
}

std::optional<int> readCount(const Cell &cell)
{
    static const QRegularExpression shape(u"^(\\d{1,6})(?:\\.0+)?[人名位个]?$"_s);
    const auto match = shape.match(normalized(readText(cell.text)).remove(u' '));
    const auto count = match.captured(1).toInt();
    return match.hasMatch() && count >= 1 && count <= mostWorkers ? std::optional(count) : std::nullopt;
}

std::optional<LedgerResult> readResult(const QString &word)
{
    const auto plain = normalized(readText(word)).remove(u' ');
    const auto &words = resultWords();
    const auto found = std::find_if(words.cbegin(), words.cend(),
                                    [&](const ResultWord &one) { return one.shape.match(plain).hasMatch(); });
    return found == words.cend() ? std::nullopt : found->result;
}

QString readText(const QString &text)
{
    static const QRegularExpression invisible(u"[\\x{200B}-\\x{200F}\\x{FEFF}\\x{00AD}]"_s);
    static const QRegularExpression nothing(u"^(?:[-—–―/\\\\_.]+|无|空|暂无|None|null|N/A)$"_s);
    const auto plain = QString(text).remove(invisible).simplified();
    return nothing.match(normalized(plain)).hasMatch() ? QString() : plain;
}

QString readName(const QString &text)
{
    static const QRegularExpression between(u"(?<=\\p{Han}) (?=\\p{Han})"_s);
    return readText(text).remove(between);
}

bool hasLostDigits(const Cell &cell)
{
    static const QRegularExpression rounded(u"^\\d(?:\\.\\d+)?E\\+?\\d+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date ||
           rounded.match(normalized(cell.text)).hasMatch();
}

} // namespace tiaocai::intake
