// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/summary.h"

namespace tiaocai::exchange {

/// What a court holds of one centre on a day.
struct CentreStanding {
    OfficeName office;
    qint64 lastSequence = 0; ///< of the summary series; 0: nothing was applied yet
    QList<qint64> missing = {}, waiting = {};
    QJsonObject summary = {}; ///< as the centre sent it with what was applied last; empty: none
    QList<statistics::CaseFacts> cases = {}; ///< that count
    int open = 0;                            ///< records that are refused or in conflict
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

struct Consolidated {
    Period period;
    QList<ConsolidatedCentre> centres;
    QList<ConsolidatedTownship> townships;
    QJsonObject whole; ///< recomputed, over all centres
};

/// Every centre by its own choices; what is summed over centres by those under which each counted.
Consolidated consolidated(const QList<CentreStanding> &centres, const Period &period,
                          const QList<statistics::Indicator> &indicators);

/// The rate of this id in figures; nullopt where they have none.
std::optional<statistics::Rate> rateIn(const QJsonObject &figures, const QString &id);

} // namespace tiaocai::exchange
