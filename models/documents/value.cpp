// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include "base/capitals.h"

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

const auto numerals = u"零一二三四五六七八九"_s;

QString dayText(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString timeText(QTime time)
{
    return u"%1时%2分"_s.arg(time.hour()).arg(time.minute(), 2, 10, QChar(u'0'));
}

QString moneyText(Money amount, FieldType type)
{
    return type == FieldType::MoneyCapital ? inCapitals(amount) : toText(amount);
}

} // namespace

bool isEmpty(const Value &value)
{
    return std::visit(
        []<typename T>(const T &one) {
            if constexpr (std::same_as<T, std::monostate>)
                return true;
            else if constexpr (std::same_as<T, QString> || std::same_as<T, Rows>)
                return one.isEmpty();
            else if constexpr (std::same_as<T, QDate> || std::same_as<T, QTime>)
                return !one.isValid();
            else if constexpr (std::same_as<T, Word>)
                return one.text.isEmpty();
            else
                return false;
        },
        value);
}

bool isTrue(const Value &value)
{
    const auto *flag = std::get_if<bool>(&value);
    return flag ? *flag : !isEmpty(value);
}

QString text(const Value &value, FieldType type)
{
    return std::visit(
        [type]<typename T>(const T &one) -> QString {
            if constexpr (std::same_as<T, QString>)
                return one;
            else if constexpr (std::same_as<T, Word>)
                return one.text;
            else if constexpr (std::same_as<T, bool>)
                return type == FieldType::Tick ? (one ? u"☑"_s : u"□"_s) : (one ? u"是"_s : u"否"_s);
            else if constexpr (std::same_as<T, QDate>)
                return !one.isValid() ? QString() : type == FieldType::DateHan ? inHan(one) : dayText(one);
            else if constexpr (std::same_as<T, QTime>)
                return one.isValid() ? timeText(one) : QString();
            else if constexpr (std::same_as<T, Money>)
                return moneyText(one, type);
            else if constexpr (std::same_as<T, qint64>)
                return QString::number(one);
            else
                return {};
        },
        value);
}

QString numeral(qint64 number)
{
    static const std::pair<qint64, QChar> units[]{{1000, u'千'}, {100, u'百'}, {10, u'十'}};
    QString text;
    bool isGap = false;
    for (const auto &[weight, unit] : units) {
        const auto digit = number / weight % 10;
        if (digit == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (isGap) text += numerals[0];
        isGap = false;
        const bool isPlainTen = weight == 10 && digit == 1 && text.isEmpty();
        text += (isPlainTen ? QString() : QString(numerals[digit])) + unit;
    }
    const auto last = number % 10;
    if (last == 0) return text.isEmpty() ? QString(numerals[0]) : text;
    return text + (isGap ? QString(numerals[0]) : QString()) + numerals[last];
}

QString inHan(QDate day)
{
    QString year;
    for (const auto digit : QString::number(day.year()))
        year += digit == u'0' ? QChar(u'〇') : numerals[digit.digitValue()];
    return u"%1年%2月%3日"_s.arg(year, numeral(day.month()), numeral(day.day()));
}

QString writtenName(const Value &value)
{
    if (const auto *word = std::get_if<Word>(&value)) return word->name;
    if (const auto *flag = std::get_if<bool>(&value)) return *flag ? u"yes"_s : u"no"_s;
    return {};
}

QString onOneLine(QString words)
{
    return words.trimmed().replace(u'\n', u'；');
}

std::optional<Money> money(const Value &value)
{
    const auto *amount = std::get_if<Money>(&value);
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace tiaocai::documents
