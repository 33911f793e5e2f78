// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/summary.h"

namespace tiaocai::exchange {

/// A case against an employer whom a court knows by its key alone.
struct EmployerCase {
    QString employer; ///< its value under the key
    QDate acceptedOn;
};

/// Employers of cases that were accepted in the period, over all centres.
struct RepeatedEmployers {
    int known = 0;     ///< employers
    int repeated = 0;  ///< ... with more than one case
    int cases = 0;     ///< of those
    int elsewhere = 0; ///< ... with cases at more than one centre

    bool operator==(const RepeatedEmployers &) const = default;
};

/// What a court holds of one centre on a day.
struct CentreStanding {
    OfficeName office;
    qint64 lastSequence = 0; ///< of the summary series; 0: nothing was applied yet
    QList<qint64> missing = {}, waiting = {};
    QJsonObject summary = {}; ///< as the centre sent it with what was applied last; empty: none
    QList<statistics::CaseFacts> cases = {}; ///< that count
    int open = 0;                            ///< records that are refused or in conflict
    QString replacedBy = {};                 ///< UUID of the office that was set up anew; empty: none was
    QList<EmployerCase> employers = {};      ///< of the cases that count, those with a key
};

/// A centre in the district's figures: as it says them, and as its records give them.
struct ConsolidatedCentre {
    CentreStanding standing;
    QJsonObject said;                         ///< figures of the period; empty: the centre said none for it
    QJsonObject recomputed;                   ///< figures of the period
    QList<FigureDifference> differences = {}; ///< empty where the centre said none
};

/// A township over all centres; an empty name: the cases named none.
struct ConsolidatedTownship {
    QString township;
    QJsonObject figures; ///< recomputed
};

/// A package that changed figures of a period for which a report had been issued.
struct ChangeAfterReport {
    QString office;
    qint64 ordinal = 0, sequence = 0;
    QString kind;   ///< of the package
    QDate on;       ///< when it was applied
    QString report; ///< the number of the last report that it changed nothing of
    QString reason; ///< as the centre says; empty: it need not say one
};

struct Consolidated {
    Period period;
    QList<ConsolidatedCentre> centres;
    QList<ConsolidatedTownship> townships;
    QJsonObject whole; ///< recomputed, over all centres
    RepeatedEmployers employers = {};
    QList<ChangeAfterReport> changes = {};
};

/// Every centre by its own choices; what is summed over centres by those under which each counted.
Consolidated consolidated(const QList<CentreStanding> &centres, const Period &period,
                          const QList<statistics::Indicator> &indicators);

/// The rate of this id in figures; nullopt where they have none.
std::optional<statistics::Rate> rateIn(const QJsonObject &figures, const QString &id);

} // namespace tiaocai::exchange
