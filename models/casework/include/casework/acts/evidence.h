// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Evidence: handed in, exchanged, spoken of, given back (法28, 38; 办案规则 15, 29).
namespace tiaocai::casework {

/// One item as it was handed in.
struct EvidenceItem {
    EvidenceId id = {};
    QString number = {}; ///< as the party's list has it; empty: counted by its side
    QString name = {};
    std::optional<EvidenceKind> kind = {};
    std::optional<EvidenceForm> form = {};
    std::optional<int> copies = {};
    std::optional<int> pages = {};
    QString origin = {};                  ///< where it comes from
    QString proves = {};                  ///< what it is to show
    std::optional<ActId> attachment = {}; ///< by which its scan was attached

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("id"), s.id);
        visit(may("number").name().called("evidenceNumber"), s.number);
        visit(must("name").personal().story().called("evidenceName"), s.name);
        visit(may("kind").called("evidenceKind"), s.kind);
        visit(must("form").called("evidenceForm"), s.form);
        visit(may("copies"), s.copies);
        visit(may("pages"), s.pages);
        visit(may("origin").personal().story().called("evidenceOrigin"), s.origin);
        visit(may("proves").personal().story().called("shows"), s.proves);
        visit(may("attachment"), s.attachment);
    }
    bool operator==(const EvidenceItem &) const = default;
};

/// 收到证据材料. 法28; 规则15, 29
struct EvidenceReceived {
    std::optional<PartyId> by = {}; ///< nullopt: the office fetched it
    QList<EvidenceItem> items = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("by").called("submittedBy"), s.by);
        visit(must("evidence"), s.items);
    }
    bool operator==(const EvidenceReceived &) const = default;
};

/// 证据交换: copies were handed to the other side.
struct EvidenceExchanged {
    QList<EvidenceId> items = {};
    QList<PartyId> to = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("evidence"), s.items);
        visit(must("to").called("evidenceTo"), s.to);
    }
    bool operator==(const EvidenceExchanged &) const = default;
};

/// What one party says of one item: of each of its qualities, and in words.
struct EvidenceOpinion {
    EvidenceId item = {};
    PartyId party = {};
    std::optional<Recognition> authenticity = {}, legality = {}, relevance = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("item").called("evidenceItem"), s.item);
        visit(must("party"), s.party);
        visit(may("authenticity"), s.authenticity);
        visit(may("legality"), s.legality);
        visit(may("relevance"), s.relevance);
        visit(may("text").personal().story(), s.text);
    }
    bool operator==(const EvidenceOpinion &) const = default;
};

/// 质证. 法38
struct EvidenceExamined {
    QList<EvidenceOpinion> opinions = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("opinions"), s.opinions);
    }
    bool operator==(const EvidenceExamined &) const = default;
};

/// 退还证据原件, against signature.
struct EvidenceReturned {
    QList<EvidenceId> items = {};
    PartyId to = {};
    QString receiver = {}; ///< who signed for it
    QString paper = {};    ///< the receipt

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("evidence"), s.items);
        visit(must("to").called("evidenceTo"), s.to);
        visit(must("receiver").personal().story().called("evidenceReceiver"), s.receiver);
        visit(may("paper").story(), s.paper);
    }
    bool operator==(const EvidenceReturned &) const = default;
};

} // namespace tiaocai::casework
