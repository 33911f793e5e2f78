// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUuid>

namespace tiaocai::reports {

/// A hearing as a calendar keeps it.
struct CalendarHearing {
    QUuid id;         ///< stays, however often it is moved
    int moves = 0;    ///< how often day, hour, room or people were changed since it was set
    QDate on;         ///< local days and hours of China
    QTime start, end; ///< invalid: the day alone is set
    QString title, place, description;
    bool isCancelled = false;
};

/// iCalendar (RFC 5545) in UTF-8: one VEVENT a hearing, with a stable UID, its moves as SEQUENCE, hours in Asia/Shanghai, and what
/// was cancelled as such, so that a calendar that knows it takes it out. `madeAt`: the moment of export.
QByteArray iCalendar(const QList<CalendarHearing> &hearings, const QString &name, const QDateTime &madeAt);

} // namespace tiaocai::reports
