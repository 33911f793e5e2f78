// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace tiaocai::files {

/// The kind of file system that holds a path (of its nearest existing folder): "ext4", "cifs", "fuse.sshfs".
QString fileSystemOf(const QString &path);

/// Whether files of this kind of file system lie on another computer (or behind a virtual machine's shared
/// folder).
bool isNetworkShare(const QString &fileSystem);

/// Refuses `network-share` with the reason and the alternative: SQLite's locks do not hold there, and the
/// file would be damaged sooner or later.
Result<void> refuseNetworkShare(const QString &path,
                                const std::function<QString(const QString &)> &detect = fileSystemOf);

} // namespace tiaocai::files
