// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures.h"

/// Counts of a period that a total and a group share.
namespace tiaocai::statistics {

Balance balanceOf(const QList<CaseFacts> &cases, QDate from, QDate to);
Count notAccepted(const QList<CaseFacts> &cases, QDate from, QDate to);

} // namespace tiaocai::statistics
