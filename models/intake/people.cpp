// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "base/text.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar sign)
{
    static const QString signs = u"、，,；;/\n\r|"_s;
    return signs.contains(sign);
}

/// The parts between separators; what stands in brackets stays together.
QStringList parts(const QString &cell)
{
    static const QString opening = u"(（[【《"_s, closing = u")）]】》"_s;
    QStringList list{QString()};
    int depth = 0;
    for (const auto sign : cell) {
        depth = qMax(0, depth + opening.contains(sign) - closing.contains(sign));
        if (depth == 0 && isSeparator(sign))
            list.append(QString());
        else
            list.last() += sign;
    }
    return list;
}

/// 张三 李四: names of two characters or more on both sides of every blank.
bool isSeveralByBlanks(const QString &text)
{
    static const QRegularExpression several(u"^\\p{Han}{2,4}(?: \\p{Han}{2,4})+$"_s);
    return text.contains(u' ') && several.match(text).hasMatch();
}

struct Others {
    QString name; ///< before them
    int count = 0;
    bool together = false; ///< 等五人 counts him who is named, 外四人 does not
    bool uncounted = false;
};

/// Most cells name whom they mean and nobody else.
bool mayCountOthers(const QString &text)
{
    static const QString telling = u"等外另及与和(（"_s;
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return telling.contains(sign); });
}

/// The people who are counted behind a name and not named.
Others othersIn(const QString &text)
{
    if (!mayCountOthers(text)) return {};
    static const QRegularExpression counted(
        u"^(.*?)[\\s(（]*(等|(?:以?外|另外?|及另外|及其他|与其他|和其他))\\s*(?:共计?|共有)?\\s*([0-9]{1,6}|["
        u"一二三四五六七八九十百千两零〇]{1,7})\\s*"
        "(?:余|多)?[人名位个](?:劳动者|申请人|职工|工人|员工|农民工|当事人|同志|人)?\\s*(?:[(（][^)）]*[)）])?\\s*[)）]?$"_s);
    static const QRegularExpression bracketed(
        u"^(.*?)\\s*[(（](?:共)?([0-9]{1,6}|[一二三四五六七八九十百千两]{1,7})[人名位][)）]$"_s);
    static const QRegularExpression uncounted(
        u"^(.+?)\\s*等(?:人|劳动者|职工|工人|员工|农民工|多人|数人|若干人)?$"_s);
    const auto plain = normalized(text);
    if (const auto match = counted.match(plain); match.hasMatch() && !match.captured(1).isEmpty())
        return {match.captured(1), spelledCount(match.captured(3)).value_or(0), match.captured(2) == u"等",
                false};
    if (const auto match = bracketed.match(plain); match.hasMatch())
        return {match.captured(1), spelledCount(match.captured(2)).value_or(0), true, false};
    if (const auto match = uncounted.match(plain); match.hasMatch() && match.captured(1).size() >= 2)
        return {match.captured(1), 0, true, true};
    return {};
}

/// The name before the others as the cell writes it: what is normalised counts, what is written is kept.
QString nameBefore(const QString &text, const Others &others)
{
    const auto length = others.name.size();
    return normalized(text.left(length)) == others.name ? text.left(length) : others.name;
}

/// The first name stands for all whom nobody names.
void countOthers(NamesReading &read, const Others &others)
{
    const int named = int(read.names.size());
    const int all = others.together ? others.count : named + others.count;
    read.countsOthers = !others.uncounted;
    read.othersUncounted = others.uncounted;
    if (all > named && all <= mostWorkers) read.names.first().second += all - named;
}

} // namespace

NamesReading readNames(const QString &cell)
{
    NamesReading read;
    Others others;
    auto list = parts(cell);
    list.removeIf([](const QString &part) { return readName(part).isEmpty(); });
    if (list.isEmpty()) return read;
    if (const auto found = othersIn(readText(list.last()));
        !found.name.isEmpty() && !isOrganisation(found.name)) {
        others = found;
        list.last() = nameBefore(readText(list.last()), found);
    }
    for (const auto &part : std::as_const(list)) {
        const auto text = readText(part);
        read.splitAtBlank |= isSeveralByBlanks(text);
        for (const auto &name : isSeveralByBlanks(text) ? text.split(u' ') : QStringList{readName(text)})
            read.names.append({name, 1});
    }
    if (!others.name.isEmpty()) countOthers(read, others);
    return read;
}

QStringList readNumbers(const QString &cell)
{
    QStringList list;
    for (const auto &part : parts(cell)) {
        if (const auto text = readText(part); !text.isEmpty()) list.append(text);
    }
    return list;
}

bool isOrganisation(const QString &name)
{
    static const QRegularExpression telling(
        u"公司|有限|集团|企业|工厂|合作社|经营部|事务所|委员会|工作室|项目部|个体"_s);
    static const QRegularExpression ending(
        u"(?:厂|店)$|^.+(?:中心|酒店|饭店|学校|医院|银行|商行|超市|餐厅|幼儿园|协会|"
        "政府|工地)$|^.{4,}[院局所社站馆场坊行部队会吧城矿园处]$"_s);
    const auto plain = simplifiedCharacters(normalized(name));
    return telling.match(plain).hasMatch() || (plain.size() >= 2 && ending.match(plain).hasMatch());
}

} // namespace tiaocai::intake
