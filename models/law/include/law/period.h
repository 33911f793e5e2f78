// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/speech.h"
#include "law/calendar.h"
#include "law/law_book.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace tiaocai::law {

/// What moves a period. Dates are effective dates; moves combine in date order, then in list order.
struct Extension {
    int amount = 0;                  ///< in the rule's own unit
    std::optional<QDate> approvedOn; ///< unknown: taken as in time
};
struct Exclusion {
    enum Ground { Suspension, Publication, Inquiry, Settlement }; ///< the last two by local rules alone
    Ground ground = Suspension;
    QDate from, to; ///< [from, to); `to` is invalid while it goes on
};
struct Restart {
    RestartKind kind = RestartKind::PartyAdded;
    QDate on;
};
struct Interruption {
    QDate on;
    std::optional<QDate> end; ///< of a proceeding: strict counts from its start, lenient from its end
};
struct Pause {
    QDate from, to; ///< [from, to); `to` is invalid while it goes on
};
struct SetDue {
    QDate on, due; ///< agreed on / new due date (mediation extended by both sides, instalment amended)
};
using Move = std::variant<Extension, Exclusion, Restart, Interruption, Pause, SetDue>;

/// What is asked: a rule, the day it counts from (not counted itself), what moved it.
struct Reckoning {
    RuleId rule;
    QDate from;
    QList<Move> moves = {};
    std::optional<QDate> employmentEnded = {}; ///< WAGE_AFTER_END_1Y: no due date without it
    std::optional<int> length = {};            ///< where the law leaves it to be set
    QString variant = {};                      ///< a lawful other form
    QString overlay = {};                      ///< province by name or code; empty: national rules alone
};

/// One step of the way from the base to the due date: each step that moves starts (`from`) where the one
/// before ended (`to`), so that replaying them in order from the base gives the due date.
struct Step {
    enum Kind {
        Start, ///< to is the base day, not counted
        Count, ///< `days` of the rule's unit counted from..to; key `make-up`: a weekend day worked by notice
        Hop,   ///< one day off inside a working-day count, to = that day: named, `days` 0
        Exclude,     ///< to = from + days: the end moved by what [since, until) adds
        Restarted,   ///< earlier count discarded: to is the new base
        Extend,      ///< counted on from the un-rolled end
        Interrupted, ///< counted anew
        Paused,      ///< as Exclude
        SetTo,       ///< agreed or ordered new date
        Roll,        ///< last day off: to the next working day
        Ignored,     ///< an event that moves nothing, and why
        None         ///< no due date, and why
    };
    Kind kind = Start;
    QDate from, to;
    int days = 0; ///< negative where it counts back
    /// Language-free: holiday's name, restart kind, ground, reason code of an ignored event.
    QString key = {};
    QDate since = {}; ///< of an exclusion, pause or proceeding: [since, until)
    QDate until = {};
};
/// start, count, hop, exclude, restarted, extend, interrupted, paused, set-to, roll, ignored, none.
QString name(Step::Kind kind);

/// Which of the two readings punctuality is told by (ACTS.md section 11).
enum class Punctuality { ByLaw, AlwaysRolled, AlwaysUnrolled };
constexpr auto choicesOf(Punctuality)
{
    return std::array{
        Choice{Punctuality::ByLaw, "by-law",
               QT_TRANSLATE_NOOP("Choice", "As the law says (where it is doubtful, the earlier date)")},
        Choice{Punctuality::AlwaysRolled, "always-rolled",
               QT_TRANSLATE_NOOP("Choice", "Always the date moved to a working day")},
        Choice{Punctuality::AlwaysUnrolled, "always-unrolled",
               QT_TRANSLATE_NOOP("Choice", "Always the date before it is moved")},
    };
}

/// The answer. Invalid dates (QDate()) stand where there is none.
struct Period {
    RuleId rule;
    QDate from;
    QDate due;      ///< the date that counts (rolled); invalid: no due date
    QDate unrolled; ///< before rolling; equals due where nothing rolled
    QDate judged;   ///< the one of the two by which punctuality is told
    QDate strict;   ///< valid where the text has two readings
    QDate lenient;
    QDate coveredTo; ///< end of what exclusions and pauses left out; beyond every date while one goes on
    bool provisional = false;
    /// roll-by-reference, roll-doubtful, backward-reading, interruption-reading, local-rule, provisional,
    /// start-by-practice, pause-reading
    QStringList doubts;
    QList<Step> trace;
};

/// The period, computed. O(1) but for the trace's hops, which are left out unless `withTrace`.
/// Refuses `unknown-rule`, `unknown-overlay`, `bad-move` (a move, variant or length the rule does not know,
/// an exclusion outside the period as moved so far, an extension too long, late or second), `length-needed`,
/// `out-of-range`.
Result<Period> reckon(const Reckoning &asked, const LawBook &book, const Calendar &calendar,
                      Punctuality punctuality = Punctuality::ByLaw, bool withTrace = true);

/// The same with the rule at hand and nothing looked up. With `tolerant` a move that would be refused moves
/// nothing and is named in the trace, and a length may be what is left of one.
Result<Period> reckon(const Reckoning &asked, const Rule &rule, const Calendar &calendar,
                      Punctuality punctuality, bool withTrace, bool tolerant);

/// The sentence of a step counted in a unit: "09-25 中秋节放假，不计".
QString explain(const Step &step, Unit unit, const Speech &speech);

/// The steps' replay: from the base, by counts, hops, exclusions and rolls, to the due date. Used to check
/// the trace.
QDate replay(const Period &period, const Rule &rule, const Calendar &calendar);

} // namespace tiaocai::law
