// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/papers.h"
#include "casework/records.h"

/// What the numbers of a party say, and whether they can be right.
namespace tiaocai::casework {

Sex sexOf(CitizenId::Sex sex);

/// What the ID number tells of its holder, by the kind of paper that has numbers of its shape; nothing without a number.
/// Refuses what readIdNumber() does.
Result<IdHolder> holderOf(const PartyRecord &party, QDate today = {});

/// Numbers that cannot be right, and a sex or a birth date that contradicts the number.
void warnOfNumbers(const PartyRecord &party, QDate today, QStringList &warnings);

/// `bad-id-number` where somebody is born after today: nobody knows whose number that is.
Result<void> checkBirths(const QList<PartyRecord> &parties, QDate today);

} // namespace tiaocai::casework
