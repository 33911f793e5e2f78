// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "casework/case_file.h"

namespace tiaocai::desk {

/// The element sheet of the case that this one comes from: of this office, or of the office that handed it over. Empty where there
/// is none, and where who acts may not read that case.
QList<casework::FactElement> elementsBefore(const Reading &at, const casework::CaseFile &file);

} // namespace tiaocai::desk
