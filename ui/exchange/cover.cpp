// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cover.h"

#include "reports/exchange_sheets.h"
#include "reports/print.h"

namespace tiaocai::ui {

Result<QByteArray> coverPdf(const desk::CoverSheet &cover)
{
    return reports::pdf(reports::packageSheet(reports::sheetOf(cover.header, cover.checkCode)));
}

} // namespace tiaocai::ui
