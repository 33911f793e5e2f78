// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/choices.h"
#include "law/law_book.h"
#include "reports/document.h"

namespace tiaocai::reports {

/// A case that goes from one person to another, as it stands that day.
struct PassedCase {
    QString number, applicants, respondents;
    casework::Stage stage = casework::Stage::Registered;
    law::RuleId next; ///< what is due next; null: nothing is
    QDate due;
};

struct PassedCases {
    QString office, from, to, reason;
    QList<PassedCase> cases;
    QList<PassedCase> tribunals = {}; ///< in which he sits, and another is to be named
    QDateTime at = {};
    bool demonstration = false;
};

/// 案件移交清单, A4 landscape, signed by who gives, who takes and who says so.
TableDocument passedCases(const PassedCases &of, const law::LawBook &book);

} // namespace tiaocai::reports
