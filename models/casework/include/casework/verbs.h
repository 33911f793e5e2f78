// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// What a decision is made with.
struct Ground {
    Now now;
    PersonId actor;
    law::Rules rules;
    std::optional<PersonId> decider = {}; ///< the actor, where he decides the act and does not only record it
    std::optional<PersonId> mediator = {}; ///< the actor, where he may take a case on himself
    bool isAlone = false; ///< nobody else belongs to the office today: nobody could check a correction
};

/// What was decided: the act, and what the person should know though the law does not refuse it.
struct Decided {
    Act act;
    QStringList warnings; ///< "时效可能已于 … 届满", "注意：被申请人尚未同意"
};

/// The first act of a case: MediationApplied, MediationOffered, ReferralReceived, ArbitrationFiled, TransferReceived,
/// ReviewFiled. Ids of parties and claims are given here. A case is refused for nothing that the law does not refuse it for.
Result<Decided> open(const CaseId &id, ActDraft draft, const Ground &ground);

/// Any later act: checks stage (ACTS.md section 9), mandatory data, dates and the act's own conditions. Refusals name the
/// article and what to do: `act-not-allowed`, `date-in-future`, `before-receipt`, `missing-data`, `unknown-party`, ...
Result<Decided> record(const CaseFile &file, ActDraft draft, const Ground &ground);

/// What an act would be that is not stated to its end: of a possible day, where its kind may follow. It is never written.
Result<Act> outlook(const CaseFile &file, ActDraft draft, const Ground &ground);

/// An act of a ledger's row, the first (without a file) or a later one: refused for an impossible day and for what cannot be stored
/// alone, incomplete where a live verb would insist; what does not fit is flagged in the fold. The caller sets caseId of a first act.
Result<Act> backEnter(const CaseFile *file, ActDraft draft, const BatchId &batch, const Ground &ground);
/// The same for who makes its rows, by which it is read back.
Result<Act> backEntered(const CaseFile *file, ActDraft draft, const BatchId &batch, const Ground &ground);

/// The kind of case that an opening act opens.
CaseKind caseKindOf(ActKind opening);

/// The warning that an application is not signed: whoever was not asked for it does not tell it as missing.
QString unsignedApplication();

/// What may follow now, most likely first; corrections and attached files are always possible and not listed.
QList<ActKind> mayFollow(const CaseFile &file);

/// Acts -> the law's events, in effective order, for law::deadlines.
QList<law::Event> clockEvents(const CaseFile &file, const law::Rules &rules);

/// How it ended: what was withdrawn before acceptance has no closing, and was withdrawn all the same.
std::optional<ClosingManner> ending(const CaseFile &file);
/// Where the case stands, as a person says it: the stage, but of what was withdrawn that it was (已撤回).
QString standing(Stage stage, const std::optional<ClosingManner> &ending);
QString standing(const CaseFile &file);

/// Within ten minutes who recorded an act takes it back or mends it alone, as long as nothing was built on it (ACTS.md C16).
bool isFresh(const CaseFile &file, const ActId &act, const Ground &ground);

/// The open clock that matters next: what is late first, then the earliest; never a retention, which outlives the case.
const law::Deadline *nextDeadline(const QList<law::Deadline> &deadlines);

/// Every clock of the case as of `today`.
QList<law::Deadline> deadlines(const CaseFile &file, const law::Rules &rules, QDate today,
                               bool withTrace = false);

/// The first day on which nobody can sue over any award that the parties received (law art. 50); invalid where a period to sue
/// has not begun. What was decided and served is effective from then on, though nobody records anything.
QDate effectiveFrom(const CaseFile &file, const law::Rules &rules);

/// Subject of the clocks that an award gives to a party (SUIT_15, SETASIDE_30 and what follows on them).
QUuid awardParty(const DocumentId &award, const PartyId &party);

/// The acts that settle an open deadline, most likely first ("记录：受理 / 不予受理").
QList<ActKind> settling(const law::RuleId &rule);

/// What a case waits for that no open deadline shows: the receipt of what was sent, or that somebody acts at all.
enum class Waiting { Receipt, Action };
/// The acts that end the waiting, most likely first; `next` is the rule of what is due next, if anything is.
QList<ActKind> settling(Waiting waiting, const law::RuleId &next);

/// The clock by which the case is judged: MED_END_15 (or the referral's), ARB_AWARD_45, REVIEW_FINISH_5WD; nullptr where
/// it has not started.
const law::Deadline *governing(const QList<law::Deadline> &deadlines, CaseKind kind);

} // namespace tiaocai::casework
