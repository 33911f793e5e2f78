// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

#include <algorithm>

/// The quarters of an hour of one day as bits: bit 0 begins at midnight.
namespace tiaocai::hearings {

__extension__ typedef unsigned __int128 Quarters;

constexpr int quartersOfDay = 96;
constexpr int minutesOfQuarter = 15;

/// How many quarters the minutes touch.
constexpr int quartersIn(int minutes)
{
    return (minutes + minutesOfQuarter - 1) / minutesOfQuarter;
}

constexpr Quarters span(int from, int length)
{
    if (length <= 0) return 0;
    return (length >= 128 ? ~Quarters(0) : (Quarters(1) << length) - 1) << from;
}

/// Where so many quarters in a row are free.
constexpr Quarters startsOf(Quarters free, int length)
{
    for (int have = 1; have < length;) {
        const int step = std::min(have, length - have);
        free &= free >> step;
        have += step;
    }
    return free;
}

constexpr bool holds(Quarters set, int place)
{
    return (set >> place & 1) != 0;
}

/// The first of a set that is not empty.
inline int first(Quarters set)
{
    const auto low = static_cast<unsigned long long>(set);
    return low ? __builtin_ctzll(low) : 64 + __builtin_ctzll(static_cast<unsigned long long>(set >> 64));
}
inline int last(Quarters set)
{
    const auto high = static_cast<unsigned long long>(set >> 64);
    return high ? 127 - __builtin_clzll(high) : 63 - __builtin_clzll(static_cast<unsigned long long>(set));
}

inline int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}
inline QTime timeOf(int quarter)
{
    return QTime::fromMSecsSinceStartOfDay(quarter * minutesOfQuarter * 60'000);
}

/// The quarters that lie wholly within.
inline Quarters within(QTime from, QTime to)
{
    const int begin = quartersIn(minuteOf(from));
    return span(begin, minuteOf(to) / minutesOfQuarter - begin);
}
/// The quarters that are touched.
inline Quarters touched(QTime from, int minutes)
{
    const int begin = minuteOf(from) / minutesOfQuarter;
    return span(begin, std::min(quartersIn(minuteOf(from) + minutes), quartersOfDay) - begin);
}

} // namespace tiaocai::hearings
