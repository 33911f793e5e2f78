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

/// Periods are reckoned in these years: a year before them is a slip of the pen, and would have no deadline at all.
bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1990 && date.year() <= 2100;
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

/// 二十一 is 21; nothing above ninety-nine is spelled in a date.
int spelledNumber(const QString &characters)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    const auto ten = characters.indexOf(u'十');
    if (ten < 0) return int(digits.indexOf(characters));
    const int tens = ten == 0 ? 1 : int(digits.indexOf(characters.first(ten)));
    const auto rest = characters.sliced(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : int(digits.indexOf(rest)));
}

/// 二〇二五年三月四日 as 2025年3月4日; anything else as it stands.
QString inDigits(const QString &text)
{
    static const QRegularExpression shape(
        u"^([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(?=[日号])"_s);
    auto plain = QString(text).replace(u'零', u'〇').replace(u'○', u'〇');
    const auto match = shape.match(plain);
    if (!match.hasMatch()) return text;
    QString year;
    for (const auto digit : match.captured(1))
        year += QString::number(spelledNumber(digit));
    return u"%1年%2月%3"_s.arg(year)
               .arg(spelledNumber(match.captured(2)))
               .arg(spelledNumber(match.captured(3))) +
           plain.sliced(match.capturedLength());
}

DateReading fromText(const QString &text, QDate epoch)
{
    // A day of the week, a part of the day and a time may stand behind.
    static const QRegularExpression spelled(
        u"^(\\d{4}|\\d{2})[-./年。、](\\d{1,2})[-./月。、](\\d{1,2})[日号]?[.。]?"
        "[ T]*(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)? *(?:[上中下]午|早上|晚上?)? *(?:\\d{1,2}[:时].*)?$"_s);
    static const QRegularExpression digits(u"^\\d{5}(\\.\\d+)?$|^\\d{8}$"_s);
    static const QRegularExpression spaced(u"^(\\d{4}) +(\\d{1,2}) +(\\d{1,2})$"_s);
    auto plain = inDigits(normalized(text)).replace(spaced, u"\\1-\\2-\\3"_s);
    if (digits.match(plain).hasMatch()) return fromNumber(plain.toDouble(), epoch);
    static const QRegularExpression spaces(u"(?<=[-./年月。、]) +| +(?=[-./年月日。、])"_s);
    const auto match = spelled.match(plain.remove(spaces));
    if (!match.hasMatch()) return {{}, true};
    const auto year = match.captured(1); // 26 is this century; 0026 is a slip of the pen
    return possible(QDate((year.size() == 2 ? 2000 : 0) + year.toInt(), match.captured(2).toInt(),
                          match.captured(3).toInt()));
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
            {LedgerResult::NotAccepted, u"不予受理|不受理|[未没]有?受理|不予立案|未立案"},
            {LedgerResult::Withdrawn, u"撤回|撤诉|撤案|撤销|撤调|放弃"},
            {LedgerResult::Failed,
             u"不成|未成|没成|未达|未能|未果|谈不拢|不一致|无效|失败|破裂|终止|不同意|不愿|不肯|拒绝"},
            // A negation in front of the word of success, in the same clause; what needs no suit was still agreed.
            {LedgerResult::Failed, u"(?:未(?!经)|没|无法|不能|难以|拒|不(?![需必用再经仅但久日断足到]))(?!.{"
                                   u"0,2}履行)[^,，。;；、!！]*"
                                   u"(?:成功|达成|协议|一致|和解)"},
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

/// 未结 and 办理中 stand where a date will stand one day, 未受理 where none ever will.
bool isNoDate(const QString &text)
{
    const auto said = readResult(text);
    return said == LedgerResult::Open || said == LedgerResult::NotAccepted;
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
        return isNoDate(cell.text) ? DateReading() : fromText(cell.text, epoch);
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

std::optional<LedgerResult> readAnswer(const QString &word)
{
    const auto plain = normalized(readText(word)).remove(u' ');
    if (plain == u"是") return LedgerResult::Succeeded;
    if (plain == u"否") return LedgerResult::Failed;
    return readResult(word);
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
