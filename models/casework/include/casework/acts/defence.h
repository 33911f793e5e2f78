// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// What the parties answer, prove and claim in an arbitration (ACTS.md section 6, A6-A8, A10, A11).
namespace tiaocai::casework {

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
        visit(may("newEnd").ahead(), s.newEnd);
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
        visit(must("until").ahead(), s.until);
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
        visit(must("ground").story(), s.ground);
    }
    bool operator==(const JurisdictionObjected &) const = default;
};

/// A8 管辖异议决定. 规则10
struct JurisdictionDecided {
    std::optional<bool> founded = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("founded"), s.founded);
        visit(may("text").story(), s.text);
    }
    bool operator==(const JurisdictionDecided &) const = default;
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
    std::optional<CounterclaimDecision> decision = {};

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
    std::optional<bool> accepted = {};
    bool defenceWaived = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("accepted"), s.accepted);
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

} // namespace tiaocai::casework
