// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/offers.h"

#include "casework/verbs.h"
#include "derive.h"
#include "law/rule_ids.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

// Conditions of offers, as far as the file tells them. `act` is null where the act has not happened yet.

template <typename P>
const P *dataOf(const Act *act)
{
    return act ? std::get_if<P>(&act->payload) : nullptr;
}

bool isRunning(const Print &print, QStringView rule)
{
    return std::ranges::any_of(print.clocks(), [rule](const law::Deadline &clock) {
        return clock.period.rule.toString() == rule && clock.isOpen();
    });
}

bool isLate(const Print &print, QStringView rule)
{
    return std::ranges::any_of(print.clocks(), [rule](const law::Deadline &clock) {
        return clock.period.rule.toString() == rule && clock.state == law::DeadlineState::Overdue;
    });
}

template <ReviewManner Manner>
bool concluded(const Print &, const Act *act)
{
    const auto *data = dataOf<ReviewConcluded>(act);
    return !act || !data || data->manner == Manner;
}

bool isCollective(const Print &print, const Act *)
{
    return print.file().application.collective;
}

/// Received, not objected to within its fifteen days, and not ended since (法16; 民诉).
bool isOrderInForce(const Print &print)
{
    bool isInForce = false;
    for (const auto *act : print.acts(ActKind::RemedyResult)) {
        const auto &result = std::get<RemedyResult>(act->payload);
        if (result.remedy != Remedy::PaymentOrder || !result.step) continue;
        isInForce = result.step == RemedyStep::ReceivedByEmployer || result.step == RemedyStep::Granted;
    }
    return isInForce && !isRunning(print, law::ids::PaymentOrderObject15.toString());
}

/// Nobody enforces an agreement that no court and no court of arbitration has confirmed.
bool isEnforceable(const Print &print, const Act *)
{
    const bool isDecided = std::ranges::any_of(print.file().decisions, [](const Decision &decision) {
        return decision.what != DocumentKind::Agreement && decision.effectiveOn && !decision.superseded;
    });
    return isDecided || isOrderInForce(print) ||
           isTrue(derived(print, {}, u"judicially confirmed, or 调解书 after review").value_or(Value()));
}

using Condition = bool (*)(const Print &, const Act *);
struct ConditionRow {
    QStringView paper;
    Condition holds;
};
constexpr std::array conditions{
    ConditionRow{u"hearing-notice",
                 [](const Print &, const Act *act) {
                     const auto *set = dataOf<HearingSet>(act);
                     return !set || !set->announced;
                 }},
    ConditionRow{u"arbitration-refusal-notice",
                 [](const Print &, const Act *act) {
                     const auto *refused = dataOf<ArbitrationRefused>(act);
                     return !refused || refused->ground != ArbitrationRefusalGround::NoJurisdiction;
                 }},
    ConditionRow{u"jurisdiction-notice",
                 [](const Print &, const Act *act) {
                     const auto *refused = dataOf<ArbitrationRefused>(act);
                     return refused && refused->ground == ArbitrationRefusalGround::NoJurisdiction;
                 }},
    ConditionRow{u"recusal-decision",
                 [](const Print &, const Act *act) {
                     const auto *decided = dataOf<RecusalDecided>(act);
                     return !decided || decided->form == ApplicationForm::Written;
                 }},
    ConditionRow{u"evidence-term-extension-notice",
                 [](const Print &, const Act *act) {
                     const auto *set = dataOf<EvidenceTermSet>(act);
                     return set && set->extension;
                 }},
    ConditionRow{u"jurisdiction-objection-decision",
                 [](const Print &, const Act *act) {
                     const auto *decided = dataOf<JurisdictionDecided>(act);
                     return !decided || decided->founded == false;
                 }},
    ConditionRow{u"collective-notice",
                 [](const Print &print, const Act *act) {
                     return isCollective(print, act) && !print.file().simplified;
                 }},
    ConditionRow{u"major-dispute-report", isCollective},
    ConditionRow{u"arbitration-oral-record",
                 [](const Print &print, const Act *) {
                     return print.file().application.form == ApplicationForm::Oral;
                 }},
    ConditionRow{
        u"acceptance-lateness-certificate",
        [](const Print &print, const Act *) { return isLate(print, law::ids::ArbAccept5WD.toString()); }},
    ConditionRow{
        u"lateness-certificate",
        [](const Print &print, const Act *) { return isLate(print, law::ids::ArbAward45.toString()); }},
    ConditionRow{u"review-mediation-award", concluded<ReviewManner::AwardMade>},
    ConditionRow{u"review-not-made-notice",
                 [](const Print &print, const Act *act) {
                     return concluded<ReviewManner::NotMade>(print, act) &&
                            print.sources().rules.choices.overlay != u"340000";
                 }},
    ConditionRow{u"review-not-confirmed-decision", concluded<ReviewManner::NotMade>},
    ConditionRow{u"review-termination-notice", concluded<ReviewManner::Withdrawn>},
    ConditionRow{u"party-added-decision",
                 [](const Print &print, const Act *) { return print.file().acceptedOn.has_value(); }},
    ConditionRow{u"service-publication",
                 [](const Print &print, const Act *) { return !print.file().simplified; }},
    ConditionRow{u"enforcement-transfer-letter",
                 [](const Print &, const Act *act) {
                     const auto *decided = dataOf<AdvanceEnforcementDecided>(act);
                     return !decided || decided->granted == true;
                 }},
    ConditionRow{u"appraisal-commission",
                 [](const Print &, const Act *act) {
                     const auto *ordered = dataOf<InquiryOrdered>(act);
                     return !ordered || ordered->inquiry != InquiryKind::Own;
                 }},
    ConditionRow{u"review-application",
                 [](const Print &print, const Act *) {
                     return print.isArbitral() || isRunning(print, law::ids::ReviewJoint15.toString());
                 }},
    ConditionRow{u"judicial-confirmation-application",
                 [](const Print &print, const Act *) {
                     return isRunning(print, law::ids::JudicialConfirm30.toString());
                 }},
    ConditionRow{u"payment-order-application",
                 [](const Print &print, const Act *) {
                     return isTrue(
                         derived(print, {}, u"what is open of the items under 法16").value_or(Value()));
                 }},
    ConditionRow{u"enforcement-application", isEnforceable},
};

bool holds(const Template &paper, const Sources &sources, const Act *act)
{
    const bool isHere = paper.overlay.isEmpty() || paper.overlay == sources.rules.choices.overlay;
    if (!paper.cases.contains(sources.file.kind) || !isHere) return false;
    const auto row = std::ranges::find(conditions, QStringView(paper.id), &ConditionRow::paper);
    const Printing printing;
    return row == conditions.end() || row->holds(Print(paper, sources, printing), act);
}

// Recipients.

Recipient to(const Party &party)
{
    return {party.record.id, {}, nameOf(party.record)};
}

QList<Recipient> partiesWho(const Sources &sources, bool (*fits)(const Party &))
{
    QList<Recipient> recipients;
    for (const auto &party : sources.file.parties) {
        if (party.isActive() && fits(party)) recipients << to(party);
    }
    return recipients;
}

QList<Recipient> representatives(const Sources &sources)
{
    QList<Recipient> recipients;
    for (const auto &one : sources.file.representatives) {
        if (!one.until) recipients << Recipient{one.record.party, one.record.id, one.record.name};
    }
    return recipients;
}

QList<Recipient> addedParty(const Sources &sources, const Act *act)
{
    const auto *added = dataOf<PartyAdded>(act);
    const auto *party = added ? sources.file.party(added->party.id) : nullptr;
    return party ? QList{to(*party)} : QList<Recipient>();
}

/// Who owes and to whom it is owed; where an item does not say it, everybody.
QList<Recipient> concernedByDefault(const Template &paper, const Sources &sources, const Act *act)
{
    Printing printing;
    if (act) printing.of = act->id;
    const Print print(paper, sources, printing);
    QList<const Party *> concerned;
    for (const auto *item : openItems(print))
        concerned << obligorOf(print, item->agreed) << obligeeOf(print, item->agreed);
    const bool isKnown = !concerned.isEmpty() && !concerned.contains(nullptr);
    QList<Recipient> recipients;
    for (const auto &party : sources.file.parties) {
        if (party.isActive() && (!isKnown || concerned.contains(&party))) recipients << to(party);
    }
    return recipients;
}

struct PerRow {
    QStringView per;
    bool (*fits)(const Party &);
};
constexpr std::array perRows{
    PerRow{u"party", [](const Party &) { return true; }},
    PerRow{u"recipient", [](const Party &) { return true; }},
    PerRow{u"submission", [](const Party &party) { return party.record.role == PartyRole::Applicant; }},
    PerRow{u"applicant", [](const Party &party) { return party.record.role == PartyRole::Applicant; }},
    PerRow{u"respondent", [](const Party &party) { return party.record.role != PartyRole::Applicant; }},
    PerRow{u"worker", [](const Party &party) { return isPerson(party.record.kind); }},
    PerRow{u"employer", [](const Party &party) { return !isPerson(party.record.kind); }},
};

void offer(QList<Offer> &offers, const Template &paper, const Sources &sources, ActKind kind, const Act *act)
{
    if (!holds(paper, sources, act)) return;
    offers << Offer{&paper, kind, paper.when, act ? std::optional(act->id) : std::nullopt,
                    recipientsOf(paper, sources, act)};
}

const Act *lastOf(const CaseFile &file, ActKind kind)
{
    const auto acts = actsOf(file, kind);
    return acts.isEmpty() ? nullptr : acts.last();
}

} // namespace

QList<Recipient> recipientsOf(const Template &paper, const Sources &sources, const Act *act)
{
    if (paper.per == u"representative") return representatives(sources);
    if (paper.per == u"added party") return addedParty(sources, act);
    if (paper.id == u"default-record") return concernedByDefault(paper, sources, act);
    // Who applied has asked for it himself; both are asked where the centre offers to mediate.
    const bool isOffered = !sources.file.effective.isEmpty() &&
                           sources.file.effective.first().kind() == ActKind::MediationOffered;
    if (paper.id == u"consent-inquiry" && !isOffered)
        return partiesWho(sources,
                          [](const Party &party) { return party.record.role != PartyRole::Applicant; });
    const auto row = std::ranges::find(perRows, QStringView(paper.per), &PerRow::per);
    return row == perRows.end() ? QList{Recipient{{}, {}, paper.recipient}} : partiesWho(sources, row->fits);
}

QList<Offer> offered(const Catalogue &catalogue, const Sources &sources)
{
    const auto next = casework::mayFollow(sources.file);
    QList<Offer> offers;
    for (const auto &paper : catalogue.templates()) {
        for (const auto kind : paper.offered) {
            const auto *act = lastOf(sources.file, kind);
            const bool isNext = next.contains(kind);
            if (act && paper.when != When::Before)
                offer(offers, paper, sources, kind, act);
            else if (isNext && paper.when != When::After)
                offer(offers, paper, sources, kind, nullptr);
        }
    }
    return offers;
}

QList<Offer> offeredBy(const Catalogue &catalogue, const Sources &sources, const Act &act)
{
    QList<Offer> offers;
    for (const auto &paper : catalogue.templates()) {
        if (paper.offered.contains(act.kind())) offer(offers, paper, sources, act.kind(), &act);
    }
    return offers;
}

} // namespace tiaocai::documents
