// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "reports/document.h"

namespace tiaocai::reports {

/// A hearing that was held, with the names that its minutes need.
struct MinutesSheet {
    QString office;
    casework::CaseFile file;
    casework::Act act; ///< HearingHeld, as it stands after corrections
    QHash<PersonId, QString> staff;
    QHash<QString, QString> places; ///< names of tribunals and rooms, by their codes
    bool demonstration = false;
};

/// 庭审笔录: what was recorded of a hearing, in the order in which it goes; what nobody recorded says so. Bench notes are not of it.
TableDocument minutesDocument(const MinutesSheet &sheet, const QDateTime &printedAt);

} // namespace tiaocai::reports
