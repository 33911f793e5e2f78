// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "common/numbers.h"
#include "common/parties.h"
#include "law/rule_ids.h"

#include <QSet>

#include <algorithm>

/// The application: what opens a case of any kind.
namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

constexpr int legalAidFirstDays = 7; // 法律援助法 44

bool isWages(Cause cause)
{
    return cause == Cause::WageArrears || cause == Cause::Overtime;
}

qsizetype count(const Application &application, PartyRole role)
{
    return std::count_if(application.parties.begin(), application.parties.end(),
                         [role](const PartyRecord &party) { return party.role == role; });
}

/// Law art. 12: who, against whom, about what and why. A name may be missing: a site and a boss's name are enough.
Result<void> checkContent(const Application &application)
{
    if (count(application, PartyRole::Applicant) == 0)
        return refuse(u"missing-data"_s, OpeningText::tr("Enter an applicant."), u"法12"_s,
                      u"application.parties"_s);
    if (count(application, PartyRole::Respondent) == 0)
        return refuse(
            u"missing-data"_s,
            OpeningText::tr("Enter a respondent, as far as known: a site or a boss's name is enough."),
            u"法12"_s, u"application.parties"_s);
    if (application.claims.isEmpty() && application.facts.isEmpty())
        return refuse(u"missing-data"_s,
                      OpeningText::tr("Say what the dispute is about: enter a claim, or facts and reasons."),
                      u"法12"_s, u"application.facts"_s);
    return {};
}

Result<void> checkEarlierMediation(const Application &application)
{
    const auto &from = application.mediatedFrom, &until = application.mediatedUntil;
    if (!until || (from && *from <= *until)) return {};
    return refuse(
        u"bad-data"_s,
        OpeningText::tr("The earlier mediation ended before it was applied for; compare the dates."), {},
        u"application.mediatedUntil"_s);
}

/// Law art. 12: an oral application is put down on the spot, with its time.
Result<void> checkTime(const Application &application, const ActDraft &draft)
{
    if (application.form != ApplicationForm::Oral || draft.at) return {};
    return refuse(u"missing-data"_s, OpeningText::tr("An oral application is recorded with its time."),
                  u"法12"_s, u"at"_s);
}

Result<void> checkIds(const Application &application)
{
    QSet<PartyId> parties;
    for (const auto &party : application.parties)
        parties.insert(party.id);
    if (parties.size() != application.parties.size())
        return refuse(u"bad-data"_s, OpeningText::tr("Two parties have the same identifier."), {},
                      u"application.parties"_s);
    for (const auto &claim : application.claims) {
        if (claim.by && !parties.contains(*claim.by))
            return refuse(u"unknown-party"_s,
                          OpeningText::tr("A claim belongs to a party that is not in the application."), {},
                          u"application.claims"_s);
    }
    return {};
}

void warnOfParties(const Application &application, QDate today, QStringList &warnings)
{
    for (const auto &party : application.parties) {
        if (party.role == PartyRole::Applicant && party.name.isEmpty())
            warnings.append(OpeningText::tr("The applicant's name is missing."));
        warnOfNumbers(party, today, warnings);
    }
    if (!application.isSigned) warnings.append(unsignedApplication());
    if (application.employedFrom && application.employmentEndedOn &&
        *application.employmentEndedOn < *application.employedFrom)
        warnings.append(OpeningText::tr("The employment ended before it began; compare the dates."));
}

/// The day from which limitation runs, by the claim's own clock: from the end of employment for wages, and not while
/// it lasts (law art. 27).
struct LimitationStart {
    QDate from;
    bool afterEmployment = false; ///< WAGE_AFTER_END_1Y, else LIMITATION_1Y
};

std::optional<LimitationStart> limitationStart(const Application &application, const ClaimRecord &claim)
{
    if (isWages(claim.cause)) {
        const auto &ended = application.employmentEndedOn;
        return ended ? std::optional(LimitationStart{*ended, true}) : std::nullopt;
    }
    const auto known = claim.rightsKnownOn ? claim.rightsKnownOn : application.rightsKnownOn;
    return known ? std::optional(LimitationStart{*known, false}) : std::nullopt;
}

QDate limitationEnd(const LimitationStart &start, const Application &application, const Ground &ground)
{
    const auto &rule = start.afterEmployment ? law::ids::WageAfterEnd1Y : law::ids::Limitation1Y;
    law::Reckoning asked{.rule = rule, .from = start.from};
    if (start.afterEmployment) asked.employmentEnded = start.from;
    if (application.mediatedFrom && *application.mediatedFrom > start.from)
        asked.moves << law::Interruption{*application.mediatedFrom, application.mediatedUntil};
    const auto period =
        law::reckon(asked, ground.rules.book, ground.rules.calendar, ground.rules.choices.punctuality, false);
    return period ? period->due : QDate();
}

/// Limitation never stops a case from being registered (解释二 20): it is said.
void warnOfLimitation(const Application &application, QDate on, const Ground &ground, QStringList &warnings)
{
    QDate first;
    for (const auto &claim : application.claims) {
        const auto start = limitationStart(application, claim);
        const auto end = start ? limitationEnd(*start, application, ground) : QDate();
        if (end.isValid() && (!first.isValid() || end < first)) first = end;
    }
    if (!first.isValid()) return;
    if (first < on)
        warnings.append(
            OpeningText::tr(
                "Limitation may have ended on %1 (law art. 27). The case is registered all the same.")
                .arg(tiaocai::toText(first)));
    else if (on.daysTo(first) < legalAidFirstDays)
        warnings.append(
            OpeningText::tr(
                "Limitation ends on %1, in less than 7 days: legal aid may be given first (Legal Aid Law "
                "art. 44).")
                .arg(tiaocai::toText(first)));
}

const QDate ageRulesFrom(2026, 7, 1); // 超龄劳动者基本权益保障暂行规定 (令56)

/// What a worker over the age of retirement can bring to arbitration: wages, rest, safety, work injury (令56 art. 19).
bool isOpenToTheAged(Cause cause)
{
    return isWages(cause) || cause == Cause::AnnualLeave || cause == Cause::WorkInjuryBenefits;
}

/// A case is registered all the same; the rest goes to court.
void warnOfAge(const Application &application, QDate on, QStringList &warnings)
{
    const bool aged = std::any_of(application.parties.begin(), application.parties.end(),
                                  [](const PartyRecord &party) { return party.tags.contains(Tag::OverAge); });
    const bool elsewhere =
        std::any_of(application.claims.begin(), application.claims.end(),
                    [](const ClaimRecord &claim) { return !isOpenToTheAged(claim.cause); });
    if (aged && elsewhere && on >= ageRulesFrom)
        warnings.append(
            OpeningText::tr("A worker over retirement age brings wages, rest, safety and work injury "
                            "here; the other claims go to "
                            "court (令第56号 art. 19)."));
}

/// Whose limitation had ended before the application: nothing revives it (PERIODS.md, "How moves combine").
QSet<QUuid> lostBefore(const ClockSink &sink, QDate on)
{
    QSet<QUuid> lost;
    const auto all = law::deadlines(inOrder(sink.events), sink.rules, on);
    for (const auto &deadline : all) {
        const auto &rule = deadline.period.rule;
        const bool isLimitation = rule == law::ids::Limitation1Y || rule == law::ids::WageAfterEnd1Y;
        if (isLimitation && deadline.state == law::DeadlineState::MetLate) lost.insert(deadline.subject);
    }
    return lost;
}

Stage firstStage(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Mediation:
        return Stage::Registered;
    case CaseKind::Arbitration:
        return Stage::Filed;
    case CaseKind::Review:
        return Stage::Received;
    }
    return Stage::Registered;
}

} // namespace

QString unsignedApplication()
{
    return OpeningText::tr("The application is not signed, sealed or fingerprinted.");
}

Result<void> checkApplication(const Application &application, const ActDraft &draft, const Ground &ground,
                              QStringList &warnings)
{
    if (auto content = checkContent(application); !content) return content;
    if (auto time = checkTime(application, draft); !time) return time;
    if (auto earlier = checkEarlierMediation(application); !earlier) return earlier;
    if (auto ids = checkIds(application); !ids) return ids;
    if (auto births = checkBirths(application.parties, ground.now.today()); !births) return births;
    warnOfParties(application, ground.now.today(), warnings);
    warnOfLimitation(application, draft.on, ground, warnings);
    warnOfAge(application, draft.on, warnings);
    return {};
}

void receive(CaseFile &file, const Act &act, const Application &application)
{
    if (!file.receivedOn.isValid()) {
        file.receivedOn = act.on;
        file.stage = firstStage(file.kind);
    }
    file.application = application;
    file.registrationNumber = application.registrationNumber;
    for (const auto &record : application.parties) {
        if (!file.party(record.id)) file.parties.append(asParty(record, act.on));
    }
    for (const auto &record : application.claims) {
        Claim claim;
        claim.record = record;
        if (!casework::claim(file, record.id)) file.claims.append(claim);
    }
}

void emitLimitation(ClockSink &sink, const Application &application)
{
    for (const auto &claim : application.claims) {
        const auto start = limitationStart(application, claim);
        if (!start) continue;
        const auto kind =
            start->afterEmployment ? law::EventKind::EmploymentEnded : law::EventKind::RightsKnown;
        sink.add(kind, start->from, claim.id.uuid());
    }
    if (application.claims.isEmpty() && application.rightsKnownOn)
        sink.add(law::EventKind::RightsKnown, *application.rightsKnownOn);
    if (application.mediatedFrom) sink.add(law::EventKind::EarlierMediation, *application.mediatedFrom);
    if (application.mediatedUntil)
        sink.add(law::EventKind::EarlierMediationEnded, *application.mediatedUntil);
}

void emitLimitation(ClockSink &sink, const QList<ClaimRecord> &claims)
{
    for (const auto &claim : claims) {
        if (claim.rightsKnownOn) sink.add(law::EventKind::RightsKnown, *claim.rightsKnownOn, claim.id.uuid());
    }
}

void emitLimitationAnew(ClockSink &sink, const CaseFile &file, QDate on, const QList<ClaimId> &claims)
{
    const auto lost = lostBefore(sink, on);
    for (const auto &claim : file.claims) {
        const auto start = limitationStart(file.application, claim.record);
        if (!start || !claims.contains(claim.record.id) || lost.contains(claim.record.id.uuid())) continue;
        const auto kind =
            start->afterEmployment ? law::EventKind::EmploymentEnded : law::EventKind::RightsKnown;
        sink.add(kind, on, claim.record.id.uuid());
    }
}

} // namespace tiaocai::casework
