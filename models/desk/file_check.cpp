// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/file_check.h"

#include "store/quick_check.h"

namespace tiaocai::desk {

Result<void> checkFile(const QString &path, const std::atomic<bool> &stop)
{
    return store::OfficeAddress::parse(path).and_then(
        [&](const store::OfficeAddress &address) { return store::quickCheck(address, stop); });
}

} // namespace tiaocai::desk
