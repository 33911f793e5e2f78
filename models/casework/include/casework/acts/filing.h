// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts of arbitration up to its acceptance, and its transfer (ACTS.md section 6, A1-A5, A9).
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
        visit(must("list").story(), s.list);
        visit(may("until").ahead(), s.until);
    }
    bool operator==(const SupplementRequested &) const = default;
};

/// A2 补正. 规则46(二)
struct SupplementReceived {
    QString what = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("what").called("supplemented").story(), s.what);
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
        visit(need("body").story(), s.body);
        visit(may("suggestionSentOn").past(), s.suggestionSentOn);
    }
    bool operator==(const PreMediationAgreed &) const = default;
};

/// A3 先行调解结束. 规则69
struct PreMediationEnded {
    std::optional<Outcome> outcome = {};

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
        visit(may("caseNumber").name(), s.caseNumber);
        visit(may("approver"), s.approver);
        visit(may("noticeOn").past(), s.noticeOn);
    }
    bool operator==(const ArbitrationAccepted &) const = default;
};

/// A5 不予受理/告知管辖. 规则31, 34
struct ArbitrationRefused {
    std::optional<ArbitrationRefusalGround> ground = {};
    QString court = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("ground"), s.ground);
        visit(may("court").story(), s.court);
    }
    bool operator==(const ArbitrationRefused &) const = default;
};

/// A9 移送. 规则9
struct CaseTransferred {
    QString to = {};
    QString files = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("to").story(), s.to);
        visit(may("files").story(), s.files);
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
        visit(must("from").story(), s.from);
        visit(may("caseNumber").name(), s.caseNumber);
    }
    bool operator==(const TransferReceived &) const = default;
};

} // namespace tiaocai::casework
