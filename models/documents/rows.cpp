// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive.h"
#include "element_rows.h"
#include "evidence_rows.h"
#include "office/quality.h"

#include <algorithm>
#include <array>

/// The lists of papers, entry by entry.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

Rows numbered(Rows rows, qsizetype before = 0)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].place = i + 1;
        rows[i].of = rows.size();
        rows[i].before = before;
    }
    return rows;
}

Scope with(const Scope &around, const Party *party)
{
    auto scope = around;
    scope.party = party;
    return scope;
}

/// Who are still in the case, else who were; of a role, or everybody.
QList<const Party *> partiesOf(const Print &print, std::optional<PartyRole> role)
{
    QList<const Party *> active, all;
    for (const auto &party : print.file().parties) {
        if (role && party.record.role != *role) continue;
        all << &party;
        if (party.isActive()) active << &party;
    }
    return active.isEmpty() ? all : active;
}

bool isRosterEntry(const Print &print, const Party &party)
{
    return isTrue(
        *derived(print, with({}, &party),
                 u"more than three natural persons on that side (always when collective): one entry "
                 u"stands for all, workers-list is annexed"));
}

/// One entry stands for all persons of a roster; organisations beside them stand for themselves.
Rows parties(const Print &print, const Scope &around, std::optional<PartyRole> role)
{
    Rows rows;
    QList<PartyRole> listed;
    for (const auto *party : partiesOf(print, role)) {
        if (isRosterEntry(print, *party)) {
            if (listed.contains(party->record.role)) continue;
            listed << party->record.role;
        }
        rows << with(around, party);
    }
    return numbered(rows);
}

template <PartyRole Role>
Rows side(const Print &print, const Scope &around)
{
    return parties(print, around, Role);
}

Rows everybody(const Print &print, const Scope &around)
{
    return parties(print, around, std::nullopt);
}

Rows workers(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *party : partiesOf(print, PartyRole::Applicant)) {
        if (isPerson(party->record.kind)) rows << with(around, party);
    }
    return numbered(rows);
}

Rows representatives(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto &one : print.file().representatives) {
        const bool isHis = !around.party || one.record.party == around.party->record.id;
        if (one.until || !isHis) continue;
        auto scope = around;
        scope.representative = &one;
        rows << scope;
    }
    return numbered(rows);
}

Rows claims(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *claim : claimsOf(print.file())) {
        auto scope = around;
        scope.claim = claim;
        rows << scope;
    }
    return numbered(rows);
}

Rows omittedClaims(const Print &print, const Scope &around)
{
    Rows rows;
    const auto *agreement = print.payload<AgreementSigned>(ActKind::AgreementSigned);
    for (const auto &id : agreement ? agreement->omittedClaims : QList<ClaimId>()) {
        auto scope = around;
        scope.claim = print.claim(id);
        rows << scope;
    }
    return numbered(rows);
}

enum class Items { All, WithAmount, WithoutAmount };

template <typename P>
Rows items(const Print &print, const Scope &around, ActKind kind, Items which)
{
    Rows rows;
    const auto *act = print.act(kind);
    const auto *data = print.payload<P>(kind);
    for (qsizetype i = 0; data && i < data->items.size(); ++i) {
        const bool hasAmount = data->items[i].amount.has_value();
        if (which != Items::All && hasAmount != (which == Items::WithAmount)) continue;
        auto scope = around;
        scope.act = act;
        scope.item = &data->items[i];
        rows << scope;
    }
    return numbered(rows);
}

/// Where a paper lists what is not money apart, its table is of money alone.
Rows agreedItems(const Print &print, const Scope &around)
{
    const bool isApart = print.paper().field({}, u"非金钱项列表") != nullptr;
    return items<AgreementSigned>(print, around, ActKind::AgreementSigned,
                                  isApart ? Items::WithAmount : Items::All);
}

Rows otherItems(const Print &print, const Scope &around)
{
    const bool hasMoney = !agreedItems(print, around).isEmpty();
    return numbered(items<AgreementSigned>(print, around, ActKind::AgreementSigned, Items::WithoutAmount),
                    hasMoney ? 1 : 0);
}

Rows amendedItems(const Print &print, const Scope &around)
{
    return items<AgreementAmended>(print, around, ActKind::AgreementAmended, Items::All);
}

Rows awardedItems(const Print &print, const Scope &around)
{
    return items<MediationAwardIssued>(print, around, ActKind::MediationAwardIssued, Items::All);
}

/// What is open of what was promised or ordered; those that the record of the default names, where it names some.
Rows defaultedItems(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *item : openItems(print)) {
        auto scope = around;
        scope.item = &item->agreed;
        rows << scope;
    }
    return numbered(rows);
}

template <ActKind Kind>
Rows each(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *act : print.acts(Kind)) {
        auto scope = around;
        scope.act = act;
        rows << scope;
    }
    return numbered(rows);
}

Rows words(const QStringList &lines, const Scope &around)
{
    Rows rows;
    for (const auto &line : lines) {
        if (line.trimmed().isEmpty()) continue;
        auto scope = around;
        scope.word = line.trimmed();
        rows << scope;
    }
    return numbered(rows);
}

Rows supplements(const Print &print, const Scope &around)
{
    const auto *requested = print.payload<SupplementRequested>(ActKind::SupplementRequested);
    return requested ? words(requested->list.split(u'\n'), around) : Rows();
}

Rows delegates(const Print &print, const Scope &around)
{
    const auto *elected = print.payload<DelegatesElected>(ActKind::DelegatesElected);
    return elected ? words(elected->delegates, around) : Rows();
}

Rows joinedCases(const Print &print, const Scope &around)
{
    const auto *joined = print.payload<CasesJoined>(ActKind::CasesJoined);
    return joined ? words(joined->cases, around) : Rows();
}

/// The tribunal as it was composed; where no act composed one, as its hearing was set.
Rows arbitrators(const Print &print, const Scope &around)
{
    Rows rows;
    const auto *composed = print.payload<TribunalComposed>(ActKind::TribunalComposed);
    const auto *set = print.payload<HearingSet>(ActKind::HearingSet);
    for (const auto &person : composed ? composed->arbitrators : set ? set->arbitrators : QList<PersonId>()) {
        auto scope = around;
        scope.person = person;
        rows << scope;
    }
    return numbered(rows);
}

template <typename P>
Rows results(const Print &print, const Scope &around, const P *data, const QList<ClaimResult> P::*list,
             bool (*counts)(const ClaimResult &))
{
    Rows rows;
    for (qsizetype i = 0; data && i < (data->*list).size(); ++i) {
        if (!counts((data->*list)[i])) continue;
        auto scope = around;
        scope.result = &(data->*list)[i];
        scope.claim = print.claim(scope.result->claim);
        rows << scope;
    }
    return numbered(rows);
}

bool isRefused(const ClaimResult &result)
{
    return result.outcome == ClaimOutcome::RefusedClaim;
}

Rows awarded(const Print &print, const Scope &around)
{
    return results(print, around, print.payload<AwardMade>(ActKind::AwardMade), &AwardMade::results,
                   [](const ClaimResult &result) { return !isRefused(result); });
}

/// They are counted on after the granted ones, however many a person wrote of those.
Rows refused(const Print &print, const Scope &around)
{
    const auto *granted = print.paper().field({}, u"裁决项列表");
    const auto before = granted ? print.value(*granted, around) : Value();
    const auto *entries = std::get_if<Rows>(&before);
    return numbered(
        results(print, around, print.payload<AwardMade>(ActKind::AwardMade), &AwardMade::results, isRefused),
        entries ? entries->size() : 0);
}

Rows closingResults(const Print &print, const Scope &around)
{
    return results(print, around, print.payload<ClosingApproved>(ActKind::ClosingApproved),
                   &ClosingApproved::claims, [](const ClaimResult &) { return true; });
}

/// By the last session or hearing that names them, else everybody.
Rows present(const Print &print, const Scope &around)
{
    Rows rows;
    const auto *session = print.payload<SessionHeld>(ActKind::SessionHeld);
    const auto *hearing = print.payload<HearingHeld>(ActKind::HearingHeld);
    const auto named = hearing && print.file().kind == CaseKind::Arbitration ? hearing->present
                       : session                                             ? session->present
                                                                             : QList<PartyId>();
    for (const auto *party : partiesOf(print, std::nullopt)) {
        if (!named.contains(party->record.id)) continue;
        rows << with(around, party);
        rows += representatives(print, with(around, party));
    }
    return numbered(rows);
}

Rows absent(const Print &print, const Scope &around)
{
    Rows rows;
    const auto *session = print.payload<SessionHeld>(ActKind::SessionHeld);
    const auto *hearing = print.payload<HearingHeld>(ActKind::HearingHeld);
    const auto named = hearing && print.file().kind == CaseKind::Arbitration ? hearing->absent
                       : session                                             ? session->absent
                                                                             : QList<PartyId>();
    for (const auto &id : named)
        rows << with(around, print.party(id));
    return numbered(rows);
}

template <const Party *(*Of)(const Print &, const AgreementItem &)>
Rows partiesToOpenItems(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *item : openItems(print)) {
        const auto *party = Of(print, item->agreed);
        const bool isThere = std::ranges::any_of(rows, [&](const Scope &row) { return row.party == party; });
        if (party && !isThere) rows << with(around, party);
    }
    return numbered(rows);
}

Rows unreached(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto &paper : papersUnreached(print)) {
        auto scope = around;
        scope.cells = {{u"文书名称"_s, paper.title}, {u"文书编号"_s, paper.number}, {u"文书份数"_s, u"1"_s}};
        rows << scope;
    }
    return numbered(rows);
}

/// Everything in one envelope stands on one line.
Rows posted(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto *act : print.acts(ActKind::DocumentServed)) {
        const auto &served = std::get<DocumentServed>(act->payload);
        const auto *party = print.party(served.recipient);
        if (served.method != ServiceMethod::Post || served.sentOn != print.date() || !party) continue;
        const auto name = nameOfServed(print, served);
        const auto envelope = std::ranges::find_if(rows, [&](const Scope &row) {
            return row.party == party && row.cells.value(u"邮件号"_s) == served.mailNumber;
        });
        if (envelope != rows.end()) {
            envelope->cells[u"内件"_s] += u'、' + name;
            continue;
        }
        auto scope = with(around, party);
        const auto &record = party->record;
        const auto known = record.postalAddress.isEmpty() ? record.address : record.postalAddress;
        scope.cells = {{u"邮件号"_s, served.mailNumber},
                       {u"所属案号"_s, print.file().number()},
                       {u"收件人姓名"_s, nameOf(record)},
                       {u"收件地址"_s, served.addressUsed.isEmpty() ? known : served.addressUsed},
                       {u"收件邮编"_s, served.postcode},
                       {u"收件电话"_s, record.phone},
                       {u"内件"_s, name}};
        rows << scope;
    }
    return numbered(rows);
}

/// As the office scores bound files.
Rows scored(const Print &print, const Scope &around)
{
    Rows rows;
    for (const auto &item : office::scoredItems(print.sources().settings.reviewSheet)) {
        auto scope = around;
        scope.cells = {{u"评查项目"_s, item.text}, {u"评查分值"_s, item.points}};
        rows << scope;
    }
    return numbered(rows);
}

using RowsOf = Rows (*)(const Print &, const Scope &);
struct ListRow {
    QStringView source;
    RowsOf rows;
};
constexpr std::array lists{
    ListRow{u"the papers that have not reached the recipient", unreached},
    ListRow{u"what was posted that day", posted},
    ListRow{u"the elements of the case", elements},
    ListRow{u"the items of the quality check", scored},
    ListRow{u"the evidence that the party handed in", evidenceHandedIn},
    ListRow{u"the evidence shown at the hearing", evidenceShown},
    ListRow{u"the originals of the party that are kept", originalsKept},
    ListRow{u"parties[role=applicant]", side<PartyRole::Applicant>},
    ListRow{u"parties[role=respondent]", side<PartyRole::Respondent>},
    ListRow{u"parties[role=third-party]", side<PartyRole::ThirdParty>},
    ListRow{u"parties[]", everybody},
    ListRow{u"parties[role=applicant], each natural person", workers},
    ListRow{u"parties that are obligees of the open items", partiesToOpenItems<obligeeOf>},
    ListRow{u"parties that are obligors of the open items", partiesToOpenItems<obligorOf>},
    ListRow{u"representatives[] of the party", representatives},
    ListRow{u"claims[]", claims},
    ListRow{u"act:agreement-signed.omittedClaims", omittedClaims},
    ListRow{u"act:agreement-signed.items", agreedItems},
    ListRow{u"act:agreement-signed.items without amount", otherItems},
    ListRow{u"act:agreement-amended.items", amendedItems},
    ListRow{u"act:mediation-award-issued.items", awardedItems},
    ListRow{u"act:default-recorded.items", defaultedItems},
    ListRow{u"act:payment-recorded, each", each<ActKind::PaymentRecorded>},
    ListRow{u"act:document-served, each", each<ActKind::DocumentServed>},
    ListRow{u"act:session-held, each", each<ActKind::SessionHeld>},
    ListRow{u"act:supplement-requested.list, one entry a line", supplements},
    ListRow{u"act:delegates-elected.delegates", delegates},
    ListRow{u"act:cases-joined.cases", joinedCases},
    ListRow{u"act:tribunal-composed.arbitrators", arbitrators},
    ListRow{u"act:award-made.results", awarded},
    ListRow{u"act:award-made.results refused", refused},
    ListRow{u"act:closing-approved.claims", closingResults},
    ListRow{u"the parties and representatives named present", present},
    ListRow{u"the parties named absent", absent},
};

} // namespace

std::optional<Rows> rowsOf(const Print &print, const Scope &scope, QStringView source)
{
    const auto list = std::ranges::find(lists, source, &ListRow::source);
    return list == lists.end() ? std::nullopt : std::optional(list->rows(print, scope));
}

} // namespace tiaocai::documents
