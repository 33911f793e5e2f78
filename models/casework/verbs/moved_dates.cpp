// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/moved_dates.h"

#include "base/text.h"
#include "law/say.h"
#include "verbs/with_act.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct MovedDatesText {
    Q_DECLARE_TR_FUNCTIONS(MovedDates)
};

/// The n-th clock of a rule and subject, whichever act starts it (ClockId names it by that act): where a correction leaves
/// another act to start it, its date has moved.
struct NthClock {
    law::RuleId rule;
    QUuid subject;
    int nth = 0;
    friend bool operator<(const NthClock &a, const NthClock &b)
    {
        return std::tie(a.rule, a.subject, a.nth) < std::tie(b.rule, b.subject, b.nth);
    }
};

/// What a correction may move of a clock; no dates where an act ended it without fault.
struct Dates {
    QDate due, unrolled, judged;
    bool late = false;
    bool operator==(const Dates &) const = default;
};

Dates datesOf(const law::Deadline &deadline)
{
    // A clock for information is void by time as well, and keeps its dates.
    const bool ended = deadline.state == law::DeadlineState::Void && !deadline.endedBy.isNull();
    if (ended) return {};
    const bool late =
        deadline.state == law::DeadlineState::Overdue || deadline.state == law::DeadlineState::MetLate;
    return {deadline.period.due, deadline.period.unrolled, deadline.period.judged,
            late && !deadline.informationOnly};
}

std::map<NthClock, Dates> clocksOf(const CaseFile &file, const Ground &ground)
{
    std::map<NthClock, Dates> map;
    const auto all = deadlines(file, ground.rules, ground.now.today());
    for (const auto &deadline : all) {
        NthClock clock{deadline.period.rule, deadline.subject};
        while (map.contains(clock))
            ++clock.nth;
        map[clock] = datesOf(deadline);
    }
    return map;
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? tiaocai::toText(day) : MovedDatesText::tr("no date");
}

/// The date that moved, or that the same date is missed or kept now.
QString changeOf(const Dates &before, const Dates &after)
{
    const auto moved = [](QDate from, QDate to) {
        return MovedDatesText::tr("%1 → %2", "dates before and after").arg(dayOrNone(from), dayOrNone(to));
    };
    if (before.due != after.due) return moved(before.due, after.due);
    if (before.judged != after.judged) return moved(before.judged, after.judged);
    if (before.unrolled != after.unrolled) return moved(before.unrolled, after.unrolled);
    return after.late ? MovedDatesText::tr("in time → late") : MovedDatesText::tr("late → in time");
}

QString sentence(const NthClock &clock, const Dates &before, const Dates &after, const Ground &ground)
{
    const auto *rule = ground.rules.book.rule(clock.rule, ground.rules.choices.overlay);
    const auto name = rule ? law::nameOf(*rule, Speech::ofWindow()) : clock.rule.toString();
    return MovedDatesText::tr("%1: %2", "rule and what moved").arg(name, changeOf(before, after));
}

QStringList newIrregularities(const CaseFile &before, const CaseFile &after)
{
    QStringList texts;
    for (const auto &irregularity : after.irregularities) {
        const auto same = [&](const Irregularity &old) {
            return old.act == irregularity.act && old.code == irregularity.code;
        };
        if (std::none_of(before.irregularities.begin(), before.irregularities.end(), same))
            texts.append(irregularity.text);
    }
    return texts;
}

/// A conclusion that has lost its acceptance is none: the case would be neither open nor closed.
bool undoesTheEnd(const CaseFile &before, const CaseFile &after)
{
    return before.closing && before.acceptedOn && !after.acceptedOn && !after.isOpen();
}

} // namespace

MovedDates movedDates(const CaseFile &file, const ActDraft &draft, const Ground &ground)
{
    const auto after = withAct(file, actOf(file.id, draft, ground), ground);
    const auto before = clocksOf(file, ground), then = clocksOf(after, ground);
    auto clocks = then;
    clocks.insert(before.begin(), before.end());
    const auto in = [](const std::map<NthClock, Dates> &map, const NthClock &clock) {
        const auto it = map.find(clock);
        return it == map.end() ? Dates() : it->second;
    };
    MovedDates moved{{}, newIrregularities(file, after), undoesTheEnd(file, after)};
    for (const auto &[clock, unused] : clocks) {
        const auto from = in(before, clock), to = in(then, clock);
        if (from != to) moved.dates.append(sentence(clock, from, to, ground));
    }
    return moved;
}

} // namespace tiaocai::casework
