// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_acts.h"

#include "base/storable.h"
#include "base/text.h"
#include "ledger_causes.h"
#include "words.h"

#include <algorithm>
#include <initializer_list>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using intake::LedgerResult;
using intake::LedgerRow;
using intake::wasAccepted;

namespace {

QDate firstOf(std::initializer_list<std::optional<QDate>> days)
{
    for (const auto &day : days) {
        if (day) return *day;
    }
    return {};
}

PartyRecord partyOf(const intake::LedgerParty &from, PartyRole role)
{
    PartyRecord party{.id = PartyId::fresh(),
                      .role = role,
                      .kind = from.isOrganisation ? PartyKind::Employer : PartyKind::Worker};
    party.name = from.name;
    party.idNumber = from.idNumber;
    party.creditCode = from.creditCode;
    party.phone = from.phone;
    party.persons = from.persons;
    if (from.sex) party.sex = *from.sex == CitizenId::Sex::Male ? Sex::Male : Sex::Female;
    party.birthDate = from.birthDate;
    return party;
}

/// Somebody it is against, though the ledger does not name him.
QList<PartyRecord> respondentsOf(const LedgerRow &row)
{
    QList<PartyRecord> parties;
    for (const auto &party : row.respondents)
        parties << partyOf(party, PartyRole::Respondent);
    if (parties.isEmpty())
        parties << PartyRecord{
            .id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    return parties;
}

/// The amount is that of the cell: of several claims the first carries it.
QList<ClaimRecord> claimsOf(const LedgerRow &row)
{
    QList<ClaimRecord> claims;
    for (const auto &[cause, text] : causesOf(row)) {
        ClaimRecord claim;
        claim.id = ClaimId::fresh();
        claim.cause = cause;
        claim.text = text;
        if (claims.isEmpty()) claim.amount = row.claimed;
        claims << claim;
    }
    return claims;
}

Application applicationOf(const LedgerRow &row)
{
    Application application;
    application.source = Source::Ledger;
    application.township = row.township;
    application.collective = row.workers >= collectiveFrom;
    for (const auto &party : row.applicants)
        application.parties << partyOf(party, PartyRole::Applicant);
    application.parties << respondentsOf(row);
    application.claims = claimsOf(row);
    return application;
}

/// The ledger says when it took effect and nothing of signatures.
AgreementSigned agreement(const LedgerRow &row, std::optional<ClaimId> claim)
{
    AgreementSigned agreement;
    AgreementItem item;
    item.id = ItemId::fresh();
    item.claim = claim;
    item.amount = row.agreed;
    agreement.items << item;
    return agreement;
}

/// What the ledger says and no act can tell: remarks, an end that is not clear, columns that no field is for.
QString noteOf(const LedgerRow &row)
{
    QStringList said{row.remark};
    if (row.result == LedgerResult::Unclear)
        said << (row.closedOn ? Words::tr("The ledger says: closed on %1. %2")
                                    .arg(toText(*row.closedOn), row.resultText)
                              : Words::tr("The ledger says: %1").arg(row.resultText));
    for (const auto &[heading, text] : row.unused)
        said << heading + u'：' + text;
    for (const auto &[heading, written, corrected] : row.corrected)
        said << Words::tr("%1: “%2” in the ledger, by hand “%3”").arg(heading, written, corrected);
    said.removeAll(QString());
    return said.join(u'\n').trimmed();
}

std::optional<Payload> ending(const LedgerRow &row, std::optional<ClaimId> claim)
{
    switch (row.result) {
    case LedgerResult::Open:
    case LedgerResult::Unclear:
        return std::nullopt;
    case LedgerResult::Succeeded:
        return agreement(row, claim);
    case LedgerResult::Settled: {
        PrivateSettlementReached settlement;
        settlement.amount = row.agreed;
        return settlement;
    }
    case LedgerResult::Failed: {
        MediationFailed failed;
        failed.ground = FailureGround::NoAgreement;
        return failed;
    }
    case LedgerResult::Transferred: {
        if (!wasAccepted(row)) return HandedToArbitration{};
        MediationFailed failed;
        failed.ground = FailureGround::OneSideUnwilling;
        return failed;
    }
    case LedgerResult::Withdrawn:
        return MediationWithdrawn{};
    case LedgerResult::NotAccepted:
        return MediationDeclined{};
    }
    return std::nullopt;
}

auto proofOf(const LedgerRow &row, const QString &file)
{
    return casework::Proof{
        Words::tr("Ledger %1, %2, row %3").arg(storable(file), storable(row.sheet.left(60))).arg(row.row)};
}

MediationAccepted acceptance(const LedgerRow &row, const QHash<QString, PersonId> &staff)
{
    MediationAccepted accepted;
    accepted.caseNumber = row.caseNumber;
    for (const auto &name : row.mediators) {
        if (const auto member = staff.constFind(name); member != staff.cend()) accepted.mediators << *member;
    }
    return accepted;
}

} // namespace

QList<ActDraft> actsOf(const LedgerRow &row, const QHash<QString, PersonId> &staff, const QString &file)
{
    const auto written = firstOf({row.receivedOn, row.acceptedOn, row.closedOn});
    // What was accepted had been received, whatever the ledger says.
    const auto receivedOn = std::min(written, row.acceptedOn.value_or(written));
    const auto acceptedOn = row.acceptedOn.value_or(receivedOn);
    const auto endedOn = row.closedOn.value_or(acceptedOn);
    const auto proof = proofOf(row, file);
    auto application = applicationOf(row);
    const auto claim = application.claims.first().id;
    if (!wasAccepted(row)) application.registrationNumber = row.caseNumber;
    QList<ActDraft> drafts{
        {.payload = MediationApplied{application}, .on = receivedOn, .proof = proof, .note = noteOf(row)}};
    if (wasAccepted(row))
        drafts << ActDraft{.payload = acceptance(row, staff), .on = acceptedOn, .proof = proof};
    if (auto payload = ending(row, claim))
        drafts << ActDraft{
            .payload = *std::move(payload), .on = endedOn, .proof = proof, .note = row.resultText};
    return drafts;
}

QList<ActDraft> endingOf(const LedgerRow &row, const CaseFile &there, const QString &file)
{
    const auto proof = proofOf(row, file);
    QList<ActDraft> drafts;
    if (!there.acceptedOn && wasAccepted(row))
        drafts << ActDraft{
            .payload = acceptance(row, {}), .on = row.acceptedOn.value_or(there.receivedOn), .proof = proof};
    const auto claim = there.claims.isEmpty() ? std::nullopt : std::optional(there.claims.first().record.id);
    if (auto payload = ending(row, claim))
        drafts << ActDraft{
            .payload = *std::move(payload), .on = *row.closedOn, .proof = proof, .note = row.resultText};
    return drafts;
}

} // namespace tiaocai::desk
