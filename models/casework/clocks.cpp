// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration.h"
#include "common.h"
#include "mediation.h"
#include "performance.h"
#include "review.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

/// Where an act sets a day to come, the event takes its place by the day of the act.
QDate placeOf(const law::Event &event)
{
    return event.base.isValid() ? event.base : event.on;
}

bool isBefore(const law::Event &a, const law::Event &b)
{
    return placeOf(a) < placeOf(b);
}

/// A file with an award in it is kept as one closed by award, however the rest ended (办案规则 24).
void emitClosing(ClockSink &sink, const CaseFile &file, const Closing &closing)
{
    sink.add(law::EventKind::CaseClosed, closing.on);
    if (hasAward(file)) sink.add(law::EventKind::CaseClosedByAward, closing.on);
}

struct Settling {
    QLatin1StringView rule;
    QList<ActKind> kinds;
};

/// ACTS.md section 7, column "Met by".
const QList<Settling> &settlingTable()
{
    using enum ActKind;
    static const QList<Settling> table{
        {"MED_ACCEPT_3WD"_L1, {MediationAccepted, MediationDeclined}},
        {"MED_CONSENT_REPLY"_L1, {ConsentAnswered}},
        {"MED_LAW_15"_L1, {AgreementSigned, MediationFailed, HandedToArbitration}},
        {"MED_END_15"_L1,
         {AgreementSigned, MediationFailed, MediationExtended, PrivateSettlementReached, MediationWithdrawn}},
        {"REFERRAL_REPLY"_L1, {ReferralAnswered}},
        {"AGREEMENT_PERFORM"_L1, {PaymentRecorded, PerformanceCompleted, DefaultRecorded, AgreementAmended}},
        {"REVIEW_JOINT_15"_L1, {RemedyPursued}},
        {"JUDICIAL_CONFIRM_30"_L1, {RemedyPursued}},
        {"PAYMENT_ORDER_ACCEPT_5"_L1, {RemedyResult}},
        {"PAYMENT_ORDER_ISSUE_15"_L1, {RemedyResult}},
        {"PAYMENT_ORDER_OBJECT_15"_L1, {RemedyResult, PerformanceCompleted}},
        {"REVIEW_FINISH_5WD"_L1, {ReviewConcluded, ReviewExtended}},
        {"CORRECTION_NOTICE_5WD"_L1, {SupplementRequested}},
        {"SUPPLEMENT_BY"_L1, {SupplementReceived}},
        {"ARB_ACCEPT_5WD"_L1, {ArbitrationAccepted, ArbitrationRefused}},
        {"PRECASE_MED"_L1, {PreMediationEnded}},
        {"ARB_SERVE_5WD"_L1, {DocumentServed, PublicationStarted}},
        {"ARB_TRIBUNAL_5WD"_L1, {TribunalComposed, DocumentServed}},
        {"COLLECTIVE_NOTICE_5WD"_L1, {DocumentServed}},
        {"ARB_DEFENCE_10WD"_L1, {DefenceReceived, DefenceTermWaived}},
        {"JURISDICTION_OBJ"_L1, {JurisdictionObjected}},
        {"COUNTERCLAIM"_L1, {CounterclaimFiled}},
        {"COUNTERCLAIM_DECIDE_5WD"_L1, {CounterclaimDecided}},
        {"ARB_FORWARD_DEFENCE_5WD"_L1, {DocumentServed}},
        {"EVIDENCE"_L1, {EvidenceTermSet}},
        {"RECUSAL_DECIDE_3WD"_L1, {RecusalDecided}},
        {"REVOKE_NOTICE_5WD"_L1, {DocumentServed}},
        {"HEARING_NOTICE_5WD_BEFORE"_L1, {DocumentServed}},
        {"POSTPONE_REQUEST_3WD_BEFORE"_L1, {PostponementRequested}},
        {"COMMISSIONED_MEDIATION_10WD"_L1, {CommissionedMediationEnded}},
        {"PUBLIC_NOTICE_30"_L1, {DocumentServed}},
        {"ARB_AWARD_45"_L1, {AwardMade, MediationAwardIssued, ApplicationWithdrawn, ExtensionApproved}},
        {"ZJ_SIMPLE_30"_L1, {AwardMade, MediationAwardIssued, ConvertedToOrdinary}},
        {"SUIT_15"_L1, {CourtActionReported}},
        {"SETASIDE_30"_L1, {CourtActionReported}},
        {"SUIT_AFTER_SETASIDE_15"_L1, {CourtActionReported}},
        {"NOT_EXECUTED_SUIT_30"_L1, {CourtActionReported}},
        {"ENFORCE_2Y"_L1, {RemedyPursued, PerformanceCompleted}},
        {"LIMITATION_1Y"_L1, {HandedToArbitration, ContactLogged}},
        {"WAGE_AFTER_END_1Y"_L1, {HandedToArbitration, ContactLogged}},
        {"FILE_BINDING"_L1, {FileArchived}},
    };
    return table;
}

const law::Deadline *lastOf(const QList<law::Deadline> &deadlines, QLatin1StringView rule)
{
    for (auto it = deadlines.crbegin(); it != deadlines.crend(); ++it) {
        if (it->period.rule.toString() == rule && it->state != law::DeadlineState::Void) return &*it;
    }
    return nullptr;
}

} // namespace

QList<law::Event> clockEvents(const CaseFile &file, const law::Choices &choices,
                              const law::Calendar &calendar, const law::LawBook &book)
{
    ClockSink sink{{book, calendar, choices}};
    sink.events.reserve(2 * file.effective.size());
    for (const auto &act : file.effective) {
        sink.act = act.id.uuid();
        std::visit([&](const auto &payload) { emitClocks(sink, file, act, payload); }, act.payload);
        if (file.closing && file.closing->act == act.id) emitClosing(sink, file, *file.closing);
    }
    auto events = std::move(sink.events);
    events.removeIf([](const law::Event &event) { return !event.on.isValid(); });
    if (!std::is_sorted(events.cbegin(), events.cend(), isBefore))
        std::stable_sort(events.begin(), events.end(), isBefore);
    return events;
}

QList<law::Deadline> deadlines(const CaseFile &file, const law::LawBook &book, const law::Calendar &calendar,
                               const law::Choices &choices, QDate today, bool withTrace)
{
    const auto events = clockEvents(file, choices, calendar, book);
    return law::deadlines(events, book, calendar, choices, today, withTrace);
}

QList<ActKind> settling(const law::RuleId &rule)
{
    const auto &table = settlingTable();
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const Settling &row) { return row.rule == rule.toString(); });
    return it == table.end() ? QList<ActKind>() : it->kinds;
}

QList<ActKind> settling(Waiting waiting, const law::RuleId &next)
{
    using enum ActKind;
    if (waiting == Waiting::Receipt) return {DocumentServed, ServiceFailed, PublicationStarted};
    auto kinds = settling(next);
    if (!kinds.contains(ContactLogged)) kinds.prepend(ContactLogged);
    return kinds;
}

const law::Deadline *governing(const QList<law::Deadline> &deadlines, CaseKind kind)
{
    switch (kind) {
    case CaseKind::Mediation:
        // A referral's own time takes the place of the fifteen days (办案规则 69, 70).
        for (const auto rule : {"REFERRAL_REPLY"_L1, "COMMISSIONED_MEDIATION_10WD"_L1, "PRECASE_MED"_L1}) {
            if (const auto *referral = lastOf(deadlines, rule)) return referral;
        }
        return lastOf(deadlines, "MED_END_15"_L1);
    case CaseKind::Arbitration:
        return lastOf(deadlines, "ARB_AWARD_45"_L1);
    case CaseKind::Review:
        return lastOf(deadlines, "REVIEW_FINISH_5WD"_L1);
    }
    return nullptr;
}

} // namespace tiaocai::casework
