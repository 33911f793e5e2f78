// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_months.h"

#include <algorithm>

namespace tiaocai::ui {

using intake::LedgerResult;
using intake::LedgerRow;

namespace {

void countEnding(LedgerMonth &month, const LedgerRow &row)
{
    switch (row.result) {
    case LedgerResult::Succeeded:
    case LedgerResult::Settled:
        ++month.agreed;
        month.amount = intake::added(month.amount, row.agreed.value_or(Money()));
        break;
    case LedgerResult::Failed:
    case LedgerResult::Transferred:
        ++month.notAgreed;
        break;
    case LedgerResult::Withdrawn:
        ++month.withdrawn;
        break;
    case LedgerResult::NotAccepted:
        ++month.notAccepted;
        break;
    case LedgerResult::Open:
    case LedgerResult::Unclear:
        break;
    }
}

QDate firstDay(const LedgerRow &row)
{
    const auto written = row.receivedOn   ? *row.receivedOn
                         : row.acceptedOn ? *row.acceptedOn
                                          : row.closedOn.value_or(QDate());
    return std::min(written, row.acceptedOn.value_or(written));
}

/// Of every row in the month of `day`, where it has one.
template <typename Count>
void countIn(QMap<QDate, LedgerMonth> &months, LedgerMonth &sum, QDate day, Count count)
{
    if (!day.isValid()) return;
    const QDate month(day.year(), day.month(), 1);
    months[month].month = month;
    count(months[month]);
    count(sum);
}

} // namespace

QList<LedgerMonth> monthsOf(const intake::LedgerReading &reading)
{
    QMap<QDate, LedgerMonth> months;
    LedgerMonth sum;
    for (const auto &row : reading.importable) {
        const auto begun = firstDay(row);
        countIn(months, sum, begun, [&](LedgerMonth &month) {
            ++month.cases;
            month.people += row.workers;
        });
        const auto accepted = row.acceptedOn.value_or(begun);
        if (wasAccepted(row)) countIn(months, sum, accepted, [](LedgerMonth &month) { ++month.accepted; });
        countIn(months, sum, row.closedOn.value_or(wasAccepted(row) ? accepted : begun),
                [&](LedgerMonth &month) { countEnding(month, row); });
    }
    return months.values() << sum;
}

} // namespace tiaocai::ui
