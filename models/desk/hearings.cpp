// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/hearings.h"

#include "base/strict_json.h"
#include "base/text.h"
#include "docket.h"
#include "office/registers_file.h"
#include "office/verbs.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using hearings::DocketSession;
using office::Action;

namespace {

const office::Registers &standingRegisters(const Reading &at)
{
    return at.history.registersOn(at.today());
}

Result<QJsonObject> registersIn(const QByteArray &bytes)
{
    const auto json = readStrictJson(bytes, u"bad-data"_s, Words::tr("The file of registers"));
    if (!json) return refuse(json);
    if (json->root.isObject()) return json->root.toObject();
    return refuse(u"bad-data"_s,
                  Words::tr("The file holds no registers. Compare it with: tiaocai-cli registers."));
}

/// Somebody of the staff, by name or id.
Lookup staffByWord(const Reading &at)
{
    return [people = at.history.people(at.history.staffDay(at.today()))](QStringView, const QString &word) {
        const auto id = PersonId::fromString(word);
        const auto known = std::ranges::find_if(people, [&](const office::Person &person) {
            return id ? person.id == *id : person.name == word;
        });
        return known == people.end() ? QUuid() : known->id.uuid();
    };
}

/// Who is named and does not belong to the staff joins it today.
Result<void> joinNamed(Writing &at, const QJsonObject &file)
{
    const auto named = office::personsIn(file);
    if (!named) return refuse(named);
    for (const auto &person : *named) {
        const auto staff = at.history.staff(at.history.staffDay(at.today()));
        const bool isHere = std::ranges::any_of(
            staff, [&](const office::Person &one) { return one.name == person.name || one.id == person.id; });
        if (isHere) continue;
        auto joined = office::join(at.history, person.name, person.roles, at.today(), at.today());
        if (!joined) return refuse(joined);
        const bool isKnown = !at.history.nameOf(joined->person).isEmpty();
        if (!isKnown && !person.id.isNull()) joined->person = person.id;
        auto done =
            wasNobodysName(at, joined->person, joined->name).and_then([&] { return at.decide(*joined); });
        if (!done) return done;
    }
    return {};
}

Result<office::Registers> checked(const Reading &at, const office::Registers &registers)
{
    const auto nameOf = [&](const PersonId &id) { return at.history.nameOf(id); };
    return office::checkRegisters(registers, nameOf).map([&] { return registers; });
}

/// What the file makes of the registers, checked.
Result<office::Registers> readFile(const Reading &at, const QJsonObject &file, const Lookup &people)
{
    return office::readRegisters(file, standingRegisters(at), people)
        .and_then([&](const office::Registers &after) { return checked(at, after); });
}

/// Published hearings from today on that the change leaves without room or arbitrator.
Result<QList<DocketSession>> affected(const Reading &at, const office::Registers &before,
                                      const office::Registers &after)
{
    const auto lines = docketOf(at, at.today(), QDate(9999, 12, 31));
    if (!lines) return lines;
    QList<DocketSession> list;
    for (const auto &line : *lines) {
        if (line.on >= at.today() && hearings::isAffected(line, before, after)) list << line;
    }
    return list;
}

/// Who sees no cases learns how many they are, and not which.
QList<DocketSession> asSeenBy(const Reading &at, QList<DocketSession> lines)
{
    if (office::may(at.actor, Action::ReadCases)) return lines;
    for (auto &line : lines)
        line = DocketSession{.id = {}, .of = {}, .number = {}, .isHearing = line.isHearing, .on = line.on};
    return lines;
}

tl::unexpected<Refusal> tellAffected(const Reading &at, const QList<DocketSession> &hearings)
{
    if (!office::may(at.actor, Action::ReadCases))
        return refuse(
            u"hearings-affected"_s,
            Words::tr("%1 hearings would be without room or arbitrator. Let somebody who sees cases "
                      "move them first, or say whether they are released or kept.")
                .arg(hearings.size()));
    QStringList told;
    for (const auto &line : hearings)
        told << u"%1（%2）"_s.arg(line.number, toText(line.on));
    return refuse(
        u"hearings-affected"_s,
        Words::tr("These hearings would be without room or arbitrator: %1. Move them first, or say whether "
                  "they are released or kept.")
            .arg(told.join(u'、')));
}

/// What they kept busy is free, or is theirs in spite of the registers.
Result<void> indexAgain(Writing &at, const QList<DocketSession> &hearings)
{
    for (const auto &line : hearings) {
        for (const auto &id : QList{line.of} + line.with) {
            at.touched(id);
            const auto record = anyCaseRecord(at, id);
            const auto file = record.and_then([&](const auto &of) { return caseFile(at, of); });
            if (!file) return refuse(file);
            const auto folded = statistics::foldedForIndex(id, file->acts, at.law());
            if (auto done = index(at, *record, folded); !done) return done;
        }
    }
    return {};
}

Result<office::RegisterChanges> put(Writing &at, const office::Registers &after, Affected choice)
{
    const auto before = standingRegisters(at);
    if (after == before) return office::RegisterChanges();
    const auto lost = affected(at, before, after);
    if (!lost) return refuse(lost);
    if (!lost->isEmpty() && choice == Affected::Refuse) return tellAffected(at, *lost);
    office::RegistersChanged changed{after};
    auto &marked = choice == Affected::Release ? changed.freed : changed.kept;
    for (const auto &line : *lost) {
        const auto ids = asSet(at, line);
        if (!ids) return refuse(ids);
        marked << *ids;
    }
    return at.decide(changed).and_then([&] { return indexAgain(at, *lost); }).map([&] {
        return office::changes(before, after);
    });
}

Result<office::RegisterChanges> takeIn(Writing &at, const QJsonObject &file, Affected choice)
{
    return joinNamed(at, file)
        .and_then([&] { return readFile(at, file, staffByWord(at)); })
        .and_then([&](const office::Registers &after) { return put(at, after, choice); });
}

/// That a room and people are busy is told of every case; whose case it is only to whom it is not hidden from.
QList<DocketSession> withoutHidden(const Reading &at, QList<DocketSession> lines)
{
    for (auto &line : lines) {
        if (at.history.admits(at.actor, line.of)) continue;
        line.applicants = line.respondents = {};
        line.people = {};
    }
    return lines;
}

/// Whom the file names and the office does not know yet stands there under an id of its own: nothing is written.
Lookup staffOrNew(const Reading &at)
{
    return
        [known = staffByWord(at), space = at.history.office.id.uuid()](QStringView tag, const QString &word) {
            const auto id = known(tag, word);
            return id.isNull() ? QUuid::createUuidV5(space, word) : id;
        };
}

Result<void> fits(const office::HearingNeeds &needs, const office::Registers &registers)
{
    const int minutes = needs.minutes.value_or(15);
    if (minutes <= 0 || minutes > 12 * 60 || minutes % 15 != 0)
        return refuse(u"bad-data"_s, Words::tr("A hearing lasts quarters of an hour. Correct it."), {},
                      u"minutes"_s);
    const auto place = needs.place.value_or(QString());
    if (place.isEmpty() || registers.tribunal(place)) return {};
    return refuse(u"unknown-tribunal"_s, Words::tr("There is no tribunal “%1” in the register.").arg(place),
                  {}, u"place"_s);
}

} // namespace

const office::Registers &Hearings::registers() const
{
    return standingRegisters(m_bench.reading());
}

QJsonObject Hearings::registersFile() const
{
    const auto at = m_bench.reading();
    return office::registersFile(standingRegisters(at),
                                 [&](const PersonId &id) { return at.history.nameOf(id); });
}

Result<QList<DocketSession>> Hearings::affectedBy(const QByteArray &json) const
{
    return m_bench.ask(
        Action::ChangeRegisters, u"hearings affected"_s,
        [&](const Reading &at) -> Result<QList<DocketSession>> {
            const auto file = registersIn(json);
            if (!file) return refuse(file);
            return readFile(at, *file, staffOrNew(at)).and_then([&](const office::Registers &after) {
                return affected(at, standingRegisters(at), after).map([&](const QList<DocketSession> &lost) {
                    return asSeenBy(at, lost);
                });
            });
        });
}

Result<QList<DocketSession>> Hearings::affectedBy(const office::Registers &after) const
{
    return m_bench.ask(Action::ChangeRegisters, u"hearings affected"_s, [&](const Reading &at) {
        return checked(at, after).and_then([&](const office::Registers &) {
            return affected(at, standingRegisters(at), after).map([&](const QList<DocketSession> &lost) {
                return asSeenBy(at, lost);
            });
        });
    });
}

Result<office::RegisterChanges> Hearings::changeRegisters(const office::Registers &after, Affected choice)
{
    return m_bench.perform(Action::ChangeRegisters, u"change registers"_s, [&](Writing &at) {
        return checked(at, after).and_then([&](const office::Registers &) { return put(at, after, choice); });
    });
}

Result<office::RegisterChanges> Hearings::importRegisters(const QByteArray &json, Affected affected)
{
    return m_bench.perform(Action::ChangeRegisters, u"import registers"_s,
                           [&](Writing &at) -> Result<office::RegisterChanges> {
                               const auto file = registersIn(json);
                               return file ? takeIn(at, *file, affected) : refuse(file);
                           });
}

Result<QList<DocketSession>> Hearings::docket(QDate from, QDate to) const
{
    return m_bench.ask(Action::ReadCases, u"docket"_s, [&](const Reading &at) {
        return shownDocket(at, from, to).map([&](const QList<DocketSession> &lines) {
            return withoutHidden(at, lines);
        });
    });
}

Result<QList<hearings::ToldHearing>> Hearings::told(QDate from, QDate to) const
{
    return m_bench.ask(Action::ReadCases, u"calendar"_s, [&](const Reading &at) {
        return toldHearings(at, from, to).map([&](QList<hearings::ToldHearing> all) {
            for (auto &one : all)
                one.now = withoutHidden(at, {one.now}).first();
            return all;
        });
    });
}

Result<QList<casework::CaseFile>> Hearings::heardTogether(const CaseId &id) const
{
    return m_bench.ask(Action::ReadCases, u"heard together"_s, [&](const Reading &at) {
        return caseFile(at, id).and_then(
            [&](const casework::CaseFile &file) { return desk::heardTogether(at, file); });
    });
}

Result<hearings::ReadyCases> Hearings::readyCases(QDate from, QDate to) const
{
    return m_bench.ask(Action::ReadCases, u"ready cases"_s,
                       [&](const Reading &at) -> Result<hearings::ReadyCases> {
                           const auto files = openArbitrations(at);
                           const auto standing = docketOf(at, from, to);
                           if (!files || !standing) return files ? refuse(standing) : refuse(files);
                           return hearings::readyCases(*files, *standing, from, to, readinessGround(at));
                       });
}

Result<hearings::HearingCheck> Hearings::check(const CaseId &id, const casework::HearingSet &act,
                                               QDate day) const
{
    return m_bench.ask(Action::ReadCases, u"check hearing"_s,
                       [&](const Reading &at) -> Result<hearings::HearingCheck> {
                           const auto file = caseFile(at, id);
                           if (!file) return refuse(file);
                           return hearingToSet(at, *file, act, day).map([](const HearingToSet &ready) {
                               return ready.check;
                           });
                       });
}

Result<std::optional<hearings::HearingCheck>> Hearings::check(const CaseId &id,
                                                              const casework::ActDraft &draft) const
{
    return m_bench.ask(Action::ReadCases, u"check act"_s,
                       [&](const Reading &at) -> Result<std::optional<hearings::HearingCheck>> {
                           const auto file = caseFile(at, id);
                           if (!file) return refuse(file);
                           const auto next = hearingIn(*file, draft.payload);
                           if (!next) return std::nullopt;
                           return hearingToSet(at, *file, *next, draft.on).map([](const HearingToSet &ready) {
                               return std::optional(ready.check);
                           });
                       });
}

office::HearingNeeds Hearings::needs(const CaseId &id) const
{
    return m_bench.standing().history.needs.value(id);
}

Result<office::HearingNeeds> Hearings::sayNeeds(const CaseId &id, const office::HearingNeeds &needs,
                                                const QString &reason)
{
    return m_bench.perform(Action::PlanHearings, askedOf(id, u"hearing needs"_s),
                           [&](Writing &at) -> Result<office::HearingNeeds> {
                               const auto record = caseRecord(at, id);
                               if (!record) return refuse(record);
                               const auto said =
                                   acceptable(normalized(reason), Words::tr("The reason"), longestStory);
                               if (!said) return refuse(said);
                               at.touched(id);
                               return fits(needs, standingRegisters(at))
                                   .and_then([&] {
                                       return at.decide(office::HearingNeedsSaid{id, needs, *said});
                                   })
                                   .map([&] { return at.history.needs.value(id); });
                           });
}

} // namespace tiaocai::desk
