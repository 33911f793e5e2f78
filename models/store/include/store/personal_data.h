// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tiaocai::store {

/// Everything personal that stands in the file as it is, sealed under the key of the database, in the caller's transaction: personal
/// halves, attached files, applications from outside, data of issued reports, accounts of cases, what they are found by, keys of
/// imports.
Result<void> sealPersonalData(const Database &database);
/// What stands sealed, opened by the key of the database and sealed by this one, in the caller's transaction. What cases are found by
/// and their accounts are gone: they are made anew once the database has the key.
Result<void> sealAnew(const Database &database, const vault::OfficeKey &key);
/// Verifiers of passwords and wrapped keys, of every act so far.
Result<void> erasePasswords(const Database &database);
/// SHA-256 over the sealed halves as they stand, of the acts up to these places.
Result<QString> digestOfSealedHalves(const Database &database, qint64 lastAct, qint64 lastOfficeAct);
/// Nothing is left of what stood in the file before; outside a transaction.
Result<void> compact(const Database &database);

} // namespace tiaocai::store
