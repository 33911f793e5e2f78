// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts of mediation (ACTS.md section 3, M1-M12).
namespace tiaocai::casework {

/// M1 接受委派、委托、移交. 规则69, 70
struct ReferralReceived {
    std::optional<ReferredBy> from = {};
    QString body = {};
    QString number = {};
    QString papers = {};
    std::optional<QDate> replyBy = {};
    std::optional<Application> application = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("from"), s.from);
        visit(may("body").story(), s.body);
        visit(may("number").name(), s.number);
        visit(may("papers").story(), s.papers);
        visit(may("replyBy").ahead(), s.replyBy);
        visit(may("application"), s.application);
    }
    bool operator==(const ReferralReceived &) const = default;
};

/// M1 反馈
struct ReferralAnswered {
    std::optional<Outcome> outcome = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("outcome"), s.outcome);
        visit(may("text").story(), s.text);
    }
    bool operator==(const ReferralAnswered &) const = default;
};

/// M2 收到调解申请. 法12; 令17-21; 规则27
struct MediationApplied {
    Application application = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
    }
    bool operator==(const MediationApplied &) const = default;
};

/// M3 主动调解. 令17-23
struct MediationOffered {
    Application application = {};
    QString howKnown = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(may("howKnown").story(), s.howKnown);
    }
    bool operator==(const MediationOffered &) const = default;
};

/// M4 征求意见. 令17-22
struct ConsentRequested {
    PartyId party = {};
    std::optional<Channel> channel = {};
    std::optional<QDate> replyBy = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("channel"), s.channel);
        visit(may("replyBy").ahead(), s.replyBy);
    }
    bool operator==(const ConsentRequested &) const = default;
};

/// M4 答复. 令17-22, 31
struct ConsentAnswered {
    PartyId party = {};
    std::optional<Answer> answer = {};
    QString who = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("answer"), s.answer);
        visit(may("who").personal().story(), s.who);
    }
    bool operator==(const ConsentAnswered &) const = default;
};

/// M5 受理. 令17-22
struct MediationAccepted {
    QString caseNumber = {};
    QList<PersonId> mediators = {};
    QStringList otherMediators = {}; ///< by name: who is not of the staff
    bool beforeConsent = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("caseNumber").name(), s.caseNumber);
        visit(may("mediators"), s.mediators);
        visit(may("otherMediators").name(), s.otherMediators);
        visit(may("beforeConsent"), s.beforeConsent);
    }
    bool operator==(const MediationAccepted &) const = default;
};

/// M6 不予受理. 令17-22, 30
struct MediationDeclined {
    std::optional<DeclineGround> ground = {};
    bool told = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("ground"), s.ground);
        visit(may("told"), s.told);
    }
    bool operator==(const MediationDeclined &) const = default;
};

/// M7 约定调解
struct SessionSet {
    QDate day = {};
    std::optional<QTime> time = {};
    std::optional<int> minutes = {};
    QString place = {};
    QString room = {}; ///< its code in the register: the session takes it
    QList<PersonId> mediators = {};
    QString persons = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("day").ahead(), s.day);
        visit(may("time"), s.time);
        visit(may("minutes"), s.minutes);
        visit(may("place").story(), s.place);
        visit(may("room").story(), s.room);
        visit(may("mediators"), s.mediators);
        visit(may("persons").called("attendees").personal().story(), s.persons);
    }
    bool operator==(const SessionSet &) const = default;
};

/// M7 调解记录. 令17-25, 32
struct SessionHeld {
    QList<PartyId> present = {};
    QList<PartyId> absent = {};
    QString record = {};
    QString proposal = {};
    std::optional<SessionOutcome> outcome = {};
    bool signatureRefused = false;
    std::optional<QDate> nextOn = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("present"), s.present);
        visit(may("absent"), s.absent);
        visit(may("record").personal().story(), s.record);
        visit(may("proposal").personal().story(), s.proposal);
        visit(must("outcome"), s.outcome);
        visit(may("signatureRefused"), s.signatureRefused);
        visit(may("nextOn").ahead(), s.nextOn);
    }
    bool operator==(const SessionHeld &) const = default;
};

/// M8 双方同意延期. 令17-29
struct MediationExtended {
    QDate until = {};
    std::optional<QDate> consentedOn = {};
    std::optional<ConsentForm> consent = {};
    bool partial = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("until").ahead(), s.until);
        visit(need("consentedOn").past(), s.consentedOn);
        visit(may("consent"), s.consent);
        visit(may("partial").called("oneSide"), s.partial);
    }
    bool operator==(const MediationExtended &) const = default;
};

/// M9 达成调解协议. 法14; 令17-26
struct AgreementSigned {
    std::optional<DocumentId> document = {};
    QList<AgreementItem> items = {};
    QList<Signature> signatures = {};
    std::optional<QDate> mediatorSignedOn = {};
    std::optional<QDate> sealedOn = {};
    bool allSignedOnDay = false; ///< everybody signed and the seal was set on the day of the act
    bool unsignedYet = false;
    int copies = 3;
    bool acceleration = false;
    QList<ClaimId> omittedClaims = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("items"), s.items);
        visit(may("signatures"), s.signatures);
        visit(may("mediatorSignedOn").past(), s.mediatorSignedOn);
        visit(may("sealedOn").past(), s.sealedOn);
        visit(may("allSignedOnDay"), s.allSignedOnDay);
        visit(may("unsignedYet"), s.unsignedYet);
        visit(may("copies"), s.copies);
        visit(may("acceleration"), s.acceleration);
        visit(may("omittedClaims"), s.omittedClaims);
    }
    bool operator==(const AgreementSigned &) const = default;
};

/// M10 达成和解. 法14
struct PrivateSettlementReached {
    QString terms = {};
    std::optional<bool> performed = {};
    std::optional<Money> amount = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("terms").personal().story(), s.terms);
        visit(need("performed"), s.performed);
        visit(may("amount"), s.amount);
    }
    bool operator==(const PrivateSettlementReached &) const = default;
};

/// M10 撤回调解申请
struct MediationWithdrawn {
    std::optional<PartyId> party = {};
    std::optional<bool> recorded = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("party"), s.party);
        visit(need("recorded"), s.recorded);
        visit(may("reason").story(), s.reason);
    }
    bool operator==(const MediationWithdrawn &) const = default;
};

/// M11 调解不成、终止调解. 令17-29, 30, 31
struct MediationFailed {
    std::optional<FailureGround> ground = {};
    bool signedByBoth = false;
    QString whyNotSigned = {};
    bool told = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("ground"), s.ground);
        visit(may("signedByBoth"), s.signedByBoth);
        visit(may("whyNotSigned").story(), s.whyNotSigned);
        visit(may("told"), s.told);
    }
    bool operator==(const MediationFailed &) const = default;
};

/// M12 移交、转送仲裁. 法5, 14
struct HandedToArbitration {
    QString court = {};
    bool consented = false;
    QString papers = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("court").story(), s.court);
        visit(may("consented"), s.consented);
        visit(may("papers").story(), s.papers);
    }
    bool operator==(const HandedToArbitration &) const = default;
};

} // namespace tiaocai::casework
