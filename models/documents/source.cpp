// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "casework/act_codec.h"
#include "members.h"
#include "office/number_claims.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// What stands before a comment: "act:evidence-term-set.until", of "claims[].text, else the cause in words".
QStringView pathOnly(QStringView source)
{
    for (const auto end : {source.indexOf(u','), source.indexOf(u' ')}) {
        if (end >= 0) source = source.left(end);
    }
    return source;
}

template <Record R>
std::optional<Value> memberOrNone(const Print &print, const R *record, QStringView path)
{
    const R none;
    auto value = memberOf(print, record ? *record : none, path);
    return value && !record ? Value() : value;
}

// The case file.

using CaseMember = Value (*)(const Print &);
struct CaseRow {
    QStringView name;
    CaseMember member;
};
constexpr std::array caseRows{
    CaseRow{u"caseNumber", [](const Print &print) { return Value(print.file().caseNumber); }},
    CaseRow{u"registrationNumber", [](const Print &print) { return Value(print.file().registrationNumber); }},
    CaseRow{u"receivedOn", [](const Print &print) { return Value(print.file().receivedOn); }},
    CaseRow{u"acceptedOn",
            [](const Print &print) { return Value(print.file().acceptedOn.value_or(QDate())); }},
    CaseRow{u"kind",
            [](const Print &print) {
                const auto kind = print.file().kind;
                return Value(Word{tiaocai::name(kind), legalWord(kind)});
            }},
    CaseRow{u"closing.on",
            [](const Print &print) {
                const auto &closing = print.file().closing;
                return closing ? Value(closing->on) : Value();
            }},
    CaseRow{u"closing.manner",
            [](const Print &print) {
                const auto &closing = print.file().closing;
                return closing ? Value(legalWord(closing->manner)) : Value();
            }},
    CaseRow{u"at",
            [](const Print &print) {
                const auto &acts = print.file().effective;
                return Value(acts.isEmpty() ? QTime() : acts.first().at.value_or(QTime()));
            }},
};

std::optional<Value> ofCase(const Print &print, QStringView member)
{
    const auto row = std::ranges::find(caseRows, member, &CaseRow::name);
    return row == caseRows.end() ? memberOf(print, print.file().application, member) : row->member(print);
}

// Acts.

std::optional<Value> ofEveryAct(const Act *act, QStringView member, const Print &print)
{
    if (member == u"on") return act ? Value(act->on) : Value();
    if (member == u"at") return act && act->at ? Value(*act->at) : Value();
    if (member == u"note") return act ? Value(act->note) : Value();
    if (member == u"proof") return act ? Value(act->proof.text) : Value();
    if (member == u"decidedBy") return act && act->decidedBy ? Value(print.name(*act->decidedBy)) : Value();
    return std::nullopt;
}

std::optional<Value> ofPayload(const Print &print, const Payload &payload, QStringView member)
{
    return std::visit([&](const auto &data) { return memberOf(print, data, member); },
                      static_cast<const AnyPayload &>(payload));
}

/// Of the entry's act where it is of that kind, else of the paper's own, else of the last.
std::optional<Value> ofAct(const Print &print, const Scope &scope, QStringView path)
{
    const auto dot = path.indexOf(u'.');
    const auto kind = chosen<ActKind>(dot < 0 ? path : path.left(dot));
    if (!kind) return std::nullopt;
    const auto *act = scope.act && scope.act->kind() == *kind ? scope.act : print.act(*kind);
    if (dot < 0) return Value(act != nullptr);
    const auto member = path.mid(dot + 1);
    const auto said =
        act ? ofPayload(print, act->payload, member) : ofPayload(print, casework::blank(*kind), member);
    if (!said) return ofEveryAct(act, member, print);
    return act ? said : Value();
}

// Clocks.

std::optional<Value> ofClock(const Print &print, const Scope &scope, QStringView path)
{
    if (!path.endsWith(u".due")) return std::nullopt;
    const auto *clock = print.clock(path.chopped(4), scope);
    return Value(clock ? clock->period.due : QDate());
}

// The office.

std::optional<Value> ofOffice(const Print &print, QStringView member)
{
    const auto &office = print.sources().office;
    if (member == u"name") return Value(office.name);
    if (member == u"address") return Value(office.address);
    if (member == u"phone") return Value(office.telephone);
    return memberOf(print, print.sources().settings, member);
}

// The issue itself.

/// As said for this issue, else as the list of documents says, where it says a number alone.
Value copiesOf(const Print &print)
{
    if (print.printing().copies) return qint64(*print.printing().copies);
    bool isNumber = false;
    const auto usual = print.paper().copies.toLongLong(&isNumber);
    return isNumber ? Value(qint64(usual)) : Value();
}

std::optional<Value> ofIssue(const Print &print, QStringView member)
{
    const auto &printing = print.printing();
    if (member == u"number") return Value(printing.number);
    if (member == u"date") return Value(print.date());
    if (member == u"copies") return copiesOf(print);
    if (member == u"recipient.name")
        return print.whole().party ? Value(nameOf(print.whole().party->record)) : Value();
    return std::nullopt;
}

// Entries of lists.

/// 申请人, or 被申请人一 where there are several.
QString sideWord(const Print &print, const std::optional<PartyId> &id, PartyRole otherwise)
{
    Scope scope;
    if (id) scope.party = print.party(*id);
    const auto side = print.file().active(otherwise);
    if (!id && side.size() == 1) scope.party = print.party(side.first().record.id);
    const auto word = derived(print, scope, u"parties[].role in Chinese, numbered when several (被申请人一)");
    return scope.party ? text(*word, FieldType::Text) : QString();
}

/// 被申请人甲公司: the operative part of an award names the person.
QString sideWithName(const Print &print, const std::optional<PartyId> &id, PartyRole otherwise)
{
    const auto side = print.file().active(otherwise);
    const auto party = id || side.size() != 1 ? id : std::optional(side.first().record.id);
    const auto *found = party ? print.party(*party) : nullptr;
    return found ? legalWord(found->record.role) + nameOf(found->record) : QString();
}

std::optional<Value> ofItem(const Print &print, const Scope &scope, QStringView member)
{
    const bool namesPersons = scope.act && scope.act->kind() == ActKind::MediationAwardIssued;
    const auto side = namesPersons ? sideWithName : sideWord;
    if (member == u"obligor")
        return scope.item ? Value(side(print, scope.item->obligor, PartyRole::Respondent)) : Value();
    if (member == u"obligee")
        return scope.item ? Value(side(print, scope.item->obligee, PartyRole::Applicant)) : Value();
    if (member != u"text" || !scope.item || !scope.item->text.isEmpty())
        return memberOrNone(print, scope.item, member);
    const auto *claim = scope.item->claim ? print.claim(*scope.item->claim) : nullptr;
    return claim ? Value(textOf(claim->record)) : Value();
}

std::optional<Value> ofClaim(const Print &print, const Scope &scope, QStringView member)
{
    if (member == u"text") return scope.claim ? Value(textOf(scope.claim->record)) : Value();
    return memberOrNone(print, scope.claim ? &scope.claim->record : nullptr, member);
}

std::optional<Value> ofRepresentative(const Print &print, const Scope &scope, QStringView member)
{
    return memberOrNone(print, scope.representative ? &scope.representative->record : nullptr, member);
}

std::optional<Value> ofParty(const Print &print, const Scope &scope, QStringView member)
{
    return memberOrNone(print, scope.party ? &scope.party->record : nullptr, member);
}

/// "a or b": the first that says something, where both are paths.
std::optional<Value> firstOf(const Print &print, const Scope &scope, QStringView a, QStringView b)
{
    const auto first = atPath(print, scope, a), second = atPath(print, scope, b);
    if (!first || !second) return std::nullopt;
    return isEmpty(*first) ? second : first;
}

/// What the entry itself is, where its list is of acts' texts, staff or results.
std::optional<Value> ofEntry(const Print &print, const Scope &scope, QStringView path)
{
    if (path == u"act:supplement-requested.list" || path == u"act:delegates-elected.delegates" ||
        path == u"act:cases-joined.cases")
        return scope.place > 0 ? std::optional<Value>(scope.word) : std::nullopt;
    if (path == u"act:tribunal-composed.arbitrators" && scope.person) return Value(print.name(*scope.person));
    if (path.startsWith(u"act:closing-approved.claims[]."))
        return memberOrNone(print, scope.result, path.mid(30));
    return std::nullopt;
}

} // namespace

std::optional<Value> atPath(const Print &print, const Scope &scope, QStringView source)
{
    if (const auto either = source.indexOf(u" or "); either >= 0 && source.count(u' ') == 2)
        return firstOf(print, scope, source.left(either), source.mid(either + 4));
    const auto path = pathOnly(source);
    if (const auto entry = ofEntry(print, scope, path)) return entry;
    const auto after = [&](QStringView prefix) { return path.mid(prefix.size()); };
    if (path.startsWith(u"case.")) return ofCase(print, after(u"case."));
    if (path.startsWith(u"act:")) return ofAct(print, scope, after(u"act:"));
    if (path.startsWith(u"deadline:")) return ofClock(print, scope, after(u"deadline:"));
    if (path.startsWith(u"office.")) return ofOffice(print, after(u"office."));
    if (path.startsWith(u"doc.")) return ofIssue(print, after(u"doc."));
    if (path.startsWith(u"parties[].")) return ofParty(print, scope, after(u"parties[]."));
    if (path.startsWith(u"claims[].")) return ofClaim(print, scope, after(u"claims[]."));
    if (path.startsWith(u"items[].")) return ofItem(print, scope, after(u"items[]."));
    if (path.startsWith(u"representatives[]."))
        return ofRepresentative(print, scope, after(u"representatives[]."));
    if (path == u"hand") return Value();
    return std::nullopt;
}

} // namespace tiaocai::documents
