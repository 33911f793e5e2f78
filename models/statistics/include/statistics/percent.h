// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tiaocai::statistics {

/// A percentage as it is printed: cut off after two decimals.
struct Percent {
    qint64 hundredths = 0;
};
/// 100 * 100 * num / den, cut off: 2965/2995 is 9899. nullopt over nothing.
std::optional<qint64> hundredths(qint64 num, qint64 den);
/// "98.99%"
QString textOf(Percent percent);
/// "98.99"; empty over nothing.
QString percent(qint64 num, qint64 den);
/// "99.00" of 9900.
QString percentText(qint64 hundredths);

/// Hundredths of a percent that a person writes: 9900 of "99", "99.0" or "９９％"; nullopt of anything else.
std::optional<qint64> hundredthsIn(const QString &text);

} // namespace tiaocai::statistics
