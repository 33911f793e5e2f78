// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// A column that says the same as one which was taken: 申请人2, 第二申请人; 受理日期 once more.
struct SecondColumn {
    LedgerField field{};
    int column{};
    bool isNumbered = false; ///< another person's
};

/// What a sheet states of the unit of all its amounts, in a title or in a note below the table.
struct SheetUnit {
    int yuan = 1;
    int row = 0; ///< counted from 1; 0: none does
    bool isInDoubt = false;
};

/// The headings of a block of entries.
struct Headings {
    ColumnMapping mapping;
    int row = 0;     ///< of the headings, counted from 1; the first of two
    QStringList all; ///< every column's heading, used or not
    SheetUnit unit;
    QList<LedgerField> inTitleUnit;    ///< the amounts whose own heading states none
    QList<LedgerField> inDoubtfulUnit; ///< the amounts beside which a unit may stand that was not read
    QList<SecondColumn> seconds;
    bool isClaimGuessed =
        false; ///< 金额 may be what was claimed or what was agreed, and no other column says the latter
};

/// The headings that stand in this row, or in this and the next: a row of groups may stand above. Nothing where they do not name
/// an applicant and two other things that tell of a case.
std::optional<Headings> headingsAt(const Sheet &sheet, qsizetype row);

/// The first headings of a sheet.
std::optional<Headings> findHeadings(const Sheet &sheet);

/// Where no headings were recognised: the unit that stands above the first row of the entries.
Headings unreadHeadings(const Sheet &sheet, int firstRow);

/// Notes whether the amounts of a column that a person chose are in a unit which its own heading does not state.
void tellUnit(Headings &headings, LedgerField field);

/// A column that a person chose, with its heading and unit as far as the sheet has them.
MappedColumn chosenColumn(const Headings &headings, int column);

/// Whether the column below tells how a case ended.
bool tellsResult(const QString &heading);

/// Headings of no ledger, or none that this block's entries could be read by: words alone, some of them known.
bool looksLikeHeadings(const Sheet &sheet, qsizetype row);

/// The headings that findHeadings() looks for, for a sentence to a person.
QString expectedHeadings();

} // namespace tiaocai::intake
