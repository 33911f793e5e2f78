// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/case_chips.h"

#include "base/text.h"
#include "widgets/stage_chip.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using Kind = ChipWords::Kind;

namespace {

struct Chips {
    Q_DECLARE_TR_FUNCTIONS(Chips)
};

/// The storage of files ends in ten years: that date hides the next one.
constexpr int farAway = 400;

bool comesBefore(const law::Deadline &a, const law::Deadline &b)
{
    if (a.informationOnly != b.informationOnly) return b.informationOnly;
    return a.period.judged < b.period.judged;
}

/// A day of another year is named with it.
QString dayWords(QDate day, QDate today)
{
    if (day.year() != today.year()) return toText(day);
    return day.toString(u"MM-dd "_s) + language().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

ChipWords openChip(const Workplace &place, const law::Deadline &deadline)
{
    const auto &period = deadline.period;
    const auto days = place.today().daysTo(period.judged);
    const auto words = u"%1 %2・%3"_s.arg(ruleName(place, period.rule),
                                          dayWords(period.judged, place.today()), daysText(days));
    if (deadline.state == law::DeadlineState::Paused) return {Kind::Suspended, words};
    if (days < 0) return {Kind::Late, words};
    if (days == 0) return {Kind::Today, words};
    const bool soon = place.office().calendar.workingDays(place.today(), period.judged) <= 2;
    return {soon ? Kind::Soon : Kind::Neutral, words};
}

ChipWords lateChip(const Workplace &place, const casework::CaseFile &file, const law::Deadline &deadline)
{
    const auto &period = deadline.period;
    const auto *end = file.act(ActId(deadline.endedBy));
    const auto until = deadline.doneOn.value_or(end ? end->on : place.today());
    const auto days = -period.judged.daysTo(until);
    return {Kind::Late,
            u"%1 %2・%3"_s.arg(ruleName(place, period.rule), dayWords(period.judged, place.today()),
                               daysText(std::min<qint64>(days, -1)))};
}

} // namespace

/// Instalments of one agreement count from one day: the day on which each is due tells them apart.
const law::Deadline *deadlineOf(const desk::CaseView &view, const desk::DueClock &clock)
{
    const auto found = std::ranges::find_if(view.deadlines, [&](const law::Deadline &deadline) {
        const auto &period = deadline.period;
        return period.rule == clock.rule && period.from == clock.from && period.judged == clock.due;
    });
    return found == view.deadlines.end() ? nullptr : &*found;
}

const law::Deadline *nextDeadline(const desk::CaseView &view, QDate today)
{
    const law::Deadline *next = nullptr;
    for (const auto &deadline : view.deadlines) {
        const auto &judged = deadline.period.judged;
        if (!deadline.isOpen() || !judged.isValid() || today.daysTo(judged) > farAway) continue;
        if (!next || comesBefore(deadline, *next)) next = &deadline;
    }
    return next;
}

const law::Deadline *latest(const desk::CaseView &view)
{
    const law::Deadline *late = nullptr;
    for (const auto &deadline : view.deadlines) {
        const bool isLate = deadline.missed || deadline.state == law::DeadlineState::MetLate;
        if (!isLate || !deadline.officeDuty || !deadline.period.judged.isValid()) continue;
        if (!late || deadline.period.judged < late->period.judged) late = &deadline;
    }
    return late;
}

QList<ChipWords> headChips(const Workplace &place, const desk::CaseView &view)
{
    QList<ChipWords> chips{chipOf(view.file.stage, casework::ending(view.file))};
    if (const auto *next = nextDeadline(view, place.today()))
        chips << openChip(place, *next);
    else if (const auto *late = latest(view))
        chips << lateChip(place, view.file, *late);
    if (const auto &out = view.reserved)
        chips << ChipWords{Kind::Attention,
                           Chips::tr("out %1・%2").arg(out->day.toString(u"MM-dd"_s), out->tribunal)};
    const auto waiting =
        std::ranges::count(view.proposals, office::ProposalState::Waiting, &office::Proposal::state);
    if (waiting > 0)
        chips << ChipWords{Kind::Attention, Chips::tr("%n act(s) wait for approval", nullptr, int(waiting))};
    if (view.restriction) chips << ChipWords{Kind::Attention, Chips::tr("restricted")};
    return chips;
}

} // namespace tiaocai::ui
