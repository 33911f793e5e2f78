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
    std::optional<int> minutes = {}; ///< nullopt: of what was written before they were asked for
    QString room = {};               ///< its code in the register; of older hearings as somebody wrote it
    QString tribunal = {};
    QList<PersonId> arbitrators = {}; ///< who presides first
    std::optional<PersonId> clerk = {};
    std::optional<CaseId> heardWith = {}; ///< the case of joined ones that leads, in the others
    HearingKind what = HearingKind::First;
    bool online = false;
    bool isPublic = true;
    bool announced = false;
    bool shorterNoticeConsented = false;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("day").ahead(), s.day);
        visit(may("time"), s.time);
        visit(may("minutes"), s.minutes);
        visit(may("room").story(), s.room);
        visit(may("tribunal").story(), s.tribunal);
        visit(may("arbitrators"), s.arbitrators);
        visit(may("clerk"), s.clerk);
        visit(may("heardWith"), s.heardWith);
        visit(may("what").called("hearingKind"), s.what);
        visit(may("online"), s.online);
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
    std::optional<QDate> newDay = {}; ///< announced with it; the new hearing is set by an act of its own
    std::optional<QTime> time = {};
    QString room = {};
    QString tribunal = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("reason").story(), s.reason);
        visit(may("newDay").ahead(), s.newDay);
        visit(may("time"), s.time);
        visit(may("room").story(), s.room);
        visit(may("tribunal").story(), s.tribunal);
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
    QString room = {};     ///< of the new day; empty: as before
    QString tribunal = {}; ///< of the new day; empty: as before
    QString reasonText = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(need("granted"), s.granted);
        visit(may("newDay").ahead(), s.newDay);
        visit(may("time"), s.time);
        visit(may("room").story(), s.room);
        visit(may("tribunal").story(), s.tribunal);
        visit(may("reasonText").story(), s.reasonText);
    }
    bool operator==(const PostponementDecided &) const = default;
};

/// What one of the parties said at a hearing, as the minutes have it.
struct HearingStatement {
    std::optional<PartyId> party = {}; ///< nullopt: the tribunal, a witness
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("party"), s.party);
        visit(must("text").personal().story(), s.text);
    }
    bool operator==(const HearingStatement &) const = default;
};

/// What was shown as evidence and what the others say of it: an item of the register, or one that was put in at the hearing,
/// with who did and what it is to show.
struct HearingEvidence {
    std::optional<EvidenceId> item = {}; ///< nullopt: put in at the hearing
    std::optional<PartyId> by = {};      ///< nullopt: the tribunal fetched it
    QString name = {}, shows = {}, opinions = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("item").called("evidenceItem"), s.item);
        visit(may("by"), s.by);
        visit(may("name").personal().story(), s.name);
        visit(may("shows").personal().story(), s.shows);
        visit(may("opinions").personal().story(), s.opinions);
    }
    bool operator==(const HearingEvidence &) const = default;
};

/// A17 开庭. 规则39-42. Its members stand in the order of the minutes.
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
    std::optional<QTime> nextAt = {};
    QList<PersonId> arbitrators = {}; ///< who sat, whoever was set; who presided first
    std::optional<PersonId> clerk = {};
    QString tribunal = {}; ///< where it was heard; empty: where it was set
    std::optional<QTime> endedAt = {};
    QList<HearingStatement> statements = {};
    QString claimsRead = {}, defence = {};
    QList<HearingEvidence> evidence = {};
    QString undisputed = {}, issues = {}, questions = {}, arguments = {}, lastStatements = {};
    QString mediationResult = {};
    QList<RepresentativeId> representatives = {}; ///< who were present
    QString noticeProof = {};                     ///< of who was absent
    QList<PartyId> unsignedBy = {};
    QString whyNotSigned = {};
    bool observed = false;         ///< 观摩庭: held for others to watch and learn from
    QList<PersonId> mentored = {}; ///< 带教: who was guided at it

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(may("tribunal").story(), s.tribunal);
        visit(may("arbitrators"), s.arbitrators);
        visit(may("clerk"), s.clerk);
        visit(may("present"), s.present);
        visit(may("representatives"), s.representatives);
        visit(may("absent"), s.absent);
        visit(may("noticeProof").story(), s.noticeProof);
        visit(may("rightsTold"), s.rightsTold);
        visit(may("recusalAsked"), s.recusalAsked);
        visit(may("claimsRead").personal().story(), s.claimsRead);
        visit(may("defence").personal().story(), s.defence);
        visit(may("statements"), s.statements);
        visit(may("evidence"), s.evidence);
        visit(may("undisputed").personal().story(), s.undisputed);
        visit(may("issues").personal().story(), s.issues);
        visit(may("questions").personal().story(), s.questions);
        visit(may("arguments").personal().story(), s.arguments);
        visit(may("mediationTried"), s.mediationTried);
        visit(may("mediationResult").story(), s.mediationResult);
        visit(may("lastStatements").personal().story(), s.lastStatements);
        visit(must("outcome"), s.outcome);
        visit(may("nextOn").ahead(), s.nextOn);
        visit(may("nextAt"), s.nextAt);
        visit(may("endedAt"), s.endedAt);
        visit(may("minutesSigned"), s.minutesSigned);
        visit(may("unsignedBy"), s.unsignedBy);
        visit(may("whyNotSigned").story(), s.whyNotSigned);
        visit(may("heardBy"), s.heardBy);
        visit(may("how"), s.how);
        visit(may("observed"), s.observed);
        visit(may("mentored"), s.mentored);
    }
    bool operator==(const HearingHeld &) const = default;
};

/// 合议庭办案札记: what an arbitrator keeps for himself and the panel, apart from the minutes; no paper prints it.
struct BenchNoteKept {
    std::optional<HearingId> hearing = {};
    QString text = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("hearing"), s.hearing);
        visit(must("text").personal().story(), s.text);
    }
    bool operator==(const BenchNoteKept &) const = default;
};

} // namespace tiaocai::casework
