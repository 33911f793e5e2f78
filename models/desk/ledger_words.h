// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QSet>

namespace tiaocai::desk {

/// What the office has names for, normalised; where it knows no township at all, none is unknown.
struct KnownNames {
    QSet<QString> townships;
    QSet<QString> staff;
};

/// Words that a person assigned take the place of the file's, which are kept with the row; those that the office does not
/// know are listed, each once, and an unknown cause is told at its row.
void readWords(intake::LedgerReading &reading, const intake::LedgerChoice &assigned, const KnownNames &known);

} // namespace tiaocai::desk
