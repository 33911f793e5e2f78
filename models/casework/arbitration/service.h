// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration/arbitration.h"

/// What an arbitration's clocks hear of services (steps.h), and of the composition once it was told.
namespace tiaocai::casework {

/// The notice of the tribunal is given when it was composed and the last party was told.
void emitTribunalNotice(ClockSink &sink, const CaseFile &file, const Act &act);

} // namespace tiaocai::casework
