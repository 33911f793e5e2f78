// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/calendar.h"

#include "notices.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

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

/// A yes or no for every day of some years. Built day by day this was a third of what opening an office took.
class DayMarks {
public:
    DayMarks(int firstYear, int lastYear)
        : m_first(QDate(firstYear, 1, 1))
        , m_marks(size_t(m_first.daysTo(QDate(lastYear + 1, 1, 1))))
    {
    }
    /// Days outside are left out.
    void set(QDate day, bool mark)
    {
        const auto place = m_first.daysTo(day);
        if (place >= 0 && place < qint64(m_marks.size())) m_marks[size_t(place)] = mark;
    }
    void set(QDate from, QDate until, bool mark)
    {
        for (auto day = from; day <= until; day = day.addDays(1))
            set(day, mark);
    }
    void setWeekdays()
    {
        const int before = m_first.dayOfWeek() - 1;
        for (size_t place = 0; place < m_marks.size(); ++place)
            m_marks[place] = (size_t(before) + place) % 7 < 5;
    }
    auto begin() const { return m_marks.begin(); }
    auto end() const { return m_marks.end(); }

private:
    QDate m_first;
    std::vector<bool> m_marks;
};

/// Next year's notice can still move the last six days of December.
DayMarks provisionalDays(const QMap<int, YearNotice> &notices, int firstYear, int lastYear)
{
    DayMarks days(firstYear, lastYear);
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto first = notices.contains(year) ? QDate(year, 12, 26) : QDate(year, 1, 1);
        if (!notices.contains(year) || !notices.contains(year + 1))
            days.set(first, QDate(year, 12, 31), true);
    }
    return days;
}

} // namespace

Calendar::Calendar(std::shared_ptr<const Days> days)
    : m_days(std::move(days))
    , m_upTo(m_days->upTo.data())
    , m_nth(m_days->nth.data())
    , m_origin(QDate(FirstReckoned, 1, 1).toJulianDay() - 1)
    , m_places(qint64(m_days->upTo.size()))
    , m_count(qint64(m_days->nth.size()) - 1)
{
}

Result<Calendar> Calendar::fromNotices(QList<YearNotice> notices)
{
    if (const auto checked = checkNotices(notices); !checked) return refuse(checked);
    Days days;
    for (const auto &notice : notices) {
        days.notices.insert(notice.year, notice);
        days.holidays.insert(notice.holidays);
    }
    for (int year = FirstReckoned; year <= LastReckoned; ++year) {
        if (days.notices.contains(year)) continue;
        for (const auto &[month, day, name] : FixedDays)
            days.holidays.insert(QDate(year, month, day), name.toString());
    }
    DayMarks works(FirstReckoned, LastReckoned);
    works.setWeekdays();
    for (auto day = days.holidays.keyBegin(); day != days.holidays.keyEnd(); ++day)
        works.set(*day, false);
    for (const auto &notice : notices) {
        for (const auto day : notice.workdays)
            works.set(day, true);
    }
    days.upTo = {0};
    days.nth = {0};
    for (const bool isWorked : works) {
        if (isWorked) days.nth.push_back(quint16(days.upTo.size()));
        days.upTo.push_back(quint16(days.nth.size() - 1));
    }
    days.provisional = {0};
    for (const bool isProvisional : provisionalDays(days.notices, FirstReckoned, LastReckoned))
        days.provisional.push_back(quint16(days.provisional.back() + isProvisional));
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
    return hashOf(m_days->notices.values());
}

QDate Calendar::firstDifference(const Calendar &other) const
{
    const auto dayAt = [this](const auto &mine, const auto &its) {
        const auto differs = std::ranges::mismatch(mine, its).in1;
        return differs == mine.end() ? QDate() : QDate::fromJulianDay(m_origin + (differs - mine.begin()));
    };
    QList<QDate> days{dayAt(m_days->upTo, other.m_days->upTo),
                      dayAt(m_days->provisional, other.m_days->provisional)};
    for (const auto &[some, others] : {std::pair(&m_days->holidays, &other.m_days->holidays),
                                       std::pair(&other.m_days->holidays, &m_days->holidays)}) {
        for (auto day = some->keyBegin(); day != some->keyEnd(); ++day) {
            if (some->value(*day) != others->value(*day)) days << *day;
        }
    }
    days.removeIf([](QDate day) { return !day.isValid(); });
    return days.isEmpty() ? QDate() : *std::ranges::min_element(days);
}

Result<Calendar> Calendar::with(const YearNotice &notice) const
{
    auto notices = m_days->notices;
    notices.insert(notice.year, notice);
    return fromNotices(notices.values());
}

Result<Calendar> calendarFromResources()
{
    QList<YearNotice> notices;
    QDirIterator files(u":/law/calendars"_s, {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return refuse(u"bad-calendar"_s, CalendarText::tr("%1 cannot be read.").arg(file.fileName()));
        const auto read = readOwnNotices(file.readAll());
        if (!read) return refuse(read.error().code, file.fileName() + u": "_s + read.error().text);
        notices += *read;
    }
    return Calendar::fromNotices(notices);
}

} // namespace tiaocai::law
