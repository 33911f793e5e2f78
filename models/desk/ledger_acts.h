// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "intake/ledger.h"

namespace tiaocai::desk {

/// A ledger's entry as the acts that it tells of, with their original dates: received, accepted, ended. `mediator` is the
/// member of staff whom it names; null where it names none. Days that it leaves open are taken from its other days, the
/// last resort is `today`.
QList<casework::ActDraft> actsOf(const intake::LedgerRow &row, const PersonId &mediator, const QString &file,
                                 QDate today);

/// The cause that a ledger's words mean.
casework::Cause causeOf(const QString &words);

} // namespace tiaocai::desk
