// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include "base/text.h"
#include "cells.h"
#include "results.h"
#include "texts.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// Serial days outside 1954 to 2119 are some other number.
constexpr double firstSerial = 20'000;
constexpr double lastSerial = 80'000;

/// A ledger's dates of two digits of the year lie close together: a reading this much earlier than another is none.
constexpr int farYears = 10;

/// Periods are reckoned in these years: a year before them is a slip of the pen, and would have no deadline at all.
bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1990 && date.year() <= 2100;
}

DateReading possible(QDate date)
{
    return isPlausible(date) ? DateReading{date} : DateReading{.impossible = true};
}

DateReading fromNumber(double number, QDate epoch)
{
    if (number == 0) return {}; // day 0: a formula on an empty cell
    if (number >= firstSerial && number <= lastSerial)
        return possible(epoch.addDays(qint64(std::floor(number))));
    return possible(QDate::fromString(QString::number(number, 'f', 0), u"yyyyMMdd"_s));
}

/// 二十一 is 21, 廿一 too, 元 is 1; nothing above ninety-nine is spelled in a date.
int spelledNumber(QString characters)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    characters.replace(u'元', u'一').replace(u"廿"_s, u"二十"_s).replace(u"卅"_s, u"三十"_s);
    const auto ten = characters.indexOf(u'十');
    if (ten < 0) return int(digits.indexOf(characters.right(1)));
    const int tens = ten == 0 ? 1 : int(digits.indexOf(characters.first(ten)));
    const auto rest = characters.sliced(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : int(digits.indexOf(rest)));
}

QString spelledYear(const QString &characters)
{
    QString year;
    for (const auto digit : characters)
        year += QString::number(spelledNumber(digit));
    return year;
}

/// 二〇二五年三月四日 as 2025年3月4日, also where a part alone is spelled; anything else as it stands.
QString inDigits(const QString &text)
{
    static const QRegularExpression sign(u"[一二三四五六七八九十廿卅元]"_s);
    if (!text.contains(u'年') && !text.contains(u'月')) return text;
    static const QRegularExpression year(u"^([〇一二三四五六七八九]{2}|[〇一二三四五六七八九]{4})(?=年)"_s),
        part(u"([一二三四五六七八九十廿卅元]{1,3})(?=[月日号])"_s);
    static const QRegularExpression oh(u"[零○OoО0〇](?=[零○OoО0〇一二三四五六七八九年])"_s);
    if (!sign.match(text).hasMatch()) return text;
    auto plain = text;
    if (!plain.isEmpty() && !plain[0].isDigit()) plain.replace(oh, u"〇"_s);
    if (const auto match = year.match(plain); match.hasMatch())
        plain.replace(0, match.capturedLength(1), spelledYear(match.captured(1)));
    for (auto match = part.match(plain); match.hasMatch(); match = part.match(plain))
        plain.replace(match.capturedStart(1), match.capturedLength(1),
                      QString::number(spelledNumber(match.captured(1))));
    return plain;
}

/// 5-Mar-25, 5 March 2025: what an English spreadsheet shows.
QDate englishDate(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression monthFirst(u"^([A-Za-z]{3})[a-z]*[.]? (\\d{1,2}),? (\\d{4})$"_s);
    if (const auto first = monthFirst.match(text); first.hasMatch())
        return englishDate(first.captured(2) + u' ' + first.captured(1) + u' ' + first.captured(3));
    const auto match = shape.match(text);
    if (!match.hasMatch()) return {};
    const auto year = match.captured(3).toInt();
    const auto month = match.captured(2).left(1).toUpper() + match.captured(2).mid(1).toLower();
    return QLocale::c().toDate(
        u"%1 %2 %3"_s.arg(match.captured(1), month).arg(year < 100 ? 2000 + year : year), u"d MMM yyyy"_s);
}

/// 2025-03-04T16:00:00.000Z is midnight of the 5th in China.
std::optional<DateReading> momentElsewhere(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}[\\d:.]*) ?(Z|[+-]\\d{2}:?\\d{2})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto moment = QDateTime::fromString(
        match.captured(1) + u'T' + match.captured(2) + match.captured(3), Qt::ISODateWithMs);
    if (!moment.isValid()) return std::nullopt;
    auto read = possible(moment.toOffsetFromUtc(8 * 3600).date());
    read.byClock = read.date && toText(*read.date) != match.captured(1);
    return read;
}

/// Three numbers with a day of the week, a part of the day and a time behind.
struct Numbers {
    QString first, second, third;
    QChar sign;
    bool atNoTime = false;
};

std::optional<Numbers> numbersOf(QString text)
{
    static const QRegularExpression spaces(u"(?<=[-./年月。、]) +| +(?=[-./年月日。、])"_s);
    static const QRegularExpression shape(
        u"^(\\d{1,4})([-./年。、])(\\d{1,2})[-./月。、](\\d{4}|\\d{1,2})[日号]?[.。]?"
        "[ T]*(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)? *(?:[上中下]午|早上|晚上?)? *(?:(\\d{1,2})[:时点](\\d{0,2}).*)?$"_s);
    if (text.contains(u' ')) text.remove(spaces);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const bool atNoTime = match.captured(5).toInt() > 24 || match.captured(6).toInt() > 59;
    return Numbers{match.captured(1), match.captured(3), match.captured(4), match.captured(2)[0], atNoTime};
}

/// 26 is this century; 0026 and 026 are slips of the pen.
int yearOf(const QString &digits)
{
    return (digits.size() == 2 ? 2000 : 0) + digits.toInt();
}

QDate inOrder(const Numbers &numbers, DateOrder order)
{
    const auto &[first, second, third, sign, atNoTime] = numbers;
    const bool yearLast = first.size() <= 2 && third.size() != 1;
    switch (order) {
    case DateOrder::YearFirst:
        return first.size() % 2 == 0 && third.size() <= 2
                   ? QDate(yearOf(first), second.toInt(), third.toInt())
                   : QDate();
    case DateOrder::MonthFirst:
        return yearLast ? QDate(yearOf(third), first.toInt(), second.toInt()) : QDate();
    case DateOrder::DayFirst:
        return yearLast ? QDate(yearOf(third), second.toInt(), first.toInt()) : QDate();
    }
    return {};
}

constexpr std::array eachOrder{DateOrder::YearFirst, DateOrder::MonthFirst, DateOrder::DayFirst};

/// Whether the year may stand elsewhere than first: 2025/3/5 and 25年3月5日 leave no choice.
bool leavesChoice(const Numbers &numbers)
{
    const bool isChinese = numbers.sign == u'年' || numbers.sign == u'。' || numbers.sign == u'、';
    if (numbers.first.size() > 2 || isChinese) return false;
    // With points and dashes nobody here writes the year last, unless it cannot be otherwise.
    return numbers.sign == u'/' || numbers.first.toInt() <= 12 || numbers.third.size() == 4;
}

/// The days that the numbers can mean, in any order, none to come.
QList<QDate> readings(const Numbers &numbers, DateOrders orders, QDate today)
{
    QList<QDate> days;
    for (const auto order : eachOrder) {
        const auto day = inOrder(numbers, order);
        const bool fits = isPlausible(day) && (!today.isValid() || day <= today);
        if (orders.testFlag(order) && fits && !days.contains(day)) days.append(day);
    }
    return days;
}

/// Without those that lie far before another one.
QList<QDate> nearOnes(QList<QDate> days)
{
    const auto last = std::max_element(days.cbegin(), days.cend());
    if (last == days.cend()) return days;
    const int latest = last->year();
    days.removeIf([&](QDate day) { return day.year() < latest - farYears; });
    return days;
}

DateReading fromNumbers(const Numbers &numbers, const DateGround &ground)
{
    if (!leavesChoice(numbers)) return possible(inOrder(numbers, DateOrder::YearFirst));
    const auto all = readings(numbers, anyOrder, ground.today);
    const auto near = nearOnes(readings(numbers, ground.orders, ground.today));
    if (near.size() == 1) {
        const bool isUsual = near.first() == inOrder(numbers, DateOrder::YearFirst);
        return {.date = near.first(), .byOrder = !isUsual};
    }
    if (all.isEmpty()) { // told by itself when the day lies ahead
        const auto usual = inOrder(numbers, DateOrder::YearFirst);
        return isPlausible(usual) ? DateReading{usual} : DateReading{.impossible = true};
    }
    return {.impossible = true, .readings = all};
}

DateReading fromText(const QString &text, const DateGround &ground)
{
    static const QRegularExpression digits(u"^\\d{5}(\\.\\d+)?$|^\\d{8}$"_s);
    static const QRegularExpression spaced(u"^(\\d{4}) +(\\d{1,2}) +(\\d{1,2})$"_s);
    static const QRegularExpression otherSigns(u"^(\\d{4})([—–―·・,])(\\d{1,2})\\2(\\d{1,2})$"_s),
        stop(u"(?<=[\\d日])[,;]$"_s);
    auto plain = inDigits(normalized(text)).remove(stop);
    plain.replace(spaced, u"\\1-\\2-\\3"_s).replace(otherSigns, u"\\1-\\3-\\4"_s);
    if (digits.match(plain).hasMatch()) return fromNumber(plain.toDouble(), ground.epoch);
    if (const auto moment = momentElsewhere(plain)) return *moment;
    if (const auto numbers = numbersOf(plain)) {
        auto read = fromNumbers(*numbers, ground);
        read.atNoTime = numbers->atNoTime;
        return read;
    }
    return possible(englishDate(plain));
}

/// 2025年3月12日双方达成协议, 已于2025-03-12结案: one date with its year first, and words that make it neither another day nor about
/// one.
DateReading fromWordsAround(const QString &text, const DateGround &ground)
{
    static const QRegularExpression shape(
        u"^(?<before>\\D*?)(?<date>\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}[日号]?)(?<behind>\\D+)?$"_s);
    static const QRegularExpression leads(
        u"^(?:已|于|在|是|由|收到|收件|登记|申请|受理|立案|调解|结案|办结|日期|时间|日|[:： ])*$"_s),
        blurs(
            u"^[日号]?(?:以?[前后]|之[前后]|左右|许|起|止|至|到|或|前后|上旬|中旬|下旬|[-—~～/.、及和与])|[约近?？]"_s),
        signs(u"^[\\s,，;；。:：(（\\[【]+|[\\s,，;；。:：)）\\]】]+$"_s);
    const auto match = shape.match(text);
    const auto before = match.captured(u"before"_s), behind = match.captured(u"behind"_s);
    const bool isPlain =
        match.hasMatch() && leads.match(before).hasMatch() && !blurs.match(behind).hasMatch();
    if (!isPlain) return {.impossible = true};
    auto read = fromText(match.captured(u"date"_s), ground);
    read.beside = QString(behind).remove(signs);
    if (read.beside.isEmpty()) read.beside = before;
    return read;
}

/// 1900/1/0, 0000-00-00, 0:00:00: what day 0 is written as.
bool isDayZero(const QString &text)
{
    if (!text.startsWith(u'1') && !text.startsWith(u'0')) return false;
    static const QRegularExpression shape(
        u"^(?:1900([-/.年])0?[01][-/.月]0{1,2}日?|0000[-/.]0{1,2}[-/.]0{1,2}|1899[-/.]12[-/.]3[01])"
        u"(?:[ T]+[\\d:.]+Z?)?$|^0{1,2}:00(?::00)?$"_s);
    return shape.match(text).hasMatch();
}

/// 未结 and 办理中 stand where a date will stand one day, 未受理 and 撤回 where none ever will.
DateReading fromWords(const QString &text, const DateGround &ground)
{
    if (text.isEmpty() || isDayZero(normalized(text))) return {};
    const auto said = text[0].isDigit() || isDitto(text) ? std::nullopt : readResult(text).result;
    if (said) return {.said = said};
    const auto read = fromText(text, ground);
    return read.impossible && read.readings.isEmpty() ? fromWordsAround(text, ground) : read;
}

/// 2025-03-05 and 2025/3/5, as most cells are: read without a pattern.
QDate plainDate(const QString &text)
{
    if (text.size() < 8 || text.size() > 10 || (text[4] != u'-' && text[4] != u'/' && text[4] != u'.'))
        return {};
    const auto second = text.indexOf(text[4], 5);
    if (second < 6) return {};
    bool areNumbers[3];
    const auto view = QStringView(text);
    const QDate date(view.first(4).toInt(&areNumbers[0]), view.mid(5, second - 5).toInt(&areNumbers[1]),
                     view.mid(second + 1).toInt(&areNumbers[2]));
    return areNumbers[0] && areNumbers[1] && areNumbers[2] ? date : QDate();
}

} // namespace

DateReading readDate(const Cell &cell, const DateGround &ground)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Date:
        return cell.number >= 0 && cell.number < 1 ? DateReading() : possible(dayIn(cell, ground.epoch));
    case Cell::Kind::Number:
        return fromNumber(cell.number, ground.epoch);
    case Cell::Kind::Text: {
        if (const auto plain = plainDate(cell.text); isPlausible(plain)) return {plain};
        return fromWords(readText(cell.text), ground);
    }
    case Cell::Kind::Error:
        break;
    }
    return {.impossible = true};
}

DateOrders ordersOf(const Cell &cell, QDate today)
{
    if (cell.kind != Cell::Kind::Text || cell.text.size() > 40 || plainDate(cell.text).isValid())
        return anyOrder;
    const auto text = readText(cell.text);
    if (text.isEmpty() || !text[0].isDigit()) return anyOrder;
    const auto numbers = numbersOf(normalized(text));
    if (!numbers || !leavesChoice(*numbers)) return anyOrder;
    const auto near = nearOnes(readings(*numbers, anyOrder, today));
    DateOrders orders;
    for (const auto order : eachOrder)
        orders.setFlag(order, near.contains(inOrder(*numbers, order)));
    return orders ? orders : anyOrder;
}

} // namespace tiaocai::intake
