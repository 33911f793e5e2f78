// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/office.h"

#include "anew.h"
#include "base/text.h"
#include "store/numbers.h"
#include "words.h"

#include <QJsonDocument>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// Every template must give numbers, and no two the same ones.
Result<void> checkTemplates(const office::Settings &settings, const QString &code)
{
    QStringList seen;
    for (const auto &numberTemplate : {settings.registrationTemplate, settings.mediationTemplate,
                                       settings.arbitrationTemplate, settings.reviewTemplate}) {
        const auto number = office::numberBy(numberTemplate, 2000, 1, code);
        if (!number) return refuse(number);
        const auto text = acceptable(normalized(*number), Words::tr("The number template"), 100);
        if (!text) return refuse(text);
        if (seen.contains(*text))
            return refuse(u"bad-template"_s,
                          Words::tr("Two kinds of numbers have the same template “%1”. Change one of them.")
                              .arg(numberTemplate));
        seen << *text;
    }
    return {};
}

/// What was recorded so far keeps the settings under which it was; dates are made anew where other choices can move them.
Result<void> set(Writing &at, const office::Settings &settings)
{
    const bool sameChoices = settings.choices == at.history.current().choices;
    const auto place = store::Acts(at.file).lastPlace();
    if (!place) return refuse(place);
    return at.decide(u"settings"_s, written::settings(settings, *place)).and_then([&]() -> Result<void> {
        if (sameChoices) return {};
        const auto moved = recompute(at);
        return moved ? Result<void>() : refuse(moved);
    });
}

Result<void> checkTarget(const Reading &at, const office::Target &target)
{
    const auto &indicators = at.program.indicators;
    if (std::ranges::find(indicators, target.indicator, &statistics::Indicator::id) == indicators.end())
        return refuse(u"unknown-indicator"_s, Words::tr("There is no indicator %1.").arg(target.indicator));
    if (target.hundredths < 0 || target.hundredths > 10'000)
        return refuse(u"bad-target"_s, Words::tr("A target lies between 0 and 100 percent. Correct it."));
    return {};
}

/// Whoever a ledger named becomes a member of the staff under the same id.
Result<office::Person> newPerson(const Reading &at, const QString &name, const QList<office::Role> &roles)
{
    const auto text = acceptable(normalized(name), Words::tr("The name"), 200);
    if (!text) return refuse(text);
    if (text->isEmpty()) return refuse(u"missing-data"_s, Words::tr("The name is missing. Enter it."));
    office::Person person{PersonId::fresh(), *text, roles};
    for (const auto &known : at.history.people) {
        if (known.name != *text) continue;
        if (known.active)
            return refuse(u"person-exists"_s,
                          Words::tr("Somebody of the staff is called %1 already. Add a mark that "
                                    "tells the two apart.")
                              .arg(*text));
        person.id = known.id;
    }
    return person;
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

} // namespace

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

QList<office::Person> Office::people() const
{
    auto people = m_bench.standing().history.people;
    people.removeIf([](const office::Person &person) { return !person.active; });
    return people;
}

Result<void> Office::changeSettings(const office::Settings &settings)
{
    return m_bench.perform(Action::ChangeSettings, u"change settings"_s, [&](Writing &at) {
        return checkTemplates(settings, at.history.office.code).and_then([&] { return set(at, settings); });
    });
}

Result<void> Office::setTarget(const office::Target &target)
{
    return m_bench.perform(Action::ChangeSettings, u"set target"_s, [&](Writing &at) -> Result<void> {
        if (auto fit = checkTarget(at, target); !fit) return fit;
        auto settings = at.history.current();
        settings.targets.removeIf([&](const office::Target &other) {
            return other.indicator == target.indicator && other.year == target.year;
        });
        settings.targets << target;
        return set(at, settings);
    });
}

Result<office::Person> Office::addPerson(const QString &name, const QList<office::Role> &roles)
{
    return m_bench.perform(Action::ChangeStaff, u"add person"_s, [&](Writing &at) {
        return newPerson(at, name, roles).and_then([&](const office::Person &person) {
            return at.decide(u"staff"_s, written::staff(person)).map([&] { return person; });
        });
    });
}

Result<CalendarImport> Office::importCalendar(const QByteArray &json)
{
    return m_bench.perform(
        Action::ImportCalendar, u"import calendar"_s, [&](Writing &at) -> Result<CalendarImport> {
            const auto notices = law::readNotices(json);
            if (!notices) return refuse(notices);
            auto moved = at.decide(u"calendar"_s, QJsonDocument::fromJson(json).object()).and_then([&] {
                return recompute(at);
            });
            if (!moved) return refuse(moved);
            return CalendarImport{notices->isEmpty() ? 0 : notices->last().year, *moved};
        });
}

Result<QList<NumberGap>> Office::numberGaps() const
{
    return m_bench.ask(Action::ReadCases, u"number gaps"_s,
                       [](const Reading &at) { return store::Numbers(at.file).all().map(gapsIn); });
}

} // namespace tiaocai::desk
