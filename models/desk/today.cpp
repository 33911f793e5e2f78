// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "rows.h"
#include "store/facts.h"
#include "store/projections.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

QDate endOfWeek(QDate on)
{
    return on.addDays(7 - on.dayOfWeek());
}

/// Reads one group of Today after another; the first refusal ends it.
class TodayReader {
public:
    TodayReader(const Reading &at, QDate on, int atMost)
        : m_at(at)
        , m_on(on)
        , m_atMost(atMost)
    {
        m_view.on = on;
    }

    Result<TodayView> read()
    {
        auto &counts = m_view.counts;
        const auto silentSince = m_on.addDays(-m_at.history.current().silentDays);
        take(store().overdueClocks(m_on, m_atMost), m_view.overdue, counts.overdue);
        take(store().alertedClocks(m_on, QDate(1900, 1, 1), m_on, m_atMost), m_view.dueToday,
             counts.dueToday);
        take(store().alertedClocks(m_on, m_on.addDays(1), endOfWeek(m_on), m_atMost), m_view.dueThisWeek,
             counts.dueThisWeek);
        take(store().performances(m_on, m_atMost), m_view.notPerformed, counts.notPerformed);
        take(store().openWithoutClock(m_atMost), m_view.noDeadline, counts.noDeadline);
        take(store().openSilentSince(silentSince, m_atMost), m_view.silent, counts.silent);
        take(store().inStage(Stage::Heard, m_on, m_atMost), m_view.heardNotDecided, counts.heardNotDecided);
        take(store().inStage(Stage::DecidedNotServed, m_on, m_atMost), m_view.decidedNotServed,
             counts.decidedNotServed);
        take(store().awaitingReceipt(m_on, m_atMost), m_view.awaitingReceipt, counts.awaitingReceipt);
        readYear();
        return m_done ? Result<TodayView>(m_view) : refuse(m_done);
    }

private:
    store::Projections store() const { return store::Projections(m_at.file); }
    QList<DueRow> rows(const QList<store::ClockLine> &lines) const
    {
        return dueRows(lines, m_at.history, m_on);
    }
    QList<CaseRow> rows(const QList<store::CaseLine> &lines) const
    {
        return caseRows(lines, m_at.history, m_on);
    }

    template <typename Line, typename Row>
    void take(const Result<store::Excerpt<Line>> &found, QList<Row> &into, int &count)
    {
        if (!found) {
            if (m_done) m_done = refuse(found);
            return;
        }
        into = rows(found->lines);
        count = found->count;
    }

    /// From the sums of months, as the statistics show it.
    void readYear()
    {
        const auto tallies = store::Facts(m_at.file).year(m_on.year());
        if (!tallies) {
            if (m_done) m_done = refuse(tallies);
            return;
        }
        const auto year =
            statistics::TalliedYear(*tallies, m_on.year()).figures(m_at.program.indicators, 1, 12);
        const auto success =
            std::ranges::find(m_at.program.indicators, u"mediation-success"_s, &statistics::Indicator::id);
        const auto &rate = year.rates[success - m_at.program.indicators.begin()];
        m_view.succeeded = rate.num;
        m_view.concluded = rate.den;
        m_view.closed = year.concluded;
        m_view.closable = year.carriedOver + year.accepted;
    }

    const Reading &m_at;
    QDate m_on;
    int m_atMost;
    TodayView m_view;
    Result<void> m_done;
};

} // namespace

Result<TodayView> Cases::today(QDate on, int atMost) const
{
    return m_bench.ask(Action::ReadCases, u"today"_s,
                       [&](const Reading &at) { return TodayReader(at, on, atMost).read(); });
}

} // namespace tiaocai::desk
