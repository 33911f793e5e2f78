// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_kind.h"
#include "office/office.h"

namespace tiaocai::office {

/// What a person may do apart from recording acts.
enum class Action {
    ReadCases,
    RegisterCase,
    ImportLedger,
    VoidImport,
    PrintReport,
    ImportCalendar,
    ChangeSettings,
    ChangeStaff,
    Verify,
    Backup
};

/// The table role x action of TRUST.md and the roles column of ACTS.md. A person may what any of his roles may; a mediator
/// may always do a clerk's work. Where one decides and another records (A/C), either may enter the act. The
/// administrator sees no cases. Whoever may record an act of a case may correct his own (the desk checks whose it was).
bool may(const Person &person, Action action);
bool may(const Person &person, casework::ActKind act);
bool may(Role role, Action action);
bool may(Role role, casework::ActKind act);

/// The refusal `not-permitted`, naming who may.
Refusal refusal(const Person &person, Action action);
Refusal refusal(const Person &person, casework::ActKind act);

} // namespace tiaocai::office
