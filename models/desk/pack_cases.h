// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_files.h"
#include "desk/packs.h"

/// What a pack brings back, case by case.
namespace tiaocai::desk {

/// What was done with a pack: what is shown of it, and the act by which the office remembers it.
struct Settled {
    CheckIn shown;
    office::PackReturned act; ///< empty where nothing is new
};
/// Writes what comes over, in the transaction that is open; a case whose acts cannot follow is left as it is.
Result<Settled> settle(const Reading &at, const Reading &pack, const PackDecisions &decisions,
                       exchange::Wording wording);

} // namespace tiaocai::desk
