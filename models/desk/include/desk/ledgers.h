// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// The counter of the ledgers that an office brings from elsewhere.
class Ledgers {
public:
    explicit Ledgers(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What importFile() would bring, without writing.
    Result<LedgerImport> readFile(const QString &path) const;
    Result<LedgerImport> importFile(const QString &path);
    /// Frees the numbers and keys of an import; its cases leave every list. Returns how many. Refuses `unknown-import`, and
    /// `import-in-use` where somebody has worked on one of its cases since.
    Result<int> voidImport(const BatchId &batch, const QString &reason);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
