// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

/// Why a move moves nothing. The first ones are the law's own and are always recorded; a calculation that asks for one
/// of the others is refused.
enum class Reason {
    None,
    ToOrdinary,       ///< a change of procedure
    AfterExpiry,      ///< an interruption or pause of what is over
    WithinProceeding, ///< before the count that runs now began
    AlreadyExcluded,
    EmploymentLasts,
    // refused
    UnknownMove,
    OutsidePeriod,
    ExtensionTooLong,
    ExtensionLate,
    SecondExtension,
    NotLater,
    AgreedLate,
    BeforeStart,
    EmptySpan,
};

inline constexpr NameTable<Reason, 14> Reasons{{{
    {Reason::ToOrdinary, "to-ordinary"_L1},
    {Reason::AfterExpiry, "after-expiry"_L1},
    {Reason::WithinProceeding, "within-proceeding"_L1},
    {Reason::AlreadyExcluded, "already-excluded"_L1},
    {Reason::EmploymentLasts, "employment-lasts"_L1},
    {Reason::UnknownMove, "unknown-move"_L1},
    {Reason::OutsidePeriod, "outside-period"_L1},
    {Reason::ExtensionTooLong, "extension-too-long"_L1},
    {Reason::ExtensionLate, "extension-late"_L1},
    {Reason::SecondExtension, "second-extension"_L1},
    {Reason::NotLater, "not-later"_L1},
    {Reason::AgreedLate, "agreed-late"_L1},
    {Reason::BeforeStart, "before-start"_L1},
    {Reason::EmptySpan, "empty-span"_L1},
}}};

inline bool isRefused(Reason reason)
{
    return reason >= Reason::UnknownMove;
}

/// The whole sentence, in the program's language.
QString sentence(Reason reason);

} // namespace tiaocai::law
