// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/docket.h"

#include <QDate>

#include <functional>

/// The docket as a sheet of paper has it: a column a day, a line for every half day of a room or of somebody who sits.
namespace tiaocai::ui {

/// Begun from 13:00 on (HEARINGS.md section 3 counts half days so).
inline bool isInTheAfternoon(QTime start)
{
    return start.hour() >= 13;
}

enum class DocketBy { Room, Arbitrator, Clerk, Tribunal };

/// Whose lines they are.
struct DocketOwner {
    QString key; ///< code of the room, id of the person
    QString name, under;
};

struct DocketLine {
    int owner = 0; ///< place in the owners
    bool isAfternoon = false;
    QList<QList<int>> cells =
        {}; ///< by day: places in the sessions; more than one only where a line is a whole day
};

struct DocketSheet {
    QList<hearings::DocketSession> sessions;
    QList<QDate> days;
    QList<DocketOwner> owners;
    QList<DocketLine> lines;

    int countOn(QDate day) const;
    bool isFree(const DocketLine &line) const;
};

struct DocketFrame {
    DocketBy by = DocketBy::Room;
    QList<QDate> days;
    bool wholeDays = false; ///< one line for each owner: a month
    const office::Registers &registers;
    std::function<QString(const PersonId &)> nameOf;
};

/// "第1庭" of 石桥分庭第1庭, where 石桥分庭 stands beside it.
QString roomWithin(const QString &room, const QString &tribunal);

/// Where a hearing is, in few words: the tribunal, and its room where it has several.
QString placeWords(const office::Registers &registers, const QString &tribunal, const QString &room);

/// What begins in the days of the frame; what was cancelled or moved away is left out. Of several that begin in one half day
/// each has a line of its own. Rooms that the registers do not know come last, as somebody wrote them.
DocketSheet docketSheet(const QList<hearings::DocketSession> &sessions, const DocketFrame &frame);

} // namespace tiaocai::ui
