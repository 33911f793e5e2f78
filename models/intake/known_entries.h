// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// The entries of a file by person and day, for a row that may tell of one of them once more: a list of the open cases beside one of
/// the closed, on two sheets. Two numbers are two cases; a file whose rows all have numbers is not gone through.
class EntriesByPerson {
public:
    /// The place of an earlier one, at least one of the two without a number, that may be the row's case.
    std::optional<qsizetype> like(const LedgerRow &row, const QList<LedgerRow> &before);

private:
    void takeIn(const QList<LedgerRow> &rows);

    QMultiHash<QString, qsizetype> m_places; ///< by the applicant and each of its days
    qsizetype m_taken = 0;                   ///< so many of the list, from its first on
    bool m_isAsked = false;
};

/// The entries of a file by all that they tell but their numbers: two numbers are two cases, of which nothing else differs only where
/// one case was entered twice.
class EntriesByContent {
public:
    /// The place of an earlier one that says the same of everything but the number. Of a row without ID
    /// number or agreed amount too little is told to say so.
    std::optional<qsizetype> like(const LedgerRow &row, const QList<LedgerRow> &before);

private:
    QHash<size_t, qsizetype> m_places;
};

} // namespace tiaocai::intake
