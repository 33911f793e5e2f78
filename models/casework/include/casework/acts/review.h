// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts of the review of a mediation agreement (ACTS.md section 5, R1-R3).
namespace tiaocai::casework {

/// R1 收到仲裁审查申请. 规则74
struct ReviewFiled {
    Application application = {};
    QString agreementNumber = {};
    QDate agreementEffectiveOn = {};
    std::optional<bool> joint = {};
    QString papers = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("application"), s.application);
        visit(may("agreementNumber").story(), s.agreementNumber);
        visit(must("agreementEffectiveOn").past(), s.agreementEffectiveOn);
        visit(may("joint"), s.joint);
        visit(may("papers").story(), s.papers);
    }
    bool operator==(const ReviewFiled &) const = default;
};

/// R2 受理. 规则75
struct ReviewAccepted {
    QString caseNumber = {};
    std::optional<PersonId> arbitrator = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("caseNumber").name(), s.caseNumber);
        visit(may("arbitrator"), s.arbitrator);
    }
    bool operator==(const ReviewAccepted &) const = default;
};

/// R2 不予受理. 规则75
struct ReviewRefused {
    std::optional<ReviewRefusalGround> ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
    }
    bool operator==(const ReviewRefused &) const = default;
};

/// R2 延长. 规则76
struct ReviewExtended {
    PersonId approver = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("approver"), s.approver);
    }
    bool operator==(const ReviewExtended &) const = default;
};

/// R3 审查结束. 规则76-79
struct ReviewConcluded {
    std::optional<ReviewManner> manner = {};
    QString ground = {};
    std::optional<DocumentId> document = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("manner"), s.manner);
        visit(may("ground").story(), s.ground);
        visit(may("document"), s.document);
    }
    bool operator==(const ReviewConcluded &) const = default;
};

/// R3 调解书签收. 规则77
struct ReviewAwardSigned {
    PartyId party = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
    }
    bool operator==(const ReviewAwardSigned &) const = default;
};

} // namespace tiaocai::casework
