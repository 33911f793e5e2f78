// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

/// What a clerk says besides what a test is about: signatures, receipts, presence, approval. Nothing that was said is changed.
namespace tiaocai::casework::test {

struct Clerk {
    const CaseFile &file;
    QDate on;
    PersonId actor;

    template <typename P>
    void say(P &) const
    {
    }
    void say(PartySucceeded &act) const { act.takesPart = act.takesPart.value_or(true); }
    void say(PartyWithdrew &act) const { act.isSigned = true; }
    void say(DocumentServed &act) const
    {
        const bool left = act.method == ServiceMethod::LeftAtPlace || act.method == ServiceMethod::Posted;
        if (act.sentOn || act.receivedOn || left) return;
        act.sentOn = on;
        act.receivedOn = on;
    }
    void say(SessionHeld &act) const { meet(act); }
    void say(HearingHeld &act) const
    {
        meet(act);
        act.heardBy = act.heardBy.value_or(HeardBy::FullTime);
        act.how = act.how.value_or(HeardHow::AtTheCourt);
        act.rightsTold = act.recusalAsked = act.mediationTried = act.minutesSigned = true;
    }
    void say(MediationDeclined &act) const { act.told = true; }
    void say(MediationExtended &act) const
    {
        act.consentedOn = act.consentedOn.value_or(on);
        act.consent = act.consent.value_or(ConsentForm::Signed);
    }
    void say(AgreementSigned &act) const
    {
        owe(act.items);
        const bool said =
            !act.signatures.isEmpty() || act.mediatorSignedOn || act.sealedOn || act.unsignedYet;
        if (!said) act.allSignedOnDay = true;
    }
    void say(PrivateSettlementReached &act) const { act.performed = act.performed.value_or(false); }
    void say(MediationWithdrawn &act) const
    {
        act.recorded = act.recorded.value_or(false);
        if (!act.party) act.party = firstApplicant();
    }
    void say(MediationFailed &act) const
    {
        act.signedByBoth = act.signedByBoth || act.whyNotSigned.isEmpty();
        act.told = true;
    }
    void say(HandedToArbitration &act) const { act.consented = true; }
    void say(AgreementAmended &act) const { act.signedByBoth = true; }
    void say(DefaultRecorded &act) const
    {
        act.told = true;
        act.since = act.since.value_or(on);
        if (!act.items.isEmpty()) return;
        for (const auto &item : file.items) {
            if (!item.paidInFullOn) act.items.append(item.agreed.id);
        }
    }
    void say(MediationApplied &act) const { act.application.isSigned = true; }
    void say(ArbitrationFiled &act) const { act.application.isSigned = true; }
    void say(ReviewFiled &act) const
    {
        act.application.isSigned = true;
        act.joint = act.joint.value_or(true);
    }
    void say(ReviewAccepted &act) const { act.arbitrator = act.arbitrator.value_or(actor); }
    void say(SupplementReceived &act) const { write(act.what); }
    void say(PreMediationAgreed &act) const
    {
        write(act.body);
        act.suggestionSentOn = act.suggestionSentOn.value_or(on);
    }
    void say(JurisdictionDecided &act) const { act.founded = act.founded.value_or(false); }
    void say(ClaimsChangeDecided &act) const { act.accepted = act.accepted.value_or(true); }
    void say(SimplifiedChosen &act) const { act.told = true; }
    void say(RecusalDecided &act) const { act.granted = act.granted.value_or(false); }
    void say(PostponementDecided &act) const { act.granted = act.granted.value_or(true); }
    void say(ExtensionApproved &act) const { act.approver = act.approver.value_or(actor); }
    void say(Suspended &act) const
    {
        write(act.proof);
        act.approver = act.approver.value_or(actor);
    }
    void say(Resumed &act) const { act.groundEndedOn = act.groundEndedOn.value_or(on); }
    void say(AdvanceEnforcementDecided &act) const
    {
        if (!act.granted) act.granted = act.clearRight = act.hardship = true;
        if (!act.claim && !file.claims.isEmpty()) act.claim = file.claims.first().record.id;
    }
    void say(MediationAwardIssued &act) const
    {
        if (act.items.isEmpty()) act.items.emplaceBack();
        owe(act.items);
    }
    void say(ApplicationWithdrawn &act) const
    {
        if (!act.party) act.party = firstApplicant();
    }
    void say(DeemedWithdrawn &act) const { act.absenceInMinutes = true; }
    void say(AwardMade &act) const
    {
        act.isFinal = act.isFinal.value_or(false);
        if (!act.results.isEmpty()) return;
        for (const auto &claim : file.claims) {
            const bool covered = act.claims.isEmpty() ? claim.isOpen() : act.claims.contains(claim.record.id);
            if (covered) act.results.append({claim.record.id, ClaimOutcome::RefusedClaim, std::nullopt});
        }
    }
    void say(CourtResultReported &act) const { act.receivedOn = act.receivedOn.value_or(on); }
    void say(EffectCertified &act) const { write(act.forWhom); }
    void say(LatenessCertified &act) const { write(act.forWhom); }

private:
    template <typename Held>
    void meet(Held &act) const
    {
        if (!act.present.isEmpty() || !act.absent.isEmpty()) return;
        for (const auto &party : file.parties) {
            if (party.isActive()) act.present.append(party.record.id);
        }
    }
    void owe(QList<AgreementItem> &items) const
    {
        for (auto &item : items) {
            if (!item.amount && item.text.isEmpty()) item.text = QStringLiteral("办理离职手续");
            item.due = item.due.value_or(on.addDays(30));
        }
    }
    std::optional<PartyId> firstApplicant() const
    {
        const auto applicants = file.active(PartyRole::Applicant);
        return applicants.isEmpty() ? std::nullopt : std::optional(applicants.first().record.id);
    }
    static void write(QString &text)
    {
        if (text.isEmpty()) text = QStringLiteral("鉴定受理通知书");
    }
};

inline Payload said(Payload payload, const CaseFile &file, QDate on, const PersonId &actor)
{
    std::visit([clerk = Clerk{file, on, actor}](auto &act) { clerk.say(act); }, payload);
    return payload;
}

} // namespace tiaocai::casework::test
