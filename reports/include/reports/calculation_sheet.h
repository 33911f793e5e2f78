// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/explanation.h"

/// 期限计算单: why a date is the date, for the paper file.
namespace tiaocai::reports {

struct CalculationSheet {
    QString office, caseNumber, parties;
    Explanation why; ///< in the words of the law
    QString printedBy;
    bool demonstration = false;
};

TableDocument calculationDocument(const CalculationSheet &sheet, const QDateTime &printedAt);

} // namespace tiaocai::reports
