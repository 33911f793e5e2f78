// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "store/audit.h"

namespace tiaocai::store {

/// The chain's link: over the one before and the line's own cells.
QString chained(const QString &before, const QVariantList &line);

/// Where the chain ends.
struct AuditEnd {
    qint64 seq = 0;
    QString chain;
    QString at; ///< as it is written
};
/// Empty where nothing was written yet.
Result<AuditEnd> endOfAudit(Connection &connection);
/// The line as the row behind the end, which is then the end.
QVariantList nextRow(AuditEnd &end, const AuditLine &line);
const QString &insertOfAudit();

/// The chain's last link; empty where nothing was written yet.
Result<QString> headOfChain(Connection &connection);

} // namespace tiaocai::store
