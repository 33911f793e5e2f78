// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/lifts.h"

#include <array>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

/// What a member said where it was not written: until version 2 a form began with it, and only what differed was stored.
struct Presumed {
    ActKind kind;
    const char *member;
    bool yes;
    const char *word = nullptr; ///< of a choice

    QJsonValue value() const { return word ? QJsonValue(QLatin1StringView(word)) : QJsonValue(yes); }
};

constexpr std::array presumptions{
    Presumed{ActKind::PartySucceeded, "takesPart", true},
    Presumed{ActKind::PartyWithdrew, "isSigned", true},
    Presumed{ActKind::DelegatesElected, "signedByRepresented", true},
    Presumed{ActKind::MediationDeclined, "told", true},
    Presumed{ActKind::MediationExtended, "consent", true, "signed"},
    Presumed{ActKind::PrivateSettlementReached, "performed", false},
    Presumed{ActKind::MediationWithdrawn, "recorded", false},
    Presumed{ActKind::MediationFailed, "signedByBoth", true},
    Presumed{ActKind::MediationFailed, "told", true},
    Presumed{ActKind::HandedToArbitration, "consented", true},
    Presumed{ActKind::AgreementAmended, "signedByBoth", true},
    Presumed{ActKind::PaymentRecorded, "proof", true, "receipt"},
    Presumed{ActKind::DefaultRecorded, "told", true},
    Presumed{ActKind::ReviewFiled, "joint", true},
    Presumed{ActKind::JurisdictionDecided, "founded", false},
    Presumed{ActKind::ClaimsChangeDecided, "accepted", true},
    Presumed{ActKind::SimplifiedChosen, "told", true},
    Presumed{ActKind::RecusalDecided, "granted", false},
    Presumed{ActKind::RecusalDecided, "form", true, "written"},
    Presumed{ActKind::PostponementDecided, "granted", true},
    Presumed{ActKind::HearingHeld, "heardBy", true, "full-time"},
    Presumed{ActKind::HearingHeld, "how", true, "at-the-court"},
    Presumed{ActKind::HearingHeld, "minutesSigned", true},
    Presumed{ActKind::AdvanceEnforcementDecided, "granted", true},
    Presumed{ActKind::AdvanceEnforcementDecided, "clearRight", true},
    Presumed{ActKind::AdvanceEnforcementDecided, "hardship", true},
    Presumed{ActKind::DeemedWithdrawn, "absenceInMinutes", true},
    Presumed{ActKind::AwardMade, "isFinal", false},
    Presumed{ActKind::CourtResultReported, "action", true, "suit"},
};

template <ActKind Kind>
QJsonObject withPresumed(QJsonObject data)
{
    for (const auto &presumed : presumptions) {
        const QLatin1StringView member(presumed.member);
        if (presumed.kind == Kind && !data.contains(member)) data.insert(member, presumed.value());
    }
    return data;
}

/// An application was presumed to be signed.
template <ActKind Kind>
QJsonObject withSignedApplication(QJsonObject data)
{
    auto application = data.value("application"_L1).toObject();
    if (!application.isEmpty() && !application.contains("isSigned"_L1)) {
        application.insert(u"isSigned"_s, true);
        data.insert(u"application"_s, application);
    }
    return withPresumed<Kind>(std::move(data));
}

QJsonObject asWritten(QJsonObject data)
{
    return data;
}

/// Until version 2 a hearing was of one kind among first, continued, circuit and online.
QJsonObject withKindApart(QJsonObject data)
{
    const auto what = data.value("what"_L1).toString();
    if (what == u"online") data.insert(u"online"_s, true);
    if (what == u"online" || what == u"circuit") data.remove(u"what"_s);
    return data;
}

/// Members more in the version after this one, which nothing said before.
template <int Version, ActKind... Kinds>
constexpr std::array widened{Lift<ActKind>{Kinds, Version, asWritten}...};

template <ActKind... Kinds>
constexpr std::array presuming{Lift<ActKind>{Kinds, 1, withPresumed<Kinds>}...};
template <ActKind... Kinds>
constexpr std::array applying{Lift<ActKind>{Kinds, 1, withSignedApplication<Kinds>}...};

template <std::size_t... N>
constexpr auto joined(const std::array<Lift<ActKind>, N> &...parts)
{
    std::array<Lift<ActKind>, (N + ...)> all{};
    auto to = all.begin();
    ((to = std::ranges::copy(parts, to).out), ...);
    return all;
}

using enum ActKind;
constexpr auto all =
    joined(presuming<PartySucceeded, PartyWithdrew, DelegatesElected, MediationDeclined, MediationExtended,
                     PrivateSettlementReached, MediationWithdrawn, MediationFailed, HandedToArbitration,
                     AgreementAmended, PaymentRecorded, DefaultRecorded, JurisdictionDecided,
                     ClaimsChangeDecided, SimplifiedChosen, RecusalDecided, PostponementDecided, HearingHeld,
                     AdvanceEnforcementDecided, DeemedWithdrawn, AwardMade, CourtResultReported>,
           applying<ReferralReceived, MediationApplied, MediationOffered, ReviewFiled, ArbitrationFiled,
                    TransferReceived>,
           widened<1, AgreementSigned, InquiryOrdered, ActCorrected, SessionSet, HearingCancelled,
                   DocumentIssued, DocumentServed, PartyAdded, MediationAccepted, ArbitrationRefused,
                   CaseTransferred, ProceedingsTerminated, TribunalComposed>,
           widened<2, PostponementDecided, HearingHeld, PartySucceeded, ReferralReceived, MediationApplied,
                   MediationOffered, ReviewFiled, ArbitrationFiled, TransferReceived, MediationFailed,
                   DocumentServed, DocumentIssued>,
           widened<3, HearingHeld>, widened<4, HearingHeld>, widened<5, HearingHeld>,
           std::array{Lift<ActKind>{HearingSet, 1, withKindApart}});

} // namespace

std::span<const Lift<ActKind>> lifts()
{
    return all;
}

} // namespace tiaocai::casework
