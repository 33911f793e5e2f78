// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures.h"

/// Counts of a period that a total and a group share.
namespace tiaocai::statistics {

Balance balanceOf(const QList<CaseFacts> &cases, QDate from, QDate to);
/// The last day of the statistical month in which `day` lies; `end` 0: the month's own.
QDate endOfMonth(QDate day, int end);
Count notAccepted(const QList<CaseFacts> &cases, QDate from, QDate to);

} // namespace tiaocai::statistics
