// SPDX-License-Identifier: GPL-3.0-or-later
#include "performance/payments.h"

#include "base/text.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct PaymentsText {
    Q_DECLARE_TR_FUNCTIONS(Performance)
};

const Item *itemOf(const CaseFile &file, const ItemId &id)
{
    const auto it = std::find_if(file.items.begin(), file.items.end(),
                                 [&](const Item &item) { return item.agreed.id == id; });
    return it == file.items.end() ? nullptr : &*it;
}

bool accelerates(const CaseFile &file)
{
    const auto *agreement = last(file, ActKind::AgreementSigned);
    return agreement && std::get<AgreementSigned>(agreement->payload).acceleration;
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

/// Another amount may be what was paid, or more than that.
void amend(Item &item, const AgreementItem &agreed, QDate on)
{
    if (item.agreed.due && item.agreed.due != agreed.due) item.earlierDues.append(*item.agreed.due);
    const bool isOtherAmount = item.agreed.amount != agreed.amount;
    item.agreed = agreed;
    if (!isOtherAmount || !agreed.amount) return;
    if (item.paid < *agreed.amount)
        item.paidInFullOn.reset();
    else if (!item.paidInFullOn)
        item.paidInFullOn = on;
}

} // namespace

Result<void> check(const CaseFile &, const ActDraft &, const AgreementAmended &payload, const Ground &,
                   QStringList &)
{
    if (!payload.signedByBoth)
        return refuse(u"signature-missing"_s,
                      PaymentsText::tr("An agreement is amended only by the signatures of both sides."),
                      u"法14"_s, u"signedByBoth"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const AgreementAmended &payload)
{
    for (const auto &agreed : payload.items) {
        if (auto *owed = item(file, agreed.id))
            amend(*owed, agreed, act.on);
        else
            owe(file, {agreed});
    }
    if (file.performance == Performance::Defaulted) file.performance = Performance::Running;
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AgreementAmended &payload)
{
    sink.add(EventKind::AgreementAmended, act.on);
    for (const auto &item : payload.items) {
        const bool amended = wasOwed(file, act, item.id);
        if (item.due)
            sink.add(amended ? EventKind::ItemAmended : EventKind::ItemAgreed, act.on, item.id.uuid()).sets =
                item.due;
        const auto *owed = amended ? itemOf(file, item.id) : nullptr;
        if (owed && owed->paidInFullOn == act.on) sink.add(EventKind::ItemPaid, act.on, item.id.uuid());
    }
}

Result<void> check(const CaseFile &file, const ActDraft &, const PaymentRecorded &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.amount <= Money())
        return refuse(u"bad-amount"_s, PaymentsText::tr("Enter the amount that was paid."), {}, u"amount"_s);
    const auto *item = payload.item ? itemOf(file, *payload.item) : nullptr;
    if (item && item->agreed.amount && item->open() < payload.amount)
        warnings.append(PaymentsText::tr("Only %1 was still open; %2 is recorded.")
                            .arg(tiaocai::toText(item->open()), tiaocai::toText(payload.amount)));
    return {};
}

void apply(CaseFile &file, const Act &act, const PaymentRecorded &payload)
{
    auto *owed = payload.item ? item(file, *payload.item) : nullptr;
    if (!owed) return;
    owed->paid += payload.amount;
    if (!owed->paidInFullOn && owed->agreed.amount && owed->open() == Money()) owed->paidInFullOn = act.on;
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PaymentRecorded &payload)
{
    sink.add(EventKind::PaymentRecorded, act.on);
    const auto *paid = payload.item ? itemOf(file, *payload.item) : nullptr;
    if (paid && paid->paidInFullOn == act.on) sink.add(EventKind::ItemPaid, act.on, payload.item->uuid());
}

/// What was not paid act by act counts as performed on this day alone by what proves it (令17-32).
Result<void> check(const CaseFile &file, const ActDraft &draft, const PerformanceCompleted &, const Ground &,
                   QStringList &warnings)
{
    Money open;
    for (const auto &item : file.items)
        open += item.paidInFullOn ? Money() : item.open();
    if (open <= Money()) return {};
    if (draft.proof.text.isEmpty())
        return refuse(u"missing-data"_s,
                      PaymentsText::tr("%1 is still open: say by what it is proven that it was paid.")
                          .arg(tiaocai::toText(open)),
                      u"令17-32"_s, u"proof"_s);
    warnings.append(PaymentsText::tr("%1 was open until now and counts as performed on this day.")
                        .arg(tiaocai::toText(open)));
    return {};
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

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PerformanceCompleted &)
{
    sink.add(EventKind::PaymentRecorded, act.on); // the debtor agreed to perform (规则27(三))
    sink.add(EventKind::PerformanceCompleted, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const DefaultRecorded &payload,
                   const Ground &, QStringList &warnings)
{
    const bool overdue = std::any_of(file.items.begin(), file.items.end(), [&](const Item &item) {
        const bool meant = payload.items.contains(item.agreed.id);
        return meant && !item.paidInFullOn && (!item.agreed.due || *item.agreed.due < draft.on);
    });
    if (!overdue)
        return refuse(u"not-due-yet"_s,
                      PaymentsText::tr("Nothing of it was due before %1; there is no default yet.")
                          .arg(tiaocai::toText(draft.on)),
                      u"法15"_s);
    if (!payload.told)
        warnings.append(PaymentsText::tr("The parties must be told in writing which remedies are open."));
    return {};
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

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DefaultRecorded &)
{
    sink.add(EventKind::DefaultRecorded, act.on);
    if (!accelerates(file)) return;
    for (const auto &item : file.items) {
        if (item.agreed.due == act.on && !item.earlierDues.isEmpty())
            sink.add(EventKind::ItemAmended, act.on, item.agreed.id.uuid()).sets = act.on;
    }
}

} // namespace tiaocai::casework
