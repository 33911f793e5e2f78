// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print.h"

/// Lists of evidence, entry by entry, as the register has them.
namespace tiaocai::documents {

/// What the party of the print handed in; of a print for nobody in particular, everything.
Rows evidenceHandedIn(const Print &print, const Scope &around);
/// What was shown at the hearing that the paper is of, with what the others said of it.
Rows evidenceShown(const Print &print, const Scope &around);
/// Originals of the party that the office still has.
Rows originalsKept(const Print &print, const Scope &around);

} // namespace tiaocai::documents
