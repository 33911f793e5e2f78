// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/calendar.h"

#include "base/text.h"
#include "notices.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct FixedDay {
    int month, day;
    QStringView name;
};

/// The statutory days that need no notice to be known.
constexpr std::array FixedDays{FixedDay{1, 1, u"元旦"},    FixedDay{5, 1, u"劳动节"},
                               FixedDay{5, 2, u"劳动节"},  FixedDay{10, 1, u"国庆节"},
                               FixedDay{10, 2, u"国庆节"}, FixedDay{10, 3, u"国庆节"}};

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Next year's notice can still move the last six days of December.
bool isProvisionalDay(QDate day, const QMap<int, YearNotice> &notices)
{
    if (!notices.contains(day.year())) return true;
    return day.month() == 12 && day.day() >= 26 && !notices.contains(day.year() + 1);
}

} // namespace

Calendar::Calendar(std::shared_ptr<const Days> days)
    : m_days(std::move(days))
    , m_upTo(m_days->upTo.data())
    , m_nth(m_days->nth.data())
    , m_origin(QDate(FirstYear, 1, 1).toJulianDay() - 1)
    , m_places(qint64(m_days->upTo.size()))
    , m_count(qint64(m_days->nth.size()) - 1)
{
}

Result<Calendar> Calendar::fromNotices(QList<YearNotice> notices)
{
    if (const auto checked = checkNotices(notices); !checked) return refuse(checked);
    Days days;
    QSet<QDate> worked;
    for (const auto &notice : notices) {
        days.notices.insert(notice.year, notice);
        days.holidays.insert(notice.holidays);
        days.statutory.insert(notice.statutory);
        worked.unite(QSet<QDate>(notice.workdays.begin(), notice.workdays.end()));
    }
    for (int year = FirstYear; year <= LastYear; ++year) {
        if (days.notices.contains(year)) continue;
        for (const auto &[month, day, name] : FixedDays) {
            days.holidays.insert(QDate(year, month, day), name.toString());
            days.statutory.insert(QDate(year, month, day), name.toString());
        }
    }
    days.version = hashOf(days.notices.values());
    days.upTo = {0};
    days.nth = {0};
    days.provisional = {0};
    for (QDate day(FirstYear, 1, 1); day.year() <= LastYear; day = day.addDays(1)) {
        const auto place = quint16(days.upTo.size());
        if (worked.contains(day) || (!isWeekend(day) && !days.holidays.contains(day)))
            days.nth.push_back(place);
        days.upTo.push_back(quint16(days.nth.size() - 1));
        days.provisional.push_back(quint16(days.provisional.back() + isProvisionalDay(day, days.notices)));
    }
    return Calendar(std::make_shared<const Days>(std::move(days)));
}

QString Calendar::holidayName(QDate day) const
{
    return isWorkingDay(day) ? QString() : m_days->holidays.value(day);
}

bool Calendar::isMakeUpDay(QDate day) const
{
    return day.isValid() && isWeekend(day) && isWorkingDay(day);
}

bool Calendar::isStatutory(QDate day) const
{
    return m_days->statutory.contains(day);
}

bool Calendar::isProvisional(QDate day) const
{
    return isProvisional(day.addDays(-1), day);
}

bool Calendar::isProvisional(QDate after, QDate until) const
{
    return m_days->provisional[size_t(placeOf(until))] != m_days->provisional[size_t(placeOf(after))];
}

int Calendar::firstYear() const
{
    return m_days->notices.firstKey();
}

int Calendar::lastYear() const
{
    return m_days->notices.lastKey();
}

std::optional<YearNotice> Calendar::notice(int year) const
{
    const auto found = m_days->notices.find(year);
    return found == m_days->notices.end() ? std::nullopt : std::optional(*found);
}

QString Calendar::version() const
{
    return m_days->version;
}

Result<Calendar> Calendar::with(const YearNotice &notice) const
{
    auto notices = m_days->notices;
    notices.insert(notice.year, notice);
    return fromNotices(notices.values());
}

} // namespace tiaocai::law
