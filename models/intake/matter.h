// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// What an entry is about, by its number, by the words of its kind or cause, and by its result.
LedgerMatter matterOf(const LedgerRow &row);

/// Whether a heading is one of arbitrations: 仲裁员, 开庭日期, 裁决书号.
bool isOfArbitrations(const QString &heading);

} // namespace tiaocai::intake
