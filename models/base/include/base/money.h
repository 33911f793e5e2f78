// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>

namespace tiaocai {

/// An amount of yuan in integer fen. Never negative amounts from people; differences may be.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    constexpr qint64 fen() const { return m_fen; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    Money &operator+=(Money other) { return *this = *this + other; }

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

/// "312,400.00": grouped, always two decimals, no currency sign.
QString toText(Money amount);

/// Reads 12000, 12,000.5, 1.2万, full-width digits, with or without 元/￥. Refuses `bad-amount`
/// where the text is not an amount, is negative, has more than two decimals or exceeds 10^13 fen.
Result<Money> parseMoney(const QString &text);

} // namespace tiaocai
