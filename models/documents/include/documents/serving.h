// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "documents/template.h"

/// How papers reached those whom they are for, and which notices of hearings are still to go out: told by the acts.
namespace tiaocai::documents {

enum class Reached {
    NotSent,
    Sent,     ///< on its way: no receipt is known
    Received, ///< also where it counts as received
    Returned,
    Published ///< by publication, whose days still run
};
/// not-sent, sent, received, returned, published.
QString name(Reached reached);

struct Serving {
    Reached state = Reached::NotSent;
    QString method = {}; ///< of casework::ServiceMethod, or publication; empty: none yet
    std::optional<QDate> sentOn = {}, receivedOn = {};
    std::optional<ActId> act =
        {};                 ///< the last one that told of it: its proof and who received it stand there
    QList<ActId> acts = {}; ///< every one that told of it, the oldest first
};

/// How a document was issued in the case; nullptr where it was not.
const casework::DocumentIssued *issueOf(const casework::CaseFile &file, const DocumentId &document);

/// An issued paper and how it reached one of those whom it is for.
struct ServiceLine {
    casework::DocumentKind what = casework::DocumentKind::OtherDocument;
    QString paper = {}; ///< id of the list of documents; empty: the paper was not issued here
    DocumentId document = {};
    QString number = {};
    QDate issuedOn = {}; ///< invalid: it was not issued here
    PartyId recipient;
    Serving serving = {};
};
/// Every paper that was issued to somebody or served on him, in the order of its first act.
QList<ServiceLine> serviceOf(const casework::CaseFile &file, QDate today);

/// A way in which a paper may still be brought to somebody.
struct Way {
    QString name;      ///< of casework::ServiceMethod, or publication
    QString condition; ///< that the law sets it, Chinese; empty: none

    bool operator==(const Way &) const = default;
};
/// The ways that are left for a paper that has not arrived, in the order in which they are tried: direct, post, electronic with
/// consent, left or posted after a return, publication last. The way that failed is not named again. Of one that has arrived: none.
QList<Way> nextWays(const casework::CaseFile &file, const ServiceRule &rule, const PartyId &recipient,
                    const Serving &serving);
/// Refuses `way-not-allowed` where an act serves a paper that was issued here in a way that its rule of service excludes.
Result<void> checkWay(const Catalogue &catalogue, const casework::CaseFile &file,
                      const casework::Payload &payload);

/// A notice that follows from an act about a hearing and has not yet reached its party.
struct DueNotice {
    QString paper; ///< hearing-notice, tribunal-notice, postponement-notice
    ActId of;      ///< the act that it tells of
    std::optional<HearingId> hearing = {};
    QDate hearingOn = {}; ///< invalid: of no hearing that stands
    PartyId party;
    QDate receiveBy = {}; ///< last day by the strict reading (法35); invalid: the law names none
    bool isIssued = false;
    std::optional<DocumentId> document = {}; ///< where it was issued
    Serving serving = {};

    /// The day of the hearing is there and no receipt is known (`notice-not-received`).
    bool isNotReceivedOn(QDate day) const { return hearingOn.isValid() && hearingOn == day; }
};
/// The last notice that a party was given of a hearing before it was set as it is now, and what that one told.
struct NoticeBefore {
    QString number;
    int version = 1;
    QDate day;
    std::optional<QTime> time = {};
};
/// `of`: the act that set the hearing. nullopt where it was never set otherwise, or no notice was issued then.
std::optional<NoticeBefore> noticeBefore(const casework::CaseFile &file, const ActId &of,
                                         const PartyId &party);

/// In the order of the acts; of an arbitration that is over, none.
QList<DueNotice> dueNotices(const casework::CaseFile &file, const law::Rules &rules, QDate today);

} // namespace tiaocai::documents
