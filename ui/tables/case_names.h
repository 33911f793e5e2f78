// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QHash>

namespace tiaocai::ui {

/// "王芳 ⇢ 宏达机械" of each of these cases, for lists that know them by number alone.
Result<QHash<CaseId, QString>> partiesOf(const desk::Desk &desk, const QList<CaseId> &cases);

} // namespace tiaocai::ui
