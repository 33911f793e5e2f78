// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/engine.h"

namespace tiaocai::law {

/// One clock while the events of its case are told.
class Clock {
public:
    Clock(const Rule &rule, Reckoning asked, QUuid forWhom, const Event &event);

    QUuid subject; ///< null: the case as a whole, or nobody in particular

    const Rule &rule() const { return *m_rule; }
    /// What holds of the rule for this clock.
    const Provision &provision() const { return *m_provision; }
    const Reckoning &asked() const { return m_asked; }
    QUuid startedBy() const { return m_startedBy; }
    bool isOpen() const { return !m_doneOn && !m_void && !m_lapsedOn; }
    bool isVoid() const { return m_void; }
    /// Whether it takes the place of the clocks that its rule replaces.
    bool replaces(const RuleId &other) const { return !m_beside && m_provision->replaces.contains(other); }
    std::optional<QDate> heldOn() const { return m_heldOn; }

    /// Told of its subject, of the whole case, or of a subject where the clock has none.
    bool concerns(const Event &event) const;
    /// The clock that a starting event would start again.
    bool isFor(const Event &event) const { return m_rule->scope == Scope::Case || event.subject == subject; }
    /// The same start told once more: for another party of one act, or by another event of the day.
    bool isSameStart(const Event &event, QDate from) const
    {
        const bool sameAct = !event.act.isNull() && event.act == m_startedBy;
        return m_asked.from == from &&
               (isFor(event) || (sameAct && (subject.isNull() || event.subject.isNull())));
    }
    bool movedBy(EventKind kind) const;

    void hear(const Event &event, const Choices &choices);
    /// Without fault, by an act.
    void end(QUuid act);

    /// Nothing where no date can be reckoned.
    std::optional<Deadline> deadline(const Calendar &calendar, const Choices &choices, QDate today,
                                     bool withTrace) const;

private:
    bool isMetBy(EventKind kind, const Choices &choices) const;
    void move(const Mover &mover, const Event &event);
    void interrupt(const Mover &mover, const Event &event);
    void exclude(Exclusion::Ground ground, const Event &event);
    bool closeSpan(const Event &event);
    bool isPaused(const Period &period, QDate today) const;
    bool isDone(QDate today) const { return m_doneOn && *m_doneOn <= today; }
    DeadlineState state(const Period &period, QDate today) const;

    const Rule *m_rule;
    const Provision *m_provision;
    Reckoning m_asked;
    EventKind m_opened; ///< the kind of event that started it
    QUuid m_startedBy, m_endedBy;
    std::optional<QDate> m_doneOn;
    std::optional<QDate> m_heldOn;
    std::optional<QDate> m_lapsedOn;       ///< from then on nobody can meet it any more
    std::optional<qsizetype> m_proceeding; ///< the interruption among the moves that has not ended
    bool m_void = false;
    bool m_beside; ///< takes no other clock's place
};

} // namespace tiaocai::law
