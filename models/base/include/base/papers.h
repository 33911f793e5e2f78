// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/identity.h"
#include "base/names.h"

#include <optional>

namespace tiaocai {

/// The kinds of papers by which a person says who he is. Written names never change.
enum class IdKind {
    CitizenId,          ///< 居民身份证, GB 11643
    ResidencePermit,    ///< 港澳台居民居住证
    HkMacauPermit,      ///< 港澳居民来往内地通行证
    TaiwanPermit,       ///< 台湾居民来往大陆通行证
    PermanentResidence, ///< 外国人永久居留身份证, of 2017 and of 2023
    Passport,
    OtherPaper, ///< 军官证 and whatever else has no shape of its own
};

/// The written names of the kinds: citizen-id, passport, ...
inline constexpr NameTable idKindNames{
    std::pair{IdKind::CitizenId, QLatin1StringView("citizen-id")},
    std::pair{IdKind::ResidencePermit, QLatin1StringView("residence-permit")},
    std::pair{IdKind::HkMacauPermit, QLatin1StringView("hk-macau-permit")},
    std::pair{IdKind::TaiwanPermit, QLatin1StringView("taiwan-permit")},
    std::pair{IdKind::PermanentResidence, QLatin1StringView("permanent-residence")},
    std::pair{IdKind::Passport, QLatin1StringView("passport")},
    std::pair{IdKind::OtherPaper, QLatin1StringView("other")},
};

/// What a number says of its holder, whatever its paper; nothing where it does not tell.
struct IdHolder {
    std::optional<QDate> birthDate;
    std::optional<CitizenId::Sex> sex;
};

/// The kind of paper that has numbers of this shape.
IdKind idKindOf(const QString &number);

/// What a number of that kind of paper tells. Refuses `bad-id-number` (not of its shape, no such birth date, or born after
/// `today`, where it is given) and `bad-id-check-digit`.
Result<IdHolder> readIdNumber(IdKind kind, const QString &text, QDate today = {});

} // namespace tiaocai
