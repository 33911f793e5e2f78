// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

#include <QSet>

namespace tiaocai::desk {

class Bench;

/// An import that was made, what it brought, and whether it was taken back.
struct ImportView {
    BatchId batch = {};
    QDateTime at = {};
    QString file = {}, by = {};
    int cases = 0;
    int endings = 0; ///< of cases that were there before
    bool isVoided = false;
    QString voidReason = {};
};

/// For which claims a row's words are taken.
QStringList causesSaid(const intake::LedgerRow &row);

/// Of which cases of a grown list the acceptance and the ending are taken over.
struct Endings {
    bool all = false;
    QSet<CaseId> of = {}; ///< where not all
};

/// The counter of the ledgers that an office brings from elsewhere.
class Ledgers {
public:
    explicit Ledgers(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What importFile() would bring, without writing.
    Result<LedgerImport> readFile(const QString &path, const intake::LedgerChoice &choice = {},
                                  const Endings &endings = {}) const;
    /// The new cases; and, for the cases of a grown list that are there and open, the acceptances and endings that it tells
    /// of, as far as they are asked for.
    Result<LedgerImport> importFile(const QString &path, const intake::LedgerChoice &choice = {},
                                    const Endings &endings = {});
    /// Those that were made, the last one first.
    Result<QList<ImportView>> imports() const;
    /// The numbers of the cases in which somebody recorded more since: while there are any, the import is not taken back.
    Result<QStringList> builtOn(const BatchId &batch) const;
    /// Frees the numbers and keys of an import; its cases leave every list, endings that it brought are taken back. Returns how
    /// many cases. Refuses `unknown-import`, and `import-in-use` where somebody has worked on one of them since.
    Result<int> voidImport(const BatchId &batch, const QString &reason);

private:
    Result<std::optional<LedgerImport>>
    readForNothing(const QString &path, const intake::LedgerChoice &choice, const Endings &endings) const;

    Bench &m_bench;
};

} // namespace tiaocai::desk
