// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive.h"

#include <algorithm>
#include <array>

/// Entries of lists, and what is promised, paid and open.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// What 法16 lets a worker ask a payment order for: wages, compensation, damages, medical fees of injuries.
constexpr std::array payable{Cause::WageArrears,       Cause::Overtime,   Cause::Severance,
                             Cause::UnlawfulDismissal, Cause::DoubleWage, Cause::WorkInjuryBenefits};

template <typename List, typename Amount>
Value sumOf(const List &items, Amount amountOf)
{
    std::optional<Money> sum;
    for (const auto *item : items) {
        if (const std::optional<Money> amount = amountOf(*item)) sum = sum.value_or(Money()) + *amount;
    }
    return sum ? Value(*sum) : Value();
}

Value agreedSum(const Print &print, const Scope &)
{
    return sumOf(itemsOf(print), [](const AgreementItem &item) { return item.amount; });
}

Value openSum(const Print &print, const Scope &)
{
    return sumOf(openItems(print), [](const Item &item) { return std::optional(item.open()); });
}

bool isEmployer(const Party *party)
{
    return party && !isPerson(party->record.kind);
}

bool isPayable(const Print &print, const AgreementItem &item)
{
    const auto cause = causeOf(print, item);
    return cause && std::ranges::find(payable, *cause) != payable.end() && isEmployer(obligorOf(print, item));
}

Value payableSum(const Print &print, const Scope &)
{
    auto items = openItems(print);
    items.removeIf([&](const Item *item) { return !isPayable(print, item->agreed); });
    return sumOf(items, [](const Item &item) { return std::optional(item.open()); });
}

const Item *kept(const Print &print, const ItemId &id)
{
    const auto &items = print.file().items;
    const auto found = std::ranges::find(items, id, [](const Item &item) { return item.agreed.id; });
    return found == items.end() ? nullptr : &*found;
}

/// By which default it fell due before its day; nullptr where it did not.
const Act *broughtForwardBy(const Print &print, const Item &item)
{
    const auto *agreement = print.payload<AgreementSigned>(ActKind::AgreementSigned);
    if (!agreement || !agreement->acceleration || item.earlierDues.isEmpty()) return nullptr;
    for (const auto *act : print.acts(ActKind::DefaultRecorded)) {
        if (act->on == item.agreed.due && item.earlierDues.last() > act->on) return act;
    }
    return nullptr;
}

Value agreedDay(const Print &print, const Scope &scope)
{
    if (!scope.item) return {};
    const auto *item = kept(print, scope.item->id);
    if (item && broughtForwardBy(print, *item)) return item->earlierDues.last();
    return scope.item->due.value_or(QDate());
}

Value itemAndAcceleration(const Print &print, const Scope &scope)
{
    const auto words = text(atPath(print, scope, u"items[].text").value_or(Value()), FieldType::Text);
    const auto *item = scope.item ? kept(print, scope.item->id) : nullptr;
    const auto *by = item ? broughtForwardBy(print, *item) : nullptr;
    return by ? u"%1（%2依约提前到期）"_s.arg(words, text(Value(by->on), FieldType::Date)) : words;
}

/// Of the payment that the entry or the paper is of.
const PaymentRecorded *payment(const Print &print, const Scope &scope)
{
    const auto *act = scope.act ? scope.act : print.act(ActKind::PaymentRecorded);
    return act ? std::get_if<PaymentRecorded>(&act->payload) : nullptr;
}

const Item *paidItem(const Print &print, const Scope &scope)
{
    const auto *paid = payment(print, scope);
    if (!paid) return nullptr;
    if (paid->item) return kept(print, *paid->item);
    return print.file().items.size() == 1 ? &print.file().items.first() : nullptr;
}

/// What was still open of the item after the payment of the entry: later ones do not count.
Value openAfter(const Print &print, const Scope &scope)
{
    const auto *item = paidItem(print, scope);
    if (!item || !item->agreed.amount) return {};
    Money paid;
    for (const auto *act : print.acts(ActKind::PaymentRecorded)) {
        Scope one{.act = act};
        if (paidItem(print, one) == item) paid += std::get<PaymentRecorded>(act->payload).amount;
        if (act == scope.act) break;
    }
    return std::max(Money(), *item->agreed.amount - paid);
}

Value names(const Print &print, const Party *(*of)(const Print &, const AgreementItem &))
{
    QStringList names;
    for (const auto *item : openItems(print)) {
        const auto *party = of(print, item->agreed);
        if (!party) return {}; // whom of several it binds, nobody said
        names << nameOf(party->record);
    }
    names.removeDuplicates();
    return names.join(u'、');
}

/// 被申请人甲公司 where all items bind one, else the word for several.
Value oneOr(const Print &print, const Party *(*of)(const Print &, const AgreementItem &),
            const QString &several)
{
    QList<const Party *> parties;
    for (const auto *item : itemsOf(print)) {
        const auto *party = of(print, *item);
        if (item->amount && !parties.contains(party)) parties << party;
    }
    if (parties.size() != 1) return parties.isEmpty() ? Value() : Value(several);
    const auto *party = parties.first();
    return party ? Value(legalWord(party->record.role) + nameOf(party->record)) : Value();
}

Value waived(const Print &print, const Scope &)
{
    Money claimed, agreed;
    for (const auto *claim : claimsOf(print.file()))
        claimed += claim->record.amount.value_or(Money());
    for (const auto *item : itemsOf(print))
        agreed += item->amount.value_or(Money());
    return claimed > agreed ? Value(claimed - agreed) : Value();
}

template <typename List, typename ItemOf>
Value causesOf(const Print &print, const List &items, ItemOf itemOf)
{
    QStringList words;
    for (const auto *item : items) {
        if (const auto cause = causeOf(print, itemOf(*item))) words << legalWord(*cause);
    }
    words.removeDuplicates();
    return words.join(u'、');
}

Value openCauses(const Print &print, const Scope &)
{
    return causesOf(print, openItems(print),
                    [](const Item &item) -> const AgreementItem & { return item.agreed; });
}

Value isWagesAlone(const Print &print, const Scope &)
{
    const auto items = itemsOf(print);
    if (items.isEmpty()) return {};
    return std::ranges::all_of(
        items, [&](const AgreementItem *item) { return causeOf(print, *item) == Cause::WageArrears; });
}

/// （一）何时以何方式支付何款项。
Value itemsInShort(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto *item : itemsOf(print)) {
        QStringList parts{item->text};
        if (item->amount) parts << toText(*item->amount) + u'元';
        if (item->due) parts << text(Value(*item->due), FieldType::Date) + u'前';
        parts << item->manner;
        parts.removeAll(QString());
        lines << u"（%1）%2"_s.arg(numeral(lines.size() + 1), parts.join(u'，'));
    }
    return lines.isEmpty() ? QString() : lines.join(u"；\n"_s) + u'。';
}

/// As the item stood before the amendment that the paper is of.
const AgreementItem *before(const Print &print, const Scope &scope)
{
    if (!scope.item) return nullptr;
    const auto *agreement = print.payload<AgreementSigned>(ActKind::AgreementSigned);
    if (!agreement) return nullptr;
    const auto found = std::ranges::find(agreement->items, scope.item->id, &AgreementItem::id);
    return found == agreement->items.end() ? nullptr : &*found;
}

Value place(const Print &, const Scope &scope)
{
    return scope.place > 0 ? Value(qint64(scope.place)) : Value();
}

Value placeInWords(const Print &, const Scope &scope)
{
    return scope.place > 0 ? Value(numeral(scope.before + scope.place)) : Value();
}

/// An enumeration that another list goes on with does not end with its own last entry.
Value punctuation(const Print &print, const Scope &scope)
{
    if (scope.place == 0) return {};
    if (scope.place < scope.of) return u"；"_s;
    const auto *refused = print.paper().field({}, u"驳回项列表");
    const bool goesOn = refused && scope.before == 0 && (scope.result || !scope.cells.isEmpty()) &&
                        isTrue(print.value(*refused, print.whole())) &&
                        !(scope.result && scope.result->outcome == ClaimOutcome::RefusedClaim);
    return goesOn ? u"；"_s : u"。"_s;
}

Value refusedClaim(const Print &print, const Scope &scope)
{
    if (!scope.result || !scope.claim) return {};
    Q_UNUSED(print)
    return u"驳回申请人关于%1的仲裁请求"_s.arg(textOf(scope.claim->record));
}

Value itemParty(const Print &print, const Scope &scope,
                const Party *(*of)(const Print &, const AgreementItem &))
{
    const auto *item = paidItem(print, scope);
    return item ? Value(of(print, item->agreed) ? nameOf(of(print, item->agreed)->record) : QString())
                : Value();
}

constexpr std::array itemRows{
    DeriveRow{u"place in the list", place},
    DeriveRow{u"place in the list, Chinese numeral", placeInWords},
    DeriveRow{u"goes on counting after the money item, Chinese numeral", placeInWords},
    DeriveRow{u"goes on counting after the granted items", placeInWords},
    DeriveRow{u"；, for the last item of the enumeration 。", punctuation},
    DeriveRow{u"驳回申请人关于某项的仲裁请求, or 驳回申请人的其他仲裁请求", refusedClaim},
    DeriveRow{u"sum of items[].amount", agreedSum},
    DeriveRow{u"sum of items", agreedSum},
    DeriveRow{u"sum of act:agreement-signed.items[].amount", agreedSum},
    DeriveRow{
        u"any items[].amount",
        [](const Print &print, const Scope &scope) { return Value(!isEmpty(agreedSum(print, scope))); }},
    DeriveRow{u"items[].amount is there",
              [](const Print &, const Scope &scope) {
                  return scope.item ? Value(scope.item->amount.has_value()) : Value();
              }},
    DeriveRow{u"items[].amount by items[].obligee",
              [](const Print &print, const Scope &scope) {
                  auto items = itemsOf(print);
                  items.removeIf([&](const AgreementItem *item) {
                      return !scope.party || obligeeOf(print, *item) != scope.party;
                  });
                  return sumOf(items, [](const AgreementItem &item) { return item.amount; });
              }},
    DeriveRow{u"items[].amount before the amendment",
              [](const Print &print, const Scope &scope) {
                  const auto *item = before(print, scope);
                  return item && item->amount ? Value(*item->amount) : Value();
              }},
    DeriveRow{u"items[].due before the amendment",
              [](const Print &print, const Scope &scope) {
                  const auto *item = before(print, scope);
                  return item && item->due ? Value(*item->due) : Value();
              }},
    DeriveRow{u"what stays open of the item", openAfter},
    DeriveRow{u"nothing of the item stays open",
              [](const Print &print, const Scope &scope) {
                  const auto open = money(openAfter(print, scope));
                  return open ? Value(*open == Money()) : Value();
              }},
    DeriveRow{u"what stays open after the amendment", openSum},
    DeriveRow{u"what is open", openSum},
    DeriveRow{u"sum of what is open", openSum},
    DeriveRow{u"what is open of the items under 法16", payableSum},
    DeriveRow{u"what is open of the item",
              [](const Print &print, const Scope &scope) {
                  const auto *item = scope.item ? kept(print, scope.item->id) : nullptr;
                  return item ? Value(item->open()) : Value();
              }},
    DeriveRow{u"the day by which the item was to be performed", agreedDay},
    DeriveRow{u"the item, and that it fell due at once", itemAndAcceleration},
    DeriveRow{u"payments recorded",
              [](const Print &print, const Scope &scope) {
                  const auto *item = scope.item ? kept(print, scope.item->id) : nullptr;
                  return item ? Value(item->paid) : Value();
              }},
    DeriveRow{u"sum of payments",
              [](const Print &print, const Scope &) {
                  Money paid;
                  for (const auto &item : print.file().items)
                      paid += item.paid;
                  return Value(paid);
              }},
    DeriveRow{u"act:agreement-signed.items[].obligor, when one; else 各义务人",
              [](const Print &print, const Scope &) { return oneOr(print, obligorOf, u"各义务人"_s); }},
    DeriveRow{u"act:agreement-signed.items[].obligee, when one; else 各权利人",
              [](const Print &print, const Scope &) { return oneOr(print, obligeeOf, u"各权利人"_s); }},
    DeriveRow{u"claimed less agreed", waived},
    DeriveRow{u"every item's cause is 劳动报酬", isWagesAlone},
    DeriveRow{u"an item's cause is wage-arrears, overtime, severance, unlawful-dismissal, double-wage or "
              u"work-injury-benefits (medical) and the obligor is an employer",
              [](const Print &print, const Scope &) {
                  return Value(std::ranges::any_of(
                      itemsOf(print), [&](const AgreementItem *item) { return isPayable(print, *item); }));
              }},
    DeriveRow{u"an open item's cause falls under 法16 and the obligor is an employer",
              [](const Print &print, const Scope &) {
                  return Value(std::ranges::any_of(
                      openItems(print), [&](const Item *item) { return isPayable(print, item->agreed); }));
              }},
    DeriveRow{u"act:agreement-signed.items with amount, day, manner", itemsInShort},
    DeriveRow{u"causes of the items (劳动报酬、工伤医疗费、经济补偿、赔偿金)", openCauses},
    DeriveRow{u"causes of the items", openCauses},
    DeriveRow{u"names of the obligors",
              [](const Print &print, const Scope &) { return names(print, obligorOf); }},
    DeriveRow{u"names of the obligees",
              [](const Print &print, const Scope &) { return names(print, obligeeOf); }},
    DeriveRow{u"obligor of the item",
              [](const Print &print, const Scope &scope) { return itemParty(print, scope, obligorOf); }},
    DeriveRow{u"parties[].idNumber of the obligee",
              [](const Print &print, const Scope &scope) {
                  const auto *item = paidItem(print, scope);
                  const auto *party = item ? obligeeOf(print, item->agreed) : nullptr;
                  return party ? Value(party->record.idNumber) : Value();
              }},
};

} // namespace

std::span<const DeriveRow> derivedOfItems()
{
    return itemRows;
}

QList<const AgreementItem *> itemsOf(const Print &print)
{
    QList<const AgreementItem *> items;
    const auto take = [&](const QList<AgreementItem> &all) {
        for (const auto &item : all)
            items << &item;
    };
    if (const auto *award = print.payload<MediationAwardIssued>(ActKind::MediationAwardIssued))
        take(award->items);
    else if (const auto *agreement = print.payload<AgreementSigned>(ActKind::AgreementSigned))
        take(agreement->items);
    return items;
}

QList<const Item *> openItems(const Print &print)
{
    const auto *recorded = print.payload<DefaultRecorded>(ActKind::DefaultRecorded);
    QList<const Item *> items;
    for (const auto &item : print.file().items) {
        const bool isNamed =
            !recorded || recorded->items.isEmpty() || recorded->items.contains(item.agreed.id);
        if (isNamed && item.open() > Money()) items << &item;
    }
    return items;
}

std::optional<Cause> causeOf(const Print &print, const AgreementItem &item)
{
    const auto *claim = item.claim ? print.claim(*item.claim) : nullptr;
    if (claim) return claim->record.cause;
    const auto claims = claimsOf(print.file());
    return claims.size() == 1 ? std::optional(claims.first()->record.cause) : std::nullopt;
}

namespace {

const Party *onlyOne(const Print &print, const std::optional<PartyId> &id, PartyRole role)
{
    if (id) return print.party(*id);
    const auto side = print.file().active(role);
    return side.size() == 1 ? print.party(side.first().record.id) : nullptr;
}

} // namespace

const Party *obligorOf(const Print &print, const AgreementItem &item)
{
    return onlyOne(print, item.obligor, PartyRole::Respondent);
}

const Party *obligeeOf(const Print &print, const AgreementItem &item)
{
    return onlyOne(print, item.obligee, PartyRole::Applicant);
}

} // namespace tiaocai::documents
