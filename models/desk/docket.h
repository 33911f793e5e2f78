// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_files.h"
#include "hearings/hearing_check.h"

/// What the desk knows of hearings, out of the file.
namespace tiaocai::desk {

hearings::ReadinessGround readinessGround(const Reading &at);
/// Hearings and sessions of the days between two, and those that wait.
Result<QList<hearings::DocketSession>> docketOf(const Reading &at, QDate from, QDate to);
/// ... as it is shown: without arbitrator where one of those who are set was recused or leaves the office before. Its hour, its
/// room and the others are taken by it all the same.
Result<QList<hearings::DocketSession>> shownDocket(const Reading &at, QDate from, QDate to);
/// Every hearing of cases that had one within a year of those days: one that was moved is found by where it is now.
Result<QList<hearings::ToldHearing>> toldHearings(const Reading &at, QDate from, QDate to);
/// The hearing of a line in each of its cases, as it is set now (casework::asSetBy).
Result<QList<HearingId>> asSet(const Reading &at, const hearings::DocketSession &line);
/// With every case that they are joined with, by way of others too, and that stands in this office.
Result<QList<casework::CaseFile>> withJoined(const Reading &at, QList<casework::CaseFile> files);
/// The other cases whose next session is the same.
Result<QList<casework::CaseFile>> heardTogether(const Reading &at, const casework::CaseFile &file);
/// Every open arbitration, and those that are over and join some of them.
Result<QList<casework::CaseFile>> openArbitrations(const Reading &at);

/// A hearing as an act says it, with what follows from office and case (the code of room and tribunal, its length, the composed
/// tribunal), the cases that are heard together, the one that leads first, and what stands against it.
struct HearingToSet {
    casework::HearingSet act;
    QList<casework::CaseFile> group;
    hearings::HearingCheck check;
};
/// `day`: on which it is planned. Refuses `unknown-room`, `bad-data`.
Result<HearingToSet> hearingToSet(const Reading &at, const casework::CaseFile &file,
                                  const casework::HearingSet &act, QDate day);

/// A hearing that is set, in the case and in those that are joined with it. Refuses the first objection; of what is warned of
/// without a note `reason-needed`.
Result<Recorded> setHearing(Writing &at, const CaseId &id, casework::ActDraft draft);
/// Cases are heard together from here on: each of those that stand in this office says so.
Result<Recorded> joinCases(Writing &at, const CaseId &id, casework::ActDraft draft);
/// Others sit at a hearing whose hour stands (substitution on the day), in all cases that are heard together. Refuses what stands
/// against them, and without a note `reason-needed`.
Result<Recorded> seatAnew(Writing &at, const CaseId &id, casework::ActDraft draft);
/// An act that sets a hearing besides what else it says, or tells how one was held: the next one is checked as setHearing() does.
/// What becomes of the common session of joined cases (held, postponed, cancelled) is recorded in each of them, or in none.
/// Where a hearing was held, and before whom, follows from who sat; where nobody says it, it is who was set, as the form proposes.
Result<Recorded> recordWithHearing(Writing &at, const CaseId &id, const casework::ActDraft &draft);
/// The hearing that an act sets: its own, the one after a postponement, the next one of a hearing that goes on.
std::optional<casework::HearingSet> hearingIn(const casework::CaseFile &file,
                                              const casework::Payload &payload);

/// A draft as these two write it, for what is shown before; every other act as it is. Refuses what setHearing() refuses.
Result<casework::ActDraft> asRecorded(const Reading &at, const casework::CaseFile &file,
                                      casework::ActDraft draft);

} // namespace tiaocai::desk
