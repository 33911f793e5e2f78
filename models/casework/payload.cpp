// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/payload.h"

namespace tiaocai::casework {

static_assert(std::variant_size_v<Payload> == choices<ActKind>.size(), "one payload for every kind of act");
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::FileDisposed), Payload>, FileDisposed>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::ReviewFiled), Payload>, ReviewFiled>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::AwardMade), Payload>, AwardMade>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::ActCorrected), Payload>, ActCorrected>);

ActKind kindOf(const Payload &payload)
{
    return ActKind(payload.index());
}

bool ActCorrected::operator==(const ActCorrected &other) const
{
    const bool sameData =
        rightData && other.rightData ? *rightData == *other.rightData : rightData == other.rightData;
    return sameData && act == other.act && reason == other.reason && rightDate == other.rightDate &&
           voided == other.voided && secondPerson == other.secondPerson;
}

} // namespace tiaocai::casework
