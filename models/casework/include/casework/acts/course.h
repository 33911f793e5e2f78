// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// What holds an arbitration up or hurries it (ACTS.md section 6, A18-A22).
namespace tiaocai::casework {

/// A18 委托调解. 规则70
struct CommissionedMediationAgreed {
    QString body = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("body").story(), s.body);
    }
    bool operator==(const CommissionedMediationAgreed &) const = default;
};

/// A18 委托调解结束. 规则70
struct CommissionedMediationEnded {
    std::optional<Outcome> outcome = {};

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
        visit(must("reason").story(), s.reason);
        visit(need("approver"), s.approver);
        visit(may("approvalNumber").story(), s.approvalNumber);
        visit(may("notified"), s.notified);
    }
    bool operator==(const ExtensionApproved &) const = default;
};

/// A20 中止. 规则46(六), 47
struct Suspended {
    std::optional<SuspensionGround> ground = {};
    QString proof = {};
    std::optional<PersonId> approver = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
        visit(need("proof").story(), s.proof);
        visit(need("approver"), s.approver);
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
        visit(need("groundEndedOn").past(), s.groundEndedOn);
        visit(may("what").called("howGroundEnded").story(), s.what);
    }
    bool operator==(const Resumed &) const = default;
};

/// A21 调查取证、委托鉴定. 规则16, 17, 40
struct InquiryOrdered {
    QString what = {};
    std::optional<InquiryKind> inquiry = {};
    QString by = {};
    std::optional<QDate> until = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("what").called("inquirySubject").story(), s.what);
        visit(may("inquiry"), s.inquiry);
        visit(may("by").story(), s.by);
        visit(may("until").ahead(), s.until);
    }
    bool operator==(const InquiryOrdered &) const = default;
};

/// A21 调查取证、鉴定结果
struct InquiryReturned {
    QString result = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("result").story(), s.result);
    }
    bool operator==(const InquiryReturned &) const = default;
};

/// A22 先予执行. 法44; 规则51
struct AdvanceEnforcementDecided {
    std::optional<ClaimId> claim = {};
    Money amount = {};
    std::optional<bool> granted = {};
    bool clearRight = false;
    bool hardship = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("claim"), s.claim);
        visit(must("amount"), s.amount);
        visit(need("granted"), s.granted);
        visit(may("clearRight"), s.clearRight);
        visit(may("hardship"), s.hardship);
    }
    bool operator==(const AdvanceEnforcementDecided &) const = default;
};

} // namespace tiaocai::casework
