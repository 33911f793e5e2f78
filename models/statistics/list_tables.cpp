// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading.h"
#include "report_rows.h"

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

/// 自审 and 巡回 of one tribunal or arbitrator, or of all.
struct Heard {
    qint64 local = 0, circuit = 0, court = 0, observed = 0, typical = 0, mentored = 0, byMediation = 0,
           inTime = 0;
    qint64 all() const { return local + circuit + court; }
    void add(const CaseFacts &facts, const CaseAccount &account, bool isTypical)
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
        if (account.observed) observed += facts.weight;
        if (isTypical) typical += facts.weight;
        if (account.mentored) mentored += facts.weight;
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
                observed,
                typical,
                mentored,
                fraction(byMediation, all(), leastForPercent),
                fraction(inTime, all(), leastForPercent)};
    }
};

/// A row for each key, and the sum; cases under no key are told as `none`.
FigureTable heardTable(const QString &title, const QString &first, const QMap<QString, Heard> &by,
                       const Heard &all, const QString &none)
{
    FigureTable table{title,
                      {first, u"开庭审理"_s, u"自审"_s, u"自审占比"_s, u"巡回"_s, u"巡回占比"_s, u"本院"_s,
                       u"观摩庭"_s, u"典型案例"_s, u"带教"_s, u"仲裁调解率"_s, u"审限内结案率"_s},
                      {},
                      false};
    for (auto one = by.cbegin(); one != by.cend(); ++one)
        table.rows << one->row(one.key().isEmpty() ? none : one.key());
    table.rows << all.row(u"合计"_s);
    return table;
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
    QMap<QString, Heard> byTribunal, byArbitrator;
    Heard all;
    for (qsizetype i = 0; i < ground.facts.size(); ++i) {
        const auto &facts = ground.facts[i];
        const auto &account = ground.accounts[i];
        if (!heardIn(facts, ground.from, ground.to)) continue;
        const auto who = account.presided.isNull() ? QString() : ground.nameOf(account.presided);
        const auto where = ground.places.value(facts.tribunal, facts.tribunal);
        for (auto *heard : {&byTribunal[where], &byArbitrator[who], &all})
            heard->add(facts, account, ground.typical.contains(facts.id));
    }
    return {
        heardTable(u"分庭办案情况（当期结案中已开庭的）"_s, u"分庭"_s, byTribunal, all, u"（未填分庭）"_s),
        heardTable(u"仲裁员开庭情况（独任或者首席，当期结案中已开庭的）"_s, u"仲裁员"_s, byArbitrator, all,
                   u"（未填仲裁员）"_s)};
}

QList<FigureTable> overdueTables(const ReportGround &ground)
{
    return {overdueTable(ground), movedTable(ground)};
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
