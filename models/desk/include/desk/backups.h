// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/now.h"
#include "base/progress.h"
#include "base/result.h"
#include "vault/office_key.h"

#include <QDateTime>

#include <memory>

namespace tiaocai::desk {

/// What a backup holds.
struct Backup {
    QString file = {};
    int cases = 0;
    qint64 acts = 0;
    QString head = {}; ///< of the audit's chain: whoever keeps it elsewhere can tell what was changed since
    QDateTime at = {}; ///< when it was made
    bool isWhole = false;     ///< opened, and every digest and projection in it compared
    bool isAutomatic = false; ///< makes room for later ones by itself
    QString sha256 = {};      ///< of the file's bytes, as it was made
    bool isSealed = false;    ///< as a whole; else whoever has it can read it
};

/// The day's backup of an office, made beside whoever writes it, without asking anybody: beside the office, and a second time
/// where the office's setting says; sealed by the key of an office with accounts (without it `login-needed`). The one that stands where today's was made already. Earlier ones make room (the last of
/// seven days, four weeks and twelve months stay) once the new one has proved whole. Refuses `damaged` where it has not, and
/// what keeps it from being written.
Result<Backup> backUpForToday(const QString &office, const Now &now,
                              const std::shared_ptr<const vault::OfficeKey> &key = {});

} // namespace tiaocai::desk
