// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// Marks without width, of direction and of byte order, which programs leave in a text.
bool isInvisible(char16_t sign)
{
    return (sign >= 0x200B && sign <= 0x200F) || (sign >= 0x202A && sign <= 0x202E) ||
           (sign >= 0x2060 && sign <= 0x2064) || sign == 0xFEFF || sign == 0x00AD;
}

/// NUL is none of them: who finds one is told.
bool isControl(char16_t sign)
{
    return (sign > 0 && sign < 0x20) || (sign >= 0x7F && sign < 0xA0);
}

bool isWhite(char16_t sign)
{
    return (sign >= 0x09 && sign <= 0x0D) || QChar(sign).isSpace();
}

/// Without what nobody sees, runs of white space as one space, none at the ends.
QString tidied(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool isSpaceDue = false;
    for (const auto character : text) {
        const auto sign = character.unicode();
        if (isWhite(sign)) {
            isSpaceDue = !plain.isEmpty();
        } else if (!isInvisible(sign) && !isControl(sign)) {
            if (isSpaceDue) plain += u' ';
            isSpaceDue = false;
            plain += character;
        }
    }
    return plain;
}

bool isPlain(const QString &text)
{
    for (const auto character : text) {
        const auto sign = character.unicode();
        if (sign <= 0x20 || (sign >= 0x7F && sign <= 0xAD) || isInvisible(sign) || sign == 0x3000)
            return false;
    }
    return true;
}

/// ="007", '007: without what keeps a spreadsheet from changing them.
QString unprotected(const QString &text)
{
    if (text.startsWith(u'=')) {
        static const QRegularExpression formula(u"^= *\"([^\"]*)\"$"_s);
        const auto match = formula.match(text);
        return match.hasMatch() ? tidied(match.captured(1)) : text;
    }
    static const QString quotes = u"'‘’`"_s;
    if (!quotes.contains(text.front()) || text.count(text.front()) > 1) return text;
    return tidied(text.sliced(1));
}

bool saysNothing(const QString &text)
{
    static const QRegularExpression nothing(u"^(?:[-—–―/\\\\_.]+|无|空|暂无|None|null|NULL|N/A|n/a)$"_s);
    return text.size() <= 20 && nothing.match(normalized(text)).hasMatch();
}

int digitOf(QChar sign)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (sign.isDigit()) return sign.digitValue();
    return sign == u'零' ? 0 : sign == u'两' ? 2 : int(digits.indexOf(sign));
}

/// Most cells have none of the signs by which one points to the row above.
bool mayPointAbove(const QString &text)
{
    static const auto signs = u"同仝上前左右下样々\"“”〞〟〃″′'＂＇↑←→↓^＾dDiIｄＤｉＩ"_s;
    return std::ranges::any_of(text, [](QChar sign) { return signs.contains(sign); });
}

} // namespace

QString readText(const QString &text)
{
    if (text.isEmpty()) return {};
    auto plain = isPlain(text) ? text : tidied(text);
    const auto first = plain.isEmpty() ? u' ' : plain.front().unicode();
    if (first == u'=' || first == u'\'' || first == u'‘' || first == u'’' || first == u'`')
        plain = unprotected(plain);
    return saysNothing(plain) ? QString() : plain;
}

QString readName(const QString &text)
{
    static const QRegularExpression between(u"(?<=\\p{Han}) (?=\\p{Han})"_s);
    auto plain = readText(text);
    return plain.contains(u' ') ? plain.remove(between) : plain;
}

bool isScientific(const QString &text)
{
    if (!text.contains(u'E') && !text.contains(u'e') && !text.contains(u'Ｅ')) return false;
    static const QRegularExpression rounded(u"^\\d(?:\\.\\d+)?E\\+?\\d+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return rounded.match(normalized(readText(text))).hasMatch();
}

bool hasLostDigits(const Cell &cell)
{
    constexpr double most = 1e15; // a double holds 15 digits whatever they are
    if (cell.kind == Cell::Kind::Number) return cell.number >= most || cell.number < 0;
    return cell.kind == Cell::Kind::Date || isScientific(cell.text) || isMadeByASpreadsheet(cell.text);
}

bool isMadeByASpreadsheet(const QString &text)
{
    static const QRegularExpression shape(u"^(?:\\d+\\.\\d+|[A-Z][a-z]{2}-\\d{2}|\\d{1,2}-[A-Z][a-z]{2}|"
                                          u"\\d{1,2}月\\d{1,2}日|\\d{1,2}:\\d{2}(?::\\d{2})?)$"_s);
    return text.size() <= 20 && shape.match(normalized(readText(text))).hasMatch();
}

bool isErrorWritten(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:#+|#(?:REF!|NAME\\?|N/A|VALUE!|NUM!|NULL!|DIV/0!|SPILL!|CALC!|GETTING_DATA)|NaN)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool mayBe = text.startsWith(u'#') || text.size() == 3;
    return mayBe && text.size() <= 40 && shape.match(text.trimmed()).hasMatch();
}

bool isDitto(const QString &text)
{
    constexpr qsizetype longest = 12;
    if (text.isEmpty() || text.size() > longest || !mayPointAbove(text)) return false;
    static const QRegularExpression shape(
        u"^[(\\[-]*(?:[与和跟]?[同仝如见](?:上|前|左|右|下)(?:面|文|述|所述|一?[行栏列条例案件])*(?:\\(.*)?|["
        u"同仝]|"
        u"与?上(?:一?[行栏列条例案])?相?同|[同仝](?:第?\\d+[行号条栏]?)|同样|相同|一样|"
        u"々|[\"“”〞〟〃″′]{1,2}|''|ditto|idem|do\\.?|[↑←→↓]+|\\^+)[-)\\].。]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(normalized(text).remove(u' ')).hasMatch();
}

bool isDittoOfAbove(const QString &text)
{
    static const QRegularExpression elsewhere(u"[左右下\\d←→↓]|.\\("_s);
    return isDitto(text) && !elsewhere.match(normalized(text)).hasMatch();
}

bool isFormula(const QString &text)
{
    static const QRegularExpression shape(u"^=(?![\"\\s=]).*(?:\\$?[A-Za-z]{1,3}\\$?\\d+|\\(\\)|#REF!)"_s);
    return text.startsWith(u'=') && !isPicture(text) && shape.match(text).hasMatch();
}

bool isPicture(const QString &text)
{
    static const QRegularExpression formula(u"^=(?:_xlfn\\.)?(?:DISPIMG|IMAGE)\\("_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(u'=') && formula.match(text).hasMatch();
}

/// 叁 as 三, 廿 as 二十.
QString inPlainSigns(QString text)
{
    static const QString capital = u"壹贰叁肆伍陆柒捌玖拾佰仟"_s, plain = u"一二三四五六七八九十百千"_s;
    for (auto &sign : text) {
        if (const auto at = capital.indexOf(sign); at >= 0) sign = plain[at];
    }
    return text.replace(u'廿', u"二十"_s).replace(u'卅', u"三十"_s);
}

std::optional<int> spelledCount(const QString &text)
{
    bool isNumber = false;
    if (const int plain = text.toInt(&isNumber); isNumber) return plain;
    int sum = 0, digit = 0;
    bool isDigitDue = false;
    for (const auto sign : inPlainSigns(text)) {
        const int unit = sign == u'十' ? 10 : sign == u'百' ? 100 : sign == u'千' ? 1000 : 0;
        if (unit > 0) {
            sum += (isDigitDue ? digit : 1) * unit;
            digit = 0;
            isDigitDue = false;
            continue;
        }
        digit = digitOf(sign);
        if (digit < 0 || isDigitDue) return std::nullopt;
        isDigitDue = digit > 0;
    }
    return text.isEmpty() ? std::nullopt : std::optional(sum + digit);
}

std::optional<int> readCount(const QString &text)
{
    if (text.size() == 1 && text[0] >= u'1' && text[0] <= u'9') return text[0].digitValue();
    static const QRegularExpression shape(
        u"^(?:共|约)?(\\d{1,6}|[〇一二三四五六七八九十百千两零壹贰叁肆伍陆柒捌玖拾佰廿卅]{1,7})(?:\\.0+)?"
        u"(?:[人名位个]|余人)?(?:\\((?:含|其中|包括)[^()]*\\))?$"_s);
    const auto match = shape.match(normalized(readText(text)).remove(u' '));
    const auto count = match.hasMatch() ? spelledCount(match.captured(1)).value_or(0) : 0;
    return count >= 1 && count <= mostWorkers ? std::optional(count) : std::nullopt;
}

} // namespace tiaocai::intake
