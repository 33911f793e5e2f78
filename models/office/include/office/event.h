// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"

namespace tiaocai::office {

/// What a person did that is no act, and stands in the chain of the audit all the same.
enum class Event { Refusal, Print, Export, Reveal, Backup, Login, LoginFailed, Unlocked, Exchanged, Wiped };
constexpr auto choicesOf(Event)
{
    return std::array{
        Choice{Event::Refusal, "refusal", QT_TRANSLATE_NOOP("Choice", "Refused")},
        Choice{Event::Print, "print", QT_TRANSLATE_NOOP("Choice", "Printed")},
        Choice{Event::Export, "export", QT_TRANSLATE_NOOP("Choice", "Exported")},
        Choice{Event::Reveal, "reveal", QT_TRANSLATE_NOOP("Choice", "Numbers of people shown whole")},
        Choice{Event::Backup, "backup", QT_TRANSLATE_NOOP("Choice", "Backed up")},
        Choice{Event::Login, "login", QT_TRANSLATE_NOOP("Choice", "Logged in")},
        Choice{Event::LoginFailed, "login-failed", QT_TRANSLATE_NOOP("Choice", "Login failed")},
        Choice{Event::Unlocked, "unlocked", QT_TRANSLATE_NOOP("Choice", "Account unlocked")},
        Choice{Event::Exchanged, "exchanged", QT_TRANSLATE_NOOP("Choice", "Taken from another office")},
        Choice{Event::Wiped, "wiped", QT_TRANSLATE_NOOP("Choice", "Traces of what stood unsealed removed")},
    };
}

} // namespace tiaocai::office
