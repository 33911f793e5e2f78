// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "files/beside.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace tiaocai::files {

/// `bytes` in a file beside `path`, every write checked, synced: it has only to be put in its place. Refuses as writeFile().
Result<Beside> writeBeside(const QString &path, const QByteArray &bytes);
/// The same with what `fill` writes, synced; whoever fills reads it back.
Result<Beside> fillBeside(const QString &path, const std::function<Result<void>(QIODevice &)> &fill);
/// Puts `bytes` at `path`, whole or not at all: written beside, every write checked, synced, read back and compared,
/// renamed into place, the folder synced. What stood there before stays until the last step.
/// Refuses `disk-full`, `read-only`, `not-found` (the folder), `write-failed`.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// The whole file. Refuses `not-found`, `read-failed`, and `too-large` above `limit` bytes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Makes a file's name durable: fsync of the folder that holds it. Refuses `write-failed`.
Result<void> syncFolderOf(const QString &path);

} // namespace tiaocai::files
