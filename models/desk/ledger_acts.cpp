// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_acts.h"

#include "base/text.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using intake::LedgerResult;
using intake::LedgerRow;
using intake::wasAccepted;

namespace {

/// The first word that is found decides, so that 违法解除 goes before 合同.
struct CauseWord {
    QStringView word;
    Cause cause;
};
constexpr std::array causeWords{CauseWord{u"加班", Cause::Overtime},
                                CauseWord{u"二倍", Cause::DoubleWage},
                                CauseWord{u"双倍", Cause::DoubleWage},
                                CauseWord{u"两倍", Cause::DoubleWage},
                                CauseWord{u"违法", Cause::UnlawfulDismissal},
                                CauseWord{u"赔偿金", Cause::UnlawfulDismissal},
                                CauseWord{u"经济补偿", Cause::Severance},
                                CauseWord{u"年休假", Cause::AnnualLeave},
                                CauseWord{u"年假", Cause::AnnualLeave},
                                CauseWord{u"工伤", Cause::WorkInjuryBenefits},
                                CauseWord{u"竞业", Cause::NonCompete},
                                CauseWord{u"社会保险", Cause::SocialInsurance},
                                CauseWord{u"社保", Cause::SocialInsurance},
                                CauseWord{u"保险", Cause::SocialInsurance},
                                CauseWord{u"劳动报酬", Cause::WageArrears},
                                CauseWord{u"工资", Cause::WageArrears},
                                CauseWord{u"欠薪", Cause::WageArrears},
                                CauseWord{u"劳动关系", Cause::LabourRelation},
                                CauseWord{u"合同", Cause::Contract},
                                CauseWord{u"福利", Cause::Welfare},
                                CauseWord{u"培训", Cause::Welfare}};

QDate firstOf(std::initializer_list<std::optional<QDate>> days, QDate otherwise)
{
    for (const auto &day : days) {
        if (day) return *day;
    }
    return otherwise;
}

PartyRecord worker(const QString &name, const QString &idNumber, const QString &phone, int persons)
{
    PartyRecord party{.id = PartyId::fresh(), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    party.name = name;
    party.idNumber = idNumber;
    party.phone = phone;
    party.persons = persons;
    return party;
}

Application applicationOf(const LedgerRow &row)
{
    Application application;
    application.source = Source::Ledger;
    application.township = row.township;
    application.collective = row.workers >= collectiveFrom;
    const int others = static_cast<int>(row.coApplicants.size());
    application.parties << worker(row.applicant, row.idNumber, row.phone, qMax(1, row.workers - others));
    for (const auto &person : row.coApplicants)
        application.parties << worker(person.name, person.idNumber, person.phone, 1);
    PartyRecord employer{.id = PartyId::fresh(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
    employer.name = row.employer;
    employer.creditCode = row.creditCode;
    application.parties << employer;
    ClaimRecord claim;
    claim.id = ClaimId::fresh();
    claim.cause = causeOf(row.cause);
    claim.text = claim.cause == Cause::OtherCause ? row.cause : QString();
    claim.amount = row.claimed;
    application.claims << claim;
    return application;
}

/// The ledger says when it took effect and nothing of signatures.
AgreementSigned agreement(const LedgerRow &row, const Application &application)
{
    AgreementSigned agreement;
    AgreementItem item;
    item.id = ItemId::fresh();
    item.claim = application.claims.first().id;
    item.amount = row.agreed;
    agreement.items << item;
    return agreement;
}

/// What the ledger says of an end that no act can tell.
QString noteOf(const LedgerRow &row)
{
    if (row.result != LedgerResult::Unclear) return row.remark;
    const auto closed = Words::tr("The ledger says: closed on %1. %2")
                            .arg(toText(row.closedOn.value_or(QDate())), row.resultText);
    return (row.remark + u' ' + closed).trimmed();
}

std::optional<Payload> ending(const LedgerRow &row, const Application &application)
{
    switch (row.result) {
    case LedgerResult::Open:
    case LedgerResult::Unclear:
        return std::nullopt;
    case LedgerResult::Succeeded:
        return agreement(row, application);
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

} // namespace

Cause causeOf(const QString &words)
{
    for (const auto &[word, cause] : causeWords) {
        if (words.contains(word)) return cause;
    }
    return Cause::OtherCause;
}

QList<ActDraft> actsOf(const LedgerRow &row, const PersonId &mediator, const QString &file, QDate today)
{
    const auto written = firstOf({row.receivedOn, row.acceptedOn, row.closedOn}, today);
    // What was accepted had been received, whatever the ledger says.
    const auto receivedOn = std::min(written, row.acceptedOn.value_or(written));
    const auto acceptedOn = firstOf({row.acceptedOn}, receivedOn);
    const auto endedOn = firstOf({row.closedOn}, acceptedOn);
    const casework::Proof proof{Words::tr("Ledger %1, %2, row %3").arg(file, row.sheet).arg(row.row)};
    auto application = applicationOf(row);
    if (!wasAccepted(row)) application.registrationNumber = row.caseNumber;
    QList<ActDraft> drafts{
        {.payload = MediationApplied{application}, .on = receivedOn, .proof = proof, .note = noteOf(row)}};
    if (wasAccepted(row)) {
        MediationAccepted accepted;
        accepted.caseNumber = row.caseNumber;
        if (!mediator.isNull()) accepted.mediators << mediator;
        drafts << ActDraft{.payload = accepted, .on = acceptedOn, .proof = proof};
    }
    if (auto payload = ending(row, application))
        drafts << ActDraft{
            .payload = *std::move(payload), .on = endedOn, .proof = proof, .note = row.resultText};
    return drafts;
}

} // namespace tiaocai::desk
