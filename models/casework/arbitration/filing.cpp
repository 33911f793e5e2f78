// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/filing.h"

#include "casework/act_codec.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct FilingText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

QStringList missingOf(const PartyRecord &party)
{
    QList<QPair<QString, bool>> needed{{u"name"_s, !party.name.isEmpty()},
                                       {u"address"_s, !party.address.isEmpty()},
                                       {u"postalAddress"_s, !party.postalAddress.isEmpty()},
                                       {u"phone"_s, !party.phone.isEmpty()}};
    if (isPerson(party.kind))
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
                FilingText::tr(
                    "The application does not say of %1: %2. Ask for everything that is missing at once.")
                    .arg(who, missing.join(FilingText::tr(", "))));
    }
}

QDate acceptanceDay(const Act &act, const ArbitrationAccepted &payload, const law::Choices &choices)
{
    return choices.acceptedByNotice ? payload.noticeOn.value_or(act.on) : act.on;
}

} // namespace

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
        warnings.append(FilingText::tr("One copy of the application is needed for each of %n respondents.",
                                       nullptr, int(respondents)));
    return {};
}

void apply(CaseFile &file, const Act &act, const ArbitrationFiled &payload)
{
    receive(file, act, payload.application);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ArbitrationFiled &payload)
{
    emitLimitation(sink, payload.application);
    sink.add(EventKind::ArbitrationFiled, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const SupplementRequested &, const Ground &,
                   QStringList &warnings)
{
    if (last(file, ActKind::SupplementRequested))
        warnings.append(
            FilingText::tr("A supplement was asked for before; the whole list is to be told at once."));
    return {};
}

void apply(CaseFile &file, const Act &, const SupplementRequested &)
{
    go(file, Stage::AwaitingSupplement);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SupplementRequested &payload)
{
    sink.add(EventKind::SupplementRequested, act.on).sets = payload.until;
}

void apply(CaseFile &file, const Act &, const SupplementReceived &)
{
    go(file, Stage::Filed);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SupplementReceived &)
{
    sink.add(EventKind::SupplementReceived, act.on);
}

void apply(CaseFile &file, const Act &, const PreMediationAgreed &)
{
    go(file, Stage::PreMediation);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PreMediationAgreed &)
{
    sink.add(EventKind::PreMediationAgreed, act.on);
}

/// Settled: the withdrawal that belongs to it is awaited.
void apply(CaseFile &file, const Act &, const PreMediationEnded &payload)
{
    if (payload.outcome != Outcome::Succeeded) go(file, Stage::Filed);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PreMediationEnded &)
{
    sink.add(EventKind::PreMediationEnded, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ArbitrationAccepted &payload, const Ground &,
                   QStringList &warnings)
{
    if (!payload.approver)
        return refuse(u"missing-data"_s,
                      FilingText::tr("Say who approved: the case is accepted on the day of that signature."),
                      u"法29; 规则30"_s, u"approver"_s);
    if (file.claims.isEmpty())
        warnings.append(FilingText::tr("No claim is recorded: the award could not be tested against any."));
    return {};
}

void apply(CaseFile &file, const Act &act, const ArbitrationAccepted &payload, const law::Rules &rules)
{
    file.acceptedOn = acceptanceDay(act, payload, rules.choices);
    if (!payload.caseNumber.isEmpty()) file.caseNumber = payload.caseNumber;
    go(file, Stage::Preparing);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ArbitrationAccepted &payload)
{
    const auto day = acceptanceDay(act, payload, sink.rules.choices);
    const auto respondents = present(file, day, PartyRole::Respondent);
    if (respondents.isEmpty()) sink.add(EventKind::ArbitrationAccepted, day);
    addForEach(sink, EventKind::ArbitrationAccepted, day, respondents);
    if (isCollective(file)) sink.add(EventKind::CollectiveAccepted, day);
}

Result<void> check(const CaseFile &, const ActDraft &, const ArbitrationRefused &payload, const Ground &,
                   QStringList &)
{
    if (payload.ground == ArbitrationRefusalGround::NoJurisdiction && payload.court.isEmpty())
        return refuse(
            u"missing-data"_s,
            FilingText::tr("Say which arbitration court is competent: the applicant is to be told."),
            u"规则31"_s, u"court"_s);
    return {};
}

void apply(CaseFile &file, const Act &, const ArbitrationRefused &)
{
    go(file, Stage::Refused);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ArbitrationRefused &)
{
    sink.add(EventKind::ArbitrationRefused, act.on);
}

void apply(CaseFile &file, const Act &act, const CaseTransferred &)
{
    close(file, act, ClosingManner::TransferredAway, act.on, Stage::ClosedOther);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const CaseTransferred &)
{
    emitDecided(sink, file, act);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const TransferReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    return checkApplication(payload.application, draft, ground, warnings);
}

void apply(CaseFile &file, const Act &act, const TransferReceived &payload)
{
    receive(file, act, payload.application);
    file.acceptedOn = act.on;
    file.caseNumber = payload.caseNumber;
    go(file, Stage::Preparing);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TransferReceived &)
{
    const auto respondents = present(file, act.on, PartyRole::Respondent);
    if (respondents.isEmpty()) sink.add(EventKind::TransferReceived, act.on);
    addForEach(sink, EventKind::TransferReceived, act.on, respondents);
}

} // namespace tiaocai::casework
