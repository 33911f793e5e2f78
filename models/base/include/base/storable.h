// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai {

/// The text with U+FFFD for each character that a store would not give back.
QString storable(QString text);

} // namespace tiaocai
