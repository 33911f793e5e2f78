// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// A mediation session or a hearing that is set and was not held yet.
struct Meeting {
    QDate day = {};
    std::optional<QTime> time = {};
    QString room = {};
    QString persons = {}; ///< who is to come, as it was written; of a hearing the tribunal
    bool isHearing = false;
    int nth = 1; ///< of the case: those before it were held
};

/// The one that is set last; nullopt where none is, or where the case is closed.
std::optional<Meeting> meetingAhead(const CaseFile &file);

} // namespace tiaocai::casework
