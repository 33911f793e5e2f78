// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/hearing_calendar.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

constexpr const char *zone = "Asia/Shanghai";
constexpr int secondsAhead = 8 * 3600; ///< of UTC, without summer time

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

icaltimetype dayOf(QDate day)
{
    auto time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype hourOf(QDate day, QTime at)
{
    auto time = dayOf(day);
    time.is_date = 0;
    time.hour = at.hour();
    time.minute = at.minute();
    time.second = 0; // a day of libical's has -1
    return time;
}

icalproperty *local(icalproperty *moment)
{
    icalproperty_add_parameter(moment, icalparameter_new_tzid(zone));
    return moment;
}

/// A zone without summer time is told in the file itself: nothing is asked of the computer that reads it.
icalcomponent *zoneOfChina()
{
    auto *standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(standard, icalproperty_new_dtstart(hourOf({1992, 1, 1}, {0, 0})));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(secondsAhead));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(secondsAhead));
    icalcomponent_add_property(standard, icalproperty_new_tzname("CST"));
    auto *of = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(of, icalproperty_new_tzid(zone));
    icalcomponent_add_component(of, standard);
    return of;
}

void addWhen(icalcomponent *event, const CalendarHearing &hearing)
{
    if (!hearing.start.isValid()) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(hearing.on)));
        return;
    }
    icalcomponent_add_property(event, local(icalproperty_new_dtstart(hourOf(hearing.on, hearing.start))));
    icalcomponent_add_property(event, local(icalproperty_new_dtend(hourOf(hearing.on, hearing.end))));
}

icalcomponent *eventOf(const CalendarHearing &hearing, icaltimetype madeAt)
{
    auto *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto id = hearing.id.toString(QUuid::WithoutBraces) + u"@tiaocai"_s;
    icalcomponent_add_property(event, icalproperty_new_uid(utf8(id).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(madeAt));
    icalcomponent_add_property(event, icalproperty_new_sequence(hearing.moves));
    addWhen(event, hearing);
    icalcomponent_add_property(event, icalproperty_new_summary(utf8(hearing.title).constData()));
    if (!hearing.place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(utf8(hearing.place).constData()));
    if (!hearing.description.isEmpty())
        icalcomponent_add_property(event,
                                   icalproperty_new_description(utf8(hearing.description).constData()));
    icalcomponent_add_property(
        event, icalproperty_new_status(hearing.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

icaltimetype stampOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

} // namespace

QByteArray iCalendar(const QList<CalendarHearing> &hearings, const QString &name, const QDateTime &madeAt)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//tiaocai//hearings//ZH"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    auto *title = icalproperty_new_x(utf8(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    icalcomponent_add_component(calendar.get(), zoneOfChina());
    for (const auto &hearing : hearings)
        icalcomponent_add_component(calendar.get(), eventOf(hearing, stampOf(madeAt)));
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                           &std::free);
    return QByteArray(text.get());
}

} // namespace tiaocai::reports
