// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

/// Figures as they are counted elsewhere than from the cases: by the sums of months and by the list of cases.
namespace tiaocai::desk {

/// `bad-period` where it ends before it begins.
Result<void> checkPeriod(QDate from, QDate to);
QHash<QString, office::Target> targetsOf(const office::OfficeFile &history,
                                         const QList<statistics::Indicator> &indicators, int year);
/// What stands beside the figures.
void fillOffice(FiguresView &view, const Reading &at, const office::OfficeFile &history, QDate until);

/// The numbers without the cases; nullopt where the sums of months do not have what is asked.
Result<std::optional<FiguresView>> numbersAlone(const Reading &at, const FiguresQuery &query);

/// Figures of today's cases against the sums of months and against the list of cases.
Result<QList<statistics::Check>> countedElsewhere(const Reading &at,
                                                  const statistics::PeriodFigures &figures);

} // namespace tiaocai::desk
