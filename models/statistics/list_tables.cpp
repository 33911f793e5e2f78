// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "law/rule_ids.h"
#include "reading.h"
#include "report_rows.h"
#include "statistics/serving.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

bool heardIn(const CaseFacts &facts, QDate from, QDate to)
{
    return facts.kind == CaseKind::Arbitration && facts.heardHow && facts.isClosedIn(from, to);
}

/// 自审 and 巡回 of one tribunal, or of all.
struct Heard {
    qint64 local = 0, circuit = 0, court = 0, byMediation = 0, inTime = 0;
    qint64 all() const { return local + circuit + court; }
    void add(const CaseFacts &facts)
    {
        switch (*facts.heardHow) {
        case HeardHow::Local:
            local += facts.weight;
            break;
        case HeardHow::OnCircuit:
            circuit += facts.weight;
            break;
        case HeardHow::AtTheCourt:
            court += facts.weight;
            break;
        }
        if (facts.manner == ClosingManner::ByMediation) byMediation += facts.weight;
        if (facts.isInTime()) inTime += facts.weight;
    }
    QList<FigureCell> row(const QString &name) const
    {
        return {name,
                all(),
                local,
                fraction(local, all(), leastForPercent),
                circuit,
                fraction(circuit, all(), leastForPercent),
                court,
                fraction(byMediation, all(), leastForPercent),
                fraction(inTime, all(), leastForPercent)};
    }
};

QList<CaseId> &listFor(Timeliness &of, Verdict verdict)
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

/// Calls `take(place of the case, clock)` for every clock of the rule whose judged date lies in the period.
template <typename Take>
void eachServed(const QList<CaseFacts> &facts, const law::RuleId &rule, QDate from, QDate to, Take take)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (const auto &served : facts[i].served) {
            if (served.rule == rule && from <= served.clock.judged && served.clock.judged <= to)
                take(i, served.clock);
        }
    }
}

QString handlerOf(const ReportGround &ground, const CaseFacts &facts)
{
    const auto name = facts.staff.isNull() ? QString() : ground.nameOf(facts.staff);
    return name.isEmpty() ? u"（未指派）"_s : name;
}

FigureTable overdueTable(const ReportGround &ground)
{
    FigureTable table{
        u"逾期案件"_s,
        {u"案号"_s, u"类别"_s, u"承办人"_s, u"受理日"_s, u"届满日"_s, u"结案日"_s, u"逾期天数"_s, u"原因"_s},
        {},
        false};
    for (qsizetype i = 0; i < ground.facts.size(); ++i) {
        const auto &facts = ground.facts[i];
        const bool closed = facts.isClosedIn(ground.from, ground.to);
        const bool open = facts.isOpenAfter(ground.to);
        if ((!closed && !open) || !facts.judged.isValid()) continue;
        const auto end = facts.metOn.isValid() ? facts.metOn : ground.cutOff;
        const auto days = facts.judged.daysTo(end);
        if (days <= 0) continue;
        const auto atClosing = closed ? ground.accounts[i].note : QString();
        const auto note = atClosing.isEmpty() ? ground.reasons.value(facts.id) : atClosing;
        table.rows << QList<FigureCell>{facts.number,
                                        facts.kind == CaseKind::Mediation     ? u"调解"_s
                                        : facts.kind == CaseKind::Arbitration ? u"仲裁"_s
                                                                              : u"审查"_s,
                                        handlerOf(ground, facts),
                                        facts.acceptedOn,
                                        facts.judged,
                                        closed ? facts.closedOn : QDate(),
                                        qint64(days),
                                        note.isEmpty() ? u"原因未记录"_s : note};
    }
    return table;
}

FigureTable movedTable(const ReportGround &ground)
{
    FigureTable table{u"延期、中止、重新计算的案件"_s,
                      {u"案号"_s, u"受理日"_s, u"届满日（未顺延）"_s, u"届满日（顺延）"_s, u"变动事由"_s},
                      {},
                      false};
    for (qsizetype i = 0; i < ground.facts.size(); ++i) {
        const auto &facts = ground.facts[i];
        const bool there = facts.isClosedIn(ground.from, ground.to) || facts.isOpenAfter(ground.to);
        const auto sentences = there ? ground.accounts[i].moves : QStringList();
        if (!sentences.isEmpty())
            table.rows << QList<FigureCell>{facts.number, facts.acceptedOn, facts.unrolled, facts.rolled,
                                            sentences.join(u"；"_s)};
    }
    return table;
}

} // namespace

QList<FigureTable> tribunalTables(const ReportGround &ground)
{
    FigureTable table{u"分庭办案情况（当期结案中已开庭的）"_s,
                      {u"分庭"_s, u"开庭审理"_s, u"自审"_s, u"自审占比"_s, u"巡回"_s, u"巡回占比"_s,
                       u"本院"_s, u"仲裁调解率"_s, u"审限内结案率"_s},
                      {},
                      false};
    QMap<QString, Heard> byTribunal;
    Heard all;
    for (const auto &facts : ground.facts) {
        if (!heardIn(facts, ground.from, ground.to)) continue;
        byTribunal[facts.tribunal].add(facts);
        all.add(facts);
    }
    for (auto one = byTribunal.cbegin(); one != byTribunal.cend(); ++one)
        table.rows << one->row(one.key().isEmpty() ? u"（未填分庭）"_s : one.key());
    table.rows << all.row(u"合计"_s);
    return {table};
}

QList<FigureTable> overdueTables(const ReportGround &ground)
{
    return {overdueTable(ground), movedTable(ground)};
}

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

QList<Timeliness> servingTimeliness(const QList<CaseFacts> &facts, QDate from, QDate to, QDate cutOff)
{
    QList<Timeliness> list;
    for (const auto &[rule, name] : servedRules()) {
        Timeliness of{rule, name, {}, {}, {}, {}};
        eachServed(facts, rule, from, to, [&](qsizetype i, const ReportClock &clock) {
            listFor(of, clock.verdict(cutOff)) << facts[i].id;
        });
        list << of;
    }
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
    FigureTable late{u"逾期送达、通知"_s,
                     {u"序号"_s, u"案号"_s, u"事项"_s, u"届满日"_s, u"完成日"_s, u"逾期天数"_s},
                     {},
                     false};
    for (const auto &[rule, name] : servedRules()) {
        eachServed(ground.facts, rule, ground.from, ground.to, [&](qsizetype i, const ReportClock &clock) {
            if (clock.verdict(ground.cutOff) != Verdict::Late) return;
            const auto end = clock.state == ReportClock::Missed ? ground.accounts[i].endOn : ground.cutOff;
            late.rows << QList<FigureCell>{QString::number(late.rows.size() + 1),
                                           ground.facts[i].number,
                                           name,
                                           clock.judged,
                                           clock.doneOn,
                                           qint64(clock.lateDays(end))};
        });
    }
    return {sums, late};
}

QMap<QString, MediatorWork> mediatorWork(const ReportGround &ground)
{
    QMap<QString, MediatorWork> byName;
    for (const auto &facts : ground.facts) {
        if (facts.kind != CaseKind::Mediation || !facts.isAcceptedBy(ground.to)) continue;
        if (facts.closedOn.isValid() && facts.closedOn < ground.from) continue;
        auto &work = byName[handlerOf(ground, facts)];
        (facts.acceptedOn < ground.from ? work.before : work.accepted) += facts.weight;
        if (facts.isOpenAfter(ground.to)) work.after += facts.weight;
        if (!facts.isClosedIn(ground.from, ground.to)) continue;
        work.concluded += facts.weight;
        work.persons += facts.persons;
        work.amount += facts.obtained;
        if (facts.isInTime()) work.inTime += facts.weight;
        if (facts.manner == ClosingManner::NotAgreed) work.failed += facts.weight;
        if (facts.manner == ClosingManner::Withdrawn) work.withdrawn += facts.weight;
        work.success += successRate(ground, {facts}).num;
    }
    return byName;
}

FigureTable mediatorTable(const QMap<QString, MediatorWork> &byName)
{
    FigureTable table{u"调解员工作情况"_s,
                      {u"调解员"_s, u"上期未结"_s, u"受理"_s, u"结案"_s, u"协议、和解"_s, u"未达成"_s,
                       u"撤回"_s, u"期末未结"_s, u"调解成功率"_s, u"结案中期内占比"_s, u"涉及人数"_s,
                       u"协议金额（元）"_s},
                      {},
                      false};
    for (auto one = byName.cbegin(); one != byName.cend(); ++one)
        table.rows << QList<FigureCell>{one.key(),
                                        one->before,
                                        one->accepted,
                                        one->concluded,
                                        one->success,
                                        one->failed,
                                        one->withdrawn,
                                        one->after,
                                        fraction(one->success, one->concluded, leastForPercent),
                                        fraction(one->inTime, one->concluded, leastForPercent),
                                        one->persons,
                                        one->amount};
    return table;
}

} // namespace tiaocai::statistics
