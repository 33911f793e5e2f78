// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/timeline_report.h"

#include "base/text.h"
#include "law/rule_ids.h"
#include "reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

QDate startOf(const CaseFile &file)
{
    if (file.receivedOn.isValid()) return file.receivedOn;
    return file.acceptedOn.value_or(file.effective.isEmpty() ? QDate() : file.effective.first().on);
}

/// Received, accepted, open or closed on any day of the period.
bool belongs(const CaseFile &file, QDate from, QDate to)
{
    const auto start = startOf(file);
    const auto end = endedOn(file);
    return file.kind != CaseKind::Review && start.isValid() && start <= to && (!end.isValid() || from <= end);
}

const law::RuleId &acceptanceRule(CaseKind kind)
{
    return kind == CaseKind::Mediation ? law::ids::MedAccept3WD : law::ids::ArbAccept5WD;
}

/// "审限逾期 12 天（应于 2026-10-08 前办结，2026-10-20 办结）"
QString lateWords(const QString &name, const law::Deadline &clock, QDate cutOff)
{
    const auto due = toText(clock.period.judged);
    const auto days = QString::number(lateDays(&clock, cutOff));
    if (clock.doneOn)
        return u"%1逾期 %2 天（届满日 %3，%4 完成）"_s.arg(name, days, due, toText(*clock.doneOn));
    return u"%1逾期 %2 天（届满日 %3，至截止时点未完成）"_s.arg(name, days, due);
}

class Writer {
public:
    Writer(TimelineReport &report, const law::Calendar &calendar)
        : m_report(report)
        , m_calendar(calendar)
    {
    }

    void add(const ReportedCase &reported)
    {
        if (reported.file.kind == CaseKind::Mediation)
            addMediation(reported);
        else
            addArbitration(reported);
        addToLists(reported);
    }

private:
    void addMediation(const ReportedCase &reported)
    {
        m_report.mediation << mediationLine(reported, m_report.cutOff, m_calendar);
        count(m_report.acceptance, verdict(acceptanceClock(reported)));
        count(m_report.mediationPeriod, verdict(governingClock(reported)));
        countSuccess(reported);
    }

    void addArbitration(const ReportedCase &reported)
    {
        m_report.arbitration << arbitrationLine(reported, m_report.cutOff);
        count(m_report.arbitrationAcceptance, verdict(acceptanceClock(reported)));
        count(m_report.award, verdict(governingClock(reported)));
    }

    void countSuccess(const ReportedCase &reported)
    {
        const auto &file = reported.file;
        const auto closed = file.closing ? file.closing->on : QDate();
        if (!file.acceptedOn || !closed.isValid() || closed < m_report.from || m_report.to < closed) return;
        const auto manner = file.closing->manner;
        m_report.mediationConcluded += reported.weight;
        if (manner == ClosingManner::AgreementReached || manner == ClosingManner::SettledPrivately)
            m_report.mediationSucceeded += reported.weight;
    }

    void addToLists(const ReportedCase &reported)
    {
        const auto &file = reported.file;
        const auto received = file.receivedOn;
        const bool leftOut = m_report.from <= received && received <= m_report.to &&
                             (!file.acceptedOn || *file.acceptedOn > m_report.to);
        if (leftOut) m_report.notAccepted << std::pair(file.number(), whyNotAccepted(reported));
        if (const auto *suspension = lastAct<Suspended>(file); suspension && file.stage == Stage::OnHold)
            m_report.suspended << std::pair(file.number(), toText(suspension->on));
        for (const auto &move : moves(reported)) {
            m_report.moved << std::pair(file.number(), move);
        }
        addLate(reported);
    }

    void addLate(const ReportedCase &reported)
    {
        const auto &file = reported.file;
        const bool mediation = file.kind == CaseKind::Mediation;
        const auto *acceptance = acceptanceClock(reported);
        if (verdict(acceptance) == Verdict::Late) {
            const auto name = mediation ? u"调解受理决定"_s : u"仲裁受理决定"_s;
            m_report.late << std::pair(file.number(), lateWords(name, *acceptance, m_report.cutOff));
        }
        if (const auto clock = governingClock(reported); verdict(clock) == Verdict::Late) {
            const auto words = lateWords(mediation ? u"调解期限"_s : u"审限"_s, *clock, m_report.cutOff);
            const auto reason =
                mediation ? m_report.mediation.last().reason : m_report.arbitration.last().reason;
            m_report.late << std::pair(file.number(),
                                       words + u"："_s + (reason.isEmpty() ? u"原因未记录"_s : reason));
        }
    }

    static const law::Deadline *acceptanceClock(const ReportedCase &reported)
    {
        return clockOf(reported, acceptanceRule(reported.file.kind));
    }

    TimelineReport &m_report;
    const law::Calendar &m_calendar;
};

QList<const ReportedCase *> population(const QList<ReportedCase> &cases, QDate from, QDate to)
{
    QList<const ReportedCase *> chosen;
    for (const auto &reported : cases) {
        if (belongs(reported.file, from, to)) chosen << &reported;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const ReportedCase *a, const ReportedCase *b) {
        return std::pair(startOf(a->file), a->file.number()) < std::pair(startOf(b->file), b->file.number());
    });
    return chosen;
}

} // namespace

TimelineReport timelineReport(const QList<ReportedCase> &cases, QDate from, QDate to, QDate cutOff,
                              const law::Calendar &calendar)
{
    TimelineReport report;
    report.from = from;
    report.to = to;
    report.cutOff = cutOff;
    report.calendarVersion = calendar.version();
    Writer writer(report, calendar);
    for (const auto *reported : population(cases, from, to)) {
        writer.add(*reported);
    }
    return report;
}

} // namespace tiaocai::statistics
