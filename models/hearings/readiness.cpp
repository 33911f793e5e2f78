// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/readiness.h"

#include "casework/as_set.h"
#include "casework/envelope.h"
#include "hearings/presence.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::hearings {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

constexpr int noticeDays = 5; ///< 法35: five working days before the hearing

QList<law::Deadline> clocksOf(const CaseFile &file, const ReadinessGround &ground)
{
    return deadlines(file, {ground.book, ground.calendar, ground.office.current().choices}, ground.today);
}

/// Of a request that was decided as often as it was made.
template <typename Asked, typename Decided>
bool isPending(const CaseFile &file)
{
    int open = 0;
    for (const auto &act : file.effective) {
        open += std::holds_alternative<Asked>(act.payload);
        open -= std::holds_alternative<Decided>(act.payload) && open > 0;
    }
    return open > 0;
}

bool awaitsDecision(const CaseFile &file)
{
    return isPending<JurisdictionObjected, JurisdictionDecided>(file) ||
           isPending<CounterclaimFiled, CounterclaimDecided>(file) ||
           isPending<ClaimsChangeRequested, ClaimsChangeDecided>(file);
}

/// What is known of a paper that a party is to receive.
struct Receipt {
    QDate on;
    bool isProven = false;
};

/// The last word on a paper: received, by publication deemed to be; on its way; returned or not sent.
Receipt receiptOf(const CaseFile &file, DocumentKind what, const PartyId &party, QDate since,
                  const ReadinessGround &ground)
{
    QDate sentOn;
    for (const auto &service : file.services) {
        if (service.what != what || service.recipient != party) continue;
        if (service.receivedOn && *service.receivedOn >= since)
            return {*service.receivedOn, *service.receivedOn <= ground.today};
        sentOn = service.sentOn && *service.sentOn >= since ? *service.sentOn : QDate();
    }
    for (const auto &act : file.effective) {
        const auto *failed = std::get_if<ServiceFailed>(&act.payload);
        if (!failed || failed->recipient != party || !sentOn.isValid() || act.on < sentOn) continue;
        const auto returned = cameBack(file, act.id, *failed);
        if (std::ranges::find(returned, what, &ServedDocument::what) != returned.end()) sentOn = {};
    }
    return {expectedReceipt(ground, sentOn), false};
}

QDate defenceAfter(QDate received, const ReadinessGround &ground)
{
    law::Reckoning asked;
    asked.rule = law::ids::ArbDefence10WD;
    asked.from = received;
    asked.overlay = ground.office.current().choices.overlay;
    const auto period = law::reckon(asked, ground.book, ground.calendar, law::Punctuality::ByLaw, false);
    return period ? period->due : QDate();
}

/// Waived before the copy came; `newEnd` of a shortened one.
const DefenceTermWaived *waiverOf(const CaseFile &file, const PartyId &party, QDate since)
{
    const DefenceTermWaived *last = nullptr;
    for (const auto &act : file.effective) {
        const auto *waived = std::get_if<DefenceTermWaived>(&act.payload);
        if (waived && waived->party == party && act.on >= since) last = waived;
    }
    return last;
}

/// The day of the last change of claims that was accepted without a waiver of its defence period.
QDate changedOn(const CaseFile &file)
{
    QDate day;
    for (const auto &act : file.effective) {
        const auto *decided = std::get_if<ClaimsChangeDecided>(&act.payload);
        if (decided && decided->accepted == true && !decided->defenceWaived) day = act.on;
    }
    return day;
}

/// One respondent's period after one paper, whose clock runs where it was received.
DefenceEnd defenceFor(const CaseFile &file, DocumentKind paper, const PartyId &party, QDate since,
                      const QList<law::Deadline> &clocks, const ReadinessGround &ground)
{
    const auto receipt = receiptOf(file, paper, party, since, ground);
    const auto *waived = waiverOf(file, party, since);
    if (waived && !waived->newEnd) return {};
    for (const auto &clock : clocks) {
        if (clock.period.rule == law::ids::ArbDefence10WD && clock.subject == party.uuid() &&
            clock.period.from == receipt.on && clock.state != law::DeadlineState::Void)
            return {clock.period.due, !receipt.isProven};
    }
    return {waived ? *waived->newEnd : defenceAfter(receipt.on, ground), !receipt.isProven};
}

DefenceEnd later(const DefenceEnd &a, const DefenceEnd &b)
{
    if (!a.on.isValid() || !b.on.isValid()) return a.on.isValid() ? a : b;
    return {std::max(a.on, b.on), a.expected || b.expected};
}

bool isWageOfMigrant(const CaseFile &file)
{
    const bool claims = std::ranges::any_of(file.claims, [](const Claim &claim) {
        return claim.record.cause == Cause::WageArrears && !claim.reduced;
    });
    const auto applicants = file.active(PartyRole::Applicant);
    return claims && std::ranges::any_of(applicants, [](const Party &party) {
               return party.record.tags.contains(Tag::MigrantWorker);
           });
}

/// Day by day, told as spans.
QList<PlaceOfDays> placesOf(const CaseFile &file, const office::HearingNeeds &needs, QDate from, QDate to,
                            const ReadinessGround &ground)
{
    QList<PlaceOfDays> places;
    for (auto day = from; day <= to; day = day.addDays(1)) {
        const auto &registers = ground.office.registersOn(day);
        const auto *serving = registers.serving(file.application.township, day);
        const bool isSaid = needs.place && registers.tribunal(*needs.place);
        const auto code = isSaid ? *needs.place : serving ? serving->code : QString();
        if (code.isEmpty()) continue;
        if (!places.isEmpty() && places.last().tribunal == code && places.last().to.addDays(1) == day)
            places.last().to = day;
        else
            places << PlaceOfDays{code, day, day};
    }
    return places;
}

QList<Barred> barredIn(const CaseFile &file)
{
    QList<Barred> barred;
    const auto challenged = recusals(file);
    for (const auto &person : challenged.granted)
        barred << Barred{person, u"recused"_s};
    for (const auto &person : challenged.pending) {
        if (!challenged.granted.contains(person)) barred << Barred{person, u"recusal-pending"_s};
    }
    return barred;
}

QList<Cause> causesOf(const CaseFile &file)
{
    QList<Cause> causes;
    for (const auto &claim : file.claims) {
        if (!claim.reduced && !causes.contains(claim.record.cause)) causes << claim.record.cause;
    }
    return causes;
}

/// The first working day after every defence period for which the strict notice is kept.
void setEarliest(ReadyCase &of, const ReadinessGround &ground)
{
    const auto afterDefence =
        of.defenceEnds.isValid() ? ground.calendar.addWorkingDays(of.defenceEnds, 1) : QDate();
    const bool byDefence = afterDefence.isValid() && (!of.notice.isValid() || afterDefence >= of.notice);
    of.why = byDefence ? EarliestBy::Defence : EarliestBy::Notice;
    of.earliest = byDefence ? afterDefence : of.notice;
}

bool isNamed(const QStringList &words, const CaseFile &file)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return word == file.number() || word == file.registrationNumber ||
               QUuid::fromString(word) == file.id.uuid();
    });
}

bool isBeforeByNumber(const CaseFile &a, const CaseFile &b)
{
    return std::ranges::lexicographical_compare(a.number().toUcs4(), b.number().toUcs4());
}

/// What joined cases have together, under the one with the lowest number.
ReadyCase together(const QList<CaseFile> &group, QDate from, QDate to, const ReadinessGround &ground)
{
    auto lead = readyCase(group.first(), from, to, ground);
    bool expected = lead.expected;
    for (const auto &file : group.mid(1)) {
        const auto other = readyCase(file, from, to, ground);
        lead.with << JoinedCase{file.id, file.number(), other.acceptedOn};
        if (other.due.isValid()) lead.due = lead.due.isValid() ? std::min(lead.due, other.due) : other.due;
        if (other.defenceEnds.isValid() && other.defenceEnds >= lead.defenceEnds)
            lead.defenceEnds = other.defenceEnds;
        lead.notice = std::max(lead.notice, other.notice);
        if (other.possibleFrom.isValid()) lead.possibleFrom = std::max(lead.possibleFrom, other.possibleFrom);
        lead.priority = lead.priority || other.priority;
        expected = expected || other.expected;
        PeopleOfCase people{lead.persons, lead.representatives, lead.employers};
        people.add({other.persons, other.representatives, other.employers});
        lead.persons = people.persons;
        lead.representatives = people.representatives;
        lead.employers = people.employers;
        for (const auto cause : other.causes) {
            if (!lead.causes.contains(cause)) lead.causes << cause;
        }
        for (const auto &barred : other.barred) {
            if (!lead.barred.contains(barred)) lead.barred << barred;
        }
    }
    setEarliest(lead, ground);
    lead.expected = lead.why == EarliestBy::Notice || expected;
    return lead;
}

/// As the seats will be filled on the day of a hearing.
ReadinessGround onDay(ReadinessGround ground, QDate day)
{
    ground.today = day;
    return ground;
}

/// Invalid where he is on the staff, or was never asked to be.
QDate leftOn(const office::OfficeFile &office, const PersonId &person)
{
    const auto member = std::ranges::find(office.members, person, &office::Member::id);
    const bool isKnown = member != office.members.end() && !member->roles.isEmpty();
    return isKnown && member->roles.last().isEmpty() ? member->roles.lastKey() : QDate();
}

PinnedHearing pinned(const DocketSession &line)
{
    return {HearingId(line.id),
            line.of,
            line.on,
            *line.start,
            line.minutes,
            line.tribunal,
            line.room,
            line.arbitrators,
            line.clerk,
            line.online,
            line.people.persons,
            line.people.representatives,
            line.people.employers};
}

} // namespace

QDate expectedReceipt(const ReadinessGround &ground, QDate sentOn)
{
    const auto from = sentOn.isValid() ? sentOn : ground.today;
    return std::max(ground.today, ground.calendar.addWorkingDays(from, ground.office.current().serviceDays));
}

QDate firstAfterNotice(const law::Calendar &calendar, QDate received, bool strict)
{
    return calendar.addWorkingDays(received, strict ? noticeDays + 1 : noticeDays);
}

DefenceEnd defenceEnd(const CaseFile &file, const ReadinessGround &ground)
{
    const auto clocks = clocksOf(file, ground);
    const auto changed = changedOn(file);
    DefenceEnd end;
    for (const auto &respondent : file.active(PartyRole::Respondent)) {
        const auto party = respondent.record.id;
        end = later(end, defenceFor(file, DocumentKind::ApplicationCopy, party, {}, clocks, ground));
        if (changed.isValid())
            end = later(end, defenceFor(file, DocumentKind::ChangedClaims, party, changed, clocks, ground));
    }
    return end;
}

QDate awardDue(const CaseFile &file, const ReadinessGround &ground)
{
    const auto clocks = clocksOf(file, ground);
    const auto *award = governing(clocks, file.kind);
    return award && award->period.rule == law::ids::ArbAward45 ? award->period.due : QDate();
}

bool isCollective(const CaseFile &file)
{
    return file.application.collective || file.persons() >= collectiveFrom;
}

QList<PersonId> emptiedSeats(const CaseFile &file, const ReadinessGround &ground)
{
    QList<PersonId> emptied;
    const auto challenged = recusals(file);
    const auto &registers = ground.office.registersOn(ground.today);
    for (const auto &person : file.tribunal) {
        const auto *arbitrator = registers.arbitrator(person);
        const auto here = ground.office.person(person, ground.today);
        const bool isOver = !registers.isEmpty() && (!arbitrator || !arbitrator->isInTerm(ground.today));
        const bool isGone = !here || !here->isHere();
        if (challenged.granted.contains(person) || isOver || isGone) emptied << person;
    }
    return emptied;
}

bool hasLeft(const office::OfficeFile &office, const PersonId &person, QDate day)
{
    const auto left = leftOn(office, person);
    return left.isValid() && left <= day;
}

office::Registers staffed(office::Registers registers, const office::OfficeFile &office)
{
    for (auto &arbitrator : registers.arbitrators) {
        const auto left = leftOn(office, arbitrator.person);
        if (!left.isValid()) continue;
        arbitrator.terms.removeIf([&](const office::Term &term) { return term.from >= left; });
        for (auto &term : arbitrator.terms) {
            if (!term.to.isValid() || term.to >= left) term.to = left.addDays(-1);
        }
    }
    for (auto &clerk : registers.clerks) {
        if (const auto left = leftOn(office, clerk.person); left.isValid())
            clerk.unavailable << office::Absence{.from = left};
    }
    return registers;
}

ReadyCase readyCase(const CaseFile &file, QDate from, QDate to, const ReadinessGround &ground)
{
    const auto needs = ground.office.needs.value(file.id);
    ReadyCase made;
    made.id = file.id;
    made.number = file.number();
    made.applicants = file.names(PartyRole::Applicant);
    made.respondents = file.names(PartyRole::Respondent);
    made.receivedOn = file.receivedOn;
    made.acceptedOn = file.acceptedOn.value_or(QDate());
    made.due = awardDue(file, ground);
    made.priority = needs.priority.value_or(isCollective(file) || isWageOfMigrant(file));
    made.township = file.application.township;
    made.place = placesOf(file, needs, from, to, ground);
    made.minutes = needs.minutes.value_or(ground.office.current().minutes);
    const bool isPanel = file.tribunal.size() == 3 || (isCollective(file) && !file.simplified);
    made.panel = isPanel ? 3 : 1;
    made.needsFullTime = isPanel || needs.typical.value_or(false);
    made.online = needs.online.value_or(false);
    made.series = file.application.series;
    made.wasComposed = !file.tribunal.isEmpty();
    made.composed = file.tribunal;
    made.recorder = file.recorder.value_or(PersonId());
    made.barred = barredIn(file);
    const auto defence = defenceEnd(file, ground);
    made.defenceEnds = defence.on;
    made.notice = firstAfterNotice(ground.calendar, expectedReceipt(ground), true);
    if (!file.simplified) made.possibleFrom = firstAfterNotice(ground.calendar, ground.today, false);
    setEarliest(made, ground);
    made.expected = made.why == EarliestBy::Notice || defence.expected;
    for (const auto &person : emptiedSeats(file, onDay(ground, std::max(from, made.earliest))))
        made.composed.removeAll(person);
    const auto people = peopleOf(file, ground.secret);
    made.persons = people.persons;
    made.representatives = people.representatives;
    made.employers = people.employers;
    made.causes = causesOf(file);
    return made;
}

bool isSetDown(const CaseFile &file, const office::OfficeFile &office)
{
    return std::ranges::any_of(file.hearings, [&](const Hearing &hearing) {
        return hearing.state == Hearing::Set && hearing.time && !hearing.freed &&
               !isNamedAsSet(office.freedHearings, hearing.id, hearing.setBy);
    });
}

QString whyNotReady(const CaseFile &file)
{
    if (file.stage == Stage::OnHold) return u"case-on-hold"_s;
    if (file.stage == Stage::Commissioned) return u"in-commissioned-mediation"_s;
    const bool isOrdered = std::ranges::any_of(
        file.hearings, [](const Hearing &hearing) { return hearing.state == Hearing::Set; });
    if (file.stage == Stage::Heard && !isOrdered) return u"heard"_s;
    const bool isUnderWay =
        file.stage == Stage::Preparing || file.stage == Stage::Scheduled || file.stage == Stage::Heard;
    if (!isUnderWay) return u"not-accepted"_s;
    return awaitsDecision(file) ? u"decision-awaited"_s : QString();
}

bool isHeardNoMore(const CaseFile &file)
{
    return !file.isOpen() || file.stage == Stage::OnHold || file.stage == Stage::Commissioned;
}

QList<QList<CaseFile>> groupsOf(const QList<CaseFile> &files)
{
    QList<QList<CaseFile>> groups;
    for (const auto &file : files) {
        QList<CaseFile> mine{file};
        groups.removeIf([&](const QList<CaseFile> &group) {
            const bool belongs = std::ranges::any_of(group, [&](const CaseFile &other) {
                return isNamed(file.joined, other) || isNamed(other.joined, file);
            });
            if (belongs) mine << group;
            return belongs;
        });
        std::ranges::sort(mine, isBeforeByNumber);
        groups << mine;
    }
    std::ranges::sort(groups,
                      [](const auto &a, const auto &b) { return isBeforeByNumber(a.first(), b.first()); });
    return groups;
}

ReadyCases readyCases(const QList<CaseFile> &files, const QList<DocketSession> &standing, QDate from,
                      QDate to, const ReadinessGround &ground)
{
    const auto &settings = ground.office.current();
    ReadyCases all{.today = ground.today, .from = from, .to = to};
    all.settings = {settings.serviceDays, noticeDays, settings.daysToDecide, settings.minutes,
                    settings.minutesBetween};
    for (const auto &group : groupsOf(files)) {
        QString code;
        QList<CaseFile> waiting;
        for (const auto &file : group) {
            if (!file.isOpen() || isSetDown(file, ground.office)) continue;
            const auto own = whyNotReady(file);
            if (isHeardNoMore(file)) {
                all.notReady << NotReady{file.id, file.number(), own};
                continue;
            }
            waiting << file;
            if (code.isEmpty()) code = own;
        }
        if (waiting.isEmpty()) continue;
        if (code.isEmpty()) {
            all.cases << together(waiting, from, to, ground);
            continue;
        }
        for (const auto &file : waiting) {
            const auto own = whyNotReady(file);
            all.notReady << NotReady{file.id, file.number(), own.isEmpty() ? code : own};
        }
    }
    for (const auto &line : standing) {
        if (line.isBusy() && from <= line.on && line.on <= to) all.pinned << pinned(line);
    }
    for (const auto &member : ground.office.members)
        all.names[member.id] = member.name;
    return all;
}

} // namespace tiaocai::hearings
