// SPDX-License-Identifier: GPL-3.0-or-later
#include "performance/remedies.h"

#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct RemediesText {
    Q_DECLARE_TR_FUNCTIONS(Performance)
};

/// The causes of the items that a remedy is for; none where no item names a claim.
QList<Cause> causes(const CaseFile &file, const QList<ItemId> &ids)
{
    QList<Cause> list;
    for (const auto &item : file.items) {
        const auto cause = ids.isEmpty() || ids.contains(item.agreed.id) ? causeOf(file, item) : std::nullopt;
        if (cause) list.append(*cause);
    }
    return list;
}

bool isPursued(const CaseFile &file, Remedy remedy)
{
    return std::any_of(file.effective.begin(), file.effective.end(), [&](const Act &act) {
        const auto *pursued = std::get_if<RemedyPursued>(&act.payload);
        return pursued && pursued->remedy == remedy;
    });
}

void warnWhenLate(const law::RuleId &rule, const CaseFile &file, const ActDraft &draft, const Ground &ground,
                  QStringList &warnings)
{
    const auto all = deadlines(file, ground.rules, ground.now.today());
    for (const auto &deadline : all) {
        if (deadline.period.rule == rule && deadline.period.due.isValid() && draft.on > deadline.period.due)
            warnings.append(
                RemediesText::tr("The period for this ended on %1; the application may be refused.")
                    .arg(tiaocai::toText(deadline.period.due)));
    }
}

Result<void> checkReview(const CaseFile &file, const RemedyPursued &payload)
{
    if (causes(file, payload.items).contains(Cause::LabourRelation))
        return refuse(
            u"remedy-not-open"_s,
            RemediesText::tr(
                "An agreement that confirms a labour relation is not reviewed. Choose another remedy."),
            u"规则75(四)"_s);
    if (happened(file, Remedy::JudicialConfirmation, RemedyStep::Granted))
        return refuse(
            u"remedy-not-open"_s,
            RemediesText::tr("The agreement has been confirmed by the court; it is not reviewed any more."),
            u"规则75(五)"_s);
    return {};
}

Result<void> checkPaymentOrder(const CaseFile &file, const RemedyPursued &payload)
{
    const auto of = causes(file, payload.items);
    if (!of.isEmpty() && std::none_of(of.begin(), of.end(), allowsPaymentOrder))
        return refuse(u"remedy-not-open"_s,
                      RemediesText::tr(
                          "A payment order is given only for wages, work-injury medical costs, severance or "
                          "compensation. Choose another remedy."),
                      u"法16"_s);
    return {};
}

Result<void> checkSuit(const CaseFile &file, const RemedyPursued &payload)
{
    const auto of = causes(file, payload.items);
    const bool wagesOnly = std::all_of(of.begin(), of.end(), isWages);
    if (!wagesOnly && !happened(file, Remedy::PaymentOrder, RemedyStep::ProcedureEnded))
        return refuse(u"remedy-not-open"_s,
                      RemediesText::tr(
                          "A suit on the agreement is open for wages alone, or after the court has ended the "
                          "payment-order procedure. Apply for arbitration instead."),
                      u"解释一13, 51"_s);
    return {};
}

/// What was refused or withdrawn leaves both ways open: the periods for them run on (PERIODS.md, REVIEW_JOINT_15).
bool cameToNothing(const CaseFile &file, const Act &request, Remedy remedy)
{
    const auto begin = std::find_if(file.effective.begin(), file.effective.end(),
                                    [&](const Act &act) { return act.id == request.id; });
    return std::any_of(begin, file.effective.end(), [&](const Act &act) {
        const auto *result = std::get_if<RemedyResult>(&act.payload);
        return result && result->remedy == remedy &&
               (result->step == RemedyStep::Refused || result->step == RemedyStep::Withdrawn);
    });
}

QList<ItemId> affected(const CaseFile &file, const QList<ItemId> &named)
{
    auto ids = named;
    for (const auto &item : file.items) {
        if (named.isEmpty()) ids.append(item.agreed.id);
    }
    return ids;
}

void emitReplaced(ClockSink &sink, const CaseFile &file, const Act &act, const RemedyPursued &payload)
{
    for (const auto &id : affected(file, payload.items))
        sink.add(EventKind::RemedyReplaced, act.on, id.uuid());
}

} // namespace

std::optional<Cause> causeOf(const CaseFile &file, const Item &item)
{
    for (const auto &claim : file.claims) {
        if (claim.record.id == item.agreed.claim) return claim.record.cause;
    }
    return file.claims.size() == 1 ? std::optional(file.claims.first().record.cause) : std::nullopt;
}

bool isWages(Cause cause)
{
    return cause == Cause::WageArrears || cause == Cause::Overtime;
}

bool allowsPaymentOrder(Cause cause)
{
    return isWages(cause) || cause == Cause::WorkInjuryBenefits || cause == Cause::Severance ||
           cause == Cause::UnlawfulDismissal || cause == Cause::DoubleWage;
}

bool happened(const CaseFile &file, Remedy remedy, RemedyStep step)
{
    return std::any_of(file.effective.begin(), file.effective.end(), [&](const Act &act) {
        const auto *result = std::get_if<RemedyResult>(&act.payload);
        return result && result->remedy == remedy && result->step == step;
    });
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const RemedyPursued &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (!payload.remedy) return {};
    switch (*payload.remedy) {
    case Remedy::ReviewOfAgreement:
        warnWhenLate(law::ids::ReviewJoint15, file, draft, ground, warnings);
        return checkReview(file, payload);
    case Remedy::JudicialConfirmation:
        warnWhenLate(law::ids::JudicialConfirm30, file, draft, ground, warnings);
        return {};
    case Remedy::PaymentOrder:
        return checkPaymentOrder(file, payload);
    case Remedy::SuitOnAgreement:
        return checkSuit(file, payload);
    case Remedy::Arbitration:
    case Remedy::Enforcement:
    case Remedy::InspectionComplaint:
        return {};
    }
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RemedyPursued &payload)
{
    if (!payload.remedy) return;
    switch (*payload.remedy) {
    case Remedy::ReviewOfAgreement:
        if (!cameToNothing(file, act, *payload.remedy)) sink.add(EventKind::ReviewRequested, act.on);
        return;
    case Remedy::JudicialConfirmation:
        if (!cameToNothing(file, act, *payload.remedy)) sink.add(EventKind::ConfirmationRequested, act.on);
        return;
    case Remedy::PaymentOrder:
        sink.add(EventKind::PaymentOrderRequested, act.on);
        sink.add(EventKind::ComplaintFiled, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::SuitOnAgreement:
        sink.add(EventKind::ComplaintFiled, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::Arbitration:
        sink.add(EventKind::HandedToArbitration, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::Enforcement:
        sink.add(EventKind::EnforcementRequested, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::InspectionComplaint:
        sink.add(EventKind::ComplaintFiled, act.on);
        return;
    }
}

Result<void> check(const CaseFile &file, const ActDraft &, const RemedyResult &payload, const Ground &,
                   QStringList &)
{
    if (payload.remedy && !isPursued(file, *payload.remedy))
        return refuse(u"remedy-not-pursued"_s,
                      RemediesText::tr("“%1” was not pursued in this case. Record that first.")
                          .arg(label(*payload.remedy)));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const RemedyResult &payload)
{
    if (payload.remedy != Remedy::PaymentOrder || !payload.step) return;
    switch (*payload.step) {
    case RemedyStep::Accepted:
        sink.add(EventKind::PaymentOrderAccepted, act.on);
        return;
    case RemedyStep::Issued:
        sink.add(EventKind::PaymentOrderIssued, act.on);
        return;
    case RemedyStep::ReceivedByEmployer:
        sink.add(EventKind::PaymentOrderReceived, act.on);
        return;
    case RemedyStep::Objected:
        sink.add(EventKind::PaymentOrderObjected, act.on);
        return;
    case RemedyStep::Refused:
    case RemedyStep::ProcedureEnded:
    case RemedyStep::Granted:
    case RemedyStep::Withdrawn:
    case RemedyStep::Ended:
        return;
    }
}

} // namespace tiaocai::casework
