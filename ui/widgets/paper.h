// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/print.h"
#include "workplace.h"

class QWidget;

namespace tiaocai::ui {

/// Asks for the printer, prints, and says so in the audit; nothing happens where the person thought better of it.
Result<void> printOnPaper(const Workplace &place, const reports::TableDocument &document, QWidget *parent);

} // namespace tiaocai::ui
