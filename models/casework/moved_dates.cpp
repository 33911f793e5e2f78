// SPDX-License-Identifier: GPL-3.0-or-later
#include "moved_dates.h"

#include "base/text.h"
#include "recording.h"

#include <algorithm>
#include <map>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MovedDates)
};

using Clock = std::pair<law::RuleId, QUuid>;

/// The last clock of a rule and subject is the one that counts.
std::map<Clock, QDate> dues(const CaseFile &file, const Ground &ground)
{
    std::map<Clock, QDate> map;
    const auto all = deadlines(file, ground.book, ground.calendar, ground.choices, ground.now.today());
    for (const auto &deadline : all) {
        if (deadline.state != law::DeadlineState::Void)
            map[{deadline.period.rule, deadline.subject}] = deadline.period.due;
    }
    return map;
}

QDate dueIn(const std::map<Clock, QDate> &map, const Clock &clock)
{
    const auto it = map.find(clock);
    return it == map.end() ? QDate() : it->second;
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? tiaocai::toText(day) : Text::tr("no date");
}

QString sentence(const Clock &clock, QDate before, QDate after, const Ground &ground)
{
    const auto *rule = ground.book.rule(clock.first, ground.choices.overlay);
    const bool chinese = Text::tr("en", "language of the rules' names: en or zh") == u"zh";
    const auto name = rule ? rule->name(chinese) : clock.first.toString();
    return Text::tr("%1: %2 → %3").arg(name, dayOrNone(before), dayOrNone(after));
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

} // namespace

MovedDates movedDates(const CaseFile &file, const ActDraft &draft, const Ground &ground)
{
    const auto after = withAct(file, actOf(file.id, draft, ground), ground);
    const auto duesBefore = dues(file, ground);
    auto clocks = dues(after, ground);
    const auto duesAfter = clocks;
    clocks.insert(duesBefore.begin(), duesBefore.end());
    MovedDates moved{{}, newIrregularities(file, after)};
    for (const auto &[clock, unused] : clocks) {
        const auto from = dueIn(duesBefore, clock), to = dueIn(duesAfter, clock);
        if (from != to) moved.dates.append(sentence(clock, from, to, ground));
    }
    return moved;
}

} // namespace tiaocai::casework
