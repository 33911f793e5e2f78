// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace tiaocai::intake {

/// Reads one JSON object from outside, where QJsonDocument would take the last of two equal keys in silence. Refuses
/// `bad-json` with the line: anything but one object in UTF-8, a key that stands twice in an object, a number that
/// cannot be held, NUL in a text, more than 32 levels, more than 4 MB, anything behind the object.
Result<QJsonObject> readJsonStrict(const QByteArray &json);

} // namespace tiaocai::intake
