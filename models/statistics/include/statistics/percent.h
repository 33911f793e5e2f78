// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tiaocai::statistics {

/// A percentage as it is printed: cut off after two decimals.
struct Percent {
    qint64 hundredths = 0;
};
/// "98.99%"
QString textOf(Percent percent);

/// Hundredths of a percent that a person writes: 9900 of "99", "99.0" or "９９％"; nullopt of anything else.
std::optional<qint64> hundredthsIn(const QString &text);

} // namespace tiaocai::statistics
