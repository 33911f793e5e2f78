// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediation/acceptance.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct AcceptanceText {
    Q_DECLARE_TR_FUNCTIONS(Mediation)
};

QStringList namesWhere(const QList<Party> &parties, auto condition)
{
    QStringList names;
    for (const auto &party : parties) {
        if (condition(party))
            names.append(party.record.name.isEmpty() ? label(party.record.role) : party.record.name);
    }
    return names;
}

/// An applicant has consented by applying, but not where the centre offered.
QList<Party> asked(const CaseFile &file)
{
    const bool offered =
        !file.effective.isEmpty() && file.effective.first().kind() == ActKind::MediationOffered;
    return offered ? sides(file) : file.active(PartyRole::Respondent);
}

/// The day on which both sides had consented, where the applicant had by applying from `applied` on; nullopt while one has not.
std::optional<QDate> secondConsent(const CaseFile &file, std::optional<QDate> applied = {})
{
    std::optional<QDate> applicant = applied, respondent;
    for (const auto &act : file.effective) {
        const auto *answered = std::get_if<ConsentAnswered>(&act.payload);
        const auto *party =
            answered && answered->answer == Answer::Agrees ? file.party(answered->party) : nullptr;
        if (!party) continue;
        auto &side = party->record.role == PartyRole::Applicant ? applicant : respondent;
        side = side.value_or(act.on);
    }
    return applicant && respondent ? std::optional(std::max(*applicant, *respondent)) : std::nullopt;
}

/// 办案规则 69, 70: what the arbitration court sent has the court's own time, from the day both sides consent.
void emitCommission(ClockSink &sink, const CaseFile &file, std::optional<ReferredBy> from)
{
    const auto consent = secondConsent(file, file.receivedOn);
    const auto start = consent ? consent : file.acceptedOn;
    if (start && from == ReferredBy::ArbitrationTribunal)
        sink.add(EventKind::CommissionedMediationAgreed, *start);
    if (start && from == ReferredBy::ArbitrationCourt) sink.add(EventKind::PreMediationAgreed, *start);
}

Result<void> checkConsents(const CaseFile &file, const Ground &ground, QStringList &warnings)
{
    const auto refused =
        namesWhere(asked(file), [](const Party &party) { return party.consent == Answer::Refuses; });
    const auto missing =
        namesWhere(asked(file), [](const Party &party) { return party.consent != Answer::Agrees; });
    const bool offered = file.effective.first().kind() == ActKind::MediationOffered;
    if (!missing.isEmpty() && (offered || !ground.rules.choices.acceptBeforeConsent))
        return refuse(u"consent-missing"_s,
                      AcceptanceText::tr("%1 has not consented to mediation. Record the answer first.")
                          .arg(missing.join(u"、"_s)),
                      offered ? u"令17-23"_s : u"令17-22"_s);
    if (!refused.isEmpty())
        warnings.append(AcceptanceText::tr("%1 has refused mediation; it can hardly be accepted.")
                            .arg(refused.join(u"、"_s)));
    else if (!missing.isEmpty())
        warnings.append(
            AcceptanceText::tr("%1 has not consented yet; the act is marked “accepted before consent”.")
                .arg(missing.join(u"、"_s)));
    return {};
}

} // namespace

QList<Party> sides(const CaseFile &file)
{
    return file.active(PartyRole::Applicant) + file.active(PartyRole::Respondent);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const ReferralReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (!payload.application)
        return refuse(u"missing-data"_s,
                      AcceptanceText::tr("Enter the parties and the matter that were referred."), u"法12"_s,
                      u"application"_s);
    if (payload.replyBy && *payload.replyBy < draft.on)
        return refuse(u"bad-date"_s,
                      AcceptanceText::tr("The reply cannot be due before the referral was received."), {},
                      u"replyBy"_s);
    return checkApplication(*payload.application, draft, ground, warnings);
}

void apply(CaseFile &file, const Act &act, const ReferralReceived &payload)
{
    receive(file, act, payload.application.value_or(Application()));
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ReferralReceived &payload)
{
    auto &received = sink.add(EventKind::ReferralReceived, act.on);
    received.sets = payload.replyBy;
    received.beside = payload.from != ReferredBy::PeoplesCourt;
    sink.add(EventKind::MediationApplied, act.on);
    emitCommission(sink, file, payload.from);
    if (payload.application) emitLimitation(sink, *payload.application);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ReferralAnswered &)
{
    sink.add(EventKind::ReferralAnswered, act.on);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const MediationApplied &payload,
                   const Ground &ground, QStringList &warnings)
{
    return checkApplication(payload.application, draft, ground, warnings);
}

void apply(CaseFile &file, const Act &act, const MediationApplied &payload)
{
    receive(file, act, payload.application);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const MediationApplied &payload)
{
    sink.add(EventKind::MediationApplied, act.on);
    emitLimitation(sink, payload.application);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const MediationOffered &payload,
                   const Ground &ground, QStringList &warnings)
{
    return checkApplication(payload.application, draft, ground, warnings);
}

void apply(CaseFile &file, const Act &act, const MediationOffered &payload)
{
    receive(file, act, payload.application);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &, const MediationOffered &payload)
{
    if (const auto consent = secondConsent(file)) sink.add(EventKind::MediationApplied, *consent);
    emitLimitation(sink, payload.application);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ConsentRequested &payload)
{
    sink.add(EventKind::ConsentRequested, act.on, payload.party.uuid()).sets = payload.replyBy;
}

void apply(CaseFile &file, const Act &, const ConsentAnswered &payload)
{
    if (auto *answering = party(file, payload.party)) answering->consent = payload.answer;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ConsentAnswered &payload)
{
    if (payload.answer != Answer::Silent) sink.add(EventKind::ConsentAnswered, act.on, payload.party.uuid());
    if (payload.answer == Answer::Refuses) sink.add(EventKind::ConsentRefused, act.on, payload.party.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &, const MediationAccepted &, const Ground &ground,
                   QStringList &warnings)
{
    return checkConsents(file, ground, warnings);
}

void apply(CaseFile &file, const Act &act, const MediationAccepted &payload)
{
    file.acceptedOn = act.on;
    file.caseNumber = payload.caseNumber;
    if (!payload.mediators.isEmpty()) file.handler = payload.mediators.first();
    go(file, Stage::Mediating);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const MediationAccepted &)
{
    sink.add(EventKind::MediationAccepted, act.on);
}

Result<void> check(const CaseFile &, const ActDraft &, const MediationDeclined &payload, const Ground &,
                   QStringList &warnings)
{
    if (!payload.told)
        warnings.append(AcceptanceText::tr("The applicant must be told in writing, and where to go."));
    return {};
}

void apply(CaseFile &file, const Act &, const MediationDeclined &)
{
    go(file, Stage::NotAccepted);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const MediationDeclined &)
{
    sink.add(EventKind::MediationDeclined, act.on);
}

} // namespace tiaocai::casework
