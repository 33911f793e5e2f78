// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange_ground.h"

/// What a court told, for whoever reads a file and whoever makes the next package.
namespace tiaocai::desk {

/// What was told of a case of this office; a row that cannot be read is named by verify.
QList<ToldRow> toldOf(const Reading &at, const CaseId &id);
/// What a package of feedback tells. Refuses `feedback-waits` where it builds on more than was read, and what
/// exchange::readLines() and areCounted() do.
Result<QList<exchange::FeedbackItem>> feedbackIn(const Reading &at, const OpenedPackage &from);
/// Takes that over; the same once more changes nothing. Refuses what feedbackIn() does.
Result<void> takeFeedback(Writing &at, const OpenedPackage &from, const QByteArray &bytes);
/// Up to which number feedback of a partner was read, in its newest history; its epoch has ordinal 0 where none was.
Result<exchange::Acknowledges> appliedFeedback(const Reading &at, const QString &partner);
/// The numbers that a court gave, by case.
Result<QHash<QString, QString>> courtNumbers(const Reading &at, const QString &partner);

} // namespace tiaocai::desk
