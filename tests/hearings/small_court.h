// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

namespace tiaocai::test {

inline const law::Calendar &calendar()
{
    static const auto read = law::calendarFromResources().value();
    return read;
}

/// A court of one room and a branch of one room, two full-timers, a part-timer of the branch, a clerk each; a week in March
/// 2026 from Monday on. Everything by name.
struct SmallCourt {
    hearings::ReadyCases ready;
    office::Registers registers;

    SmallCourt()
    {
        ready.today = QDate(2026, 3, 2);
        ready.from = QDate(2026, 3, 9);
        ready.to = QDate(2026, 3, 13);
        addTribunal(QStringLiteral("court"), office::TribunalKind::Court);
        addTribunal(QStringLiteral("branch"), office::TribunalKind::Branch);
        addArbitrator(QStringLiteral("甲"), office::Employment::FullTime, QStringLiteral("court"));
        addArbitrator(QStringLiteral("乙"), office::Employment::FullTime, QStringLiteral("court"));
        addArbitrator(QStringLiteral("丙"), office::Employment::PartTime, QStringLiteral("branch"));
        addClerk(QStringLiteral("丁"), QStringLiteral("court"));
        addClerk(QStringLiteral("戊"), QStringLiteral("branch"));
    }

    void addTribunal(const QString &code, office::TribunalKind kind)
    {
        office::Tribunal one{.code = code, .name = code, .kind = kind};
        one.states = {{QDate(2020, 1, 1), office::TribunalState::Running}};
        one.travelMinutes = kind == office::TribunalKind::Court ? 0 : 40;
        registers.tribunals.append(one);
        registers.rooms.append(
            {.code = code + QStringLiteral("-1"), .name = QStringLiteral("1"), .tribunal = code});
    }
    void addArbitrator(const QString &name, office::Employment employment, const QString &home)
    {
        registers.arbitrators.append(
            {.person = person(name), .employment = employment, .home = home, .terms = {{}}});
    }
    void addClerk(const QString &name, const QString &home)
    {
        registers.clerks.append({person(name), home, {}});
    }
    /// The same person for the same name; known to the plan from then on.
    PersonId person(const QString &name)
    {
        const PersonId id(QUuid::createUuidV5(QUuid(), name));
        ready.names.insert(id, name);
        return id;
    }
    office::Arbitrator &arbitrator(const QString &name)
    {
        return *std::ranges::find(registers.arbitrators, person(name), &office::Arbitrator::person);
    }
    office::CourtClerk &clerk(const QString &name)
    {
        return *std::ranges::find(registers.clerks, person(name), &office::CourtClerk::person);
    }
    hearings::ReadyCase &addCase(const QString &number, const QString &tribunal, int minutes = 120)
    {
        hearings::ReadyCase one;
        one.id = CaseId(QUuid::createUuidV5(QUuid(), number));
        one.number = number;
        one.receivedOn = QDate(2026, 2, 10);
        one.acceptedOn = QDate(2026, 2, 12);
        one.due = QDate(2026, 3, 30);
        one.place = {{tribunal}};
        one.minutes = minutes;
        one.earliest = ready.from;
        ready.cases.append(one);
        return ready.cases.last();
    }
    hearings::PinnedHearing &pin(const QString &room, QDate on, QTime start, int minutes,
                                 const QList<QString> &arbitrators)
    {
        hearings::PinnedHearing one;
        one.hearing = HearingId::fresh();
        one.id = CaseId::fresh();
        one.on = on;
        one.start = start;
        one.minutes = minutes;
        one.room = room;
        one.tribunal = room.section(u'-', 0, 0);
        for (const auto &name : arbitrators)
            one.arbitrators.append(person(name));
        ready.pinned.append(one);
        return ready.pinned.last();
    }
    /// Sessions as far as they are taken in the room on every day of the week.
    void fill(const QString &room, const QList<QString> &arbitrators = {})
    {
        for (auto day = ready.from; day <= ready.to; day = day.addDays(1)) {
            pin(room, day, QTime(9, 0), 180, arbitrators);
            pin(room, day, QTime(14, 0), 180, arbitrators);
        }
    }

    hearings::CircuitPlan plan(qint64 steps = 300, quint32 seed = 1) const
    {
        return planCircuit(ready, registers, calendar(), {.seed = seed, .steps = steps});
    }
    /// "court-1 2026-03-09 09:00 甲,乙": where a case is heard; empty where it is not.
    QString heard(const hearings::CircuitPlan &plan, const QString &number) const
    {
        for (const auto &one : plan.sessions) {
            if (one.number == number)
                return one.room + u' ' + one.on.toString(Qt::ISODate) +
                       one.start.toString(QStringLiteral(" HH:mm ")) + names(one.arbitrators);
        }
        return {};
    }
    QString names(const QList<PersonId> &people) const
    {
        QStringList list;
        for (const auto &one : people)
            list << ready.names.value(one);
        return list.join(u',');
    }
};

} // namespace tiaocai::test
