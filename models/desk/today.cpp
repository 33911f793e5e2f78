// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_files.h"
#include "desk/cases.h"
#include "documents/serving.h"
#include "exchange_receipts.h"
#include "law/rule_ids.h"
#include "office/permission.h"
#include "rows.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

QDate endOfWeek(QDate on)
{
    return on.addDays(7 - on.dayOfWeek());
}

/// One day, asked of one office.
struct Day {
    const Reading &at;
    QDate on;
    int atMost;
    PersonId handler;
    store::Counting counting = store::Counting::Whole;

    store::Projections store() const { return listsOf(at, handler, counting); }
};

using Found = Result<TodayGroup>;
using Settling = QList<ActKind> (*)(const CaseRow &);

/// What an open clock put there.
Found clocks(const Day &day, const Result<store::Excerpt<store::ClockLine>> &found)
{
    if (!found) return refuse(found);
    return TodayGroup{{}, clockRows(found->lines, day.at.history, day.on), found->count};
}

/// What no clock put there; `settling` tells the acts of each.
Found cases(const Day &day, const Result<store::Excerpt<store::CaseLine>> &found, Settling settling)
{
    if (!found) return refuse(found);
    TodayGroup group{{}, {}, found->count};
    for (const auto &of : caseRows(found->lines, day.at.history, day.on))
        group.rows << TodayRow{of, {}, settling(of)};
    return group;
}

/// An instalment that was not paid is late like everything else that is, and so is a file that did not come back.
Found late(const Day &day)
{
    const auto own = clocks(day, day.store().overdueClocks(day.on, day.atMost));
    if (!own) return refuse(own);
    TodayGroup group{{}, own->rows, own->count};
    for (const auto &rule : {law::ids::AgreementPerform, law::ids::FileLoan}) {
        const auto others = clocks(day, day.store().lateBy(rule, day.on, day.atMost));
        if (!others) return refuse(others);
        group.rows += others->rows;
        group.count += others->count;
    }
    std::ranges::stable_sort(group.rows, {}, [](const TodayRow &row) { return row.clock->due; });
    if (group.rows.size() > day.atMost) group.rows.resize(day.atMost);
    return group;
}

QList<ActKind> meeting(const CaseRow &row)
{
    return {row.kind == CaseKind::Mediation ? ActKind::SessionHeld : ActKind::HearingHeld};
}

/// What may have come of a meeting whose day is over.
QList<ActKind> afterwards(const CaseRow &row)
{
    if (row.kind == CaseKind::Mediation) return {ActKind::SessionHeld, ActKind::SessionSet};
    return {ActKind::HearingHeld, ActKind::HearingSet, ActKind::HearingCancelled};
}

QList<ActKind> anything(const CaseRow &)
{
    return {};
}

QList<ActKind> whatIsDueNext(const CaseRow &row)
{
    return settling(row.nextRule);
}

QList<ActKind> action(const CaseRow &row)
{
    return settling(Waiting::Action, row.nextRule);
}

QList<ActKind> receipt(const CaseRow &row)
{
    return settling(Waiting::Receipt, row.nextRule);
}

/// Hearings of the day whose notice some party has not received, as far as is known: few cases meet on one day.
Found notNoticed(const Day &day)
{
    const auto meetings = cases(day, day.store().meetingOn(day.on, everyRow), receipt);
    if (!meetings) return meetings;
    TodayGroup group{{}, {}, 0};
    for (const auto &row : meetings->rows) {
        if (row.of.kind != CaseKind::Arbitration) continue;
        const auto file = caseFile(day.at, row.of.id);
        if (!file) return refuse(file);
        const auto due = documents::dueNotices(*file, day.at.rules(), day.on);
        const bool waits = std::ranges::any_of(
            due, [&](const documents::DueNotice &notice) { return notice.isNotReceivedOn(day.on); });
        if (!waits) continue;
        if (++group.count <= day.atMost) group.rows << row;
    }
    return group;
}

/// What went to people, and what went to other offices: that belongs to nobody's own cases.
Found awaited(const Day &day)
{
    auto group = cases(day, day.store().awaitingReceipt(day.on, day.atMost), receipt);
    const bool isAsked = day.handler.isNull() && office::may(day.at.actor, Action::ReadExchange);
    if (!group || !isAsked) return group;
    const auto packages = awaitedPackages(day.at, day.on);
    if (!packages) return refuse(packages);
    group->packages = *packages;
    group->count += int(packages->size());
    return group;
}

/// A group of Today: its key in JSON, its words, and the question that fills it.
struct Source {
    TodayKind kind;
    const char *key;
    const char *label;
    Found (*read)(const Day &day);
};

const std::array sources{
    Source{TodayKind::Meetings, "meetings", QT_TRANSLATE_NOOP("Desk", "Sessions and hearings today"),
           [](const Day &day) { return cases(day, day.store().meetingOn(day.on, day.atMost), meeting); }},
    Source{
        TodayKind::MeetingNotRecorded, "meetingNotRecorded",
        QT_TRANSLATE_NOOP("Desk", "Meeting not recorded"),
        [](const Day &day) { return cases(day, day.store().meetingBefore(day.on, day.atMost), afterwards); }},
    Source{TodayKind::NoticeNotReceived, "noticeNotReceived",
           QT_TRANSLATE_NOOP("Desk", "Notice not received"), notNoticed},
    Source{TodayKind::Overdue, "overdue", QT_TRANSLATE_NOOP("Desk", "Overdue"), late},
    Source{TodayKind::DueToday, "dueToday", QT_TRANSLATE_NOOP("Desk", "Due today"),
           [](const Day &day) {
               return clocks(day, day.store().alertedClocks(day.on, QDate(1900, 1, 1), day.on, day.atMost));
           }},
    Source{TodayKind::DueThisWeek, "dueThisWeek", QT_TRANSLATE_NOOP("Desk", "Due this week"),
           [](const Day &day) {
               return clocks(
                   day, day.store().alertedClocks(day.on, day.on.addDays(1), endOfWeek(day.on), day.atMost));
           }},
    Source{TodayKind::NoDeadline, "noDeadline", QT_TRANSLATE_NOOP("Desk", "No deadline"),
           [](const Day &day) { return cases(day, day.store().openWithoutClock(day.atMost), anything); }},
    Source{TodayKind::Silent, "silent", QT_TRANSLATE_NOOP("Desk", "Silent"),
           [](const Day &day) {
               const auto since = day.on.addDays(-day.at.history.current().silentDays);
               return cases(day, day.store().openSilentSince(since, day.atMost), action);
           }},
    Source{TodayKind::NotDecided, "heardNotDecided", QT_TRANSLATE_NOOP("Desk", "To be decided"),
           [](const Day &day) {
               return cases(day, day.store().inStage(Stage::Heard, day.on, day.atMost), whatIsDueNext);
           }},
    Source{TodayKind::NotServed, "decidedNotServed", QT_TRANSLATE_NOOP("Desk", "To be served"),
           [](const Day &day) {
               return cases(day, day.store().inStage(Stage::DecidedNotServed, day.on, day.atMost), receipt);
           }},
    Source{TodayKind::NotPerformed, "notPerformed", QT_TRANSLATE_NOOP("Desk", "To be performed"),
           [](const Day &day) { return clocks(day, day.store().performances(day.on, day.atMost)); }},
    Source{TodayKind::AwaitingReceipt, "awaitingReceipt", QT_TRANSLATE_NOOP("Desk", "Awaiting receipt"),
           awaited},
};

const Source &sourceOf(TodayKind kind)
{
    return *std::ranges::find(sources, kind, &Source::kind);
}

Result<TodayView> read(const Day &day)
{
    TodayView view;
    view.on = day.on;
    for (const auto &source : sources) {
        auto group = source.read(day);
        if (!group) return refuse(group);
        group->kind = source.kind;
        view.groups << std::move(*group);
    }
    return view;
}

/// The groups one after the other, until there are enough lines.
Result<TodayView> begin(const Day &day)
{
    TodayView view;
    view.on = day.on;
    qsizetype lines = 0;
    for (const auto &source : sources) {
        TodayGroup group;
        if (lines < day.atMost) {
            auto found = source.read(day);
            if (!found) return refuse(found);
            group = *std::move(found);
        }
        const auto shown = group.rows.size() + group.packages.size();
        lines += shown;
        view.groups << TodayGroup{source.kind, group.rows, int(shown), group.packages};
    }
    view.isWhole = lines < day.atMost;
    return view;
}

} // namespace

QList<TodayKind> kindsOfToday()
{
    QList<TodayKind> kinds;
    for (const auto &source : sources)
        kinds << source.kind;
    return kinds;
}

QString name(TodayKind kind)
{
    return QString::fromLatin1(sourceOf(kind).key);
}

QString label(TodayKind kind)
{
    return Words::tr(sourceOf(kind).label);
}

TodayGroup TodayView::group(TodayKind kind) const
{
    const auto found = std::ranges::find(groups, kind, &TodayGroup::kind);
    return found == groups.end() ? TodayGroup{kind, {}, 0} : *found;
}

TodayView TodayView::once() const
{
    auto view = *this;
    QHash<CaseId, QPair<qsizetype, qsizetype>> places;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].kind == TodayKind::MeetingNotRecorded) continue;
        auto &rows = view.groups[i].rows;
        rows.clear();
        for (const auto &row : groups[i].rows) {
            const auto known = places.constFind(row.of.id);
            if (known == places.cend()) {
                places.insert(row.of.id, {i, rows.size()});
                rows << row;
            } else {
                view.groups[known->first].rows[known->second].also << groups[i].kind;
                --view.groups[i].count;
            }
        }
    }
    return view;
}

Result<TodayView> Cases::today(QDate on, int atMost, const PersonId &handler) const
{
    return m_bench.ask(Action::ReadCases, u"today"_s, [&](const Reading &at) {
        return read({at, on, atMost, handler});
    });
}

Result<TodayView> Cases::beginningOfToday(QDate on, int lines, const PersonId &handler) const
{
    return m_bench.ask(Action::ReadCases, u"today"_s, [&](const Reading &at) {
        return begin({at, on, lines, handler, store::Counting::LinesAlone});
    });
}

} // namespace tiaocai::desk
