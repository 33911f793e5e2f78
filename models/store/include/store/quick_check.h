// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/office_address.h"

#include <atomic>

namespace tiaocai::store {

/// The engine's quick check of an office, beside whoever writes it: on a connection of its own and table by table, so
/// that a save waits for one table at most. Ends early, without refusal, once `stop` is set. Refuses `damaged`.
Result<void> quickCheck(const OfficeAddress &address, const std::atomic<bool> &stop);

} // namespace tiaocai::store
