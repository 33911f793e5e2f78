// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"
#include "report_rows.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

using Chosen = std::function<bool(const CaseFacts &)>;

/// A line of a form: cases, people behind them, the amount at stake.
QList<FigureCell> line(const QString &name, const ReportGround &ground, const Chosen &chosen)
{
    qint64 cases = 0, persons = 0;
    Money amount;
    for (const auto &facts : ground.facts) {
        if (!chosen(facts)) continue;
        cases += facts.weight;
        persons += facts.persons;
        amount += facts.claimed;
    }
    return {name, cases, persons, amount};
}

FigureTable form(const QString &title)
{
    return {title, {u"项目"_s, u"当期（件）"_s, u"当期（人）"_s, u"请求金额（元）"_s}, {}, false};
}

/// Beside what was counted, the same of a year before (去年同期).
FigureTable besideLastYear(FigureTable (*made)(const ReportGround &), const ReportGround &ground)
{
    auto before = ground;
    before.from = ground.from.addYears(-1);
    before.to = ground.to.addYears(-1);
    const auto earlier = made(before);
    auto table = made(ground);
    table.columns.insert(2, u"上年同期（件）"_s);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].insert(2, earlier.rows[row][1]);
    return table;
}

/// The predicates of one form: of its kind of case, in the period of the report.
class Lines {
public:
    Lines(const ReportGround &ground, CaseKind kind)
        : m_ground(ground)
        , m_kind(kind)
    {
    }
    Chosen of(const Chosen &chosen) const
    {
        return [this, chosen](const CaseFacts &facts) { return facts.kind == m_kind && chosen(facts); };
    }
    Chosen carriedOver() const
    {
        return of([this](const CaseFacts &facts) { return facts.isOpenAfter(m_ground.from.addDays(-1)); });
    }
    Chosen accepted(const Chosen &also = [](const CaseFacts &) { return true; }) const
    {
        return of([this, also](const CaseFacts &facts) {
            return facts.isAcceptedBy(m_ground.to) && m_ground.from <= facts.acceptedOn && also(facts);
        });
    }
    Chosen concluded(const Chosen &also = [](const CaseFacts &) { return true; }) const
    {
        return of([this, also](const CaseFacts &facts) {
            return facts.isClosedIn(m_ground.from, m_ground.to) && also(facts);
        });
    }
    Chosen by(const QList<ClosingManner> &manners) const
    {
        return concluded([manners](const CaseFacts &facts) { return manners.contains(*facts.manner); });
    }
    Chosen carriedForward() const
    {
        return of([this](const CaseFacts &facts) { return facts.isOpenAfter(m_ground.to); });
    }
    Chosen notAccepted() const
    {
        return of([this](const CaseFacts &facts) { return facts.isLeftOut(m_ground.from, m_ground.to); });
    }
    Chosen waiting() const
    {
        return of([this](const CaseFacts &facts) { return facts.isWaitingAfter(m_ground.to); });
    }
    Chosen prevailed(const QList<Prevailed> &results) const
    {
        return concluded([results](const CaseFacts &facts) {
            return facts.prevailed && results.contains(*facts.prevailed);
        });
    }

private:
    const ReportGround &m_ground;
    CaseKind m_kind;
};

bool hasTag(const CaseFacts &facts, Tag tag)
{
    return facts.tags.contains(tag);
}

Money moneyOf(const ReportGround &ground, CaseKind kind)
{
    Money sum;
    for (const auto &facts : ground.facts) {
        if (facts.kind == kind && facts.isClosedIn(ground.from, ground.to)) sum += facts.obtained;
    }
    return sum;
}

QString shareDone(const ReportGround &ground)
{
    qint64 owed = 0, done = 0;
    for (const auto &facts : ground.facts) {
        if (facts.manner != ClosingManner::AgreementReached || !facts.isClosedIn(ground.from, ground.to))
            continue;
        owed += facts.weight;
        if (facts.performance == Performance::Done) done += facts.weight;
    }
    return fraction(done, owed);
}

FigureTable causesOf(const ReportGround &ground)
{
    FigureTable table{u"争议事项（当期受理，按第一项请求）"_s,
                      {u"争议事项"_s, u"调解（件）"_s, u"仲裁（件）"_s, u"审查（件）"_s},
                      {},
                      false};
    const auto count = [&](CaseKind kind, std::optional<Cause> cause) {
        qint64 cases = 0;
        for (const auto &facts : ground.facts) {
            const bool accepted = facts.isAcceptedBy(ground.to) && ground.from <= facts.acceptedOn;
            if (accepted && facts.kind == kind && facts.cause == cause) cases += facts.weight;
        }
        return cases;
    };
    QList<std::optional<Cause>> all;
    for (const auto &choice : choices<Cause>)
        all << choice.value;
    all << std::nullopt;
    for (const auto &cause : all)
        table.rows << QList<FigureCell>{cause ? legalWord(*cause) : u"（未填）"_s,
                                        count(CaseKind::Mediation, cause),
                                        count(CaseKind::Arbitration, cause), count(CaseKind::Review, cause)};
    return table;
}

} // namespace

QString fraction(qint64 num, qint64 den, qint64 least)
{
    if (den < least) return den == 0 ? u"—（0/0）"_s : u"（%1/%2）"_s.arg(num).arg(den);
    return u"%1%（%2/%3）"_s.arg(percent(num, den)).arg(num).arg(den);
}

FigureTable rateTable(const ReportGround &ground)
{
    FigureTable table{u"指标"_s,
                      {u"指标"_s, u"分子"_s, u"分母"_s, u"比率"_s, u"目标"_s, u"是否达到"_s,
                       u"登记未受理（件）"_s, u"计算公式"_s},
                      {},
                      false};
    for (const auto &indicator : ground.indicators) {
        const auto made = rate(indicator, ground.facts, ground.from, ground.to);
        const auto target = ground.targets.constFind(indicator.id);
        const bool aims = target != ground.targets.cend();
        const auto share = hundredths(made.num, made.den);
        const auto met = aims ? isMet(made.num, made.den, *target) : std::nullopt;
        table.rows << QList<FigureCell>{indicator.nameZh,
                                        made.num,
                                        made.den,
                                        share ? FigureValue(Percent{*share}) : FigureValue(u"—"_s),
                                        aims ? FigureValue(Percent{*target}) : FigureValue(QString()),
                                        !met   ? QString()
                                        : *met ? u"达到"_s
                                               : u"未达到"_s,
                                        made.notAccepted,
                                        indicator.formula};
    }
    return table;
}

QList<BalanceRow> balanceRows(const ReportGround &ground)
{
    QList<BalanceRow> rows;
    const auto addRow = [&](const QString &name, std::optional<CaseKind> kind) {
        BalanceRow row{name, {}, {}};
        eachCounted(ground.facts, [&](const Counted &one) {
            if (kind && one.facts.kind != *kind) return;
            add(row.balance, one, ground.from, ground.to);
            if (one.facts.isLeftOut(ground.from, ground.to)) row.notAccepted.add(one);
        });
        rows << row;
    };
    addRow(u"调解"_s, CaseKind::Mediation);
    addRow(u"仲裁"_s, CaseKind::Arbitration);
    addRow(u"仲裁审查"_s, CaseKind::Review);
    addRow(u"合计"_s, std::nullopt);
    return rows;
}

FigureTable balanceTable(const QList<BalanceRow> &rows)
{
    FigureTable table{
        u"收结案平衡"_s,
        {u"案件类别"_s, u"上期未结"_s, u"当期受理"_s, u"当期结案"_s, u"期末未结"_s, u"登记未受理"_s},
        {},
        false};
    for (const auto &[name, balance, notAccepted] : rows)
        table.rows << QList<FigureCell>{name,
                                        balance.carriedOver.number,
                                        balance.accepted.number,
                                        balance.concluded.number,
                                        balance.carriedForward.number,
                                        notAccepted.number};
    return table;
}

namespace {

FigureTable mediationLines(const ReportGround &ground)
{
    const Lines lines(ground, CaseKind::Mediation);
    auto table = form(u"调解情况"_s);
    table.rows = {
        line(u"上期未结"_s, ground, lines.carriedOver()),
        line(u"当期受理"_s, ground, lines.accepted()),
        line(u"　其中：集体争议"_s, ground, lines.accepted(&CaseFacts::collective)),
        line(u"　其中：劳动者申请"_s, ground,
             lines.accepted([](const CaseFacts &facts) { return !facts.byEmployer; })),
        line(u"　其中：用人单位申请"_s, ground, lines.accepted(&CaseFacts::byEmployer)),
        line(u"　其中：涉农民工"_s, ground,
             lines.accepted([](const CaseFacts &facts) { return hasTag(facts, Tag::MigrantWorker); })),
        line(u"当期结案"_s, ground, lines.concluded()),
        line(u"　达成调解协议"_s, ground, lines.by({ClosingManner::AgreementReached})),
        line(u"　达成和解"_s, ground, lines.by({ClosingManner::SettledPrivately})),
        line(u"　未达成协议"_s, ground, lines.by({ClosingManner::NotAgreed})),
        line(u"　撤回申请"_s, ground, lines.by({ClosingManner::Withdrawn})),
        line(u"期末未结"_s, ground, lines.carriedForward()),
        line(u"登记未受理"_s, ground, lines.notAccepted()),
        line(u"待受理"_s, ground, lines.waiting()),
        line(u"案外调解成功（仲裁受理前）"_s, ground,
             [&](const CaseFacts &facts) {
                 return facts.settledBeforeAcceptance && ground.from <= facts.endedOn &&
                        facts.endedOn <= ground.to;
             }),
        line(u"申请仲裁审查"_s, ground, lines.concluded(&CaseFacts::reviewSought)),
        line(u"申请司法确认"_s, ground, lines.concluded(&CaseFacts::confirmationSought)),
    };
    table.rows << QList<FigureCell>{u"协议、和解金额"_s, QString(), QString(),
                                    moneyOf(ground, CaseKind::Mediation)};
    table.rows << QList<FigureCell>{u"协议履行率（履行完毕÷达成协议）"_s, QString(), QString(),
                                    shareDone(ground)};
    return table;
}

FigureTable arbitrationLines(const ReportGround &ground)
{
    const Lines lines(ground, CaseKind::Arbitration);
    auto table = form(u"仲裁情况"_s);
    const auto award = [&](bool finalOnes) {
        return lines.concluded([finalOnes](const CaseFacts &facts) {
            return facts.manner == ClosingManner::ByAward &&
                   (finalOnes ? facts.finalAward && !facts.otherAward
                              : facts.otherAward || !facts.finalAward);
        });
    };
    table.rows = {
        line(u"上期未结"_s, ground, lines.carriedOver()),
        line(u"当期受理"_s, ground, lines.accepted()),
        line(u"　其中：集体争议"_s, ground, lines.accepted(&CaseFacts::collective)),
        line(u"　其中：劳动者申诉"_s, ground,
             lines.accepted([](const CaseFacts &facts) { return !facts.byEmployer; })),
        line(u"　其中：涉农民工"_s, ground,
             lines.accepted([](const CaseFacts &facts) { return hasTag(facts, Tag::MigrantWorker); })),
        line(u"当期结案"_s, ground, lines.concluded()),
        line(u"　仲裁调解"_s, ground, lines.by({ClosingManner::ByMediation})),
        line(u"　仲裁裁决"_s, ground, lines.by({ClosingManner::ByAward})),
        line(u"　　终局裁决"_s, ground, award(true)),
        line(u"　　非终局裁决（含兼有）"_s, ground, award(false)),
        line(u"　其他方式（撤回、按撤回、撤销、移送、终止）"_s, ground,
             lines.by({ClosingManner::Withdrawn, ClosingManner::DeemedWithdrawn, ClosingManner::Revoked,
                       ClosingManner::TransferredAway, ClosingManner::Terminated})),
        line(u"用人单位胜诉"_s, ground, lines.prevailed({Prevailed::EmployerPrevailed})),
        line(u"劳动者胜诉"_s, ground, lines.prevailed({Prevailed::WorkerPrevailed})),
        line(u"双方部分胜诉及其他"_s, ground,
             lines.prevailed({Prevailed::BothInPart, Prevailed::OtherResult})),
        line(u"胜诉情况未填"_s, ground,
             lines.concluded([](const CaseFacts &facts) { return !facts.prevailed; })),
        line(u"期末未结"_s, ground, lines.carriedForward()),
        line(u"登记未受理（含不予受理）"_s, ground, lines.notAccepted()),
        line(u"待受理"_s, ground, lines.waiting()),
        line(u"　其中：不予受理"_s, ground, lines.of([&](const CaseFacts &facts) {
            return facts.refused && ground.from <= facts.endedOn && facts.endedOn <= ground.to;
        })),
        line(u"期末中止中"_s, ground, lines.of([&](const CaseFacts &facts) {
            return facts.isSuspendedOn(ground.to) && facts.isOpenAfter(ground.to);
        })),
        line(u"移送"_s, ground, lines.by({ClosingManner::TransferredAway})),
        line(u"延期审理后结案"_s, ground, lines.concluded(&CaseFacts::extended)),
        line(u"超过审限结案"_s, ground,
             lines.concluded([](const CaseFacts &facts) { return !facts.isInTime(); })),
    };
    table.rows << QList<FigureCell>{u"裁决、调解金额"_s, QString(), QString(),
                                    moneyOf(ground, CaseKind::Arbitration)};
    return table;
}

} // namespace

FigureTable mediationForm(const ReportGround &ground)
{
    return besideLastYear(mediationLines, ground);
}

FigureTable arbitrationForm(const ReportGround &ground)
{
    return besideLastYear(arbitrationLines, ground);
}

FigureTable causeTable(const ReportGround &ground)
{
    return causesOf(ground);
}

FigureTable lateEntryTable(const ReportGround &ground)
{
    FigureTable table{u"期后补录（计入其日期所在期间）"_s,
                      {u"案号"_s, u"受理日"_s, u"受理补录日"_s, u"结案日"_s, u"结案补录日"_s},
                      {},
                      false};
    for (const auto &facts : ground.facts) {
        const auto late = [&](QDate on, QDate recorded) {
            return on.isValid() && ground.from <= on && on <= ground.to && ground.to < recorded;
        };
        const bool accepted = late(facts.acceptedOn, facts.acceptedRecordedOn),
                   closed = late(facts.closedOn, facts.closedRecordedOn);
        if (!accepted && !closed) continue;
        table.rows << QList<FigureCell>{facts.number, accepted ? facts.acceptedOn : QDate(),
                                        accepted ? facts.acceptedRecordedOn : QDate(),
                                        closed ? facts.closedOn : QDate(),
                                        closed ? facts.closedRecordedOn : QDate()};
    }
    return table;
}

} // namespace tiaocai::statistics
