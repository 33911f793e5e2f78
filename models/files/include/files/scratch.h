// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace tiaocai::files {

/// A folder of this process among the system's temporary files, private to its owner and gone with the value. What
/// killed programs left is taken away when the next one is made.
class Scratch {
public:
    /// Refuses `disk-full`, `read-only`, `write-failed`.
    static Result<Scratch> make();
    QString filePath(const QString &name) const { return m_folder->filePath(name); }

private:
    explicit Scratch(std::unique_ptr<QTemporaryDir> folder);
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tiaocai::files
