// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

/// Joined cases that go on without the others.
namespace tiaocai::hearings {

/// Over, decided or on hold: the cases that are joined with it are heard without it.
bool isHeardNoMore(const casework::CaseFile &file);

} // namespace tiaocai::hearings
