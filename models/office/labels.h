// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::office {

/// What a person calls a member of an act of the office; its key where nobody enters it.
QString memberLabel(const QString &key);

} // namespace tiaocai::office
