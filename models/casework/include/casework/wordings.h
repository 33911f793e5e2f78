// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/choices.h"

#include <QStringList>

namespace tiaocai::casework {

/// What stands in a wording where a person still has to write.
inline const QString wordingBlank = QStringLiteral("____");

/// How an item of an agreement is written, for a claim of that cause: words of law, with blanks for what only people know.
QStringList wordingsOf(Cause cause);
/// How an item is performed.
QStringList mannersOfPerformance();

} // namespace tiaocai::casework
