// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/office.h"

#include "anew.h"
#include "base/text.h"
#include "office/number_claims.h"
#include "office/verbs.h"
#include "store/audit.h"
#include "store/numbers.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// What was recorded so far keeps the settings under which it was; dates are made anew where other choices can move them.
Result<void> set(Writing &at, const office::Settings &wanted)
{
    const auto before = at.history.current().choices;
    const auto last = store::Acts(at.file).lastPlace();
    if (!last) return refuse(last);
    if (auto may = office::maySet(at.actor, at.history.current(), wanted); !may) return may;
    const auto changed = office::changeSettings(at.history, wanted, at.program.book, *last);
    if (!changed || changed->changes.isEmpty()) return changed ? Result<void>() : refuse(changed);
    return at.decide(*changed).and_then([&]() -> Result<void> {
        if (at.history.current().choices == before) return {};
        const auto moved = recompute(at);
        return moved ? Result<void>() : refuse(moved);
    });
}

Result<void> isIndicator(const Reading &at, const QString &id)
{
    const auto &indicators = at.program.indicators;
    if (std::ranges::find(indicators, id, &statistics::Indicator::id) != indicators.end()) return {};
    return refuse(u"unknown-indicator"_s, Words::tr("There is no indicator %1.").arg(id));
}

/// The change, and the person as of today.
Result<office::Person> decide(Writing &at, const office::OfficePayload &change, QDate on, const PersonId &id)
{
    return at.decide(change, on).map([&] { return *at.history.person(id, at.history.staffDay(at.today())); });
}

/// Somebody whom the office knows, or, where the head is alone, somebody who is named here for the first time.
Result<PersonId> secondPerson(Writing &at, const QString &name)
{
    const auto all = at.history.people(at.history.staffDay(at.today()));
    const auto known = std::ranges::find(all, normalized(name), &office::Person::name);
    if (known != all.end()) return known->id;
    const bool isAlone = std::ranges::count_if(all, &office::Person::isHere) == 1;
    if (!isAlone || normalized(name).isEmpty()) return PersonId();
    const office::StaffNamed named{PersonId::fresh(), normalized(name)};
    return at.decide(named).map([&] { return named.person; });
}

/// How far the file goes that a clock wrote which was ahead.
Result<office::ClockCorrected> wrongSoFar(const Reading &at)
{
    const auto latest = store::Audit(at.file).latestMoment();
    const auto last = store::Acts(at.file).lastPlace();
    if (!latest || !last) return latest ? refuse(last) : refuse(latest);
    office::ClockCorrected wrong;
    wrong.lastRecord = office::Moment::of(*latest);
    wrong.after = *last;
    return wrong;
}

/// Whom an act names, and how.
std::optional<std::pair<PersonId, QString>> namedBy(const office::OfficePayload &payload)
{
    if (const auto *joined = std::get_if<office::StaffJoined>(&payload))
        return std::pair(joined->person, joined->name);
    if (const auto *renamed = std::get_if<office::StaffRenamed>(&payload))
        return std::pair(renamed->person, renamed->name);
    if (const auto *named = std::get_if<office::StaffNamed>(&payload))
        return std::pair(named->person, named->name);
    return std::nullopt;
}

/// Roles of somebody on the day of a change, and those of today.
QList<office::Role> rolesAround(const Reading &at, const PersonId &id, QDate on)
{
    QList<office::Role> roles;
    for (const auto day : {on, at.history.staffDay(at.today())}) {
        if (const auto person = at.history.person(id, day)) roles << person->roles;
    }
    return roles;
}

QDate orToday(QDate on, const Reading &at)
{
    return on.isValid() ? on : at.today();
}

QList<NumberGap> gapsIn(const QList<office::TakenNumber> &numbers)
{
    QList<NumberGap> gaps;
    QString series;
    int year = 0, last = 0;
    for (const auto &number : numbers) {
        if (!number.n) continue;
        if (number.series != series || number.year != year) last = 0;
        series = number.series;
        year = number.year;
        for (int missing = last + 1; missing < *number.n; ++missing)
            gaps << NumberGap{series, year, missing};
        last = *number.n;
    }
    return gaps;
}

/// Who sees no cases sees how many dates moved, and of none whose.
QList<MovedDate> withoutCases(QList<MovedDate> moved)
{
    for (auto &one : moved) {
        one.id = {};
        one.number.clear();
    }
    return moved;
}

} // namespace

/// Old papers and lines of the audit name people as they were called then: they would speak of another.
Result<void> wasNobodysName(const Reading &at, const PersonId &asking, const QString &name)
{
    const auto acts = store::OfficeActs(at.file).all();
    if (!acts) return refuse(acts);
    for (const auto &act : *acts) {
        const auto named = namedBy(act.payload);
        if (!named || named->first == asking || named->second != name) continue;
        return refuse(u"person-exists"_s,
                      Words::tr("%1 was called %2 before, and old records name him so. Add a mark that tells "
                                "the two apart.")
                          .arg(at.history.nameOf(named->first), name),
                      {}, u"name"_s);
    }
    return {};
}

Result<void> Office::refresh() const
{
    return m_bench.logged(m_bench.refresh(), u"office"_s);
}

const office::Office &Office::identity() const
{
    return m_bench.standing().history.office;
}
const office::Settings &Office::settings() const
{
    return m_bench.standing().history.current();
}
const law::LawBook &Office::book() const
{
    return m_bench.program().book;
}
const law::Calendar &Office::calendar() const
{
    return m_bench.standing().calendar;
}

const QList<office::Target> &Office::targets() const
{
    return m_bench.standing().history.targets;
}
const PersonId &Office::founder() const
{
    return m_bench.standing().history.founder;
}

QList<office::Person> Office::people() const
{
    return m_bench.standing().history.people(m_bench.staffDay());
}
QList<office::Person> Office::staff(QDate on) const
{
    return m_bench.standing().history.staff(on);
}

Result<office::Person> Office::personNamed(const QString &name) const
{
    const auto all = people();
    const auto person = std::ranges::find(all, normalized(name), &office::Person::name);
    if (person != all.end()) return *person;
    QStringList names;
    for (const auto &one : all)
        names << one.name;
    return refuse(
        u"unknown-person"_s,
        Words::tr("Nobody of the office is called %1. It knows: %2.").arg(name, names.join(Words::tr(", "))));
}

Result<void> Office::changeSettings(const office::Settings &settings)
{
    return m_bench.perform(Action::ChangeSettings, u"change settings"_s,
                           [&](Writing &at) { return set(at, settings); });
}

Result<void> Office::changeSetting(const QString &name, const QString &value)
{
    return m_bench.perform(Action::ChangeSettings, u"change setting"_s, [&](Writing &at) {
        return office::withSetting(at.history.current(), name, value)
            .and_then([&](const office::Settings &wanted) { return set(at, wanted); });
    });
}

Result<void> Office::setTarget(const office::Target &target)
{
    return m_bench.perform(Action::ChangeSettings, u"set target"_s, [&](Writing &at) {
        return isIndicator(at, target.indicator)
            .and_then([&] { return office::setTarget(target); })
            .and_then([&](const office::TargetSet &set) { return at.decide(set); });
    });
}

Result<office::Person> Office::addPerson(const QString &name, const QList<office::Role> &roles, QDate on)
{
    return m_bench.perform(Action::ChangeStaff, u"add person"_s, [&](Writing &at) {
        const auto day = orToday(on, at);
        return office::mayGive(at.actor, {}, roles)
            .and_then([&] { return office::join(at.history, name, roles, day, at.today()); })
            .and_then([&](const office::StaffJoined &joined) {
                return wasNobodysName(at, joined.person, joined.name).and_then([&] {
                    return decide(at, joined, day, joined.person);
                });
            });
    });
}

Result<office::Person> Office::changeRoles(const PersonId &id, const QList<office::Role> &roles, QDate on)
{
    return m_bench.perform(Action::ChangeStaff, u"change roles"_s, [&](Writing &at) {
        const auto day = orToday(on, at);
        return office::mayGive(at.actor, id, roles)
            .and_then([&] { return office::mayUnmake(at.actor, rolesAround(at, id, day)); })
            .and_then([&] { return office::changeRoles(at.history, id, roles, day, at.today()); })
            .and_then([&](const office::RolesChanged &changed) { return decide(at, changed, day, id); });
    });
}

Result<office::Person> Office::leave(const PersonId &id, QDate on)
{
    return m_bench.perform(Action::ChangeStaff, u"leave"_s, [&](Writing &at) {
        const auto day = orToday(on, at);
        return office::mayUnmake(at.actor, rolesAround(at, id, day))
            .and_then([&] { return office::leave(at.history, id, day, at.today()); })
            .and_then([&](const office::StaffLeft &left) { return decide(at, left, day, id); });
    });
}

Result<office::Person> Office::rename(const PersonId &id, const QString &name)
{
    return m_bench.perform(Action::ChangeStaff, u"rename"_s, [&](Writing &at) {
        return office::rename(at.history, id, name, at.today())
            .and_then([&](const office::StaffRenamed &renamed) {
                return wasNobodysName(at, id, renamed.name).and_then([&] {
                    return decide(at, renamed, {}, id);
                });
            });
    });
}

QList<office::SubstituteNamed> Office::substitutions() const
{
    auto list = m_bench.standing().history.substitutions;
    const auto today = m_bench.now.today();
    list.removeIf([&](const office::SubstituteNamed &one) { return one.to < today; });
    return list;
}

Result<void> Office::nameSubstitute(const office::SubstituteNamed &asked)
{
    return m_bench.perform(Action::ChangeStaff, u"name substitute"_s, [&](Writing &at) -> Result<void> {
        const auto named = office::nameSubstitute(at.history, asked, at.today());
        if (!named) return refuse(named);
        const auto absent = at.history.person(named->person, at.history.staffDay(at.today()));
        return office::mayLend(at.actor, *absent, named->substitute).and_then([&] {
            return at.decide(*named);
        });
    });
}

Result<void> Office::endSubstitution(const PersonId &person)
{
    return m_bench.perform(Action::ChangeStaff, u"end substitution"_s, [&](Writing &at) {
        return office::endSubstitution(at.history, person, at.today())
            .and_then([&](const office::SubstituteEnded &ended) { return at.decide(ended); });
    });
}

Result<void> Office::changeOffice(const office::OfficeChanged &to)
{
    return m_bench.perform(Action::ChangeSettings, u"change office"_s, [&](Writing &at) -> Result<void> {
        const auto changed = office::changeOffice(to);
        if (!changed) return refuse(changed);
        const auto &is = at.history.office;
        if (*changed == office::OfficeChanged{is.name, is.address, is.telephone}) return {};
        return at.decide(*changed);
    });
}

Result<QDateTime> Office::lastRecord() const
{
    return m_bench.logged(store::Audit(m_bench.reading().file).lastMoment(), u"last record"_s);
}

Result<void> Office::correctClock(const QDateTime &truth, const QString &reason, const QString &second,
                                  QDate on)
{
    return m_bench.perform(Action::CorrectClock, u"correct clock"_s, [&](Writing &at) -> Result<void> {
        auto asked = wrongSoFar(at);
        if (!asked) return refuse(asked);
        const auto person = secondPerson(at, second);
        if (!person) return refuse(person);
        asked->moment = office::Moment::of(truth);
        asked->second = *person;
        asked->reason = reason;
        return office::correctClock(at.history, *asked, at.actor.id, orToday(on, at), at.now.moment)
            .and_then([&](const office::ClockCorrected &corrected) { return at.decide(corrected, on); });
    });
}

Result<CalendarImport> Office::importCalendar(const QByteArray &json)
{
    return m_bench.perform(
        Action::ImportCalendar, u"import calendar"_s, [&](Writing &at) -> Result<CalendarImport> {
            const auto notices = law::readNotices(json);
            if (!notices) return refuse(notices);
            auto moved =
                at.decide(office::CalendarImported{*notices}).and_then([&] { return recompute(at); });
            if (!moved) return refuse(moved);
            return CalendarImport{notices->isEmpty() ? 0 : notices->last().year,
                                  office::may(at.actor, Action::ReadCases) ? *moved : withoutCases(*moved)};
        });
}

Result<void> Office::permits(Action action) const
{
    return m_bench.ask(action, u"right"_s, [](const Reading &) { return Result<void>(); });
}

Result<QList<NumberGap>> Office::numberGaps() const
{
    return m_bench.ask(Action::ReadCases, u"number gaps"_s,
                       [](const Reading &at) { return store::Numbers(at.file).all().map(gapsIn); });
}

} // namespace tiaocai::desk
