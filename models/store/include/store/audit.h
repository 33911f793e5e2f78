// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/database.h"

#include <QDateTime>

namespace tiaocai::store {

/// What was done, by whom, and the digest of the row that it wrote.
struct AuditLine {
    QDateTime at;
    PersonId who;
    QString what;    ///< "act" or "office-act"
    QString subject; ///< the act's id, or the office act's number
    QString digest;
};

struct BackwardLine {
    qint64 seq = 0;
    QDateTime before, at;
    QString what, subject; ///< as of an AuditLine
};

/// The chain of all that was written. Each line covers the line before; it proves tampering, it does not prevent it.
class Audit {
public:
    explicit Audit(const Database &database)
        : m_database(database)
    {
    }
    Result<void> append(const AuditLine &line) const;
    /// The last link, which covers every line; empty in an empty file. Two copies with the same head hold the same acts.
    Result<QString> head() const;
    /// When the last line was written; invalid in an empty file. The PC's clock is measured against it.
    Result<QDateTime> lastMoment() const;
    /// The latest that any line says: a clock that was ahead wrote it.
    Result<QDateTime> latestMoment() const;
    /// Lines that are older than the one before them, to the minute.
    Result<QList<BackwardLine>> backward() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
