// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// What two tell otherwise of one field of the same case. What only one of them tells is no difference.
struct Difference {
    LedgerField field;
    QString there; ///< in the row before, or in the office
    QString row;
};

/// Of two rows of a file, but for how the case ended; `causes` says which claim a row's words mean.
QList<Difference> differences(const LedgerRow &before, const LedgerRow &row, const KnownOffice &office);
/// Of a case that the office has.
QList<Difference> differences(const KnownCase &known, const LedgerRow &row, const KnownOffice &office);

/// Whether the row may be somebody else's, or another case: who it is about, whom it is against, its days; and its cause, where no
/// number says which case it is.
bool mayBeAnother(const QList<Difference> &differences, const LedgerRow &row);

/// Whether one number has two spellings there.
bool isWrittenOtherwise(const QString &one, const QString &other);

/// Another person.
bool isOfAnother(const QList<Difference> &differences);
/// Another person or another company.
bool isOfOtherNames(const QList<Difference> &differences);
/// Another person, on another day.
bool isOfAnotherDay(const QList<Difference> &differences);

/// The same number, but neither the person nor the company is the same.
bool isOfOthers(const LedgerRow &before, const LedgerRow &row);
bool isOfOthers(const QString &applicant, const QString &respondent, const LedgerRow &row);

/// 张三 and 张叁: as long, and one character is another.
bool isMiswritten(const QString &one, const QString &other);

/// A bare number of a few digits, as rows are counted with.
bool isSerial(const QString &caseNumber);

/// Whether both tell an end, and not the same one.
bool endsConflict(const LedgerRow &before, const LedgerRow &row);

/// Whether it says how the case ended.
bool tellsEnd(const LedgerRow &row);

/// What a later row of the same case adds to the one before, and what that is.
struct Joined {
    LedgerRow row;
    QList<LedgerField> taken;
};
Joined joined(const LedgerRow &before, const LedgerRow &later);

} // namespace tiaocai::intake
