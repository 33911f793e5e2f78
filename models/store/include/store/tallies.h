// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/tallies.h"
#include "store/database.h"

namespace tiaocai::store {

/// Counts that are kept while cases are written, so that a year's figures never read the cases. What changed is filed
/// under the day on which it was recorded, so that a past day's figures are a sum as well.
class Tallies {
public:
    explicit Tallies(const Database &database)
        : m_database(database)
    {
    }
    /// The case's part as it is now, in the place of what it was; nullopt: it counts no more.
    Result<void> write(qint64 caseNo, const std::optional<statistics::TalliedCase> &now,
                       QDate recordedOn) const;
    /// The months of a year, and all that lies before it as month 0: numbers to be added up, some of
    /// them negative. As far as was recorded by the day; nullopt: all.
    Result<QList<statistics::MonthTally>> year(int year, const std::optional<QDate> &recordedBy = {}) const;
    Result<std::optional<statistics::TalliedCase>> ofCase(qint64 caseNo) const;
    /// A file of an older form has cases and no tallies yet.
    Result<bool> filled() const;
    /// Sentences where the sums are not what the cases' parts add up to.
    Result<QStringList> problems() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
