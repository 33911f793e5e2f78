// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace tiaocai::reports {

/// A copy of a PDF for others: wherever these words stand, and every number of eleven digits and more, it is black. Each page is a
/// picture, so that nothing lies below the black and nothing can be searched for. Words are found across the end of a line.
/// Refuses `not-coverable` where a page has no text that could be read: nobody knows what a scan says.
Result<QByteArray> covered(const QByteArray &pdf, const QStringList &words);

} // namespace tiaocai::reports
