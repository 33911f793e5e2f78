// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_acts.h"

#include "base/storable.h"
#include "base/text.h"
#include "ledger_causes.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using intake::LedgerResult;
using intake::LedgerRow;
using intake::wasAccepted;

namespace {

PartyRecord partyOf(const intake::LedgerParty &from, PartyRole role)
{
    PartyRecord party{.id = PartyId::fresh(),
                      .role = role,
                      .kind = from.isOrganisation ? PartyKind::Employer : PartyKind::Worker};
    party.name = from.name;
    party.idNumber = from.idNumber;
    // Told by its shape where nothing else is said.
    if (!from.idNumber.isEmpty() && from.idKind != idKindOf(from.idNumber)) party.idKind = from.idKind;
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

bool isArbitration(const LedgerRow &row)
{
    return row.matter == intake::LedgerMatter::Arbitration;
}

/// What the ledger says and no act can tell: remarks, an end that is not clear, columns that no field is for.
QString noteOf(const LedgerRow &row)
{
    QStringList said{row.remark};
    if ((!wasAccepted(row) || isArbitration(row)) && !row.mediators.isEmpty())
        said << Words::tr("Mediators: %1").arg(row.mediators.join(u'、'));
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

/// How an arbitration ended, as far as the ledger says it: what was decided of each claim, why it was refused and to whom it
/// went stays open.
std::optional<Payload> endingOfArbitration(const LedgerRow &row, std::optional<ClaimId> claim)
{
    const auto says = [&](QStringView word) { return row.resultText.contains(word); };
    switch (row.result) {
    case LedgerResult::Awarded:
        return AwardMade{};
    case LedgerResult::Succeeded:
        return MediationAwardIssued{.items = agreement(row, claim).items};
    case LedgerResult::Withdrawn:
        return says(u"按撤") || says(u"视为撤") ? Payload(DeemedWithdrawn{})
                                                : Payload(ApplicationWithdrawn{});
    case LedgerResult::NotAccepted:
        return ArbitrationRefused{};
    case LedgerResult::Transferred:
        return CaseTransferred{};
    case LedgerResult::Failed:
    case LedgerResult::Settled:
    case LedgerResult::Open:
    case LedgerResult::Unclear:
        break;
    }
    return std::nullopt;
}

std::optional<Payload> ending(const LedgerRow &row, std::optional<ClaimId> claim)
{
    switch (row.result) {
    case LedgerResult::Open:
    case LedgerResult::Unclear:
    case LedgerResult::Awarded:
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
    case LedgerResult::Transferred:
        // Why the mediation ended, the ledger does not say.
        return wasAccepted(row) ? Payload(MediationFailed{}) : Payload(HandedToArbitration{});
    case LedgerResult::Withdrawn:
        return MediationWithdrawn{};
    case LedgerResult::NotAccepted:
        return MediationDeclined{};
    }
    return std::nullopt;
}

auto proofOf(const LedgerRow &row, const QString &file, const std::optional<intake::LedgerPlace> &later = {})
{
    const auto [sheet, number] = later.value_or(intake::LedgerPlace{row.sheet, row.row});
    return casework::Proof{
        Words::tr("Ledger %1, %2, row %3").arg(storable(file), storable(sheet.left(60))).arg(number)};
}

Payload opening(const LedgerRow &row, Application application)
{
    if (isArbitration(row)) return ArbitrationFiled{.application = std::move(application)};
    return MediationApplied{std::move(application)};
}

MediationAccepted acceptance(const LedgerRow &row, const QHash<QString, PersonId> &staff)
{
    MediationAccepted accepted;
    accepted.caseNumber = row.caseNumber;
    for (const auto &name : row.mediators) {
        if (const auto member = staff.constFind(name); member != staff.cend())
            accepted.mediators << *member;
        else
            accepted.otherMediators << name;
    }
    return accepted;
}

Payload accepted(const LedgerRow &row, const QHash<QString, PersonId> &staff)
{
    if (isArbitration(row)) return ArbitrationAccepted{.caseNumber = row.caseNumber};
    return acceptance(row, staff);
}

} // namespace

QList<ActDraft> actsOf(const LedgerRow &row, const QHash<QString, PersonId> &staff, const QString &file)
{
    const auto [receivedOn, acceptedOn, endedOn] = intake::daysOf(row);
    const auto proof = proofOf(row, file);
    auto application = applicationOf(row);
    const auto claim = application.claims.first().id;
    if (!wasAccepted(row)) application.registrationNumber = row.caseNumber;
    QList<ActDraft> drafts{
        {.payload = opening(row, application), .on = receivedOn, .proof = proof, .note = noteOf(row)}};
    if (wasAccepted(row))
        drafts << ActDraft{
            .payload = accepted(row, staff), .on = acceptedOn, .proof = proofOf(row, file, row.acceptedIn)};
    if (auto payload = isArbitration(row) ? endingOfArbitration(row, claim) : ending(row, claim))
        drafts << ActDraft{.payload = *std::move(payload),
                           .on = endedOn,
                           .proof = proofOf(row, file, row.endedIn),
                           .note = row.resultText};
    return drafts;
}

QList<ActDraft> endingOf(const LedgerRow &row, const CaseFile &there, const QHash<QString, PersonId> &staff,
                         const QString &file)
{
    const auto endedOn = intake::daysOf(row).ended; // what was not accepted may come without its day
    auto numbered = row;
    if (intake::entryKey(row.caseNumber) == intake::entryKey(there.number()))
        numbered.caseNumber = there.number(); // as it is written here
    QList<ActDraft> drafts;
    if (!there.acceptedOn && wasAccepted(row))
        drafts << ActDraft{.payload = accepted(numbered, staff),
                           .on = row.acceptedOn.value_or(there.receivedOn),
                           .proof = proofOf(row, file, row.acceptedIn)};
    const auto claim = there.claims.isEmpty() ? std::nullopt : std::optional(there.claims.first().record.id);
    if (auto payload = isArbitration(row) ? endingOfArbitration(row, claim) : ending(row, claim))
        drafts << ActDraft{.payload = *std::move(payload),
                           .on = endedOn,
                           .proof = proofOf(row, file, row.endedIn),
                           .note = row.resultText};
    return drafts;
}

} // namespace tiaocai::desk
