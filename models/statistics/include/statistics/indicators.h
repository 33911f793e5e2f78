// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "statistics/case_list.h"
#include "statistics/percent.h"

namespace tiaocai::statistics {

/// What a rate is measured over. The numerator is always a part of it, so that no rate exceeds 100 %.
enum class Denominator {
    Concluded, ///< concluded in the period
    Workload,  ///< carried over into the period or accepted in it
};

/// A formula as data (resources/law/indicators.json): which cases stand below the line, and which of them above it.
struct Indicator {
    QString id;
    int version = 1;
    QString nameZh, nameEn, formula, source;
    QList<casework::CaseKind> population;
    Denominator denominator = Denominator::Concluded;
    QList<casework::ClosingManner> without; ///< left out above and below
    QList<casework::ClosingManner>
        numerator;                 ///< concluded in the period in one of these manners; empty: in any
    bool inTime = false;           ///< above the line only what was concluded in time
    bool otherReading = false;     ///< ... by the other reading of a due date that rolls (PERIODS.md)
    bool beforeAcceptance = false; ///< what was settled before it was accepted counts above and below
    QString variantOf;             ///< stands beside this one; empty: a formula of its own
};

/// Refuses `bad-indicators`, naming file and line.
Result<QList<Indicator>> readIndicators(const QByteArray &json, const QString &name);
Result<QList<Indicator>> indicatorsFromResources();

/// "调解成功率"
QString nameOf(const Indicator &indicator, const Speech &speech);

/// A fraction with the cases behind it.
struct Rate {
    QString indicator;
    int version = 1;
    qint64 num = 0, den = 0;         ///< sums of the cases' weights
    CaseList above = {}, below = {}; ///< above: the part of `below` that counts in the numerator
    qint64 notAccepted = 0; ///< of the same kinds of case, received in the period: stands beside the rate
    CaseList beside = {};   ///< the cases of notAccepted
};

Rate rate(const Indicator &indicator, const QList<CaseFacts> &cases, QDate from, QDate to);

/// In integers, so that nothing rounds up over a target; nullopt over nothing.
std::optional<bool> isMet(qint64 num, qint64 den, qint64 targetHundredths);
/// How much more above an unchanged line meets the target; 0 where it is met.
qint64 missing(qint64 num, qint64 den, qint64 targetHundredths);

} // namespace tiaocai::statistics
