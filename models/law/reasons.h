// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "base/speech.h"

namespace tiaocai::law {

/// Why a move moves nothing. The first ones are the law's own and are always recorded; a calculation that
/// asks for one of the others is refused.
enum class Reason {
    None,
    ToOrdinary,       ///< a change of procedure
    AfterExpiry,      ///< an interruption or pause of what is over
    WithinProceeding, ///< before the count that runs now began
    AlreadyExcluded,
    EmploymentLasts,
    BeforeLastMonths, ///< a pause that was over before it could count
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

inline constexpr NameTable<Reason, 15> Reasons{{{
    {Reason::ToOrdinary, QLatin1StringView("to-ordinary")},
    {Reason::AfterExpiry, QLatin1StringView("after-expiry")},
    {Reason::WithinProceeding, QLatin1StringView("within-proceeding")},
    {Reason::AlreadyExcluded, QLatin1StringView("already-excluded")},
    {Reason::EmploymentLasts, QLatin1StringView("employment-lasts")},
    {Reason::BeforeLastMonths, QLatin1StringView("before-last-months")},
    {Reason::UnknownMove, QLatin1StringView("unknown-move")},
    {Reason::OutsidePeriod, QLatin1StringView("outside-period")},
    {Reason::ExtensionTooLong, QLatin1StringView("extension-too-long")},
    {Reason::ExtensionLate, QLatin1StringView("extension-late")},
    {Reason::SecondExtension, QLatin1StringView("second-extension")},
    {Reason::NotLater, QLatin1StringView("not-later")},
    {Reason::AgreedLate, QLatin1StringView("agreed-late")},
    {Reason::BeforeStart, QLatin1StringView("before-start")},
    {Reason::EmptySpan, QLatin1StringView("empty-span")},
}}};

inline bool isRefused(Reason reason)
{
    return reason >= Reason::UnknownMove;
}

/// The whole sentence.
QString sentence(Reason reason, const Speech &speech);

} // namespace tiaocai::law
