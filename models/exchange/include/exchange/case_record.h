// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

#include <QJsonObject>

namespace tiaocai::exchange {

/// An upsert of a case without hash and revision, as its acts make it on a day: nothing in it moves by itself
/// (EXCHANGE-FORMAT.md section 5). `courtNumber`: as the court gave it; empty: none.
QJsonObject caseJson(const casework::CaseFile &file, const law::Rules &rules, QDate on,
                     const QString &courtNumber);

} // namespace tiaocai::exchange
