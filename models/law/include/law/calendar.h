// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/year_notice.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace tiaocai::law {

/// Working days of China, 1990-2100; a day outside is answered with an invalid date. Immutable, cheap to
/// copy. Years without a notice are computed from weekends and the statutory days with fixed dates (01-01,
/// 05-01, 05-02, 10-01 to 10-03) and are provisional. All arithmetic is O(1): prefix counts and their
/// inverse.
class Calendar {
public:
    /// The years that it can reckon with. An older day of a case is a slip of the hand.
    static constexpr int FirstReckoned = 1990;
    static constexpr int LastReckoned = 2100;

    static Result<Calendar> fromNotices(QList<YearNotice> notices);

    bool isWorkingDay(QDate day) const;
    /// The n-th working day after `day` (which need not be one and is not counted); n < 0 counts backwards,
    /// n == 0 is `day` itself.
    QDate addWorkingDays(QDate day, int n) const;
    /// Working days in (after, until].
    int workingDays(QDate after, QDate until) const;
    /// `day` itself where it is a working day, else the next one.
    QDate rolled(QDate day) const;

    /// "国庆节" for a day off by notice, empty for weekends and working days.
    QString holidayName(QDate day) const;
    bool isMakeUpDay(QDate day) const; ///< a weekend day worked by notice
    /// In a year without notice, or on 26-31 December of the last year that has one.
    bool isProvisional(QDate day) const;
    /// Whether any day in (after, until] is provisional.
    bool isProvisional(QDate after, QDate until) const;

    int firstYear() const;
    int lastYear() const; ///< last year with a notice
    std::optional<YearNotice> notice(int year) const;
    /// SHA-256 (hex) over the canonical notices: which calendar a figure was made with.
    QString version() const;

    /// The first day on which they say otherwise: worked or not, its name, provisional or not. Invalid: on none.
    QDate firstDifference(const Calendar &other) const;

    /// The same calendar with one more (or a corrected) year.
    Result<Calendar> with(const YearNotice &notice) const;

private:
    /// A day is its place after 31 December 1989, so that place 0 stands before the first day.
    struct Days {
        std::vector<quint16> upTo;        ///< working days in [first, place]
        std::vector<quint16> nth;         ///< place of the n-th working day; nth[0] is place 0
        std::vector<quint16> provisional; ///< provisional days in [first, place]
        QMap<QDate, QString> holidays;
        QMap<int, YearNotice> notices;
    };

    explicit Calendar(std::shared_ptr<const Days> days);
    /// 0 for a day outside.
    qint64 placeOf(QDate day) const
    {
        const auto place = quint64(day.toJulianDay()) - quint64(m_origin);
        return place < quint64(m_places) ? qint64(place) : 0;
    }

    std::shared_ptr<const Days> m_days;
    const quint16 *m_upTo = nullptr; ///< into m_days, one step nearer for the count that runs a million times
    const quint16 *m_nth = nullptr;
    qint64 m_origin = 0;
    qint64 m_places = 0;
    qint64 m_count = 0; ///< working days in all
};

inline QDate Calendar::addWorkingDays(QDate day, int n) const
{
    const auto place = placeOf(day);
    if (place == 0) return {};
    if (n == 0) return day;
    const auto wanted = n > 0 ? m_upTo[place] + qint64(n) : m_upTo[place - 1] + qint64(n) + 1;
    return wanted > 0 && wanted <= m_count ? QDate::fromJulianDay(m_origin + m_nth[wanted]) : QDate();
}

inline int Calendar::workingDays(QDate after, QDate until) const
{
    const auto upTo = [&](QDate day) {
        return int(m_upTo[std::clamp(day.toJulianDay(), m_origin, m_origin + m_places - 1) - m_origin]);
    };
    return upTo(until) - upTo(after);
}

inline bool Calendar::isWorkingDay(QDate day) const
{
    const auto place = placeOf(day);
    return place > 0 && m_upTo[place] != m_upTo[place - 1];
}

inline QDate Calendar::rolled(QDate day) const
{
    return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/// The notices that the program was built with (2008-2026).
Result<Calendar> calendarFromResources();

} // namespace tiaocai::law
