// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/hearing.h"

#include "arbitration/tribunal.h"
#include "base/text.h"
#include "common/evidence.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct HearingText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

template <typename File>
auto *foundHearing(File &file, const std::optional<HearingId> &id)
{
    const auto isMeant = [&](const Hearing &hearing) {
        return id ? hearing.id == *id : hearing.state == Hearing::Set;
    };
    const auto it = std::find_if(file.hearings.rbegin(), file.hearings.rend(), isMeant);
    return it == file.hearings.rend() ? nullptr : &*it;
}

const Hearing *hearingOf(const CaseFile &file, const std::optional<HearingId> &id)
{
    return foundHearing(file, id);
}

Hearing derivedHearing(const Act &act, QDate day)
{
    Hearing hearing;
    hearing.id = HearingId(QUuid::createUuidV5(act.id.uuid(), u"hearing"_s));
    hearing.day = day;
    hearing.setBy = act.id;
    return hearing;
}

/// A hearing that nobody set: entered from a ledger, or held without.
Hearing unsetHearing(const Act &act)
{
    auto hearing = derivedHearing(act, act.on);
    hearing.id = HearingId(QUuid::createUuidV5(act.id.uuid(), u"held"_s));
    return hearing;
}

/// Where and by whom the one before was to be heard.
void keepSeats(Hearing &hearing, const Hearing &before)
{
    hearing.minutes = before.minutes;
    hearing.room = before.room;
    hearing.tribunal = before.tribunal;
    hearing.arbitrators = before.arbitrators;
    hearing.clerk = before.clerk;
    hearing.heardWith = before.heardWith;
    hearing.online = before.online;
}

/// A new day takes the place of the one that was set.
void moveHearing(CaseFile &file, Hearing hearing)
{
    for (auto &each : file.hearings) {
        if (each.state == Hearing::Set) each.state = Hearing::Postponed;
    }
    file.hearings.removeIf([&](const Hearing &each) { return each.id == hearing.id; });
    file.hearings.append(std::move(hearing));
    go(file, Stage::Scheduled);
}

void warnOfNotice(const HearingSet &payload, QDate on, const Ground &ground, QStringList &warnings)
{
    const auto notice = reckoned(law::ids::HearingNotice5WDBefore, payload.day, ground.rules);
    const auto lenient = notice.lenient.isValid() ? notice.lenient : notice.due;
    if (payload.announced || !lenient.isValid()) return;
    if (on > lenient)
        warnings.append(
            HearingText::tr(
                "Notice of this hearing can no longer be given in time: it would have to arrive by %1.")
                .arg(toText(lenient)));
    else if (notice.strict.isValid() && on > notice.strict)
        warnings.append(
            HearingText::tr(
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
                HearingText::tr(
                    "%1 has not received the copy of the application; the defence period starts with it.")
                    .arg(name));
        else if (defence->isOpen() && defence->period.judged >= day)
            warnings.append(HearingText::tr("The defence period of %1 ends on %2, not before the hearing.")
                                .arg(name, toText(defence->period.judged)));
    }
}

Result<void> requireHearing(const CaseFile &file, const std::optional<HearingId> &id)
{
    const auto *hearing = hearingOf(file, id);
    if (hearing && hearing->state == Hearing::Set) return {};
    return refuse(u"no-hearing"_s,
                  HearingText::tr("No such hearing is set. Record the setting of the hearing first."),
                  u"法35"_s);
}

bool isUnconfirmed(const CaseFile &file, const Service &service)
{
    const auto *act = file.act(service.act);
    const auto *served = act ? std::get_if<DocumentServed>(&act->payload) : nullptr;
    return served && served->method == ServiceMethod::SimpleMeans && !served->confirmed;
}

/// Who was absent when the day was announced still needs a notice.
QList<PartyId> toBeNotified(const CaseFile &file, const Act &act, bool announced,
                            const QList<PartyId> &absent)
{
    auto parties = present(file, act.on);
    if (announced) parties.removeIf([&](const PartyId &id) { return !absent.contains(id); });
    return parties;
}

void emitHearing(ClockSink &sink, const Act &act, QDate day, const QList<PartyId> &parties)
{
    for (const auto &party : parties)
        sink.add(EventKind::HearingSet, day, party.uuid()).base = act.on;
}

/// 办案规则 39-42: what the minutes show.
void warnOfMinutes(const HearingHeld &payload, QStringList &warnings)
{
    if (!payload.rightsTold || !payload.recusalAsked)
        warnings.append(HearingText::tr(
            "It is not recorded that the parties were told their rights and asked about recusal."));
    if (!payload.mediationTried && payload.outcome == HearingOutcome::Ended)
        warnings.append(HearingText::tr("It is not recorded that mediation was tried before the award."));
    if (!payload.minutesSigned)
        warnings.append(
            HearingText::tr("It is not recorded that the minutes were signed, or who refused to."));
    if (!payload.heardBy || !payload.how)
        warnings.append(HearingText::tr(
            "It is not recorded who heard the case and how: the table of branch tribunals asks for it."));
}

void warnOfPlace(const HearingSet &payload, QStringList &warnings)
{
    if (!payload.time || payload.room.isEmpty())
        warnings.append(HearingText::tr("The notice states time and place of the hearing: enter both."));
}

} // namespace

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
    return refuse(
        u"notice-not-proven"_s,
        HearingText::tr("Nothing proves that the written notice of the hearing reached %1; notice by "
                        "simple means counts only "
                        "once it is confirmed. Record its service, or set the hearing anew.")
            .arg(name),
        u"法36; 规则39, 59"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingSet &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.day < draft.on)
        return refuse(
            u"bad-date"_s,
            HearingText::tr("A hearing is set for a day to come, not for %1.").arg(toText(payload.day)),
            u"法35"_s, u"day"_s);
    if (auto free = requireUnchallenged(file, draft, ground); !free) return free;
    warnOfPlace(payload, warnings);
    warnOfNotice(payload, draft.on, ground, warnings);
    warnOfDefence(file, payload.day, ground, warnings);
    if (payload.shorterNoticeConsented)
        warnings.append(
            file.simplified
                ? HearingText::tr("Shorter notice rests on the recorded consent of both sides.")
                : HearingText::tr("Shorter notice by consent is known to the simplified procedure alone."));
    return {};
}

void apply(CaseFile &file, const Act &act, const HearingSet &payload)
{
    auto hearing = derivedHearing(act, payload.day);
    if (!payload.hearing.isNull()) hearing.id = payload.hearing;
    hearing.time = payload.time;
    hearing.minutes = payload.minutes;
    hearing.room = payload.room;
    hearing.tribunal = payload.tribunal;
    hearing.arbitrators = payload.arbitrators;
    hearing.clerk = payload.clerk;
    hearing.heardWith = payload.heardWith;
    hearing.kind = payload.what;
    hearing.online = payload.online;
    hearing.isPublic = payload.isPublic;
    hearing.announced = payload.announced;
    hearing.shorterNotice = payload.shorterNoticeConsented;
    moveHearing(file, std::move(hearing));
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingSet &payload)
{
    const auto *held = before<HearingHeld>(file, act);
    const auto absent = held ? held->absent : QList<PartyId>();
    emitHearing(sink, act, payload.day, toBeNotified(file, act, payload.announced, absent));
}

Result<void> check(const CaseFile &file, const ActDraft &, const HearingCancelled &payload, const Ground &,
                   QStringList &)
{
    return requireHearing(file, payload.hearing);
}

void apply(CaseFile &file, const Act &, const HearingCancelled &payload)
{
    if (auto *hearing = foundHearing(file, payload.hearing)) hearing->state = Hearing::Cancelled;
    if (!hearingOf(file, std::nullopt)) go(file, Stage::Preparing);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const HearingCancelled &)
{
    sink.add(EventKind::HearingCancelled, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementRequested &,
                   const Ground &ground, QStringList &warnings)
{
    if (auto set = requireHearing(file, std::nullopt); !set) return set;
    const auto until =
        reckoned(law::ids::PostponeRequest3WDBefore, hearingOf(file, std::nullopt)->day, ground.rules);
    if (until.due.isValid() && draft.on > until.due)
        warnings.append(HearingText::tr("The request comes later than three days before the hearing (%1).")
                            .arg(toText(until.due)));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const PostponementRequested &payload)
{
    sink.add(EventKind::PostponementRequested, act.on, payload.party.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const PostponementDecided &payload,
                   const Ground &, QStringList &)
{
    if (auto set = requireHearing(file, std::nullopt); !set) return set;
    if (payload.newDay && *payload.newDay < draft.on)
        return refuse(
            u"bad-date"_s,
            HearingText::tr("A hearing is set for a day to come, not for %1.").arg(toText(*payload.newDay)),
            u"法35"_s, u"newDay"_s);
    return {};
}

/// Without a new day the case stays scheduled: the hearing is to be set anew.
void apply(CaseFile &file, const Act &act, const PostponementDecided &payload)
{
    auto *old = payload.granted == true ? foundHearing(file, std::nullopt) : nullptr;
    if (!old) return;
    old->state = Hearing::Postponed;
    if (!payload.newDay) return;
    auto hearing = derivedHearing(act, *payload.newDay);
    keepSeats(hearing, *old);
    hearing.time = payload.time;
    hearing.kind = old->kind;
    hearing.isPublic = old->isPublic;
    if (!payload.room.isEmpty()) hearing.room = payload.room;
    if (!payload.tribunal.isEmpty()) hearing.tribunal = payload.tribunal;
    moveHearing(file, std::move(hearing));
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PostponementDecided &payload)
{
    if (payload.granted != true) return;
    sink.add(EventKind::HearingCancelled, act.on);
    if (payload.newDay) emitHearing(sink, act, *payload.newDay, present(file, act.on));
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const HearingHeld &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (payload.present.isEmpty() && payload.absent.isEmpty())
        return refuse(u"missing-data"_s, HearingText::tr("Say who was present and who was absent."),
                      u"规则39–42"_s, u"present"_s);
    if (auto set = requireHearing(file, payload.hearing); !set) return set;
    if (auto free = requireUnchallenged(file, draft, ground, file.tribunal); !free) return free;
    if (auto shown = checkRows(payload.evidence); !shown) return shown;
    warnOfMinutes(payload, warnings);
    const auto *hearing = hearingOf(file, payload.hearing);
    if (hearing->day != draft.on)
        warnings.append(HearingText::tr("The hearing was set for %1 and held on %2.")
                            .arg(toText(hearing->day), toText(draft.on)));
    const bool open = isPending<CounterclaimFiled, CounterclaimDecided>(file) ||
                      isPending<ClaimsChangeRequested, ClaimsChangeDecided>(file);
    if (payload.outcome == HearingOutcome::Ended && open)
        warnings.append(HearingText::tr("A counterclaim or a change of claims awaits a decision."));
    return {};
}

void apply(CaseFile &file, const Act &act, const HearingHeld &payload)
{
    auto *held = foundHearing(file, payload.hearing);
    if (!held) held = &file.hearings.emplaceBack(unsetHearing(act));
    held->state = Hearing::Held;
    held->sat = payload.arbitrators;
    held->how = payload.how;
    if (payload.clerk) held->clerk = payload.clerk;
    if (!payload.tribunal.isEmpty()) held->tribunal = payload.tribunal;
    applyRows(file, act, payload.evidence);
    if (payload.outcome == HearingOutcome::Ended) return go(file, Stage::Heard);
    if (!payload.nextOn) return go(file, hearingOf(file, std::nullopt) ? Stage::Scheduled : Stage::Preparing);
    auto next = derivedHearing(act, *payload.nextOn);
    keepSeats(next, *held);
    next.kind = HearingKind::Continued;
    next.time = payload.nextAt;
    next.announced = payload.minutesSigned;
    moveHearing(file, std::move(next));
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HearingHeld &payload)
{
    if (payload.outcome == HearingOutcome::Ended || !payload.nextOn) return;
    emitHearing(sink, act, *payload.nextOn, toBeNotified(file, act, payload.minutesSigned, payload.absent));
}

} // namespace tiaocai::casework
