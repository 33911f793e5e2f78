// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace tiaocai::reports {

/// Named parts in one archive; the same parts give the same bytes. Refuses `write-failed`.
Result<QByteArray> zipped(const QList<QPair<QByteArray, QByteArray>> &parts);

} // namespace tiaocai::reports
