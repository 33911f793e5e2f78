// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/number_claims.h"
#include "store/database.h"

#include <optional>

namespace tiaocai::store {

/// The numbers of the office: unique by the database, counted by series and year.
class Numbers {
public:
    explicit Numbers(const Database &database)
        : m_database(database)
    {
    }
    /// One more than the highest that is in use.
    Result<int> next(const QString &series, int year) const;
    /// Refuses `number-taken`.
    Result<void> take(const office::TakenNumber &number) const;
    /// The case that has it; nullopt where none has.
    Result<std::optional<qint64>> holder(const QString &number) const;
    Result<void> freeAllOf(qint64 caseNo) const;
    Result<QList<office::TakenNumber>> all() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
