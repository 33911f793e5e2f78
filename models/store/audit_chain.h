// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

namespace tiaocai::store {

/// The chain's link: over the one before and the line's own cells.
QString chained(const QString &before, const QVariantList &line);

} // namespace tiaocai::store
