// SPDX-License-Identifier: GPL-3.0-or-later
#include "performance.h"

#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Performance)
};

const Item *itemOf(const CaseFile &file, const ItemId &id)
{
    const auto it = std::find_if(file.items.begin(), file.items.end(),
                                 [&](const Item &item) { return item.agreed.id == id; });
    return it == file.items.end() ? nullptr : &*it;
}

std::optional<Cause> causeOf(const CaseFile &file, const Item &item)
{
    for (const auto &claim : file.claims) {
        if (claim.record.id == item.agreed.claim) return claim.record.cause;
    }
    return file.claims.size() == 1 ? std::optional(file.claims.first().record.cause) : std::nullopt;
}

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

bool isWages(Cause cause)
{
    return cause == Cause::WageArrears || cause == Cause::Overtime;
}

/// Law art. 16: 劳动报酬、工伤医疗费、经济补偿、赔偿金.
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
    const auto all = deadlines(file, ground.book, ground.calendar, ground.choices, ground.now.today());
    for (const auto &deadline : all) {
        if (deadline.period.rule == rule && deadline.period.due.isValid() && draft.on > deadline.period.due)
            warnings.append(Text::tr("The period for this ended on %1; the application may be refused.")
                                .arg(tiaocai::toText(deadline.period.due)));
    }
}

Result<void> checkReview(const CaseFile &file, const RemedyPursued &payload)
{
    if (causes(file, payload.items).contains(Cause::LabourRelation))
        return refuse(
            u"remedy-not-open"_s,
            Text::tr("An agreement that confirms a labour relation is not reviewed. Choose another remedy."),
            u"规则75(四)"_s);
    if (happened(file, Remedy::JudicialConfirmation, RemedyStep::Granted))
        return refuse(u"remedy-not-open"_s,
                      Text::tr("The agreement has been confirmed by the court; it is not reviewed any more."),
                      u"规则75(五)"_s);
    return {};
}

Result<void> checkPaymentOrder(const CaseFile &file, const RemedyPursued &payload)
{
    const auto of = causes(file, payload.items);
    if (!of.isEmpty() && std::none_of(of.begin(), of.end(), allowsPaymentOrder))
        return refuse(
            u"remedy-not-open"_s,
            Text::tr("A payment order is given only for wages, work-injury medical costs, severance or "
                     "compensation. Choose another remedy."),
            u"法16"_s);
    return {};
}

Result<void> checkSuit(const CaseFile &file, const RemedyPursued &payload)
{
    const auto of = causes(file, payload.items);
    const bool wagesOnly = std::all_of(of.begin(), of.end(), isWages);
    if (!wagesOnly && !happened(file, Remedy::PaymentOrder, RemedyStep::ProcedureEnded))
        return refuse(
            u"remedy-not-open"_s,
            Text::tr("A suit on the agreement is open for wages alone, or after the court has ended the "
                     "payment-order procedure. Apply for arbitration instead."),
            u"解释一13, 51"_s);
    return {};
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

/// The items that fall due at once because of a default (the agreement says so).
QList<ItemId> accelerated(const CaseFile &file, QDate on)
{
    QList<ItemId> ids;
    for (const auto &item : file.items) {
        if (!item.paidInFullOn && item.agreed.due && *item.agreed.due > on) ids.append(item.agreed.id);
    }
    return ids;
}

const QList<AgreementItem> *itemsOf(const Act &act)
{
    if (const auto *agreement = std::get_if<AgreementSigned>(&act.payload)) return &agreement->items;
    if (const auto *amendment = std::get_if<AgreementAmended>(&act.payload)) return &amendment->items;
    const auto *award = std::get_if<MediationAwardIssued>(&act.payload);
    return award ? &award->items : nullptr;
}

/// Whether an item stood in an agreement before this act.
bool wasOwed(const CaseFile &file, const Act &amendment, const ItemId &id)
{
    for (const auto &act : file.effective) {
        if (act.id == amendment.id) return false;
        const auto *items = itemsOf(act);
        if (items && std::any_of(items->begin(), items->end(),
                                 [&](const AgreementItem &item) { return item.id == id; }))
            return true;
    }
    return false;
}

void amend(Item &item, const AgreementItem &agreed)
{
    if (item.agreed.due && item.agreed.due != agreed.due) item.earlierDues.append(*item.agreed.due);
    item.agreed = agreed;
}

} // namespace

bool accelerates(const CaseFile &file)
{
    const auto *agreement = last(file, ActKind::AgreementSigned);
    return agreement && std::get<AgreementSigned>(agreement->payload).acceleration;
}

// What the law asks

Result<void> check(const CaseFile &, const ActDraft &, const AgreementAmended &payload, const Ground &,
                   QStringList &)
{
    if (!payload.signedByBoth)
        return refuse(u"signature-missing"_s,
                      Text::tr("An agreement is amended only by the signatures of both sides."), u"法14"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PaymentRecorded &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.amount <= Money())
        return refuse(u"bad-amount"_s, Text::tr("Enter the amount that was paid."));
    const auto *item = payload.item ? itemOf(file, *payload.item) : nullptr;
    if (item && item->agreed.amount && item->open() < payload.amount)
        warnings.append(Text::tr("Only %1 was still open; %2 is recorded.")
                            .arg(tiaocai::toText(item->open()), tiaocai::toText(payload.amount)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PerformanceCompleted &, const Ground &,
                   QStringList &warnings)
{
    Money open;
    for (const auto &item : file.items)
        open += item.paidInFullOn ? Money() : item.open();
    if (open > Money())
        warnings.append(Text::tr("%1 was open until now and counts as performed on this day.")
                            .arg(tiaocai::toText(open)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const DefaultRecorded &payload,
                   const Ground &, QStringList &warnings)
{
    const bool overdue = std::any_of(file.items.begin(), file.items.end(), [&](const Item &item) {
        const bool meant = payload.items.isEmpty() || payload.items.contains(item.agreed.id);
        return meant && !item.paidInFullOn && (!item.agreed.due || *item.agreed.due < draft.on);
    });
    if (!overdue)
        return refuse(u"not-due-yet"_s,
                      Text::tr("Nothing of it was due before %1; there is no default yet.")
                          .arg(tiaocai::toText(draft.on)),
                      u"法15"_s);
    if (!payload.told)
        warnings.append(Text::tr("The parties must be told in writing which remedies are open."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const RemedyPursued &payload,
                   const Ground &ground, QStringList &warnings)
{
    switch (payload.remedy) {
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

Result<void> check(const CaseFile &file, const ActDraft &, const RemedyResult &payload, const Ground &,
                   QStringList &)
{
    if (!isPursued(file, payload.remedy))
        return refuse(
            u"remedy-not-pursued"_s,
            Text::tr("“%1” was not pursued in this case. Record that first.").arg(label(payload.remedy)));
    return {};
}

// What they change

void apply(CaseFile &file, const Act &, const AgreementAmended &payload)
{
    for (const auto &agreed : payload.items) {
        if (auto *owed = item(file, agreed.id))
            amend(*owed, agreed);
        else
            owe(file, {agreed});
    }
    if (file.performance == Performance::Defaulted) file.performance = Performance::Running;
}

void apply(CaseFile &file, const Act &act, const PaymentRecorded &payload)
{
    auto *owed = payload.item ? item(file, *payload.item) : nullptr;
    if (!owed) return;
    owed->paid += payload.amount;
    if (!owed->paidInFullOn && owed->agreed.amount && owed->open() == Money()) owed->paidInFullOn = act.on;
}

void apply(CaseFile &file, const Act &act, const PerformanceCompleted &)
{
    for (auto &owed : file.items) {
        if (owed.paidInFullOn) continue;
        owed.paidInFullOn = act.on;
        owed.paid += owed.open();
    }
    if (file.performance != Performance::None) file.performance = Performance::Done;
}

void apply(CaseFile &file, const Act &act, const DefaultRecorded &)
{
    if (accelerates(file)) {
        for (const auto &id : accelerated(file, act.on)) {
            auto *owed = item(file, id);
            owed->earlierDues.append(*owed->agreed.due);
            owed->agreed.due = act.on;
        }
    }
    if (file.performance == Performance::Running) file.performance = Performance::Defaulted;
}

// What the clocks hear

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AgreementAmended &payload)
{
    for (const auto &item : payload.items) {
        const bool amended = wasOwed(file, act, item.id);
        if (item.due)
            sink.add(amended ? EventKind::ItemAmended : EventKind::ItemAgreed, act.on, item.id.uuid()).sets =
                item.due;
    }
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PaymentRecorded &payload)
{
    sink.add(EventKind::PaymentRecorded, act.on);
    const auto *paid = payload.item ? itemOf(file, *payload.item) : nullptr;
    if (paid && paid->paidInFullOn == act.on) sink.add(EventKind::ItemPaid, act.on, payload.item->uuid());
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PerformanceCompleted &)
{
    sink.add(EventKind::PerformanceCompleted, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DefaultRecorded &)
{
    sink.add(EventKind::DefaultRecorded, act.on);
    if (!accelerates(file)) return;
    for (const auto &item : file.items) {
        if (item.agreed.due == act.on && !item.earlierDues.isEmpty())
            sink.add(EventKind::ItemAmended, act.on, item.agreed.id.uuid()).sets = act.on;
    }
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RemedyPursued &payload)
{
    switch (payload.remedy) {
    case Remedy::ReviewOfAgreement:
        sink.add(EventKind::ReviewRequested, act.on);
        return;
    case Remedy::JudicialConfirmation:
        sink.add(EventKind::ConfirmationRequested, act.on);
        return;
    case Remedy::PaymentOrder:
        sink.add(EventKind::PaymentOrderRequested, act.on);
        sink.add(EventKind::ComplaintFiled, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::SuitOnAgreement:
        sink.add(EventKind::ComplaintFiled, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::Arbitration:
        return emitReplaced(sink, file, act, payload);
    case Remedy::Enforcement:
        sink.add(EventKind::EnforcementRequested, act.on);
        return emitReplaced(sink, file, act, payload);
    case Remedy::InspectionComplaint:
        sink.add(EventKind::ComplaintFiled, act.on);
        return;
    }
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const RemedyResult &payload)
{
    if (payload.remedy != Remedy::PaymentOrder) return;
    switch (payload.step) {
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

QList<ActKind> performanceMayFollow(const CaseFile &file)
{
    using enum ActKind;
    switch (file.performance) {
    case Performance::None:
        return {};
    case Performance::Running:
        return {PaymentRecorded,  PerformanceCompleted, DefaultRecorded,
                AgreementAmended, RemedyPursued,        RemedyResult};
    case Performance::Defaulted:
        return {PaymentRecorded,  RemedyPursued, PerformanceCompleted,
                AgreementAmended, RemedyResult,  HandedToArbitration};
    case Performance::Done:
        return {RemedyResult};
    }
    return {};
}

} // namespace tiaocai::casework
