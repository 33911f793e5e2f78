// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::files {

/// Whether a process of this number runs on this computer.
bool isAlive(const QString &process);

} // namespace tiaocai::files
