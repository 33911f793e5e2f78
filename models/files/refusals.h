// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tiaocai::files {

/// What the system's error says of a file that was to be written.
tl::unexpected<Refusal> refuseWriting(const QString &path, int error);

} // namespace tiaocai::files
