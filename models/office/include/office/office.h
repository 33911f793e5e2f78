// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "casework/role.h"

#include <QDate>
#include <QList>

namespace tiaocai::office {

using casework::Role;
using tiaocai::label;
using tiaocai::may; // of a member; of a person in permission.h
using tiaocai::name;

enum class OfficeKind { Centre, Tribunal, Court };
constexpr auto choicesOf(OfficeKind)
{
    return std::array{
        Choice{OfficeKind::Centre, "centre", QT_TRANSLATE_NOOP("Choice", "Mediation centre")},
        Choice{OfficeKind::Tribunal, "tribunal", QT_TRANSLATE_NOOP("Choice", "Branch tribunal")},
        Choice{OfficeKind::Court, "court", QT_TRANSLATE_NOOP("Choice", "Arbitration court")},
    };
}

/// The office that keeps the file.
struct Office {
    OfficeId id;
    OfficeKind kind = OfficeKind::Centre;
    QString name;               ///< 石桥镇劳动人事争议调解中心
    QString code;               ///< division code + local
    bool demonstration = false; ///< watermarked everywhere
    QString address = {}, telephone = {};

    bool operator==(const Office &) const = default;
};

/// For whom somebody stands in on a day, with what that one may.
struct StandIn {
    PersonId person;
    QString name;
    QList<Role> roles;
    QDate to; ///< the last day of it
};

/// Somebody whom the office knows, as of one day.
struct Person {
    PersonId id;
    QString name;
    QList<Role> roles; ///< none: not on the staff that day
    QDate joinedOn;    ///< invalid: never on the staff by then; a ledger named him
    QDate leftOn;      ///< the day from which he has no role; invalid while he is here
    QList<StandIn> standsInFor = {};

    bool isHere() const { return !roles.isEmpty(); }
    bool has(Role role) const { return roles.contains(role); }
    /// His own roles, and those of whom he stands in for.
    QList<Role> rolesInForce() const;
    bool actsAs(Role role) const { return rolesInForce().contains(role); }
    /// He himself, or whom he stands in for.
    bool isOrStandsInFor(const PersonId &other) const;
};

} // namespace tiaocai::office
