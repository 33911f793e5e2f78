// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_table.h"
#include "store/acts.h"
#include "store/derived.h"
#include "store/numbers.h"

/// The tables that hold values of the program as they are. Keys that a value does not carry stand before its columns.
namespace tiaocai::store {

const RowTable<CaseRecord> &caseTable();
const RowTable<office::TakenNumber> &numberTable();
/// Of case_no.
const RowTable<statistics::CaseIndex> &lineTable();
/// Of case_no and place.
const RowTable<statistics::DeadlineIndex> &deadlineTable();
/// Of case_no.
const RowTable<statistics::Figured> &factsTable();
/// Of case_no: long, and read only where it is asked for.
const RowTable<statistics::CaseAccount> &accountTable();
/// What a case is found by; its key is the engine's.
const RowTable<statistics::SearchWords> &searchTable();

/// Of case_no and hearing.
const RowTable<statistics::HearingDay> &hearingDayTable();
/// A quarter of an hour of a room or a person: a row each, its key keeps double bookings out.
struct Slot {
    QString resource; ///< room:CODE or person:UUID
    QDate day;
    int quarter = 0; ///< from midnight
    QUuid hearing;
};
const RowTable<Slot> &slotTable();
QList<Slot> slotsOf(const QList<casework::Booking> &bookings);

/// Its one row has id 1.
const RowTable<Stamp> &stampTable();

} // namespace tiaocai::store
