// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "login.h"

/// A backup as it lies on a disk: of an office with accounts sealed as a whole, and before it, for whoever knows a password, the
/// wrapped keys.
namespace tiaocai::desk {

/// Where nothing stands yet. Refuses `file-exists`, `disk-full`, ...
Result<void> writeBackup(const Reading &at, const store::OfficeAddress &to);
/// The bytes of one that is there, in another place.
Result<void> copyBackup(const QString &from, const QString &to);
/// A private copy of what is in it; `key` opens what is sealed, none for an office without accounts. Refuses `not-an-office`,
/// `login-needed`, `damaged`, ...
Result<store::Database> readBackup(const store::OfficeAddress &from, const KeyHeld &key);

/// What a sealed backup says of itself to anybody.
struct BackupHead {
    OfficeId office = {};
    QString chain = {};                ///< the audit's head
    QHash<QString, QString> keys = {}; ///< of everybody who has a password, by name
    QString recoveryKey = {};
};
/// nullopt: it is not sealed.
Result<std::optional<BackupHead>> headOf(const store::OfficeAddress &backup);
/// Its key, by a password of then or the code of the sheet. Refuses `login-needed`, `wrong-password`, `wrong-recovery-code`.
Result<KeyHeld> keyIn(const BackupHead &head, const Credential &who);

} // namespace tiaocai::desk
