// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/indicators.h"
#include "statistics/timeline_report.h"

#include <QSet>

namespace tiaocai::statistics {

/// A case that can still help.
struct OpenCase {
    CaseId id;
    QString number;
    QDate due; ///< judged date; invalid where none runs, or the case is suspended
    int weight = 1;
};

/// What is still to be done to reach a target by the end of the period. Cases that will yet be accepted are not foreseen.
struct Forecast {
    qint64 num = 0, den = 0; ///< today
    qint64 target = 0;       ///< hundredths of a percent
    bool reached = false;    ///< today
    bool reachable = false;  ///< with every case that can still help
    qint64 bestNum = 0, bestDen = 0;
    qsizetype missing = 0; ///< how many of `open`, from the first on, must close well; 0 where not reachable
    QDate by;              ///< the day by which the last of these must close; invalid where none is missing
    QList<OpenCase> open;  ///< every case that can still help, by due date
    qint64 whatIfNum = 0, whatIfDen = 0; ///< with the ticked cases closed well today
};

/// `today` is the cut-off of the facts; `ticked` are cases that a what-if closes: in time, and successfully.
Forecast forecast(const Indicator &indicator, const QList<CaseFacts> &cases, QDate from, QDate to,
                  QDate today, qint64 target, const QSet<CaseId> &ticked = {});

} // namespace tiaocai::statistics
