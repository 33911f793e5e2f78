// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include "base/text.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

const NameTable<LedgerResult, 9> ledgerResultNames{{{
    {LedgerResult::Open, "open"_L1},
    {LedgerResult::Succeeded, "succeeded"_L1},
    {LedgerResult::Settled, "settled"_L1},
    {LedgerResult::Failed, "failed"_L1},
    {LedgerResult::Withdrawn, "withdrawn"_L1},
    {LedgerResult::NotAccepted, "not-accepted"_L1},
    {LedgerResult::Transferred, "transferred"_L1},
    {LedgerResult::Unclear, "unclear"_L1},
    {LedgerResult::Awarded, "awarded"_L1},
}}};

QString ledgerResultTitle(LedgerResult result)
{
    switch (result) {
    case LedgerResult::Open:
        return Intake::tr("open");
    case LedgerResult::Succeeded:
        return Intake::tr("agreement reached");
    case LedgerResult::Settled:
        return Intake::tr("settled privately");
    case LedgerResult::Failed:
        return Intake::tr("no agreement");
    case LedgerResult::Withdrawn:
        return Intake::tr("application withdrawn");
    case LedgerResult::NotAccepted:
        return Intake::tr("not accepted");
    case LedgerResult::Transferred:
        return Intake::tr("handed over elsewhere");
    case LedgerResult::Unclear:
        return Intake::tr("not clear");
    case LedgerResult::Awarded:
        return Intake::tr("decided by award");
    }
    return {};
}

namespace {

/// A result that is longer than this is a sentence.
constexpr qsizetype longestResult = 8;

/// A word of how a case ends, and what it means; without a meaning: it cannot be told.
struct ResultWord {
    std::optional<LedgerResult> result;
    QRegularExpression shape;
    bool mayBeNegated = false; ///< a word of success behind 未, 无法, 没有 is one of failure
};

/// Ends an application as a whole: 撤回申请, and not 撤回加班费请求.
constexpr char16_t withdrawal[] = u"(?:放弃(?=$|调解|申请))|(?:撤回|撤销)(?=$|了?(?:本案|该案|其|全部|所有|"
                                  u"本次|调解|仲裁|劳动|劳动争议|的|案件|书面|口头)*"
                                  "(?:申请|仲裁|调解|投诉|起诉|诉讼|案件|立案|全部请求|全部诉求)|结案|处理|"
                                  "办理)|撤诉|撤案|撤调|撤回\\w{0,2}申请";

const QList<ResultWord> &resultWords()
{
    static const QList<ResultWord> list = [] {
        struct Row {
            std::optional<LedgerResult> result;
            const char16_t *shape;
            bool mayBeNegated = false;
        };
        const Row rows[] = {
            {LedgerResult::Open, u"^(?:正在|尚在|尚未|未结|未办结|未审结|在办|在调|在审|中止|待(?!履)|暂未)|("
                                 u"?:调解|办理|处理|审理|进行|受理)中$"},
            {std::nullopt, u"(?<!放弃)(?<!撤回)(?<!撤销)(?<!支付)部分|达成(?:初步)?[^协一和]{0,4}意向"},
            {LedgerResult::Awarded, u"(?<!不予)(?<!不)裁决(?!前)"},
            {LedgerResult::NotAccepted, u"不予受理|不受理|[未没]有?受理|不予立案|未立案"},
            {LedgerResult::Withdrawn, withdrawal},
            {LedgerResult::Failed, u"不成(?!年)|未成(?!年|功|立)|没成(?!功)|未果|谈不拢|不一致|失败|破裂|(?<!"
                                   u"合同)(?<!条款)(?<!协议)无效|"
                                   "终止(?!劳动|合同|关系|用工|雇佣|工作)|(?:不同意|不愿意?|不肯|拒绝|不接受|"
                                   "拒不)(?=$|参加|参与|到场|到庭|配合|接受|签|"
                                   "调解|协商|和解|协议|方案|[,，。;；])|分歧(?:较|过|太)?大"},
            {LedgerResult::Failed,
             u"(?:[转移]送?|建议|告知|引导|可|另行|提起|走|进入|申请)(?:申请|其|双方|当事人|向\\w{1,8})*(?:"
             u"劳动)?(?:仲裁|诉讼|起诉)|^(?:仲裁|诉讼)$|诉讼解决"},
            {LedgerResult::Transferred, u"移送(?!仲裁)|移交|转办|转交"},
            {LedgerResult::Settled, u"和解", true},
            {LedgerResult::Succeeded,
             u"成功|达成|调成|(?<!履行)(?<!确认)(?<!解除)(?<!劳动)协议(?!离)|调解书|(?<!不)一致|调结|已兑付|"
             u"已履行|已调解",
             true},
        };
        QList<ResultWord> made;
        for (const auto &row : rows)
            made.append({row.result, QRegularExpression(QString::fromUtf16(row.shape)), row.mayBeNegated});
        return made;
    }();
    return list;
}

/// Whether what stands before a word of success denies it: 未能达成, 无法就金额达成, 不接受调解 of 协议; and not 公司未支付工资一事已 of 达成.
bool isDenied(const QString &before)
{
    static const QRegularExpression denial(
        u"(?:未(?!经|成年|足)|没有?|无法|不能|难以|拒绝?|不(?![需必用再经仅但久日断足到予懈同]))"
        "(?:能够?|曾|有|再|最终|最后|顺利|当场|当日|及时|正式|现场|成功|达成|签订|签署|签|形成|取得|接受|"
        "同意|愿意?|双方|任何|书面|调解|有效|"
        "就[^业签付缴发给供立除休买办]{0,15}|[对在于与和同跟][^签付缴发给供立除休买办]{0,15})*$"_s);
    return denial.match(before).hasMatch();
}

struct Found {
    qsizetype at = -1;
    std::optional<LedgerResult> result;
    bool isDenied = false; ///< a word of success that is denied
};

/// The words of one clause that say how the case ended, in their order.
QList<Found> foundIn(const QString &clause)
{
    QList<Found> found;
    for (const auto &word : resultWords()) {
        for (auto matches = word.shape.globalMatch(clause); matches.hasNext();) {
            const auto match = matches.next();
            const auto at = match.capturedStart();
            static const QRegularExpression unneeded(
                u"(?:不|未|无需|无须|不再|放弃|不必)(?:再|需|必|经)*$"_s);
            const auto before = clause.first(at);
            if (word.mayBeNegated && isDenied(before)) {
                found.append({at, LedgerResult::Failed, true});
            } else if (word.mayBeNegated || word.result == LedgerResult::Open || !word.result ||
                       !unneeded.match(before).hasMatch()) {
                found.append({at, word.result, false});
            }
        }
    }
    std::ranges::stable_sort(found, {}, &Found::at);
    return found;
}

bool says(const QList<Found> &found, LedgerResult result)
{
    return std::ranges::any_of(found, [=](const Found &one) { return one.result == result; });
}

/// What a clause says: what cannot be told in it (部分) goes before its words of success, a settlement before an agreement.
std::optional<Found> saidIn(const QList<Found> &found)
{
    if (found.isEmpty()) return std::nullopt;
    auto last = found.last();
    if (last.isDenied && found.first().result == LedgerResult::Open) return found.first(); // 暂未达成协议
    const bool succeeded = last.result == LedgerResult::Succeeded || last.result == LedgerResult::Settled;
    const bool isUntold = std::ranges::any_of(found, [](const Found &one) { return !one.result; });
    if (succeeded && isUntold) return Found{last.at, std::nullopt, false};
    if (last.result == LedgerResult::Succeeded && says(found, LedgerResult::Settled))
        last.result = LedgerResult::Settled;
    return last;
}

struct Clauses {
    QList<Found> all;
    std::optional<Found> last; ///< of the last clause that says anything
};

Clauses clausesOf(const QString &text)
{
    static const QRegularExpression end(u"[,，。;；、!！:：]"_s);
    Clauses said;
    for (const auto &clause : text.split(end, Qt::SkipEmptyParts)) {
        const auto found = foundIn(clause);
        said.all.append(found);
        if (const auto one = saidIn(found)) said.last = one;
    }
    return said;
}

/// What stands in brackets tells more of what stands before them, and decides only where that says nothing.
ResultReading readClauses(const QString &text)
{
    static const QRegularExpression brackets(u"\\(([^)]*)\\)?|\\[([^\\]]*)\\]?|【([^】]*)】?"_s);
    auto outside = text;
    const auto main = clausesOf(outside.replace(brackets, u","_s));
    QString inside;
    for (auto matches = brackets.globalMatch(text); matches.hasNext();)
        inside += u',' + matches.next().captured(0).remove(QRegularExpression(u"[()\\[\\]【】]"_s));
    const auto aside = clausesOf(inside);
    const auto &last = main.last ? main.last : aside.last;
    if (!last) return {};
    const auto all = main.all + aside.all;
    const bool isSettled = says(all, LedgerResult::Settled) || says(all, LedgerResult::Succeeded);
    if (isSettled && says(all, LedgerResult::Withdrawn) && last->result != LedgerResult::Failed)
        return {LedgerResult::Withdrawn, false, true};
    return {last->result, false, false};
}

ResultReading readWords(const QString &plain)
{
    if (plain.isEmpty()) return {LedgerResult::Open};
    auto read = readClauses(plain);
    read.isSentence = plain.size() > longestResult && read.result && read.result != LedgerResult::Open;
    return read;
}

} // namespace

ResultReading readResult(const QString &words)
{
    // A ledger has few words for it and thousands of rows.
    thread_local QHash<QString, ResultReading> read;
    if (const auto found = read.constFind(words); found != read.cend()) return *found;
    if (read.size() > 1000) read.clear();
    return *read.insert(words, readWords(simplifiedCharacters(normalized(readText(words)).remove(u' '))));
}

ResultReading readAnswer(const QString &words)
{
    const auto plain = normalized(readText(words)).remove(u' ');
    if (plain == u"是") return {LedgerResult::Succeeded};
    if (plain == u"否") return {LedgerResult::Failed};
    return readResult(words);
}

} // namespace tiaocai::intake
