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

/// ABC Co., Ltd.: the comma stands inside the name.
bool isInsideCompany(QStringView behind)
{
    const auto rest = behind.trimmed();
    return std::ranges::any_of(
        QStringList{u"Ltd"_s, u"Inc"_s, u"LLC"_s, u"Limited"_s, u"Corp"_s},
        [&](const QString &word) { return rest.startsWith(word, Qt::CaseInsensitive); });
}

/// The parts between separators; what stands in brackets stays together.
QStringList parts(const QString &cell)
{
    static const QString opening = u"(（[【《"_s, closing = u")）]】》"_s;
    QStringList list{QString()};
    int depth = 0;
    qsizetype at = 0;
    for (const auto sign : cell) {
        depth = qMax(0, depth + opening.contains(sign) - closing.contains(sign));
        if (depth == 0 && isSeparator(sign) && !isInsideCompany(QStringView(cell).sliced(at + 1)))
            list.append(QString());
        else
            list.last() += sign;
        ++at;
    }
    return list;
}

/// 张⏎三, 周建⏎华, 某某市甲纺织⏎有限公司: a line that alone is no name belongs to the one before or behind it.
QString withoutBreaksInside(const QString &cell)
{
    static const QRegularExpression breaks(u"[\\r\\n]+"_s), one(u"^\\p{Han}$"_s),
        ending(u"^(?:股份|责任|集团)*(?:有限)?(?:责任)?(?:公司|厂|分公司)$"_s);
    if (!cell.contains(u'\n') && !cell.contains(u'\r')) return cell;
    QStringList lines;
    bool isHalf = false; // the line before is one character, whose other half is due
    for (const auto &line : cell.split(breaks, Qt::SkipEmptyParts)) {
        const auto part = line.trimmed();
        const bool isOne = one.match(part).hasMatch();
        const bool isSecondHalf = isHalf && part.size() <= 2;
        const bool belongs = !lines.isEmpty() && (isSecondHalf || ending.match(part).hasMatch());
        if (belongs)
            lines.last() += part;
        else
            lines.append(part);
        isHalf = isOne && !belongs;
    }
    for (qsizetype at = lines.size() - 1; at > 0; --at) { // what stayed half ends the name before
        if (!one.match(lines[at]).hasMatch() || lines[at - 1].size() != 2) continue;
        lines[at - 1] += lines[at];
        lines.removeAt(at);
    }
    return lines.join(u'\n');
}

/// 甲有限公司, and not the 有限公司 of another, nor 南阳分公司, which does not say whose it is.
bool isWholeOrganisation(const QString &name)
{
    static const QRegularExpression ending(u"^(?:其|该|有限|股份|责任|集团|分公司|公司)"_s);
    static const QRegularExpression branch(u"^(.*?)(?:分公司|分厂|分店|分行|支行|分院|分校)$"_s);
    if (name.size() < 3 || !isOrganisation(name) || ending.match(name).hasMatch()) return false;
    const auto match = branch.match(name);
    return !match.hasMatch() || isOrganisation(match.captured(1));
}

/// 张三 李四: names of two characters or more on both sides of every blank.
bool isSeveralByBlanks(const QString &text)
{
    static const QRegularExpression several(u"^\\p{Han}{2,4}(?: \\p{Han}{2,4})+$"_s);
    if (!text.contains(u' ')) return false;
    return several.match(text).hasMatch() || std::ranges::all_of(text.split(u' '), isWholeOrganisation);
}

/// 1、张三 2、李四; 一、张三 二、李四; ①张三②李四: as parts between separators.
QString withoutNumbering(const QString &cell)
{
    static const QRegularExpression numbering(u"(?:^|(?<=[\\s、，,；;]))[(（]?(?:\\d{1,3}|["
                                              u"一二三四五六七八九十]{1,3})[)）]?[、.．)）]\\s*(?=\\p{Han})|"
                                              u"[\u2460-\u2473]"_s);
    const auto mayBe = [](QChar sign) {
        static const QString spelled = u"一二三四五六七八九十"_s;
        return sign.isDigit() || spelled.contains(sign) || (sign >= QChar(0x2460) && sign <= QChar(0x2473));
    };
    return std::any_of(cell.cbegin(), cell.cend(), mayBe) ? QString(cell).replace(numbering, u"、"_s) : cell;
}

/// Numbers of papers and phones, 男, 45岁: no part of a name.
QString withoutNotes(const QString &part)
{
    static const QRegularExpression number(
        u"[\\s(（]*(?:公民|居民)?(?:身份证?号?码?|(?:联系)?电话|手机号?码?"
        u"|联系方式)?\\s*[:：]?\\s*(?<![0-9A-Za-z])"
        "(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})(?![0-9])\\s*[)）]?"_s);
    static const QRegularExpression note(
        u"^\\s*(?:[男女]性?|\\d{1,3}岁|汉|(?:汉|回|满|壮|苗|藏|彝|侗|瑶|白|黎|傣|畲|蒙古|维吾尔|土家|朝鲜|"
        u"布依)族|"
        u"\\d{4}[年.-].*|(?:现?住(?!建|房)|户籍|住址|地址|身份证|电话|工种).*)\\s*$"_s);
    static const QRegularExpression behind(u"\\s+(?:[男女]性?(?:\\s.*)?|代[签理领办]?)$"_s);
    if (note.match(part).hasMatch()) return {};
    if (part.contains(u'男') || part.contains(u'女') || part.contains(u'代'))
        return QString(part).remove(behind).remove(number);
    const bool mayHoldNumber =
        std::count_if(part.cbegin(), part.cend(), [](QChar sign) { return sign.isDigit(); }) >= 11;
    return mayHoldNumber ? QString(part).remove(number) : part;
}

/// 申请人：张三 as 张三.
QString withoutLabel(const QString &cell)
{
    static const QRegularExpression label(
        u"^\\s*(?:被?申请人|被?投诉人|被?申诉人|申请方|被申请方|劳动者|用人单位|姓名|名称|当事人|调解员)\\s*[:：]\\s*"_s);
    return cell.contains(u':') || cell.contains(u'：') ? QString(cell).remove(label) : cell;
}

/// 张三（代理人李四） as 张三, 第三人：丙公司 as nobody: who is named as something else is none of the parties.
QString withoutOtherRoles(const QString &part)
{
    static const QString role = u"(?:委托|委託|诉讼|訴訟|法定|指定|特别授权)*(?:代理人(?!力)|代表人|监护人|"
                                u"監護人|联系人|聯繫人|聯絡人|"
                                u"负责人|負責人|经营者|經營者|经办人|經辦人|受托人|见证人|"
                                u"第三人(?!民)|投资人|实际控制人|被申请人|被投诉人|代理律师)"_s;
    static const QRegularExpression bracketed(u"\\s*[(（\\[【][^)）\\]】]*"_s + role +
                                              u"[^)）\\]】]*[)）\\]】]?"_s);
    static const QRegularExpression behind(u"\\s*其?"_s + role + u".*$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const auto mayHold = [](QChar sign) { return sign == u'人' || sign == u'者' || sign == u'师'; };
    if (!std::any_of(part.cbegin(), part.cend(), mayHold)) return part;
    return QString(part).remove(bracketed).remove(behind);
}

/// 张三（男）, 李四（已撤诉） as what stands before the brackets: a note, and no part of a person's name.
QString withoutBracketsOfPerson(const QString &text)
{
    static const QRegularExpression shape(u"^(\\p{Han}{2,4})\\s*[(（\\[【][^)）\\]】]*[)）\\]】]?$"_s);
    const auto match = shape.match(text);
    return match.hasMatch() && isLikeAPerson(match.captured(1)) ? match.captured(1) : text;
}

/// 张?, 李*: a sign for a character that could not be written, or was not to be.
bool holdsSubstitute(const QString &name)
{
    static const QString signs = u"?？*＊□■○×"_s;
    return std::ranges::any_of(name, [](QChar sign) { return signs.contains(sign); });
}

/// 李四代张三, 张三-李四, 张三 1, 张师傅, 甲公司张三, 张三诉甲公司:
/// no name as it stands, or more than one.
bool isDoubtfulName(const QString &name)
{
    static const QRegularExpression shape(
        u"^\\p{Han}{5,}$|\\p{Han}[^\\p{L}\\p{N}\\s·・•.]\\p{Han}|\\p{Han}{2}.*\\d|"
        u"^[老小大]\\p{Han}$|(?:先生|女士|小姐|同志|师傅|老师)$|\\s代$"_s);
    static const QRegularExpression ofCompany(u"(?:公司|厂|集团)(\\p{Han}{2,3})$"_s),
        against(u".{2}(?<![上起申投])诉.{2}"_s);
    const auto plain = normalized(name);
    static const QRegularExpression pointed(u"^(\\p{Han}{2,3})\\.(\\p{Han}{2,3})$"_s);
    if (const auto two = pointed.match(plain); two.hasMatch())
        return isLikeAPerson(two.captured(1)) && isLikeAPerson(two.captured(2));
    if (!isOrganisation(name)) return shape.match(plain).hasMatch();
    const auto match = ofCompany.match(plain);
    return against.match(plain).hasMatch() || (match.hasMatch() && isLikeAPerson(match.captured(1)));
}

/// 某市某路5号, 系李四经营: where somebody is or what he does, and not who.
bool isNoParty(const QString &name)
{
    static const QRegularExpression shape(
        u"^系|[经經][营營]$|^.*[省市区县镇乡村].*(?:路|街|巷|道|村|组|号|楼|室|栋|单元)[\\d一二三四五六七八九十]*号?$"_s);
    constexpr qsizetype shortest = 5;
    return name.size() >= shortest && !isOrganisation(name) &&
           shape.match(normalized(name).remove(u' ')).hasMatch();
}

/// 李四夫妻, 李四及其妻子; 李四及其妻王五.
struct Kin {
    bool isThere = false;
    QStringList names;
};

Kin kinIn(const QString &text)
{
    static const QString telling = u"其之妻夫爱愛配老儿兒女父母兄弟哥姐姊妹家亲親遗遺继繼"_s;
    if (std::ranges::none_of(text, [](QChar sign) { return telling.contains(sign); })) return {};
    static const QString one =
        u"(?:[其之](?:妻子?|夫|丈夫|儿子?|子|女儿?|父亲?|母亲?|兄弟?|哥哥?|弟弟?|姐姐?|妹妹?)|[其的之]?(?:"
        u"妻子|丈夫|"
        u"爱人|配偶|老婆|老公|"
        u"儿子|女儿|父亲|母亲|父母|哥哥|弟弟|姐姐|妹妹|家属|家人|亲属|近亲属|遗属|继承人))"_s;
    static const QString several =
        u"其?(?:夫妻|夫妇|两口子|父子|父女|母子|母女|兄弟|兄妹|姐弟|姐妹|姊妹|一家|全家)"_s;
    static const QString joined = u"(?:以及|[及和与跟同])?"_s;
    static const QRegularExpression unnamed(u"^(\\p{Han}{2,4}?)?\\s*"_s + joined + u"(?:"_s + one + u'|' +
                                            several + u")(?:等?[两俩二三四五六七八九\\d]?[人口])?$"_s);
    static const QRegularExpression named(u"^(\\p{Han}{2,4}?)?\\s*(以及|[及和与跟同之])?"_s + one +
                                          u"[:：]?\\s*(\\p{Han}{2,4})$"_s);
    if (isOrganisation(text)) return {};
    const auto plain = simplifiedCharacters(text); // sign by sign: names are taken as they stand
    const auto asWritten = [&](const QRegularExpressionMatch &match, int group) {
        return text.mid(match.capturedStart(group), match.capturedLength(group));
    };
    if (const auto match = unnamed.match(plain); match.hasMatch())
        return {true, {match.captured(1).isEmpty() ? QString() : asWritten(match, 1)}};
    const auto match = named.match(plain);
    if (!match.hasMatch()) return {};
    const bool areBoth = !match.captured(2).isEmpty() && match.captured(2) != u"之";
    return {true, {areBoth ? asWritten(match, 1) : QString(), asWritten(match, 3)}};
}

/// 张三和李四, 甲公司与乙公司: where both sides are whole names. 和平 in a name is none, nor is 及 in 甲公司及其分公司.
QStringList splitAtWords(const QString &text)
{
    static const QRegularExpression people(u"^(\\p{Han}{2,4}?)(?:以及|和|与|及|跟)(\\p{Han}{2,4})$"_s);
    static const QRegularExpression between(u"以及|和(?!平(?:区|路|街|大街|里|镇|村|乡))|[与及跟]"_s);
    for (auto found = between.globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        const auto left = text.first(word.capturedStart()).trimmed();
        const auto right = text.sliced(word.capturedEnd()).trimmed();
        if (isWholeOrganisation(left) && isWholeOrganisation(right))
            return QStringList{left} + splitAtWords(right);
    }
    if (isOrganisation(text)) return {text};
    const auto match = people.match(text);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{text};
}

struct Others {
    QString name; ///< before them
    int count = 0;
    bool together = false; ///< 等五人 counts him who is named, 外四人 does not
    bool uncounted = false;
    bool isDoubtful = false; ///< 张三5人, 等10余人
    bool namesThem = false;  ///< 张三等3人（李四、王五）
};

/// Most cells name whom they mean and nobody else.
bool mayCountOthers(const QString &text)
{
    static const QString telling = u"等外另及与和其(（+＋人名位"_s;
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return telling.contains(sign); });
}

/// The people who are counted behind a name and not named.
Others othersIn(const QString &text)
{
    if (!mayCountOthers(text)) return {};
    static const QRegularExpression counted(
        u"^(.*?)[\\s(（]*(等人?|(?:以?外|(?:以及|及|与|和)?(?:另外?|其他|其余)))[\\s(（]*(?:共计?|共有)?\\s*("
        u"[0-9]{1,9}|["
        u"一二三四五六七八九十百千两零〇壹贰叁肆伍陆柒捌玖拾佰廿卅]{1,7})\\s*"
        "(余|多)?[人名位个](?:劳动者|申请人|职工|工人|员工|农民工|当事人|同志|人)?\\s*([(（][^)）]*[)）])?\\s*[)）]?$"_s);
    static const QRegularExpression bracketed(
        u"^(.*?)\\s*[(（](?:共)?([0-9]{1,9}|[一二三四五六七八九十百千两]{1,7})[人名位][)）]$"_s);
    static const QRegularExpression bare(
        u"^(\\p{Han}{2,4}?)\\s*(共计?|[+＋]?)\\s*([0-9]{1,9})\\s*(?:余|多)?[人名位]"
        "(?:劳动者|职工|工人|员工|农民工)?$"_s);
    static const QRegularExpression uncounted(
        u"^(.+?)\\s*等(?:人|劳动者|职工|工人|员工|农民工|多人|数人|若干人|[一二三四五六七八九]?[十百]?["
        u"几数多余]"
        "[十百]?(?:多|余)?[人名位](?:劳动者|职工|工人|员工|农民工)?)?$"_s);
    const auto plain = normalized(text);
    if (const auto match = counted.match(plain); match.hasMatch() && !match.captured(1).isEmpty())
        return {match.captured(1),
                spelledCount(match.captured(3)).value_or(0),
                match.captured(2).startsWith(u'等'),
                false,
                !match.captured(4).isEmpty(),
                !match.captured(5).isEmpty()};
    if (const auto match = bracketed.match(plain); match.hasMatch())
        return {match.captured(1), spelledCount(match.captured(2)).value_or(0), true};
    if (const auto match = bare.match(plain); match.hasMatch())
        return {match.captured(1), match.captured(3).toInt(), match.captured(2) != u"+", false, true};
    if (const auto match = uncounted.match(plain); match.hasMatch() && match.captured(1).size() >= 2)
        return {match.captured(1), 0, true, true};
    return {};
}

/// 12名工人, 张三班组, 全体职工: no name, or more than one person.
bool maySayMore(const QString &name)
{
    static const QRegularExpression more(
        u"[\\d一二三四五六七八九十百几数多余][人名位户]|等\\d|[人名位户](?:工人|职工|员工)|班组|全体|工人|职工|员工|农民工|劳动者"_s);
    static const QRegularExpression ofCompany(
        u"(?:员工|职工|工人|农民工|劳动者)(?:们|代表)?(?:\\(.*\\))?$"_s);
    return (isOrganisation(name) ? ofCompany : more).match(normalized(name)).hasMatch();
}

/// The name before the others as the cell writes it: what is normalised counts, what is written is kept.
QString nameBefore(const QString &text, const Others &others)
{
    const auto length = others.name.size();
    return normalized(text.left(length)) == others.name ? text.left(length) : others.name;
}

/// A cell that counts more of them is a slip of the pen, or of another ledger.
constexpr int mostOthers = 10'000;

/// The first of the names that a count covers stands for all whom nobody names.
void countOthers(NamesReading &read, const Others &others, qsizetype first)
{
    const int named = int(read.names.size() - first);
    const int all = others.together ? others.count : named + others.count;
    read.countsOthers |= !others.uncounted;
    read.othersUncounted |= others.uncounted;
    read.mayBeSeveral |= others.isDoubtful;
    const bool canBe = all <= mostOthers && (others.uncounted || (others.count > 0 && all >= named));
    read.mayBeSeveral |= !canBe || all > manyWorkers;
    if (canBe && all > named && named > 0) read.names[first].second += all - named;
}

/// A name, or what stands in its place.
void addName(NamesReading &read, const QString &name)
{
    if (isNoName(name)) {
        read.noNames.append(name);
        return;
    }
    const bool saysMore = maySayMore(name);
    read.mayBeSeveral |= saysMore;
    read.holdsSubstitute |= holdsSubstitute(name);
    read.isDoubtful |= !saysMore && isDoubtfulName(name);
    read.isNoParty |= isNoParty(name);
    read.names.append({name, 1});
}

/// Who is named again counts once.
void leaveOutRepeated(NamesReading &read)
{
    for (qsizetype at = read.names.size() - 1; at > 0; --at) {
        const auto &[name, persons] = read.names[at];
        const bool isAgain = std::any_of(read.names.cbegin(), read.names.cbegin() + at,
                                         [&](const auto &before) { return before.first == name; });
        if (!isAgain || persons != 1) continue;
        read.isNamedTwice = true;
        read.names.removeAt(at);
    }
}

/// 甲公司等3家 as 甲公司; as it stands where no other companies are meant.
QString withoutOtherCompanies(const QString &text)
{
    if (!text.contains(u'等')) return text;
    static const QRegularExpression others(
        u"\\s*等(?:共?[0-9一二三四五六七八九十两几数多]*[家个]?(?:公司|单位|企业)?)$"_s);
    const auto match = others.match(text);
    const auto before = match.hasMatch() ? text.first(match.capturedStart()) : QString();
    return isOrganisation(before) ? before : text;
}

/// 张三: as most cells are, read without a pattern.
bool isPlainName(const QString &text)
{
    static const QString telling =
        u"其之妻夫爱配老儿女父母兄弟哥姐姊妹家亲遗继小大未不无待空匿保某略见详附人名位户工员班全劳先士志师"_s;
    return text.size() >= 2 && text.size() <= 3 && std::ranges::all_of(text, [](QChar sign) {
               return sign.unicode() >= 0x4E00 && sign.unicode() <= 0x9FFF && !telling.contains(sign);
           });
}

/// The names of one part, which nobody else is counted in any more.
void addNames(NamesReading &read, const QString &text)
{
    if (isPlainName(text)) {
        read.names.append({text, 1});
        return;
    }
    if (const auto kin = kinIn(text); kin.isThere) {
        read.leavesUnnamed |= kin.names.size() == 1;
        read.splitAtWord |= kin.names.size() > 1;
        for (const auto &name : kin.names) {
            if (!name.isEmpty()) addName(read, name);
        }
        return;
    }
    static const QRegularExpression laidOut(u"^\\p{Han}(?: \\p{Han}){3,}$"_s); // 张 三 李 四
    read.isDoubtful |= laidOut.match(text).hasMatch();
    const bool isSeveral = isSeveralByBlanks(text);
    read.splitAtBlank |= isSeveral;
    for (const auto &whole : isSeveral ? text.split(u' ') : QStringList{readName(text)}) {
        const auto names = splitAtWords(whole);
        read.splitAtWord |= names.size() > 1;
        for (const auto &name : names)
            addName(read, name);
    }
}

/// 张三等12人及李四: what follows a count is a part of its own. 人和 in a name is none.
QString partedBehindCounts(const QString &cell)
{
    static const QRegularExpression behind(
        u"(?<=\\S[0-9一二三四五六七八九十百千两几数余多等][人名位])(?:以及|[和与及跟])(?=\\p{Han}{2,4}(?:$|等))"_s);
    return QString(cell).replace(behind, u"、"_s);
}

/// By a surname that most people have.
bool beginsWithSurname(const QString &plain)
{
    static const QString surnames =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
        u"沈姚"
        "卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧司"_s;
    return !plain.isEmpty() && surnames.contains(plain.front());
}

/// 王建材, 欧阳五金: a surname and a given name, though 石桥建材 is a shop.
bool isCalledLikeATrade(const QString &plain)
{
    static const QRegularExpression called(
        u"^(?:.|欧阳|司马|司徒)(?:商贸|五金|理发|美发|养殖|烧烤|火锅|物业|建材|服饰|制衣)$"_s);
    return plain.size() <= 4 && beginsWithSurname(plain) && called.match(plain).hasMatch();
}

/// 宏达 of 宏达有限公司: what tells a company from others.
QString telling(const QString &name)
{
    static const QRegularExpression kind(u"(?:股份有限|有限责任|有限|集团)?(?:公司|集团)$|[厂店]$"_s),
        sign(u"[^\\p{L}\\p{N}]"_s);
    const auto plain = simplifiedCharacters(normalized(name)).remove(sign).toCaseFolded();
    const auto core = QString(plain).remove(kind);
    return core.isEmpty() ? plain : core;
}

/// Whether the characters stand in the text in their order, whatever stands between them.
bool standsApart(const QString &characters, const QString &text)
{
    qsizetype at = 0;
    for (const auto one : characters) {
        at = text.indexOf(one, at) + 1;
        if (at == 0) return false;
    }
    return true;
}

} // namespace

NamesReading readNames(const QString &cell)
{
    static const QRegularExpression aside(u"^\\s*[(（\\[【].*[)）\\]】]\\s*$"_s);
    NamesReading read;
    qsizetype first = 0; // of the names that the next count covers
    for (const auto &labelled : parts(partedBehindCounts(withoutNumbering(withoutBreaksInside(cell))))) {
        if (!read.names.isEmpty() && aside.match(labelled).hasMatch()) {
            read.leftOut = true;
            continue;
        }
        const auto whole = withoutLabel(labelled);
        const auto party = withoutOtherRoles(whole);
        read.namesOtherRoles |= party.size() < whole.size();
        const auto part = withoutNotes(party);
        read.leftOut |= part.size() < party.size();
        auto text = readText(part);
        if (readName(part).isEmpty()) continue;
        auto others = othersIn(text);
        if (const auto bare = withoutBracketsOfPerson(text); others.name.isEmpty() && bare != text) {
            read.leftOut = true;
            text = bare;
            others = othersIn(text);
        }
        if (isOrganisation(others.name)) others = {};
        if (const auto one = withoutOtherCompanies(text); one.size() < text.size()) {
            read.leavesUnnamed = true;
            text = one;
        }
        addNames(read, others.name.isEmpty() ? text : nameBefore(text, others));
        if (others.name.isEmpty()) continue;
        read.leftOut |= others.namesThem;
        countOthers(read, others, first);
        first = read.names.size();
    }
    leaveOutRepeated(read);
    return read;
}

QStringList readNumbers(const QString &cell)
{
    static const QRegularExpression several(u"^[0-9]{10,17}[0-9Xx](?: [0-9]{10,17}[0-9Xx])+$"_s);
    QStringList list;
    for (const auto &part : parts(cell)) {
        const auto text = readText(part);
        if (several.match(normalized(text)).hasMatch())
            list.append(text.split(u' '));
        else if (!text.isEmpty())
            list.append(text);
    }
    return list;
}

bool isNoName(const QString &name)
{
    static const QString beginnings = u"未不无待空匿保某略见详附"_s;
    static const QRegularExpression none(
        u"^(?:[A-Za-z]|[xX]{2,}|(?i:nan|true|false|null)|[A-Z][a-z]{2}-\\d{2}|\\d{1,2}-[A-Z][a-z]{2}|"
        u"\\d{1,2}月\\d{1,2}日|#[A-Z/0!?]+|\\d+号?|某+人?|略|未知|不详|不明|不清楚|未填写?|"
        u"未登记|未提供|空白?|无名|匿名|保密|待[补查定核](?:充|实|填)?|"
        u"(?:详?见|附).{0,4}(?:附件|附表|附页|名单|清单|后页).*)$"_s);
    const auto plain = simplifiedCharacters(normalized(name)).remove(u' ');
    if (std::ranges::none_of(plain, [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); }))
        return true;
    const auto first = plain.front();
    return (first.unicode() < 0x80 || beginnings.contains(first)) && none.match(plain).hasMatch();
}

bool isLikeAPerson(const QString &name)
{
    const auto plain = simplifiedCharacters(normalized(name));
    return plain.size() >= 2 && plain.size() <= 4 && beginsWithSurname(plain) && !isOrganisation(plain);
}

bool isOrganisation(const QString &name)
{
    static const QRegularExpression telling(
        u"\\bLtd\\b|\\bInc\\b|\\bLLC\\b|\\bGmbH\\b|公司|有限|集团|企业|工厂|合作社|经营部|事务所|委员会|工作室|项目部|个体"_s);
    static const QRegularExpression ending(
        u"(?:厂|店)$|^.+(?:中心|酒店|饭店|学校|医院|银行|商行|超市|餐厅|幼儿园|协会|"
        "政府|工地|饭庄|茶庄|山庄|酒庄|饭馆|面馆|宾馆|茶馆|烧烤|火锅|商贸|五金|理发|美发|养殖|工坊|作坊|"
        "门市部|"
        "驾校|诊所|药房|物业|建材|服饰|制衣)$|^.{4,}[院局所社站馆场坊行部队会吧城矿园处]$"_s);
    const auto plain = simplifiedCharacters(normalized(name));
    if (isCalledLikeATrade(plain)) return false;
    return telling.match(plain).hasMatch() || (plain.size() >= 2 && ending.match(plain).hasMatch());
}

bool isLongerName(const QString &one, const QString &other)
{
    constexpr qsizetype least = 2, enoughToStandApart = 4;
    const auto a = telling(one), b = telling(other);
    const auto &shorter = a.size() <= b.size() ? a : b, &longer = a.size() <= b.size() ? b : a;
    if (shorter.isEmpty() || longer == shorter) return true;
    if (shorter.size() < least) return false;
    return longer.contains(shorter) || (shorter.size() >= enoughToStandApart && standsApart(shorter, longer));
}

} // namespace tiaocai::intake
