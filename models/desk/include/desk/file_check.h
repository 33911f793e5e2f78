// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>

namespace tiaocai::desk {

/// Whether the office file is whole, looked at beside a desk that has it open, on any thread. Ends early, without refusal,
/// once `stop` is set. Refuses `damaged`.
Result<void> checkFile(const QString &path, const std::atomic<bool> &stop);

} // namespace tiaocai::desk
