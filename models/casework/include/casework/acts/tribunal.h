// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Who decides an arbitration, and in which procedure (ACTS.md section 6, A12-A14).
namespace tiaocai::casework {

/// A12 简易处理. 规则56, 57
struct SimplifiedChosen {
    std::optional<SimplifiedGround> ground = {};
    bool told = false;

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
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const ConvertedToOrdinary &) const = default;
};

/// A13 组庭、重新组庭. 法31, 32; 规则37, 65
struct TribunalComposed {
    QList<PersonId> arbitrators = {};
    std::optional<PersonId> presiding = {};
    std::optional<PersonId> recorder = {};
    std::optional<HearingId> hearing = {}; ///< that stands at its hour, and is heard by them

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("arbitrators"), s.arbitrators);
        visit(may("presiding"), s.presiding);
        visit(may("recorder"), s.recorder);
        visit(may("hearing"), s.hearing);
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
        visit(must("ground").story(), s.ground);
    }
    bool operator==(const RecusalRequested &) const = default;
};

/// A14 回避决定. 规则11, 12
struct RecusalDecided {
    std::optional<bool> granted = {};
    std::optional<ApplicationForm> form = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("granted"), s.granted);
        visit(may("form"), s.form);
    }
    bool operator==(const RecusalDecided &) const = default;
};

} // namespace tiaocai::casework
