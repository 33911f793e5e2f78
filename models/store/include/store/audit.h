// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/database.h"

#include <QDateTime>

#include <optional>

namespace tiaocai::store {

/// What was done, by whom, and the digest of the row that it wrote.
struct AuditLine {
    QDateTime at;
    PersonId who;    ///< null: nobody whom the office could name
    QString what;    ///< "act", "office-act", or the name of an office::Event, which writes no row
    QString subject; ///< the act's id, the office act's number, or what an event was about
    QString digest = {};
};

/// A line as it stands in the chain.
struct ChainedLine {
    qint64 seq = 0;
    AuditLine line;
    QString chain; ///< the link, which covers this line and all before it
};

/// A line with the act that it is about, where it is about one.
struct LineOfAct {
    ChainedLine line;
    QString kind;       ///< of the act
    QString caseNumber; ///< ... of its case
};

/// Which lines; what is not said leaves them all.
struct AuditQuery {
    QDate from = {}, to = {}; ///< inclusive
    std::optional<PersonId> who = {};
    QStringList what = {};
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
    /// In the order of the chain.
    Result<QList<ChainedLine>> lines(const AuditQuery &query) const;
    Result<QList<LineOfAct>> linesOfActs(const AuditQuery &query) const;
    /// Whether a line of that kind was written behind the office's act of a place.
    Result<bool> hasSince(const QString &what, qint64 officeAct) const;
    /// Of one subject, the lines of one kind behind its last line of others: tries since the last login.
    Result<QList<AuditLine>> sinceLast(const QStringList &others, const QString &what,
                                       const QString &subject) const;
    /// The link of that place; empty where there is none.
    Result<QString> headAt(qint64 seq) const;
    /// How many lines there are.
    Result<qint64> length() const;
    /// The last link, which covers every line; empty in an empty file. Two copies with the same head hold the same acts.
    Result<QString> head() const;
    // By acts alone: what is asked or refused while a clock is wrong changes no date.
    /// When the last act was written; invalid in an empty file. The PC's clock is measured against it.
    Result<QDateTime> lastMoment() const;
    /// The latest that any act says: a clock that was ahead wrote it.
    Result<QDateTime> latestMoment() const;
    /// Acts that are older than the one before them, to the minute.
    Result<QList<BackwardLine>> backward() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
