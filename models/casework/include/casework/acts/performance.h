// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Acts after the agreement (ACTS.md section 4, P1-P4).
namespace tiaocai::casework {

/// P1 补充、变更协议
struct AgreementAmended {
    QList<AgreementItem> items = {};
    bool signedByBoth = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("items"), s.items);
        visit(may("signedByBoth"), s.signedByBoth);
    }
    bool operator==(const AgreementAmended &) const = default;
};

/// P2 履行记录. 令17-16, 17, 32; 规则27(三)
struct PaymentRecorded {
    std::optional<ItemId> item = {};
    Money amount = {};
    std::optional<PaymentProof> proof = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("item"), s.item);
        visit(must("amount"), s.amount);
        visit(may("proof"), s.proof);
    }
    bool operator==(const PaymentRecorded &) const = default;
};

/// P2 履行完毕
struct PerformanceCompleted {
    QString remark = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("remark").story(), s.remark);
    }
    bool operator==(const PerformanceCompleted &) const = default;
};

/// P3 不履行记录. 法15; 令17-28, 30
struct DefaultRecorded {
    QList<ItemId> items = {};
    std::optional<QDate> since = {};
    std::optional<Money> open = {};
    bool told = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("items"), s.items);
        visit(need("since").past(), s.since);
        visit(may("open"), s.open);
        visit(may("told"), s.told);
    }
    bool operator==(const DefaultRecorded &) const = default;
};

/// P4 后续救济. 法15, 16; 规则74, 75; 民诉205, 225-228
struct RemedyPursued {
    std::optional<Remedy> remedy = {};
    QString body = {};
    QList<ItemId> items = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("remedy"), s.remedy);
        visit(may("body").story(), s.body);
        visit(may("items"), s.items);
    }
    bool operator==(const RemedyPursued &) const = default;
};

/// P4 后续救济结果
struct RemedyResult {
    std::optional<Remedy> remedy = {};
    std::optional<RemedyStep> step = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("remedy"), s.remedy);
        visit(must("step"), s.step);
        visit(may("text").story(), s.text);
    }
    bool operator==(const RemedyResult &) const = default;
};

} // namespace tiaocai::casework
