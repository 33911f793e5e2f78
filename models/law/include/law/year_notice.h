// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace tiaocai::law {

/// One year's notice of the State Council: days off, make-up working days, statutory (300 % pay) days.
struct YearNotice {
    int year = 0;
    QMap<QDate, QString> holidays;  ///< every day off that the notice names, weekends included
    QMap<QDate, QString> statutory; ///< the days that count 300 % pay
    QList<QDate> workdays;          ///< weekend days that are worked
    QStringList sources;            ///< the notice's addresses; never empty

    bool operator==(const YearNotice &) const = default;
};

/// Reads `{"2027": {holidays, workdays, statutory, source}}` strictly (the shape of calendars.json, any
/// number of years): real dates of that year (or its neighbours' edge days by notice), no day both off and
/// worked, make-up days on weekends, a source. Refuses `bad-calendar` with the line or key at fault.
Result<QList<YearNotice>> readNotices(const QByteArray &json);
/// The same of a file of the program itself.
Result<QList<YearNotice>> readOwnNotices(const QByteArray &json);
QJsonObject toJson(const QList<YearNotice> &notices);

} // namespace tiaocai::law
