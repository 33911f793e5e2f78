// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Courts after the award, and certificates (ACTS.md section 6, A27, A28).
namespace tiaocai::casework {

/// A27 起诉、申请撤裁、不予执行. 法48-50
struct CourtActionReported {
    PartyId party = {};
    std::optional<CourtAction> action = {};
    std::optional<DocumentId> document = {};
    QString court = {};
    QString howKnown = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("action"), s.action);
        visit(may("document"), s.document);
        visit(must("court").story(), s.court);
        visit(may("howKnown").story(), s.howKnown);
    }
    bool operator==(const CourtActionReported &) const = default;
};

/// A27 裁判结果. 法49; 解释一21, 24
struct CourtResultReported {
    std::optional<PartyId> party = {};
    std::optional<CourtAction> action = {};
    std::optional<DocumentId> document = {};
    std::optional<CourtResult> result = {};
    std::optional<QDate> receivedOn = {};
    bool supersedes = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("party"), s.party);
        visit(need("action"), s.action);
        visit(may("document"), s.document);
        visit(must("result"), s.result);
        visit(may("receivedOn").past(), s.receivedOn);
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
        visit(need("forWhom").story(), s.forWhom);
        visit(may("lastReceiptOn").past(), s.lastReceiptOn);
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
        visit(need("forWhom").story(), s.forWhom);
    }
    bool operator==(const LatenessCertified &) const = default;
};

} // namespace tiaocai::casework
