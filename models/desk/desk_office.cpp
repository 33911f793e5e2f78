// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "deciding.h"
#include "room.h"
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

} // namespace

Result<void> Desk::changeSettings(const office::Settings &settings)
{
    auto &room = *m_room;
    const auto change = [&]() -> Result<void> {
        const auto place = room.acts.lastPlace();
        if (!place) return refuse(place);
        return room.decide(u"settings"_s, written::settings(settings, *place))
            .and_then([&]() -> Result<void> {
                const auto moved = room.recompute(room.law());
                return moved ? Result<void>() : refuse(moved);
            });
    };
    auto changed = room.mayWrite(Action::ChangeSettings)
                       .and_then([&] { return checkTemplates(settings, room.history.office.code); })
                       .and_then([&] { return decided(room.history, room.database, change); });
    if (changed && told) told({});
    return heard(*this, changed, u"change settings"_s);
}

Result<office::Person> Desk::addPerson(const QString &name, const QList<office::Role> &roles)
{
    auto &room = *m_room;
    const auto text = acceptable(normalized(name), Words::tr("The name"), 200);
    const auto check = [&]() -> Result<void> {
        if (!text || text->isEmpty())
            return text ? refuse(u"missing-data"_s, Words::tr("The name is missing. Enter it."))
                        : refuse(text);
        const bool there =
            std::ranges::any_of(people(), [&](const office::Person &person) { return person.name == *text; });
        return there ? refuse(u"person-exists"_s,
                              Words::tr("Somebody of the staff is called %1 already. Add a mark that "
                                        "tells the two apart.")
                                  .arg(*text))
                     : Result<void>();
    };
    office::Person person{PersonId::fresh(), text.value_or(QString()), roles};
    // Whoever a ledger named becomes a member of the staff under the same id.
    for (const auto &known : room.history.people) {
        if (known.name == person.name) person.id = known.id;
    }
    auto added = room.mayWrite(Action::ChangeStaff).and_then(check).and_then([&] {
        return decided(room.history, room.database,
                       [&] { return room.decide(u"staff"_s, written::staff(person)); });
    });
    if (added && told) told({});
    return heard(*this, added ? Result<office::Person>(person) : refuse(added), u"add person"_s);
}

Result<CalendarImport> Desk::importCalendar(const QByteArray &json)
{
    auto &room = *m_room;
    CalendarImport import;
    auto calendar = room.calendar;
    const auto change = [&]() -> Result<void> {
        const auto data = QJsonDocument::fromJson(json).object();
        return room.decide(u"calendar"_s, data).and_then([&]() -> Result<void> {
            const auto moved = room.recompute({room.book, calendar, room.history.current().choices});
            if (moved) import.moved = *moved;
            return moved ? Result<void>() : refuse(moved);
        });
    };
    auto imported = room.mayWrite(Action::ImportCalendar)
                        .and_then([&] { return law::readNotices(json); })
                        .and_then([&](const QList<law::YearNotice> &notices) -> Result<void> {
                            for (const auto &notice : notices) {
                                auto extended = calendar.with(notice);
                                if (!extended) return refuse(extended);
                                calendar = *extended;
                                import.year = notice.year;
                            }
                            return {};
                        })
                        .and_then([&] { return decided(room.history, room.database, change); });
    if (!imported) return heard<CalendarImport>(*this, refuse(imported), u"import calendar"_s);
    room.calendar = calendar;
    QSet<CaseId> ids;
    for (const auto &moved : import.moved)
        ids << moved.id;
    if (told) told(ids.values());
    return import;
}

Result<QList<NumberGap>> Desk::numberGaps() const
{
    const auto numbers = m_room->may(Action::ReadCases).and_then([&] { return m_room->numbers.all(); });
    if (!numbers) return heard<QList<NumberGap>>(*this, refuse(numbers), u"number gaps"_s);
    QList<NumberGap> gaps;
    QString series;
    int year = 0, last = 0;
    for (const auto &number : *numbers) {
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

} // namespace tiaocai::desk
