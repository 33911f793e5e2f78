// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/event.h"

#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace tiaocai::law {

/// The id of a rule, as in PERIODS.md: "ARB_AWARD_45".
class RuleId {
public:
    RuleId() = default;
    explicit RuleId(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &toString() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    friend bool operator==(const RuleId &, const RuleId &) = default;
    friend bool operator<(const RuleId &a, const RuleId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const RuleId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Set: the length comes from outside, in natural days (a letter, an agreement, a local rule, `--length`).
enum class Unit { WorkingDay, Day, Month, Year, Set };
/// Whether a last day off moves to the next working day: by text, by reference, doubtful, never.
enum class Roll { Text, Reference, Doubtful, None };
/// What a rule may be moved by; a rule refuses a move that it does not know.
enum class MoveKind {
    Extend,
    ExcludeSuspension,
    ExcludePublication,
    Restart,
    Interrupt,
    Pause,
    EmploymentEnd,
    SetDue,
    ExcludeInquiry,
    ExcludeSettlement, ///< local additions to 办案规则 46(七)
};
enum class RestartKind {
    PartyAdded,
    ClaimsChanged,
    CounterclaimJoined,
    Transferred,
    Supplemented,
    ToOrdinary
};
/// For whom a clock of its own runs.
enum class Scope { Case, Party, Document, Award, AwardParty, Item, Hearing, Claim, Request };

/// An article in its own words, whole.
struct Quote {
    QString article; ///< "企业劳动争议协商调解规定 第二十九条"
    QString text;
};

/// The articles' words from the day they came into force. Never edited; a new one is added.
struct Wording {
    QDate inForce; ///< first day
    QString article; ///< all that the rule rests on: "企业劳动争议协商调解规定 第二十九条、第三十条"
    QList<Quote> quotes;          ///< those of them whose official text is at hand
    QString source;               ///< the official publication: name, number, day
    std::optional<QDate> checked; ///< day on which a person last checked that it is still the law
};

/// A lawful shorter or longer form of a rule ("simple", "collective-publication").
struct Variant {
    QString name;
    int length = 0;
    std::optional<int> longestExtension = {}; ///< in the rule's unit; nullopt: as in the rule
    bool employerOnly = false;                ///< only where it concerns the employer
};

/// An event that tries to move a clock. What the rule's `moves` and `restarts` do not know is tried in vain
/// and named in the trace.
struct Mover {
    EventKind event = EventKind::Suspended;
    MoveKind move = MoveKind::ExcludeSuspension;
    std::optional<RestartKind> restart = {}; ///< with MoveKind::Restart
    bool proceeding = false; ///< with MoveKind::Interrupt: lasts until one of `proceedingEnds`
};

/// What a rule says from a day on. Which one holds for a clock, the day that it counts from decides.
struct Provision {
    QDate from = {}; ///< first day; invalid: from the beginning
    int length = 0;  ///< in `unit`; with Unit::Set the usual length, 0 where there is none
    Unit unit = Unit::Day;
    Roll roll = Roll::None;
    bool backward = false;                    ///< counted back from the base (hearing notices)
    std::optional<int> longestExtension = {}; ///< in the rule's unit; nullopt where unlimited or unknown
    QList<MoveKind> moves = {};               ///< the moves that it knows
    QList<RestartKind> restarts = {};         ///< the restarts that it knows
    /// Recorded, named in the trace, moving nothing (ToOrdinary on ARB_AWARD_45).
    QList<RestartKind> ignoredRestarts = {};
    QList<Variant> variants = {};
    QString bindsZh = {};  ///< 调解组织
    QString missedZh = {}; ///< what follows when missed
    /// Never lateness (MED_LAW_15, silence of the respondent, a right that lapses).
    bool informationOnly = false;
    bool officeDuty = false; ///< binds the office itself: what punctuality and lateness are told of
    /// A pause counts only as far as its cause falls into so many last months; 0: wherever it falls.
    int pauseInLastMonths = 0;
    bool agreedInTime = false; ///< a SetDue counts only to a later day and agreed by the judged date
    QString doubt = {};        ///< doubts that always go with it: "local-rule", "start-by-practice"

    QList<EventKind> opens = {}; ///< events that start it
    QList<EventKind> meets = {}; ///< events that satisfy it
    QList<EventKind> ends = {};  ///< events that end it without fault
    /// Events after which nobody can satisfy it any more: without fault while its date is not over, else missed for good.
    QList<EventKind> lapses = {};
    QList<EventKind> holds = {}; ///< events that stop it until one of `resumes` starts it anew (先行调解)
    QList<EventKind> resumes = {}; ///< events that start a held clock anew
    /// Satisfy it too, and alone where the office counts receipt, not dispatch.
    QList<EventKind> meetsByReceipt = {};
    /// Its base is the day of the last of these, where that is not the opening event's.
    QList<EventKind> countsFrom = {};
    QList<EventKind> proceedingEnds = {}; ///< close an interrupting proceeding
    QList<Mover> movedBy = {};
    QList<RuleId> replaces = {}; ///< clocks whose place it takes (a referral's own time for MED_END_15)
    RuleId within = {};          ///< without a set date it ends with this open clock
};

/// One statutory period, read from resources/law/rules.
struct Rule {
    RuleId id;
    QString nameZh;         ///< 调解期限
    QString nameEn;         ///< mediation period
    QString jurisdiction;   ///< empty: national; else the province's code, GB/T 2260 ("330000")
    QString noteZh;         ///< what a person should know of its doubts; may be empty
    bool unsettled = false; ///< marked [K]: off until an office turns it on
    Scope scope = Scope::Case;
    QList<Provision> provisions; ///< by first day; the first one holds from the beginning
    QList<Wording> wordings;     ///< by day of coming into force

    /// What holds for a clock that counts from a day.
    const Provision &provisionOn(QDate day) const;
    /// The wording in force on a day; the first one for earlier days.
    const Wording &wordingOn(QDate day) const;
};

} // namespace tiaocai::law
