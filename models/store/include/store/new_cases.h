// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/number_claims.h"
#include "store/projections.h"

namespace tiaocai::store {

/// A case that an import brings, as all that is written of it.
struct NewCase {
    CaseId id;
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QDateTime createdAt;
    BatchId batch;
    QList<ActRows> acts;
    ProjectionRows projection;
    QList<office::TakenNumber> numbers;
    QString key; ///< under which the ledger's entry is known again
};

/// Writes new cases one behind the other: the places of the file are looked up once and nothing is asked of what stands there.
/// Nobody else appends to the file while this lives.
class NewCases {
public:
    static Result<NewCases> of(const Database &database);

    /// Refuses `number-taken`.
    Result<void> add(const NewCase &of);

private:
    struct Ends;
    NewCases(const Database &database, std::shared_ptr<Ends> ends);
    Result<void> addAct(const ActRows &rows);
    Result<void> addProjection(const ProjectionRows &rows);
    Result<void> addNumber(const office::TakenNumber &number);

    Connection *m_connection;
    std::shared_ptr<Ends> m_ends;
};

} // namespace tiaocai::store
