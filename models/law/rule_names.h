// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "law/rule.h"

namespace tiaocai::law {

inline constexpr std::size_t EventKindCount = std::size_t(EventKind::FileReturned) + 1;

inline constexpr NameTable<Unit, 5> Units{{{
    {Unit::WorkingDay, QLatin1StringView("working-day")},
    {Unit::Day, QLatin1StringView("day")},
    {Unit::Month, QLatin1StringView("month")},
    {Unit::Year, QLatin1StringView("year")},
    {Unit::Set, QLatin1StringView("set")},
}}};

inline constexpr NameTable<Roll, 4> Rolls{{{
    {Roll::Text, QLatin1StringView("text")},
    {Roll::Reference, QLatin1StringView("reference")},
    {Roll::Doubtful, QLatin1StringView("doubtful")},
    {Roll::None, QLatin1StringView("none")},
}}};

inline constexpr NameTable<MoveKind, 10> MoveKinds{{{
    {MoveKind::Extend, QLatin1StringView("extend")},
    {MoveKind::ExcludeSuspension, QLatin1StringView("exclude-suspension")},
    {MoveKind::ExcludePublication, QLatin1StringView("exclude-publication")},
    {MoveKind::ExcludeInquiry, QLatin1StringView("exclude-inquiry")},
    {MoveKind::ExcludeSettlement, QLatin1StringView("exclude-settlement")},
    {MoveKind::Restart, QLatin1StringView("restart")},
    {MoveKind::Interrupt, QLatin1StringView("interrupt")},
    {MoveKind::Pause, QLatin1StringView("pause")},
    {MoveKind::EmploymentEnd, QLatin1StringView("employment-end")},
    {MoveKind::SetDue, QLatin1StringView("set-due")},
}}};

inline constexpr NameTable<RestartKind, 6> RestartKinds{{{
    {RestartKind::PartyAdded, QLatin1StringView("party-added")},
    {RestartKind::ClaimsChanged, QLatin1StringView("claims-changed")},
    {RestartKind::CounterclaimJoined, QLatin1StringView("counterclaim-joined")},
    {RestartKind::Transferred, QLatin1StringView("transferred")},
    {RestartKind::Supplemented, QLatin1StringView("supplemented")},
    {RestartKind::ToOrdinary, QLatin1StringView("to-ordinary")},
}}};

inline constexpr NameTable<Scope, 9> Scopes{{{
    {Scope::Case, QLatin1StringView("case")},
    {Scope::Party, QLatin1StringView("party")},
    {Scope::Document, QLatin1StringView("document")},
    {Scope::Award, QLatin1StringView("award")},
    {Scope::AwardParty, QLatin1StringView("award-party")},
    {Scope::Item, QLatin1StringView("item")},
    {Scope::Hearing, QLatin1StringView("hearing")},
    {Scope::Claim, QLatin1StringView("claim")},
    {Scope::Request, QLatin1StringView("request")},
}}};

} // namespace tiaocai::law
