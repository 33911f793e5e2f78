// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "intake/ledger.h"

namespace tiaocai::desk {

/// A ledger's entry as the acts that it tells of, with their original dates: received, accepted, ended. `staff`: who
/// is meant by a mediator's name; whoever is nobody of it stays a name.
QList<casework::ActDraft> actsOf(const intake::LedgerRow &row, const QHash<QString, PersonId> &staff,
                                 const QString &file);

/// The acts by which a case that is there ends as the row says, back-entered: accepted, where it was not, and ended.
QList<casework::ActDraft> endingOf(const intake::LedgerRow &row, const casework::CaseFile &there,
                                   const QHash<QString, PersonId> &staff, const QString &file);

} // namespace tiaocai::desk
