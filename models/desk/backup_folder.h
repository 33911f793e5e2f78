// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "desk/backups.h"

/// The backups of an office: where they lie, which ones are known, which ones make room.
namespace tiaocai::desk {

enum class BackupReason { Person, Program };

/// FILE.backups, beside the office.
QString backupFolder(const store::OfficeAddress &office);

/// What stands at that address, read back: whole or not.
Result<Backup> checkedBackup(const store::OfficeAddress &copy, BackupReason why, const Reading &at);
/// Known from here on, for good.
Result<void> enlist(const store::OfficeAddress &office, const Backup &backup);
/// Those that were enlisted and are still there, the last one first, and what else lies in their place. `isWhole` where the
/// file's bytes are still those.
QList<Backup> enlisted(const store::OfficeAddress &office);

/// A copy in the office's own folder and in the second one, checked; earlier automatic ones make room. Refuses `damaged`.
Result<Backup> keepBackup(const Reading &at);

/// Of the moments of whole backups those that make room: all of two days stay, then the last of each of seven days, four
/// weeks, twelve months that have one.
QList<QDateTime> makingRoom(QList<QDateTime> moments);

} // namespace tiaocai::desk
