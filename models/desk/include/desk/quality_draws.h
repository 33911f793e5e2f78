// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "office/office_file.h"

namespace tiaocai::desk {

class Bench;

/// What is asked of a draw: bound files of cases that were closed between two days.
struct DrawWish {
    QDate from, to;
    int count = 0;
    QString seed; ///< as it was drawn by lot before everybody, or agreed on
};

/// Files that were drawn, or would be.
struct QualityDraw {
    office::QualityDrawn of; ///< without number: it was only looked at
    QDate on = {};
    QString by = {};
    QList<CaseRow> cases = {}; ///< in the order of the draw
    /// The same files lie in the archive as then; nullopt: it was only looked at.
    std::optional<bool> isSamePopulation = {};
};

/// The counter of the quality checks of bound files.
class QualityDraws {
public:
    explicit QualityDraws(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What the draw would take, without recording it. Refuses `bad-draw` where nothing is to be drawn from, or no seed is said.
    Result<QualityDraw> look(const DrawWish &wish) const;
    /// The same, recorded under a number of its year.
    Result<QualityDraw> draw(const DrawWish &wish);
    /// The last ones first.
    Result<QList<QualityDraw>> all() const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
