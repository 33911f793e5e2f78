// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "deciding.h"
#include "knowledge.h"
#include "tallied.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<void> checkCutOff(const std::optional<QDate> &asOf, QDate today)
{
    if (!asOf || *asOf <= today) return {};
    return refuse(u"date-in-future"_s,
                  Words::tr("The cut-off %1 lies ahead. What will be recorded until then is not known.")
                      .arg(toText(*asOf)));
}

Result<const statistics::Indicator *> indicatorNamed(const QList<statistics::Indicator> &indicators,
                                                     const QString &id)
{
    const auto found = std::ranges::find(indicators, id, &statistics::Indicator::id);
    if (found != indicators.end()) return &*found;
    return refuse(u"unknown-indicator"_s, Words::tr("There is no indicator %1.").arg(id));
}

FiguresView viewOf(const Knowledge &known, const Desk::Room &room, const FiguresQuery &query)
{
    FiguresView view;
    view.indicators = room.indicators;
    view.figures = statistics::periodFigures(room.indicators, known.facts, query.from, query.to, known.on);
    view.serving = statistics::servingTimeliness(known.cases, query.from, query.to);
    const auto monthEnd = known.history.current().choices.statisticalMonthEnd;
    if (query.by)
        view.groups =
            statistics::groups(*query.by, room.indicators, known.facts, query.from, query.to, {monthEnd});
    fillOffice(view, room, known.history, query.to.year());
    for (const auto &facts : known.facts)
        view.numbers[facts.id] = facts.number;
    view.calendarVersion = known.calendar.version();
    return view;
}

} // namespace

Result<FiguresView> Desk::figures(const FiguresQuery &query) const
{
    const auto &room = *m_room;
    const auto numbers = numbersAlone(room, query);
    if (!numbers) return heard<FiguresView>(*this, refuse(numbers), u"figures"_s);
    if (*numbers) return **numbers;
    const CutOff cutOff{query.asOf.value_or(room.now.today()), query.asOf};
    auto view = room.may(Action::ReadCases)
                    .and_then([&] { return checkPeriod(query.from, query.to); })
                    .and_then([&] { return checkCutOff(query.asOf, room.now.today()); })
                    .and_then([&] { return knowledge(room, cutOff, false); })
                    .map([&](const Knowledge &known) { return viewOf(known, room, query); });
    if (view && !query.asOf) {
        const auto checks = countedElsewhere(room, view->figures);
        if (!checks) return heard<FiguresView>(*this, refuse(checks), u"figures"_s);
        view->figures.checks << *checks;
    }
    return heard(*this, std::move(view), u"figures"_s);
}

Result<statistics::Forecast> Desk::forecast(const QString &id, QDate from, QDate to,
                                            const QSet<CaseId> &ticked) const
{
    const auto &room = *m_room;
    const auto *target = office::targetOf(room.history.current(), id, to.year());
    const auto hasTarget = [&](const statistics::Indicator *) -> Result<void> {
        return target
                   ? Result<void>()
                   : refuse(u"no-target"_s,
                            Words::tr("The office has no target for %1. Set one in the settings.").arg(id));
    };
    auto made = room.may(Action::ReadCases)
                    .and_then([&] { return checkPeriod(from, to); })
                    .and_then([&] { return indicatorNamed(room.indicators, id); })
                    .and_then(hasTarget)
                    .and_then([&] { return knowledge(room, {room.now.today()}, false); })
                    .map([&](const Knowledge &known) {
                        const auto indicator = indicatorNamed(room.indicators, id);
                        return statistics::forecast(**indicator, known.facts, from, to, known.on,
                                                    target->hundredths, ticked);
                    });
    return heard(*this, std::move(made), u"forecast"_s);
}

Result<QList<FollowUpRow>> Desk::followUps() const
{
    const auto &room = *m_room;
    auto rows = room.may(Action::ReadCases)
                    .and_then([&] { return knowledge(room, {room.now.today()}, false); })
                    .map([&](const Knowledge &known) {
                        QList<FollowUpRow> list;
                        for (const auto &one : statistics::attention(known.cases, known.facts, known.on,
                                                                     known.history.current().silentDays)) {
                            const auto *person = known.history.person(one.staff);
                            FollowUpRow row{one, person ? person->name : QString(), {}, false};
                            for (const auto &entry : known.history.followUps) {
                                if (entry.id == one.id) row.entries << entry;
                            }
                            row.missed = !row.entries.isEmpty() && row.entries.last().by < known.on;
                            list << row;
                        }
                        return list;
                    });
    return heard(*this, std::move(rows), u"follow-ups"_s);
}

Result<void> Desk::enterFollowUp(const FollowUp &entry)
{
    auto &room = *m_room;
    const auto complete = [&]() -> Result<void> {
        for (const auto &[text, name] : {std::pair(entry.reason, Words::tr("The reason")),
                                         std::pair(entry.measure, Words::tr("The measure")),
                                         std::pair(entry.person, Words::tr("The person"))}) {
            const auto fit = acceptable(text, name, 2000);
            if (!fit) return refuse(fit);
            if (normalized(*fit).isEmpty())
                return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(name));
        }
        return entry.by.isValid() ? Result<void>()
                                  : refuse(u"missing-data"_s,
                                           Words::tr("%1 is missing. Enter it.").arg(Words::tr("The day")));
    };
    auto entered = room.mayWrite(Action::ReadCases)
                       .and_then([&] { return room.record(entry.id); })
                       .and_then([&](const store::CaseRecord &) { return complete(); })
                       .and_then([&] {
                           return decided(room.history, room.database, [&] {
                               return room.decide(u"follow-up"_s, written::followUp(entry));
                           });
                       });
    if (entered && told) told({entry.id});
    return heard(*this, entered, u"follow up"_s);
}

Result<void> Desk::setTarget(const office::Target &target)
{
    const auto known = indicatorNamed(m_room->indicators, target.indicator);
    if (!known) return heard<void>(*this, refuse(known), u"set target"_s);
    if (target.hundredths < 0 || target.hundredths > 10'000)
        return heard<void>(
            *this, refuse(u"bad-target"_s, Words::tr("A target lies between 0 and 100 percent. Correct it.")),
            u"set target"_s);
    auto settings = m_room->history.current();
    settings.targets.removeIf([&](const office::Target &other) {
        return other.indicator == target.indicator && other.year == target.year;
    });
    settings.targets << target;
    return changeSettings(settings);
}

const QList<statistics::Indicator> &Desk::indicators() const
{
    return m_room->indicators;
}

} // namespace tiaocai::desk
