// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold/steps.h"

#include <algorithm>

/// What the steps of every matter of an arbitration ask of its file.
namespace tiaocai::casework {

/// Ten or more with a common claim (law art. 7), or said to be one.
bool isCollective(const CaseFile &file);
/// Stands on the worker's side: a worker, or the heir of one.
bool isWorkerSide(const CaseFile &file, const PartyId &id);
QString nameOf(const CaseFile &file, const PartyId &id);
QStringList namesOf(const CaseFile &file, const QList<PartyId> &parties);
/// Parties that are in the case today, of every role.
QList<PartyId> activeParties(const CaseFile &file);
/// Parties as they were on a day.
QList<PartyId> present(const CaseFile &file, QDate day, std::optional<PartyRole> role = {});
/// Claims that no decision has disposed of.
QList<ClaimId> undecided(const CaseFile &file);

/// The latest clock of a rule, of one subject where one is named.
std::optional<law::Deadline> clockOf(const CaseFile &file, const Ground &ground, const law::RuleId &rule,
                                     QUuid subject = {});
/// Whether the clock's day lies before `day`; without a clock it does not.
bool isOver(const std::optional<law::Deadline> &clock, QDate day);

/// `nothing-to-decide` unless it was asked.
Result<void> requireAsked(bool asked, const QString &sentence, const QString &article);

void addForEach(ClockSink &sink, law::EventKind kind, QDate on, const QList<PartyId> &parties);
/// The act that ended the case tells it; where the closing was revoked nothing was decided.
void emitDecided(ClockSink &sink, const CaseFile &file, const Act &act);

/// The latest payload of a kind among the acts before `act`.
template <typename X>
const X *before(const CaseFile &file, const Act &act)
{
    const X *found = nullptr;
    for (const auto &earlier : file.effective) {
        if (earlier.id == act.id) break;
        if (const auto *payload = std::get_if<X>(&earlier.payload)) found = payload;
    }
    return found;
}

/// What was asked for and awaits a decision, until an act where one is named. A decision answers what was asked for first.
template <typename Asked, typename Decided>
QList<const Act *> pending(const CaseFile &file, const std::optional<ActId> &until = {})
{
    QList<const Act *> waiting;
    for (const auto &act : file.effective) {
        if (act.id == until) break;
        if (std::holds_alternative<Asked>(act.payload)) waiting.append(&act);
        if (std::holds_alternative<Decided>(act.payload) && !waiting.isEmpty()) waiting.removeFirst();
    }
    return waiting;
}

/// Whether something that was asked for awaits a decision.
template <typename Asked, typename Decided>
bool isPending(const CaseFile &file)
{
    return !pending<Asked, Decided>(file).isEmpty();
}

/// What a decision answers; nullptr where nothing was asked for.
template <typename Asked, typename Decided>
const Asked *answeredBy(const CaseFile &file, const Act &decision)
{
    const auto waiting = pending<Asked, Decided>(file, decision.id);
    return waiting.isEmpty() ? nullptr : std::get_if<Asked>(&waiting.first()->payload);
}

} // namespace tiaocai::casework
