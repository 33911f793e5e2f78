// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "store/database.h"

#include <QSet>
#include <QVariantList>

#include <functional>

namespace tiaocai::store {

/// What a case is apart from its acts.
struct CaseRecord {
    qint64 no = 0; ///< its place in this file
    CaseId id;
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QDateTime createdAt;
    std::optional<BatchId> batch; ///< the import that brought it
};

/// An act whose stamp lies after a moment.
struct StampedAct {
    CaseId caseId;
    ActId act;
    casework::ActKind kind;
    QDateTime recordedAt;
};

/// An act as the rows that it is written as, all but their places in the file: made and read back of the act alone, on any
/// core.
struct ActRows {
    CaseId of;
    QDateTime recordedAt;
    PersonId recordedBy;
    QString id;
    QVariantList cells; ///< of the act; its place and its case are set where it is written
    QString salt, personal;

    /// As the file keeps them. Refuses what could not be read again.
    static Result<ActRows> from(const casework::Act &act, const Database &to);
};

/// The cases and their acts. Acts are appended, never changed; personal data stands apart, joined on reading.
class Acts {
public:
    explicit Acts(const Database &database)
        : m_database(database)
    {
    }

    Result<CaseRecord> addCase(const CaseId &id, casework::CaseKind kind, const QDateTime &createdAt,
                               const std::optional<BatchId> &batch) const;
    Result<std::optional<CaseRecord>> findCase(const CaseId &id) const;
    Result<std::optional<CaseRecord>> findCase(qint64 no) const;
    Result<int> caseCount() const;
    Result<QList<CaseRecord>> casesOf(const BatchId &batch) const;

    /// The act with its personal half, its digest and its line in the audit.
    Result<void> append(const CaseRecord &record, const casework::Act &act) const;
    /// The place of the last act in the file, over all cases; 0 in a file without acts.
    Result<qint64> lastPlace() const;
    /// In recording order. Refuses `damaged`, naming the act that cannot be read.
    Result<QList<casework::Act>> ofCase(const CaseRecord &record,
                                        const std::optional<qint64> &upTo = {}) const;
    /// Of the acts up to a place in the file, those that are stamped later than the moment; in order of recording.
    Result<QList<StampedAct>> stampedAfter(const QDateTime &moment, qint64 upTo) const;
    /// The last act that this person recorded, not before the moment; looked for among the last thousand of the office.
    Result<std::optional<StampedAct>> lastBy(const PersonId &who, const QDateTime &since) const;
    /// Every case with its acts in one pass over the file, in the order in which the cases came. Acts after the place `upTo` are left out, and cases that have none before it.
    using Take = std::function<Result<void>(const CaseRecord &, const Result<QList<casework::Act>> &)>;
    Result<void> eachCase(const Take &take, const std::optional<qint64> &upTo = {}) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
