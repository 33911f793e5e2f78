// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_connection.h"
#include "store/acts.h"

namespace tiaocai::store {

/// A case's own columns, and the record that they make.
inline const QString caseColumns = QStringLiteral("no, id, kind, created_at, batch");
constexpr int caseColumnCount = 5;
CaseRecord caseFrom(const Row &row);

} // namespace tiaocai::store
