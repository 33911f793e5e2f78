// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/act_groups.h"

#include "base/speech.h"
#include "casework/act_codec.h"
#include "office/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::ui {

using casework::ActKind;
using casework::CaseKind;
using namespace Qt::StringLiterals;

namespace {

struct ActGroupsText {
    Q_DECLARE_TR_FUNCTIONS(ActGroups)
};

bool isOneOf(ActKind kind, std::initializer_list<ActKind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isBetween(ActKind kind, ActKind first, ActKind last)
{
    return first <= kind && kind <= last;
}

/// Acts of every case, and those of its own kind; performance follows on each.
bool belongsTo(ActKind kind, CaseKind caseKind)
{
    if (isBetween(kind, ActKind::ReferralReceived, ActKind::HandedToArbitration))
        return caseKind == CaseKind::Mediation;
    if (isBetween(kind, ActKind::ReviewFiled, ActKind::ReviewAwardSigned))
        return caseKind == CaseKind::Review;
    if (isBetween(kind, ActKind::ArbitrationFiled, ActKind::LatenessCertified))
        return caseKind == CaseKind::Arbitration;
    return kind != ActKind::ElementsFilled || caseKind != CaseKind::Review;
}

bool opens(ActKind kind)
{
    return isOneOf(kind, {ActKind::ReferralReceived, ActKind::MediationApplied, ActKind::MediationOffered,
                          ActKind::ReviewFiled, ActKind::ArbitrationFiled, ActKind::TransferReceived});
}

/// Papers are issued where they are read, and number, template and signer come with them: nobody types them.
bool isIssuedAsPaper(ActKind kind)
{
    return kind == ActKind::DocumentIssued;
}

QString whoMay(ActKind kind)
{
    QStringList roles;
    for (const auto role : office::whoMay(kind))
        roles.append(label(role));
    return ActGroupsText::tr("for: %1").arg(roles.join(u'、'));
}

bool comesBefore(const ActOffer &a, const ActOffer &b)
{
    return a.group < b.group;
}

/// What settles the next date comes first, as on Today; then whatever else may follow.
QList<ActKind> likeliestFirst(const desk::CaseView &view)
{
    const auto *next = casework::nextDeadline(view.deadlines);
    auto kinds = next ? casework::settling(next->period.rule) : QList<ActKind>();
    kinds.removeIf([&view](ActKind kind) { return !view.mayFollow.contains(kind); });
    for (const auto kind : view.mayFollow) {
        if (!kinds.contains(kind)) kinds << kind;
    }
    return kinds;
}

} // namespace

QString label(ActGroup group)
{
    switch (group) {
    case ActGroup::NextStep:
        return ActGroupsText::tr("Next step");
    case ActGroup::Service:
        return ActGroupsText::tr("Service and papers");
    case ActGroup::Parties:
        return ActGroupsText::tr("Parties");
    case ActGroup::Course:
        return ActGroupsText::tr("Course");
    case ActGroup::End:
        return ActGroupsText::tr("End");
    case ActGroup::NotNow:
        return ActGroupsText::tr("Not possible now");
    }
    return {};
}

ActGroup groupOf(ActKind kind)
{
    using enum ActKind;
    if (isOneOf(kind,
                {DocumentServed, ServiceFailed, PublicationStarted, DeemedServiceRebutted, EffectCertified,
                 LatenessCertified, ReferralAnswered, EvidenceReceived, EvidenceExchanged, EvidenceReturned}))
        return ActGroup::Service;
    if (isOneOf(kind, {PartyAdded, PartySucceeded, PartyWithdrew, RepresentativeChanged, DelegatesElected,
                       ServiceAddressConfirmed}))
        return ActGroup::Parties;
    if (isOneOf(kind, {AgreementSigned,
                       PrivateSettlementReached,
                       MediationWithdrawn,
                       MediationFailed,
                       MediationDeclined,
                       HandedToArbitration,
                       ClosingApproved,
                       ClosingRevoked,
                       FileArchived,
                       FileLent,
                       FileReturned,
                       FileDisposed,
                       PerformanceCompleted,
                       ReviewConcluded,
                       ReviewRefused,
                       ArbitrationRefused,
                       CaseTransferred,
                       MediationAwardIssued,
                       ApplicationWithdrawn,
                       DeemedWithdrawn,
                       AwardMade,
                       CaseRevoked,
                       ProceedingsTerminated}))
        return ActGroup::End;
    return ActGroup::Course;
}

QList<ActOffer> actOffers(const desk::CaseView &view, const office::Person &actor)
{
    QList<ActOffer> offers;
    int number = 0;
    for (const auto kind : likeliestFirst(view)) {
        if (isIssuedAsPaper(kind)) continue;
        if (!office::may(actor, kind))
            offers.append({kind, ActGroup::NotNow, 0, whoMay(kind)});
        else if (number < nextStepCount)
            offers.append({kind, ActGroup::NextStep, ++number, {}});
        else
            offers.append({kind, groupOf(kind), 0, {}});
    }
    const auto tooEarly =
        ActGroupsText::tr("not while the case is “%1”").arg(casework::label(view.file.stage));
    for (const auto &choice : choices<ActKind>) {
        const auto kind = choice.value;
        const bool isCorrection = kind == ActKind::ActCorrected;
        if (isCorrection || isIssuedAsPaper(kind) || opens(kind) || !belongsTo(kind, view.file.kind))
            continue;
        if (!view.mayFollow.contains(kind)) offers.append({kind, ActGroup::NotNow, 0, tooEarly});
    }
    std::ranges::stable_sort(offers, comesBefore);
    return offers;
}

QList<ActKind> nextSteps(const desk::CaseView &view, const office::Person &actor)
{
    QList<ActKind> steps;
    for (const auto &offer : actOffers(view, actor)) {
        if (offer.group == ActGroup::NextStep) steps << offer.kind;
    }
    return steps;
}

std::optional<ActKind> nextStep(const desk::CaseView &view, const office::Person &actor, int number)
{
    const auto steps = nextSteps(view, actor);
    return number < 1 || number > steps.size() ? std::nullopt : std::optional(steps[number - 1]);
}

} // namespace tiaocai::ui
