// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_file.h"
#include "statistics/projection.h"
#include "store/derived.h"

#include <functional>

namespace tiaocai::store {

/// Something that is not as it was written.
struct Finding {
    QString caseNumber; ///< empty: the office file itself
    QString what;
    QString where;     ///< table.column, with the act's kind and date or the clock's rule
    QString code = {}; ///< of the refusal that was met, where one was
};

/// What the office's acts say must be found in its file.
struct Expected {
    statistics::Law law;
    QString code;                                       ///< the office's
    std::function<office::Settings(qint64)> settingsAt; ///< in force when the act of that place was recorded
    QHash<BatchId, QString> keyDigests;                 ///< of the imports that were not taken back
    office::TakenBack takenBack;
    Stamp stamp = {};                                ///< of the projections
    std::optional<office::SealedHalves> sealed = {}; ///< what stood there before the office had its key
    qint64 erasedUpTo = 0; ///< place of the act of the office up to which passwords and wrapped keys are gone
};

/// Reads the whole file: SQLite's checks, every digest, the audit's chain, and every case rebuilt from its acts and
/// compared with its projections, cell by cell. Empty where all is well.
Result<QList<Finding>> verify(const Database &database, const Expected &expected);

/// The audit's chain against that of a backup, which nobody who changed the office could change too: what the backup holds
/// must stand in the office as it did then. Empty where it does; the first line that does not is named.
Result<QList<Finding>> verifyAgainst(const Database &database, const Database &backup);

} // namespace tiaocai::store
