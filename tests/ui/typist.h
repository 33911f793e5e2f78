// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::test {

/// `test_ui --type-into OFFICE`: opens the office in a window, types an applicant's name into the intake form and goes on
/// waiting, until the process is killed.
int typeUntilKilled(const QString &path);

} // namespace tiaocai::test
