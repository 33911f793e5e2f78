// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace tiaocai::reports {

/// A line of the audit; `what` as it is written.
struct AuditReportLine {
    qint64 seq = 0;
    QDateTime at;
    QString who, what, subject, chain;
};

struct AuditReport {
    QString office;
    QDate from, to;    ///< invalid: from the beginning, to the end
    QString person;    ///< empty: everybody
    qint64 length = 0; ///< of the whole chain
    QString head;      ///< ... its last link
    QString printedBy;
    QDateTime printedAt;
    bool demonstration = false;
    QList<AuditReportLine> lines = {};
};

/// 审计记录, A4 landscape, with the chain's links, by which any line is found again.
TableDocument auditReport(const AuditReport &report);

} // namespace tiaocai::reports
