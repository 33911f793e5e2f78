// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"

namespace tiaocai::ui {

/// The sheet that goes along with a package (交接单), as a PDF.
Result<QByteArray> coverPdf(const desk::CoverSheet &cover);

} // namespace tiaocai::ui
