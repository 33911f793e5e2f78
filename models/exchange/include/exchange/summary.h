// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/header.h"
#include "statistics/indicators.h"

namespace tiaocai::exchange {

/// How figures are read: they stand in summary.json beside them.
struct SummaryChoices {
    bool countsPersons = false;                ///< a collective case weighs its persons
    QString closing = QStringLiteral("award"); ///< what closes an arbitration

    QJsonObject toJson() const;
    bool operator==(const SummaryChoices &) const = default;
};
SummaryChoices summaryChoicesIn(const QJsonObject &summary);

/// The package's period, and month, quarter and year up to its last day; equal ones once.
QList<Period> periodsOf(const Period &period);

/// One period of it: figures of the whole and of each township.
QJsonObject periodJson(const QList<statistics::CaseFacts> &cases, const Period &period,
                       const QList<statistics::Indicator> &indicators);
/// summary.json of the whole state: what periods, townships and rates come to. Texts are those of the records.
QJsonObject summaryOf(const QList<statistics::CaseFacts> &cases, const Period &period,
                      const SummaryChoices &choices, const QList<statistics::Indicator> &indicators);

/// One figure that two summaries have otherwise: "2026-03-01/2026-03-31 石桥镇 accepted".
struct FigureDifference {
    QString at;
    std::optional<qint64> sent, recomputed; ///< nullopt: the one does not have it

    bool operator==(const FigureDifference &) const = default;
};
/// 500 at most.
QList<FigureDifference> differences(const QJsonObject &sent, const QJsonObject &recomputed);

} // namespace tiaocai::exchange
