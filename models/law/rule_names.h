// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"
#include "law/rule.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

inline constexpr std::size_t EventKindCount = std::size_t(EventKind::FileArchived) + 1;

inline constexpr NameTable<Unit, 5> Units{{{
    {Unit::WorkingDay, "working-day"_L1},
    {Unit::Day, "day"_L1},
    {Unit::Month, "month"_L1},
    {Unit::Year, "year"_L1},
    {Unit::Set, "set"_L1},
}}};

inline constexpr NameTable<Roll, 4> Rolls{{{
    {Roll::Text, "text"_L1},
    {Roll::Reference, "reference"_L1},
    {Roll::Doubtful, "doubtful"_L1},
    {Roll::None, "none"_L1},
}}};

inline constexpr NameTable<MoveKind, 10> MoveKinds{{{
    {MoveKind::Extend, "extend"_L1},
    {MoveKind::ExcludeSuspension, "exclude-suspension"_L1},
    {MoveKind::ExcludePublication, "exclude-publication"_L1},
    {MoveKind::ExcludeInquiry, "exclude-inquiry"_L1},
    {MoveKind::ExcludeSettlement, "exclude-settlement"_L1},
    {MoveKind::Restart, "restart"_L1},
    {MoveKind::Interrupt, "interrupt"_L1},
    {MoveKind::Pause, "pause"_L1},
    {MoveKind::EmploymentEnd, "employment-end"_L1},
    {MoveKind::SetDue, "set-due"_L1},
}}};

inline constexpr NameTable<RestartKind, 6> RestartKinds{{{
    {RestartKind::PartyAdded, "party-added"_L1},
    {RestartKind::ClaimsChanged, "claims-changed"_L1},
    {RestartKind::CounterclaimJoined, "counterclaim-joined"_L1},
    {RestartKind::Transferred, "transferred"_L1},
    {RestartKind::Supplemented, "supplemented"_L1},
    {RestartKind::ToOrdinary, "to-ordinary"_L1},
}}};

inline constexpr NameTable<Scope, 9> Scopes{{{
    {Scope::Case, "case"_L1},
    {Scope::Party, "party"_L1},
    {Scope::Document, "document"_L1},
    {Scope::Award, "award"_L1},
    {Scope::AwardParty, "award-party"_L1},
    {Scope::Item, "item"_L1},
    {Scope::Hearing, "hearing"_L1},
    {Scope::Claim, "claim"_L1},
    {Scope::Request, "request"_L1},
}}};

} // namespace tiaocai::law
