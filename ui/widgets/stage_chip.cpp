// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stage_chip.h"

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::Stage;
using Kind = ChipWords::Kind;

namespace {

Kind kindOf(Stage stage)
{
    switch (stage) {
    case Stage::Registered:
    case Stage::Filed:
    case Stage::Received:
    case Stage::AwaitingReceipt:
    case Stage::DecidedNotServed:
        return Kind::Service;
    case Stage::Mediating:
    case Stage::PreMediation:
    case Stage::Preparing:
    case Stage::UnderReview:
    case Stage::Heard:
    case Stage::Commissioned:
    case Stage::InCourt:
    case Stage::DecidedServed:
        return Kind::Running;
    case Stage::Scheduled:
        return Kind::Meeting;
    case Stage::AwaitingSignatures:
        return Kind::Signature;
    case Stage::AwaitingSupplement:
        return Kind::Missing;
    case Stage::OnHold:
        return Kind::Suspended;
    case Stage::Concluded:
    case Stage::Effective:
    case Stage::Closed:
        return Kind::Met;
    case Stage::NotAccepted:
    case Stage::Refused:
    case Stage::Superseded:
    case Stage::ClosedOther:
        return Kind::Void;
    case Stage::Archived:
        return Kind::Neutral;
    }
    return Kind::Neutral;
}

} // namespace

ChipWords chipOf(Stage stage, const std::optional<casework::ClosingManner> &ending)
{
    const auto words = casework::standing(stage, ending);
    return {words == casework::label(stage) ? kindOf(stage) : Kind::Void, words};
}

ChipWords dueChip(const QString &due, const QString &days, qint64 daysUntilDue)
{
    const auto kind = daysUntilDue < 0    ? Kind::Late
                      : daysUntilDue == 0 ? Kind::Today
                      : daysUntilDue <= 2 ? Kind::Soon
                                          : Kind::Neutral;
    return {kind, u"%1 · %2"_s.arg(days, due)};
}

} // namespace tiaocai::ui
