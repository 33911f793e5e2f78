// SPDX-License-Identifier: GPL-3.0-or-later
#include "anew.h"

#include "base/abreast.h"
#include "base/canonical.h"
#include "casework/clock_id.h"
#include "office/settings.h"
#include "store/projections.h"
#include "store/quick_check.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// Raised whenever the same acts make other projections by the same law.
constexpr int projectionForm = 10;

ClockId clockOf(const statistics::DeadlineIndex &deadline)
{
    return {deadline.rule, deadline.subject, deadline.startedBy};
}

/// Dates that two projections of one case give differently.
QList<MovedDate> moved(const CaseFile &file, const QList<statistics::DeadlineIndex> &before,
                       const statistics::Projection &after)
{
    QList<MovedDate> list;
    for (const auto &deadline : after.deadlines) {
        const auto was = std::ranges::find(before, clockOf(deadline), clockOf);
        if (was != before.end() && was->due != deadline.due)
            list << MovedDate{file.id, file.number(), deadline.rule, was->due, deadline.due};
    }
    return list;
}

/// Every case that was not taken back and can be read: one that is damaged stays as it is, and `verify` names it.
Result<void>
eachLiving(const Reading &at,
           const std::function<Result<void>(const store::CaseRecord &, const QList<Act> &)> &take)
{
    const auto gone = at.history.takenBack();
    return eachCase(at, [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) -> Result<void> {
        if (!acts && acts.error().code != u"damaged") return refuse(acts);
        return !acts || gone.holds(of.id, of.batch) ? Result<void>() : take(of, *acts);
    });
}

/// A case with what stands beside it.
struct Subject {
    Read read;
    store::StoredProjection stored = {};
};

/// What is to be written in the place of what stands there.
struct Anew {
    CaseFile file;
    statistics::Projection projection;
};

/// nullopt: as it stands.
std::optional<Anew> anew(const Subject &of, const statistics::Law &by, const store::Database &to)
{
    const auto file = statistics::foldedForIndex(of.read.of.id, of.read.acts, by);
    const auto made = statistics::project(file, by);
    if (of.stored.holds(store::ProjectionRows::of(made, to))) return std::nullopt;
    return Anew{file, made};
}

Result<void> readStanding(const store::Projections &projections, QList<Subject> &cases)
{
    return projections.stored(cases.first().read.of.no, cases.last().read.of.no)
        .map([&](const QHash<qint64, store::StoredProjection> &stored) {
            for (auto &one : cases)
                one.stored = stored.value(one.read.of.no);
        });
}

Result<QList<MovedDate>> projectAnew(const Reading &at)
{
    QList<MovedDate> list;
    const store::Projections projections(at.file);
    const auto write = [&](const Subject &of, const std::optional<Anew> &made) -> Result<void> {
        if (!made) return {};
        const auto no = of.read.of.no;
        return projections.deadlines(no).and_then([&](const QList<statistics::DeadlineIndex> &before) {
            list << moved(made->file, before, made->projection);
            return projections.write(no, made->projection);
        });
    };
    Abreast<Subject, std::optional<Anew>> folding(
        [by = at.law(), &to = at.file](const Subject &of) { return anew(of, by, to); }, write,
        [&](QList<Subject> &cases) { return readStanding(projections, cases); });
    auto done = eachLiving(at, [&](const store::CaseRecord &of, const QList<Act> &acts) {
                    return folding.add({{of, acts}});
                }).and_then([&] {
                      return folding.end();
                  }).and_then([&] { return store::writeStamp(at.file, stampFor(at)); });
    return done ? Result<QList<MovedDate>>(list) : refuse(done);
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

store::Stamp stampFor(const Reading &at)
{
    QStringList choices;
    for (const auto &setting : office::settingsOf(at.history.current())) {
        if (setting.isChoiceOfLaw) choices << setting.name + u'=' + setting.value;
    }
    const bool isProgramsOwn = at.history.notices.isEmpty();
    return {projectionForm, at.program.book.version(),
            isProgramsOwn ? at.program.calendarVersion : at.calendar.version(),
            digest(choices.join(u'\n').toUtf8())};
}

store::Expected expectedOf(const Reading &at)
{
    const auto &history = at.history;
    QHash<BatchId, QString> digests;
    for (const auto &import : history.imports) {
        if (!import.voided) digests[import.batch] = import.keys;
    }
    return {at.law(),
            history.office.code,
            [&history](qint64 place) { return history.settingsAt(place); },
            digests,
            history.takenBack(),
            stampFor(at),
            history.sealedAnew ? history.sealedAnew : history.sealed,
            history.sealedAnew ? history.sealedAnew->lastOfficeAct : 0};
}

Result<bool> isUpToDate(const Reading &at)
{
    return store::stampOf(at.file).map([&](const auto &stamp) { return stamp == stampFor(at); });
}

Result<void> isByOwnRules(const Reading &at)
{
    const auto isSame = isUpToDate(at);
    if (!isSame) return refuse(isSame);
    if (*isSame) return {};
    return refuse(
        u"rules-differ"_s,
        Words::tr("Another program has reckoned this office's dates by other rules or calendars since it was "
                  "opened "
                  "here. Close the office and open it again with the newer program; until then nothing is "
                  "recorded."));
}

/// What is damaged is told before anything is written into it.
Result<void> bringUpToDate(const Reading &at)
{
    const auto isSame = isUpToDate(at);
    if (!isSame || *isSame) return isSame ? Result<void>() : refuse(isSame);
    const auto whole = at.file.isPrivate() ? Result<void>() : store::quickCheck(at.file.address(), false);
    if (!whole) return whole;
    auto transaction = store::Transaction::begin(at.file);
    if (!transaction) return refuse(transaction);
    const auto anew = projectAnew(at);
    return anew ? transaction->commit() : refuse(anew);
}

} // namespace tiaocai::desk
