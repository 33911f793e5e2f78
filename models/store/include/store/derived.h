// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tiaocai::store {

/// By what the projections of a file were made: their form in this program, its rules, the office's calendars and
/// choices. Made by others, they say what others would say.
struct Stamp {
    int form = 0;
    QString rules, calendars, choices;

    bool operator==(const Stamp &) const = default;
};

/// nullopt: the projections were never made, or by a program that did not say so.
Result<std::optional<Stamp>> stampOf(const Database &database);
/// In the transaction that made every projection anew.
Result<void> writeStamp(const Database &database, const Stamp &stamp);

} // namespace tiaocai::store
