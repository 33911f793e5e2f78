// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restrictions.h"

#include "case_files.h"
#include "office/verbs.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

Result<QList<RestrictedCase>> Restrictions::list() const
{
    return m_bench.ask(Action::RestrictCase, u"restricted cases"_s,
                       [](const Reading &at) -> Result<QList<RestrictedCase>> {
                           QList<RestrictedCase> list;
                           for (const auto &restriction : at.history.restrictions) {
                               const auto record = anyCaseRecord(at, restriction.id);
                               if (!record) continue; // it was taken back
                               const auto number = store::Projections(at.file).numberOf(record->no);
                               if (!number) return refuse(number);
                               list << RestrictedCase{restriction, *number};
                           }
                           std::ranges::sort(list, {}, &RestrictedCase::number);
                           return list;
                       });
}

Result<void> Restrictions::restrictCase(const office::CaseRestricted &to)
{
    return m_bench.perform(Action::RestrictCase, askedOf(to.id, u"restrict case"_s), [&](Writing &at) {
        return anyCaseRecord(at, to.id)
            .and_then(
                [&](const store::CaseRecord &) { return office::restrictCase(at.history, to, at.today()); })
            .and_then([&](const office::CaseRestricted &restricted) {
                at.touchedEverything(); // it leaves lists, or comes back into them
                return at.decide(restricted);
            });
    });
}

Result<void> Restrictions::lift(const CaseId &id, const QString &reason)
{
    return m_bench.perform(Action::RestrictCase, askedOf(id, u"lift restriction"_s), [&](Writing &at) {
        return office::liftRestriction(at.history, id, reason)
            .and_then([&](const office::RestrictionLifted &lifted) {
                at.touchedEverything();
                return at.decide(lifted);
            });
    });
}

Result<CaseId> Restrictions::find(const QString &numberOrId) const
{
    return m_bench.ask(Action::RestrictCase, u"find case to restrict"_s,
                       [&](const Reading &at) { return anyCaseCalled(at, numberOrId); });
}

} // namespace tiaocai::desk
