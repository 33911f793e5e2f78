// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "hearings/ready_cases.h"
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

private:
    QHash<PersonId, QString> m_names;
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

} // namespace tiaocai::cli
