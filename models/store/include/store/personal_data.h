// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tiaocai::store {

/// Everything personal that stands in the file as it is, sealed under the key of the database, in the caller's transaction: personal
/// halves, attached files, applications from outside, data of issued reports, accounts of cases, what they are found by, keys of
/// imports.
Result<void> sealPersonalData(const Database &database);
/// SHA-256 over the sealed halves as they stand, of the acts up to these places.
Result<QString> digestOfSealedHalves(const Database &database, qint64 lastAct, qint64 lastOfficeAct);
/// Nothing is left of what stood in the file before; outside a transaction.
Result<void> compact(const Database &database);

} // namespace tiaocai::store
