// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print.h"

namespace tiaocai::documents {

/// The sheet as it stands, or as it is to be filled.
QList<casework::FactElement> elementsOf(const Print &print);
Rows elements(const Print &print, const Scope &around);

} // namespace tiaocai::documents
