// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace tiaocai::files {

/// The right to write an office file, held as a lock file beside it (`FILE.lock`) that names its holder. A
/// lock whose process on this computer is dead is taken over; age alone never frees one. Given back on
/// destruction. The path is the file's own, not a link's.
class OfficeLock {
public:
    /// Refuses `office-in-use`, naming program, computer and process of the holder, `busy`, and `read-only` where the
    /// folder cannot be written.
    static Result<OfficeLock> take(const QString &officePath);
    /// Whether somebody may be writing: a lock file stands there, be it one that a killed program left.
    static bool isTaken(const QString &officePath);

private:
    explicit OfficeLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tiaocai::files
