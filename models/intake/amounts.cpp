// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.h"

#include "base/text.h"
#include "cells.h"
#include "intake/ledger.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// 0 to 9, spelled plainly or in capitals; -1 for any other sign.
int spelledDigit(QChar sign)
{
    static const QString plain = u"〇一二三四五六七八九"_s, capital = u"零壹贰叁肆伍陆柒捌玖"_s;
    if (sign == u'两') return 2;
    const auto at = plain.indexOf(sign);
    return int(at >= 0 ? at : capital.indexOf(sign));
}

qint64 spelledUnit(QChar sign)
{
    switch (sign.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

/// 三〇〇〇, digit by digit; nothing where units stand among them, or too few to tell 三五 from 三到五.
std::optional<qint64> spelledByDigits(const QString &text)
{
    constexpr qsizetype fewest = 3, most = 11;
    if (text.size() < fewest || text.size() > most) return std::nullopt;
    qint64 number = 0;
    for (const auto sign : text) {
        const auto digit = spelledDigit(sign);
        if (digit < 0) return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

/// 一万二千 is 12000, 一万二 too, and 一万零二 is 10002; nothing where the text is no spelled number.
std::optional<qint64> spelledYuan(const QString &text)
{
    if (const auto plain = spelledByDigits(text)) return plain;
    qint64 sum = 0, section = 0, digit = 0, last = 1;
    bool isDigitDue = false;
    for (const auto sign : text) {
        const auto unit = spelledUnit(sign);
        isDigitDue = unit == 0 && isDigitDue;
        if (unit >= 10'000) {
            sum = (sum + section + digit) * unit;
            section = digit = 0;
        } else if (unit > 0) {
            section += (digit > 0 ? digit : 1) * unit;
            digit = 0;
        } else {
            digit = spelledDigit(sign);
            if (digit < 0 || isDigitDue) return std::nullopt;
            isDigitDue = digit > 0;
            if (digit == 0) last = 1;
        }
        if (unit > 0) last = unit;
        if (sum > 100'000'000'000) return std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(sum + section + digit * qMax<qint64>(1, last / 10));
}

/// 壹仟贰佰元伍角 as 1200.5元, 五 as 5; nothing where the text is not spelled.
std::optional<QString> amountInDigits(const QString &text)
{
    static const QRegularExpression ofTheColumn(u"^[〇零一二三四五六七八九两十拾壹贰叁肆伍陆柒捌玖]+$"_s);
    if (ofTheColumn.match(text).hasMatch()) {
        const auto number = spelledYuan(text);
        return number ? std::optional(QString::number(*number)) : std::nullopt;
    }
    static const QRegularExpression shape(u"^([^元角分]+)元(?:零)?(?:(.)角)?(?:零)?(?:(.)分)?$"_s);
    const auto match = shape.match(
        text.endsWith(u'元') || text.contains(u'角') || text.contains(u'分') ? text : text + u'元');
    const auto yuan = match.hasMatch() ? spelledYuan(match.captured(1)) : std::nullopt;
    if (!yuan) return std::nullopt;
    const auto part = [&](int group) {
        return match.captured(group).isEmpty() ? 0 : qMax(0, spelledDigit(match.captured(group)[0]));
    };
    return u"%1.%2%3元"_s.arg(*yuan).arg(part(2)).arg(part(3));
}

/// 3万5千元 as 35000元, 5000元5角 as 5000.50元; as it stands where it has no such parts.
QString inParts(const QString &plain)
{
    static const QRegularExpression tenThousands(u"^(\\d{1,5})万(\\d)千元?$"_s),
        withJiao(u"^([\\d,]+)元(\\d)角(?:(\\d)分)?$"_s);
    if (const auto match = tenThousands.match(plain); match.hasMatch())
        return QString::number(match.captured(1).toInt() * 10'000LL + match.captured(2).toInt() * 1000) +
               u'元';
    if (const auto match = withJiao.match(plain); match.hasMatch())
        return match.captured(1) + u'.' + match.captured(2) +
               (match.captured(3).isEmpty() ? u"0"_s : match.captured(3)) + u'元';
    return plain;
}

/// Without what people write round an amount: 人民币, RMB, 整, 正, 块, w.
QString bare(const QString &text, bool &isAbout)
{
    static const QRegularExpression before(
        u"^(?:[大小]写[:：]?)?(?:共计|合计|总计|共|计)?(?:人民币|RMB|CNY|¥|￥)?[:：]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression about(u"^(?:约|大约|近)|(?:左右|余元|多元)$"_s);
    static const QRegularExpression behind(u"(?:人民币|RMB|CNY)?(?:整|正)?(?:人民币|RMB|CNY)?[。;,、]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto plain = simplifiedCharacters(normalized(text)).remove(u' ');
    plain.remove(before);
    isAbout = about.match(plain).hasMatch();
    plain.remove(about).remove(before).remove(behind);
    plain.replace(u'圆', u'元').replace(u'块', u'元').replace(u"元钱"_s, u"元"_s);
    static const QRegularExpression tenThousand(u"(?<=\\d)[wW](?=元?$)"_s),
        thousand(u"^(\\d+(?:\\.\\d+)?)千元?$"_s);
    plain.replace(tenThousand, u"万"_s);
    if (const auto match = thousand.match(plain); match.hasMatch())
        plain = QString::number(match.captured(1).toDouble() * 1000, 'g', 12) + u'元';
    return inParts(plain);
}

/// 12000元（大写：壹万贰仟元整）: in digits and in words, which agree.
std::optional<std::pair<QString, QString>> saidTwice(const QString &text)
{
    static const QRegularExpression shape(u"^([^()]+)\\(([^()]+)\\)[。;,]?$"_s);
    const auto match = shape.match(normalized(text).remove(u' '));
    if (!match.hasMatch()) return std::nullopt;
    return std::pair(match.captured(1), match.captured(2));
}

/// 4 as 40000元 in a column of 万元.
QString inUnit(const QString &text, int yuanPerUnit)
{
    if (yuanPerUnit == 1 || text.contains(u'元') || text.contains(u'万') || text.contains(u'亿')) return text;
    if (yuanPerUnit == 10'000) return text + u'万';
    bool isNumber = false;
    const auto number = QString(text).remove(u',').toDouble(&isNumber);
    return isNumber ? QString::number(number * yuanPerUnit, 'f', 2) : text;
}

/// ￥12,000 in a column of 万元, 五千 below 万元: the cell says one unit and its heading another.
bool contradictsUnit(const QString &text, const QString &plain, int yuanPerUnit)
{
    static const QRegularExpression currency(u"^(?:人民币|RMB|CNY|¥|￥)|(?:人民币|RMB|CNY)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lowerUnit(u"^[^元万亿]*[百佰千仟]$"_s);
    if (yuanPerUnit == 1 || plain.contains(u'元') || plain.contains(u'万') || plain.contains(u'亿'))
        return false;
    return currency.match(normalized(text)).hasMatch() || lowerUnit.match(plain).hasMatch();
}

/// 6200 and 6200.5, as most cells are: read without a pattern.
std::optional<Money> plainYuan(const QString &text)
{
    const auto point = text.indexOf(u'.');
    const auto yuan = point < 0 ? QStringView(text) : QStringView(text).first(point);
    const auto part = point < 0 ? QStringView() : QStringView(text).mid(point + 1);
    const auto areDigits = [](QStringView digits) {
        return std::ranges::all_of(digits, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    };
    const bool isPlain = !yuan.isEmpty() && yuan.size() <= 9 && areDigits(yuan) && areDigits(part) &&
                         (point < 0 || part.size() == 1 || part.size() == 2);
    if (!isPlain) return std::nullopt;
    const auto fen = part.isEmpty() ? 0 : part.toInt() * (part.size() == 1 ? 10 : 1);
    return Money::fromFen(yuan.toLongLong() * 100 + fen);
}

} // namespace

Result<AmountReading> readAmount(const Cell &cell, int yuanPerUnit)
{
    AmountReading read;
    // Twelve digits are the fen of ten billion yuan, and drop what binary fractions add.
    const bool isNumber = cell.kind == Cell::Kind::Number;
    const auto text = isNumber ? QString::number(cell.number, 'g', 12) : readText(cell.text);
    if (text.isEmpty()) return read;
    if (const auto plain = yuanPerUnit == 1 ? plainYuan(text) : std::nullopt) {
        read.amount = *plain;
        return read;
    }
    if (const auto both = isNumber ? std::nullopt : saidTwice(text)) {
        const auto one = readAmount(textCell(both->first), yuanPerUnit),
                   other = readAmount(textCell(both->second), yuanPerUnit);
        if (one && other && one->amount && one->amount == other->amount) return one;
    }
    // 5000 0 may be one number, or two.
    static const QRegularExpression torn(u"[\\d.,] +[\\d.,]"_s);
    const bool isTorn = torn.match(normalized(text)).hasMatch();
    auto plain = isNumber ? text : bare(text, read.isAbout);
    const bool isOfOtherUnit = contradictsUnit(text, plain, yuanPerUnit);
    if (!isNumber) plain = amountInDigits(plain).value_or(plain);
    static const QRegularExpression digits(u"^\\d{12,}(?:\\.\\d+)?元?$|\\de[+]\\d"_s);
    const auto money = parseMoney(inUnit(plain, yuanPerUnit));
    if (!money && digits.match(plain).hasMatch())
        return refuse(
            u"bad-amount"_s,
            Intake::tr("“%1” is larger than can be stored; it was left empty. Compare it with the papers.")
                .arg(text.left(40)));
    if (!money || isOfOtherUnit || isTorn)
        return refuse(
            u"bad-amount"_s,
            Intake::tr("“%1” is not an amount by itself; it was left empty. Enter the amount by hand.")
                .arg(text.left(40)));
    read.amount = *money;
    return read;
}

Money added(Money a, Money b)
{
    constexpr auto largest = std::numeric_limits<qint64>::max();
    return a.fen() > largest - b.fen() ? Money::fromFen(largest) : a + b;
}

bool isWritable(Money amount)
{
    return bool(parseMoney(QString(toText(amount)).remove(u',')));
}

} // namespace tiaocai::intake
