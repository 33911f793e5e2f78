// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts of every case (ACTS.md section 2, C1-C16; a correction stands in payload.h).
namespace tiaocai::casework {

/// C1 指定/更换承办人. 令17-25
struct HandlerAssigned {
    PersonId person = {};
    std::optional<HandlerRole> role = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("role"), s.role);
        visit(may("reason").story(), s.reason);
    }
    bool operator==(const HandlerAssigned &) const = default;
};

/// C2 追加当事人、第三人. 法22, 23; 规则6, 7, 46(一)
struct PartyAdded {
    PartyRecord party = {};
    QString reason = {};
    bool consented = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("reason").story(), s.reason);
        visit(may("consented"), s.consented);
    }
    bool operator==(const PartyAdded &) const = default;
};

/// C3 承继、变更当事人. 法25; 规则28, 47
struct PartySucceeded {
    PartyId party = {};
    std::optional<SuccessionEvent> event = {};
    PartyRecord successor = {};
    std::optional<bool> takesPart = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("event"), s.event);
        visit(must("successor"), s.successor);
        visit(need("takesPart"), s.takesPart);
    }
    bool operator==(const PartySucceeded &) const = default;
};

/// C4 部分当事人退出. 规则35, 63
struct PartyWithdrew {
    PartyId party = {};
    bool isSigned = false;
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(may("isSigned"), s.isSigned);
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const PartyWithdrew &) const = default;
};

/// C5 委托、变更、解除代理人. 法24
struct RepresentativeChanged {
    std::optional<RepresentativeChange> change = {};
    RepresentativeRecord representative = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("change"), s.change);
        visit(must("representative"), s.representative);
    }
    bool operator==(const RepresentativeChanged &) const = default;
};

/// C6 推举代表人. 法7; 规则63
struct DelegatesElected {
    QStringList delegates = {};
    bool signedByRepresented = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("delegates").personal().name(), s.delegates);
        visit(may("signedByRepresented"), s.signedByRepresented);
    }
    bool operator==(const DelegatesElected &) const = default;
};

/// C7 送达地址确认. 规则20(3)
struct ServiceAddressConfirmed {
    PartyId party = {};
    QString address = {};
    QString phone = {};
    QString email = {};
    QString agent = {};
    bool electronic = false;
    QString scope = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("address").personal().story(), s.address);
        visit(may("phone").personal().name(), s.phone);
        visit(may("email").personal().name(), s.email);
        visit(may("agent").personal().story(), s.agent);
        visit(may("electronic"), s.electronic);
        visit(may("scope").story(), s.scope);
    }
    bool operator==(const ServiceAddressConfirmed &) const = default;
};

/// C8 制发文书
struct DocumentIssued {
    DocumentId document = {};
    std::optional<DocumentKind> what = {};
    QString templateName = {}; ///< as somebody wrote it
    QString templateId = {};   ///< of the list of documents: hearing-notice
    QString number = {};
    int version = 1;
    QString signer = {};
    QString sha256 = {}; ///< of the bytes that are kept
    qint64 size = 0;     ///< bytes that are kept; 0: made elsewhere
    QList<PartyId> addressees = {};
    int textVersion = 0; ///< of the text that the office wrote itself; 0: the program's
    QString textSha256 =
        {}; ///< of the text that it was printed with; empty: made elsewhere, or before it was kept

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("what").called("issuedDocument"), s.what);
        visit(may("templateName").story(), s.templateName);
        visit(may("templateId").name(), s.templateId);
        visit(may("number").name(), s.number);
        visit(may("version"), s.version);
        visit(may("signer").story(), s.signer);
        visit(may("sha256").story(), s.sha256);
        visit(may("size"), s.size);
        visit(may("addressees"), s.addressees);
        visit(may("textVersion"), s.textVersion);
        visit(may("textSha256").story(), s.textSha256);
    }
    bool operator==(const DocumentIssued &) const = default;
};

/// A document in an envelope.
struct ServedDocument {
    std::optional<DocumentKind> what = {};
    std::optional<DocumentId> document = {};
    std::optional<HearingId> hearing = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what").called("servedDocument"), s.what);
        visit(may("document"), s.document);
        visit(may("hearing"), s.hearing);
    }
    bool operator==(const ServedDocument &) const = default;
};

/// C9 送达. 规则20, 59
struct DocumentServed {
    std::optional<DocumentKind> what = {};
    std::optional<DocumentId> document = {};
    std::optional<HearingId> hearing = {};
    PartyId recipient = {};
    std::optional<ServiceMethod> method = {};
    std::optional<QDate> sentOn = {};
    std::optional<QDate> receivedOn = {};
    QString receiver = {};
    bool signingRefused = false;
    bool employerClosed = false;
    bool recorded = false;
    bool confirmed = false;
    QString paper = {};
    QString mailNumber = {};
    QString addressUsed = {};
    QString postcode = {};
    QString secondServer = {};
    QString witness = {};
    QList<ServedDocument> enclosed = {}; ///< what else lay in the same envelope

    /// Everything in the envelope.
    QList<ServedDocument> documents() const
    {
        return QList{ServedDocument{what, document, hearing}} + enclosed;
    }

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what").called("servedDocument"), s.what);
        visit(may("document"), s.document);
        visit(may("hearing"), s.hearing);
        visit(must("recipient"), s.recipient);
        visit(must("method"), s.method);
        visit(may("sentOn").past(), s.sentOn);
        visit(may("receivedOn").past(), s.receivedOn);
        visit(may("receiver").personal().story(), s.receiver);
        visit(may("signingRefused"), s.signingRefused);
        visit(may("employerClosed"), s.employerClosed);
        visit(may("recorded"), s.recorded);
        visit(may("confirmed"), s.confirmed);
        visit(may("paper").story(), s.paper);
        visit(may("mailNumber").name(), s.mailNumber);
        visit(may("addressUsed").personal().story(), s.addressUsed);
        visit(may("postcode").name(), s.postcode);
        visit(may("secondServer").name(), s.secondServer);
        visit(may("witness").personal().name(), s.witness);
        visit(may("enclosed"), s.enclosed);
    }
    bool operator==(const DocumentServed &) const = default;
};

/// C10 退回、送达未果. 规则20(3)
struct ServiceFailed {
    std::optional<DocumentKind> what = {};
    std::optional<DocumentId> document = {};
    std::optional<HearingId> hearing = {};
    PartyId recipient = {};
    std::optional<ServiceMethod> method = {};
    std::optional<ReturnReason> reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what").called("servedDocument"), s.what);
        visit(may("document"), s.document);
        visit(may("hearing"), s.hearing);
        visit(must("recipient"), s.recipient);
        visit(must("method"), s.method);
        visit(must("reason"), s.reason);
    }
    bool operator==(const ServiceFailed &) const = default;
};

/// C11 公告送达. 民诉95; 规则46(六), 57
struct PublicationStarted {
    std::optional<DocumentKind> what = {};
    std::optional<DocumentId> document = {};
    std::optional<HearingId> hearing = {};
    PartyId recipient = {};
    QString medium = {};
    QString failedWays = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what").called("servedDocument"), s.what);
        visit(may("document"), s.document);
        visit(may("hearing"), s.hearing);
        visit(must("recipient"), s.recipient);
        visit(must("medium").story(), s.medium);
        visit(must("failedWays").story(), s.failedWays);
    }
    bool operator==(const PublicationStarted &) const = default;
};

/// C12 合并处理. 民诉55
struct CasesJoined {
    QStringList cases = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("cases").story(), s.cases);
        visit(may("reason").story(), s.reason);
    }
    bool operator==(const CasesJoined &) const = default;
};

/// C12 分案
struct CaseSplit {
    QList<PartyId> parties = {};
    QList<ClaimId> claims = {};
    QString newCase = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("parties"), s.parties);
        visit(may("claims"), s.claims);
        visit(may("newCase").story(), s.newCase);
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const CaseSplit &) const = default;
};

/// C13 联系、催办、接待记录. 规则27(一)
struct ContactLogged {
    std::optional<Channel> channel = {};
    std::optional<PartyId> with = {};
    QString text = {};
    bool demand = false;
    bool complaint = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("channel"), s.channel);
        visit(may("with"), s.with);
        visit(must("text").personal().story(), s.text);
        visit(may("demand"), s.demand);
        visit(may("complaint"), s.complaint);
    }
    bool operator==(const ContactLogged &) const = default;
};

/// 附件入卷: a file laid to the case, or to one of its acts that it proves. Its bytes stand apart, under their SHA-256.
struct FileAttached {
    QString fileName = {}; ///< as it was brought: data, never a path
    QString mediaType = {};
    qint64 size = 0; ///< bytes
    QString sha256 = {};
    std::optional<ActId> proves = {}; ///< nullopt: it belongs to the case

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("fileName").personal().name(), s.fileName);
        visit(must("mediaType").name(), s.mediaType);
        visit(must("size"), s.size);
        visit(must("sha256").name(), s.sha256);
        visit(may("proves"), s.proves);
    }
    bool operator==(const FileAttached &) const = default;
};

/// C14 结案审批. 规则22
struct ClosingApproved {
    std::optional<ClosingManner> manner = {};
    QDate closedOn = {};
    std::optional<Prevailed> prevailed = {};
    std::optional<Money> claimed = {};
    std::optional<Money> obtained = {};
    std::optional<int> persons = {};
    QList<ClaimResult> claims = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("manner"), s.manner);
        visit(must("closedOn").past(), s.closedOn);
        visit(may("prevailed"), s.prevailed);
        visit(may("claimed"), s.claimed);
        visit(may("obtained"), s.obtained);
        visit(may("persons"), s.persons);
        visit(may("claims"), s.claims);
    }
    bool operator==(const ClosingApproved &) const = default;
};

/// C14 撤销结案
struct ClosingRevoked {
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const ClosingRevoked &) const = default;
};

/// C15 归档. 规则21-24
struct FileArchived {
    QString fileNumber = {};
    int mainPages = 0;
    int sidePages = 0;
    std::optional<Retention> retention = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("fileNumber").name(), s.fileNumber);
        visit(may("mainPages"), s.mainPages);
        visit(may("sidePages"), s.sidePages);
        visit(need("retention"), s.retention);
    }
    bool operator==(const FileArchived &) const = default;
};

/// C15 借阅调卷. 规则23
struct FileLent {
    std::optional<Borrower> borrower = {};
    QString who = {};
    QString purpose = {};
    QDate until = {};
    bool mainFileOnly = true;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("borrower"), s.borrower);
        visit(must("who").personal().story(), s.who);
        visit(must("purpose").story(), s.purpose);
        visit(must("until").ahead(), s.until);
        visit(may("mainFileOnly"), s.mainFileOnly);
    }
    bool operator==(const FileLent &) const = default;
};

/// C15 归还
struct FileReturned {
    QString remark = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("remark").story(), s.remark);
    }
    bool operator==(const FileReturned &) const = default;
};

/// C15 销毁
struct FileDisposed {
    PersonId approvedBy = {};
    QString list = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("approvedBy"), s.approvedBy);
        visit(must("list").story(), s.list);
    }
    bool operator==(const FileDisposed &) const = default;
};

struct LimitationPaused {
    std::optional<PauseGround> ground = {};
    QString proof = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
        visit(must("proof").story(), s.proof);
    }
    bool operator==(const LimitationPaused &) const = default;
};

struct LimitationResumed {
    QString remark = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("remark").story(), s.remark);
    }
    bool operator==(const LimitationResumed &) const = default;
};

struct DeemedServiceRebutted {
    ActId service = {}; ///< the act by which it counted as served
    QString reason = {};
    QString proof = {};
    std::optional<PersonId> approver = {}; ///< who decided

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("service"), s.service);
        visit(must("reason").story(), s.reason);
        visit(must("proof").story(), s.proof);
        visit(need("approver"), s.approver);
    }
    bool operator==(const DeemedServiceRebutted &) const = default;
};

} // namespace tiaocai::casework
