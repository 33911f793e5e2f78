// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "store/acts.h"

/// The PC's clock against what was recorded.
namespace tiaocai::desk {

/// Refuses `clock-set-back`: nothing is written or counted by a clock that stands before the last record. An office without
/// a case may be set up by a clock that is set right afterwards: no date and no figure rests on it.
Result<void> clockStands(const Reading &at);

/// An act that a clock which was ahead has stamped later than it was recorded.
struct Misdated {
    store::StampedAct act;
    QDateTime recordedBy; ///< as the correction of the clock says
};
/// In order of recording; empty where no clock was ever corrected.
Result<QList<Misdated>> misdated(const Reading &at);
/// The numbers of their cases.
Result<QHash<CaseId, QString>> numbersOf(const Reading &at, const QList<Misdated> &acts);

} // namespace tiaocai::desk
