// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"

namespace tiaocai::intake {

/// A sheet that is read, and by which headings.
struct LedgerSheet {
    const Sheet *sheet = nullptr;
    Headings headings;
    bool isChosen = false; ///< by a person, column by column
};

/// The sheets of a table that are one ledger, and those that are not, with why.
struct SheetChoice {
    QList<LedgerSheet> sheets;
    QList<OtherSheet> others;
};

/// Those whose headings read as the same ledger's, or the chosen ones. Refuses `unknown-sheet`, and `no-ledger` where nothing
/// reads as one.
Result<SheetChoice> sheetsOf(const Table &table, const LedgerChoice &choice);

bool isEmpty(const Sheet &sheet);

} // namespace tiaocai::intake
