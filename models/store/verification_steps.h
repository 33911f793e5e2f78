// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "store/verification.h"

namespace tiaocai::store {

/// Acts, office acts and personal data against their digests, and these against the audit's chain.
Result<void> verifyDigests(Connection &connection, QList<Finding> &findings);
/// Every attached file against its SHA-256, and the acts that name them.
Result<void> verifyAttachments(Connection &connection, QList<Finding> &findings);
/// Every case rebuilt from its acts, against its projections, its record and its numbers.
Result<void> verifyCases(const Database &database, const Expected &expected, QList<Finding> &findings);

} // namespace tiaocai::store
