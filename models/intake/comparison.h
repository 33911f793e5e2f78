// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "differences.h"
#include "entries.h"

namespace tiaocai::intake {

/// What an entry tells of a case that the office has.
struct Comparison {
    GrownAs as = GrownAs::Unchanged;
    QString text;                ///< for the person who brings the list
    QString takenOver;           ///< the same, once the case was brought up to date
    bool isAnotherCause = false; ///< which may make it another case
};
Comparison compared(const Entry &entry, KnownEntries::Match match, const KnownOffice &office);

/// Of two rows of a file that are one case: what they tell otherwise, side by side.
QString sameText(const LedgerRow &before, const LedgerRow &row, const QList<Difference> &differences,
                 const Joined &join);
/// Of two rows that have one number and are not one case.
QString sameNumberText(const LedgerRow &before, const LedgerRow &row);
/// What was taken from the row into the one before it; and the same, for that one.
QString givenText(const QList<LedgerField> &taken);
QString takenText(const LedgerRow &later, const QList<LedgerField> &taken);

QString othersText(const LedgerRow &row, const KnownCase &known);
QString doubtText(const KnownCase &known, const LedgerRow &row);
QString twiceText(const LedgerRow &first);
QString otherCauseText();
QString otherNameText(const LedgerRow &row, const KnownCase &known);

/// Whether it begins before it ends.
bool isInOrder(const LedgerRow &row);

} // namespace tiaocai::intake
