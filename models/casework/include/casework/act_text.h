// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_codec.h"

namespace tiaocai::casework {

/// `canonical(toJson(payload, half))`, spelt at once.
QByteArray canonicalText(const Payload &payload, Half half);

} // namespace tiaocai::casework
