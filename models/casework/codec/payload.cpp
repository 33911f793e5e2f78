// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/payload.h"

namespace tiaocai::casework {

static_assert(std::variant_size_v<AnyPayload> == choices<ActKind>.size(),
              "one payload for every kind of act");
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::FileDisposed), AnyPayload>, FileDisposed>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::ReviewFiled), AnyPayload>, ReviewFiled>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::AwardMade), AnyPayload>, AwardMade>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size_t(ActKind::ActCorrected), AnyPayload>, ActCorrected>);

Payload::Payload() = default;
Payload::Payload(const Payload &other) = default;
Payload::Payload(Payload &&other) noexcept = default;
Payload &Payload::operator=(const Payload &other) = default;
Payload &Payload::operator=(Payload &&other) noexcept = default;
Payload::~Payload() = default;

bool operator==(const Payload &a, const Payload &b)
{
    return static_cast<const AnyPayload &>(a) == static_cast<const AnyPayload &>(b);
}

ActKind kindOf(const Payload &payload)
{
    return ActKind(payload.index());
}

bool ActCorrected::operator==(const ActCorrected &other) const
{
    const bool sameData =
        rightData && other.rightData ? *rightData == *other.rightData : rightData == other.rightData;
    return sameData && act == other.act && reason == other.reason && rightDate == other.rightDate &&
           voided == other.voided && secondPerson == other.secondPerson &&
           noSecondPerson == other.noSecondPerson;
}

} // namespace tiaocai::casework
