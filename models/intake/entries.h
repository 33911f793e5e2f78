// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "dates.h"
#include "intake/ledger.h"

#include <QMultiHash>

namespace tiaocai::intake {

/// An entry as its rows alone tell it, before it is compared with others.
struct Entry {
    LedgerRow row;
    QList<RowReport> warnings;
    std::optional<RowReport> rejection;
    bool statesWorkers = false;
};

/// What entries are read with.
struct EntryGround {
    DateGround dates;
    bool withoutHiddenRows = false;
    bool takesArbitrations = false;
    QMap<QString, QString> resultWords = {};   ///< of the office's own, to names of ledgerResultNames
    QMultiHash<qsizetype, CellFix> fixes = {}; ///< of the sheet, by their rows, counted from 0
    bool tellsFormats = true;                  ///< a number shown as 50% is told from 0.5
};

/// Hears what stands in a sheet, from its first row to its last.
struct EntryListener {
    virtual ~EntryListener() = default;
    virtual void take(Entry entry) = 0;
    virtual void passOver(const PassedOver &row) = 0;
    /// Headings that stand further down, by which the rows below them are read.
    virtual void meet(const Headings &headings) = 0;
    /// How far the reading is, in rows; false ends it.
    virtual bool goOn(qsizetype row) = 0;
};

/// The entries of a sheet below its headings: blank rows, rows that only number themselves, repeated headings,
/// subtotals and remarks left out; rows that share a merged case number are one entry. Headings are read anew where they stand
/// again, unless `isChosen`. Rows of an entry are let go as soon as it was taken.
void readEntries(Sheet &sheet, const Headings &headings, bool isChosen, const EntryGround &ground,
                 EntryListener &listener);

} // namespace tiaocai::intake
