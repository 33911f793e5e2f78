// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerks.h"

#include "problem.h"
#include "quarters.h"

namespace tiaocai::hearings {

namespace {

/// Where somebody is on a day, from minute to minute.
struct Presence {
    QDate on;
    int from, to;
    QString tribunal;
};

class Clerks {
public:
    Clerks(const QList<PlannedSession> &sessions, const ReadyCases &ready, const office::Registers &registers)
        : m_ready(ready)
        , m_registers(registers)
        , m_clerks(registers.clerks)
    {
        std::ranges::stable_sort(m_clerks, [&](const auto &a, const auto &b) {
            return isBefore(m_ready.names.value(a.person), m_ready.names.value(b.person));
        });
        for (const auto &hearing : ready.pinned) {
            for (const auto &person : hearing.arbitrators + QList{hearing.clerk})
                enter(person, hearing.on, hearing.start, hearing.minutes, hearing.tribunal);
        }
        for (const auto &session : sessions) {
            for (const auto &person : session.arbitrators)
                enter(person, session.on, session.start, session.minutes, session.tribunal);
        }
    }

    void name(PlannedSession &session)
    {
        session.clerk = found(session);
        enter(session.clerk, session.on, session.start, session.minutes, session.tribunal);
    }

private:
    void enter(const PersonId &person, QDate on, QTime start, int minutes, const QString &tribunal)
    {
        if (!person.isNull())
            m_where[person].append({on, minuteOf(start), minuteOf(start) + minutes, tribunal});
    }
    int travel(const QString &from, const QString &to) const;
    bool isFree(const office::CourtClerk &clerk, const PlannedSession &session, const ReadyCase &of) const;
    PersonId found(const PlannedSession &session) const;

    const ReadyCases &m_ready;
    const office::Registers &m_registers;
    QList<office::CourtClerk> m_clerks;
    QHash<PersonId, QList<Presence>> m_where;
};

/// By way of the court.
int Clerks::travel(const QString &from, const QString &to) const
{
    if (from == to) return 0;
    const auto *one = m_registers.tribunal(from), *other = m_registers.tribunal(to);
    return (one ? one->travel() : 0) + (other ? other->travel() : 0);
}

bool Clerks::isFree(const office::CourtClerk &clerk, const PlannedSession &session, const ReadyCase &of) const
{
    const auto isHim = [&](const Barred &barred) { return barred.person == clerk.person; };
    if (session.arbitrators.contains(clerk.person) || std::ranges::any_of(of.barred, isHim)) return false;
    const int from = minuteOf(session.start), to = from + session.minutes;
    const auto end = session.start.addSecs(60 * session.minutes);
    for (const auto &absence : clerk.unavailable) {
        if (absence.meets(session.on, session.start, end)) return false;
    }
    return std::ranges::none_of(m_where.value(clerk.person), [&](const Presence &there) {
        const int way = travel(there.tribunal, session.tribunal);
        return there.on == session.on && from < there.to + way && there.from < to + way;
    });
}

PersonId Clerks::found(const PlannedSession &session) const
{
    const auto &of = *std::ranges::find(m_ready.cases, session.id, &ReadyCase::id);
    const auto *court = m_registers.court();
    const auto one = [&](auto is) {
        const auto there = std::ranges::find_if(
            m_clerks, [&](const auto &clerk) { return is(clerk) && isFree(clerk, session, of); });
        return there == m_clerks.end() ? PersonId() : there->person;
    };
    auto person = one([&](const auto &clerk) { return clerk.person == of.recorder; });
    if (person.isNull()) person = one([&](const auto &clerk) { return clerk.home == session.tribunal; });
    if (person.isNull() && court) person = one([&](const auto &clerk) { return clerk.home == court->code; });
    return person;
}

} // namespace

void nameClerks(QList<PlannedSession> &sessions, const ReadyCases &ready, const office::Registers &registers)
{
    Clerks clerks(sessions, ready, registers);
    for (auto &session : sessions)
        clerks.name(session);
}

} // namespace tiaocai::hearings
