// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"

namespace tiaocai::casework {

/// What somebody does in the office; a person has one or several.
enum class Role {
    Clerk,
    Mediator,
    Arbitrator,
    Head,
    DistrictManager,
    LegalAidLawyer,
    Archivist,
    Administrator
};
constexpr auto choicesOf(Role)
{
    return std::array{
        Choice{Role::Clerk, "clerk", QT_TRANSLATE_NOOP("Choice", "Clerk")},
        Choice{Role::Mediator, "mediator", QT_TRANSLATE_NOOP("Choice", "Mediator")},
        Choice{Role::Arbitrator, "arbitrator", QT_TRANSLATE_NOOP("Choice", "Arbitrator")},
        Choice{Role::Head, "head", QT_TRANSLATE_NOOP("Choice", "Head of office")},
        Choice{Role::DistrictManager, "district-manager", QT_TRANSLATE_NOOP("Choice", "District manager")},
        Choice{Role::LegalAidLawyer, "legal-aid-lawyer", QT_TRANSLATE_NOOP("Choice", "Legal-aid lawyer")},
        Choice{Role::Archivist, "archivist", QT_TRANSLATE_NOOP("Choice", "Archivist")},
        Choice{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Choice", "Administrator")},
    };
}

} // namespace tiaocai::casework
