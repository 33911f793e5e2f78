// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/records.h"

/// Hearings (ACTS.md section 6, A15-A17).
namespace tiaocai::casework {

/// A15 排期开庭. 法35; 规则38
struct HearingSet {
    HearingId hearing = {};
    QDate day = {};
    std::optional<QTime> time = {};
    QString room = {};
    QString tribunal = {};
    HearingKind what = HearingKind::First;
    bool isPublic = true;
    bool announced = false;
    bool shorterNoticeConsented = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("day").ahead(), s.day);
        visit(may("time"), s.time);
        visit(may("room").story(), s.room);
        visit(may("tribunal").story(), s.tribunal);
        visit(may("what"), s.what);
        visit(may("isPublic"), s.isPublic);
        visit(may("announced"), s.announced);
        visit(may("shorterNoticeConsented"), s.shorterNoticeConsented);
    }
    bool operator==(const HearingSet &) const = default;
};

/// A15 取消开庭
struct HearingCancelled {
    std::optional<HearingId> hearing = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const HearingCancelled &) const = default;
};

/// A16 申请延期开庭. 法35; 规则38
struct PostponementRequested {
    PartyId party = {};
    QString reason = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("party"), s.party);
        visit(must("reason").story(), s.reason);
    }
    bool operator==(const PostponementRequested &) const = default;
};

/// A16 延期开庭决定. 法35
struct PostponementDecided {
    std::optional<bool> granted = {};
    std::optional<QDate> newDay = {};
    std::optional<QTime> time = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("granted"), s.granted);
        visit(may("newDay").ahead(), s.newDay);
        visit(may("time"), s.time);
    }
    bool operator==(const PostponementDecided &) const = default;
};

/// A17 开庭. 规则39-42
struct HearingHeld {
    std::optional<HearingId> hearing = {};
    QList<PartyId> present = {};
    QList<PartyId> absent = {};
    std::optional<HearingOutcome> outcome = {};
    std::optional<HeardBy> heardBy = {};
    std::optional<HeardHow> how = {};
    bool rightsTold = false;
    bool recusalAsked = false;
    bool mediationTried = false;
    bool minutesSigned = false;
    std::optional<QDate> nextOn = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(may("present"), s.present);
        visit(may("absent"), s.absent);
        visit(must("outcome"), s.outcome);
        visit(may("heardBy"), s.heardBy);
        visit(may("how"), s.how);
        visit(may("rightsTold"), s.rightsTold);
        visit(may("recusalAsked"), s.recusalAsked);
        visit(may("mediationTried"), s.mediationTried);
        visit(may("minutesSigned"), s.minutesSigned);
        visit(may("nextOn").ahead(), s.nextOn);
    }
    bool operator==(const HearingHeld &) const = default;
};

} // namespace tiaocai::casework
