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

/// The same as it is bound: the cells of all its rows in one block of memory, which one core fills and another writes. What is
/// counted in the file, the places of the case, of its acts and of their links in the chain, is not in it.
struct BoundCase {
    /// Cells that make one row, behind what is counted.
    struct Row {
        const QString *insert; ///< the statement
        qsizetype first, count;
        QLatin1StringView sealedIn =
            {}; ///< whose last cell is sealed for its place in this table; empty: none is
    };
    struct Act {
        qsizetype first;    ///< its cells, those of its personal half, and those of its line in the chain
        QByteArray spelt;   ///< what its digest covers behind its place
        QByteArray chained; ///< and its link, between its place and the digest
    };
    CaseId id;
    QList<office::TakenNumber> numbers;
    RawCells cells = {};
    QList<Row> rows = {};       ///< the case's own first
    QList<Row> numberRows = {}; ///< those of `numbers`
    QList<Act> acts = {};

    static BoundCase of(const NewCase &made, const Database &to);
};

/// Writes new cases one behind the other: the places of the file are looked up once and nothing is asked of what stands there.
/// Nobody else appends to the file while this lives.
class NewCases {
public:
    static Result<NewCases> of(const Database &database);

    /// Refuses `number-taken`.
    Result<void> add(const BoundCase &of);

private:
    struct Ends;
    NewCases(const Database &database, std::shared_ptr<Ends> ends);
    Result<void> addRow(const RawCells &cells, const BoundCase::Row &row);
    Result<void> addAct(const RawCells &cells, const BoundCase::Act &act);
    Result<void> addNumber(const RawCells &cells, const BoundCase::Row &row);

    Connection *m_connection;
    std::shared_ptr<Ends> m_ends;
};

} // namespace tiaocai::store
