// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/offered_hearing.h"

#include "base/text.h"

#include <QJsonArray>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonArray idsOf(const QList<PersonId> &people)
{
    QJsonArray ids;
    for (const auto &person : people)
        ids.append(person.toString());
    return ids;
}

/// Of a room, or of a place for a day.
QString tribunalOf(const QString &room, const office::Registers &registers)
{
    if (const auto *in = registers.room(room)) return in->tribunal;
    const auto *forDay = registers.place(room);
    return forDay ? forDay->tribunal : QString();
}

void putClerk(QJsonObject &into, const PersonId &clerk)
{
    if (!clerk.isNull()) into.insert(u"clerk"_s, clerk.toString());
}

} // namespace

QJsonObject offeredHearing(const hearings::PlannedSession &opening)
{
    QJsonObject offered{{u"day"_s, toText(opening.on)},    {u"time"_s, timeText(opening.start)},
                        {u"minutes"_s, opening.minutes},   {u"room"_s, opening.room},
                        {u"tribunal"_s, opening.tribunal}, {u"arbitrators"_s, idsOf(opening.arbitrators)},
                        {u"online"_s, opening.online}};
    putClerk(offered, opening.clerk);
    return offered;
}

QJsonObject offeredTribunal(const hearings::PlannedSession &opening)
{
    QJsonObject offered{{u"arbitrators"_s, idsOf(opening.arbitrators)}};
    if (opening.arbitrators.size() > 1)
        offered.insert(u"presiding"_s, opening.arbitrators.first().toString());
    if (!opening.clerk.isNull()) offered.insert(u"recorder"_s, opening.clerk.toString());
    return offered;
}

QJsonObject offeredAt(const DocketPlace &at, DocketBy by)
{
    QJsonObject offered{{u"day"_s, toText(at.day)}};
    if (by == DocketBy::Room) offered.insert(u"room"_s, at.owner.key);
    if (by == DocketBy::Arbitrator) offered.insert(u"arbitrators"_s, QJsonArray{at.owner.key});
    if (by == DocketBy::Clerk) offered.insert(u"clerk"_s, at.owner.key);
    if (by == DocketBy::Tribunal) offered.insert(u"tribunal"_s, at.owner.key);
    return offered;
}

QJsonObject offeredSubstitution(const hearings::DocketSession &session)
{
    QJsonObject offered{{u"hearing"_s, session.id.toString(QUuid::WithoutBraces)}};
    if (session.arbitrators.size() > 1) offered.insert(u"arbitrators"_s, idsOf(session.arbitrators));
    if (!session.clerk.isNull()) offered.insert(u"recorder"_s, session.clerk.toString());
    return offered;
}

QJsonObject offeredMove(const hearings::DocketSession &session, const DocketPlace &to, DocketBy by,
                        const office::Registers &registers)
{
    QJsonObject offered{{u"hearing"_s, session.id.toString(QUuid::WithoutBraces)},
                        {u"minutes"_s, session.minutes},
                        {u"room"_s, session.room},
                        {u"tribunal"_s, session.tribunal},
                        {u"arbitrators"_s, idsOf(session.arbitrators)},
                        {u"what"_s, name(session.kind)},
                        {u"online"_s, session.online},
                        {u"isPublic"_s, session.isPublic}};
    putClerk(offered, session.clerk);
    if (session.start && isInTheAfternoon(*session.start) == to.isAfternoon)
        offered.insert(u"time"_s, timeText(*session.start));
    const auto there = offeredAt(to, by);
    for (auto it = there.begin(); it != there.end(); ++it)
        offered.insert(it.key(), it.value());
    if (by == DocketBy::Room && to.owner.key != session.room)
        offered.insert(u"tribunal"_s, tribunalOf(to.owner.key, registers));
    if (by == DocketBy::Tribunal && to.owner.key != session.tribunal) offered.remove(u"room"_s);
    return offered;
}

} // namespace tiaocai::ui
