// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

/// What stood in the file before the office had a key.
namespace tiaocai::desk {

/// What is personal is sealed where it stands; what comes is written sealed.
Result<void> sealWhatStandsThere(Writing &at);
/// Everything that is sealed, by another key, which is at hand from here on and wrapped under the code of a new sheet; nobody has a
/// password. Refuses what cannot be opened by the key of today.
Result<void> sealAnew(Writing &at, const vault::Secret &code);
/// Applications that an earlier program left open when it sealed the rest. What cannot be done now is done at the next login.
void sealWaiting(Bench &bench);
/// What stood in the file before it was sealed is gone from it, once; else `traces-left`: it is tried again at the next login.
std::optional<Refusal> wipeTraces(Bench &bench);

} // namespace tiaocai::desk
