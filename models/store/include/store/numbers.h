// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <optional>

namespace tiaocai::store {

/// A registration or case number that is in use.
struct TakenNumber {
    QString number; ///< as normalized()
    QString series; ///< registration, mediation, arbitration, review
    int year = 0;
    std::optional<int> n; ///< nullopt: from outside, not by the office's template
    qint64 caseNo = 0;
};

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
    Result<void> take(const TakenNumber &number) const;
    std::optional<qint64> holder(const QString &number) const;
    Result<void> freeAllOf(qint64 caseNo) const;
    Result<QList<TakenNumber>> all() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
