// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_case.h"

namespace tiaocai::casework::test {

MediationApplied applied();
/// 8,000 yuan to be paid by a day.
AgreementSigned agreement(QDate due);
MediationFailed failed(FailureGround ground = FailureGround::NoAgreement);
ActCorrected moved(const ActId &act, QDate to);

/// A mediation received on 2026-09-01 (a Tuesday), accepted on 09-03, and brought to a stage in the days after.
LiveCase mediationAt(Stage stage);

/// The id of the last act of a kind.
ActId lastOf(const CaseFile &file, ActKind kind);

} // namespace tiaocai::casework::test
