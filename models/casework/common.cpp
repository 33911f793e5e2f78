// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "law/rule_ids.h"
#include "moved_dates.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

QString nameOf(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party ? party->record.name : QString();
}

QList<ClaimId> claimsBy(const CaseFile &file, const QList<PartyId> &parties)
{
    QList<ClaimId> ids;
    for (const auto &claim : file.claims) {
        if (claim.record.by && parties.contains(*claim.record.by)) ids.append(claim.record.id);
    }
    return ids;
}

void leave(CaseFile &file, const PartyId &id, QDate on)
{
    if (auto *leaving = party(file, id)) leaving->until = on;
}

void settleClaims(CaseFile &file, const QList<ClaimId> &ids, ClaimOutcome outcome)
{
    for (const auto &id : ids) {
        if (auto *settled = claim(file, id)) settled->outcome = outcome;
    }
}

/// Whether applicants and respondents remain when these have left.
bool sidesRemain(const CaseFile &file, const QList<PartyId> &leaving)
{
    const auto remains = [&](PartyRole role) {
        const auto parties = file.active(role);
        return std::any_of(parties.begin(), parties.end(),
                           [&](const Party &party) { return !leaving.contains(party.record.id); });
    };
    return remains(PartyRole::Applicant) && remains(PartyRole::Respondent);
}

Party asParty(const PartyRecord &record, QDate since)
{
    Party party;
    party.record = record;
    party.since = since;
    return party;
}

Representative *representative(CaseFile &file, const RepresentativeRecord &record)
{
    const auto same = [&](const Representative &one) {
        return !one.until && one.record.party == record.party &&
               (one.record.id == record.id || one.record.name == record.name);
    };
    const auto it = std::find_if(file.representatives.begin(), file.representatives.end(), same);
    return it == file.representatives.end() ? nullptr : &*it;
}

bool isAward(DocumentKind kind)
{
    return kind == DocumentKind::Award || kind == DocumentKind::MediationAward;
}
bool isLeft(ServiceMethod method)
{
    return method == ServiceMethod::LeftAtPlace || method == ServiceMethod::Posted;
}

/// 办案规则 20(2): left or posted counts as served only where signing was refused, or where the employer is closed down
/// and ten or more workers are concerned, and only with photographs or video.
Result<void> checkLeft(const CaseFile &file, const DocumentServed &service)
{
    const bool closedDown = service.employerClosed && file.persons() >= collectiveFrom;
    if (!service.recorded)
        return refuse(
            u"deemed-service-conditions"_s,
            Text::tr("A document left or posted at the place counts as served only with photographs or "
                     "video. Record them and tick that they exist."),
            u"规则20(2)"_s);
    if (!service.signingRefused && !closedDown)
        return refuse(
            u"deemed-service-conditions"_s,
            Text::tr("A document may be left or posted only where signing was refused, or where the employer "
                     "is closed down and ten or more workers are concerned. Serve it in another way."),
            u"规则20(2)"_s);
    return {};
}

/// 办案规则 59: telephone, message, fax and e-mail only in the simplified procedure, and never for 裁决书 and 调解书.
Result<void> checkSimpleMeans(const CaseFile &file, const DocumentServed &service)
{
    if (isAward(service.what))
        return refuse(
            u"simple-means"_s,
            Text::tr(
                "An award or mediation award is never served by simple means. Serve it directly or by post."),
            u"规则59"_s);
    if (file.kind == CaseKind::Arbitration && !file.simplified)
        return refuse(
            u"simple-means"_s,
            Text::tr("Service by simple means needs the simplified procedure. Serve it directly or by post."),
            u"规则59"_s);
    return {};
}

bool consentsToElectronic(const CaseFile &file, const PartyId &id)
{
    for (auto it = file.effective.crbegin(); it != file.effective.crend(); ++it) {
        const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&it->payload);
        if (confirmed && confirmed->party == id) return confirmed->electronic;
    }
    return false;
}

Result<void> checkElectronic(const CaseFile &file, const DocumentServed &service, const Ground &ground,
                             QStringList &warnings)
{
    const bool consents = consentsToElectronic(file, service.recipient);
    if (isAward(service.what) && !(ground.choices.electronicAwards && consents))
        return refuse(
            u"electronic-award"_s,
            Text::tr(
                "An award or mediation award may be served electronically only where the office allows it "
                "and the recipient has consented in writing. Serve it directly or by post."),
            u"规则59; 民诉90"_s);
    if (!consents)
        warnings.append(
            Text::tr("%1 has not consented to electronic service in a confirmation of the service address.")
                .arg(nameOf(file, service.recipient)));
    return {};
}

QDate dueOf(const law::RuleId &rule, QDate from, const Rules &rules, const QString &variant = {})
{
    law::Reckoning asked{.rule = rule, .from = from};
    asked.variant = variant;
    asked.overlay = rules.choices.overlay;
    const auto period = law::reckon(asked, rules.book, rules.calendar, rules.choices.punctuality, false);
    return period ? period->due : QDate();
}

/// A province may let publication in a collective dispute be shorter (浙江条例 41).
QString publicationVariant(const CaseFile &file, QDate on, const Rules &rules)
{
    const auto *rule = rules.book.rule(law::ids::PublicNotice30, rules.choices.overlay);
    const auto collective = u"collective-publication"_s;
    const auto variants = rule ? rule->provisionOn(on).variants : QList<law::Variant>();
    const bool known = std::any_of(variants.begin(), variants.end(),
                                   [&](const law::Variant &variant) { return variant.name == collective; });
    return known && file.persons() >= collectiveFrom ? collective : QString();
}

template <typename P>
Service serviceOf(const Act &act, const P &payload)
{
    Service service;
    service.what = payload.what;
    service.document = payload.document;
    service.hearing = payload.hearing;
    service.recipient = payload.recipient;
    service.act = act.id;
    return service;
}

void serve(CaseFile &file, const Act &act, const Service &service)
{
    file.services.append(service);
    if (service.receivedOn) received(file, act, service);
}

bool isLent(const CaseFile &file)
{
    const auto *lent = last(file, ActKind::FileLent);
    const auto *returned = last(file, ActKind::FileReturned);
    return lent && (!returned || returned < lent);
}

/// Retention runs from archiving (archive practice; 办案规则 24 names no start).
std::optional<QDate> keptUntil(const CaseFile &file, const Ground &ground)
{
    const auto *archived = last(file, ActKind::FileArchived);
    if (!archived) return std::nullopt;
    const auto retention = std::get<FileArchived>(archived->payload).retention;
    const auto &rule =
        retention == Retention::TenYears ? law::ids::ArchiveAward10Y : law::ids::ArchiveOther5Y;
    return dueOf(rule, archived->on, {ground.book, ground.calendar, ground.choices});
}

Result<void> checkClosingDay(const CaseFile &file, const ClosingApproved &closing)
{
    if (!file.closing)
        return refuse(u"not-concluded"_s,
                      Text::tr("The case is not concluded yet. Record first how it ended."), u"规则22"_s);
    if (closing.manner == file.closing->manner && closing.closedOn == file.closing->on) return {};
    return refuse(
        u"closing-differs"_s,
        Text::tr(
            "The case ended on %1 (%2); approval cannot give it another day or manner. Correct the act that "
            "concluded it, or approve as it stands.")
            .arg(tiaocai::toText(file.closing->on), label(file.closing->manner)),
        u"规则22"_s);
}

Result<void> checkNewContent(const CaseFile &file, const ActCorrected &correction, const Act &wrong)
{
    if (!correction.rightDate && !correction.rightData && !correction.voided)
        return refuse(u"missing-data"_s,
                      Text::tr("The correction says nothing new. Give the right day, the right data, or "
                               "say that it never happened."));
    if (correction.rightData && kindOf(*correction.rightData) != wrong.kind())
        return refuse(u"bad-data"_s,
                      Text::tr("The right data belong to another kind of act (%1). Give data of “%2”.")
                          .arg(label(kindOf(*correction.rightData)), label(wrong.kind())));
    if (wrong.supersedes() && !correction.voided)
        return refuse(u"bad-data"_s,
                      Text::tr("A correction can only be taken back. Then correct the act itself anew."));
    if (correction.voided && wrong.id == file.acts.first().id)
        return refuse(u"opening-act"_s,
                      Text::tr("The act that opened the case cannot be struck out. Correct it, or record "
                               "that the application was withdrawn."));
    return {};
}

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &, const HandlerAssigned &payload, const Ground &,
                   QStringList &)
{
    const bool replaces =
        file.handler && *file.handler != payload.person && payload.role != HandlerRole::Clerk;
    if (replaces && payload.reason.isEmpty())
        return refuse(u"missing-data"_s, Text::tr("Say why the handler is replaced."), u"令17-25"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartyAdded &payload, const Ground &,
                   QStringList &)
{
    if (file.kind == CaseKind::Mediation && file.acceptedOn && !payload.consented)
        return refuse(
            u"consent-missing"_s,
            Text::tr("A party joins an accepted mediation only with its own consent. Obtain it and tick it."),
            u"令17-22"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartySucceeded &payload, const Ground &,
                   QStringList &)
{
    const auto *gone = file.party(payload.party);
    if (gone && !gone->isActive())
        return refuse(u"party-left"_s,
                      Text::tr("%1 is no longer a party of this case.").arg(gone->record.name), u"法25"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PartyWithdrew &payload, const Ground &,
                   QStringList &)
{
    if (!payload.isSigned)
        return refuse(u"signature-missing"_s, Text::tr("A party leaves only by its own signature."),
                      u"规则35"_s);
    if (!sidesRemain(file, {payload.party}))
        return refuse(
            u"last-party"_s,
            Text::tr("Nobody would remain on that side. Record instead that the application was withdrawn."),
            u"规则35"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const RepresentativeChanged &payload,
                   const Ground &, QStringList &warnings)
{
    const auto &record = payload.representative;
    const auto known =
        std::any_of(file.representatives.begin(), file.representatives.end(), [&](const Representative &one) {
            return !one.until && (one.record.id == record.id || one.record.name == record.name);
        });
    if (payload.change != RepresentativeChange::Appointed && !known)
        return refuse(u"unknown-representative"_s,
                      Text::tr("%1 does not represent anybody in this case. Record the appointment first.")
                          .arg(record.name),
                      u"法24"_s);
    if (payload.change != RepresentativeChange::Dismissed && record.paper.isEmpty())
        warnings.append(Text::tr("No power of attorney is on file for %1.").arg(record.name));
    if (record.powers == Powers::Special && record.powersListed.isEmpty())
        warnings.append(Text::tr("The special powers of %1 are not listed.").arg(record.name));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const DelegatesElected &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.delegates.size() < 3 || payload.delegates.size() > 5)
        return refuse(u"delegates-number"_s,
                      Text::tr("Three to five delegates are elected; %n were named.", nullptr,
                               int(payload.delegates.size())),
                      u"规则63"_s);
    if (!payload.signedByRepresented) warnings.append(Text::tr("The list is not signed by the represented."));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const ServiceAddressConfirmed &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.electronic && payload.scope.isEmpty())
        warnings.append(Text::tr("It is not said for which documents electronic service was consented to."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const DocumentServed &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.sentOn && payload.receivedOn && *payload.receivedOn < *payload.sentOn)
        return refuse(u"bad-date"_s,
                      Text::tr("It cannot have been received on %1 before it was sent on %2.")
                          .arg(tiaocai::toText(*payload.receivedOn), tiaocai::toText(*payload.sentOn)));
    if (isLeft(payload.method)) return checkLeft(file, payload);
    if (payload.method == ServiceMethod::SimpleMeans) return checkSimpleMeans(file, payload);
    if (payload.method == ServiceMethod::Electronic) return checkElectronic(file, payload, ground, warnings);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PublicationStarted &, const Ground &,
                   QStringList &)
{
    if (file.simplified)
        return refuse(
            u"simplified"_s,
            Text::tr("Service by publication is barred in the simplified procedure. Convert the case to the "
                     "ordinary procedure first."),
            u"规则57(三)"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const CaseSplit &payload, const Ground &,
                   QStringList &)
{
    if (!sidesRemain(file, payload.parties))
        return refuse(u"last-party"_s,
                      Text::tr("Nobody would remain on one side. Leave an applicant and a respondent in "
                               "this case."),
                      u"民诉55"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const ClosingApproved &payload, const Ground &,
                   QStringList &warnings)
{
    if (auto fits = checkClosingDay(file, payload); !fits) return fits;
    if (file.kind == CaseKind::Arbitration && payload.manner == ClosingManner::ByAward && !payload.prevailed)
        return refuse(u"missing-data"_s, Text::tr("Say who prevailed: the monthly form asks for it."),
                      u"规则22"_s);
    const auto open =
        std::count_if(payload.claims.begin(), payload.claims.end(),
                      [](const ClaimResult &result) { return result.outcome == ClaimOutcome::Open; });
    if (open > 0) warnings.append(Text::tr("%n claims have no outcome.", nullptr, int(open)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const FileArchived &payload, const Ground &,
                   QStringList &)
{
    if (hasAward(file) && payload.retention != Retention::TenYears)
        return refuse(u"retention-too-short"_s,
                      Text::tr("A case with an award is kept for at least ten years."), u"规则24"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const FileLent &payload, const Ground &,
                   QStringList &)
{
    if (isLent(file))
        return refuse(u"file-lent"_s, Text::tr("The file is lent out. Record its return first."),
                      u"规则23"_s);
    if (payload.until < draft.on)
        return refuse(u"bad-date"_s, Text::tr("The loan cannot end before it begins."));
    if (payload.borrower == Borrower::PartyOrRepresentative && !payload.mainFileOnly)
        return refuse(u"side-file"_s,
                      Text::tr("Parties and their representatives may see the main file only."), u"规则23"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const FileReturned &, const Ground &,
                   QStringList &)
{
    if (!isLent(file)) return refuse(u"file-not-lent"_s, Text::tr("The file is not lent out."), u"规则23"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const FileDisposed &, const Ground &ground,
                   QStringList &)
{
    const auto until = keptUntil(file, ground);
    if (until && until->isValid() && draft.on <= *until)
        return refuse(u"retention-running"_s,
                      Text::tr("The file is to be kept until %1. It may be disposed of after that day.")
                          .arg(tiaocai::toText(*until)),
                      u"规则24"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ActCorrected &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto *wrong = file.act(payload.act);
    if (!wrong)
        return refuse(u"unknown-act"_s,
                      Text::tr("The act that is to be corrected does not stand in this case."));
    if (auto content = checkNewContent(file, payload, *wrong); !content) return content;
    if (payload.rightDate && *payload.rightDate > ground.now.today())
        return refuse(
            u"date-in-future"_s,
            Text::tr("The right day %1 lies in the future.").arg(tiaocai::toText(*payload.rightDate)));
    const auto moved = movedDates(file, draft, ground);
    if (moved.undoesTheEnd && !payload.voided)
        return refuse(
            u"out-of-order"_s,
            Text::tr("Corrected so, the case would have ended before it was accepted. %1 Correct that act "
                     "first.")
                .arg(moved.irregularities.join(u' ')));
    const bool second = payload.secondPerson && *payload.secondPerson != ground.actor;
    if (!moved.dates.isEmpty() && !second)
        return refuse(u"second-person-needed"_s,
                      Text::tr("This correction moves %1. Name a second person who has checked it.")
                          .arg(moved.dates.join(Text::tr("; "))));
    warnings += moved.dates + moved.irregularities;
    return {};
}

void apply(CaseFile &file, const Act &, const HandlerAssigned &payload)
{
    if (payload.role != HandlerRole::Clerk) file.handler = payload.person;
}

void apply(CaseFile &file, const Act &act, const PartyAdded &payload)
{
    auto added = asParty(payload.party, act.on);
    if (payload.consented) added.consent = Answer::Agrees;
    file.parties.append(added);
}

void apply(CaseFile &file, const Act &act, const PartySucceeded &payload)
{
    leave(file, payload.party, act.on);
    if (!payload.takesPart) return;
    file.parties.append(asParty(payload.successor, act.on));
    const auto &successor = payload.successor.id;
    for (auto &claim : file.claims) {
        if (claim.record.by == payload.party) claim.record.by = successor;
    }
    for (auto &item : file.items) {
        if (item.agreed.obligor == payload.party) item.agreed.obligor = successor;
        if (item.agreed.obligee == payload.party) item.agreed.obligee = successor;
    }
}

void apply(CaseFile &file, const Act &act, const PartyWithdrew &payload)
{
    settleClaims(file, claimsBy(file, {payload.party}), ClaimOutcome::Dropped);
    leave(file, payload.party, act.on);
}

void apply(CaseFile &file, const Act &act, const RepresentativeChanged &payload)
{
    if (auto *former = representative(file, payload.representative);
        former && payload.change != RepresentativeChange::Appointed)
        former->until = act.on;
    if (payload.change != RepresentativeChange::Dismissed)
        file.representatives.append({payload.representative, act.on, std::nullopt});
}

void apply(CaseFile &file, const Act &act, const ServiceAddressConfirmed &payload)
{
    if (auto *confirming = party(file, payload.party)) confirming->addressConfirmedOn = act.on;
}

void apply(CaseFile &file, const Act &act, const DocumentServed &payload, const Rules &rules)
{
    auto service = serviceOf(act, payload);
    service.sentOn = payload.sentOn;
    service.receivedOn = payload.receivedOn;
    if (isLeft(payload.method)) {
        service.deemed = true;
        service.receivedOn = dueOf(law::ids::DeemedService3WD, payload.sentOn.value_or(act.on), rules);
    }
    serve(file, act, service);
}

/// Returned mail is served on the day of return where the address was confirmed or receipt refused (民诉 by reference).
void apply(CaseFile &file, const Act &act, const ServiceFailed &payload, const Rules &rules)
{
    const auto *recipient = file.party(payload.recipient);
    const bool confirmed =
        recipient && recipient->addressConfirmedOn && *recipient->addressConfirmedOn <= act.on;
    const bool deemed = confirmed || payload.reason == ReturnReason::Refused;
    if (!rules.choices.mailReturnedIsServed || !deemed) return;
    auto service = serviceOf(act, payload);
    service.receivedOn = act.on;
    service.deemed = true;
    serve(file, act, service);
}

void apply(CaseFile &file, const Act &act, const PublicationStarted &payload, const Rules &rules)
{
    auto service = serviceOf(act, payload);
    service.sentOn = act.on;
    service.receivedOn =
        dueOf(law::ids::PublicNotice30, act.on, rules, publicationVariant(file, act.on, rules));
    service.byPublication = true;
    service.deemed = true;
    serve(file, act, service);
}

void apply(CaseFile &file, const Act &act, const CaseSplit &payload)
{
    settleClaims(file, payload.claims + claimsBy(file, payload.parties), ClaimOutcome::SplitOff);
    for (const auto &id : payload.parties)
        leave(file, id, act.on);
}

void apply(CaseFile &file, const Act &, const ClosingApproved &payload)
{
    file.closingApproved = true;
    for (const auto &result : payload.claims) {
        if (auto *settled = claim(file, result.claim); settled && result.outcome != ClaimOutcome::Open) {
            settled->outcome = result.outcome;
            settled->obtained = result.amount ? result.amount : settled->obtained;
        }
    }
}

void apply(CaseFile &file, const Act &act, const ClosingRevoked &)
{
    file.closingApproved = false;
    if (file.kind != CaseKind::Mediation) return reopenArbitration(file, act);
    if (!file.closing) return;
    file.closing.reset();
    file.awaitingSignaturesSince.reset();
    file.items.clear();
    file.decisions.clear();
    file.performance = Performance::None;
    for (auto &claim : file.claims) {
        if (claim.outcome != ClaimOutcome::SplitOff && claim.outcome != ClaimOutcome::Dropped)
            claim.outcome = ClaimOutcome::Open;
    }
    go(file, Stage::Mediating);
}

void apply(CaseFile &file, const Act &, const FileArchived &)
{
    go(file, Stage::Archived);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PartyAdded &payload)
{
    emitPartyAdded(sink, file, act, payload);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload)
{
    emitService(sink, file, act, payload);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ServiceFailed &payload)
{
    emitService(sink, file, act, payload);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PublicationStarted &payload)
{
    emitService(sink, file, act, payload);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ContactLogged &payload)
{
    if (payload.demand) sink.add(law::EventKind::DemandMade, act.on);
    if (payload.complaint) sink.add(law::EventKind::ComplaintFiled, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const FileArchived &)
{
    sink.add(law::EventKind::FileArchived, act.on);
}

Result<void> requireSpecialPowers(const CaseFile &file, const std::optional<RepresentativeId> &by)
{
    for (const auto &representative : file.representatives) {
        const auto &record = representative.record;
        const bool mayNot = record.powers != Powers::Special || representative.until;
        if (by && record.id == *by && mayNot)
            return refuse(u"powers-missing"_s,
                          Text::tr("%1 has no special powers (特别授权): nobody but the party may settle, "
                                   "sign an agreement, "
                                   "change or drop a claim.")
                              .arg(record.name),
                          u"法24"_s);
    }
    return {};
}

QList<ActKind> commonMayFollow(const CaseFile &file)
{
    using enum ActKind;
    if (!file.isOpen())
        return {ContactLogged, DocumentServed,        DocumentIssued,
                ServiceFailed, RepresentativeChanged, ServiceAddressConfirmed};
    return {ContactLogged,   DocumentServed,  DocumentIssued,     RepresentativeChanged,
            HandlerAssigned, ServiceFailed,   PartyAdded,         ServiceAddressConfirmed,
            PartySucceeded,  PartyWithdrew,   PublicationStarted, CaseSplit,
            CasesJoined,     DelegatesElected};
}

} // namespace tiaocai::casework
