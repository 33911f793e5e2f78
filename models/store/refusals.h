// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// What is said of an office as a whole, whatever the engine.
namespace tiaocai::store {

Refusal damaged(const QString &office, const QString &detail);
Refusal notAnOffice(const QString &office);
Refusal notFound(const QString &office);
Refusal fileExists(const QString &office);
Refusal newerFile(const QString &office, int form, int known);

} // namespace tiaocai::store
