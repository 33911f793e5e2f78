// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/payload.h"

#include <QJsonObject>

namespace tiaocai::casework {

/// The data of an act for a form that shows all of it: what is set, and every choice, number and yes or no also where a
/// blank act says the same. Read back by `payloadFromJson`, it is the act again.
QJsonObject wholeJson(const Payload &payload);

} // namespace tiaocai::casework
