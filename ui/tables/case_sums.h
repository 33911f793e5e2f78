// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::ui {

/// What stands under a list of cases, outside its order: "19 cases  59 persons  claims 993,550.00 yuan  late 1  awaiting
/// acceptance 3". Empty for no case.
QString sumsOf(const QList<desk::CaseRow> &rows, QDate today);

} // namespace tiaocai::ui
