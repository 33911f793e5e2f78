// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docket/docket_model.h"
#include "hearings/circuit_plan.h"

#include <QJsonObject>

/// What the docket knows already of a hearing that a person is about to set, by the members' names of the act: offered there,
/// stated by nobody yet.
namespace tiaocai::ui {

QJsonObject offeredHearing(const hearings::PlannedSession &opening);
/// Who would hear it then, for the composition of the tribunal.
QJsonObject offeredTribunal(const hearings::PlannedSession &opening);
/// The same hearing at another place: what was free there stays to be said. The tribunal is that of its room.
QJsonObject offeredMove(const hearings::DocketSession &session, const DocketPlace &to, DocketBy by,
                        const office::Registers &registers);
QJsonObject offeredAt(const DocketPlace &at, DocketBy by);
/// The tribunal composed anew for a hearing whose hour stands: who sits alone is for somebody to name.
QJsonObject offeredSubstitution(const hearings::DocketSession &session);

} // namespace tiaocai::ui
