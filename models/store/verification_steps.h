// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit_ledger.h"
#include "connection.h"
#include "store/verification.h"

namespace tiaocai::store {

/// The audit's chain, and the office's acts against their digests; what is left in the ledger are the acts of cases.
Result<void> verifyAudit(Connection &connection, const Expected &expected, AuditLedger &ledger,
                         QList<Finding> &findings);
/// Every attached file against its SHA-256, and the acts that name them.
Result<void> verifyAttachments(Connection &connection, QList<Finding> &findings);
/// Every act and its personal data against their digests, and these against the audit; every case rebuilt from its acts,
/// against its projections, its record and its numbers.
Result<void> verifyCases(const Database &database, const Expected &expected, AuditLedger &ledger,
                         QList<Finding> &findings);
/// Acts that the audit names and that are nowhere.
Result<void> verifyNothingIsLeft(Connection &connection, const AuditLedger &ledger, QList<Finding> &findings);

} // namespace tiaocai::store
