// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr int extensionDays = 5; // working days, 办案规则 76

/// Last day on which the agreement could be brought for review (办案规则 74).
QDate lastDayToFile(QDate effectiveOn, const Ground &ground)
{
    const law::Reckoning asked{
        .rule = law::ids::ReviewJoint15, .from = effectiveOn, .overlay = ground.rules.choices.overlay};
    const auto period =
        law::reckon(asked, ground.rules.book, ground.rules.calendar, ground.rules.choices.punctuality, false);
    return period ? period->due : QDate();
}

const ReviewFiled *filing(const CaseFile &file)
{
    const auto *act = last(file, ActKind::ReviewFiled);
    return act ? &std::get<ReviewFiled>(act->payload) : nullptr;
}

bool isLate(QDate lastDay, QDate on)
{
    return lastDay.isValid() && on > lastDay;
}

bool isOfLabourRelation(const CaseFile &file)
{
    return std::any_of(file.claims.cbegin(), file.claims.cend(),
                       [](const Claim &claim) { return claim.record.cause == Cause::LabourRelation; });
}

bool cameToNothing(const CaseFile &file)
{
    return std::any_of(file.effective.cbegin(), file.effective.cend(), [](const Act &act) {
        const auto *concluded = std::get_if<ReviewConcluded>(&act.payload);
        return act.kind() == ActKind::ReviewRefused ||
               (concluded && concluded->manner == ReviewManner::Withdrawn);
    });
}

Decision *award(CaseFile &file)
{
    return file.decisions.isEmpty() ? nullptr : &file.decisions.last();
}

} // namespace

Result<void> check(const CaseFile &, const ActDraft &draft, const ReviewFiled &payload, const Ground &ground,
                   QStringList &warnings)
{
    if (auto checked = checkApplication(payload.application, draft, ground, warnings); !checked)
        return checked;
    if (payload.agreementEffectiveOn > draft.on)
        return refuse(u"bad-date"_s,
                      ReviewText::tr("The agreement cannot take effect after the request for its review."),
                      u"规则74"_s, u"agreementEffectiveOn"_s);
    const auto lastDay = lastDayToFile(payload.agreementEffectiveOn, ground);
    if (isLate(lastDay, draft.on))
        warnings.append(
            ReviewText::tr("The request should have been filed by %1: it is to be refused as late.")
                .arg(toText(lastDay)));
    if (payload.joint != true)
        warnings.append(ReviewText::tr("Both sides must file together; have the other side join."));
    if (payload.papers.isEmpty())
        warnings.append(ReviewText::tr("No papers of identity and qualification are listed."));
    return {};
}

void apply(CaseFile &file, const Act &act, const ReviewFiled &payload)
{
    receive(file, act, payload.application);
}

/// What was refused or withdrawn leaves both ways open: the periods for them run on (PERIODS.md, REVIEW_JOINT_15).
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReviewFiled &payload)
{
    sink.add(EventKind::AgreementEffective, payload.agreementEffectiveOn);
    if (!cameToNothing(file)) sink.add(EventKind::ReviewRequested, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ReviewAccepted &, const Ground &ground,
                   QStringList &)
{
    const auto *filed = filing(file);
    if (!filed) return {};
    if (filed->joint == false)
        return refuse(
            u"not-joint"_s,
            ReviewText::tr("Only both sides together can ask for a review. Correct the filing once the "
                           "other side has joined."),
            u"规则74"_s);
    const auto lastDay = lastDayToFile(filed->agreementEffectiveOn, ground);
    if (isLate(lastDay, file.receivedOn))
        return refuse(
            u"period-over"_s,
            ReviewText::tr(
                "The request was filed on %1, after the period had ended on %2. It is to be refused.")
                .arg(toText(file.receivedOn), toText(lastDay)),
            u"规则75(三)"_s);
    if (isOfLabourRelation(file))
        return refuse(
            u"labour-relation"_s,
            ReviewText::tr("An agreement that confirms a labour relation is not reviewed. The request is "
                           "to be refused."),
            u"规则75(四)"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const ReviewAccepted &payload)
{
    file.acceptedOn = act.on;
    if (!payload.caseNumber.isEmpty()) file.caseNumber = payload.caseNumber;
    if (payload.arbitrator) file.handler = payload.arbitrator;
    go(file, Stage::UnderReview);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ReviewAccepted &)
{
    sink.add(EventKind::ReviewAccepted, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ReviewRefused &payload, const Ground &ground,
                   QStringList &warnings)
{
    const auto *filed = filing(file);
    const auto lastDay = filed ? lastDayToFile(filed->agreementEffectiveOn, ground) : QDate();
    if (payload.ground == ReviewRefusalGround::PeriodOver && lastDay.isValid() &&
        !isLate(lastDay, file.receivedOn))
        return refuse(
            u"period-not-over"_s,
            ReviewText::tr("The request came in time: the period ended on %1. Choose another ground.")
                .arg(toText(lastDay)),
            u"规则75(三)"_s);
    if (payload.ground == ReviewRefusalGround::LabourRelation && !isOfLabourRelation(file))
        warnings.append(ReviewText::tr("No claim of this case confirms a labour relation."));
    return {};
}

/// Refused is not concluded: it stands beside the rates, without a closing.
void apply(CaseFile &file, const Act &, const ReviewRefused &)
{
    go(file, Stage::Closed);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ReviewExtended &, const Ground &ground,
                   QStringList &)
{
    if (last(file, ActKind::ReviewExtended))
        return refuse(
            u"extension-second"_s,
            ReviewText::tr(
                "The review has been extended already; it can be extended once, by five working days."),
            u"规则76"_s);
    const auto all = deadlines(file, ground.rules, ground.now.today());
    const auto *finish = governing(all, CaseKind::Review);
    if (finish && draft.on > finish->period.judged)
        return refuse(u"extension-too-late"_s,
                      ReviewText::tr("The period ended on %1; it can be extended only before it ends.")
                          .arg(toText(finish->period.judged)),
                      u"规则76"_s);
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ReviewExtended &)
{
    sink.add(EventKind::ReviewExtended, act.on).amount = extensionDays;
}

Result<void> check(const CaseFile &file, const ActDraft &, const ReviewConcluded &payload, const Ground &,
                   QStringList &)
{
    if (payload.manner == ReviewManner::NotMade && payload.ground.isEmpty())
        return refuse(u"missing-data"_s,
                      ReviewText::tr("Say why no mediation award is made: the parties are told in writing."),
                      u"规则78"_s, u"ground"_s);
    if (file.stage == Stage::AwaitingReceipt && payload.manner != ReviewManner::Withdrawn)
        return refuse(
            u"act-not-allowed"_s,
            ReviewText::tr("The review has ended; until both sides have received the mediation award it "
                           "can only be withdrawn."),
            u"规则79"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const ReviewConcluded &payload)
{
    if (payload.manner != ReviewManner::AwardMade) {
        if (auto *made = award(file)) made->repudiated = true;
        const bool withdrawn = payload.manner == ReviewManner::Withdrawn;
        return close(file, act, withdrawn ? ClosingManner::Withdrawn : ClosingManner::ReviewNotMade, act.on,
                     Stage::Closed);
    }
    Decision made;
    made.document = payload.document.value_or(DocumentId());
    made.what = DocumentKind::MediationAward;
    made.on = act.on;
    for (const auto &claim : std::as_const(file.claims))
        made.claims.append(claim.record.id);
    file.decisions.append(made);
    go(file, Stage::AwaitingReceipt);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ReviewConcluded &)
{
    sink.add(EventKind::ReviewConcluded, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ReviewAwardSigned &payload, const Ground &,
                   QStringList &)
{
    const bool signedBefore =
        !file.decisions.isEmpty() && file.decisions.last().receipts.contains(payload.party);
    if (signedBefore)
        return refuse(u"signed-already"_s,
                      ReviewText::tr("This party has received the mediation award already."), u"规则77"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const ReviewAwardSigned &payload)
{
    auto *made = award(file);
    if (!made || made->repudiated) return;
    if (!made->receipts.contains(payload.party)) made->receipts.insert(payload.party, act.on);
    const auto isMissing = [&](const Party &party) {
        return party.isActive() && !made->receipts.contains(party.record.id);
    };
    if (std::any_of(file.parties.cbegin(), file.parties.cend(), isMissing)) return;
    made->effectiveOn = *std::max_element(made->receipts.cbegin(), made->receipts.cend());
    for (auto &claim : file.claims)
        claim.outcome = ClaimOutcome::Agreed;
    close(file, act, ClosingManner::ReviewAwardMade, *made->effectiveOn, Stage::Effective);
}

} // namespace tiaocai::casework
