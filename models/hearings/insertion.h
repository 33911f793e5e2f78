// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"
#include "dice.h"

namespace tiaocai::hearings {

/// What a figure of a plan weighs in sum.
qint64 cost(const PlanFigures &figures, const Weights &weights);

/// Finds the cheapest spot for a case on a board as it stands. Without dice it overlooks none.
class Insertion {
public:
    Insertion(const Board &board, const Weights &weights, Dice *dice = nullptr)
        : m_board(board)
        , m_problem(board.problem())
        , m_weights(weights)
        , m_dice(dice)
    {
    }
    /// Not set where there is none.
    Spot cheapest(int which);

private:
    struct Offer {
        int who;
        Quarters starts;
        qint64 cost;
    };

    void tryAsItWas(int which);
    void tryDay(int which, int day);
    void tryOne(int which, int day, qint64 base, Quarters anyRoom);
    void tryPanel(int which, int day, qint64 base, Quarters anyRoom);
    Quarters readRooms(int which, int day);
    std::vector<Offer> &offers(int which, int day, Quarters anyRoom);
    qint64 costOfDay(int which, int day) const;
    qint64 costOfSeat(int which, int day, int who) const;
    int startAmong(Quarters starts, qint64 &left) const;
    int anyOf(Quarters starts, qint64 &left) const;
    int roomFor(int start) const;
    void take(const Spot &spot, qint64 cost);
    /// Less than a quarter or a day is worth: of what costs the same now this, now that.
    qint64 whim() { return m_dice ? m_dice->below(3) : 0; }
    bool overlooks() { return m_dice && m_dice->below(100) < 2; }

    const Board &m_board;
    const Problem &m_problem;
    Weights m_weights;
    Dice *m_dice;
    Spot m_best;
    qint64 m_bestCost = 0;
    std::vector<Offer> m_offers;
    std::vector<std::pair<int, Quarters>> m_rooms;
};

} // namespace tiaocai::hearings
