// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "store/verification.h"

namespace tiaocai::desk {

QList<Problem> problems(const QList<store::Finding> &findings);
/// All that can be told of the file from within: the engine's own checks, every digest, every case rebuilt from its acts, the
/// data of issued reports. Empty where all is well.
Result<QList<Problem>> wholeness(const Reading &at);

} // namespace tiaocai::desk
