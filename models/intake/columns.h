// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// The headings of a sheet: one row, or two where a row of groups stands above. Nothing where no row names an
/// applicant and two other things that a ledger has.
std::optional<ColumnMapping> findHeadings(const Sheet &sheet);

/// The headings that findHeadings() looks for, for a sentence to a person.
QString expectedHeadings();

} // namespace tiaocai::intake
