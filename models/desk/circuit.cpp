// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/as_set.h"
#include "desk/hearings.h"
#include "docket.h"
#include "entered_together.h"
#include "hearings/openings.h"
#include "hearings/presence.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using hearings::CircuitPlan;
using hearings::DocketSession;
using hearings::PlannedSession;
using hearings::ReadyCases;
using office::Action;

namespace {

/// How a hearing that is released stands: what it had, and whether it still had all of it.
Result<QList<hearings::ReleasedHearing>> releasedHearings(const QList<DocketSession> &standing,
                                                          const QList<HearingId> &ids)
{
    QList<hearings::ReleasedHearing> list;
    for (const auto &id : ids) {
        const auto line = std::ranges::find(standing, id.uuid(), &DocketSession::id);
        if (line == standing.end() || !line->start)
            return refuse(
                u"unknown-hearing"_s,
                Words::tr("No hearing “%1” is set. Compare it with: tiaocai-cli docket.").arg(id.toString()));
        list.append({id,
                     line->of,
                     {line->on, *line->start, line->room, line->arbitrators},
                     line->status == hearings::SessionStatus::Set});
    }
    return list;
}

/// Who was missing when his hearing lost him is not waited for: his seat is filled anew.
void dropMissing(ReadyCases &ready, const QList<DocketSession> &standing, const office::Registers &registers)
{
    for (const auto &line : standing) {
        if (line.status != hearings::SessionStatus::WithoutArbitrator || !line.start) continue;
        const auto one = std::ranges::find(ready.cases, line.of, &hearings::ReadyCase::id);
        if (one == ready.cases.end()) continue;
        one->composed.removeIf([&](const PersonId &person) {
            const auto *entry = registers.arbitrator(person);
            return !entry || !entry->isInTerm(line.on) ||
                   std::ranges::any_of(entry->unavailable, [&](const office::Absence &absence) {
                       return absence.meets(line.on, *line.start, line.end());
                   });
        });
    }
}

/// The hearing of a case that a plan sets anew, if one stands.
const casework::Hearing *standingHearing(const casework::CaseFile &file)
{
    const auto set = std::ranges::find(file.hearings, casework::Hearing::Set, &casework::Hearing::state);
    return set == file.hearings.end() ? nullptr : &*set;
}

bool isAsPlanned(const casework::Hearing &hearing, const PlannedSession &session)
{
    return hearing.day == session.on && hearing.time == session.start && hearing.room == session.room &&
           hearing.arbitrators == session.arbitrators && !hearing.freed;
}

Result<void> compose(const Reading &at, EnteredTogether &entered, const CaseId &id,
                     const PlannedSession &session)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    if (file->tribunal == session.arbitrators) return {};
    casework::TribunalComposed composed{.arbitrators = session.arbitrators, .recorder = file->recorder};
    if (!composed.recorder && !session.clerk.isNull()) composed.recorder = session.clerk;
    if (session.arbitrators.size() > 1) composed.presiding = session.arbitrators.first();
    return entered.enter(id, {.payload = composed, .on = at.today()}).map([](const auto &) {});
}

/// Composes and sets one; false where it stands as planned already.
Result<bool> publishOne(const Reading &at, EnteredTogether &entered, const PlannedSession &session)
{
    const auto file = caseFile(at, session.id);
    if (!file) return refuse(file);
    const auto *standing = standingHearing(*file);
    const bool isFreed =
        standing && casework::isNamedAsSet(at.history.freedHearings, standing->id, standing->setBy);
    if (standing && !isFreed && isAsPlanned(*standing, session)) return false;
    if (auto done = compose(at, entered, session.id, session); !done) return refuse(done);
    for (const auto &joined : session.with) {
        if (auto done = compose(at, entered, joined.id, session); !done) return refuse(done);
    }
    casework::HearingSet act;
    act.hearing = standing ? standing->id : HearingId::fresh();
    act.day = session.on;
    act.time = session.start;
    act.minutes = session.minutes;
    act.room = session.room;
    act.tribunal = session.tribunal;
    act.arbitrators = session.arbitrators;
    if (!session.clerk.isNull()) act.clerk = session.clerk;
    act.online = session.online;
    act.announced =
        standing && standing->announced && standing->day == session.on && standing->time == session.start;
    const auto note = Words::tr("As the plan of the circuit has it.");
    return entered.enter(session.id, {.payload = act, .on = at.today(), .note = note}).map([](const auto &) {
        return true;
    });
}

bool isInTheWay(const Refusal &refusal)
{
    static const QStringList codes{u"room-taken"_s, u"arbitrator-taken"_s, u"clerk-taken"_s,
                                   u"person-taken"_s, u"no-time-to-travel"_s};
    return codes.contains(refusal.code);
}

/// Two hearings that change places are in each other's way: one is cancelled first, and set again.
Result<void> makeWay(const Reading &at, EnteredTogether &entered, const QList<PlannedSession> &waiting,
                     const Refusal &refusal)
{
    for (const auto &session : waiting) {
        const auto file = caseFile(at, session.id);
        if (!file) return refuse(file);
        const auto *standing = standingHearing(*file);
        if (!standing) continue;
        const casework::HearingCancelled cancelled{standing->id,
                                                   Words::tr("It is set anew by the plan of the circuit.")};
        return entered.enter(session.id, {.payload = cancelled, .on = at.today()}).map([](const auto &) {});
    }
    return tl::unexpected(refusal);
}

Result<int> publishAll(const Reading &at, EnteredTogether &entered, QList<PlannedSession> sessions)
{
    int set = 0;
    while (!sessions.isEmpty()) {
        QList<PlannedSession> waiting;
        std::optional<Refusal> refusal;
        for (const auto &session : sessions) {
            const auto done = publishOne(at, entered, session);
            if (!done && !isInTheWay(done.error())) return refuse(done);
            if (!done) {
                refusal = done.error();
                waiting.append(session);
            } else
                set += *done;
        }
        if (waiting.size() == sessions.size()) {
            if (auto way = makeWay(at, entered, waiting, *refusal); !way) return refuse(way);
        }
        sessions = waiting;
    }
    return set;
}

} // namespace

Result<CircuitGround> Hearings::circuitGround(QDate from, QDate to, const QList<HearingId> &released) const
{
    return m_bench.ask(
        Action::ReadCases, u"circuit ground"_s, [&](const Reading &at) -> Result<CircuitGround> {
            const auto files = openArbitrations(at);
            const auto standing = docketOf(at, from, to), shown = shownDocket(at, from, to);
            if (!files || !standing) return files ? refuse(standing) : refuse(files);
            if (!shown) return refuse(shown);
            const auto free = releasedHearings(*shown, released);
            if (!free) return refuse(free);
            auto history = at.history;
            for (const auto &line : *standing) {
                if (!released.contains(HearingId(line.id))) continue;
                const auto ids = asSet(at, line);
                if (!ids) return refuse(ids);
                history.freedHearings += QSet<HearingId>(ids->begin(), ids->end());
            }
            auto pinned = *standing;
            pinned.removeIf([&](const DocketSession &line) { return released.contains(HearingId(line.id)); });
            auto ground = readinessGround(at);
            const hearings::ReadinessGround as{history, ground.book, ground.calendar, ground.today,
                                               ground.secret};
            CircuitGround made{hearings::readyCases(*files, pinned, from, to, as),
                               hearings::staffed(at.history.registersOn(from), at.history), at.calendar};
            made.ready.released = *free;
            dropMissing(made.ready, *shown, made.registers);
            return made;
        });
}

Result<std::optional<hearings::PlannedSession>> Hearings::firstOpening(const CaseId &id, QDate until) const
{
    return circuitGround(m_bench.now.today(), until, {}).map([&](const CircuitGround &ground) {
        const auto days = hearings::daysFor(id, ground.ready, ground.registers, ground.calendar, 1);
        return days.isEmpty() ? std::nullopt : std::optional(days.first());
    });
}

Result<Published> Hearings::publish(const CircuitPlan &plan)
{
    return m_bench.perform(Action::PlanHearings, u"publish plan"_s, [&](Writing &at) -> Result<Published> {
        const auto entered = EnteredTogether::begin(at);
        if (!entered) return refuse(entered);
        const auto set = publishAll(at, **entered, plan.sessions);
        if (!set) return refuse(set);
        return (*entered)->settle().map([&](const std::optional<ActId> &proposal) {
            return Published{*set, proposal};
        });
    });
}

} // namespace tiaocai::desk
