// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::ui {

/// What a ledger would bring in one month: its new cases with their people, and what was accepted and ended in it.
struct LedgerMonth {
    QDate month; ///< its first day; invalid: of all months
    int cases = 0;
    qint64 people = 0;
    int accepted = 0;
    int agreed = 0;    ///< agreements and settlements
    int notAgreed = 0; ///< transferred ones too
    int withdrawn = 0;
    int notAccepted = 0;
    Money amount = {}; ///< of what was agreed

    bool operator==(const LedgerMonth &) const = default;
};

/// In the order of the months, the sum of all at the end; of the rows that can be imported.
QList<LedgerMonth> monthsOf(const intake::LedgerReading &reading);

} // namespace tiaocai::ui
