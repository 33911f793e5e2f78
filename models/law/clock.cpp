// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <algorithm>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

/// The span that an event closes: a resumption its suspension, the deemed day its publication.
std::optional<Exclusion::Ground> closedGround(EventKind kind)
{
    if (kind == EventKind::Resumed) return Exclusion::Suspension;
    if (kind == EventKind::PublicationDeemed) return Exclusion::Publication;
    return std::nullopt;
}

bool isOfClaim(EventKind kind)
{
    return kind == EventKind::RightsKnown || kind == EventKind::EmploymentEnded ||
           kind == EventKind::DemandMade || kind == EventKind::ComplaintFiled ||
           kind == EventKind::LimitationPaused;
}

} // namespace

Clock::Clock(const Rule &rule, Reckoning asked, QUuid forWhom, const Event &event)
    : subject(forWhom)
    , m_rule(&rule)
    , m_provision(&rule.provisionOn(asked.from))
    , m_asked(std::move(asked))
    , m_opened(event.kind)
    , m_startedBy(event.act)
    , m_beside(event.beside)
{
}

/// A limitation hears of payments and suits, an award's enforcement of demands: their subjects are of
/// another kind and speak of all that is claimed.
bool Clock::concerns(const Event &event) const
{
    const auto &scope = m_rule->scope;
    if (scope == Scope::Case || subject.isNull() || event.subject.isNull() || event.subject == subject)
        return true;
    return (scope == Scope::Claim && !isOfClaim(event.kind)) ||
           (scope == Scope::Award && isOfClaim(event.kind));
}

bool Clock::movedBy(EventKind kind) const
{
    return std::any_of(m_provision->movedBy.begin(), m_provision->movedBy.end(),
                       [&](const Mover &mover) { return mover.event == kind; });
}

bool Clock::isMetBy(EventKind kind, const Choices &choices) const
{
    if (m_provision->meetsByReceipt.contains(kind)) return true;
    const bool countsDispatch = choices.servedOnDispatch || m_provision->meetsByReceipt.isEmpty();
    return countsDispatch && m_provision->meets.contains(kind);
}

void Clock::hear(const Event &event, const Choices &choices)
{
    if (isMetBy(event.kind, choices)) {
        m_doneOn = event.on;
        m_endedBy = event.act;
        return;
    }
    if (m_provision->ends.contains(event.kind)) return end(event.act);
    if (m_provision->lapses.contains(event.kind)) {
        m_lapsedOn = event.on;
        m_endedBy = event.act;
        return;
    }
    if (m_provision->holds.contains(event.kind)) m_heldOn = event.on;
    const bool isOwnStart = event.kind == m_opened && event.act == m_startedBy;
    if (isOwnStart || closeSpan(event)) return;
    for (const auto &mover : m_provision->movedBy) {
        if (mover.event == event.kind) move(mover, event);
    }
}

void Clock::end(QUuid act)
{
    m_void = true;
    m_endedBy = act;
}

void Clock::move(const Mover &mover, const Event &event)
{
    switch (mover.move) {
    case MoveKind::Extend:
        m_asked.moves.append(
            Extension{event.amount.value_or(m_provision->longestExtension.value_or(0)), event.on});
        return;
    case MoveKind::ExcludeSuspension:
        return exclude(Exclusion::Suspension, event);
    case MoveKind::ExcludePublication:
        return exclude(Exclusion::Publication, event);
    case MoveKind::ExcludeInquiry:
        return exclude(Exclusion::Inquiry, event);
    case MoveKind::ExcludeSettlement:
        return exclude(Exclusion::Settlement, event);
    case MoveKind::Restart:
        m_asked.moves.append(Restart{mover.restart.value_or(RestartKind::ToOrdinary), event.on});
        return;
    case MoveKind::Interrupt:
        return interrupt(mover, event);
    case MoveKind::Pause:
        m_asked.moves.append(Pause{event.on, event.until.value_or(QDate())});
        return;
    case MoveKind::SetDue:
        if (event.sets)
            m_asked.moves.append(SetDue{event.base.isValid() ? event.base : event.on, *event.sets});
        else if (!m_provision->opens.contains(event.kind))
            end(event.act);
        return;
    case MoveKind::EmploymentEnd:
        m_asked.employmentEnded = event.on;
        return;
    }
}

/// A proceeding lasts until one of the rule's proceedingEnds closes it (closeSpan); until then it counts
/// from its start.
void Clock::interrupt(const Mover &mover, const Event &event)
{
    m_asked.moves.append(Interruption{event.on, std::nullopt});
    if (mover.proceeding) m_proceeding = m_asked.moves.size() - 1;
}

void Clock::exclude(Exclusion::Ground ground, const Event &event)
{
    m_asked.moves.append(Exclusion{ground, event.on, event.until.value_or(QDate())});
}

/// True where the event has done its work by giving a span its end.
bool Clock::closeSpan(const Event &event)
{
    if (m_proceeding && m_provision->proceedingEnds.contains(event.kind)) {
        std::get<Interruption>(m_asked.moves[*m_proceeding]).end = event.on;
        m_proceeding.reset();
        return true;
    }
    const auto ground = closedGround(event.kind);
    for (auto &move : m_asked.moves) {
        auto *exclusion = std::get_if<Exclusion>(&move);
        if (!ground || !exclusion || exclusion->ground != *ground || exclusion->to.isValid()) continue;
        exclusion->to = event.on;
        return true;
    }
    return false;
}

/// Held, or inside a span that the law lets stop this clock.
bool Clock::isPaused(const Period &period, QDate today) const
{
    const auto covers = [&](const Move &move) {
        const auto *exclusion = std::get_if<Exclusion>(&move);
        const auto *pause = std::get_if<Pause>(&move);
        const auto from = exclusion ? exclusion->from : pause ? pause->from : QDate();
        const auto to = exclusion ? exclusion->to : pause ? pause->to : QDate();
        return from.isValid() && from <= today && (!to.isValid() || today < to);
    };
    if (m_heldOn) return true;
    return today < period.coveredTo && std::any_of(m_asked.moves.begin(), m_asked.moves.end(), covers);
}

DeadlineState Clock::state(const Period &period, QDate today) const
{
    if (m_void || (m_lapsedOn && period.judged.isValid() && *m_lapsedOn <= period.judged))
        return DeadlineState::Void;
    if (isDone(today)) {
        const bool inTime = !period.judged.isValid() || *m_doneOn <= period.judged;
        return inTime ? DeadlineState::MetOnTime : DeadlineState::MetLate;
    }
    if (isPaused(period, today)) return DeadlineState::Paused;
    if (!period.judged.isValid() || today <= period.judged) return DeadlineState::Running;
    return m_provision->informationOnly ? DeadlineState::Void : DeadlineState::Overdue;
}

std::optional<Deadline> Clock::deadline(const Calendar &calendar, const Choices &choices, QDate today,
                                        bool withTrace) const
{
    auto period = reckon(m_asked, *m_rule, calendar, choices.punctuality, withTrace, true);
    if (!period) return std::nullopt;
    Deadline deadline;
    deadline.subject = subject;
    deadline.startedBy = m_startedBy;
    deadline.endedBy = m_endedBy;
    deadline.state = state(*period, today);
    deadline.period = *std::move(period);
    if (isDone(today)) deadline.doneOn = m_doneOn;
    deadline.missed = deadline.state == DeadlineState::Overdue && m_lapsedOn && *m_lapsedOn <= today;
    deadline.informationOnly = m_provision->informationOnly;
    deadline.officeDuty = m_provision->officeDuty;
    return deadline;
}

} // namespace tiaocai::law
