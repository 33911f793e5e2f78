// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket.h"

#include "casework/as_set.h"
#include "hearings/common_sheet.h"
#include "hearings/presence.h"
#include "rows.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>
#include <functional>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using hearings::CheckGround;
using hearings::DocketSession;
using hearings::HearingCheck;
using hearings::ProposedHearing;

namespace {

constexpr int minutesOfQuarter = 15;

Result<QList<CaseFile>> filesOf(const Reading &at, const QList<store::CaseRecord> &records)
{
    QList<CaseFile> files;
    for (const auto &record : records) {
        const auto file = caseFile(at, record);
        if (!file) return refuse(file);
        files << *file;
    }
    return files;
}

/// The case with those that are heard together with it, the one that leads first. Who is over or on hold drops out, and the rest
/// go on.
Result<QList<CaseFile>> groupOf(const Reading &at, const CaseFile &file, const QList<CaseFile> &others)
{
    if (hearings::isHeardNoMore(file)) return QList<CaseFile>{file};
    QList<CaseFile> known{file};
    std::ranges::copy_if(others, std::back_inserter(known),
                         [&](const CaseFile &other) { return other.id != file.id; });
    const auto all = withJoined(at, known);
    if (!all) return all;
    QList<CaseFile> mine{file};
    for (const auto &group : hearings::groupsOf(*all)) {
        if (std::ranges::find(group, file.id, &CaseFile::id) != group.end()) mine = group;
    }
    mine.removeIf(hearings::isHeardNoMore);
    return mine;
}

Result<QList<CaseFile>> filesWithHearings(const Reading &at, QDate from, QDate to)
{
    return store::Projections(at.file).withHearings(from, to).and_then(
        [&](const QList<store::CaseRecord> &records) { return filesOf(at, records); });
}

/// Of a case that a pack does not hold: when and where, and no more.
DocketSession lineOf(const office::BusyHours &busy)
{
    DocketSession line{.id = busy.of.uuid(), .of = {}, .number = Words::tr("another case"), .on = busy.day};
    line.isHearing = busy.hearing;
    line.start = busy.start;
    line.minutes = busy.minutes;
    line.tribunal = busy.tribunal;
    line.room = busy.room;
    line.arbitrators = busy.arbitrators;
    line.clerk = busy.clerk.value_or(PersonId());
    line.online = busy.online;
    return line;
}

QList<DocketSession> linesOf(const Reading &at, const QList<CaseFile> &files)
{
    const auto ground = readinessGround(at);
    auto lines = hearings::docket(files, {ground.office, ground.secret});
    for (const auto &busy : at.history.busyElsewhere)
        lines << lineOf(busy);
    return lines;
}

/// Who is set was recused, or has left the office by then.
bool isSomebodyMissing(const Reading &at, const QList<CaseFile> &files, const DocketSession &line)
{
    QList<PersonId> recused;
    for (const auto &file : files) {
        if (file.id == line.of || line.with.contains(file.id)) recused << recusals(file).granted;
    }
    return std::ranges::any_of(line.arbitrators, [&](const PersonId &person) {
        return recused.contains(person) || hearings::hasLeft(at.history, person, line.on);
    });
}

/// What concerns a session that cases have together stands in each of them; `own` says it of one. What was recorded in `file`.
Result<Recorded> recordInEach(Writing &at, const CaseFile &file, const QList<CaseFile> &group,
                              const std::function<ActDraft(const CaseFile &)> &own)
{
    Result<Recorded> answer;
    for (const auto &one : group) {
        auto recorded = recordAct(at, one.id, own(one));
        if (!recorded || one.id == file.id) answer = std::move(recorded);
        if (!answer) return answer;
    }
    return answer;
}

/// One session for all: each case has the act, and the one that leads keeps room and people busy.
Result<Recorded> recordTogether(Writing &at, const CaseFile &file, const QList<CaseFile> &group,
                                ActDraft draft)
{
    auto &set = std::get<HearingSet>(draft.payload);
    if (group.size() > 1 && set.hearing.isNull()) set.hearing = HearingId::fresh();
    draft.id = {};
    return recordInEach(at, file, group, [&](const CaseFile &one) {
        set.heardWith = one.id == group.first().id ? std::nullopt : std::optional(group.first().id);
        return draft;
    });
}

/// A reason is kept for what the program warned of.
tl::unexpected<Refusal> reasonNeeded(const HearingCheck &check)
{
    QStringList told;
    for (const auto &warned : check.warned)
        told << warned.text;
    return refuse(u"reason-needed"_s,
                  Words::tr("Say in a note why it is set all the same: %1").arg(told.join(u' ')),
                  check.warned.first().article, u"note"_s);
}

/// With what follows from office and case: the code of room and tribunal, its length, the composed tribunal.
Result<HearingSet> completed(const Reading &at, const CaseFile &file, const HearingSet &act)
{
    auto made = act;
    const auto &registers = at.history.registersOn(act.day);
    const auto needs = at.history.needs.value(file.id);
    if (!made.minutes) made.minutes = needs.minutes.value_or(at.history.current().minutes);
    const bool isQuarter = !made.time || made.time->msecsSinceStartOfDay() % (minutesOfQuarter * 60'000) == 0;
    if (!isQuarter || *made.minutes <= 0 || *made.minutes % minutesOfQuarter != 0 || *made.minutes > 12 * 60)
        return refuse(
            u"bad-data"_s,
            Words::tr("A hearing begins at a quarter of an hour and lasts quarters of an hour. Correct it."),
            {}, isQuarter ? u"minutes"_s : u"time"_s);
    if (made.arbitrators.isEmpty()) made.arbitrators = file.tribunal;
    if (!made.clerk) made.clerk = file.recorder;
    if (registers.isEmpty()) return made;
    const auto room = hearings::roomCode(registers, made.room);
    if (room.isEmpty() && !made.room.isEmpty())
        return refuse(u"unknown-room"_s, Words::tr("The registers have no room “%1”.").arg(made.room), {},
                      u"room"_s);
    made.room = room;
    if (!room.isEmpty()) made.tribunal = hearings::tribunalOfRoom(registers, room);
    return made;
}

ProposedHearing proposed(const HearingSet &act)
{
    return {act.day,
            act.time.value_or(QTime()),
            act.minutes.value_or(0),
            act.room,
            act.arbitrators,
            act.clerk,
            act.online,
            act.announced,
            act.shorterNoticeConsented};
}

const Hearing *meantHearing(const CaseFile &file, const std::optional<HearingId> &id)
{
    const auto meant = std::ranges::find_if(file.hearings, [&](const Hearing &hearing) {
        return id ? hearing.id == *id : hearing.state == Hearing::Set;
    });
    return meant == file.hearings.end() ? nullptr : &*meant;
}

/// Where and before whom the one before was to be heard.
HearingSet following(const Hearing &before, QDate day, const std::optional<QTime> &time)
{
    HearingSet next;
    next.day = day;
    next.time = time;
    next.minutes = before.minutes;
    next.room = before.room;
    next.tribunal = before.tribunal;
    next.arbitrators = before.arbitrators;
    next.clerk = before.clerk;
    next.online = before.online;
    return next;
}

/// Whoever sets a hearing says when it begins: a day alone comes of a postponement, or of a hearing that goes on.
Result<void> hasItsHour(const Reading &at, const HearingSet &act)
{
    if (act.time || at.history.registersOn(act.day).isEmpty()) return {};
    return refuse(u"missing-data"_s,
                  Words::tr("Say when the hearing begins: nothing is kept free for a day without an hour."),
                  u"法35"_s, u"time"_s);
}

/// What nothing stands against, and what is warned of has its reason.
Result<HearingToSet> settable(const Reading &at, const CaseFile &file, const HearingSet &act,
                              const ActDraft &draft)
{
    auto ready = hearingToSet(at, file, act, draft.on);
    if (!ready) return ready;
    const auto &check = ready->check;
    if (!check.refused.isEmpty()) return tl::unexpected(check.refused.first().refusal());
    if (!check.warned.isEmpty() && draft.note.trimmed().isEmpty()) return reasonNeeded(check);
    return ready;
}

/// Who presides stands first.
QList<PersonId> seatsOf(const TribunalComposed &composed)
{
    auto seats = composed.arbitrators;
    const auto presiding = seats.indexOf(composed.presiding.value_or(PersonId()));
    if (presiding > 0) seats.move(presiding, 0);
    return seats;
}

/// Others may sit at an hour that stands: what is asked of them is asked, and no notice anew of an hour that does not change.
Result<void> seatsStand(const Reading &at, QList<CaseFile> group, const Hearing &hearing,
                        const TribunalComposed &composed, const QList<CaseFile> &others)
{
    auto act = following(hearing, hearing.day, hearing.time);
    act.arbitrators = seatsOf(composed);
    for (auto &one : group)
        one.tribunal = act.arbitrators;
    const auto ground = readinessGround(at);
    const auto check = hearings::checkHearing(proposed(act), CheckGround{ground, group, linesOf(at, others)});
    for (const auto &objection : check.refused) {
        if (objection.code != u"notice-impossible") return tl::unexpected(objection.refusal());
    }
    return {};
}

tl::unexpected<Refusal> whyElse()
{
    return refuse(u"reason-needed"_s, Words::tr("Say in a note why somebody else sits."), u"规则37"_s,
                  u"note"_s);
}

/// The set hearing of which an act tells what became of it: that it was held, is postponed or cancelled.
const Hearing *concernedBy(const CaseFile &file, const Payload &payload)
{
    const auto *held = std::get_if<HearingHeld>(&payload);
    const auto *cancelled = std::get_if<HearingCancelled>(&payload);
    const auto *postponed = std::get_if<PostponementDecided>(&payload);
    if (!held && !cancelled && !(postponed && postponed->granted == true)) return nullptr;
    const auto *hearing = meantHearing(file, held        ? held->hearing
                                             : cancelled ? cancelled->hearing
                                                         : std::nullopt);
    return hearing && hearing->state == Hearing::Set ? hearing : nullptr;
}

const Hearing *sessionAt(const CaseFile &file, QDate day, const std::optional<QTime> &time)
{
    const auto found = std::ranges::find_if(file.hearings, [&](const Hearing &each) {
        return each.state == Hearing::Set && each.day == day && each.time == time;
    });
    return found == file.hearings.end() ? nullptr : &*found;
}

/// The cases that have this session together, the one that leads first.
Result<QList<CaseFile>> atTheSession(const Reading &at, const CaseFile &file, const Hearing &hearing)
{
    const auto others = filesWithHearings(at, hearing.day, hearing.day);
    auto group = others ? groupOf(at, file, *others) : refuse(others);
    if (group)
        group->removeIf([&](const CaseFile &one) {
            const auto *session = sessionAt(one, hearing.day, hearing.time);
            return !session || session->freed != hearing.freed; // resumed, its own is to be set again
        });
    return group;
}

/// What an act of the common session says of one of its cases.
ActDraft inItsOwnWords(ActDraft draft, const CaseFile &one, const QList<CaseFile> &group,
                       const Hearing &hearing)
{
    const auto id = sessionAt(one, hearing.day, hearing.time)->id;
    if (auto *cancelled = std::get_if<HearingCancelled>(&draft.payload)) cancelled->hearing = id;
    if (auto *held = std::get_if<HearingHeld>(&draft.payload)) {
        *held = hearings::sheetOf(one, group, std::move(*held));
        held->hearing = id;
    }
    return draft;
}

/// A sheet for several cases says of everybody in the others whether he came.
Result<void> tellsOfAll(const CaseFile &file, const QList<CaseFile> &group, const Payload &payload)
{
    const auto *held = std::get_if<HearingHeld>(&payload);
    for (const auto &one : group) {
        if (!held || one.id == file.id) continue;
        const auto names = hearings::untold(one, hearings::sheetOf(one, group, *held));
        if (names.isEmpty()) continue;
        return refuse(
            u"missing-data"_s,
            Words::tr("Case %1 was heard in the same session, and this sheet is recorded in it too. "
                      "Say whether %2 came.")
                .arg(one.number(), names.join(u'、')),
            u"规则39–42"_s, u"present"_s);
    }
    return {};
}

/// What becomes of the common session of joined cases in one of them becomes of it in all.
Result<Recorded> recordOfSession(Writing &at, const CaseFile &file, const Hearing &hearing, ActDraft draft)
{
    const auto group = atTheSession(at, file, hearing);
    if (!group) return refuse(group);
    if (group->size() == 1) return recordAct(at, file.id, draft);
    if (auto told = tellsOfAll(file, *group, draft.payload); !told) return refuse(told);
    draft.id = {};
    return recordInEach(at, file, *group,
                        [&](const CaseFile &one) { return inItsOwnWords(draft, one, *group, hearing); });
}

/// Whether it says so itself.
bool isJoinedWith(const CaseFile &file, const CaseFile &other)
{
    return file.joined.contains(other.number()) || file.joined.contains(other.registrationNumber) ||
           file.joined.contains(other.id.toString());
}

/// A hearing that an act sets besides what else it says is checked as any other, and has its room by the register's code.
Result<ActDraft> withHearingChecked(const Reading &at, const CaseFile &file, ActDraft draft)
{
    const auto next = hearingIn(file, draft.payload);
    if (!next) return draft;
    return settable(at, file, *next, draft).map([&](const HearingToSet &ready) {
        auto *postponed = std::get_if<PostponementDecided>(&draft.payload);
        if (postponed && !postponed->room.isEmpty()) postponed->room = ready.act.room;
        if (postponed && !postponed->room.isEmpty()) postponed->tribunal = ready.act.tribunal;
        return draft;
    });
}

/// Where it was heard and before whom follows from who sat.
ActDraft withWhoSat(const Reading &at, const CaseFile &file, ActDraft draft)
{
    auto &held = std::get<HearingHeld>(draft.payload);
    const auto *set = meantHearing(file, held.hearing);
    const auto &registers = at.history.registersOn(draft.on);
    if (!set || registers.isEmpty()) return draft;
    if (held.arbitrators.isEmpty())
        held.arbitrators = set->arbitrators.isEmpty() ? file.tribunal : set->arbitrators;
    const auto tribunal =
        hearings::tribunalCode(registers, held.tribunal.isEmpty() ? set->tribunal : held.tribunal);
    if (const auto how = hearings::howHeard(tribunal, held.arbitrators, set->online, registers))
        held.how = how;
    const bool byFullTime = std::ranges::any_of(held.arbitrators, [&](const PersonId &person) {
        const auto *entry = registers.arbitrator(person);
        return entry && entry->employment == office::Employment::FullTime;
    });
    if (!held.arbitrators.isEmpty()) held.heardBy = byFullTime ? HeardBy::FullTime : HeardBy::PartTime;
    return draft;
}

} // namespace

hearings::ReadinessGround readinessGround(const Reading &at)
{
    return {at.history, at.program.book, at.calendar, at.today(), at.history.office.id.uuid().toRfc4122()};
}

Result<QList<DocketSession>> docketOf(const Reading &at, QDate from, QDate to)
{
    return filesWithHearings(at, from, to).map([&](const QList<CaseFile> &files) {
        return hearings::between(linesOf(at, files), from, to);
    });
}

Result<QList<DocketSession>> shownDocket(const Reading &at, QDate from, QDate to)
{
    const auto files = filesWithHearings(at, from, to);
    if (!files) return refuse(files);
    auto lines = hearings::between(linesOf(at, *files), from, to);
    for (auto &line : lines) {
        if (line.isHearing && line.isBusy() && isSomebodyMissing(at, *files, line))
            line.status = hearings::SessionStatus::WithoutArbitrator;
    }
    return lines;
}

Result<QList<hearings::ToldHearing>> toldHearings(const Reading &at, QDate from, QDate to)
{
    const auto ground = readinessGround(at);
    return filesWithHearings(at, from.addYears(-1), to.addYears(1)).map([&](const QList<CaseFile> &files) {
        return hearings::toldHearings(files, {ground.office, ground.secret});
    });
}

Result<QList<HearingId>> asSet(const Reading &at, const DocketSession &line)
{
    QList<HearingId> settings;
    for (const auto &id : QList{line.of} + line.with) {
        const auto file = caseFile(at, id);
        if (!file) return refuse(file);
        if (const auto *own = sessionAt(*file, line.on, line.start)) settings << asSetBy(own->setBy);
    }
    return settings;
}

Result<QList<CaseFile>> withJoined(const Reading &at, QList<CaseFile> files)
{
    QSet<CaseId> known;
    for (const auto &file : files)
        known << file.id;
    for (qsizetype next = 0; next < files.size(); ++next) {
        const auto words = files[next].joined;
        for (const auto &word : words) {
            const auto id = caseCalled(at, word);
            if (!id && id.error().code != u"unknown-case") return refuse(id);
            if (!id || known.contains(*id)) continue;
            const auto joined = caseFile(at, *id);
            if (!joined) return refuse(joined);
            known << *id;
            files << *joined;
        }
    }
    return files;
}

Result<QList<CaseFile>> heardTogether(const Reading &at, const CaseFile &file)
{
    const auto *next = meantHearing(file, std::nullopt);
    if (!next) return QList<CaseFile>();
    return atTheSession(at, file, *next).map([&](QList<CaseFile> group) {
        group.removeIf(
            [&](const CaseFile &one) { return one.id == file.id || !at.history.admits(at.actor, one.id); });
        return group;
    });
}

Result<QList<CaseFile>> openArbitrations(const Reading &at)
{
    const statistics::CaseQuery open{.state = statistics::CaseState::Open, .kind = CaseKind::Arbitration};
    return listsOf(at).list(open, at.today()).and_then([&](const QList<store::CaseLine> &lines) {
        QList<store::CaseRecord> records;
        for (const auto &line : lines)
            records << line.record;
        return filesOf(at, records).and_then([&](const QList<CaseFile> &files) {
            return withJoined(at, files);
        });
    });
}

Result<HearingToSet> hearingToSet(const Reading &at, const CaseFile &file, const HearingSet &act, QDate day)
{
    const auto whole = completed(at, file, act);
    if (!whole) return refuse(whole);
    const auto others = filesWithHearings(at, whole->day, whole->day);
    if (!others) return refuse(others);
    const auto group = groupOf(at, file, *others);
    if (!group) return refuse(group);
    auto ground = readinessGround(at);
    ground.today = day;
    const auto lines = linesOf(at, *others);
    return HearingToSet{*whole, *group,
                        hearings::checkHearing(proposed(*whole), CheckGround{ground, *group, lines})};
}

Result<Recorded> setHearing(Writing &at, const CaseId &id, ActDraft draft)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    const auto &set = std::get<HearingSet>(draft.payload);
    const auto allowed = mayEnter(at, *file, draft).and_then([&] { return hasItsHour(at, set); });
    if (!allowed) return refuse(allowed);
    const auto ready = settable(at, *file, set, draft);
    if (!ready) return refuse(ready);
    draft.payload = ready->act;
    return recordTogether(at, *file, ready->group, draft);
}

Result<Recorded> joinCases(Writing &at, const CaseId &id, ActDraft draft)
{
    const auto joined = recordAct(at, id, draft);
    if (!joined) return joined;
    const auto &file = joined->view.file;
    const auto words = std::get<CasesJoined>(draft.payload).cases;
    std::get<CasesJoined>(draft.payload).cases = {file.number()};
    draft.id = {};
    for (const auto &word : words) {
        const auto other =
            caseCalled(at, word).and_then([&](const CaseId &one) { return caseFile(at, one); });
        if (!other && other.error().code == u"unknown-case") continue; // it stands at another office
        if (!other) return refuse(other);
        if (other->id == id || isJoinedWith(*other, file)) continue;
        if (auto told = recordAct(at, other->id, draft); !told) return told;
    }
    return joined;
}

Result<Recorded> seatAnew(Writing &at, const CaseId &id, ActDraft draft)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    if (auto allowed = mayEnter(at, *file, draft); !allowed) return refuse(allowed);
    const auto composed = std::get<TribunalComposed>(draft.payload);
    const auto *hearing = meantHearing(*file, composed.hearing);
    if (!hearing || hearing->state != Hearing::Set) return recordAct(at, id, draft);
    const auto others = filesWithHearings(at, hearing->day, hearing->day);
    const auto group = atTheSession(at, *file, *hearing);
    if (!others || !group) return others ? refuse(group) : refuse(others);
    if (auto seats = seatsStand(at, *group, *hearing, composed, *others); !seats) return refuse(seats);
    if (draft.note.trimmed().isEmpty()) return whyElse();
    draft.id = {};
    return recordInEach(at, *file, *group, [&](const CaseFile &one) {
        auto &own = std::get<TribunalComposed>(draft.payload);
        if (!composed.recorder) own.recorder = one.recorder;
        own.hearing = sessionAt(one, hearing->day, hearing->time)->id;
        return draft;
    });
}

Result<Recorded> recordWithHearing(Writing &at, const CaseId &id, const ActDraft &draft)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    if (auto allowed = mayEnter(at, *file, draft); !allowed) return refuse(allowed);
    return asRecorded(at, *file, draft).and_then([&](const ActDraft &whole) {
        const auto *hearing = concernedBy(*file, whole.payload);
        return hearing ? recordOfSession(at, *file, *hearing, whole) : recordAct(at, id, whole);
    });
}

std::optional<HearingSet> hearingIn(const CaseFile &file, const Payload &payload)
{
    if (const auto *set = std::get_if<HearingSet>(&payload)) return *set;
    const auto *held = std::get_if<HearingHeld>(&payload);
    const auto *before = meantHearing(file, held ? held->hearing : std::nullopt);
    if (held && before && held->nextOn && held->outcome != HearingOutcome::Ended) {
        auto next = following(*before, *held->nextOn, held->nextAt);
        next.announced = held->minutesSigned;
        return next;
    }
    const auto *postponed = std::get_if<PostponementDecided>(&payload);
    if (!postponed || !before || postponed->granted != true || !postponed->newDay) return std::nullopt;
    auto next = following(*before, *postponed->newDay, postponed->time);
    if (!postponed->room.isEmpty()) next.room = postponed->room;
    if (!postponed->tribunal.isEmpty()) next.tribunal = postponed->tribunal;
    return next;
}

Result<ActDraft> asRecorded(const Reading &at, const CaseFile &file, ActDraft draft)
{
    if (std::holds_alternative<HearingHeld>(draft.payload)) draft = withWhoSat(at, file, std::move(draft));
    const auto *set = std::get_if<HearingSet>(&draft.payload);
    if (!set) return withHearingChecked(at, file, std::move(draft));
    if (auto hour = hasItsHour(at, *set); !hour) return refuse(hour);
    return settable(at, file, *set, draft).map([&](const HearingToSet &ready) {
        draft.payload = ready.act;
        return draft;
    });
}

} // namespace tiaocai::desk
