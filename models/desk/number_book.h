// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "office/number_claims.h"

namespace tiaocai::desk {

/// The numbers of the office, with those that an import is about to give: looked up once.
class NumberBook {
public:
    static Result<NumberBook> of(const Reading &at);

    /// Refuses `number-taken`: the same number, or the same place in a series, as 8号 and 008号 of a year.
    Result<void> take(const QList<office::TakenNumber> &numbers);
    /// The next one of the series that nobody has; it is taken with this.
    Result<QString> give(const QString &series, int year);
    /// What was given and is not used after all is given next.
    void giveBack(const QString &number, const QString &series, int year);

private:
    using Series = std::pair<QString, int>; ///< its name, and the year
    explicit NumberBook(const Reading &at)
        : m_at(at)
    {
    }
    void note(const office::TakenNumber &number);

    const Reading &m_at;
    QHash<Series, QHash<int, QString>> m_places; ///< the number that has a place
    QHash<Series, int> m_highest;
    QHash<Series, QStringList> m_returned;
    QHash<QString, QString> m_numbers; ///< by entryKey(): however its brackets and zeros are written
};

} // namespace tiaocai::desk
