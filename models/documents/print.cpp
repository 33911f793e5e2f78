// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"

#include "answers.h"
#include "casework/verbs.h"
#include "members.h"
#include "source.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// The entry of a list with that id.
template <typename List, typename Uuid>
auto entry(const List &list, const Uuid &uuidOf, const QUuid &id) -> decltype(&list.first())
{
    const auto found = std::ranges::find(list, id, uuidOf);
    return found == list.end() ? nullptr : &*found;
}

/// Registers that the program does not keep: a person says what stands in them.
constexpr std::array notKept{u"evidence[]", u"witnesses[]",  u"elements[]",
                             u"receipt.",   u"archive.",     u"service[]",
                             u"award.",     u"doc.enclosed", u"office.reviewSheet"};

bool isAsked(const PaperField &field)
{
    const auto source = QStringView(field.source);
    if (source.startsWith(u"ask")) return true;
    const auto from = source.startsWith(u"derived: ") ? source.mid(9) : source;
    return !from.endsWith(u"is not empty") && std::ranges::any_of(notKept, [from](const auto *prefix) {
        return from.startsWith(QStringView(prefix));
    });
}

bool isTakenBack(const CaseFile &file, const ActId &correction)
{
    return std::ranges::any_of(file.acts, [&](const Act &act) {
        const auto *later = std::get_if<ActCorrected>(&act.payload);
        return later && later->voided && later->act == correction;
    });
}

/// To whom an act of service was.
std::optional<PartyId> servedParty(const Payload &payload)
{
    if (const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&payload)) return confirmed->party;
    if (const auto *served = std::get_if<DocumentServed>(&payload)) return served->recipient;
    if (const auto *failed = std::get_if<ServiceFailed>(&payload)) return failed->recipient;
    const auto *started = std::get_if<PublicationStarted>(&payload);
    return started ? std::optional(started->recipient) : std::nullopt;
}

/// On a paper of one party another party's clock says nothing.
bool isFor(const CaseFile &file, const law::Deadline &clock, const Scope &scope)
{
    return !scope.party || clock.subject == scope.party->record.id.uuid() ||
           !file.party(PartyId(clock.subject));
}

} // namespace

Print::Print(const Template &paper, const Sources &sources, const Printing &printing)
    : m_paper(paper)
    , m_sources(sources)
    , m_printing(printing)
{
    if (printing.representative) m_whole.representative = representative(*printing.representative);
    if (printing.recipient) m_whole.party = party(*printing.recipient);
    if (m_whole.representative && !m_whole.party) m_whole.party = party(m_whole.representative->record.party);
}

QList<const Act *> Print::acts(ActKind kind) const
{
    QList<const Act *> found;
    const auto take = [&](const Act &act) {
        if (act.kind() == kind && isOfRecipient(act)) found << &act;
    };
    for (const auto *act : actsOf(file(), kind))
        take(*act);
    if (m_printing.draft) take(*m_printing.draft);
    return found;
}

QList<const Act *> actsOf(const CaseFile &file, ActKind kind)
{
    QList<const Act *> found;
    const bool isCorrection = kind == ActKind::ActCorrected;
    for (const auto &act : isCorrection ? file.acts : file.effective) {
        if (act.kind() == kind && !(isCorrection && isTakenBack(file, act.id))) found << &act;
    }
    return found;
}

bool Print::isOfRecipient(const Act &act) const
{
    const bool isOfService = m_paper.per == u"recipient" || m_paper.id == u"service-address-confirmation";
    const auto to = isOfService && m_whole.party ? servedParty(act.payload) : std::nullopt;
    return !to || *to == m_whole.party->record.id;
}

const Act *Print::act(ActKind kind) const
{
    const auto all = acts(kind);
    if (m_printing.of) {
        const auto of = std::ranges::find_if(all, [&](const Act *one) { return one->id == *m_printing.of; });
        if (of != all.end()) return *of;
    }
    return all.isEmpty() ? nullptr : all.last();
}

const QList<law::Deadline> &Print::clocks() const
{
    if (!m_clocks) m_clocks = casework::deadlines(file(), m_sources.rules, m_sources.today, true);
    return *m_clocks;
}

const law::Deadline *Print::clock(QStringView rule, const Scope &scope) const
{
    const law::Deadline *found = nullptr;
    for (const auto &clock : clocks()) {
        if (clock.period.rule.toString() == rule && isFor(file(), clock, scope)) found = &clock;
    }
    return found;
}

QString Print::name(const PartyId &id) const
{
    const auto *found = party(id);
    return found ? nameOf(found->record) : QString();
}

const Claim *Print::claim(const ClaimId &id) const
{
    return entry(
        file().claims, [](const Claim &one) { return one.record.id.uuid(); }, id.uuid());
}

const Representative *Print::representative(const RepresentativeId &id) const
{
    return entry(
        file().representatives, [](const Representative &one) { return one.record.id.uuid(); }, id.uuid());
}

const AgreementItem *Print::item(const ItemId &id) const
{
    const auto *kept = entry(
        file().items, [](const Item &one) { return one.agreed.id.uuid(); }, id.uuid());
    return kept ? &kept->agreed : nullptr;
}

Value Print::value(const PaperField &field, const Scope &scope) const
{
    const auto cell = scope.cells.find(field.name);
    if (cell != scope.cells.end()) return answered(*cell, field.type).value_or(Value());
    if (asks(field)) return asked(field, scope);
    if (field.type == FieldType::List) return rowsOf(*this, scope, field.source).value_or(Rows());
    if (field.source.startsWith(u"derived: "))
        return derived(*this, scope, QStringView(field.source).mid(9)).value_or(Value());
    return atPath(*this, scope, field.source).value_or(Value());
}

Value Print::asked(const PaperField &field, const Scope &scope) const
{
    const auto answer = m_printing.answers.find(field.key());
    if (answer == m_printing.answers.end()) return preset(*this, field, scope);
    return field.type == FieldType::List ? Value(answeredRows(m_paper, field, *answer))
                                         : answered(*answer, field.type).value_or(Value());
}

bool Print::asks(const PaperField &field) const
{
    if (isAsked(field)) return true;
    if (field.type != FieldType::List) return false;
    const bool isKept = rowsOf(*this, {}, field.source).has_value();
    return !isKept || std::ranges::any_of(m_paper.fields, [&](const PaperField &column) {
        return column.in == field.name && isAsked(column);
    });
}

bool Print::knows(const PaperField &field) const
{
    if (field.source == u"hand" || asks(field)) return true; // a list that is not kept is asked
    if (field.type == FieldType::List) return rowsOf(*this, {}, field.source).has_value();
    if (field.source.startsWith(u"derived: "))
        return derived(*this, {}, QStringView(field.source).mid(9)).has_value();
    return atPath(*this, {}, field.source).has_value();
}

QString nameOf(const PartyRecord &record)
{
    return record.name.isEmpty() ? record.alias : record.name;
}

QString textOf(const ClaimRecord &claim)
{
    return claim.text.isEmpty() ? legalWord(claim.cause) : claim.text;
}

QString nameOf(const Print &print, const PartyId &id)
{
    return print.name(id);
}

QString nameOf(const Print &print, const PersonId &id)
{
    return print.name(id);
}

QString nameOf(const Print &print, const RepresentativeId &id)
{
    const auto *found = print.representative(id);
    return found ? found->record.name : QString();
}

QString nameOf(const Print &print, const ClaimId &id)
{
    const auto *found = print.claim(id);
    return found ? textOf(found->record) : QString();
}

QString nameOf(const Print &print, const ItemId &id)
{
    const auto *found = print.item(id);
    return found ? found->text : QString();
}

QString nameOf(const Print &print, const DocumentId &id)
{
    const auto &decisions = print.file().decisions;
    const auto *decided = entry(
        decisions, [](const Decision &one) { return one.document.uuid(); }, id.uuid());
    if (decided) return decided->number;
    for (const auto *act : print.acts(ActKind::DocumentIssued)) {
        const auto &issued = std::get<DocumentIssued>(act->payload);
        if (issued.document == id) return issued.number;
    }
    return {};
}

QString nameOf(const Print &print, const EvidenceId &id)
{
    const auto *found = print.file().evidenceOf(id);
    return found ? (found->item.number + u' ' + found->item.name).trimmed() : QString();
}

QString nameOf(const Print &print, const ActId &id)
{
    const auto *act = print.file().act(id);
    return act ? text(Value(act->on), FieldType::Date) + legalWord(act->kind()) : QString();
}

} // namespace tiaocai::documents
