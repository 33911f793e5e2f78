// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// An entry as its rows alone tell it, before it is compared with others.
struct Entry {
    LedgerRow row;
    QList<RowReport> warnings;
    std::optional<RowReport> rejection; ///< no-applicant, impossible-date or closed-before-accepted
    bool statesWorkers = false;
};

struct Entries {
    QList<Entry> entries;
    QList<PassedOver> passedOver;
};

/// The entries of a sheet below its headings: blank rows, rows that only number themselves, repeated headings,
/// subtotals and remarks left out; rows that share a merged case number are one entry.
Entries readEntries(const Sheet &sheet, const ColumnMapping &mapping, QDate today = {});

} // namespace tiaocai::intake
