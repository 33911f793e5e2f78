// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

#include <concepts>

/// How an act works, in three steps that every act has: may it be (check), what does it change (apply), which of the
/// law's clocks hear of it (emitClocks). The overloads stand in a header a matter, one per payload and step, the three
/// steps of an act together in its source; std::visit finds them, so that a forgotten one does not compile:
///
///     Result<void> check(const CaseFile &file, const ActDraft &draft, const X &payload, const Ground &ground,
///                        QStringList &warnings);
///     void apply(CaseFile &file, const Act &act, const X &payload);
///     void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const X &payload);
///
/// check: the act's own conditions in law. Before it: the stage allows the act, mandatory data are there, ids that the
///     payload refers to are known, missing ids were given, the date is not in the future and not before the receipt.
///     The file of an opening act is empty but for its id and kind.
/// apply: one step of the fold. Never fails and tolerates any order; what does not fit is flagged by the fold, which also
///     keeps an act that came too late from reopening a closed case. Does not touch file.acts and file.effective. An act
///     whose effect needs the calendar takes `const law::Rules &rules` as a fourth argument.
/// emitClocks: sees the whole folded file, not the file as of the act.
namespace tiaocai::casework {

/// One period of a rule from a day; empty where it cannot be reckoned.
law::Period reckoned(const law::RuleId &rule, QDate from, const law::Rules &rules,
                     const QString &variant = {});

/// Collects the law's events; every event carries the act that is being told.
struct ClockSink {
    law::Rules rules;
    QUuid act = {};
    QList<law::Event> events = {};

    /// The new event, for what it sets. `on` invalid: nothing is added that anyone hears of.
    law::Event &add(law::EventKind kind, QDate on, QUuid subject = {})
    {
        return events.emplaceBack(law::Event{.kind = kind, .on = on, .subject = subject, .act = act});
    }
};

/// Acts with nothing to do in a step are named in a list, once per header.
template <typename P, typename... List>
concept OneOf = (std::same_as<P, List> || ...);

// Opening a case
/// The application's own conditions in law, and warnings of numbers that cannot be right and of limitation.
Result<void> checkApplication(const Application &application, const ActDraft &draft, const Ground &ground,
                              QStringList &warnings);
/// Parties, claims, registration number, receipt.
void receive(CaseFile &file, const Act &act, const Application &application);
/// RightsKnown and EmploymentEnded of its claims.
void emitLimitation(ClockSink &sink, const Application &application);
/// Of claims that were taken back, counted anew: the filing had interrupted it, where it was in time (办案规则 27(二), 35; 民法典 195).
void emitLimitationAnew(ClockSink &sink, const CaseFile &file, QDate on, const QList<ClaimId> &claims);
/// Those that anyone hears of, as they happened.
QList<law::Event> inOrder(QList<law::Event> events);
/// RightsKnown of claims that came later (counterclaims, changed claims).
void emitLimitation(ClockSink &sink, const QList<ClaimRecord> &claims);

// Steps shared by several acts
/// Sets closing and stage; a case that is closed already keeps its closing.
void close(CaseFile &file, const Act &act, ClosingManner manner, QDate on, Stage stage);
/// Enters a stage and remembers the one before in file.been.
void go(CaseFile &file, Stage stage);
/// Adds what is owed, or replaces an item of the same id; the performance track starts where none runs.
void owe(CaseFile &file, const QList<AgreementItem> &items);
/// Obligor, obligee where there is only one; `missing-data` where there are several.
Result<void> completeItems(const CaseFile &file, QList<AgreementItem> &items);
/// What is owed can be told: an amount or a text, and by when (令17-26). `missing-data`.
Result<void> requireOwed(const QList<AgreementItem> &items, const QString &article);
/// `powers-missing`: a representative without special powers may not settle, sign, change or drop claims (law
/// art. 24).
Result<void> requireSpecialPowers(const CaseFile &file, const std::optional<RepresentativeId> &by);
/// An award that nobody repudiated, final or partial.
bool hasAward(const CaseFile &file);
Party *party(CaseFile &file, const PartyId &id);
Claim *claim(CaseFile &file, const ClaimId &id);
Item *item(CaseFile &file, const ItemId &id);
/// The last effective act of a kind; nullptr.
const Act *last(const CaseFile &file, ActKind kind);
void flag(CaseFile &file, const Act &act, QString code, QString text);

// What arbitration adds to the services of every case (arbitration/effect.cpp, arbitration/service.cpp). The
// service stands in file.services with sentOn, receivedOn (also deemed), byPublication; find it by its act.
/// The fold's step after a service was received: receipts of awards, effect, DecidedNotServed ->
/// DecidedServed.
void received(CaseFile &file, const Act &act, const Service &service);
void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload);
void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const ServiceFailed &payload);
void emitService(ClockSink &sink, const CaseFile &file, const Act &act, const PublicationStarted &payload);
/// ClosingRevoked in an arbitration or a review: closing and decisions undone, the stage that ACTS.md 9.2 names.
void reopenArbitration(CaseFile &file, const Act &act);
/// PartyAdded after the acceptance of an arbitration: 46(一).
void emitPartyAdded(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload);
/// Stages that time alone brings, before each act and after the last: periods of suit over -> Effective.
void bringByTime(CaseFile &file, const law::Rules &rules, QDate today);

} // namespace tiaocai::casework
