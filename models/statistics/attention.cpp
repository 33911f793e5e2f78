// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/attention.h"

#include <algorithm>
#include <tuple>

namespace tiaocai::statistics {

QList<Attended> attention(const QList<CaseFacts> &facts, QDate today, int silentDays)
{
    QList<Attended> list;
    for (const auto &of : facts) {
        const bool received = of.receivedOn.isValid() && !of.acceptedOn.isValid() && !of.endedOn.isValid();
        if (!of.isOpenAfter(today) && !received) continue;
        Attended one{of.id, of.number, of.staff, of.urgentRule, of.urgentDue, of.lastActivity, 0, {}};
        if (one.due.isValid()) {
            one.days = today.daysTo(one.due);
            if (one.days < 0)
                one.why << Attention::Late;
            else if (one.days <= nearlyLateDays)
                one.why << Attention::NearlyLate;
        }
        if (of.lastActivity.isValid() && of.lastActivity <= today.addDays(-silentDays))
            one.why << Attention::Silent;
        if (!one.why.isEmpty()) list << one;
    }
    std::ranges::sort(list, [](const Attended &a, const Attended &b) {
        return std::tuple(!a.due.isValid(), a.days, a.number) <
               std::tuple(!b.due.isValid(), b.days, b.number);
    });
    return list;
}

} // namespace tiaocai::statistics
