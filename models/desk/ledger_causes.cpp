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
};

/// The first shape that is found decides: what happened to somebody goes before what is paid for it, the wrong done in a
/// dismissal before the contract that it ended.
const QList<CauseWord> &causeWords()
{
    static const QList<CauseWord> list = [] {
        const std::pair<Cause, const char16_t *> shapes[] = {
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
                                       u"开除|解雇)$|^赔偿金$|二倍赔偿|2N|2n"},
            {Cause::AnnualLeave, u"年休假|年假"},
            {Cause::WageArrears, u"(?:保险|养老|医疗|生育)\\S{0,2}(?:公司|院|机构|中心).*(?:工资|报酬|薪)|"
                                 u"保险.*(工资|报酬)|(工资|报酬|薪).*(拖欠|未付)"},
            {Cause::SocialInsurance, u"社会保险|社保|养老(?!院)|医保|失业|生育|保险(?!公司)|公积金"},
            {Cause::WageArrears, u"劳动报酬|工资|欠薪|薪酬|薪水|薪金|讨薪|薪资|提成|奖金|绩效|劳务费|工钱"},
            {Cause::LabourRelation, u"劳动关系|事实劳动"},
            {Cause::Contract, u"合同"},
            {Cause::Welfare, u"福利|培训|补贴|津贴"},
            {Cause::UnlawfulDismissal, u"(?<!损害)赔偿金"},
        };
        QList<CauseWord> made;
        for (const auto &[cause, shape] : shapes)
            made.append({cause, QRegularExpression(QString::fromUtf16(shape))});
        return made;
    }();
    return list;
}

QString plainly(const QString &words)
{
    return intake::simplifiedCharacters(normalized(words)).remove(u' ');
}

std::optional<Cause> causeSaid(const QString &words)
{
    const auto plain = plainly(words);
    const auto &list = causeWords();
    const auto found =
        std::ranges::find_if(list, [&](const CauseWord &word) { return word.shape.match(plain).hasMatch(); });
    return found == list.end() ? std::nullopt : std::optional(found->cause);
}

Cause causeOf(const QString &words)
{
    return causeSaid(words).value_or(Cause::OtherCause);
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
    bool isEveryPartKnown = true;
    for (const auto &part : partsOf(words)) {
        const auto cause = causeOf(part);
        isEveryPartKnown = isEveryPartKnown && cause != Cause::OtherCause;
        const auto same = std::ranges::find(named, cause, &NamedCause::cause);
        if (cause == Cause::OtherCause) continue;
        if (same == named.end())
            named.append({cause, part});
        else
            same->text += u'、' + part;
    }
    if (named.size() <= 1) return {{named.isEmpty() ? causeOf(words) : named.first().cause, words}};
    for (auto &one : named) {
        if (!isEveryPartKnown) one.text = words;
    }
    return named;
}

} // namespace

bool isKnownCause(const QString &words)
{
    static const QRegularExpression another(u"其[他它]|^(劳动|人事|劳动人事)?(争议|纠纷)$"_s);
    const auto plain = plainly(words);
    return plain.isEmpty() || causeSaid(plain) || another.match(plain).hasMatch();
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
