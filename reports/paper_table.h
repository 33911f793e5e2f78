// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"
#include "reports/paper_text.h"

#include <functional>
#include <memory>

namespace tiaocai::reports {

/// As many columns as a page that stands upright takes.
constexpr qsizetype mostUprightColumns = 7;
qsizetype columnsOf(const PaperRow &row);

/// What a page holds whole: a line, a row, white space.
struct Piece {
    double height = 0;
    bool keep = false; ///< the next one stands on the same page
    std::function<void(Page &, double top)> put = {};
    bool isGap = false;                          ///< white space: none at the top of a page
    std::shared_ptr<const Piece> head = nullptr; ///< stands above it where it begins a page
};

/// The rows of a table, ruled; only a row that no page could hold is parted.
QList<Piece> tablePieces(const PaperBlock &table, const QRectF &body, const Typefaces &typefaces);

} // namespace tiaocai::reports
