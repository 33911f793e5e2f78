// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/file_check.h"

#include "store/quick_check.h"

namespace tiaocai::desk {

Result<void> checkFile(const QString &path, const std::atomic<bool> &stop)
{
    return store::quickCheck(path, stop);
}

} // namespace tiaocai::desk
