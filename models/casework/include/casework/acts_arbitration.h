// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts of arbitration (ACTS.md section 6, A1-A28).
namespace tiaocai::casework {

/// A1 收到仲裁申请. 法28; 规则29
struct ArbitrationFiled {
    Application application = {};
    int copies = 1;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(may("copies"), s.copies);
    }
    bool operator==(const ArbitrationFiled &) const = default;
};

/// A2 补正告知. 规则29
struct SupplementRequested {
    QString list = {};
    std::optional<QDate> until = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("list"), s.list);
        visit(may("until"), s.until);
    }
    bool operator==(const SupplementRequested &) const = default;
};

/// A2 补正. 规则46(二)
struct SupplementReceived {
    QString what = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("what"), s.what);
    }
    bool operator==(const SupplementReceived &) const = default;
};

/// A3 同意先行调解(暂缓受理). 规则69
struct PreMediationAgreed {
    QString body = {};
    std::optional<QDate> suggestionSentOn = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("body"), s.body);
        visit(may("suggestionSentOn"), s.suggestionSentOn);
    }
    bool operator==(const PreMediationAgreed &) const = default;
};

/// A3 先行调解结束. 规则69
struct PreMediationEnded {
    Outcome outcome = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("outcome"), s.outcome);
    }
    bool operator==(const PreMediationEnded &) const = default;
};

/// A4 立案受理. 法29; 规则30
struct ArbitrationAccepted {
    QString caseNumber = {};
    std::optional<PersonId> approver = {};
    std::optional<QDate> noticeOn = {}; ///< day of 受理通知书, where it is another than that of the signature

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("caseNumber"), s.caseNumber);
        visit(may("approver"), s.approver);
        visit(may("noticeOn"), s.noticeOn);
    }
    bool operator==(const ArbitrationAccepted &) const = default;
};

/// A5 不予受理/告知管辖. 规则31, 34
struct ArbitrationRefused {
    ArbitrationRefusalGround ground = {};
    QString court = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
        visit(may("court"), s.court);
    }
    bool operator==(const ArbitrationRefused &) const = default;
};

/// A6 收到答辩. 规则33
struct DefenceReceived {
    PartyId party = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
    }
    bool operator==(const DefenceReceived &) const = default;
};

/// A6 缩短、放弃答辩期. 规则58
struct DefenceTermWaived {
    PartyId party = {};
    std::optional<QDate> newEnd = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(may("newEnd"), s.newEnd);
    }
    bool operator==(const DefenceTermWaived &) const = default;
};

/// A7 指定、延长举证期限. 规则15, 44
struct EvidenceTermSet {
    QList<PartyId> parties = {};
    QDate until = {};
    bool extension = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("parties"), s.parties);
        visit(must("until"), s.until);
        visit(may("extension"), s.extension);
    }
    bool operator==(const EvidenceTermSet &) const = default;
};

/// A8 管辖异议. 规则10
struct JurisdictionObjected {
    PartyId party = {};
    QString ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("ground"), s.ground);
    }
    bool operator==(const JurisdictionObjected &) const = default;
};

/// A8 管辖异议决定. 规则10
struct JurisdictionDecided {
    bool founded = false;
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("founded"), s.founded);
        visit(may("text"), s.text);
    }
    bool operator==(const JurisdictionDecided &) const = default;
};

/// A9 移送. 规则9
struct CaseTransferred {
    QString to = {};
    QString files = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("to"), s.to);
        visit(may("files"), s.files);
    }
    bool operator==(const CaseTransferred &) const = default;
};

/// A9 接受移送. 规则9, 46(五)
struct TransferReceived {
    Application application = {};
    QString from = {};
    QString caseNumber = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(must("from"), s.from);
        visit(may("caseNumber"), s.caseNumber);
    }
    bool operator==(const TransferReceived &) const = default;
};

/// A10 反申请. 规则36
struct CounterclaimFiled {
    PartyId party = {};
    QList<ClaimRecord> claims = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("claims"), s.claims);
    }
    bool operator==(const CounterclaimFiled &) const = default;
};

/// A10 反申请决定. 规则36, 46(四)
struct CounterclaimDecided {
    CounterclaimDecision decision = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("decision"), s.decision);
    }
    bool operator==(const CounterclaimDecided &) const = default;
};

/// A11 增加、变更请求. 规则44
struct ClaimsChangeRequested {
    QList<ClaimRecord> claims = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("claims"), s.claims);
    }
    bool operator==(const ClaimsChangeRequested &) const = default;
};

/// A11 增加、变更请求决定. 规则44, 46(三)
struct ClaimsChangeDecided {
    bool accepted = true;
    bool defenceWaived = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("accepted"), s.accepted);
        visit(may("defenceWaived"), s.defenceWaived);
    }
    bool operator==(const ClaimsChangeDecided &) const = default;
};

/// A11 减少、放弃请求
struct ClaimsReduced {
    QList<ClaimId> dropped = {};
    QList<ClaimRecord> reduced = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("dropped"), s.dropped);
        visit(may("reduced"), s.reduced);
    }
    bool operator==(const ClaimsReduced &) const = default;
};

/// A12 简易处理. 规则56, 57
struct SimplifiedChosen {
    SimplifiedGround ground = {};
    bool told = true;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
        visit(may("told"), s.told);
    }
    bool operator==(const SimplifiedChosen &) const = default;
};

/// A12 转一般程序. 规则61
struct ConvertedToOrdinary {
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("reason"), s.reason);
    }
    bool operator==(const ConvertedToOrdinary &) const = default;
};

/// A13 组庭、重新组庭. 法31, 32; 规则37, 65
struct TribunalComposed {
    QList<PersonId> arbitrators = {};
    std::optional<PersonId> presiding = {};
    std::optional<PersonId> recorder = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("arbitrators"), s.arbitrators);
        visit(may("presiding"), s.presiding);
        visit(may("recorder"), s.recorder);
    }
    bool operator==(const TribunalComposed &) const = default;
};

/// A14 回避申请. 规则11
struct RecusalRequested {
    std::optional<PartyId> by = {};
    PersonId against = {};
    QString ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("by"), s.by);
        visit(must("against"), s.against);
        visit(must("ground"), s.ground);
    }
    bool operator==(const RecusalRequested &) const = default;
};

/// A14 回避决定. 规则11, 12
struct RecusalDecided {
    bool granted = false;
    ApplicationForm form = ApplicationForm::Written;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("granted"), s.granted);
        visit(may("form"), s.form);
    }
    bool operator==(const RecusalDecided &) const = default;
};

/// A15 排期开庭. 法35; 规则38
struct HearingSet {
    HearingId hearing = {};
    QDate day = {};
    std::optional<QTime> time = {};
    QString room = {};
    QString tribunal = {};
    HearingKind what = HearingKind::First;
    bool isPublic = true;
    bool announced = false;
    bool shorterNoticeConsented = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("day"), s.day);
        visit(may("time"), s.time);
        visit(may("room"), s.room);
        visit(may("tribunal"), s.tribunal);
        visit(may("what"), s.what);
        visit(may("isPublic"), s.isPublic);
        visit(may("announced"), s.announced);
        visit(may("shorterNoticeConsented"), s.shorterNoticeConsented);
    }
    bool operator==(const HearingSet &) const = default;
};

/// A15 取消开庭
struct HearingCancelled {
    std::optional<HearingId> hearing = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("reason"), s.reason);
    }
    bool operator==(const HearingCancelled &) const = default;
};

/// A16 申请延期开庭. 法35; 规则38
struct PostponementRequested {
    PartyId party = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("reason"), s.reason);
    }
    bool operator==(const PostponementRequested &) const = default;
};

/// A16 延期开庭决定. 法35
struct PostponementDecided {
    bool granted = true;
    std::optional<QDate> newDay = {};
    std::optional<QTime> time = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("granted"), s.granted);
        visit(may("newDay"), s.newDay);
        visit(may("time"), s.time);
    }
    bool operator==(const PostponementDecided &) const = default;
};

/// A17 开庭. 规则39-42
struct HearingHeld {
    std::optional<HearingId> hearing = {};
    QList<PartyId> present = {};
    QList<PartyId> absent = {};
    HearingOutcome outcome = {};
    HeardBy heardBy = HeardBy::FullTime;
    HeardHow how = HeardHow::AtTheCourt;
    bool minutesSigned = true;
    std::optional<QDate> nextOn = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(may("present"), s.present);
        visit(may("absent"), s.absent);
        visit(must("outcome"), s.outcome);
        visit(may("heardBy"), s.heardBy);
        visit(may("how"), s.how);
        visit(may("minutesSigned"), s.minutesSigned);
        visit(may("nextOn"), s.nextOn);
    }
    bool operator==(const HearingHeld &) const = default;
};

/// A18 委托调解. 规则70
struct CommissionedMediationAgreed {
    QString body = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("body"), s.body);
    }
    bool operator==(const CommissionedMediationAgreed &) const = default;
};

/// A18 委托调解结束. 规则70
struct CommissionedMediationEnded {
    Outcome outcome = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("outcome"), s.outcome);
    }
    bool operator==(const CommissionedMediationEnded &) const = default;
};

/// A19 批准延期审理. 法43; 规则45
struct ExtensionApproved {
    int days = 0;
    QString reason = {};
    std::optional<PersonId> approver = {};
    QString approvalNumber = {};
    QList<PartyId> notified = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("days"), s.days);
        visit(must("reason"), s.reason);
        visit(may("approver"), s.approver);
        visit(may("approvalNumber"), s.approvalNumber);
        visit(may("notified"), s.notified);
    }
    bool operator==(const ExtensionApproved &) const = default;
};

/// A20 中止. 规则46(六), 47
struct Suspended {
    SuspensionGround ground = {};
    QString proof = {};
    std::optional<PersonId> approver = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
        visit(may("proof"), s.proof);
        visit(may("approver"), s.approver);
    }
    bool operator==(const Suspended &) const = default;
};

/// A20 恢复审理. 规则47
struct Resumed {
    std::optional<QDate> groundEndedOn = {};
    QString what = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("groundEndedOn"), s.groundEndedOn);
        visit(may("what"), s.what);
    }
    bool operator==(const Resumed &) const = default;
};

/// A21 调查取证、委托鉴定. 规则16, 17, 40
struct InquiryOrdered {
    QString what = {};
    QString by = {};
    std::optional<QDate> until = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what"), s.what);
        visit(may("by"), s.by);
        visit(may("until"), s.until);
    }
    bool operator==(const InquiryOrdered &) const = default;
};

/// A21 调查取证、鉴定结果
struct InquiryReturned {
    QString result = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("result"), s.result);
    }
    bool operator==(const InquiryReturned &) const = default;
};

/// A22 先予执行. 法44; 规则51
struct AdvanceEnforcementDecided {
    std::optional<ClaimId> claim = {};
    Money amount = {};
    bool granted = true;
    bool clearRight = true;
    bool hardship = true;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("claim"), s.claim);
        visit(must("amount"), s.amount);
        visit(may("granted"), s.granted);
        visit(may("clearRight"), s.clearRight);
        visit(may("hardship"), s.hardship);
    }
    bool operator==(const AdvanceEnforcementDecided &) const = default;
};

/// A23 仲裁调解书. 法42; 规则72, 73
struct MediationAwardIssued {
    DocumentId document = {};
    QString number = {};
    QList<AgreementItem> items = {};
    QList<ClaimId> claims = {};
    QList<PartyReceipt> receipts = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(may("number"), s.number);
        visit(may("items"), s.items);
        visit(may("claims"), s.claims);
        visit(may("receipts"), s.receipts);
    }
    bool operator==(const MediationAwardIssued &) const = default;
};

/// A23 调解书送达前反悔. 法42
struct MediationAwardRepudiated {
    std::optional<DocumentId> document = {};
    PartyId party = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("party"), s.party);
    }
    bool operator==(const MediationAwardRepudiated &) const = default;
};

/// A24 撤回申请. 规则35
struct ApplicationWithdrawn {
    std::optional<PartyId> party = {};
    bool recorded = false;
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("party"), s.party);
        visit(may("recorded"), s.recorded);
        visit(may("reason"), s.reason);
    }
    bool operator==(const ApplicationWithdrawn &) const = default;
};

/// A24 按撤回处理. 规则39
struct DeemedWithdrawn {
    std::optional<QDate> noticeReceivedOn = {};
    bool absenceInMinutes = true;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("noticeReceivedOn"), s.noticeReceivedOn);
        visit(may("absenceInMinutes"), s.absenceInMinutes);
    }
    bool operator==(const DeemedWithdrawn &) const = default;
};

/// A25 裁决. 法43, 47-50; 规则49, 50, 53
struct AwardMade {
    DocumentId document = {};
    QString number = {};
    QList<ClaimId> claims = {};
    bool isFinal = false;
    bool partial = false;
    bool byDefault = false;
    QList<ClaimResult> results = {};
    std::optional<QDate> performBy = {};
    QList<PersonId> arbitrators = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("number"), s.number);
        visit(may("claims"), s.claims);
        visit(may("isFinal"), s.isFinal);
        visit(may("partial"), s.partial);
        visit(may("byDefault"), s.byDefault);
        visit(may("results"), s.results);
        visit(may("performBy"), s.performBy);
        visit(may("arbitrators"), s.arbitrators);
    }
    bool operator==(const AwardMade &) const = default;
};

/// A25 补正裁决. 规则54
struct AwardCorrected {
    std::optional<DocumentId> document = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("text"), s.text);
    }
    bool operator==(const AwardCorrected &) const = default;
};

/// A26 撤销案件. 规则32
struct CaseRevoked {
    RevocationGround ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
    }
    bool operator==(const CaseRevoked &) const = default;
};

/// A26 终止审理. 规则48
struct ProceedingsTerminated {
    TerminationGround ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
    }
    bool operator==(const ProceedingsTerminated &) const = default;
};

/// A27 起诉、申请撤裁、不予执行. 法48-50
struct CourtActionReported {
    PartyId party = {};
    CourtAction action = {};
    std::optional<DocumentId> document = {};
    QString court = {};
    QString howKnown = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("action"), s.action);
        visit(may("document"), s.document);
        visit(must("court"), s.court);
        visit(may("howKnown"), s.howKnown);
    }
    bool operator==(const CourtActionReported &) const = default;
};

/// A27 裁判结果. 法49; 解释一21, 24
struct CourtResultReported {
    std::optional<PartyId> party = {};
    CourtAction action = CourtAction::Suit;
    std::optional<DocumentId> document = {};
    CourtResult result = {};
    std::optional<QDate> receivedOn = {};
    bool supersedes = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("party"), s.party);
        visit(may("action"), s.action);
        visit(may("document"), s.document);
        visit(must("result"), s.result);
        visit(may("receivedOn"), s.receivedOn);
        visit(may("supersedes"), s.supersedes);
    }
    bool operator==(const CourtResultReported &) const = default;
};

/// A28 出具生效证明
struct EffectCertified {
    std::optional<DocumentId> document = {};
    QString forWhom = {};
    std::optional<QDate> lastReceiptOn = {};
    bool courtAsked = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(may("forWhom"), s.forWhom);
        visit(may("lastReceiptOn"), s.lastReceiptOn);
        visit(may("courtAsked"), s.courtAsked);
    }
    bool operator==(const EffectCertified &) const = default;
};

/// A28 逾期未裁决证明. 法43
struct LatenessCertified {
    QString forWhom = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("forWhom"), s.forWhom);
    }
    bool operator==(const LatenessCertified &) const = default;
};

} // namespace tiaocai::casework
