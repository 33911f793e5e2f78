// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Ends without an award (ACTS.md section 6, A24, A26).
namespace tiaocai::casework {

/// A24 撤回申请. 规则35
struct ApplicationWithdrawn {
    std::optional<PartyId> party = {};
    bool recorded = false;
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("party"), s.party);
        visit(may("recorded"), s.recorded);
        visit(may("reason").story(), s.reason);
    }
    bool operator==(const ApplicationWithdrawn &) const = default;
};

/// A24 按撤回处理. 规则39
struct DeemedWithdrawn {
    std::optional<QDate> noticeReceivedOn = {};
    bool absenceInMinutes = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("noticeReceivedOn").past(), s.noticeReceivedOn);
        visit(may("absenceInMinutes"), s.absenceInMinutes);
    }
    bool operator==(const DeemedWithdrawn &) const = default;
};

/// A26 撤销案件. 规则32
struct CaseRevoked {
    std::optional<RevocationGround> ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("ground"), s.ground);
    }
    bool operator==(const CaseRevoked &) const = default;
};

/// A26 终止审理. 规则48
struct ProceedingsTerminated {
    std::optional<TerminationGround> ground = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("ground"), s.ground);
    }
    bool operator==(const ProceedingsTerminated &) const = default;
};

} // namespace tiaocai::casework
