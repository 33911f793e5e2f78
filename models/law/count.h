// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/period.h"
#include "reasons.h"

namespace tiaocai::law {

/// A forward count on its way: begun at a base, moved by one move after the other.
class Count {
public:
    /// In which sense the text is taken where it has two. Strict: anew from the first day of an interrupting proceeding, not
    /// from its end. Lenient: after a pause the last months whole (民法典 194), not the rest of them.
    enum class Sense { Usual, Strict, Lenient };

    /// `length` is empty where only a set date will give the end. Steps go to `trace` where there is one.
    Count(const Provision &provision, std::optional<int> length, const Calendar &calendar,
          Punctuality punctuality, Sense sense, QList<Step> *trace);

    /// Asked from a day, counted from `base` (the same, but for periods that only the end of employment
    /// starts).
    void begin(QDate from, QDate base);
    /// None where the move moved, else why it did not; then nothing has changed.
    Reason apply(const Move &move);
    void ignore(const Move &move, Reason reason);
    void roll();

    QDate base() const { return m_base; }
    /// Un-rolled; invalid while nothing has set it.
    QDate end() const { return m_end; }
    QDate rolledEnd() const { return m_provision.roll == Roll::None ? m_end : m_calendar.rolled(m_end); }
    QDate judgedEnd() const;
    QDate coveredTo() const { return m_coveredTo; }

private:
    Reason move(const Extension &extension);
    Reason move(const Exclusion &exclusion);
    Reason move(const Restart &restart);
    Reason move(const Interruption &interruption);
    Reason move(const Pause &pause);
    Reason move(const SetDue &set);

    QDate counted(QDate from, int amount) const;
    void countAnew(QDate base);
    void shift(QDate since, QDate until);
    Reason cover(QDate from, QDate to, Step::Kind kind, QLatin1StringView ground);
    QDate lastMonths() const;
    bool isOpen() const;
    void add(Step step);
    void addCount(Step::Kind kind, QDate from, QDate to, int amount);

    const Provision &m_provision;
    std::optional<int> m_length;
    const Calendar &m_calendar;
    Punctuality m_punctuality;
    Sense m_sense;
    QList<Step> *m_trace;

    QDate m_start; ///< before the moves: a proceeding puts the base behind days that lie in the period
    QDate m_base, m_end;
    QDate m_coveredTo; ///< end of what exclusions and pauses cover so far
    Step::Kind m_coverKind = Step::Exclude;
    QLatin1StringView m_ground;
    bool m_extended = false;
};

/// Names every day off and every made-up day between two ends of a count of working days, in its direction.
void traceWorkingDays(QList<Step> &trace, Step::Kind kind, QDate from, QDate to, const Calendar &calendar);

/// The end by which punctuality is told.
QDate judgedOf(const Provision &provision, QDate unrolled, QDate due, Punctuality punctuality);

/// The day that puts a move in its order; invalid for an extension of which only the length is known.
QDate dayOf(const Move &move);

} // namespace tiaocai::law
