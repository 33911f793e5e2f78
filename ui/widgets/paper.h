// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/print.h"

class QPdfDocument;
class QWidget;

namespace tiaocai::ui {

/// Asks for the printer and prints; nothing happens where the person thought better of it.
Result<void> printOnPaper(const reports::TableDocument &document, QWidget *parent);

/// The same for pages that are there: as they stand, on A4.
Result<void> printPages(QPdfDocument &pages, QWidget *parent);

} // namespace tiaocai::ui
