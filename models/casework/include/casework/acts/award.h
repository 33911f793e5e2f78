// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Awards and mediation awards (ACTS.md section 6, A23, A25).
namespace tiaocai::casework {

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
        visit(may("number").name(), s.number);
        visit(need("items"), s.items);
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

/// A25 裁决. 法43, 47-50; 规则49, 50, 53
struct AwardMade {
    DocumentId document = {};
    QString number = {};
    QList<ClaimId> claims = {};
    std::optional<bool> isFinal = {};
    bool partial = false;
    bool byDefault = false;
    QList<ClaimResult> results = {};
    std::optional<QDate> performBy = {};
    QList<PersonId> arbitrators = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("document"), s.document);
        visit(must("number").name(), s.number);
        visit(may("claims"), s.claims);
        visit(may("isFinal"), s.isFinal);
        visit(may("partial"), s.partial);
        visit(may("byDefault"), s.byDefault);
        visit(need("results"), s.results);
        visit(may("performBy").ahead(), s.performBy);
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
        visit(must("text").story(), s.text);
    }
    bool operator==(const AwardCorrected &) const = default;
};

} // namespace tiaocai::casework
