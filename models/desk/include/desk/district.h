// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange/consolidated.h"
#include "office/settings.h"

namespace tiaocai::desk {

class Bench;

/// The district's figures, as a court makes them of what its centres sent.
struct DistrictView {
    exchange::Consolidated figures;
    QHash<QString, office::Target> targets; ///< of the period's year, by indicator
};

/// The counter of a court for what its centres sent.
class District {
public:
    explicit District(Bench &bench)
        : m_bench(bench)
    {
    }

    /// Every centre by what was applied of it by the end of `asOf`, or by now. Refuses `bad-period`, and `not-a-court`.
    Result<DistrictView> consolidated(QDate from, QDate to, const std::optional<QDate> &asOf = {}) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
