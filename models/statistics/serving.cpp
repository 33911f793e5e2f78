// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/serving.h"

#include "law/rule_ids.h"
#include "period.h"
#include "report_rows.h"

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

CaseList &listFor(Timeliness &of, Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnTime:
        return of.onTime;
    case Verdict::Late:
        return of.late;
    case Verdict::NotYetDue:
        return of.notYetDue;
    case Verdict::NotApplicable:
        break;
    }
    return of.notApplicable;
}

bool isServed(const ServedClock &served, const law::RuleId &rule, QDate from, QDate to)
{
    return served.rule == rule && from <= served.clock.judged && served.clock.judged <= to;
}

FigureTable lateServices(const ReportGround &ground)
{
    FigureTable late{u"逾期送达、通知"_s,
                     {u"序号"_s, u"案号"_s, u"事项"_s, u"届满日"_s, u"完成日"_s, u"逾期天数"_s},
                     {},
                     false};
    for (const auto &[rule, name] : servedRules()) {
        for (qsizetype i = 0; i < ground.facts.size(); ++i) {
            for (const auto &served : ground.facts[i].served) {
                const auto &clock = served.clock;
                if (!isServed(served, rule, ground.from, ground.to) ||
                    clock.verdict(ground.cutOff) != Verdict::Late)
                    continue;
                const auto end =
                    clock.state == ReportClock::Missed ? ground.accounts[i].endOn : ground.cutOff;
                late.rows << QList<FigureCell>{QString::number(late.rows.size() + 1),
                                               ground.facts[i].number,
                                               name,
                                               clock.judged,
                                               clock.doneOn,
                                               qint64(clock.lateDays(end))};
            }
        }
    }
    return late;
}

} // namespace

const QList<std::pair<law::RuleId, QString>> &servedRules()
{
    static const QList<std::pair<law::RuleId, QString>> rules{
        {law::ids::ArbServe5WD, u"申请书副本送达"_s},
        {law::ids::ArbTribunal5WD, u"组庭通知"_s},
        {law::ids::CollectiveNotice5WD, u"集体争议一次性通知"_s},
        {law::ids::ArbForwardDefence5WD, u"答辩书副本转送"_s},
        {law::ids::HearingNotice5WDBefore, u"开庭通知"_s},
        {law::ids::RevokeNotice5WD, u"撤销案件通知"_s},
    };
    return rules;
}

QList<Timeliness> servingDuties()
{
    QList<Timeliness> list;
    for (const auto &[rule, name] : servedRules())
        list << Timeliness{rule, name, {}, {}, {}, {}};
    return list;
}

void add(QList<Timeliness> &serving, const Counted &one, QDate from, QDate to, QDate cutOff)
{
    for (auto &of : serving) {
        for (const auto &served : one.facts.served) {
            if (isServed(served, of.rule, from, to)) listFor(of, served.clock.verdict(cutOff)).add(one);
        }
    }
}

QList<Timeliness> servingTimeliness(const QList<CaseFacts> &facts, QDate from, QDate to, QDate cutOff)
{
    auto list = servingDuties();
    eachCounted(facts, [&](const Counted &one) { add(list, one, from, to, cutOff); });
    return list;
}

QList<FigureTable> servingTables(const ReportGround &ground)
{
    FigureTable sums{u"送达、通知期限执行情况（届满日在统计期间内）"_s,
                     {u"事项"_s, u"应完成"_s, u"按期"_s, u"逾期"_s, u"未到期"_s, u"不适用"_s, u"按期率"_s},
                     {},
                     false};
    for (const auto &of : servingTimeliness(ground.facts, ground.from, ground.to, ground.cutOff)) {
        const auto judged = of.onTime.size() + of.late.size();
        sums.rows << QList<FigureCell>{of.name,
                                       qint64(judged + of.notYetDue.size() + of.notApplicable.size()),
                                       qint64(of.onTime.size()),
                                       qint64(of.late.size()),
                                       qint64(of.notYetDue.size()),
                                       qint64(of.notApplicable.size()),
                                       fraction(of.onTime.size(), judged)};
    }
    return {sums, lateServices(ground)};
}

} // namespace tiaocai::statistics
