// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identity.h"
#include "derive.h"

#include <algorithm>
#include <array>

/// Who the parties are.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 3; ///< natural persons who are named one by one

int naturalPersons(const QList<Party> &side)
{
    int sum = 0;
    for (const auto &party : side)
        sum += isPerson(party.record.kind) ? std::max(1, party.record.persons) : 0;
    return sum;
}

bool isRoster(const Print &print, const Scope &scope)
{
    if (!scope.party || !isPerson(scope.party->record.kind)) return false;
    const auto persons = naturalPersons(sideOf(print.file(), scope.party->record.role));
    return persons > longestSide || (print.file().application.collective && persons > 1);
}

/// 申请人; 被申请人二 of several. One entry stands for all persons of a roster.
Value roleWord(const Print &print, const Scope &scope)
{
    if (!scope.party) return {};
    const auto role = scope.party->record.role;
    const auto side = sideOf(print.file(), role);
    const auto place =
        std::ranges::find(side, scope.party->record.id, [](const Party &one) { return one.record.id; });
    const bool isNumbered = side.size() > 1 && place != side.end() && !isRoster(print, scope);
    return legalWord(role) + (isNumbered ? numeral(place - side.begin() + 1) : QString());
}

Value plainRole(const Print &, const Scope &scope)
{
    return scope.party ? Value(legalWord(scope.party->record.role)) : Value();
}

Value paperOf(const Print &, const Scope &scope)
{
    if (!scope.party || scope.party->record.idNumber.isEmpty()) return {};
    const auto &number = scope.party->record.idNumber;
    const bool isCitizen = number.size() == 18 && checkCitizenId(number) == NumberVerdict::Ok;
    return isCitizen ? u"公民身份号码"_s : legalWord(scope.party->record.paper()) + u"号码"_s;
}

Value ageOf(const Print &print, const Scope &scope)
{
    if (!scope.party || !scope.party->record.birthDate) return {};
    const auto born = *scope.party->record.birthDate, on = print.date();
    const bool isBefore = std::pair(on.month(), on.day()) < std::pair(born.month(), born.day());
    return qint64(on.year() - born.year() - (isBefore ? 1 : 0));
}

/// Of the side that the paper does not go to; of an application, of the respondents.
Value otherSide(const Print &print, const Scope &)
{
    const auto *party = print.whole().party;
    const bool isRespondent = party && party->record.role == PartyRole::Respondent;
    return namesOf(sideOf(print.file(), isRespondent ? PartyRole::Applicant : PartyRole::Respondent));
}

Value numberOrCode(const Print &, const Scope &scope)
{
    if (!scope.party) return {};
    const auto &record = scope.party->record;
    return record.idNumber.isEmpty() ? record.creditCode : record.idNumber;
}

const ServiceAddressConfirmed *confirmedAddress(const Print &print, const Scope &scope)
{
    const ServiceAddressConfirmed *found = nullptr;
    for (const auto *act : print.acts(ActKind::ServiceAddressConfirmed)) {
        const auto &confirmed = std::get<ServiceAddressConfirmed>(act->payload);
        if (scope.party && confirmed.party == scope.party->record.id) found = &confirmed;
    }
    return found;
}

Value addressForService(const Print &print, const Scope &scope)
{
    if (!scope.party) return {};
    const auto *confirmed = confirmedAddress(print, scope);
    if (confirmed && !confirmed->address.isEmpty()) return confirmed->address;
    const auto &record = scope.party->record;
    return record.postalAddress.isEmpty() ? record.address : record.postalAddress;
}

Value phoneForService(const Print &print, const Scope &scope)
{
    if (!scope.party) return {};
    const auto *confirmed = confirmedAddress(print, scope);
    return confirmed && !confirmed->phone.isEmpty() ? confirmed->phone : scope.party->record.phone;
}

Value isRecipient(const Print &print, PartyRole role)
{
    const auto *party = print.whole().party;
    return party ? Value(party->record.role == role) : Value();
}

const Party *byName(const Print &print, const QString &name)
{
    const Party *found = nullptr;
    for (const auto &party : print.file().parties) {
        if (party.record.name != name) continue;
        if (found) return nullptr; // two of one name: nobody knows who is meant
        found = &party;
    }
    return found;
}

/// Causes of what is claimed, each once.
Value causes(const Print &print, const Scope &)
{
    QStringList words;
    for (const auto *claim : claimsOf(print.file()))
        words << legalWord(claim->record.cause);
    words.removeDuplicates();
    return words.join(u'、');
}

Value claimed(const Print &print, const Scope &)
{
    std::optional<Money> sum;
    for (const auto *claim : claimsOf(print.file())) {
        if (claim->record.amount) sum = sum.value_or(Money()) + *claim->record.amount;
    }
    return sum ? Value(*sum) : Value();
}

Value claimedByPerson(const Print &print, const Scope &scope)
{
    std::optional<Money> sum;
    for (const auto *claim : claimsOf(print.file())) {
        const bool isHis = scope.party && claim->record.by == scope.party->record.id;
        if (isHis && claim->record.amount) sum = sum.value_or(Money()) + *claim->record.amount;
    }
    return sum ? Value(*sum) : Value();
}

Value mediators(const Print &print, const Scope &)
{
    const auto *accepted = print.payload<MediationAccepted>(ActKind::MediationAccepted);
    if (!accepted) return {};
    QStringList names;
    for (const auto &person : accepted->mediators)
        names << print.name(person);
    names += accepted->otherMediators;
    names.removeAll(QString());
    return names.join(u'、');
}

Value handler(const Print &print, const Scope &)
{
    return print.file().handler ? Value(print.name(*print.file().handler)) : Value();
}

Value handlerOf(const Print &print, HandlerRole role)
{
    Value found;
    for (const auto *act : print.acts(ActKind::HandlerAssigned)) {
        const auto &assigned = std::get<HandlerAssigned>(act->payload);
        if (assigned.role == role) found = print.name(assigned.person);
    }
    return found;
}

/// Who answers for an organisation in words of an entry: 申请人, or 被申请人委托代理人，特别授权.
Value roleOrCapacity(const Print &print, const Scope &scope)
{
    if (!scope.representative) return plainRole(print, scope);
    const auto &record = scope.representative->record;
    const auto *party = print.party(record.party);
    const auto side = party ? legalWord(party->record.role) : QString();
    const auto what = record.capacity == Capacity::Guardian ? u"法定代理人"_s : u"委托代理人"_s;
    return side + what + (record.powers ? u'，' + legalWord(*record.powers) : QString());
}

Value nameOfEntry(const Print &, const Scope &scope)
{
    if (scope.representative) return scope.representative->record.name;
    return scope.party ? Value(nameOf(scope.party->record)) : Value();
}

/// 申请人何建民与被申请人顺通物流有限公司劳动报酬争议一案.
Value sidesAndCause(const Print &print, const Scope &scope)
{
    return u"申请人%1与被申请人%2%3争议一案"_s.arg(namesOf(sideOf(print.file(), PartyRole::Applicant)),
                                                   namesOf(sideOf(print.file(), PartyRole::Respondent)),
                                                   std::get<QString>(causes(print, scope)));
}

Value nameOfMandator(const Print &print, const Scope &scope)
{
    return scope.representative ? Value(print.name(scope.representative->record.party)) : Value();
}

bool isOrganised(const Print &print)
{
    return naturalPersons(sideOf(print.file(), PartyRole::Applicant)) > longestSide ||
           print.file().application.collective;
}

constexpr std::array sideRows{
    DeriveRow{u"case.caseNumber, before acceptance case.registrationNumber",
              [](const Print &print, const Scope &) { return Value(print.file().number()); }},
    DeriveRow{u"case.names(applicant), all names up to three, then 某某等n人",
              [](const Print &print, const Scope &) {
                  return Value(namesOf(sideOf(print.file(), PartyRole::Applicant)));
              }},
    DeriveRow{u"case.names(respondent)",
              [](const Print &print, const Scope &) {
                  return Value(namesOf(sideOf(print.file(), PartyRole::Respondent)));
              }},
    DeriveRow{u"case.names(third-party)",
              [](const Print &print, const Scope &) {
                  return Value(namesOf(sideOf(print.file(), PartyRole::ThirdParty)));
              }},
    DeriveRow{u"names of the other side", otherSide},
    DeriveRow{u"names of both sides and cause", sidesAndCause},
    DeriveRow{u"names and cause", sidesAndCause},
    DeriveRow{u"recipient's name",
              [](const Print &print, const Scope &) {
                  return print.whole().party ? Value(nameOf(print.whole().party->record)) : Value();
              }},
    DeriveRow{u"act:mediation-accepted.mediators, joined by 、", mediators},
    DeriveRow{u"case.handler, name", handler},
    DeriveRow{u"case.persons()",
              [](const Print &print, const Scope &) { return Value(qint64(print.file().persons())); }},
    DeriveRow{u"number of applicants",
              [](const Print &print, const Scope &) {
                  return Value(qint64(sideOf(print.file(), PartyRole::Applicant).size()));
              }},
    DeriveRow{u"the person who prints (act recordedBy)",
              [](const Print &print, const Scope &) { return Value(print.name(print.sources().maker)); }},
    DeriveRow{u"the person who prints",
              [](const Print &print, const Scope &) { return Value(print.name(print.sources().maker)); }},
    DeriveRow{u"claims[].cause, official words, each once, joined by 、", causes},
    DeriveRow{u"parties[].role has third-party",
              [](const Print &print, const Scope &) {
                  return Value(!print.file().active(PartyRole::ThirdParty).isEmpty());
              }},
    DeriveRow{u"sum of claims[].amount", claimed},
    DeriveRow{u"any claims[].amount",
              [](const Print &print, const Scope &scope) { return Value(!isEmpty(claimed(print, scope))); }},
    DeriveRow{u"claims[].amount is there",
              [](const Print &, const Scope &scope) {
                  return scope.claim ? Value(scope.claim->record.amount.has_value()) : Value();
              }},
    DeriveRow{u"claims[].amount by claims[].by", claimedByPerson},
    DeriveRow{u"parties[].role in Chinese, numbered when several (被申请人一)", roleWord},
    DeriveRow{u"parties[].role", plainRole},
    DeriveRow{u"parties[].kind worker or individual",
              [](const Print &print, const Scope &scope) {
                  if (!scope.party) return Value();
                  return Value(isPerson(scope.party->record.kind) && !isRoster(print, scope));
              }},
    DeriveRow{u"parties[].kind employer, contractor, dispatch-company, other-organisation",
              [](const Print &, const Scope &scope) {
                  return scope.party ? Value(!isPerson(scope.party->record.kind)) : Value();
              }},
    DeriveRow{u"parties[].birthDate and doc.date", ageOf},
    DeriveRow{u"公民身份号码 where parties[].idNumber is a valid 18-digit number, else parties[].idKind",
              paperOf},
    DeriveRow{u"more than three natural persons on that side (always when collective): one entry stands for "
              u"all, workers-list is annexed",
              [](const Print &print, const Scope &scope) { return Value(isRoster(print, scope)); }},
    DeriveRow{u"number of natural persons on that side",
              [](const Print &print, const Scope &scope) {
                  if (!scope.party) return Value();
                  return Value(qint64(naturalPersons(sideOf(print.file(), scope.party->record.role))));
              }},
    DeriveRow{u"申请人 for both sides (joint application)",
              [](const Print &, const Scope &) { return Value(u"申请人"_s); }},
    DeriveRow{u"申请人", [](const Print &, const Scope &) { return Value(u"申请人"_s); }},
    DeriveRow{u"被申请人", [](const Print &, const Scope &) { return Value(u"被申请人"_s); }},
    DeriveRow{u"申请执行人", [](const Print &, const Scope &) { return Value(u"申请执行人"_s); }},
    DeriveRow{u"被执行人", [](const Print &, const Scope &) { return Value(u"被执行人"_s); }},
    DeriveRow{u"原告", [](const Print &, const Scope &) { return Value(u"原告"_s); }},
    DeriveRow{u"被告", [](const Print &, const Scope &) { return Value(u"被告"_s); }},
    DeriveRow{u"representatives[].capacity (guardian: 法定代理人, else 委托代理人)",
              [](const Print &, const Scope &scope) {
                  if (!scope.representative) return Value();
                  const bool isGuardian = scope.representative->record.capacity == Capacity::Guardian;
                  return Value(isGuardian ? u"法定代理人"_s : u"委托代理人"_s);
              }},
    DeriveRow{u"representatives[].party, name", nameOfMandator},
    DeriveRow{u"a representative with special powers is there",
              [](const Print &print, const Scope &) {
                  return Value(
                      std::ranges::any_of(print.file().representatives, [](const Representative &one) {
                          return !one.until && one.record.powers == Powers::Special;
                      }));
              }},
    DeriveRow{u"parties[].idNumber or parties[].creditCode", numberOrCode},
    DeriveRow{u"parties[].tags",
              [](const Print &print, const Scope &) {
                  QStringList words;
                  for (const auto &party : print.file().parties) {
                      for (const auto tag : party.record.tags)
                          words << legalWord(tag);
                  }
                  words.removeDuplicates();
                  return Value(words.join(u'、'));
              }},
    DeriveRow{u"parties[].idNumber of that name",
              [](const Print &print, const Scope &scope) {
                  const auto *party = byName(print, scope.word);
                  return party ? Value(party->record.idNumber) : Value();
              }},
    DeriveRow{u"parties[].phone of that name",
              [](const Print &print, const Scope &scope) {
                  const auto *party = byName(print, scope.word);
                  return party ? Value(party->record.phone) : Value();
              }},
    DeriveRow{u"confirmed address, else parties[].postalAddress, else parties[].address", addressForService},
    DeriveRow{u"confirmed phone, else parties[].phone", phoneForService},
    DeriveRow{u"parties[].address and phone of the respondent",
              [](const Print &print, const Scope &) {
                  QStringList lines;
                  for (const auto &party : sideOf(print.file(), PartyRole::Respondent))
                      lines << u"%1，住所%2，联系电话%3"_s.arg(nameOf(party.record), party.record.address,
                                                               party.record.phone);
                  return Value(lines.join(u'；'));
              }},
    DeriveRow{u"the recipient is a respondent",
              [](const Print &print, const Scope &) { return isRecipient(print, PartyRole::Respondent); }},
    DeriveRow{u"the recipient is an applicant",
              [](const Print &print, const Scope &) { return isRecipient(print, PartyRole::Applicant); }},
    DeriveRow{u"the recipient is a third party",
              [](const Print &print, const Scope &) { return isRecipient(print, PartyRole::ThirdParty); }},
    DeriveRow{u"the party that submits", nameOfEntry},
    DeriveRow{u"the party that gets it back", nameOfEntry},
    DeriveRow{u"role or capacity", roleOrCapacity},
    DeriveRow{u"parties[].name and representatives[].name", nameOfEntry},
    DeriveRow{u"the respondent",
              [](const Print &print, const Scope &) {
                  return Value(namesOf(sideOf(print.file(), PartyRole::Respondent)));
              }},
    DeriveRow{u"the case's arbitrator",
              [](const Print &print, const Scope &scope) {
                  const auto &tribunal = print.file().tribunal;
                  return tribunal.isEmpty() ? handler(print, scope) : Value(print.name(tribunal.first()));
              }},
    DeriveRow{u"act:handler-assigned.person, role clerk",
              [](const Print &print, const Scope &) { return handlerOf(print, HandlerRole::Clerk); }},
    DeriveRow{u"the claimant is a worker",
              [](const Print &print, const Scope &) {
                  const auto side = sideOf(print.file(), PartyRole::Applicant);
                  return side.isEmpty() ? Value() : Value(side.first().record.kind == PartyKind::Worker);
              }},
    DeriveRow{u"独任/三人 by collective",
              [](const Print &print, const Scope &) {
                  return Value(isOrganised(print) ? u"由三名仲裁员组成仲裁庭"_s : u"由一名仲裁员独任审理"_s);
              }},
    DeriveRow{u"the case runs under MED_END_15, variant new-form",
              [](const Print &print, const Scope &) {
                  return Value(std::ranges::any_of(print.file().parties, [](const Party &party) {
                      return party.record.tags.contains(Tag::PlatformWorker);
                  }));
              }},
};

} // namespace

std::span<const DeriveRow> derivedOfSides()
{
    return sideRows;
}

QList<Party> sideOf(const CaseFile &file, PartyRole role)
{
    auto side = file.active(role);
    if (!side.isEmpty()) return side;
    side = file.parties;
    side.removeIf([role](const Party &party) { return party.record.role != role; });
    return side;
}

QString namesOf(const QList<Party> &parties)
{
    QStringList names;
    int persons = 0;
    for (const auto &party : parties) {
        names << nameOf(party.record);
        persons += std::max(1, party.record.persons);
    }
    names.removeAll(QString());
    const bool isShort = persons == parties.size() && parties.size() <= longestSide;
    if (isShort || names.isEmpty()) return names.join(u'、');
    const bool isPeople = isPerson(parties.first().record.kind);
    return u"%1等%2%3"_s.arg(names.first()).arg(persons).arg(isPeople ? u"人"_s : u"方"_s);
}

QList<const Claim *> claimsOf(const CaseFile &file)
{
    QList<const Claim *> claims;
    for (const auto &claim : file.claims) {
        if (!claim.counterclaim && !claim.reduced) claims << &claim;
    }
    return claims;
}

} // namespace tiaocai::documents
