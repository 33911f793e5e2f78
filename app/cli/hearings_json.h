// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "hearings/circuit_plan.h"
#include "json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tiaocai::cli {

/// Persons by name, as the answers show them.
class Names {
public:
    explicit Names(const desk::Desk &desk)
    {
        for (const auto &person : desk.office().people())
            m_names[person.id] = person.name;
        m_places = desk.hearings().registers().names();
    }
    QJsonValue of(const PersonId &id) const
    {
        return id.isNull() ? QJsonValue() : QJsonValue(m_names.value(id, id.toString()));
    }
    QJsonArray of(const QList<PersonId> &ids) const
    {
        QJsonArray names;
        for (const auto &id : ids)
            names.append(of(id));
        return names;
    }

    /// Of a tribunal or a room; what is no code of the registers as it is.
    QString ofPlace(const QString &code) const { return m_places.value(code, code); }

private:
    QHash<PersonId, QString> m_names;
    QHash<QString, QString> m_places;
};

/// Joined cases, as lists of ready cases and plans tell them.
inline QJsonArray withJson(const QList<hearings::JoinedCase> &with)
{
    QJsonArray list;
    for (const auto &one : with)
        list.append(QJsonObject{{QStringLiteral("case"), one.id.toString()},
                                {QStringLiteral("number"), one.number},
                                {QStringLiteral("acceptedOn"), cli::toJson(one.acceptedOn)}});
    return list;
}

/// A hearing as a plan sets it, or as it is offered.
inline QJsonObject plannedJson(const hearings::PlannedSession &one, const Names &names)
{
    using namespace Qt::StringLiterals;
    return {{u"case"_s, one.id.toString()},
            {u"number"_s, one.number},
            {u"with"_s, withJson(one.with)},
            {u"online"_s, one.online},
            {u"on"_s, cli::toJson(one.on)},
            {u"start"_s, one.start.toString(u"HH:mm")},
            {u"minutes"_s, one.minutes},
            {u"tribunal"_s, one.tribunal},
            {u"room"_s, one.room},
            {u"arbitrators"_s, names.of(one.arbitrators)},
            {u"clerk"_s, names.of(one.clerk)},
            {u"how"_s, name(one.how)},
            {u"late"_s, one.late},
            {u"recompose"_s, one.recompose},
            {u"noticeBy"_s, cli::toJson(one.noticeBy)}};
}

} // namespace tiaocai::cli
