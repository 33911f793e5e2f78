// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// A way that the law leaves to have an item performed.
struct OpenRemedy {
    Remedy remedy = Remedy::Arbitration;
    std::optional<QDate> from =
        {}; ///< nullopt: it is open now; otherwise from that day, if nothing was paid until then
    std::optional<QDate> until = {}; ///< the last day, by the clock of the case; nullopt: no clock of it runs

    bool operator==(const OpenRemedy &) const = default;
};

/// Those of an item that is not performed: together at first, then each side alone. Of an agreement and of what was decided.
QList<OpenRemedy> openRemedies(const CaseFile &file, const Item &item, const QList<law::Deadline> &clocks,
                               QDate today);

} // namespace tiaocai::casework
