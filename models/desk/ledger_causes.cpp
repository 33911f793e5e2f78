// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_causes.h"

#include "base/text.h"
#include "intake/ledger.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

struct CauseWord {
    Cause cause;
    QRegularExpression shape;
    CauseDoubt doubt = CauseDoubt::None;
};

/// The first shape that is found decides: what happened to somebody goes before what is paid for it, the wrong done in a
/// dismissal before the contract that it ended.
const QList<CauseWord> &causeWords()
{
    static const QList<CauseWord> list = [] {
        struct Row {
            Cause cause;
            const char16_t *shape;
            CauseDoubt doubt = CauseDoubt::None;
        };
        const Row shapes[] = {
            {Cause::OtherCause, u"非(?:因工|工伤|工亡)|不属于?(?:工伤|工亡)|人身损害"},
            {Cause::WorkInjuryBenefits,
             u"工伤|工亡|因工(?=伤|亡|死|负伤|受伤|受害|致|残|$)|职业病|伤残|停工留薪|伤亡"},
            {Cause::WorkInjuryBenefits, u"丧葬|供养亲属|抚恤金"},
            {Cause::Overtime, u"加班|延时工资|节假日工资"},
            {Cause::DoubleWage, u"[二双两]倍"},
            {Cause::NonCompete, u"竞业|保密"},
            {Cause::Severance, u"经济补偿|代通知金|[Nn]\\+1"},
            {Cause::UnlawfulDismissal, u"(违法|非法|无故|单方|擅自|不当)(解除|终止|辞退|开除|解雇|裁员)|("
                                       u"解除|终止|辞退|开除|解雇|(?<!出具)离职(?!证明)).*赔偿|^被?(?:辞退|"
                                       u"开除|解雇)$|二倍赔偿|2N|2n"},
            {Cause::AnnualLeave, u"年休假|年假"},
            {Cause::WageArrears, u"(?:保险|养老|医疗|生育)\\S{0,2}(?:公司|院|机构|中心).*(?:工资|报酬|薪)|"
                                 u"保险.*(工资|报酬)|(工资|报酬|薪).*(拖欠|未付)"},
            {Cause::SocialInsurance, u"社会保险|社保|养老(?!院)|医保|失业|生育|保险(?!公司|合同)"},
            {Cause::OtherCause, u"公积金", CauseDoubt::Unknown},
            {Cause::WageArrears, u"劳动报酬|工资|欠薪|薪酬|薪水|薪金|讨薪|薪资|提成|奖金|绩效|劳务费|工钱"},
            {Cause::LabourRelation, u"劳动关系|事实劳动"},
            {Cause::OtherCause,
             u"(?:买卖|承揽|承包|租赁|借款|运输|加工|居间|中介|委托|施工|工程|装修|装饰|供货|供应|采购|销售|"
             u"定作|物业|保管|"
             u"仓储|合伙|加盟|转让|赠与|保险|抵押|担保|保证|旅游|技术|房屋|土地|代理|经销|广告|服务|劳务|"
             u"雇佣)\\S{0,2}"
             u"合同|借贷|"
             u"借款|欠款|货款|工程款|租金|交通事故|道路交通|邻里|相邻|婚姻|离婚|赡养|抚养|继承|彩礼|宅基地|"
             u"物业|"
             u"侵权|名誉|消费(?:者)?(?:权益|纠纷)|产品(?:质量|责任)|合伙|股权|债务|债权|房屋|土地|打架|"
             u"人身损害",
             CauseDoubt::Civil},
            {Cause::Contract, u"^合同(?:纠纷|争议|问题)?$", CauseDoubt::Assumed},
            {Cause::Contract, u"合同"},
            {Cause::Welfare, u"福利|培训|补贴|津贴"},
            {Cause::UnlawfulDismissal, u"(?<!损害)赔偿金", CauseDoubt::Assumed},
        };
        QList<CauseWord> made;
        for (const auto &[cause, shape, doubt] : shapes)
            made.append({cause, QRegularExpression(QString::fromUtf16(shape)), doubt});
        return made;
    }();
    return list;
}

QString plainly(const QString &words)
{
    return intake::simplifiedCharacters(normalized(words)).remove(u' ');
}

/// Null where no word of it is known.
const CauseWord *wordIn(const QString &words)
{
    const auto plain = plainly(words);
    const auto &list = causeWords();
    const auto found =
        std::ranges::find_if(list, [&](const CauseWord &word) { return word.shape.match(plain).hasMatch(); });
    return found == list.end() ? nullptr : &*found;
}

/// What stands in brackets says more of the cause before them, and names it only where that does not: 工资（含加班费）, 赔偿金（工伤）.
QString tellingPart(const QString &words)
{
    static const QRegularExpression brackets(u"[(（\\[【][^)）\\]】]*[)）\\]】]?"_s);
    const auto before = QString(words).remove(brackets);
    const auto *word = wordIn(before);
    return word && word->doubt != CauseDoubt::Assumed ? before : words;
}

Cause causeOf(const QString &words)
{
    const auto *word = wordIn(words);
    return word ? word->cause : Cause::OtherCause;
}

/// The parts of a cell that names several claims; N+1 is one.
QStringList partsOf(const QString &words)
{
    static const QRegularExpression between(
        u"[、，,；;/\\s]|(?<![NnＮｎ])[+＋]|\\d+[.．](?!\\d)|以及|及|和|与|并"_s);
    auto parts = words.split(between, Qt::SkipEmptyParts);
    for (auto &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// The words are kept whole where a part of them means nothing by itself.
QList<NamedCause> namedIn(const QString &words)
{
    QList<NamedCause> named;
    const auto telling = tellingPart(words);
    bool isEveryPartKnown = telling == words;
    for (const auto &part : partsOf(telling)) {
        const auto cause = causeOf(part);
        isEveryPartKnown = isEveryPartKnown && cause != Cause::OtherCause;
        const auto same = std::ranges::find(named, cause, &NamedCause::cause);
        if (cause == Cause::OtherCause && !wordIn(part)) continue;
        if (same == named.end())
            named.append({cause, part});
        else
            same->text += u'、' + part;
    }
    if (named.size() <= 1) return {{named.isEmpty() ? causeOf(telling) : named.first().cause, words}};
    for (auto &one : named) {
        if (!isEveryPartKnown) one.text = words;
    }
    return named;
}

} // namespace

CauseDoubt doubtOf(const QString &words)
{
    static const QRegularExpression another(u"其[他它]|^(劳动|人事|劳动人事)?(争议|纠纷)$"_s);
    const auto plain = plainly(words), telling = tellingPart(plain);
    for (const auto &part : partsOf(telling)) {
        const auto *word = wordIn(part);
        if (word && word->doubt != CauseDoubt::None) return word->doubt;
    }
    if (wordIn(telling)) return CauseDoubt::None;
    return plain.isEmpty() || another.match(plain).hasMatch() ? CauseDoubt::None : CauseDoubt::Unknown;
}

QList<NamedCause> causesOf(const QString &words)
{
    // A ledger has few causes and thousands of rows.
    thread_local QHash<QString, QList<NamedCause>> known;
    if (const auto found = known.constFind(words); found != known.cend()) return *found;
    if (known.size() > 1000) known.clear();
    return *known.insert(words, namedIn(words));
}

QList<NamedCause> causesOf(const intake::LedgerRow &row)
{
    const auto meant = chosen<Cause>(row.causeMeant);
    return meant ? QList<NamedCause>{{*meant, row.cause}} : causesOf(row.cause);
}

} // namespace tiaocai::desk
