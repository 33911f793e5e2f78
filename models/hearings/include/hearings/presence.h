// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "office/office_file.h"

/// Who is there no more: people of the registers who left the office, and joined cases that go on without the others.
namespace tiaocai::hearings {

/// The registers outlive who left the staff.
bool hasLeft(const office::OfficeFile &office, const PersonId &person, QDate day);
/// As they stand, with the terms of who left ended the day before, and clerks who left not to be had.
office::Registers staffed(office::Registers registers, const office::OfficeFile &office);

/// Over, decided or on hold: the cases that are joined with it are heard without it.
bool isHeardNoMore(const casework::CaseFile &file);

} // namespace tiaocai::hearings
