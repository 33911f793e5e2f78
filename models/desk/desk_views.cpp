// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"
#include "rows.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<QList<store::CaseLine>> lines(const store::Projections &projections, const CaseQuery &query)
{
    if (!query.text.trimmed().isEmpty()) return projections.found(query.text);
    return query.openOnly ? projections.open() : projections.all();
}

QDate endOfWeek(QDate on)
{
    return on.addDays(7 - on.dayOfWeek());
}

/// Sorts the office's clocks into late, today, and the rest of the week.
void sortInto(TodayView &view, const QList<DueRow> &rows)
{
    for (const auto &row : rows) {
        auto &list = row.days < 0 ? view.overdue : row.days == 0 ? view.dueToday : view.dueThisWeek;
        list << row;
    }
}

} // namespace

Result<CaseView> Desk::caseView(const CaseId &id) const
{
    auto view = m_room->may(Action::ReadCases)
                    .and_then([&] { return m_room->record(id); })
                    .and_then([&](const store::CaseRecord &of) { return m_room->file(of); })
                    .map([&](const CaseFile &file) { return m_room->view(file); });
    return heard(*this, std::move(view), u"read case"_s);
}

Result<CaseId> Desk::find(const QString &numberOrId) const
{
    const auto unknown = [&]() -> Result<CaseId> {
        return refuse(
            u"unknown-case"_s,
            Words::tr("This office has no case %1. Look for it in the list of cases.").arg(numberOrId));
    };
    const auto look = [&]() -> Result<CaseId> {
        if (const auto id = CaseId::fromString(numberOrId))
            return m_room->record(*id).map([](const store::CaseRecord &of) { return of.id; });
        const auto holder = m_room->numbers.holder(numberOrId);
        const auto of =
            holder ? m_room->acts.findCase(*holder) : Result<std::optional<store::CaseRecord>>(std::nullopt);
        return of && *of ? Result<CaseId>((*of)->id) : of ? unknown() : refuse(of);
    };
    return heard(*this, m_room->may(Action::ReadCases).and_then(look), u"find case"_s);
}

Result<QList<CaseRow>> Desk::cases(const CaseQuery &query) const
{
    const auto on = m_room->now.today();
    auto rows = m_room->may(Action::ReadCases)
                    .and_then([&] { return lines(m_room->projections, query); })
                    .map([&](QList<store::CaseLine> found) {
                        found.removeIf([&](const store::CaseLine &line) {
                            const bool otherStage = query.stage && line.index.stageOn(on) != *query.stage;
                            return otherStage || (query.openOnly && !line.index.isOpen);
                        });
                        return caseRows(found, m_room->history, on);
                    });
    return heard(*this, std::move(rows), u"list cases"_s);
}

Result<TodayView> Desk::today(QDate on) const
{
    const auto &room = *m_room;
    const auto &projections = room.projections;
    TodayView view;
    view.on = on;
    const auto due = [&](QList<DueRow> &into) {
        return [&](const QList<store::ClockLine> &found) { into = dueRows(found, room.history, on); };
    };
    const auto into = [&](QList<CaseRow> &list) {
        return [&](const QList<store::CaseLine> &found) { list = caseRows(found, room.history, on); };
    };
    auto done =
        room.may(Action::ReadCases)
            .and_then([&] { return projections.officeClocks(on, endOfWeek(on)); })
            .map([&](const QList<store::ClockLine> &found) {
                sortInto(view, dueRows(found, room.history, on));
            })
            .and_then([&] {
                return projections.runningClocks(law::RuleId(u"AGREEMENT_PERFORM"_s), on)
                    .map(due(view.notPerformed));
            })
            .and_then([&] { return projections.openWithoutClock().map(into(view.noDeadline)); })
            .and_then([&] {
                return projections.openSilentSince(on.addDays(-room.history.current().silentDays))
                    .map(into(view.silent));
            })
            .and_then([&] { return projections.inStage(Stage::Heard, on).map(into(view.heardNotDecided)); })
            .and_then([&] {
                return projections.inStage(Stage::DecidedNotServed, on).map(into(view.decidedNotServed));
            })
            .and_then([&] { return projections.figures(QDate(on.year(), 1, 1), on); })
            .map([&](const store::YearFigures &figures) {
                view.succeeded = figures.succeeded;
                view.concluded = figures.concluded;
                view.closed = figures.closed;
                view.closable = figures.closable;
                return view;
            });
    return heard(*this, std::move(done), u"today"_s);
}

Result<QList<CaseRow>> Desk::related(const PartyRecord &party) const
{
    QList<store::CaseLine> found;
    auto done = m_room->may(Action::ReadCases);
    for (const auto &word : {party.name, party.alias, party.creditCode, store::idWord(party.idNumber)}) {
        if (done && !word.isEmpty())
            done = m_room->projections.named(word).map(
                [&](const QList<store::CaseLine> &lines) { found << lines; });
    }
    const auto no = [](const store::CaseLine &line) { return line.record.no; };
    std::ranges::stable_sort(found, std::greater(), no);
    const auto rest = std::ranges::unique(found, {}, no);
    found.erase(rest.begin(), rest.end());
    auto rows = done.map([&] { return caseRows(found, m_room->history, m_room->now.today()); });
    return heard(*this, std::move(rows), u"related cases"_s);
}

} // namespace tiaocai::desk
