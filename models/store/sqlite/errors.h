// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tiaocai::store {

/// What SQLite's (extended) result code and the system's error behind it mean for a person: `disk-full`, `read-only`,
/// `busy`, `damaged`, `not-found`, `store-failed`.
Refusal refusalFor(int resultCode, int systemError, const QString &path, const QString &message);

} // namespace tiaocai::store
