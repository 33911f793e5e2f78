// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "statistics/attention.h"

namespace tiaocai::reports {

/// A case of the follow-up list (督办): why it stands there, and what was last decided about it.
struct FollowUpLine {
    QString number;
    QList<statistics::Attention> why = {};
    bool isMissed = false; ///< the day of what was decided is over
    QString handler;
    QDate due;
    QString reason, measure, person;
    QDate by;
};

/// 督办清单, A4 landscape: what is late, nearly late or silent, with room for signatures.
TableDocument followUpList(const QString &office, const QList<FollowUpLine> &lines, const QString &preparedBy,
                           const QDateTime &printedAt, bool demonstration);

} // namespace tiaocai::reports
