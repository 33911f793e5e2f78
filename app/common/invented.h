// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

#include <QRandomGenerator>

#include <array>

/// Invented people and employers of demonstrations.
namespace tiaocai::app {

/// Everything that is random comes from here, in a fixed order, so that a seed says it all.
class Dice {
public:
    explicit Dice(int seed)
        : m_generator(quint32(seed))
    {
    }
    int below(int limit) { return int(m_generator.bounded(quint32(limit))); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    auto pick(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }
    QUuid uuid()
    {
        std::array<quint32, 4> bits{};
        m_generator.fillRange(bits.data(), qsizetype(bits.size()));
        return QUuid(bits[0], ushort(bits[1]), ushort((bits[1] >> 16 & 0x0fff) | 0x4000),
                     uchar((bits[2] & 0x3f) | 0x80), uchar(bits[2] >> 8), uchar(bits[2] >> 16),
                     uchar(bits[2] >> 24), uchar(bits[3]), uchar(bits[3] >> 8), uchar(bits[3] >> 16),
                     uchar(bits[3] >> 24));
    }

private:
    QRandomGenerator m_generator;
};

/// A worker, sometimes with others behind him.
casework::PartyRecord worker(Dice &dice);
casework::PartyRecord employer(Dice &dice);
/// What is claimed, in about the proportions of an office.
casework::Cause inventedCause(Dice &dice);

extern const QStringList townships;

} // namespace tiaocai::app
