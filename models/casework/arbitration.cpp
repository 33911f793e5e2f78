// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

constexpr int longestExtension = 15; // law art. 43

QString nameOf(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party && !party->record.name.isEmpty() ? party->record.name : Text::tr("(unnamed)");
}

Rules rulesOf(const Ground &ground)
{
    return {ground.book, ground.calendar, ground.choices};
}

law::Period reckoned(const law::RuleId &rule, QDate from, const Ground &ground)
{
    const law::Reckoning asked{.rule = rule, .from = from, .overlay = ground.choices.overlay};
    return law::reckon(asked, ground.book, ground.calendar, ground.choices.punctuality, false)
        .value_or(law::Period());
}

/// The latest clock of a rule, of one subject where one is named.
std::optional<law::Deadline> clockOf(const CaseFile &file, const Ground &ground, const law::RuleId &rule,
                                     QUuid subject = {})
{
    const auto all = deadlines(file, ground.book, ground.calendar, ground.choices, ground.now.today());
    const auto isMeant = [&](const law::Deadline &each) {
        return each.period.rule == rule && (subject.isNull() || each.subject == subject);
    };
    const auto it = std::find_if(all.crbegin(), all.crend(), isMeant);
    return it == all.crend() ? std::nullopt : std::optional(*it);
}

/// Whether the clock's day lies before `day`; without a clock it does not.
bool isOver(const std::optional<law::Deadline> &clock, QDate day)
{
    return clock && clock->period.judged.isValid() && clock->period.judged < day;
}

template <typename Asked, typename Decided>
bool isPending(const CaseFile &file)
{
    int pending = 0;
    for (const auto &act : file.effective) {
        if (std::holds_alternative<Asked>(act.payload)) ++pending;
        if (std::holds_alternative<Decided>(act.payload)) pending = std::max(0, pending - 1);
    }
    return pending > 0;
}

struct Recusals {
    QList<PersonId> pending, granted;
    bool bar(const PersonId &person) const { return pending.contains(person) || granted.contains(person); }
};

Recusals recusals(const CaseFile &file)
{
    Recusals found;
    for (const auto &act : file.effective) {
        if (const auto *requested = std::get_if<RecusalRequested>(&act.payload))
            found.pending.append(requested->against);
        const auto *decided = std::get_if<RecusalDecided>(&act.payload);
        if (!decided || found.pending.isEmpty()) continue;
        const auto person = found.pending.takeLast();
        if (decided->granted) found.granted.append(person);
    }
    return found;
}

/// Whose recusal is asked for or granted may not act meanwhile (办案规则 11).
Result<void> requireUnchallenged(const CaseFile &file, const ActDraft &draft, const Ground &ground,
                                 const QList<PersonId> &acting = {})
{
    auto persons = acting;
    persons.append(ground.actor);
    if (draft.decidedBy) persons.append(*draft.decidedBy);
    const auto challenged = recusals(file);
    const bool isBarred = std::any_of(persons.cbegin(), persons.cend(),
                                      [&](const PersonId &person) { return challenged.bar(person); });
    if (!isBarred) return {};
    return refuse(
        u"recusal-pending"_s,
        Text::tr(
            "Somebody whose recusal was asked for or granted may not act in this case. Record the decision "
            "on the recusal, or compose the tribunal anew."),
        u"规则11"_s);
}

bool isPublished(const CaseFile &file)
{
    return std::any_of(file.services.cbegin(), file.services.cend(), [&](const Service &service) {
        const auto *recipient = file.party(service.recipient);
        return service.byPublication && recipient && recipient->record.role == PartyRole::Respondent;
    });
}

Result<void> requireAsked(bool asked, const QString &sentence, const QString &article)
{
    if (asked) return {};
    return refuse(u"nothing-to-decide"_s, sentence, article);
}

QStringList missingOf(const PartyRecord &party)
{
    const bool isPerson = party.kind == PartyKind::Worker || party.kind == PartyKind::Individual;
    QList<QPair<QString, bool>> needed{{u"name"_s, !party.name.isEmpty()},
                                       {u"address"_s, !party.address.isEmpty()},
                                       {u"postalAddress"_s, !party.postalAddress.isEmpty()},
                                       {u"phone"_s, !party.phone.isEmpty()}};
    if (isPerson)
        needed += {{u"sex"_s, party.sex.has_value()},
                   {u"birthDate"_s, party.birthDate.has_value()},
                   {u"idNumber"_s, !party.idNumber.isEmpty()}};
    else
        needed += {{u"legalRepresentative"_s, !party.legalRepresentative.isEmpty()},
                   {u"legalRepresentativeTitle"_s, !party.legalRepresentativeTitle.isEmpty()}};
    QStringList labels;
    for (const auto &[key, there] : std::as_const(needed)) {
        if (!there) labels.append(fieldLabel(key));
    }
    return labels;
}

void warnOfMissing(const Application &application, QStringList &warnings)
{
    for (const auto &party : application.parties) {
        const auto missing = missingOf(party);
        const auto who = party.name.isEmpty() ? label(party.role) : party.name;
        if (!missing.isEmpty())
            warnings.append(
                Text::tr(
                    "The application does not say of %1: %2. Ask for everything that is missing at once.")
                    .arg(who, missing.join(Text::tr(", "))));
    }
}

/// Days of extensions that the count which runs now has been given; a restart ends them.
int extendedSoFar(const CaseFile &file)
{
    int days = 0;
    for (const auto &act : file.effective) {
        const auto *extended = std::get_if<ExtensionApproved>(&act.payload);
        const auto *changed = std::get_if<ClaimsChangeDecided>(&act.payload);
        const auto *countered = std::get_if<CounterclaimDecided>(&act.payload);
        const bool added = act.kind() == ActKind::PartyAdded && file.acceptedOn && *file.acceptedOn <= act.on;
        const bool joined = countered && countered->decision == CounterclaimDecision::Joined;
        if (added || joined || (changed && changed->accepted)) days = 0;
        if (extended) days += extended->days;
    }
    return days;
}

Result<void> checkExtensionLength(const CaseFile &file, int days)
{
    const int before = extendedSoFar(file);
    if (days < 1 || before + days > longestExtension)
        return refuse(
            u"extension-too-long"_s,
            Text::tr("The period may be extended by one to fifteen days in all; %n were approved before.",
                     nullptr, before),
            u"法43; 规则45"_s);
    if (before > 0)
        return refuse(
            u"extension-second"_s,
            Text::tr("The period has been extended already. It can be extended again only after a restart."),
            u"法43; 规则45"_s);
    return {};
}

QStringList namesOf(const CaseFile &file, const QList<PartyId> &parties)
{
    QStringList names;
    for (const auto &party : parties)
        names.append(nameOf(file, party));
    return names;
}

void warnOfNotice(const HearingSet &payload, QDate on, const Ground &ground, QStringList &warnings)
{
    const auto notice = reckoned(law::ids::HearingNotice5WDBefore, payload.day, ground);
    const auto lenient = notice.lenient.isValid() ? notice.lenient : notice.due;
    if (payload.announced || !lenient.isValid()) return;
    if (on > lenient)
        warnings.append(
            Text::tr("Notice of this hearing can no longer be given in time: it would have to arrive by %1.")
                .arg(toText(lenient)));
    else if (notice.strict.isValid() && on > notice.strict)
        warnings.append(
            Text::tr(
                "By the strict reading notice of this hearing should have arrived by %1; by the lenient one "
                "it may arrive until %2.")
                .arg(toText(notice.strict), toText(lenient)));
}

void warnOfDefence(const CaseFile &file, QDate day, const Ground &ground, QStringList &warnings)
{
    for (const auto &respondent : file.active(PartyRole::Respondent)) {
        const auto name = nameOf(file, respondent.record.id);
        const auto defence = clockOf(file, ground, law::ids::ArbDefence10WD, respondent.record.id.uuid());
        if (!defence)
            warnings.append(
                Text::tr(
                    "%1 has not received the copy of the application; the defence period starts with it.")
                    .arg(name));
        else if (defence->isOpen() && defence->period.judged >= day)
            warnings.append(Text::tr("The defence period of %1 ends on %2, not before the hearing.")
                                .arg(name, toText(defence->period.judged)));
    }
}

Result<void> requireHearing(const CaseFile &file, const std::optional<HearingId> &id)
{
    const auto *hearing = hearingOf(file, id);
    if (hearing && hearing->state == Hearing::Set) return {};
    return refuse(u"no-hearing"_s,
                  Text::tr("No such hearing is set. Record the setting of the hearing first."), u"法35"_s);
}

enum class NoticeProof { None, Unconfirmed, Proper };

bool isUnconfirmed(const CaseFile &file, const Service &service)
{
    const auto *act = file.act(service.act);
    const auto *served = act ? std::get_if<DocumentServed>(&act->payload) : nullptr;
    return served && served->method == ServiceMethod::SimpleMeans && !served->confirmed;
}

/// What proves that the notice of the hearing reached a party (办案规则 59).
NoticeProof noticeProof(const CaseFile &file, const PartyId &party)
{
    const auto *hearing = file.hearings.isEmpty() ? nullptr : &file.hearings.last();
    auto proof = hearing && hearing->announced ? NoticeProof::Proper : NoticeProof::None;
    for (const auto &service : file.services) {
        if (service.what != DocumentKind::HearingNotice || service.recipient != party || !service.receivedOn)
            continue;
        proof =
            std::max(proof, isUnconfirmed(file, service) ? NoticeProof::Unconfirmed : NoticeProof::Proper);
    }
    return proof;
}

tl::unexpected<Refusal> unproven(const QString &name)
{
    return refuse(u"notice-not-proven"_s,
                  Text::tr("Nothing proves that the written notice of the hearing reached %1; notice by "
                           "simple means counts only "
                           "once it is confirmed. Record its service, or set the hearing anew.")
                      .arg(name),
                  u"法36; 规则39, 59"_s);
}

Result<void> checkDefaultAward(const CaseFile &file, QStringList &warnings)
{
    const auto *held = last(file, ActKind::HearingHeld);
    const auto absent = held ? std::get<HearingHeld>(held->payload).absent : QList<PartyId>();
    for (const auto &party : absent) {
        const auto *absentee = file.party(party);
        if (!absentee || absentee->record.role != PartyRole::Respondent) continue;
        const auto proof = noticeProof(file, party);
        if (proof == NoticeProof::Unconfirmed) return unproven(nameOf(file, party));
        if (proof == NoticeProof::None)
            warnings.append(
                Text::tr("No service of the hearing's notice on %1 is recorded.").arg(nameOf(file, party)));
    }
    return {};
}

/// What can never be decided finally, whatever its amount (law art. 47).
bool isNeverFinal(Cause cause)
{
    return cause == Cause::LabourRelation || cause == Cause::Contract;
}

tl::unexpected<Refusal> mixed()
{
    return refuse(u"mixed-award"_s,
                  Text::tr("Claims that are decided finally and claims that are not need separate awards. "
                           "Record one award for each."),
                  u"法47; 规则50"_s);
}

Result<void> checkDocument(const CaseFile &file, const AwardMade &payload)
{
    for (const auto &decision : file.decisions) {
        const bool sameDocument = decision.document == payload.document && !payload.document.isNull();
        if (decision.repudiated || (!sameDocument && decision.number != payload.number)) continue;
        if (decision.isFinal != payload.isFinal) return mixed();
        return refuse(
            u"award-exists"_s,
            Text::tr(
                "The award %1 is recorded already. Correct that act, or give the other award its own number.")
                .arg(payload.number));
    }
    return {};
}

Result<void> checkCovered(const CaseFile &file, const QList<ClaimId> &covered)
{
    const auto left = undecided(file);
    if (left.isEmpty() && !file.claims.isEmpty())
        return refuse(u"nothing-to-decide"_s, Text::tr("Every claim of this case has been decided."),
                      u"规则49"_s);
    const bool twice =
        std::any_of(covered.cbegin(), covered.cend(), [&](const ClaimId &id) { return !left.contains(id); });
    if (twice)
        return refuse(
            u"claim-decided"_s,
            Text::tr("One of these claims has been decided already. Name only claims that are open."),
            u"规则49"_s);
    return {};
}

Result<void> checkResults(const CaseFile &file, const AwardMade &payload, const QList<ClaimId> &covered,
                          QStringList &warnings)
{
    QList<ClaimId> resolved;
    for (const auto &result : payload.results) {
        if (!covered.contains(result.claim))
            return refuse(u"bad-data"_s,
                          Text::tr("The award gives a result for a claim that it does not cover."),
                          u"规则53"_s);
        resolved.append(result.claim);
    }
    const auto silent = std::count_if(covered.cbegin(), covered.cend(),
                                      [&](const ClaimId &id) { return !resolved.contains(id); });
    if (silent > 0)
        warnings.append(
            Text::tr("The award says nothing of %n claims that it covers.", nullptr, int(silent)));
    const bool finalAndNot =
        payload.isFinal && std::any_of(file.claims.cbegin(), file.claims.cend(), [&](const Claim &claim) {
            return covered.contains(claim.record.id) && isNeverFinal(claim.record.cause);
        });
    if (finalAndNot) return mixed();
    return {};
}

void warnOfTribunal(const CaseFile &file, const AwardMade &payload, QStringList &warnings)
{
    if (file.tribunal.isEmpty()) warnings.append(Text::tr("No tribunal has been recorded for this case."));
    const bool others = std::any_of(payload.arbitrators.cbegin(), payload.arbitrators.cend(),
                                    [&](const PersonId &person) { return !file.tribunal.contains(person); });
    if (others && !file.tribunal.isEmpty())
        warnings.append(Text::tr("Somebody signed the award who is not of the tribunal that was composed."));
    if (isPending<CounterclaimFiled, CounterclaimDecided>(file))
        warnings.append(Text::tr("A counterclaim awaits a decision."));
}

bool hasPendingWorkerSuit(const CaseFile &file)
{
    return std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(), [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == CourtAction::Suit && isWorkerSide(file, suit.party);
    });
}

/// A court decides whether an action is admissible: what is doubtful is said, and recorded all the same.
void warnOfAction(const CaseFile &file, const ActDraft &draft, const CourtActionReported &payload,
                  const Decision &award, const Ground &ground, QStringList &warnings)
{
    const bool byWorker = isWorkerSide(file, payload.party);
    if (payload.action == CourtAction::SetAside && !award.isFinal)
        warnings.append(Text::tr("Only a final award can be set aside; %1 is not final.").arg(award.number));
    if (payload.action == CourtAction::Suit && award.isFinal && !byWorker)
        warnings.append(
            Text::tr("Against the final award %1 the employer cannot sue, only have it set aside.")
                .arg(award.number));
    if (payload.action == CourtAction::SetAside && hasPendingWorkerSuit(file))
        warnings.append(
            Text::tr("A worker's suit is pending: it bars the employer from having the award set aside."));
    const auto received = award.receipts.value(payload.party);
    if (payload.action == CourtAction::NonEnforcement || !received.isValid()) return;
    const auto period = reckoned(
        payload.action == CourtAction::Suit ? law::ids::Suit15 : law::ids::SetAside30, received, ground);
    if (period.due.isValid() && draft.on > period.due)
        warnings.append(
            Text::tr("The period for this against %1 ended on %2.").arg(award.number, toText(period.due)));
}

QList<Decision> decisionsMeant(const CaseFile &file, const std::optional<DocumentId> &document)
{
    auto decisions = file.decisions;
    decisions.removeIf([&](const Decision &decision) {
        return decision.repudiated || (document && decision.document != *document);
    });
    return decisions;
}

Result<void> checkEffect(const CaseFile &file, const ActDraft &draft, const Decision &decision,
                         const Ground &ground, bool courtAsked, QStringList &warnings)
{
    if (decision.superseded)
        return refuse(
            u"award-superseded"_s,
            Text::tr("A court has taken %1 out of effect; nothing certifies it.").arg(decision.number),
            u"法49, 50"_s);
    if (!decision.effectiveOn || *decision.effectiveOn > draft.on)
        return refuse(u"not-effective"_s,
                      Text::tr("%1 is not effective: it takes effect once every period to sue is over and no "
                               "suit is reported.")
                          .arg(decision.number),
                      u"法50, 51"_s);
    if (decision.isFinal || decision.what != DocumentKind::Award) return {};
    const auto lastDay = lastDayToSue(file, decision, rulesOf(ground));
    const auto waited = lastDay.isValid()
                            ? ground.calendar.addWorkingDays(lastDay, ground.choices.effectWaitWorkingDays)
                            : QDate();
    if (!courtAsked && waited.isValid() && draft.on <= waited)
        warnings.append(Text::tr("A suit against %1 may still be in the mail until %2. Ask the court.")
                            .arg(decision.number, toText(waited)));
    return {};
}

Result<void> requireDefender(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    const bool countered = std::any_of(file.claims.cbegin(), file.claims.cend(),
                                       [](const Claim &claim) { return claim.counterclaim; });
    if (!party || party->record.role != PartyRole::Applicant || countered) return {};
    return refuse(u"wrong-party"_s,
                  Text::tr("%1 is the applicant; a defence comes from the other side.").arg(nameOf(file, id)),
                  u"法30"_s);
}

Result<void> requireRespondent(const CaseFile &file, const PartyId &id, const QString &article)
{
    const auto *party = file.party(id);
    if (!party || party->record.role == PartyRole::Respondent) return {};
    return refuse(u"wrong-party"_s, Text::tr("%1 is not a respondent of this case.").arg(nameOf(file, id)),
                  article);
}

/// The last day on which the applicants may change their claims; invalid where none was set.
QDate evidenceEnd(const CaseFile &file, const Ground &ground)
{
    QDate end;
    for (const auto &applicant : file.active(PartyRole::Applicant)) {
        const auto evidence = clockOf(file, ground, law::ids::Evidence, applicant.record.id.uuid());
        if (evidence) end = std::max(end, evidence->period.judged);
    }
    return end;
}

QList<ActKind> whilePreparing()
{
    using enum ActKind;
    return {HearingSet,
            TribunalComposed,
            DefenceReceived,
            EvidenceTermSet,
            MediationAwardIssued,
            ApplicationWithdrawn,
            CounterclaimFiled,
            CounterclaimDecided,
            ClaimsChangeRequested,
            ClaimsChangeDecided,
            ClaimsReduced,
            SimplifiedChosen,
            ConvertedToOrdinary,
            DefenceTermWaived,
            JurisdictionObjected,
            JurisdictionDecided,
            RecusalRequested,
            RecusalDecided,
            CommissionedMediationAgreed,
            Suspended,
            ExtensionApproved,
            InquiryOrdered,
            InquiryReturned,
            AdvanceEnforcementDecided,
            CaseTransferred,
            CaseRevoked,
            ProceedingsTerminated};
}

QList<ActKind> whileHeard()
{
    using enum ActKind;
    return {AwardMade,
            MediationAwardIssued,
            HearingSet,
            ExtensionApproved,
            InquiryOrdered,
            InquiryReturned,
            ClaimsReduced,
            PartyAdded,
            AdvanceEnforcementDecided,
            Suspended,
            CommissionedMediationAgreed,
            ApplicationWithdrawn,
            MediationAwardRepudiated,
            CaseTransferred,
            CaseRevoked,
            ProceedingsTerminated};
}

/// Before the award is made: what a party and the court ask for once it is late (law art. 43; 办案规则 48), too.
QList<ActKind> undecidedMayFollow(Stage stage)
{
    using enum ActKind;
    const QList whenLate{LatenessCertified, CourtActionReported};
    if (stage == Stage::Preparing) return whilePreparing() + whenLate;
    if (stage == Stage::Heard) return whileHeard() + whenLate;
    if (stage == Stage::Commissioned)
        return QList{CommissionedMediationEnded, MediationAwardIssued, ApplicationWithdrawn} + whenLate;
    if (stage == Stage::OnHold)
        return QList{Resumed,
                     PartySucceeded,
                     InquiryReturned,
                     MediationAwardIssued,
                     ApplicationWithdrawn,
                     ProceedingsTerminated} +
               whenLate;
    return QList{HearingHeld, PostponementRequested, PostponementDecided, HearingCancelled, DeemedWithdrawn} +
           whilePreparing() + whenLate;
}

} // namespace

bool isCollective(const CaseFile &file)
{
    return file.application.collective || file.persons() >= collectiveFrom;
}

Result<void> check(const CaseFile &, const ActDraft &draft, const ArbitrationFiled &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto checked = checkApplication(payload.application, draft, ground, warnings); !checked)
        return checked;
    warnOfMissing(payload.application, warnings);
    const auto &parties = payload.application.parties;
    const auto respondents = std::count_if(parties.cbegin(), parties.cend(), [](const PartyRecord &party) {
        return party.role == PartyRole::Respondent;
    });
    if (payload.copies < respondents)
        warnings.append(Text::tr("One copy of the application is needed for each of %n respondents.", nullptr,
                                 int(respondents)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const SupplementRequested &, const Ground &,
                   QStringList &warnings)
{
    if (last(file, ActKind::SupplementRequested))
        warnings.append(Text::tr("A supplement was asked for before; the whole list is to be told at once."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const ArbitrationAccepted &, const Ground &,
                   QStringList &warnings)
{
    if (file.claims.isEmpty())
        warnings.append(Text::tr("No claim is recorded: the award could not be tested against any."));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const ArbitrationRefused &payload, const Ground &,
                   QStringList &)
{
    if (payload.ground == ArbitrationRefusalGround::NoJurisdiction && payload.court.isEmpty())
        return refuse(u"missing-data"_s,
                      Text::tr("Say which arbitration court is competent: the applicant is to be told."),
                      u"规则31"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const DefenceReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireDefender(file, payload.party); !fits) return fits;
    const auto defence = clockOf(file, ground, law::ids::ArbDefence10WD, payload.party.uuid());
    if (isOver(defence, draft.on))
        warnings.append(
            Text::tr("The defence period ended on %1; a late defence does not stop the proceedings.")
                .arg(toText(defence->period.judged)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const DefenceTermWaived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireRespondent(file, payload.party, u"规则58"_s); !fits) return fits;
    const auto defence = clockOf(file, ground, law::ids::ArbDefence10WD, payload.party.uuid());
    if (payload.newEnd && defence && *payload.newEnd >= defence->period.judged)
        return refuse(u"not-shorter"_s,
                      Text::tr("A defence period can be shortened, not lengthened; it ends on %1.")
                          .arg(toText(defence->period.judged)),
                      u"规则58"_s);
    if (!file.simplified)
        warnings.append(Text::tr("Outside the simplified procedure only the respondent's own statement "
                                 "shortens the defence period."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const EvidenceTermSet &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.until < draft.on)
        return refuse(u"bad-date"_s, Text::tr("The evidence period cannot end before it is set."),
                      u"规则15"_s);
    const auto earlier = clockOf(file, ground, law::ids::Evidence,
                                 payload.parties.isEmpty() ? QUuid() : payload.parties.first().uuid());
    if (payload.extension && !earlier)
        return refuse(u"nothing-to-extend"_s, Text::tr("No evidence period has been set. Set one first."),
                      u"规则15"_s);
    if (payload.extension && isOver(earlier, draft.on))
        warnings.append(Text::tr("The evidence period was over on %1, before it was extended.")
                            .arg(toText(earlier->period.judged)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const JurisdictionObjected &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (isOver(clockOf(file, ground, law::ids::JurisdictionObj, payload.party.uuid()), draft.on))
        warnings.append(Text::tr(
            "The objection comes after the defence period: it is noted and does not stop the proceedings."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const JurisdictionDecided &, const Ground &,
                   QStringList &)
{
    return requireAsked(isPending<JurisdictionObjected, JurisdictionDecided>(file),
                        Text::tr("Nobody has objected to the jurisdiction. Record the objection first."),
                        u"规则10"_s);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const TransferReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    return checkApplication(payload.application, draft, ground, warnings);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimFiled &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = requireRespondent(file, payload.party, u"规则36"_s); !fits) return fits;
    if (isOver(clockOf(file, ground, law::ids::Counterclaim, payload.party.uuid()), draft.on))
        warnings.append(Text::tr(
            "The counterclaim comes after the defence period: it is to be filed as a case of its own."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const CounterclaimDecided &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto asked = requireAsked(
            isPending<CounterclaimFiled, CounterclaimDecided>(file),
            Text::tr("No counterclaim awaits a decision. Record the counterclaim first."), u"规则36"_s);
        !asked)
        return asked;
    const auto *filed = last(file, ActKind::CounterclaimFiled);
    const auto &by = std::get<CounterclaimFiled>(filed->payload).party;
    if (payload.decision == CounterclaimDecision::Joined &&
        isOver(clockOf(file, ground, law::ids::Counterclaim, by.uuid()), filed->on))
        warnings.append(Text::tr(
            "The counterclaim was filed after the defence period; the rules send it to a case of its own."));
    return requireUnchallenged(file, draft, ground);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeRequested &,
                   const Ground &ground, QStringList &)
{
    const auto end = evidenceEnd(file, ground);
    if (!end.isValid() || draft.on <= end) return {};
    return refuse(u"evidence-period-over"_s,
                  Text::tr("Claims can be added or changed only until the evidence period ends; it ended on "
                           "%1. The applicant may file "
                           "them as a new case.")
                      .arg(toText(end)),
                  u"规则44"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ClaimsChangeDecided &,
                   const Ground &ground, QStringList &)
{
    if (auto asked = requireAsked(
            isPending<ClaimsChangeRequested, ClaimsChangeDecided>(file),
            Text::tr("No change of claims awaits a decision. Record the request first."), u"规则44"_s);
        !asked)
        return asked;
    return requireUnchallenged(file, draft, ground);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ClaimsReduced &payload, const Ground &,
                   QStringList &)
{
    if (payload.dropped.isEmpty() && payload.reduced.isEmpty())
        return refuse(u"missing-data"_s, Text::tr("Name the claims that are dropped or reduced."),
                      u"规则44"_s);
    for (const auto &record : payload.reduced) {
        const auto known = std::find_if(file.claims.cbegin(), file.claims.cend(),
                                        [&](const Claim &claim) { return claim.record.id == record.id; });
        const bool grows =
            known == file.claims.cend() ||
            (known->record.amount && (!record.amount || *record.amount > *known->record.amount));
        if (grows)
            return refuse(
                u"not-reduced"_s,
                Text::tr("A claim that grows or is new is a change of claims: record the request for it."),
                u"规则44"_s);
    }
    const auto left = undecided(file);
    const bool nothingLeft = std::all_of(left.cbegin(), left.cend(),
                                         [&](const ClaimId &id) { return payload.dropped.contains(id); });
    if (nothingLeft)
        return refuse(u"all-claims-dropped"_s,
                      Text::tr("No claim would be left. Record instead that the application was withdrawn."),
                      u"规则35"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const SimplifiedChosen &payload, const Ground &,
                   QStringList &warnings)
{
    if (file.simplified)
        return refuse(u"already-simplified"_s, Text::tr("The case is handled simply already."), u"规则56"_s);
    if (isPublished(file))
        return refuse(u"simplified-barred"_s,
                      Text::tr("A case whose respondent cannot be found and is served by publication may not "
                               "be handled simply."),
                      u"规则57(三)"_s);
    if (!payload.told)
        warnings.append(Text::tr("The parties have not been told of the simplified procedure."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ConvertedToOrdinary &,
                   const Ground &ground, QStringList &warnings)
{
    if (!file.simplified)
        return refuse(u"not-simplified"_s, Text::tr("The case is not handled simply."), u"规则61"_s);
    if (isOver(clockOf(file, ground, law::ids::ArbAward45), draft.on))
        warnings.append(Text::tr("The period is over; a case is converted before it ends."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const TribunalComposed &payload, const Ground &,
                   QStringList &warnings)
{
    const auto &arbitrators = payload.arbitrators;
    if (arbitrators.size() != 1 && arbitrators.size() != 3)
        return refuse(u"tribunal-size"_s, Text::tr("A tribunal has one or three arbitrators."), u"法31"_s);
    if (payload.recorder && arbitrators.contains(*payload.recorder))
        return refuse(u"recorder-is-arbitrator"_s,
                      Text::tr("The recorder may not be an arbitrator of the same case. Name somebody else."),
                      u"组织15"_s);
    if (payload.presiding && !arbitrators.contains(*payload.presiding))
        return refuse(u"presiding-not-member"_s,
                      Text::tr("The presiding arbitrator must be one of the arbitrators."), u"法31"_s);
    const auto challenged = recusals(file);
    if (std::any_of(arbitrators.cbegin(), arbitrators.cend(),
                    [&](const PersonId &person) { return challenged.bar(person); }))
        return refuse(
            u"recusal-pending"_s,
            Text::tr("One of the arbitrators was recused or is to be. Name somebody else, or decide first."),
            u"规则11"_s);
    if (arbitrators.size() == 1 && isCollective(file))
        warnings.append(
            file.simplified
                ? Text::tr("A collective case that is handled simply may have one arbitrator; some read the "
                           "rules more strictly.")
                : Text::tr("A case of ten or more workers with a common claim has three arbitrators."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const RecusalRequested &payload, const Ground &,
                   QStringList &warnings)
{
    if (!file.tribunal.isEmpty() && !file.tribunal.contains(payload.against))
        warnings.append(Text::tr("The person is not of the tribunal."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const RecusalDecided &, const Ground &,
                   QStringList &)
{
    return requireAsked(!recusals(file).pending.isEmpty(),
                        Text::tr("No recusal awaits a decision. Record the request first."), u"规则11"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingSet &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.day < draft.on)
        return refuse(u"bad-date"_s,
                      Text::tr("A hearing is set for a day to come, not for %1.").arg(toText(payload.day)),
                      u"法35"_s);
    if (auto free = requireUnchallenged(file, draft, ground); !free) return free;
    warnOfNotice(payload, draft.on, ground, warnings);
    warnOfDefence(file, payload.day, ground, warnings);
    if (payload.shorterNoticeConsented)
        warnings.append(
            file.simplified
                ? Text::tr("Shorter notice rests on the recorded consent of both sides.")
                : Text::tr("Shorter notice by consent is known to the simplified procedure alone."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const HearingCancelled &payload, const Ground &,
                   QStringList &)
{
    return requireHearing(file, payload.hearing);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementRequested &,
                   const Ground &ground, QStringList &warnings)
{
    if (auto set = requireHearing(file, std::nullopt); !set) return set;
    const auto until =
        reckoned(law::ids::PostponeRequest3WDBefore, hearingOf(file, std::nullopt)->day, ground);
    if (until.due.isValid() && draft.on > until.due)
        warnings.append(Text::tr("The request comes later than three days before the hearing (%1).")
                            .arg(toText(until.due)));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementDecided &payload,
                   const Ground &, QStringList &)
{
    if (auto set = requireHearing(file, std::nullopt); !set) return set;
    if (payload.newDay && *payload.newDay < draft.on)
        return refuse(
            u"bad-date"_s,
            Text::tr("A hearing is set for a day to come, not for %1.").arg(toText(*payload.newDay)),
            u"法35"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingHeld &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto set = requireHearing(file, payload.hearing); !set) return set;
    if (auto free = requireUnchallenged(file, draft, ground, file.tribunal); !free) return free;
    const auto *hearing = hearingOf(file, payload.hearing);
    if (hearing->day != draft.on)
        warnings.append(Text::tr("The hearing was set for %1 and held on %2.")
                            .arg(toText(hearing->day), toText(draft.on)));
    const bool open = isPending<CounterclaimFiled, CounterclaimDecided>(file) ||
                      isPending<ClaimsChangeRequested, ClaimsChangeDecided>(file);
    if (payload.outcome == HearingOutcome::Ended && open)
        warnings.append(Text::tr("A counterclaim or a change of claims awaits a decision."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ExtensionApproved &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = checkExtensionLength(file, payload.days); !fits) return fits;
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (award && draft.on > award->period.unrolled)
        return refuse(u"extension-too-late"_s,
                      Text::tr("An extension counts only if it was approved by %1, the last day of the "
                               "period; this one is of %2.")
                          .arg(toText(award->period.unrolled), toText(draft.on)),
                      u"法43; 规则45"_s);
    auto untold = activeParties(file);
    untold.removeIf([&](const PartyId &party) { return payload.notified.contains(party); });
    if (!untold.isEmpty())
        warnings.append(Text::tr("The written notice of the extension is missing for %1.")
                            .arg(namesOf(file, untold).join(Text::tr(", "))));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &draft, const Resumed &payload, const Ground &,
                   QStringList &warnings)
{
    const auto idle = payload.groundEndedOn ? payload.groundEndedOn->daysTo(draft.on) : 0;
    if (idle > 0)
        warnings.append(Text::tr("The ground of the suspension had ended %n days before; the proceedings are "
                                 "to be resumed at once.",
                                 nullptr, int(idle)));
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const AdvanceEnforcementDecided &payload,
                   const Ground &, QStringList &)
{
    if (payload.granted && !(payload.clearRight && payload.hardship))
        return refuse(u"advance-conditions"_s,
                      Text::tr("Advance enforcement needs both: a clear right, and serious hardship of the "
                               "applicant without it."),
                      u"法44"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationAwardIssued &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto open = checkCovered(file, payload.claims); !open) return open;
    auto items = payload.items;
    if (auto complete = completeItems(file, items); !complete) return complete;
    if (payload.items.isEmpty())
        warnings.append(Text::tr("The mediation award obliges nobody to anything: no item is recorded."));
    return requireUnchallenged(file, draft, ground, file.tribunal);
}

Result<void> check(const CaseFile &file, const ActDraft &, const MediationAwardRepudiated &payload,
                   const Ground &, QStringList &)
{
    const auto *award = decisionOf(file, DocumentKind::MediationAward, payload.document);
    if (award && !award->repudiated && !award->effectiveOn) return {};
    return refuse(u"nothing-to-repudiate"_s,
                  Text::tr("A mediation award can be repudiated only before both sides have received it; "
                           "none is on its way."),
                  u"法42"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ApplicationWithdrawn &payload,
                   const Ground &, QStringList &warnings)
{
    const auto *who = payload.party ? file.party(*payload.party) : nullptr;
    const bool byApplicant = !who || who->record.role == PartyRole::Applicant;
    const auto left = undecided(file);
    const bool livesOn = std::any_of(file.claims.cbegin(), file.claims.cend(), [&](const Claim &claim) {
        return claim.counterclaim && left.contains(claim.record.id);
    });
    if (byApplicant && livesOn)
        warnings.append(Text::tr("The joined counterclaim lives on and keeps the case open."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const DeemedWithdrawn &payload,
                   const Ground &ground, QStringList &)
{
    if (!payload.absenceInMinutes)
        return refuse(u"absence-not-noted"_s,
                      Text::tr("The minutes must note that the applicant was absent or left. Note it first."),
                      u"规则39"_s);
    for (const auto &applicant : file.active(PartyRole::Applicant)) {
        const auto proof = noticeProof(file, applicant.record.id);
        const bool told =
            proof == NoticeProof::Proper || (proof == NoticeProof::None && payload.noticeReceivedOn);
        if (!told) return unproven(nameOf(file, applicant.record.id));
    }
    return requireUnchallenged(file, draft, ground, file.tribunal);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const AwardMade &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.partial && payload.claims.isEmpty() && !file.claims.isEmpty())
        return refuse(u"missing-data"_s, Text::tr("Name the claims that the partial award decides."),
                      u"法43; 规则49"_s);
    if (auto fits = checkDocument(file, payload); !fits) return fits;
    if (auto open = checkCovered(file, payload.claims); !open) return open;
    const auto covered = payload.claims.isEmpty() ? undecided(file) : payload.claims;
    if (auto fits = checkResults(file, payload, covered, warnings); !fits) return fits;
    if (auto proven = payload.byDefault ? checkDefaultAward(file, warnings) : Result<void>(); !proven)
        return proven;
    warnOfTribunal(file, payload, warnings);
    return requireUnchallenged(file, draft, ground,
                               payload.arbitrators.isEmpty() ? file.tribunal : payload.arbitrators);
}

Result<void> check(const CaseFile &file, const ActDraft &, const AwardCorrected &payload, const Ground &,
                   QStringList &)
{
    if (decisionOf(file, DocumentKind::Award, payload.document)) return {};
    return refuse(u"no-award"_s, Text::tr("There is no such award to correct."), u"规则54"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ProceedingsTerminated &payload,
                   const Ground &ground, QStringList &)
{
    if (payload.ground != TerminationGround::SuitFiledAfterDue)
        return requireUnchallenged(file, draft, ground, file.tribunal);
    if (file.lawsuits.isEmpty())
        return refuse(u"needs-court-action"_s,
                      Text::tr("Proceedings end for lateness only where a party has sued. Record first that "
                               "the suit was filed."),
                      u"规则48"_s);
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (award && !isOver(award, file.lawsuits.last().filedOn))
        return refuse(u"period-not-over"_s,
                      Text::tr("The suit was filed before the period was over on %1; the case goes on.")
                          .arg(toText(award->period.judged)),
                      u"规则48"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const CourtActionReported &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto awards = decisionsMeant(file, payload.document);
    const auto isServed = [&](const Decision &award) { return award.receipts.contains(payload.party); };
    if (file.stage == Stage::DecidedNotServed && std::none_of(awards.cbegin(), awards.cend(), isServed))
        return refuse(u"not-served"_s,
                      Text::tr("The award has not reached %1 yet. Record its service first.")
                          .arg(nameOf(file, payload.party)),
                      u"法48, 50"_s);
    for (const auto &award : awards) {
        if (award.what == DocumentKind::Award) warnOfAction(file, draft, payload, award, ground, warnings);
    }
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const CourtResultReported &payload, const Ground &,
                   QStringList &)
{
    const bool known = std::any_of(file.lawsuits.cbegin(), file.lawsuits.cend(), [&](const Lawsuit &suit) {
        return suit.isPending() && suit.action == payload.action &&
               (!payload.party || suit.party == *payload.party);
    });
    if (known) return {};
    return refuse(u"needs-court-action"_s,
                  Text::tr("No such action is pending in court. Record first that it was filed."),
                  u"法48–50"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const EffectCertified &payload,
                   const Ground &ground, QStringList &warnings)
{
    const auto decisions = decisionsMeant(file, payload.document);
    if (decisions.isEmpty())
        return refuse(u"no-award"_s,
                      Text::tr("There is no award or mediation award whose effect could be certified."),
                      u"法50, 51"_s);
    for (const auto &decision : decisions) {
        if (auto effective = checkEffect(file, draft, decision, ground, payload.courtAsked, warnings);
            !effective)
            return effective;
    }
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const LatenessCertified &,
                   const Ground &ground, QStringList &)
{
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (isOver(award, draft.on)) return {};
    return refuse(
        u"period-not-over"_s,
        award ? Text::tr("The period for the award ends on %1; lateness can be certified after that day.")
                    .arg(toText(award->period.judged))
              : Text::tr("The period for the award has not begun."),
        u"法43"_s);
}

QList<ActKind> arbitrationMayFollow(const CaseFile &file)
{
    using enum ActKind;
    switch (file.stage) {
    case Stage::Filed:
        return {ArbitrationAccepted, SupplementRequested, PreMediationAgreed, ArbitrationRefused,
                ApplicationWithdrawn};
    case Stage::AwaitingSupplement:
        return {SupplementReceived, ArbitrationRefused, ApplicationWithdrawn};
    case Stage::PreMediation:
        return {PreMediationEnded, ApplicationWithdrawn};
    case Stage::Refused:
        return {DocumentServed, CourtActionReported, CourtResultReported, FileArchived};
    case Stage::Preparing:
    case Stage::Scheduled:
    case Stage::Heard:
    case Stage::Commissioned:
    case Stage::OnHold:
        return undecidedMayFollow(file.stage);
    case Stage::DecidedNotServed:
        return {DocumentServed,           ServiceFailed,  PublicationStarted,  ClosingApproved,
                MediationAwardRepudiated, AwardCorrected, CourtActionReported, ClosingRevoked};
    case Stage::DecidedServed:
        return {ClosingApproved, CourtActionReported, EffectCertified, AwardCorrected, ClosingRevoked};
    case Stage::InCourt:
        return {CourtResultReported, CourtActionReported, ClosingApproved, FileLent, FileReturned};
    case Stage::Effective:
    case Stage::Superseded:
    case Stage::ClosedOther:
        return {ClosingApproved,     FileArchived,        EffectCertified,
                CourtActionReported, CourtResultReported, ClosingRevoked};
    case Stage::Archived:
        return {FileLent,        FileReturned,        FileDisposed,
                EffectCertified, CourtActionReported, CourtResultReported};
    case Stage::Registered:
    case Stage::Mediating:
    case Stage::AwaitingSignatures:
    case Stage::Concluded:
    case Stage::NotAccepted:
    case Stage::Received:
    case Stage::UnderReview:
    case Stage::AwaitingReceipt:
    case Stage::Closed:
        return {};
    }
    return {};
}

} // namespace tiaocai::casework
