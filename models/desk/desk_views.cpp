// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"
#include "rows.h"
#include "statistics/search_words.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<QList<store::CaseLine>> lines(const store::Projections &projections, const CaseQuery &query)
{
    if (query.among) return projections.of(*query.among);
    if (!query.text.trimmed().isEmpty()) return projections.found(query.text);
    return query.openOnly ? projections.open() : projections.all();
}

QDate endOfWeek(QDate on)
{
    return on.addDays(7 - on.dayOfWeek());
}

/// Reads one group of Today after another; the first refusal ends it.
class TodayReader {
public:
    TodayReader(const Desk::Room &room, QDate on, int atMost)
        : m_room(room)
        , m_on(on)
        , m_atMost(atMost)
    {
        m_view.on = on;
    }

    Result<TodayView> read()
    {
        auto &counts = m_view.counts;
        const auto silentSince = m_on.addDays(-m_room.history.current().silentDays);
        take(store().overdueClocks(m_on, m_atMost), m_view.overdue, counts.overdue);
        take(store().alertedClocks(m_on, QDate(1900, 1, 1), m_on, m_atMost), m_view.dueToday,
             counts.dueToday);
        take(store().alertedClocks(m_on, m_on.addDays(1), endOfWeek(m_on), m_atMost), m_view.dueThisWeek,
             counts.dueThisWeek);
        take(store().performances(m_on, m_atMost), m_view.notPerformed, counts.notPerformed);
        take(store().openWithoutClock(m_atMost), m_view.noDeadline, counts.noDeadline);
        take(store().openSilentSince(silentSince, m_atMost), m_view.silent, counts.silent);
        take(store().inStage(Stage::Heard, m_on, m_atMost), m_view.heardNotDecided, counts.heardNotDecided);
        take(store().inStage(Stage::DecidedNotServed, m_on, m_atMost), m_view.decidedNotServed,
             counts.decidedNotServed);
        take(store().awaitingReceipt(m_on, m_atMost), m_view.awaitingReceipt, counts.awaitingReceipt);
        readYear();
        return m_done ? Result<TodayView>(m_view) : refuse(m_done);
    }

private:
    const store::Projections &store() const { return m_room.projections; }
    QList<DueRow> rows(const QList<store::ClockLine> &lines) const
    {
        return dueRows(lines, m_room.history, m_on);
    }
    QList<CaseRow> rows(const QList<store::CaseLine> &lines) const
    {
        return caseRows(lines, m_room.history, m_on);
    }

    template <typename Line, typename Row>
    void take(const Result<store::Excerpt<Line>> &found, QList<Row> &into, int &count)
    {
        if (!found) {
            if (m_done) m_done = refuse(found);
            return;
        }
        into = rows(found->lines);
        count = found->count;
    }

    /// From the tallies, as the statistics show it.
    void readYear()
    {
        const auto tallies = m_room.tallies.year(m_on.year());
        if (!tallies) {
            if (m_done) m_done = refuse(tallies);
            return;
        }
        const auto year = statistics::TalliedYear(*tallies, m_on.year()).figures(m_room.indicators, 1, 12);
        const auto success =
            std::ranges::find(m_room.indicators, u"mediation-success"_s, &statistics::Indicator::id);
        const auto &rate = year.rates[success - m_room.indicators.begin()];
        m_view.succeeded = rate.num;
        m_view.concluded = rate.den;
        m_view.closed = year.concluded;
        m_view.closable = year.carriedOver + year.accepted;
    }

    const Desk::Room &m_room;
    QDate m_on;
    int m_atMost;
    TodayView m_view;
    Result<void> m_done;
};

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
        if (!holder) return refuse(holder);
        if (!*holder) return unknown();
        const auto of = m_room->acts.findCase(**holder);
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

Result<TodayView> Desk::today(QDate on, int atMost) const
{
    auto view =
        m_room->may(Action::ReadCases).and_then([&] { return TodayReader(*m_room, on, atMost).read(); });
    return heard(*this, std::move(view), u"today"_s);
}

Result<QList<CaseRow>> Desk::related(const PartyRecord &party) const
{
    QList<store::CaseLine> found;
    auto done = m_room->may(Action::ReadCases);
    for (const auto &word : {party.name, party.alias, party.creditCode, statistics::idWord(party.idNumber)}) {
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
