// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/what_follows.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "casework/clock_id.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Follows {
    Q_DECLARE_TR_FUNCTIONS(WhatFollows)
};

const law::Deadline *sameClock(const QList<law::Deadline> &among, const law::Deadline &deadline)
{
    const auto found = std::ranges::find(among, casework::clockId(deadline), casework::clockId);
    return found == among.end() ? nullptr : &*found;
}

QString stateChange(const QString &name, const law::Deadline &after)
{
    switch (after.state) {
    case law::DeadlineState::MetOnTime:
        return Follows::tr("%1: met on time").arg(name);
    case law::DeadlineState::MetLate:
        return Follows::tr("%1: met, but late (due %2)").arg(name, dueText(after.period));
    case law::DeadlineState::Paused:
        return Follows::tr("%1: stands still").arg(name);
    case law::DeadlineState::Void:
        return Follows::tr("%1: no longer applies").arg(name);
    case law::DeadlineState::Overdue:
        return Follows::tr("%1: overdue since %2").arg(name, dueText(after.period));
    case law::DeadlineState::Running:
        return Follows::tr("%1: runs again, due %2").arg(name, dueText(after.period));
    }
    return {};
}

QString sentence(const QString &name, const law::Deadline *before, const law::Deadline &after)
{
    if (!before) return Follows::tr("%1: begins, due %2").arg(name, dueText(after.period));
    if (before->period.due != after.period.due)
        return Follows::tr("%1: %2 → %3").arg(name, dueText(before->period), dueText(after.period));
    return before->state == after.state ? QString() : stateChange(name, after);
}

} // namespace

QStringList whatFollows(const Workplace &place, const desk::CaseView &before, const desk::Recorded &after)
{
    QStringList lines;
    for (const auto &deadline : after.view.deadlines) {
        const auto line = sentence(periodText(place, deadline.period.rule, deadline.period.from),
                                   sameClock(before.deadlines, deadline), deadline);
        if (!line.isEmpty()) lines.append(line);
    }
    for (const auto &deadline : before.deadlines) {
        if (!sameClock(after.view.deadlines, deadline))
            lines.append(Follows::tr("%1: falls away")
                             .arg(periodText(place, deadline.period.rule, deadline.period.from)));
    }
    if (after.view.file.stage != before.file.stage)
        lines.append(Follows::tr("Stage: %1 → %2")
                         .arg(casework::label(before.file.stage), casework::label(after.view.file.stage)));
    lines.append(after.warnings);
    return lines;
}

} // namespace tiaocai::ui
