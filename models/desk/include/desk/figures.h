// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"

namespace tiaocai::desk {

class Bench;

/// The counter of the figures, and of the cases that they call to be followed up.
class Figures {
public:
    explicit Figures(Bench &bench)
        : m_bench(bench)
    {
    }

    const QList<statistics::Indicator> &indicators() const;
    /// Refuses `bad-period`, `date-in-future` (a cut-off that lies ahead).
    Result<FiguresView> ofPeriod(const FiguresQuery &query) const;
    /// From the sums of months, as the statistics show it.
    Result<YearSoFar> yearSoFar(QDate on) const;
    /// To the office's target of the indicator; refuses also `unknown-indicator`, `no-target`.
    Result<statistics::Forecast> forecast(const QString &indicator, QDate from, QDate to,
                                          const QSet<CaseId> &ticked = {}) const;
    /// Late, nearly late and silent cases of today, with what was entered about each.
    Result<QList<FollowUpRow>> followUps() const;
    /// Refuses `unknown-case`, `missing-data`.
    Result<void> enterFollowUp(const office::FollowUpEntered &entry);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
