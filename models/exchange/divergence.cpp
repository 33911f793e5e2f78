// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/divergence.h"

#include "base/text.h"

#include <algorithm>

namespace tiaocai::exchange {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QHash<ActId, const Act *> byId(const QList<Act> &acts)
{
    QHash<ActId, const Act *> all;
    for (const auto &act : acts)
        all.insert(act.id, &act);
    return all;
}

/// A choice as it is written, or as it is said.
template <typename T>
QString said(const T &value, Wording wording)
{
    return wording == Wording::Codes ? name(value) : label(value);
}

QString saidOfActs(const QList<Act> &acts, Wording wording)
{
    QStringList list;
    for (const auto &act : acts)
        list << (wording == Wording::Codes
                     ? u"%1 %2"_s.arg(act.on.toString(Qt::ISODate), said(act.kind(), wording))
                     : u"%1 %2"_s.arg(toText(act.on), said(act.kind(), wording)));
    return list.join(wording == Wording::Codes ? u", "_s : u"\n"_s);
}

QString saidOfHearing(const CaseFile &file)
{
    const auto set = std::ranges::find(file.hearings, Hearing::Set, &Hearing::state);
    if (set == file.hearings.end()) return {};
    QStringList parts{set->day.toString(Qt::ISODate)};
    if (set->time) parts << set->time->toString(u"HH:mm");
    if (!set->room.isEmpty()) parts << set->room;
    return parts.join(u' ');
}

QString saidOfEnding(const CaseFile &file, Wording wording)
{
    if (!file.closing) return {};
    return u"%1 %2"_s.arg(file.closing->on.toString(Qt::ISODate), said(file.closing->manner, wording));
}

} // namespace

Divergence divergence(const QList<Act> &here, const QList<Act> &there, const QSet<ActId> &spared)
{
    const auto hereById = byId(here), thereById = byId(there);
    Divergence between;
    for (const auto &act : here) {
        if (!thereById.contains(act.id)) between.onlyHere << act;
    }
    for (const auto &act : there) {
        const auto *same = hereById.value(act.id);
        if (!same && !spared.contains(act.id)) between.onlyThere << act;
        if (same && *same != act) between.changed << act.id;
    }
    return between;
}

QList<Difference> differences(const CaseFile &here, const CaseFile &there, const Divergence &between,
                              Wording wording)
{
    if (between.isNone()) return {};
    QList<Difference> list{{DifferenceField::Acts, saidOfActs(between.onlyHere, wording),
                            saidOfActs(between.onlyThere, wording)}};
    const auto add = [&](DifferenceField field, const QString &ours, const QString &theirs) {
        if (ours != theirs) list << Difference{field, ours, theirs};
    };
    add(DifferenceField::Stage, said(here.stage, wording), said(there.stage, wording));
    add(DifferenceField::Hearing, saidOfHearing(here), saidOfHearing(there));
    add(DifferenceField::Ending, saidOfEnding(here, wording), saidOfEnding(there, wording));
    return list;
}

ActDraft draftOf(const Act &act)
{
    return {.payload = act.payload,
            .on = act.on,
            .id = act.id,
            .at = act.at,
            .decidedBy = act.decidedBy,
            .concerns = act.concerns,
            .proof = act.proof,
            .note = act.note};
}

Result<CaseFile> withCarried(const CaseFile &here, const Act &act, const Ground &ground)
{
    return record(here, draftOf(act), ground).map([&](const Decided &) {
        return fold(here.id, here.acts + QList{act}, ground.rules, ground.now.today());
    });
}

} // namespace tiaocai::exchange
