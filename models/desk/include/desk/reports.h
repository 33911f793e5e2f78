// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"

#include <functional>

namespace tiaocai::desk {

class Bench;

/// The counter of the reports. Names are those of statistics::reportNames().
class Reports {
public:
    explicit Reports(Bench &bench)
        : m_bench(bench)
    {
    }

    /// As today's records make it: a preview until it is issued. Refuses `unknown-report`, `bad-period`.
    Result<statistics::FigureReport> make(const QString &name, QDate from, QDate to) const;
    /// Checks it, numbers it ("2026-0012") and freezes it. Refuses also `report-fails`, with the sentence of the check
    /// that failed, and `report-changed` where the records make another report than the one that was `seen`.
    /// What `deliver` refuses is not issued: paper that could not be written has no number.
    using Deliver = std::function<Result<void>(const FrozenReport &)>;
    Result<FrozenReport> issue(const QString &name, QDate from, QDate to,
                               const statistics::FigureReport *seen = nullptr, const Deliver &deliver = {});
    /// As it was issued, whatever rules and calendars came since; and what it would say if it were made again. Refuses
    /// `unknown-report`, and `report-differs` where the kept data is not what was issued.
    Result<FrozenReport> reissue(const QString &number) const;
    Result<QList<IssuedReport>> issued() const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
