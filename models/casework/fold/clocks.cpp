// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold/every_act.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

/// Where an act sets a day to come, the event takes its place by the day of the act.
QDate placeOf(const law::Event &event)
{
    return event.base.isValid() ? event.base : event.on;
}

bool happenedBefore(const law::Event &a, const law::Event &b)
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
    law::RuleId rule;
    QList<ActKind> kinds;
};

/// ACTS.md section 7, column "Met by".
const QList<Settling> &settlingTable()
{
    using enum ActKind;
    static const QList<Settling> table{
        {law::ids::MedAccept3WD, {MediationAccepted, MediationDeclined}},
        {law::ids::MedConsentReply, {ConsentAnswered}},
        {law::ids::MedLaw15, {AgreementSigned, MediationFailed, HandedToArbitration}},
        {law::ids::MedEnd15,
         {AgreementSigned, MediationFailed, MediationExtended, PrivateSettlementReached, MediationWithdrawn}},
        {law::ids::ReferralReply, {ReferralAnswered}},
        {law::ids::AgreementPerform,
         {PaymentRecorded, PerformanceCompleted, DefaultRecorded, AgreementAmended}},
        {law::ids::ReviewJoint15, {RemedyPursued}},
        {law::ids::JudicialConfirm30, {RemedyPursued}},
        {law::ids::PaymentOrderAccept5, {RemedyResult}},
        {law::ids::PaymentOrderIssue15, {RemedyResult}},
        {law::ids::PaymentOrderObject15, {RemedyResult, PerformanceCompleted}},
        {law::ids::ReviewFinish5WD, {ReviewConcluded, ReviewExtended}},
        {law::ids::CorrectionNotice5WD, {SupplementRequested}},
        {law::ids::SupplementBy, {SupplementReceived}},
        {law::ids::ArbAccept5WD, {ArbitrationAccepted, ArbitrationRefused}},
        {law::ids::PreCaseMed, {PreMediationEnded}},
        {law::ids::ArbServe5WD, {DocumentServed, PublicationStarted}},
        {law::ids::ArbTribunal5WD, {TribunalComposed, DocumentServed}},
        {law::ids::CollectiveNotice5WD, {DocumentServed}},
        {law::ids::ArbDefence10WD, {DefenceReceived, DefenceTermWaived}},
        {law::ids::JurisdictionObj, {JurisdictionObjected}},
        {law::ids::Counterclaim, {CounterclaimFiled}},
        {law::ids::CounterclaimDecide5WD, {CounterclaimDecided}},
        {law::ids::ArbForwardDefence5WD, {DocumentServed}},
        {law::ids::Evidence, {EvidenceTermSet}},
        {law::ids::RecusalDecide3WD, {RecusalDecided}},
        {law::ids::RevokeNotice5WD, {DocumentServed}},
        {law::ids::HearingNotice5WDBefore, {DocumentServed}},
        {law::ids::PostponeRequest3WDBefore, {PostponementRequested}},
        {law::ids::CommissionedMediation10WD, {CommissionedMediationEnded}},
        {law::ids::PublicNotice30, {DocumentServed}},
        {law::ids::ArbAward45, {AwardMade, MediationAwardIssued, ApplicationWithdrawn, ExtensionApproved}},
        {law::ids::ZjSimple30, {AwardMade, MediationAwardIssued, ConvertedToOrdinary}},
        {law::ids::SdSimple30, {AwardMade, MediationAwardIssued, ConvertedToOrdinary}},
        {law::ids::Suit15, {CourtActionReported}},
        {law::ids::SetAside30, {CourtActionReported}},
        {law::ids::SuitAfterSetAside15, {CourtActionReported}},
        {law::ids::NotExecutedSuit30, {CourtActionReported}},
        {law::ids::Enforce2Y, {RemedyPursued, PerformanceCompleted}},
        {law::ids::Limitation1Y, {HandedToArbitration, ContactLogged}},
        {law::ids::WageAfterEnd1Y, {HandedToArbitration, ContactLogged}},
        {law::ids::FileBinding, {FileArchived}},
        {law::ids::FileLoan, {FileReturned}},
    };
    return table;
}

const law::Deadline *lastOf(const QList<law::Deadline> &deadlines, const law::RuleId &rule)
{
    for (auto it = deadlines.crbegin(); it != deadlines.crend(); ++it) {
        if (it->period.rule == rule && it->state != law::DeadlineState::Void) return &*it;
    }
    return nullptr;
}

/// The letter of a people's court sets the time: its clock took the place of the fifteen days.
const law::Deadline *replacement(const QList<law::Deadline> &deadlines)
{
    const auto *letter = lastOf(deadlines, law::ids::ReferralReply);
    const bool replaces = std::any_of(deadlines.begin(), deadlines.end(), [&](const law::Deadline &deadline) {
        return letter && deadline.period.rule == law::ids::MedEnd15 &&
               deadline.state == law::DeadlineState::Void && deadline.endedBy == letter->startedBy;
    });
    return replaces ? letter : nullptr;
}

bool isRetention(const law::RuleId &rule)
{
    return rule == law::ids::ArchiveAward10Y || rule == law::ids::ArchiveOther5Y;
}

} // namespace

law::Period reckoned(const law::RuleId &rule, QDate from, const law::Rules &rules, const QString &variant)
{
    law::Reckoning asked{.rule = rule, .from = from, .overlay = rules.choices.overlay};
    asked.variant = variant;
    return law::reckon(asked, rules.book, rules.calendar, rules.choices.punctuality, false)
        .value_or(law::Period());
}

QList<law::Event> clockEvents(const CaseFile &file, const law::Rules &rules)
{
    ClockSink sink{rules};
    sink.events.reserve(2 * file.effective.size());
    for (const auto &act : file.effective) {
        sink.act = act.id.uuid();
        std::visit([&](const auto &payload) { emitClocks(sink, file, act, payload); }, act.payload);
        if (file.closing && file.closing->act == act.id) emitClosing(sink, file, *file.closing);
    }
    return inOrder(std::move(sink.events));
}

QList<law::Event> inOrder(QList<law::Event> events)
{
    events.removeIf([](const law::Event &event) { return !event.on.isValid(); });
    if (!std::is_sorted(events.cbegin(), events.cend(), happenedBefore))
        std::stable_sort(events.begin(), events.end(), happenedBefore);
    return events;
}

QList<law::Deadline> deadlines(const CaseFile &file, const law::Rules &rules, QDate today, bool withTrace)
{
    const auto events = clockEvents(file, rules);
    return law::deadlines(events, rules, today, withTrace);
}

QList<ActKind> settling(const law::RuleId &rule)
{
    const auto &table = settlingTable();
    const auto it =
        std::find_if(table.begin(), table.end(), [&](const Settling &row) { return row.rule == rule; });
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
        // A tribunal's, an arbitration court's and a people's court's own time take the place of the fifteen days
        // (办案规则 69, 70; CASEWORK.md 8, 10).
        for (const auto &rule : {law::ids::CommissionedMediation10WD, law::ids::PreCaseMed}) {
            if (const auto *referral = lastOf(deadlines, rule)) return referral;
        }
        if (const auto *letter = replacement(deadlines)) return letter;
        return lastOf(deadlines, law::ids::MedEnd15);
    case CaseKind::Arbitration:
        return lastOf(deadlines, law::ids::ArbAward45);
    case CaseKind::Review:
        return lastOf(deadlines, law::ids::ReviewFinish5WD);
    }
    return nullptr;
}

const law::Deadline *nextDeadline(const QList<law::Deadline> &deadlines)
{
    const law::Deadline *next = nullptr;
    for (const auto &deadline : deadlines) {
        const auto due = deadline.period.judged;
        const bool counts = deadline.isOpen() && deadline.state != law::DeadlineState::Paused &&
                            due.isValid() && !isRetention(deadline.period.rule);
        if (counts && (!next || due < next->period.judged)) next = &deadline;
    }
    return next;
}

} // namespace tiaocai::casework
