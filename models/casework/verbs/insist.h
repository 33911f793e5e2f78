// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

/// What record() asks of every act before the act's own conditions.
namespace tiaocai::casework {

/// Every member that must be given is there (`missing-data`), no day lies before the years that the law reckons with
/// (`bad-date`), no fact in the future (`date-in-future`), and whatever is referred to stands in the case
/// (`unknown-party`, `unknown-claim`, ...).
/// An opening act refers to nothing but itself.
Result<void> insist(const CaseFile &file, const Payload &payload, const Ground &ground);

/// The draft's day: valid and not before the years that the law reckons with (`bad-date`), not after today (`date-in-future`), not before the receipt (`before-receipt`).
Result<void> insistOnDay(const CaseFile &file, const ActDraft &draft, const Ground &ground);

/// Texts, numbers and amounts keep the limits by which they are read (`bad-text`, `bad-data`), without being written first.
Result<void> insistOnLimits(const Payload &payload);

} // namespace tiaocai::casework
