// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/arbitration.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct ArbitrationText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

} // namespace

bool isCollective(const CaseFile &file)
{
    return file.application.collective || file.persons() >= collectiveFrom;
}

bool isWorkerSide(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    if (!party || party->record.kind == PartyKind::Worker) return party != nullptr;
    const auto isOpposed = [&](const Party &other) {
        return other.record.kind == PartyKind::Worker && other.record.role != party->record.role;
    };
    return party->record.kind == PartyKind::Individual &&
           std::none_of(file.parties.cbegin(), file.parties.cend(), isOpposed);
}

QString nameOf(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party && !party->record.name.isEmpty() ? party->record.name : ArbitrationText::tr("(unnamed)");
}

QStringList namesOf(const CaseFile &file, const QList<PartyId> &parties)
{
    QStringList names;
    for (const auto &party : parties)
        names.append(nameOf(file, party));
    return names;
}

QList<PartyId> activeParties(const CaseFile &file)
{
    QList<PartyId> ids;
    for (const auto &party : file.parties) {
        if (party.isActive()) ids.append(party.record.id);
    }
    return ids;
}

QList<PartyId> present(const CaseFile &file, QDate day, std::optional<PartyRole> role)
{
    QList<PartyId> ids;
    for (const auto &party : file.parties) {
        const bool wasIn = party.since <= day && (!party.until || *party.until > day);
        if (wasIn && (!role || party.record.role == *role)) ids.append(party.record.id);
    }
    return ids;
}

QList<ClaimId> undecided(const CaseFile &file)
{
    QList<ClaimId> ids;
    for (const auto &claim : file.claims) {
        const auto covers = [&](const Decision &each) {
            return !each.repudiated && each.claims.contains(claim.record.id);
        };
        const bool isDecided = std::any_of(file.decisions.cbegin(), file.decisions.cend(), covers);
        if (claim.isOpen() && !isDecided) ids.append(claim.record.id);
    }
    return ids;
}

std::optional<law::Deadline> clockOf(const CaseFile &file, const Ground &ground, const law::RuleId &rule,
                                     QUuid subject)
{
    const auto all = deadlines(file, ground.rules, ground.now.today());
    const auto isMeant = [&](const law::Deadline &each) {
        return each.period.rule == rule && (subject.isNull() || each.subject == subject);
    };
    const auto it = std::find_if(all.crbegin(), all.crend(), isMeant);
    return it == all.crend() ? std::nullopt : std::optional(*it);
}

bool isOver(const std::optional<law::Deadline> &clock, QDate day)
{
    return clock && clock->period.due.isValid() && clock->period.due < day;
}

Result<void> requireAsked(bool asked, const QString &sentence, const QString &article)
{
    if (asked) return {};
    return refuse(u"nothing-to-decide"_s, sentence, article);
}

void addForEach(ClockSink &sink, EventKind kind, QDate on, const QList<PartyId> &parties)
{
    for (const auto &party : parties)
        sink.add(kind, on, party.uuid());
}

void emitDecided(ClockSink &sink, const CaseFile &file, const Act &act)
{
    if (file.closing && file.closing->act == act.id) sink.add(EventKind::CaseDecided, file.closing->on);
}

void emitPartyAdded(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload)
{
    const bool accepted = file.acceptedOn && *file.acceptedOn <= act.on;
    if (file.kind == CaseKind::Arbitration && accepted)
        sink.add(EventKind::PartyAdded, act.on, payload.party.id.uuid());
}

} // namespace tiaocai::casework
