// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "intake/ledger.h"
#include "office/number_claims.h"
#include "store/new_cases.h"

namespace tiaocai::desk {

/// Makes cases of a ledger's rows, each of its row alone: on any core, as long as the office stands.
class LedgerCases {
public:
    /// `people`: who of the staff is meant by a name in the file.
    LedgerCases(const Reading &at, const QString &file, const QMap<QString, QString> &people);

    const QString &file() const { return m_file; }

    /// The numbers that the row's case would have. Refuses what cannot be recorded and read again.
    Result<QList<office::TakenNumber>> check(const intake::LedgerRow &row) const;
    /// The case with all that is written of it, folded and projected.
    Result<store::NewCase> made(const intake::LedgerRow &row, const QString &key, const BatchId &batch) const;
    /// In which series, of which year, the office counts a row that has no number.
    std::pair<QString, int> seriesOf(const intake::LedgerRow &row) const;
    /// The acts by which a case that is there ends as the row says.
    QList<casework::ActDraft> endingOf(const intake::LedgerRow &row, const casework::CaseFile &there) const;

private:
    const Reading &m_at;
    QString m_file;
    QHash<QString, PersonId> m_staff;
    statistics::Law m_law;
    casework::Ground m_ground;
};

} // namespace tiaocai::desk
