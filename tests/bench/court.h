// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

#include <random>
#include <utility>
#include <vector>

/// The court on which the planner is measured (HEARINGS.md section 5), made anew from its seed; and small ones.
namespace tiaocai::test {

struct CourtSize {
    int cases = 200;
    int branches = 7;
    int fullTimers = 5;
    int courtRooms = 3;
    int weeks = 6;
    bool hasExtras =
        false; ///< priority, series, online, shared persons, joined and composed cases: what the bench leaves out
};

struct Court {
    hearings::ReadyCases ready;
    office::Registers registers;
};

class CourtMaker {
public:
    CourtMaker(const law::Calendar &calendar, quint32 seed, const CourtSize &size)
        : m_calendar(calendar)
        , m_dice(seed)
        , m_size(size)
    {
    }

    Court made()
    {
        m_court.ready.today = QDate(2026, 11, 30);
        m_court.ready.from = m_court.ready.today.addDays(7);
        m_court.ready.to = m_court.ready.from.addDays(7 * m_size.weeks - 1);
        for (int tribunal = 0; tribunal <= m_size.branches; ++tribunal)
            addTribunal(tribunal);
        for (int i = 0; i < m_size.fullTimers; ++i)
            addArbitrator(QStringLiteral("专职%1").arg(i + 1), office::Employment::FullTime, 0);
        for (int branch = 1; branch <= m_size.branches; ++branch)
            addArbitrator(QStringLiteral("兼职%1").arg(branch), office::Employment::PartTime, branch);
        for (int i = 0; i <= m_size.branches; ++i)
            m_court.registers.clerks.append({person(QStringLiteral("书记员%1").arg(i + 1)), code(i), {}});
        m_daysAgo = dealt(25);
        for (int i = 0; i < m_size.cases; ++i)
            addCase(i);
        return m_court;
    }

private:
    int below(int n) { return int(m_dice() % quint32(n)); }
    /// For each case one of n, each as often as the others, in an order of chance.
    std::vector<int> dealt(int n)
    {
        std::vector<int> cards;
        for (int i = 0; i < m_size.cases; ++i)
            cards.push_back(i % n);
        for (int left = m_size.cases; left > 1; --left)
            std::swap(cards[size_t(left - 1)], cards[size_t(below(left))]);
        return cards;
    }
    static QString code(int tribunal) { return QStringLiteral("T%1").arg(tribunal); }
    QUuid uuid()
    {
        const quint32 a = quint32(m_dice()), b = quint32(m_dice());
        return QUuid(a, ushort(b), ushort(b >> 16), 1, 2, 3, 4, 5, 6, 7, 8);
    }
    PersonId person(const QString &name)
    {
        const PersonId id(uuid());
        m_court.ready.names.insert(id, name);
        return id;
    }

    void addTribunal(int place)
    {
        const bool isCourt = place == 0;
        office::Tribunal one{.code = code(place), .name = QStringLiteral("第%1庭").arg(place)};
        one.kind = isCourt ? office::TribunalKind::Court : office::TribunalKind::Branch;
        one.states = {{QDate(2020, 1, 1), office::TribunalState::Running}};
        one.townships = {QStringLiteral("乡%1").arg(place)};
        one.travelMinutes = isCourt ? 0 : 20 + 5 * below(9);
        m_court.registers.tribunals.append(one);
        const int rooms = isCourt ? m_size.courtRooms : below(3) < 2 ? 1 : 2;
        for (int room = 0; room < rooms; ++room)
            m_court.registers.rooms.append({.code = QStringLiteral("T%1-%2").arg(place).arg(room + 1),
                                            .name = QStringLiteral("%1号庭").arg(room + 1),
                                            .tribunal = code(place),
                                            .online = m_size.hasExtras && room == 0});
    }

    void addArbitrator(const QString &name, office::Employment employment, int home)
    {
        office::Arbitrator one{
            .person = person(name), .employment = employment, .home = code(home), .terms = {{}}};
        if (employment == office::Employment::PartTime) one.unavailable = mainJob();
        m_court.registers.arbitrators.append(one);
    }

    /// All half-days of the week but two.
    QList<office::Absence> mainJob()
    {
        const int free = below(10), also = (free + 1 + below(9)) % 10;
        QList<office::Absence> taken;
        for (int half = 0; half < 10; ++half) {
            if (half == free || half == also) continue;
            office::Absence one;
            one.weekday = half / 2 + 1;
            one.starts = half % 2 ? QTime(13, 0) : QTime(0, 0);
            one.ends = half % 2 ? QTime(23, 59) : QTime(13, 0);
            taken.append(one);
        }
        return taken;
    }

    int minutes()
    {
        const int drawn = below(100);
        return drawn < 15 ? 60 : drawn < 35 ? 90 : drawn < 80 ? 120 : drawn < 90 ? 150 : 180;
    }

    void addCase(int place)
    {
        const auto &today = m_court.ready.today;
        hearings::ReadyCase one;
        one.id = CaseId(uuid());
        one.number = QStringLiteral("云劳人仲案〔2026〕%1号").arg(place + 1);
        one.acceptedOn = today.addDays(-m_daysAgo[size_t(place)]);
        one.receivedOn = one.acceptedOn.addDays(-below(5));
        const auto copy = std::min(today, one.acceptedOn.addDays(1 + below(10)));
        one.defenceEnds = m_calendar.addWorkingDays(copy, 10);
        one.notice =
            m_calendar.addWorkingDays(m_calendar.addWorkingDays(today, m_court.ready.settings.serviceDays),
                                      m_court.ready.settings.noticeDays + 1);
        const auto afterDefence = m_calendar.addWorkingDays(one.defenceEnds, 1);
        one.earliest = std::max(afterDefence, one.notice);
        one.why = afterDefence >= one.notice ? hearings::EarliestBy::Defence : hearings::EarliestBy::Notice;
        const int drawn = below(100);
        one.due = m_calendar.rolled(one.acceptedOn.addDays(drawn < 80 ? 45 : drawn < 95 ? 60 : 75));
        const int tribunal = place % (m_size.branches + 1);
        one.township = QStringLiteral("乡%1").arg(tribunal);
        one.place = {{code(tribunal)}};
        one.minutes = minutes();
        one.needsFullTime = below(3) == 0;
        if (one.needsFullTime && below(5) == 0) one.panel = 3;
        if (m_size.hasExtras) addExtras(one);
        m_court.ready.cases.append(one);
    }

    void addExtras(hearings::ReadyCase &one)
    {
        one.priority = below(4) == 0;
        one.online = below(8) == 0;
        if (below(3) == 0) one.series = QStringLiteral("系列%1").arg(below(2));
        if (below(4) == 0) one.persons.append(QStringLiteral("人%1").arg(below(3)));
        if (below(6) == 0) one.representatives.append(QStringLiteral("人%1").arg(below(3)));
        if (below(8) == 0) one.with.append({CaseId(uuid()), one.number + u'甲', one.acceptedOn.addDays(1)});
        if (below(10) == 0) one.due = {};
        if (below(6) != 0) return;
        const auto &full = m_court.registers.arbitrators.first();
        if (one.panel == 1) one.composed = {full.person};
        one.wasComposed = one.panel == 1;
    }

    const law::Calendar &m_calendar;
    std::mt19937 m_dice;
    CourtSize m_size;
    std::vector<int> m_daysAgo; ///< on which the cases were accepted
    Court m_court;
};

inline Court makeCourt(const law::Calendar &calendar, quint32 seed, const CourtSize &size = {})
{
    return CourtMaker(calendar, seed, size).made();
}

} // namespace tiaocai::test
