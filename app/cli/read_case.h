// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/act.h"

#include <QJsonObject>

namespace tiaocai::cli {

/// A case as `register` takes it (docs/case.md): the members of an application, with `kind` (mediation, arbitration,
/// review), `receivedOn` and, where they count, `at`, `note`, `proof`, `referral`, `transferredFrom`, `offered`, and
/// a review's `agreementEffectiveOn`. Refuses `missing-data`, `bad-data`.
Result<casework::ActDraft> readCase(QJsonObject json, QDate today);

} // namespace tiaocai::cli
