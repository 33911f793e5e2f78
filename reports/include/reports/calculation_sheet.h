// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

/// 期限计算单: why a date is the date, for the paper file.
namespace tiaocai::reports {

struct CalculationSheet {
    QString office, caseNumber, parties;
    QString period;                       ///< 调解期限 15 日（自然日）
    QList<QPair<QString, QString>> facts; ///< article, base, dates, readings, calendars
    QStringList days;                     ///< day by day, holidays named
    QString printedBy;
    bool demonstration = false;
};

TableDocument calculationDocument(const CalculationSheet &sheet, const QDateTime &printedAt);

} // namespace tiaocai::reports
