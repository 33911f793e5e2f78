// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "desk/backups.h"
#include "desk/views.h"
#include "office/event.h"
#include "store/audit.h"

namespace tiaocai::desk {

class Bench;

using store::AuditQuery;

/// A line of the audit, with the name of who it was.
struct AuditRow {
    qint64 seq = 0;
    QDateTime at;
    QString who;                  ///< empty: nobody whom the office knows
    QStringList insteadOf;        ///< for whom he stood in that day
    QString what, subject, chain; ///< the subject says nothing of cases to who does not see them
    QString kind;                 ///< of the act that it is about
    QString caseNumber;           ///< ... of its case, where who asks sees that case
    QString person;               ///< whom it is about
    QString caseId = {};          ///< as the subject of a refusal, a print or an export has it
};

/// What it is about, as people call it: a case and its act, an act of the office, a person; else as it was written.
QString subjectOf(const AuditRow &row, const Speech &speech = Speech::ofWindow());

struct Audit {
    QList<AuditRow> lines;
    qint64 length = 0; ///< of the whole chain
    QString head;      ///< ... its last link
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
    /// A copy, read back whole. A copy of a file that is not whole is made too, and says so.
    Result<Backup> backup(const QString &path) const;
    /// Those that are known and still there, the last one first; each compared with what it was.
    Result<QList<Backup>> backups() const;

    /// What was recorded, refused, printed, exported, and who logged in.
    Result<Audit> audit(const store::AuditQuery &query) const;
    /// Something leaves the office: kept in the audit before it does. Where the office has accounts and another program writes
    /// it, `office-in-use`.
    Result<void> keep(office::Event what, const QString &subject) const;
    /// The older copy that stands there is the office from here on: an epoch begins. Refuses `not-older`.
    Result<void> acceptCopy(const QString &reason) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
