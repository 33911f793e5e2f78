// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// What a backup holds.
struct Backup {
    QString file;
    int cases = 0;
    qint64 acts = 0;
    QString head; ///< of the audit's chain: whoever keeps it elsewhere can tell what was changed since
};

/// The counter that proves the office file and keeps copies of it.
class Proof {
public:
    explicit Proof(Bench &bench)
        : m_bench(bench)
    {
    }

    /// Empty where all is well.
    Result<QList<Problem>> verify() const;
    /// What is as it was written and must be known all the same: acts that a clock which was ahead has stamped too late, and lines
    /// of the audit that a clock which was set back has stamped too early. No problem of the file.
    Result<QList<Problem>> notes() const;
    /// Whether the office still holds what a backup of it holds; empty where it does.
    Result<QList<Problem>> verifyAgainst(const QString &backup) const;
    Result<Backup> backup(const QString &path) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
