// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <functional>

namespace tiaocai {

/// Finds what a person calls "applicant", "respondent-2", a party's name, "claim-1", a staff member's name: ids for the
/// command line and ledgers. `tag` is the word of an id (`idTag`). Returns null where it does not know the word.
using Lookup = std::function<QUuid(QStringView tag, const QString &word)>;

} // namespace tiaocai
