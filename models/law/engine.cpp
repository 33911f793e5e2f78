// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/engine.h"

#include "base/names.h"
#include "clock.h"

#include <algorithm>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<DeadlineState, 6> States{{{
    {DeadlineState::Running, "running"_L1},
    {DeadlineState::Paused, "paused"_L1},
    {DeadlineState::MetOnTime, "met-on-time"_L1},
    {DeadlineState::MetLate, "met-late"_L1},
    {DeadlineState::Overdue, "overdue"_L1},
    {DeadlineState::Void, "void"_L1},
}}};

/// The clocks of one case, told one event after the other.
class Clocks {
public:
    Clocks(const Rules &rules, qsizetype events)
        : m_rules(rules)
        , m_overlay(rules.book.provinceCode(rules.choices.overlay))
    {
        m_told.reserve(events);
        m_clocks.reserve(events);
    }

    void tell(const Event &event)
    {
        for (auto &clock : m_clocks) {
            if (clock.isOpen() && clock.concerns(event)) clock.hear(event, m_rules.choices);
        }
        for (const auto *rule : m_rules.book.openedBy(event.kind, m_overlay))
            start(*rule, event);
        m_told.append(&event);
    }

    QList<Deadline> deadlines(QDate today, bool withTrace)
    {
        replace();
        QList<Deadline> list;
        list.reserve(m_clocks.size());
        for (const auto &clock : m_clocks) {
            if (auto deadline = clock.deadline(m_rules.calendar, m_rules.choices, today, withTrace))
                list.append(*std::move(deadline));
        }
        return list;
    }

private:
    void start(const Rule &rule, const Event &event)
    {
        if (rule.unsettled && !m_rules.choices.enabled.contains(rule.id.toString())) return;
        auto *running = open(rule, [&](const Clock &clock) { return clock.isFor(event); });
        if (running && running->movedBy(event.kind)) return;
        if (!rule.provisionOn(event.on).opens.contains(event.kind)) return resume(rule, running, event);
        const auto asked = question(rule, event);
        if (!asked) return;
        const auto subject = rule.scope == Scope::Case ? QUuid() : event.subject;
        if (auto *twin =
                open(rule, [&](const Clock &clock) { return clock.isSameStart(event, asked->from); })) {
            if (twin->subject.isNull()) twin->subject = subject;
            return;
        }
        if (running) running->end(event.act);
        m_clocks.append(Clock(rule, *asked, subject, event));
    }

    /// After pre-case mediation (办案规则 69) the clock starts anew; an office may let it resume instead.
    void resume(const Rule &rule, Clock *held, const Event &event)
    {
        if (!held || !held->heldOn() || !held->provision().resumes.contains(event.kind)) return;
        Reckoning asked{rule.id, event.on};
        if (!m_rules.choices.preMediationRestarts) {
            const int used = m_rules.calendar.workingDays(held->asked().from, *held->heldOn());
            asked.length = std::max(1, held->provision().length - used);
        }
        const auto subject = held->subject;
        held->end(event.act);
        m_clocks.append(Clock(rule, asked, subject, event));
    }

    /// Nothing where the length is to be set and nobody set it: then there is no clock.
    std::optional<Reckoning> question(const Rule &rule, const Event &event) const
    {
        Reckoning asked{rule.id, base(rule.provisionOn(event.on), event)};
        const auto &provision = rule.provisionOn(asked.from);
        if (provision.moves.contains(MoveKind::EmploymentEnd)) asked.employmentEnded = event.on;
        if (provision.unit != Unit::Set) return asked;
        if (event.sets)
            asked.moves.append(SetDue{event.on, *event.sets});
        else if (event.amount)
            asked.length = *event.amount;
        else if (const auto length = m_rules.choices.lengths.find(rule.id.toString());
                 length != m_rules.choices.lengths.end())
            asked.length = *length;
        else if (const auto end = endOf(provision.within))
            asked.moves.append(SetDue{event.on, *end});
        else if (provision.length == 0)
            return std::nullopt;
        return asked;
    }

    QDate base(const Provision &provision, const Event &event) const
    {
        const auto counts = [&](const Event *told) { return provision.countsFrom.contains(told->kind); };
        const auto found = std::find_if(m_told.rbegin(), m_told.rend(), counts);
        return found == m_told.rend() ? event.on : (*found)->on;
    }

    std::optional<QDate> endOf(const RuleId &id) const
    {
        const auto running = [&](const Clock &clock) { return clock.isOpen() && clock.rule().id == id; };
        const auto found = std::find_if(m_clocks.rbegin(), m_clocks.rend(), running);
        if (found == m_clocks.rend()) return std::nullopt;
        const auto period =
            reckon(found->asked(), found->rule(), m_rules.calendar, m_rules.choices.punctuality, false, true);
        return period ? std::optional(period->due) : std::nullopt;
    }

    template <typename Predicate>
    Clock *open(const Rule &rule, const Predicate &isMeant)
    {
        const auto runs = [&](const Clock &clock) {
            return clock.isOpen() && &clock.rule() == &rule && isMeant(clock);
        };
        const auto found = std::find_if(m_clocks.begin(), m_clocks.end(), runs);
        return found == m_clocks.end() ? nullptr : &*found;
    }

    /// A referral's own time takes the place of the fifteen days, and goes with the referral's withdrawal.
    void replace()
    {
        for (const auto &clock : m_clocks) {
            if (clock.isVoid()) continue;
            for (auto &other : m_clocks) {
                if (clock.replaces(other.rule().id)) other.end(clock.startedBy());
            }
        }
    }

    Rules m_rules;
    QString m_overlay;
    QList<const Event *> m_told;
    QList<Clock> m_clocks;
};

} // namespace

QString name(DeadlineState state)
{
    return States.name(state);
}

QList<Deadline> deadlines(std::span<const Event> events, const Rules &rules, QDate today, bool withTrace)
{
    Clocks clocks(rules, qsizetype(events.size()));
    for (const auto &event : events)
        clocks.tell(event);
    return clocks.deadlines(today, withTrace);
}

} // namespace tiaocai::law
