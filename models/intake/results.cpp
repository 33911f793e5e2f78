// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include "base/text.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>
#include <QSet>

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

/// What ledgers write of a result and nothing else, 已 before it or not; whatever is read from other words is told.
bool isResultItself(const QString &plain)
{
    static const QRegularExpression around(u"^已|[。.]$"_s);
    static const auto list =
        u"调解成功 成功 调成 达成协议 达成调解协议 调解达成协议 达成一致 调解书 和解 双方和解 自行和解 "
        u"达成和解 "
        "调解不成 不成 调解不成功 不成功 未成功 调解失败 失败 调解未果 未果 未达成协议 未达成调解协议 "
        "未达成一致 未达成一致意见 未达成和解 终止调解 调解终止 终止 撤回 撤诉 撤案 撤回申请 撤回调解申请 "
        "撤回仲裁申请 申请人撤回 申请人撤回申请 申请人撤诉 按撤诉处理 不予受理 不受理 未受理 移送 移交 转办 "
        "裁决 仲裁裁决"_s.split(u' ');
    static const QSet<QString> words(list.cbegin(), list.cend());
    return words.contains(QString(plain).remove(around));
}

/// What a word of a result becomes where it is denied: 未达成 is a failure, 不同意撤诉 says nothing of the end.
enum class Denied { AsItStands, Failure, SaysNothing };

/// A word of how a case ends, and what it means; without a meaning: it cannot be told.
struct ResultWord {
    std::optional<LedgerResult> result;
    QRegularExpression shape;
    Denied denied = Denied::AsItStands;
    bool isClouding = false;  ///< 部分: no word of success in its clause can be told
    bool isElsewhere = false; ///< 申请仲裁: where the parties went, whatever came of the mediation
};

/// Ends an application as a whole: 撤回申请, and not 撤回加班费请求.
constexpr char16_t withdrawal[] = u"(?:放弃(?=$|调解|申请))|撤回(?=另|改|转|后|并|再|重新|自行)|(?:撤回|(?<!"
                                  u"协议|协议书|调解书|裁决|裁决书|书被|协议被|裁决被)"
                                  u"撤[销消])(?=$|了?(?:本案|该案|其|全部|所有|"
                                  u"本次|调解|仲裁|劳动|劳动争议|的|案件|书面|口头)*"
                                  "(?:申请|仲裁|调解|投诉|起诉|诉讼|案件|立案|全部请求|全部诉求)|结案|处理|"
                                  "办理)|撤诉|撤案|撤调|撤回\\w{0,2}申请";

/// Stands behind an agreement that is none yet, or none any more: 协议未签, 调解书未生效, 达成协议后反悔.
constexpr char16_t undoing[] =
    u"反悔|翻悔|毁约|作废|(?<=协议|议书|解书|议被|书被|已被)(?:撤销|废止)|"
    "(?<!合同)(?<!条款)无效|(?:未|没|没有|拒绝?|不|待|等待?|尚待|暂缓)(?:能|曾|有|肯|愿|来|到场)?(?:签(?!"
    "订?(?:书面|固定期限|无固定期限)*(?:劳动|用工|劳务)?合同)|生效|盖章|审批|批准|拟定|起草)";

const QList<ResultWord> &resultWords()
{
    static const QList<ResultWord> list = [] {
        struct Row {
            std::optional<LedgerResult> result;
            const char16_t *shape;
            Denied denied = Denied::AsItStands;
            bool isClouding = false;
            bool isElsewhere = false;
        };
        const Row rows[] = {
            // Whether it is performed is no question of how the mediation ended.
            {LedgerResult::Open, u"^(?:(?:正在|尚在|尚未|暂未|待)(?!履|执行|支付|兑付|遇|岗|业)|未结|未办结|"
                                 u"未审结|在办|在调|在审|中止)|"
                                 u"(?<!其|履行|执行|支付|兑付)中$"},
            {std::nullopt,
             u"(?<!放弃)(?<!撤回)(?<!撤销)(?<!支付)部分|一半|半数|达成(?:初步)?[^协一和]{0,4}意向",
             Denied::AsItStands, true},
            {std::nullopt, undoing},
            {std::nullopt, u"^(?:双方|仍|将|拟|需|约定|现)*(?:继续|再次|再行|择日|另行?择?日|改日|改期|下次)("
                           u"?:安排|组织|进行)*"
                           u"(?:再?调解?|协商|沟通)$"},
            {LedgerResult::Awarded, u"(?<!不予)(?<!不)裁决(?!前)"},
            {LedgerResult::NotAccepted, u"不予受理|不受理|[未没]有?受理|不予立案|未立案"},
            {LedgerResult::Withdrawn, withdrawal, Denied::SaysNothing},
            {LedgerResult::Failed, u"不成(?!年)|达不到|[谈调签解]不[了拢]|谈崩|未成(?!年|功|立)|没成(?!功)|"
                                   u"未果|谈不拢|不一致|失败|破裂|(?<!"
                                   u"合同)(?<!条款)(?<!协议)无效|"
                                   "终止(?!劳动|合同|关系|用工|雇佣|工作)|(?:不同意|不愿意?|不肯|拒绝|不接受|"
                                   "拒不)(?=$|参加|参与|到场|到庭|配合|接受|签|"
                                   "调解|协商|和解|协议|方案|[,，。;；])|分歧(?:较|过|太)?大"},
            {LedgerResult::Failed,
             u"(?:[转移]送?|建议|告知|引导|可|另行|提起|走|进入|申请)(?:申请|其|双方|当事人|向\\w{1,8})*(?:"
             u"劳动)?(?:仲裁|诉讼|起诉)|^(?:仲裁|诉讼)$|诉讼解决",
             Denied::AsItStands, false, true},
            {LedgerResult::Transferred, u"移送(?!仲裁)|移交|转办|转交"},
            {LedgerResult::Settled, u"和解", Denied::Failure},
            {LedgerResult::Succeeded,
             u"成功(?!率|\\d+[件例起])|达成(?!率)|调成|(?<!履行)(?<!确认)(?<!解除)(?<!劳动)协议(?!离)|调解书|"
             u"(?<!不)一致(?!同意(?:不|放弃|终止|解除|结束|撤)|解除|终止|认为|要求|不)|调结|已兑付|已履行",
             Denied::Failure},
        };
        QList<ResultWord> made;
        for (const auto &row : rows)
            made.append({row.result, QRegularExpression(QString::fromUtf16(row.shape)), row.denied,
                         row.isClouding, row.isElsewhere});
        return made;
    }();
    return list;
}

/// What may stand between a word that denies or intends and the word that it belongs to.
constexpr char16_t between[] =
    u"(?:能够?|可能|曾|有|再|予|会|想|易|太|甚|必|最终|最后|顺利|当场|当日|及时|正式|现场|成功|成|见|到|达成|"
    "签订|签署|签|形成|取得|接受|具备|打算|准备|希望|同意|愿意?|双方|被?申请人|当事人|劳动者|公司|单位|各方|"
    "其|任何|作|按|书面|调解|有效|"
    "尽快|早日|共同|自行|撤回|就[^业签付缴发给供立除休买办]{0,15}|"
    "[对在于与和同跟][^签付缴发给供立除休买办]{0,15})*$";

/// 没有 of 没有不成功, 并非 of 并非未达成: what is denied twice says neither.
bool isDeniedAgain(const QString &before)
{
    static const QRegularExpression denial(
        u"(?:没有?|无|未(?!经)|并非|(?<!除)非|不(?:是|算|会|能|可|得|至于)|"
        u"未[必尝]|不无|不存在|莫|防止|避免|以免)(?:再|是|出现|发生|存在|算|属于|"
        u"因|由于|说|最终|调解|协商|双方|的)*$"_s);
    return denial.match(before).hasMatch();
}

enum class Denial { None, Once, Twice };

/// What stands before a word of success: 未能达成, 无法就金额达成, 不接受调解 of 协议 deny it; 公司未支付工资一事已 of 达成 does not.
Denial denialIn(const QString &before)
{
    static const QRegularExpression denial(u"(?:未(?!经|成年|足|必|尝)|没有?|无法?|不(?!["
                                           u"需必用再经仅但久日断足到予懈同])|不到|不同意|难以?(?<!困难)(?"
                                           u"<!疑难)|非|"
                                           "拒绝?|放弃)"_s +
                                           QString::fromUtf16(between));
    const auto match = denial.match(before);
    if (!match.hasMatch()) return Denial::None;
    return isDeniedAgain(before.first(match.capturedStart())) ? Denial::Twice : Denial::Once;
}

/// Whether it is only intended, hoped for, possible, going on or taken back: 拟签协议, 同意签订协议, 正在和解, 撤销协议.
bool isIntended(const QString &before)
{
    static const QRegularExpression intention(
        u"(?:拟|待|(?<!失)望|准备|打算|计划|争取|力争|有望|可能|希望|(?<!不)同意|(?<![自如])愿意?|考虑|有意|"
        u"要求|请求|建议|"
        u"预计|即将|(?<![无不])[需须]|估计|疑似|大概率?|将|欲|劝|不算|算不上|谈不上|力促|原则上|"
        u"正在|"
        "尚在|应当?|初步|基本|大致|接近|几乎|差点|如(?!愿)果?|若|一旦|能否|是否|未必|不一定|撤[销消]|取消|推翻|撕毁|否认)"_s +
        QString::fromUtf16(between));
    static const QRegularExpression later(
        u"(?:下[周月次]|明[天日年]|改[天日期]|择[日期]|月底前|年底前|届时).{0,6}$"_s);
    return intention.match(before).hasMatch() || later.match(before).hasMatch();
}

/// An ending that nobody has made yet: 拟终止, 准备申请仲裁. 建议仲裁 is what a centre writes where it ended without agreement.
bool isPlanned(const QString &before)
{
    static const QRegularExpression plan(
        u"(?:拟|准备|预备|打算|计划|等?(?<!期)待|考虑|可能|或将|即将|将|欲|想|能否|可否|是否|希望|有意|建议|如果?|若)"_s +
        QString::fromUtf16(between));
    return plan.match(before).hasMatch();
}

struct Found {
    qsizetype at = -1;
    std::optional<LedgerResult> result;
    bool isDenied = false; ///< a word of success that is denied
    bool isClouding = false;
    bool isElsewhere = false;
};

/// A word that ends a case as it stands; nothing where it then says nothing of the end.
std::optional<Found> endingAs(const ResultWord &word, qsizetype at, const QString &before)
{
    static const QRegularExpression unneeded(u"(?:不|未|无需|无须|不再|放弃|不必)(?:再|需|必|经)*$"_s);
    if (unneeded.match(before).hasMatch()) return std::nullopt;
    const Found untold{at, std::nullopt};
    const bool isAdvised = word.isElsewhere && before.contains(u"建议");
    if (isPlanned(before) && !isAdvised) return word.isElsewhere ? std::nullopt : std::optional(untold);
    const bool isFailure = word.result == LedgerResult::Failed && !word.isElsewhere;
    if (isFailure && isDeniedAgain(before)) return untold;
    return Found{at, word.result, false, false, word.isElsewhere};
}

/// The word as what stands before it lets it be read; nothing where it then says nothing of the end.
std::optional<Found> foundAs(const ResultWord &word, qsizetype at, const QString &before)
{
    static const QRegularExpression consent(u"(?<!不)同意$"_s);
    const Found plain{at, word.result, false, word.isClouding};
    if (word.denied == Denied::AsItStands) {
        const bool ends = word.result && word.result != LedgerResult::Open;
        return ends ? endingAs(word, at, before) : plain;
    }
    const auto denial = denialIn(before);
    if (denial == Denial::Twice) return Found{at, std::nullopt};
    if (denial == Denial::Once)
        return word.denied == Denied::Failure ? std::optional(Found{at, LedgerResult::Failed, true})
                                              : std::nullopt;
    // Who consents to a withdrawal has withdrawn, or lets it be.
    const bool isWithdrawal = word.result == LedgerResult::Withdrawn;
    return isIntended(isWithdrawal ? QString(before).remove(consent) : before) ? Found{at, std::nullopt}
                                                                               : plain;
}

/// The words of one clause that say how the case ended, in their order.
QList<Found> foundIn(const QString &clause)
{
    QList<Found> found;
    for (const auto &word : resultWords()) {
        for (auto matches = word.shape.globalMatch(clause); matches.hasNext();) {
            const auto at = matches.next().capturedStart();
            if (const auto one = foundAs(word, at, clause.first(at))) found.append(*one);
        }
    }
    std::ranges::stable_sort(found, {}, &Found::at);
    return found;
}

bool says(const QList<Found> &found, LedgerResult result)
{
    return std::ranges::any_of(found, [=](const Found &one) { return one.result == result; });
}

bool isSuccess(const Found &found)
{
    return found.result == LedgerResult::Succeeded || found.result == LedgerResult::Settled;
}

/// What a clause says: what cannot be told in it (部分) goes before its words of success, a settlement before an agreement.
std::optional<Found> saidIn(const QString &clause, const QList<Found> &found)
{
    if (found.isEmpty()) return std::nullopt;
    auto last = found.last();
    const bool waits = clause.startsWith(u'待'); // 待公司付款后撤诉
    if ((last.isDenied || waits) && found.first().result == LedgerResult::Open)
        return found.first(); // 暂未达成协议
    const bool isUntold = std::ranges::any_of(found, &Found::isClouding);
    if (isSuccess(last) && isUntold) return Found{last.at, std::nullopt};
    if (last.result == LedgerResult::Succeeded && says(found, LedgerResult::Settled))
        last.result = LedgerResult::Settled;
    return last;
}

struct Clauses {
    QList<Found> all;
    std::optional<Found> last; ///< of the last clause that says anything
};

/// Where a clause begins to tell what would be and is not: 如不履行则…, 否则…, 逾期视为…; -1 where it does not.
qsizetype conditionIn(const QString &clause)
{
    static const QRegularExpression condition(
        u"^.*的话|(?:^|(?<=[司位厂店方人者其期后日但且]))(?:如(?![下期实数约愿此何上常东皋])|若(?!干))|"
        u"如果|倘|假[如使]|万一|一旦|除非|只要(?!求)|否则|不然|"
        u"(?:逾期|超期|过期|期满|到期|届时).*(?:视为|则|可|将|即|有权)|(?:未|不).{1,12}(?<![原规])则|视情"_s);
    const auto match = condition.match(clause);
    return match.hasMatch() ? match.capturedStart() : -1;
}

/// Whether it tells, too, what would follow: 若逾期则加付违约金.
bool hasConsequence(const QString &condition)
{
    static const QRegularExpression following(u".[则就]|应当?|可(?:申请|向|以)|有权|加付|视为"_s);
    return following.match(condition).hasMatch() || !foundIn(condition).isEmpty();
}

/// What would follow from a condition is no result: it ends with the first clause that says one, or with the sentence.
Clauses clausesOf(const QString &text)
{
    static const QRegularExpression sentenceEnd(u"[。;；!！]"_s), end(u"[,，、:：]"_s);
    Clauses said;
    for (const auto &sentence : text.split(sentenceEnd, Qt::SkipEmptyParts)) {
        bool isConsequence = false;
        for (const auto &clause : sentence.split(end, Qt::SkipEmptyParts)) {
            const auto condition = conditionIn(clause);
            const auto told = condition < 0 ? clause : clause.first(condition);
            if (condition >= 0) {
                isConsequence = !hasConsequence(clause.sliced(condition));
            } else if (isConsequence) {
                isConsequence = foundIn(clause).isEmpty();
                continue;
            }
            const auto found = foundIn(told);
            said.all.append(found);
            if (const auto one = saidIn(told, found)) said.last = one;
        }
    }
    return said;
}

/// 调解成功（未签字）: what stands in brackets takes the success back.
bool isUndoneIn(const Clauses &aside)
{
    return aside.last && !aside.last->result && !aside.last->isClouding;
}

/// An agreement that was reached stays one where it is not kept, and where a court confirms it.
bool tellsOfPerformance(const QString &text)
{
    static const QRegularExpression shape(u"(?:未|不|没有?|拒绝?|拖延|迟迟).{0,6}(?:履行|执行|支付|兑现|兑付|"
                                          u"付款|给付|到位|付清)|违约|逾期|强制执行|"
                                          u"确认|审查|置换"_s);
    return shape.match(text).hasMatch();
}

/// Somebody died, a company is no more, or it was no case for them: nobody failed to agree.
bool tellsOfAnotherEnd(const QString &text)
{
    static const QRegularExpression shape(
        u"(?:死亡|去世|病故|亡故|身故|离世|过世|病逝|病亡|身亡)(?!赔|补|待遇|抚恤|一案|案|争议|纠纷|职工|"
        u"工人|员工|者)|"
        u"(?:公司|单位|企业|厂|店|申请人|营业执照|主体)(?:已|被)*(?:注销|吊销|破产|解散)|主体(?:不适格|资格)|"
        u"失踪|入狱|服刑|羁押|丧失.{0,6}能力|无(?:劳动|用工)关系|"
        u"不存在(?:劳动|用工)关系|管辖|时效|超过.{0,4}时限|(?:法院|仲裁委?.{0,3})(?:已|先)?(?:受理|立案)|"
        u""
        u"不属于?(?:劳动|本|受理|调解)|重复(?:申请|立案|受理)"_s);
    return shape.match(text).hasMatch();
}

/// 1人达成协议，2人调解不成: each its own end.
bool tellsOfSeveral(const QString &text)
{
    static const QRegularExpression shape(
        u"[\\d一二三四五六七八九十两几][人名位]|其余|其他人|另外?[\\d一二三两]|余下|部分人"_s);
    return shape.match(text).hasMatch();
}

/// What the last word of a text means beside all others that stand in it; nothing: it cannot be told.
std::optional<LedgerResult> decided(const Found &last, const QList<Found> &all, const QString &text)
{
    const bool isReached = std::ranges::any_of(all, isSuccess);
    if (last.isElsewhere && says(all, LedgerResult::Withdrawn)) return LedgerResult::Withdrawn;
    if (last.isElsewhere && isReached) {
        const bool isUndone = std::ranges::any_of(all, [](const Found &one) { return !one.result; });
        if (isUndone || !tellsOfPerformance(text)) return std::nullopt;
        return says(all, LedgerResult::Settled) ? LedgerResult::Settled : LedgerResult::Succeeded;
    }
    const bool isDenied = std::ranges::any_of(all, &Found::isDenied);
    if (last.result == LedgerResult::Failed && !isDenied && tellsOfAnotherEnd(text)) return std::nullopt;
    if (isReached && says(all, LedgerResult::Failed) && tellsOfSeveral(text)) return std::nullopt;
    return last.result;
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
    if (!last || (isSuccess(*last) && isUndoneIn(aside))) return {};
    const auto all = main.all + aside.all;
    const auto result = decided(*last, all, text);
    const bool isSettled = std::ranges::any_of(all, isSuccess);
    if (isSettled && says(all, LedgerResult::Withdrawn) && result != LedgerResult::Failed)
        return {LedgerResult::Withdrawn, false, true};
    return {result, false, false};
}

/// 成功？ asks, and 成功/不成 is what a form lets choose from.
bool leavesOpen(const QString &plain)
{
    static const QRegularExpression question(
        u"\\?|→|[吗呢]$|误[录写填记]|更正|改为|不实|存疑|(?:待|未经?)(?:核实|核对|查实|证实)|"
        u"^(?:调解)?成功[、或,]?(?:调解)?(?:不成功?|失败|未成功)$|与否|有没有|(?:达成|成功|协议)了?没有?$"_s);
    if (question.match(plain).hasMatch()) return true;
    std::optional<LedgerResult> first;
    for (const auto &choice : plain.split(u'/', Qt::SkipEmptyParts)) {
        const auto one = readClauses(choice).result;
        if (first && one && *first != *one) return true;
        if (one) first = one;
    }
    return false;
}

ResultReading readWords(const QString &plain)
{
    if (plain.isEmpty()) return {LedgerResult::Open};
    if (leavesOpen(plain)) return {};
    auto read = readClauses(plain);
    read.isSentence = read.result && read.result != LedgerResult::Open && !isResultItself(plain);
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

bool isTick(const QString &words)
{
    const auto plain = normalized(readText(words)).remove(u' ');
    return plain == u"是" || plain == u"√" || plain == u"✓" || plain == u"✔" || plain == u"☑";
}

QString resultInHeading(const QString &heading)
{
    const auto word = simplifiedCharacters(normalized(heading)).section(u' ', -1);
    return isResultItself(word) ? word : QString();
}

ResultReading readBelow(const QString &heading, const QString &words)
{
    static const QRegularExpression asked(u"是否.{0,4}?((?:撤[回诉案]|不予受理).*)$"_s);
    if (!heading.contains(u"是否")) return readResult(words);
    if (const auto match = asked.match(heading); match.hasMatch())
        return isTick(words) ? readResult(match.captured(1)) : ResultReading();
    static const QRegularExpression ofAgreement(u"是否(?:调解)?(?:成功|达成|调成)"_s);
    return ofAgreement.match(heading).hasMatch() ? readAnswer(words) : ResultReading();
}

bool countAlike(LedgerResult one, LedgerResult other)
{
    const auto counted = [](LedgerResult result) {
        if (result == LedgerResult::Settled) return LedgerResult::Succeeded;
        const bool isNoAgreement = result == LedgerResult::Transferred || result == LedgerResult::Awarded;
        return isNoAgreement ? LedgerResult::Failed : result;
    };
    return counted(one) == counted(other);
}

ResultReading readAnswer(const QString &words)
{
    if (isTick(words)) return {LedgerResult::Succeeded};
    const auto plain = normalized(readText(words)).remove(u' ');
    if (plain == u"否") return {LedgerResult::Failed};
    return readResult(words);
}

} // namespace tiaocai::intake
