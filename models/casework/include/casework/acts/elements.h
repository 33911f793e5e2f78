// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// The element sheet (案件审理要素表): the facts on which the claims turn, as each side states them.
namespace tiaocai::casework {

struct FactElement {
    QString name = {}; ///< 入职时间
    QString applicant = {}, respondent = {};
    std::optional<Dispute> dispute = {}; ///< nullopt: nobody said yet

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("name").personal().story().called("elementName"), s.name);
        visit(may("applicant").personal().story().called("elementApplicant"), s.applicant);
        visit(may("respondent").personal().story().called("elementRespondent"), s.respondent);
        visit(may("dispute"), s.dispute);
    }
    bool operator==(const FactElement &) const = default;
};

/// 填写要素表: the sheet as it stands from then on.
struct ElementsFilled {
    QList<FactElement> elements = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("elements"), s.elements);
    }
    bool operator==(const ElementsFilled &) const = default;
};

} // namespace tiaocai::casework
