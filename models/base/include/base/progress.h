// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tiaocai {

/// Hears how far a long action is, on the thread that does it. False stops the action, which then refuses `cancelled` and
/// has written nothing.
using Progress = std::function<bool(int done, int of)>;

} // namespace tiaocai
