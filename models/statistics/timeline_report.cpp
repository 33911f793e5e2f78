// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/timeline_report.h"

#include "base/text.h"
#include "reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

/// "审限逾期 12 天（届满日 2026-10-08，2026-10-20 完成）"
QString lateWords(const QString &name, const ReportClock &clock, QDate cutOff)
{
    const auto due = toText(clock.judged);
    const auto days = QString::number(clock.lateDays(cutOff));
    if (clock.doneOn.isValid())
        return u"%1逾期 %2 天（届满日 %3，%4 完成）"_s.arg(name, days, due, toText(clock.doneOn));
    return u"%1逾期 %2 天（届满日 %3，至截止时点未完成）"_s.arg(name, days, due);
}

QString whyWaiting(const CaseFacts &facts, const CaseAccount &account)
{
    if (facts.acceptedOn.isValid()) return u"期后受理（%1）"_s.arg(toText(facts.acceptedOn));
    const auto &clock = account.acceptance;
    if (clock.state == ReportClock::Running || clock.state == ReportClock::Paused)
        return u"尚未决定（应于 %1 前决定）"_s.arg(toText(clock.judged));
    return account.notAccepted.isEmpty() ? u"没有受理记录"_s : u"期后"_s + account.notAccepted;
}

class Writer {
public:
    Writer(TimelineReport &report, const ReportGround &ground)
        : m_report(report)
        , m_ground(ground)
    {
    }

    void add(const CaseFacts &facts, const CaseAccount &account)
    {
        const bool mediation = facts.kind == CaseKind::Mediation;
        count(mediation ? m_report.acceptance : m_report.arbitrationAcceptance,
              account.acceptance.verdict(m_ground.cutOff));
        count(mediation ? m_report.mediationPeriod : m_report.award, account.period.verdict(m_ground.cutOff));
        if (mediation)
            addTo(m_report.mediation, mediationLine(facts, account, m_ground), account);
        else
            addTo(m_report.arbitration, arbitrationLine(facts, account, m_ground), account);
        addToLists(facts, account);
    }

private:
    template <typename Line>
    void addTo(QList<Line> &lines, const Line &line, const CaseAccount &account)
    {
        lines << line;
        const bool mediation = std::is_same_v<Line, MediationLine>;
        if (account.acceptance.verdict(m_ground.cutOff) == Verdict::Late)
            addLate(line.number, mediation ? u"调解受理决定"_s : u"仲裁受理决定"_s, account.acceptance);
        if (account.period.verdict(m_ground.cutOff) != Verdict::Late) return;
        addLate(line.number, mediation ? u"调解期限"_s : u"审限"_s, account.period);
        m_report.late.last().second += u"："_s + (line.reason.isEmpty() ? u"原因未记录"_s : line.reason);
    }

    void addLate(const QString &number, const QString &name, const ReportClock &clock)
    {
        m_report.late << std::pair(number, lateWords(name, clock, m_ground.cutOff));
    }

    void addToLists(const CaseFacts &facts, const CaseAccount &account)
    {
        if (facts.isLeftOut(m_ground.from, m_ground.to))
            m_report.notAccepted << std::pair(facts.number, account.notAccepted);
        if (facts.isWaitingAfter(m_ground.to))
            m_report.waiting << std::pair(facts.number, whyWaiting(facts, account));
        if (account.suspendedOn.isValid())
            m_report.suspended << std::pair(facts.number, toText(account.suspendedOn));
        for (const auto &move : account.moves)
            m_report.moved << std::pair(facts.number, move);
    }

    TimelineReport &m_report;
    const ReportGround &m_ground;
};

/// Received, accepted, open or closed on any day of the period: their places, by the first day.
QList<qsizetype> population(const ReportGround &ground)
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < ground.facts.size(); ++i) {
        const auto &start = ground.accounts[i].startOn, &end = ground.accounts[i].endOn;
        const bool there = start.isValid() && start <= ground.to && (!end.isValid() || ground.from <= end);
        if (there && ground.facts[i].kind != CaseKind::Review) chosen << i;
    }
    std::ranges::stable_sort(chosen, {}, [&](qsizetype i) {
        return std::pair(ground.accounts[i].startOn, ground.facts[i].number);
    });
    return chosen;
}

} // namespace

TimelineReport timelineReport(const ReportGround &ground)
{
    TimelineReport report;
    Writer writer(report, ground);
    for (const auto i : population(ground))
        writer.add(ground.facts[i], ground.accounts[i]);
    return report;
}

} // namespace tiaocai::statistics
