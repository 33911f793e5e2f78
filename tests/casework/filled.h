// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_codec.h"

namespace tiaocai::casework::test {

/// A payload in which every member says something; the same seed says the same.
Payload filled(ActKind kind, quint32 seed);

/// The kinds of act, in order.
QList<ActKind> allKinds();

} // namespace tiaocai::casework::test
