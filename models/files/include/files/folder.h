// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace tiaocai::files {

/// Puts one file into a folder that is being made, by its path within it.
using PutFile = std::function<Result<void>(const QString &path, const QByteArray &bytes)>;

/// A new folder with what `fill` puts into it, whole or not at all: it is made beside its place under another name, and renamed when
/// everything is there. Refuses `file-exists` where something stands there already, `not-found` without the folder around it, and
/// what writeFile() and `fill` refuse.
Result<void> makeFolder(const QString &path, const std::function<Result<void>(const PutFile &put)> &fill);

} // namespace tiaocai::files
