// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

/// Which members a container of the exchange has, in which order, and how large it may be (EXCHANGE-FORMAT.md section 2).
namespace tiaocai::exchange {

constexpr qint64 largestPackage = 2'000'000'000, largestExpanded = 4'000'000'000;
constexpr qint64 mostRecords = 2'000'000, longestLine = 65'536;

enum class Layout { Summary, HandOver, Receipt, Feedback, Sealed };
/// By a member that the others do not have.
Layout layoutOf(const QStringList &names);

/// Refuses `unknown-member`, `doubled-member`, `missing-member`, `member-order`, and `too-large` for too many attachments.
Result<void> fitsLayout(const QStringList &names);
/// The most bytes of a member.
qint64 mostBytesOf(const QString &name);
/// Whose lines are counted and digested: "cases" of cases.jsonl.
bool isRecordFile(const QString &name);

} // namespace tiaocai::exchange
