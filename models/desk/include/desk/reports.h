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

    /// As today's records make it, with how far it saw: a preview, which has no number. Refuses `unknown-report`,
    /// `bad-period`.
    Result<FrozenReport> make(const QString &name, QDate from, QDate to) const;
    /// The report that was seen as it would be issued now, checked and under the number that comes next ("2026-0012").
    /// Made again only where something was recorded since. Refuses also `report-fails`, with the sentence of the check that
    /// failed, and `report-changed` where the records make another report now.
    Result<FrozenReport> prepare(const FrozenReport &seen) const;
    /// Takes the number and freezes what was prepared: a short write, that no save waits for. Refuses `report-changed` where
    /// anything was recorded meanwhile: prepare it again. What `deliver` refuses is not issued: paper that could not be put
    /// in its place has no number.
    using Deliver = std::function<Result<void>()>;
    Result<FrozenReport> issue(const FrozenReport &prepared, const Deliver &deliver = {});
    /// Made, prepared and issued.
    Result<FrozenReport> issue(const QString &name, QDate from, QDate to);
    /// As it was issued, whatever rules and calendars came since: from what was kept, whatever became of its cases. Refuses
    /// `unknown-report`, and `report-differs` where the kept data is not what was issued.
    Result<FrozenReport> reissue(const QString &number) const;
    /// The same, with what it would say if it were made again: goes through its cases.
    Result<FrozenReport> compare(const FrozenReport &reissued) const;
    Result<QList<IssuedReport>> issued() const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
