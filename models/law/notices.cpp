// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "base/canonical.h"
#include "base/strict_json.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFile = 1'000'000;
/// The fullest year so far (2026) names 33, weekends included: nearly twice as many are a slip, not a notice.
constexpr qsizetype mostDaysOff = 60;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// A notice names days of its year and, at most, of the weeks around New Year.
bool isNear(QDate day, int year)
{
    return day >= QDate(year - 1, 12, 26) && day <= QDate(year + 1, 1, 5);
}

struct Fault {
    QString sentence;
    QDate day = {}; ///< that it is about, where it is about one
};

/// Why a notice cannot be one.
std::optional<Fault> faultOf(const YearNotice &notice)
{
    if (notice.year < 1990 || notice.year > 2099)
        return Fault{NoticeText::tr("The year %1 is outside 1990-2099.").arg(notice.year)};
    if (notice.sources.isEmpty())
        return Fault{NoticeText::tr("The notice of %1 names no source.").arg(notice.year)};
    if (notice.holidays.isEmpty())
        return Fault{NoticeText::tr("The notice of %1 names no day off.").arg(notice.year)};
    if (notice.holidays.size() > mostDaysOff)
        return Fault{
            NoticeText::tr("The notice of %1 names %2 days off; more than %3 cannot be. Check the file.")
                .arg(notice.year)
                .arg(notice.holidays.size())
                .arg(mostDaysOff)};
    const auto days = notice.holidays.keys() + notice.workdays + notice.statutory.keys();
    for (const auto day : days) {
        if (!day.isValid() || !isNear(day, notice.year))
            return Fault{
                NoticeText::tr("%1 does not belong to the notice of %2.").arg(toText(day)).arg(notice.year),
                day};
    }
    for (const auto day : notice.workdays) {
        if (day.dayOfWeek() < Qt::Saturday)
            return Fault{NoticeText::tr("%1 is worked and no weekend day.").arg(toText(day)), day};
        if (notice.workdays.count(day) > 1)
            return Fault{NoticeText::tr("%1 is worked twice.").arg(toText(day)), day};
        if (notice.holidays.contains(day))
            return Fault{NoticeText::tr("%1 is both off and worked.").arg(toText(day)), day};
    }
    for (const auto day : notice.statutory.keys()) {
        if (!notice.holidays.contains(day))
            return Fault{NoticeText::tr("%1 is a statutory day and not off.").arg(toText(day)), day};
    }
    return std::nullopt;
}

/// Reads one file; the first fault is kept with its line.
class NoticeReader {
public:
    explicit NoticeReader(const StrictJson &json)
        : m_json(json)
    {
    }

    Result<QList<YearNotice>> read()
    {
        const auto years = m_json.root.toObject();
        if (years.isEmpty()) fault({}, NoticeText::tr("No year is named."));
        QList<YearNotice> notices;
        for (auto year = years.begin(); year != years.end(); ++year)
            notices.append(notice(year.key(), year.value().toObject()));
        if (!m_fault.isEmpty()) return refuse(u"bad-calendar"_s, m_fault);
        return notices;
    }

private:
    YearNotice notice(const QString &year, const QJsonObject &object)
    {
        const auto place = u'/' + year;
        YearNotice notice;
        bool isNumber = false;
        notice.year = year.toInt(&isNumber);
        if (!isNumber || year.size() != 4) fault(place, NoticeText::tr("“%1” is not a year.").arg(year));
        for (const auto &key : object.keys()) {
            if (!QStringList{u"holidays"_s, u"workdays"_s, u"statutory"_s, u"source"_s}.contains(key))
                fault(place + u'/' + key, NoticeText::tr("“%1” is not known here.").arg(key));
        }
        notice.holidays = named(place + u"/holidays"_s, object[u"holidays"_s]);
        notice.statutory = named(place + u"/statutory"_s, object[u"statutory"_s]);
        for (const auto &text : texts(place + u"/workdays"_s, object[u"workdays"_s]))
            notice.workdays.append(day(place + u"/workdays"_s, text));
        notice.sources = texts(place + u"/source"_s, object[u"source"_s]);
        if (const auto found = faultOf(notice)) fault(placeOf(place, notice, found->day), found->sentence);
        std::ranges::sort(notice.workdays); // as they are kept
        return notice;
    }

    /// Where a day is named, or the year.
    QString placeOf(const QString &year, const YearNotice &notice, QDate day) const
    {
        if (const auto worked = notice.workdays.indexOf(day); worked >= 0)
            return u"%1/workdays/%2"_s.arg(year).arg(worked);
        for (const auto &list : {u"/holidays/"_s, u"/statutory/"_s}) {
            if (const auto place = year + list + toText(day); m_json.lines().contains(place)) return place;
        }
        return year;
    }
    QMap<QDate, QString> named(const QString &place, const QJsonValue &value)
    {
        if (!value.isObject()) fault(place, NoticeText::tr("A list of days with their names is missing."));
        QMap<QDate, QString> days;
        const auto object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto name = acceptable(entry.value().toString(), entry.key(), 40);
            if (!name || name->isEmpty())
                fault(place + u'/' + entry.key(), NoticeText::tr("%1 has no name.").arg(entry.key()));
            days.insert(day(place + u'/' + entry.key(), entry.key()), name.value_or(QString()));
        }
        return days;
    }
    QStringList texts(const QString &place, const QJsonValue &value)
    {
        if (!value.isArray()) fault(place, NoticeText::tr("A list is missing."));
        QStringList list;
        for (const auto entry : value.toArray()) {
            const auto text = acceptable(entry.toString(), place);
            if (!text || text->isEmpty()) fault(place, NoticeText::tr("A text is missing."));
            list.append(text.value_or(QString()));
        }
        return list;
    }
    QDate day(const QString &place, const QString &text)
    {
        const auto read = parseIsoDate(text);
        if (!read) fault(place, read.error().text);
        return read.value_or(QDate());
    }
    void fault(const QString &place, const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = NoticeText::tr("Line %1: %2").arg(m_json.lineOf(place)).arg(sentence);
    }

    const StrictJson &m_json;
    QString m_fault;
};

QJsonObject toObject(const QMap<QDate, QString> &days)
{
    QJsonObject object;
    for (auto day = days.begin(); day != days.end(); ++day)
        object.insert(toText(day.key()), day.value());
    return object;
}

QJsonObject toObject(const YearNotice &notice)
{
    auto worked = notice.workdays;
    std::sort(worked.begin(), worked.end());
    QJsonArray workdays;
    for (const auto day : worked)
        workdays.append(toText(day));
    return {{u"holidays"_s, toObject(notice.holidays)},
            {u"statutory"_s, toObject(notice.statutory)},
            {u"workdays"_s, workdays},
            {u"source"_s, QJsonArray::fromStringList(notice.sources)}};
}

Result<QList<YearNotice>> noticesIn(const StrictJson &json)
{
    return NoticeReader(json).read();
}

} // namespace

Result<QList<YearNotice>> readNotices(const QByteArray &json)
{
    if (json.size() > LongestFile)
        return refuse(u"bad-calendar"_s, NoticeText::tr("The file is too long to be a calendar."));
    return readStrictJson(json, u"bad-calendar"_s, NoticeText::tr("The calendar")).and_then(noticesIn);
}

Result<QList<YearNotice>> readOwnNotices(const QByteArray &json)
{
    return readOwnJson(json, u"bad-calendar"_s, NoticeText::tr("The calendar")).and_then(noticesIn);
}

Result<void> checkNotices(const QList<YearNotice> &notices)
{
    if (notices.isEmpty()) return refuse(u"bad-calendar"_s, NoticeText::tr("No year is named."));
    QSet<int> years;
    QSet<QDate> off, worked;
    for (const auto &notice : notices) {
        if (const auto fault = faultOf(notice)) return refuse(u"bad-calendar"_s, fault->sentence);
        if (years.contains(notice.year))
            return refuse(u"bad-calendar"_s, NoticeText::tr("The year %1 stands twice.").arg(notice.year));
        years.insert(notice.year);
        off.unite(QSet<QDate>(notice.holidays.keyBegin(), notice.holidays.keyEnd()));
        worked.unite(QSet<QDate>(notice.workdays.begin(), notice.workdays.end()));
    }
    const auto both = off.intersect(worked);
    if (both.isEmpty()) return {};
    return refuse(
        u"bad-calendar"_s,
        NoticeText::tr("%1 is off by one notice and worked by another.").arg(toText(*both.begin())));
}

QJsonObject toJson(const QList<YearNotice> &notices)
{
    QJsonObject years;
    for (const auto &notice : notices)
        years.insert(QString::number(notice.year), toObject(notice));
    return years;
}

QString hashOf(const QList<YearNotice> &notices)
{
    return digest(canonical(toJson(notices)).toUtf8());
}

} // namespace tiaocai::law
