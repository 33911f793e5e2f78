// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include "base/text.h"
#include "intake/ledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

int yuanBy(const QString &unit)
{
    bool isNumber = false;
    if (const int yuan = QString(unit).remove(u'元').toInt(&isNumber); isNumber) return yuan;
    switch (unit.front().toLower().unicode()) {
    case u'亿':
        return 100'000'000;
    case u'万':
    case u'w':
        return 10'000;
    case u'千':
    case u'仟':
    case u'k':
        return 1'000;
    case u'百':
    case u'佰':
        return 100;
    default:
        return 1;
    }
}

/// The whole of what stands in brackets: 单位为万元, 以万元计, 万元含税.
const QRegularExpression &wholeUnit()
{
    static const QRegularExpression shape(u"^(?:单位|金额|人民币|RMB|不?含税|税[前后]|均|为|是|以|按|[-/;])*"
                                          u"(10{2,4}元|[万千仟百佰亿]元|[万千仟亿]|[wWkK]元?|元)"
                                          u"(?:人民币|RMB|不?含税|税[前后]|整|计|为单位|[-/;])*$"_s);
    return shape;
}

QSet<int> unitsInBrackets(const QString &text)
{
    static const QRegularExpression brackets(u"[(\\[【]([^)\\]】]*)[)\\]】]"_s);
    QSet<int> units;
    for (auto found = brackets.globalMatch(text); found.hasNext();) {
        const auto match = wholeUnit().match(found.next().captured(1));
        if (match.hasMatch()) units.insert(yuanBy(match.captured(1)));
    }
    return units;
}

/// Other currencies, 10万元以上, （分）: a sign of a unit, wherever it stands.
bool holdsUnit(const QString &heading)
{
    static const QRegularExpression sign(
        u"[万亿]|[千仟百佰拾十\\d]元|[美港欧日澳加]元|港币|[(\\[【][千仟百佰角分wWkK][)\\]】]|"
        u"(?<![A-Za-z])[wWkK]$|USD|HKD"_s);
    return sign.match(heading).hasMatch();
}

} // namespace

QString squeezed(const QString &text)
{
    static const QRegularExpression noise(u"[\\s*:：,，、。]"_s);
    return simplifiedCharacters(normalized(text).remove(noise));
}

QString withoutBrackets(const QString &text)
{
    static const QRegularExpression bracketed(u"\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】"_s);
    return QString(text).remove(bracketed);
}

StatedUnit unitOf(const QString &heading)
{
    static const QRegularExpression behind(u"(?<![\\dA-Za-z一二三四五六七八九十万千仟百佰亿美港欧日澳加])"
                                           u"([万千仟百佰亿]元|[万亿]|元|[wWkK])$"_s),
        before(u"^([万千仟百佰亿]元)(?!以)"_s);
    const auto text = squeezed(heading);
    auto units = unitsInBrackets(text);
    const auto bare = withoutBrackets(text);
    for (const auto *shape : {&behind, &before}) {
        if (const auto match = shape->match(bare); match.hasMatch()) units.insert(yuanBy(match.captured(1)));
    }
    if (units.size() == 1) return {*units.cbegin()};
    return {std::nullopt, units.size() > 1 || holdsUnit(text)};
}

qsizetype filledCells(const QList<Cell> &row)
{
    return std::count_if(row.cbegin(), row.cend(), [](const Cell &cell) {
        return cell.origin == Cell::Origin::Own && cell.kind != Cell::Kind::Empty;
    });
}

StatedUnit unitStatedIn(const QList<Cell> &row)
{
    static const QString noise = u"(?:人民币|人次?|件|户|起|家|个|名|和|及|为|是|均|以|按|[/:(\\[【])*"_s;
    static const QRegularExpression stated(
        u"单位"_s + noise +
        u"([万千仟百佰亿]元|元|[万亿wW](?=$|[)\\]】]))|以([万千仟百佰亿]元)(?:为单位|计)"_s),
        ofAmounts(u"金额(?:单位)?"_s + noise + u"([万千仟百佰亿]元|元)(?!以)"_s),
        sign(u"(?<![\\d一二三四五六七八九十百几数])[万千仟百佰亿]元|[(\\[【][万亿][)\\]】]"_s);
    const bool isTitle = filledCells(row) <= 3;
    bool isInDoubt = false;
    for (const auto &cell : row) {
        const bool mayState = cell.text.contains(u'元') || cell.text.contains(u'万') ||
                              cell.text.contains(u'萬') || cell.text.contains(u"单位");
        if (!mayState || cell.text.size() > longestHeading) continue;
        const auto text = squeezed(cell.text);
        if (const auto match = stated.match(text); match.hasMatch())
            return {yuanBy(match.captured(1) + match.captured(2))};
        if (!isTitle) continue;
        if (const auto match = ofAmounts.match(text); match.hasMatch()) return {yuanBy(match.captured(1))};
        isInDoubt |= sign.match(text).hasMatch();
    }
    return {std::nullopt, isInDoubt};
}

bool isRowOfUnits(const QList<Cell> &row)
{
    static const QRegularExpression other(
        u"^[(\\[【]?(?:[人件个名天日岁年月位次户起家]|人次|年月日|号)[)\\]】]?$"_s);
    bool statesUnit = false;
    for (const auto &cell : row) {
        if (cell.origin != Cell::Origin::Own || cell.kind == Cell::Kind::Empty) continue;
        if (cell.kind != Cell::Kind::Text || cell.text.size() > longestHeading) return false;
        const auto text = squeezed(cell.text);
        const bool isUnit = wholeUnit().match(text).hasMatch() || !unitsInBrackets(text).isEmpty();
        if (!isUnit && !other.match(text).hasMatch()) return false;
        statesUnit |= isUnit;
    }
    return statesUnit;
}

} // namespace tiaocai::intake
