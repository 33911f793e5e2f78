// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/proposal.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "labels.h"
#include "office/verbs.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tiaocai::office {

using namespace Qt::StringLiterals;
using casework::ActDraft;
using casework::ActKind;

namespace {

/// Less than a member can hold; letters alone, which no reader trims.
constexpr qsizetype pieceLength = 16'000;

QStringList inPieces(const QJsonObject &json)
{
    const auto letters = QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64());
    QStringList pieces;
    for (qsizetype at = 0; at < letters.size(); at += pieceLength)
        pieces << letters.mid(at, pieceLength);
    return pieces;
}

QJsonObject joinedPieces(const QStringList &pieces)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(pieces.join(QString()).toLatin1())).object();
}

QJsonArray inJson(const QList<PartyId> &parties)
{
    QJsonArray array;
    for (const auto &party : parties)
        array << party.toString();
    return array;
}

tl::unexpected<Refusal> unreadable()
{
    return refuse(u"damaged"_s, Words::tr("A proposal cannot be read as it was made."));
}

tl::unexpected<Refusal> unknown(const ActId &id)
{
    return refuse(u"unknown-proposal"_s, Words::tr("Nothing was proposed as %1.").arg(id.toString()));
}

} // namespace

ActProposed propose(const CaseId &id, const ActDraft &draft)
{
    const auto kind = casework::kindOf(draft.payload);
    QJsonObject json{{u"version"_s, casework::payloadVersion(kind)},
                     {u"data"_s, casework::toJson(draft.payload)},
                     {u"concerns"_s, inJson(draft.concerns)},
                     {u"proof"_s, draft.proof.text},
                     {u"note"_s, draft.note}};
    if (draft.at) json[u"at"_s] = draft.at->toString(u"HH:mm:ss"_s);
    return {ActId::fresh(), id, casework::name(kind), draft.on, inPieces(json), {}};
}

std::optional<ActKind> kindOf(const ActProposed &proposed)
{
    return casework::chosen<ActKind>(proposed.what);
}

Result<ActDraft> draftIn(const ActProposed &proposed)
{
    const auto kind = kindOf(proposed);
    const auto json = joinedPieces(proposed.draft);
    if (!kind)
        return refuse(u"newer-data"_s, Words::tr("A newer program proposed this. Update the program."));
    if (json.isEmpty()) return unreadable();
    return casework::storedPayload(*kind, json[u"version"_s].toInt(), json[u"data"_s].toObject())
        .map([&](casework::Payload &&payload) {
            ActDraft draft{.payload = std::move(payload), .on = proposed.day};
            if (const auto at = json[u"at"_s].toString(); !at.isEmpty())
                draft.at = QTime::fromString(at, u"HH:mm:ss"_s);
            for (const auto &party : json[u"concerns"_s].toArray())
                draft.concerns << PartyId(QUuid::fromString(party.toString()));
            draft.proof.text = json[u"proof"_s].toString();
            draft.note = json[u"note"_s].toString();
            return draft;
        });
}

QDate legalDay(const ActDraft &draft, QDate decidedOn)
{
    const auto kind = casework::kindOf(draft.payload);
    // An hour is set, or given up, when somebody says so: until then no notice of it goes out.
    const bool isHour = kind == ActKind::HearingSet || kind == ActKind::HearingCancelled;
    return isHour || casework::facts(kind).decides.contains(Role::Head) ? decidedOn : draft.on;
}

Result<Proposal> waiting(const OfficeFile &file, const ActId &id)
{
    const auto *proposal = file.proposal(id);
    if (!proposal) return unknown(id);
    if (proposal->state == ProposalState::Waiting) return *proposal;
    return refuse(u"proposal-settled"_s, Words::tr("This proposal waits no more: %1, on %2, by %3.")
                                             .arg(label(proposal->state), toText(proposal->settledAt.date()),
                                                  file.nameOf(proposal->settledBy)));
}

Result<ProposalSettled> sendBack(const OfficeFile &file, const ActId &id, const QString &reason)
{
    return waiting(file, id)
        .and_then([&](const Proposal &) { return neededText(reason, "reason"); })
        .map([&](const QString &why) {
            return ProposalSettled{id, ProposalState::Refused, {}, why};
        });
}

Result<ProposalSettled> withdraw(const OfficeFile &file, const ActId &id, const PersonId &by)
{
    const auto *proposal = file.proposal(id);
    if (!proposal) return unknown(id);
    if (proposal->by != by)
        return refuse(u"not-permitted"_s,
                      Words::tr("Who proposed it takes it back: %1. Whoever decides it sends it back "
                                "with a reason.")
                          .arg(file.nameOf(proposal->by)));
    if (proposal->state != ProposalState::Refused) {
        if (const auto waits = waiting(file, id); !waits) return refuse(waits);
    }
    return ProposalSettled{id, ProposalState::Withdrawn};
}

} // namespace tiaocai::office
