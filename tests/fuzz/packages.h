// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tiaocai::fuzz {

/// Reads bytes as a package, a receipt and a key card, as if every signature were right: what lies behind it is reached.
void readAsPackage(const QByteArray &bytes);

} // namespace tiaocai::fuzz
