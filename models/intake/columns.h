// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// The headings of a block of entries.
struct Headings {
    ColumnMapping mapping;
    int row = 0;     ///< of the headings, counted from 1; the first of two
    QStringList all; ///< every column's heading, used or not
    int unitRow = 0; ///< the row of the title that states the unit of its amounts; 0: none does
    QList<LedgerField> inTitleUnit; ///< the amounts whose own heading states none
    bool isClaimGuessed =
        false; ///< 金额 may be what was claimed or what was agreed, and no other column says the latter
};

/// The headings that stand in this row, or in this and the next: a row of groups may stand above. Nothing where they do not name
/// an applicant and two other things that tell of a case.
std::optional<Headings> headingsAt(const Sheet &sheet, qsizetype row);

/// The first headings of a sheet.
std::optional<Headings> findHeadings(const Sheet &sheet);

/// A column that a person chose, with its heading and unit as far as the sheet has them.
MappedColumn chosenColumn(const Headings &headings, int column);

/// Headings of no ledger, or none that this block's entries could be read by: words alone, some of them known.
bool looksLikeHeadings(const Sheet &sheet, qsizetype row);

/// The headings that findHeadings() looks for, for a sentence to a person.
QString expectedHeadings();

} // namespace tiaocai::intake
