// SPDX-License-Identifier: GPL-3.0-or-later
#include "anew.h"

#include "store/projections.h"
#include "store/tallies.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;

namespace {

bool isSame(const statistics::DeadlineIndex &a, const statistics::DeadlineIndex &b)
{
    return a.rule == b.rule && a.subject == b.subject && a.startedBy == b.startedBy;
}

/// Dates that two projections of one case give differently.
QList<MovedDate> moved(const CaseFile &file, const QList<statistics::DeadlineIndex> &before,
                       const statistics::Projection &after)
{
    QList<MovedDate> list;
    for (const auto &deadline : after.deadlines) {
        const auto was =
            std::ranges::find_if(before, [&](const auto &other) { return isSame(other, deadline); });
        if (was != before.end() && was->due != deadline.due)
            list << MovedDate{file.id, file.number(), deadline.rule, was->due, deadline.due};
    }
    return list;
}

/// Every case that was not taken back.
Result<void>
eachLiving(const Reading &at,
           const std::function<Result<void>(const store::CaseRecord &, const QList<Act> &)> &take)
{
    const auto voided = at.history.voided();
    return eachCase(at, [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) -> Result<void> {
        if (!acts) return refuse(acts);
        return of.batch && voided.contains(*of.batch) ? Result<void>() : take(of, *acts);
    });
}

Result<QList<MovedDate>> projectAnew(const Reading &at)
{
    QList<MovedDate> list;
    const store::Projections projections(at.file);
    const auto by = at.law();
    auto done = eachLiving(at, [&](const store::CaseRecord &of, const QList<Act> &acts) {
        const auto file = statistics::foldedForIndex(of.id, acts, by);
        const auto after = statistics::project(file, by);
        return projections.deadlines(of.no).and_then([&](const QList<statistics::DeadlineIndex> &before) {
            list << moved(file, before, after);
            return projections.write(of.no, after, at.today());
        });
    });
    return done ? Result<QList<MovedDate>>(list) : refuse(done);
}

Result<void> tallyDayByDay(const Reading &at, const store::CaseRecord &of, const QList<Act> &acts)
{
    const auto dayOf = [&](qsizetype act) { return acts[act].recordedAt.toLocalTime().date(); };
    const auto by = at.law();
    for (qsizetype seen = 1; seen <= acts.size(); ++seen) {
        if (seen < acts.size() && dayOf(seen) == dayOf(seen - 1)) continue;
        const auto file = statistics::foldedForIndex(of.id, acts.first(seen), by);
        const auto part = statistics::project(file, by).part;
        if (auto done = store::Tallies(at.file).write(of.no, part, dayOf(seen - 1)); !done) return done;
    }
    return {};
}

} // namespace

Result<void> eachCase(const Reading &at, const store::Acts::Take &take, const std::optional<qint64> &upTo)
{
    const store::Acts acts(at.file);
    const auto all = acts.caseCount();
    if (!all) return refuse(all);
    int done = 0;
    return acts.eachCase(
        [&](const store::CaseRecord &of, const Result<QList<Act>> &caseActs) {
            return at.goOn(done++, *all).and_then([&] { return take(of, caseActs); });
        },
        upTo);
}

Result<QList<MovedDate>> recompute(Writing &at)
{
    at.touchedEverything();
    return projectAnew(at);
}

Result<void> fillTallies(const Reading &at)
{
    const auto filled = store::Tallies(at.file).filled();
    if (!filled || *filled) return filled ? Result<void>() : refuse(filled);
    auto transaction = store::Transaction::begin(at.file);
    if (!transaction) return refuse(transaction);
    auto made = eachLiving(
        at, [&](const store::CaseRecord &of, const QList<Act> &acts) { return tallyDayByDay(at, of, acts); });
    if (!made) return made;
    // What rules made of the acts when the file was written may be otherwise now.
    const auto anew = projectAnew(at);
    return anew ? transaction->commit() : refuse(anew);
}

} // namespace tiaocai::desk
