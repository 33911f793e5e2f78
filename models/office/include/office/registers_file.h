// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lookup.h"
#include "office/registers.h"

#include <QJsonObject>

/// The registers as a file says them: persons by name, hours as pairs of times, an open end as null.
namespace tiaocai::office {

/// Somebody whom a file of registers names, with the roles that he has by it.
struct NamedPerson {
    QString name;
    QList<Role> roles;
    PersonId id = {}; ///< that stands beside the name; null: none does
};
/// Each name once. Refuses `bad-data`, `missing-data`, `bad-text`.
Result<QList<NamedPerson>> personsIn(const QJsonObject &file);

/// A register that the file does not name stays as it stands; one that it names is whole: what is not in it any more is taken
/// out. Refuses `bad-data`, `missing-data`, `unknown-person`.
Result<Registers> readRegisters(const QJsonObject &file, const Registers &standing, const Lookup &lookup);

/// The registers as an act keeps them, persons by id, usual hours and the like said too; what is typed in a form is read back from here. Refuses `bad-data`,
/// `missing-data`.
QJsonObject storedRegisters(const Registers &registers);
Result<Registers> registersFrom(const QJsonObject &stored);

/// What readRegisters() reads, with the UUID beside each name.
QJsonObject registersFile(const Registers &registers, const NameOf &nameOf);

} // namespace tiaocai::office
