// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "store/database.h"

namespace tiaocai::store {

/// Runs the steps that the file has not seen, all in one transaction.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace tiaocai::store
