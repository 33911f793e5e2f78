// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include "office/verbs.h"
#include "store/audit.h"
#include "store/projections.h"

namespace tiaocai::desk {

Result<void> clockStands(const Reading &at)
{
    const auto acts = store::Acts(at.file).lastPlace();
    if (!acts || *acts == 0) return acts.map([](qint64) {});
    return store::Audit(at.file).lastMoment().and_then(
        [&](const QDateTime &last) { return office::isNotSetBack(at.now.moment, last); });
}

Result<QList<Misdated>> misdated(const Reading &at)
{
    QList<Misdated> all;
    QSet<ActId> known;
    for (const auto &correction : at.history.clocks) {
        const auto moment = correction.moment.dateTime();
        const auto acts = store::Acts(at.file).stampedAfter(moment, correction.after);
        if (!acts) return refuse(acts);
        for (const auto &act : *acts) {
            if (!known.contains(act.act)) all << Misdated{act, moment};
            known << act.act;
        }
    }
    return all;
}

Result<QHash<CaseId, QString>> numbersOf(const Reading &at, const QList<Misdated> &acts)
{
    QSet<CaseId> cases;
    for (const auto &one : acts)
        cases << one.act.caseId;
    return store::Projections(at.file).of(cases.values()).map([](const QList<store::CaseLine> &lines) {
        QHash<CaseId, QString> numbers;
        for (const auto &line : lines)
            numbers[line.record.id] = line.index.number;
        return numbers;
    });
}

} // namespace tiaocai::desk
