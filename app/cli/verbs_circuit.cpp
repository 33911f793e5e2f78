// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "hearings/circuit_plan.h"
#include "hearings_json.h"
#include "verbs.h"

#include <QElapsedTimer>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

struct CircuitText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto circuitUsage = u"plan-circuit --from D --to D [--seconds N | --steps N] [--seed S] "
                          "[--release HEARING,...] [--publish]"_s;
constexpr qint64 usualSeconds = 10;

struct CircuitWords {
    QDate from, to;
    std::optional<qint64> seconds, steps, seed;
    QList<HearingId> released;
    bool publishes = false;
};

Result<QList<HearingId>> takeReleased(QStringList &words)
{
    const auto word = takeOption(words, u"--release"_s);
    if (!word) return refuse(word);
    QList<HearingId> ids;
    for (const auto &part : word->value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const auto id = HearingId::fromString(part.trimmed());
        if (!id)
            return refuse(
                u"unknown-hearing"_s,
                CircuitText::tr("“%1” is no hearing. Compare it with: tiaocai-cli docket.").arg(part));
        ids << *id;
    }
    return ids;
}

Result<CircuitWords> takeCircuit(QStringList words)
{
    CircuitWords asked;
    asked.publishes = takeFlag(words, u"--publish"_s);
    const auto from = takeDate(words, u"--from"_s), to = takeDate(words, u"--to"_s);
    const auto seconds = takeNumber(words, u"--seconds"_s), steps = takeNumber(words, u"--steps"_s),
               seed = takeNumber(words, u"--seed"_s);
    const auto released = takeReleased(words);
    if (!from || !to) return from ? refuse(to) : refuse(from);
    for (const auto *count : {&seconds, &steps, &seed}) {
        if (!*count) return refuse(*count);
    }
    if (!released) return refuse(released);
    if (const auto rest = takeWords(words, 0, circuitUsage); !rest) return refuse(rest);
    if (*seconds && *steps) return usage(CircuitText::tr("Say either seconds or steps."));
    if (*to < *from) return usage(CircuitText::tr("The period ends before it begins."));
    asked.from = *from;
    asked.to = *to;
    asked.seconds = *seconds;
    asked.steps = *steps;
    asked.seed = *seed;
    asked.released = *released;
    return asked;
}

hearings::CircuitPlan searched(const desk::CircuitGround &ground, const CircuitWords &asked)
{
    QElapsedTimer clock;
    clock.start();
    const double milliseconds = double(std::max<qint64>(asked.seconds.value_or(usualSeconds) * 1000, 1));
    hearings::PlanSearch search;
    search.seed = quint32(asked.seed.value_or(1));
    search.steps = asked.steps;
    search.spent = [&] { return double(clock.elapsed()) / milliseconds; };
    return planCircuit(ground.ready, ground.registers, ground.calendar, search);
}

QJsonObject toJson(const hearings::SetAt &at, const Names &names)
{
    return {{u"on"_s, cli::toJson(at.on)},
            {u"start"_s, at.start.toString(u"HH:mm")},
            {u"room"_s, at.room},
            {u"arbitrators"_s, names.of(at.arbitrators)}};
}

QJsonObject toJson(const hearings::PlanFigures &figures)
{
    return {{u"unplaced"_s, figures.unplaced},
            {u"late"_s, figures.late},
            {u"journeys"_s, figures.journeys},
            {u"circuitDays"_s, figures.circuitDays},
            {u"waitingDays"_s, figures.waitingDays}};
}

QJsonObject toJson(const hearings::CircuitPlan &plan, const Names &names)
{
    QJsonArray sessions, unplaced, moved;
    for (const auto &one : plan.sessions)
        sessions.append(plannedJson(one, names));
    for (const auto &one : plan.unplaced)
        unplaced.append(QJsonObject{{u"case"_s, one.id.toString()},
                                    {u"number"_s, one.number},
                                    {u"code"_s, one.code},
                                    {u"text"_s, hearings::obstacleText(one.code)},
                                    {u"with"_s, withJson(one.with)}});
    for (const auto &one : plan.moved)
        moved.append(QJsonObject{{u"case"_s, one.id.toString()},
                                 {u"from"_s, toJson(one.from, names)},
                                 {u"to"_s, toJson(one.to, names)}});
    return {{u"sessions"_s, sessions},
            {u"unplaced"_s, unplaced},
            {u"moved"_s, moved},
            {u"figures"_s, toJson(plan.figures)},
            {u"firstFit"_s, toJson(plan.firstFit)},
            {u"bound"_s, plan.bound},
            {u"optimal"_s, plan.optimal},
            {u"steps"_s, plan.steps}};
}

QString textOf(const hearings::CircuitPlan &plan, const Names &names)
{
    QStringList lines;
    for (const auto &one : plan.sessions)
        lines << u"%1 %2  %3  %4  %5"_s.arg(toText(one.on), one.start.toString(u"HH:mm"),
                                            names.ofPlace(one.room), one.number,
                                            names.of(one.arbitrators).toVariantList().value(0).toString());
    for (const auto &one : plan.unplaced)
        lines << u"%1: %2"_s.arg(one.number, hearings::obstacleText(one.code));
    lines << CircuitText::tr("Journeys: %1; the hearings one after the other: %2; no plan has fewer than %3.")
                 .arg(plan.figures.journeys)
                 .arg(plan.firstFit.journeys)
                 .arg(plan.bound);
    return lines.join(u'\n');
}

/// With what became of it: nothing is set of what waits for a signature.
Answer withPublished(Answer answer, const desk::Published &done)
{
    answer.json[u"published"_s] = done.proposal ? 0 : done.hearings;
    answer.json[u"proposal"_s] = done.proposal ? QJsonValue(done.proposal->toString()) : QJsonValue();
    if (done.proposal)
        answer.text +=
            u'\n' + CircuitText::tr("Proposed as %1, and not published: it is published as a whole once "
                                    "it is approved.")
                        .arg(done.proposal->toString());
    return answer;
}

} // namespace

Result<Answer> planCircuit(Session &session, QStringList words)
{
    const auto asked = takeCircuit(std::move(words));
    if (!asked) return refuse(asked);
    const auto desk = session.desk(asked->publishes ? desk::Access::Write : desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto ground = (*desk)->hearings().circuitGround(asked->from, asked->to, asked->released);
    if (!ground) return refuse(ground);
    const auto plan = searched(*ground, *asked);
    const Names names(**desk);
    Answer answer{toJson(plan, names), textOf(plan, names)};
    if (!asked->publishes) return answer;
    return (*desk)->hearings().publish(plan).map(
        [&](const desk::Published &done) { return withPublished(answer, done); });
}

} // namespace tiaocai::cli
