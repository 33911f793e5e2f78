// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/identity.h"

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

constexpr auto choicesOf(IdKind)
{
    return std::array{
        Choice<IdKind>{IdKind::CitizenId, "citizen-id",
                       QT_TRANSLATE_NOOP("Choice", "Resident identity card")},
        Choice<IdKind>{
            IdKind::ResidencePermit, "residence-permit",
            QT_TRANSLATE_NOOP("Choice", "Residence permit of Hong Kong, Macau or Taiwan residents")},
        Choice<IdKind>{IdKind::HkMacauPermit, "hk-macau-permit",
                       QT_TRANSLATE_NOOP("Choice", "Travel permit of Hong Kong and Macau residents")},
        Choice<IdKind>{IdKind::TaiwanPermit, "taiwan-permit",
                       QT_TRANSLATE_NOOP("Choice", "Travel permit of Taiwan residents")},
        Choice<IdKind>{IdKind::PermanentResidence, "permanent-residence",
                       QT_TRANSLATE_NOOP("Choice", "Foreigner's permanent residence card")},
        Choice<IdKind>{IdKind::Passport, "passport", QT_TRANSLATE_NOOP("Choice", "Passport")},
        Choice<IdKind>{IdKind::OtherPaper, "other", QT_TRANSLATE_NOOP("Choice", "Another paper")},
    };
}

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
