// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "store/acts.h"
#include "store/derived.h"
#include "store/verification.h"

/// What goes through every case: projections made anew from the acts.
namespace tiaocai::desk {

/// A case as it was read.
struct Read {
    store::CaseRecord of;
    QList<casework::Act> acts;
};

/// As store::Acts does it, telling how far it is.
Result<void> eachCase(const Reading &at, const store::Acts::Take &take,
                      const std::optional<qint64> &upTo = {});
/// Every case's projections by the law as it stands now; every date that moved.
Result<QList<MovedDate>> recompute(Writing &at);
/// By what the projections of this file have to be made.
store::Stamp stampFor(const Reading &at);
/// What must be found in this file by its office's acts.
store::Expected expectedOf(const Reading &at);
/// Whether what is derived was made by this program, law and choices.
Result<bool> isUpToDate(const Reading &at);
/// Projections that were made by other rules, calendars or choices, or by another program, are made anew: all or none.
Result<void> bringUpToDate(const Reading &at);
/// Refuses `rules-differ` where others made them since.
Result<void> isByOwnRules(const Reading &at);

} // namespace tiaocai::desk
