// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/projection.h"
#include "store/acts.h"

namespace tiaocai::store {

/// Which cases' facts are asked for.
struct FactsQuestion {
    QDate from, to;            ///< those that were with the office on any day between them
    bool withAccounts = false; ///< else the accounts stay empty
};

/// The facts of the cases as their acts make them: what figures, lists and reports of today are read from.
class Facts {
public:
    explicit Facts(const Database &database)
        : m_database(database)
    {
    }

    Result<void> write(qint64 caseNo, const statistics::Figured &of) const;
    Result<void> remove(qint64 caseNo) const;

    /// One after the other, in the order in which the cases came, `damaged` where a row cannot be read; a refusal from `take`
    /// ends it.
    using Take = std::function<Result<void>(qint64 caseNo, const Result<statistics::Figured> &)>;
    Result<void> each(const FactsQuestion &question, const Take &take) const;
    /// Cases that are open, or received and neither accepted nor ended.
    Result<QList<statistics::CaseFacts>> open() const;
    /// Of which something was recorded after the day, or whose import was taken back.
    Result<QList<CaseRecord>> touchedAfter(QDate day) const;
    /// Of which something was recorded after that place in the file, or whose import was taken back.
    Result<QList<CaseRecord>> touchedAfter(qint64 place) const;
    /// The cases with a clock that runs to this day or later, or with a record of such a day, in the order in which they came.
    Result<QList<CaseRecord>> reaching(QDate day) const;

    /// The months of a year, and all that lies before it as month 0: numbers to be added up, some of them negative.
    Result<QList<statistics::MonthTally>> year(int year) const;
    /// As how many cases those count that were received, and neither accepted nor ended, by a day.
    Result<qint64> waitingAfter(QDate day) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
