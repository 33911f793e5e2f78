// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"

#include "casework/envelope.h"
#include "fold/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename IdType, typename Project>
auto *found(List &list, const IdType &id, Project idOf)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const auto &element) { return idOf(element) == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

Money Item::open() const
{
    const auto owed = agreed.amount.value_or(Money());
    return paid < owed ? owed - paid : Money();
}

const Party *CaseFile::party(const PartyId &partyId) const
{
    return found(parties, partyId, [](const Party &party) { return party.record.id; });
}

QList<Party> CaseFile::active(PartyRole role) const
{
    QList<Party> list;
    for (const auto &party : parties) {
        if (party.record.role == role && party.isActive()) list.append(party);
    }
    return list;
}

Money CaseFile::claimed() const
{
    Money sum;
    for (const auto &claim : claims) {
        const bool gone = claim.outcome == ClaimOutcome::SplitOff || claim.reduced;
        if (!claim.counterclaim && !gone) sum += claim.record.amount.value_or(Money());
    }
    return sum;
}

Money CaseFile::agreed() const
{
    Money sum;
    for (const auto &item : items)
        sum += item.agreed.amount.value_or(Money());
    const bool privately = closing && closing->manner == ClosingManner::SettledPrivately;
    const auto *settled = privately ? act(closing->act) : nullptr;
    const auto *terms = settled ? std::get_if<PrivateSettlementReached>(&settled->payload) : nullptr;
    return terms ? sum + terms->amount.value_or(Money()) : sum;
}

bool CaseFile::isOpen() const
{
    switch (stage) {
    case Stage::Registered:
    case Stage::Mediating:
    case Stage::AwaitingSignatures:
    case Stage::Filed:
    case Stage::AwaitingSupplement:
    case Stage::PreMediation:
    case Stage::Preparing:
    case Stage::Scheduled:
    case Stage::Heard:
    case Stage::Commissioned:
    case Stage::OnHold:
    case Stage::Received:
    case Stage::UnderReview:
    case Stage::AwaitingReceipt:
        return true;
    case Stage::Concluded:
    case Stage::NotAccepted:
    case Stage::Refused:
    case Stage::DecidedNotServed:
    case Stage::DecidedServed:
    case Stage::InCourt:
    case Stage::Effective:
    case Stage::Superseded:
    case Stage::ClosedOther:
    case Stage::Closed:
    case Stage::Archived:
        return false;
    }
    return false;
}

QList<Service> CaseFile::awaitingReceipt() const
{
    QList<Service> waiting;
    const auto settle = [&](const auto &document, const PartyId &recipient) {
        waiting.removeIf([&](const Service &sent) {
            return sent.what == document.what && sent.document == document.document &&
                   sent.hearing == document.hearing && sent.recipient == recipient;
        });
    };
    for (const auto &act : effective) {
        if (const auto *served = std::get_if<DocumentServed>(&act.payload)) {
            for (const auto &document : served->documents())
                settle(document, served->recipient);
        }
        if (const auto *failed = std::get_if<ServiceFailed>(&act.payload)) {
            for (const auto &document : cameBack(*this, act.id, *failed))
                settle(document, failed->recipient);
        }
        if (const auto *published = std::get_if<PublicationStarted>(&act.payload))
            settle(*published, published->recipient);
        for (const auto &service : services) {
            if (service.act == act.id && service.sentOn && !service.receivedOn) waiting << service;
        }
    }
    return waiting;
}

QDate CaseFile::lastActivity() const
{
    QDate day = receivedOn;
    for (const auto &act : effective)
        day = day.isValid() ? std::max(day, act.on) : act.on;
    return day;
}

/// As it counts today; an act that was voided or is a correction, as it was recorded.
const Evidence *CaseFile::evidenceOf(const EvidenceId &evidenceId) const
{
    return found(evidence, evidenceId, [](const Evidence &one) { return one.item.id; });
}

const Act *CaseFile::act(const ActId &actId) const
{
    const auto idOf = [](const Act &act) { return act.id; };
    const auto *counting = found(effective, actId, idOf);
    return counting ? counting : found(acts, actId, idOf);
}

bool hasAward(const CaseFile &file)
{
    return std::any_of(file.decisions.cbegin(), file.decisions.cend(), [](const Decision &decision) {
        return decision.what == DocumentKind::Award && !decision.repudiated;
    });
}

Party *party(CaseFile &file, const PartyId &id)
{
    return found(file.parties, id, [](const Party &party) { return party.record.id; });
}

Claim *claim(CaseFile &file, const ClaimId &id)
{
    return found(file.claims, id, [](const Claim &claim) { return claim.record.id; });
}

Item *item(CaseFile &file, const ItemId &id)
{
    return found(file.items, id, [](const Item &item) { return item.agreed.id; });
}

const Act *last(const CaseFile &file, ActKind kind)
{
    for (auto it = file.effective.crbegin(); it != file.effective.crend(); ++it) {
        if (it->kind() == kind) return &*it;
    }
    return nullptr;
}

void flag(CaseFile &file, const Act &act, QString code, QString text)
{
    file.irregularities.append({act.id, std::move(code), std::move(text)});
}

std::optional<ClosingManner> ending(const CaseFile &file)
{
    if (file.closing) return file.closing->manner;
    const bool withdrawn =
        last(file, ActKind::MediationWithdrawn) || last(file, ActKind::ApplicationWithdrawn);
    return !file.isOpen() && withdrawn ? std::optional(ClosingManner::Withdrawn) : std::nullopt;
}

QString standing(Stage stage, const std::optional<ClosingManner> &ending)
{
    const bool isOver = stage == Stage::NotAccepted || stage == Stage::Concluded ||
                        stage == Stage::ClosedOther || stage == Stage::Closed;
    if (isOver && ending == ClosingManner::Withdrawn)
        return QCoreApplication::translate("CaseFile", "withdrawn");
    return label(stage);
}

QString standing(const CaseFile &file)
{
    return standing(file.stage, ending(file));
}

} // namespace tiaocai::casework
