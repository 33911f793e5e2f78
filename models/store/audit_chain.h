// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace tiaocai::store {

/// The chain's link: over the one before and the line's own cells.
QString chained(const QString &before, const QVariantList &line);
/// The chain's last link; empty where nothing was written yet.
Result<QString> headOfChain(Connection &connection);

} // namespace tiaocai::store
