// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_plan.h"

#include "plan_checker.h"

#include <QHash>

#include <map>
#include <set>

namespace tiaocai::test {

using namespace hearings;

namespace {

/// A way to hear a case: everything but the hour and the room.
struct Way {
    QDate on;
    QString tribunal;
    QList<PersonId> arbitrators;
    QList<PlannedSession> sessions; ///< the hours and rooms that it has by itself
    bool operator<(const Way &other) const
    {
        return std::tie(on, arbitrators) < std::tie(other.on, other.arbitrators);
    }
};

class EveryPlan {
public:
    EveryPlan(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar,
              const PlanFigures &than)
        : m_ready(ready)
        , m_registers(registers)
        , m_calendar(calendar)
        , m_than(than)
    {
        for (const auto &one : ready.cases)
            m_ways.append(waysOf(one));
        for (qsizetype which = 0; which < ready.cases.size(); ++which)
            m_order.append(which);
        // Those at a branch first: journeys decide before days of waiting.
        std::ranges::stable_sort(m_order, {}, [&](qsizetype which) {
            return std::tuple(ready.cases[which].place.first().tribunal == registers.court()->code,
                              !ready.cases[which].needsFullTime, m_ways[which].size());
        });
        m_rest.resize(m_order.size() + 1);
        for (auto at = m_order.size() - 1; at >= 0; --at)
            m_rest[at] = m_rest[at + 1] + leastWaiting(m_order[at]);
    }

    std::optional<PlanFigures> better()
    {
        go(0);
        return m_found;
    }

private:
    QList<Way> waysOf(const ReadyCase &one) const
    {
        std::map<std::pair<QDate, QList<PersonId>>, Way> ways;
        everySession(m_ready, m_registers, m_calendar, one, [&](const PlannedSession &session) {
            if (!isLawful(m_ready, m_registers, m_calendar, {}, session)) return true;
            auto &way = ways[{session.on, session.arbitrators}];
            way.on = session.on;
            way.tribunal = session.tribunal;
            way.arbitrators = session.arbitrators;
            way.sessions.append(session);
            return true;
        });
        QList<Way> list;
        for (const auto &[key, way] : ways)
            list.append(way);
        return list;
    }
    int leastWaiting(qsizetype which) const
    {
        int least = INT_MAX;
        for (const auto &way : m_ways[which])
            least = std::min(least, waiting(which, way.on));
        return least == INT_MAX ? 0 : least;
    }
    int waiting(qsizetype which, QDate on) const
    {
        int days = int(m_ready.cases[which].acceptedOn.daysTo(on));
        for (const auto &joined : m_ready.cases[which].with)
            days += int(joined.acceptedOn.daysTo(on));
        return days;
    }

    /// Hours and rooms for all that are heard on a day, tried in every way.
    bool fitsDay(const QList<std::pair<qsizetype, const Way *>> &heard, QList<PlannedSession> &sessions) const
    {
        if (sessions.size() == heard.size()) return true;
        for (const auto &session : heard[sessions.size()].second->sessions) {
            if (!isLawfulBeside(sessions, session)) continue;
            sessions.append(session);
            if (fitsDay(heard, sessions)) return true;
            sessions.removeLast();
        }
        return false;
    }
    bool isLawfulBeside(const QList<PlannedSession> &others, const PlannedSession &session) const
    {
        return isLawful(m_ready, m_registers, m_calendar, others, session);
    }
    bool fits(qsizetype which, const Way &way)
    {
        QList<std::pair<qsizetype, const Way *>> heard;
        QByteArray key = way.on.toString(Qt::ISODate).toUtf8();
        for (const auto &[other, chosen] : m_chosen) {
            if (chosen->on == way.on) heard.append({other, chosen});
        }
        heard.append({which, &way});
        std::ranges::sort(heard);
        for (const auto &[other, chosen] : heard)
            key += '/' + QByteArray::number(other) + ':' +
                   QByteArray::number(chosen - m_ways[other].constData());
        const auto known = m_known.constFind(key);
        if (known != m_known.cend()) return *known;
        QList<PlannedSession> sessions;
        return *m_known.insert(key, fitsDay(heard, sessions));
    }

    PlanFigures figures() const
    {
        QList<PlannedSession> sessions;
        for (const auto &[which, way] : m_chosen) {
            auto one = way->sessions.first();
            one.arbitrators = way->arbitrators;
            sessions.append(one);
        }
        return figuresOf(m_ready, m_registers, sessions);
    }
    /// What a plan that goes on from here has at least.
    PlanFigures least(qsizetype at) const
    {
        auto least = figures();
        for (auto next = at; next < m_order.size(); ++next) {
            const auto &one = m_ready.cases[m_order[next]];
            if (m_ways[m_order[next]].isEmpty()) continue;
            least.unplaced -= one.cases();
            if (one.priority) least.priorityMissed -= one.cases();
        }
        least.waitingDays += m_rest[at];
        return least;
    }

    void go(qsizetype at)
    {
        if (m_found || least(at) >= m_than) return;
        if (at == m_order.size()) {
            m_found = figures();
            return;
        }
        const auto which = m_order[at];
        for (const auto &way : m_ways[which]) {
            if (!fits(which, way)) continue;
            m_chosen.append({which, &way});
            go(at + 1);
            m_chosen.removeLast();
        }
        go(at + 1);
    }

    const ReadyCases &m_ready;
    const office::Registers &m_registers;
    const law::Calendar &m_calendar;
    PlanFigures m_than;
    QList<QList<Way>> m_ways;
    QList<qsizetype> m_order;
    QList<int> m_rest; ///< least days of waiting of the cases from a place in the order on
    QList<std::pair<qsizetype, const Way *>> m_chosen;
    QHash<QByteArray, bool> m_known;
    std::optional<PlanFigures> m_found;
};

} // namespace

std::optional<PlanFigures> betterPlan(const ReadyCases &ready, const office::Registers &registers,
                                      const law::Calendar &calendar, const PlanFigures &than)
{
    return EveryPlan(ready, registers, calendar, than).better();
}

} // namespace tiaocai::test
