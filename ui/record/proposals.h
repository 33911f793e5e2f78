// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "office/office.h"

#include <QJsonObject>

namespace tiaocai::ui {

/// What is nearly known of an act before anybody states it: the other side as recipient, the instalment from which it was
/// begun, the planned hearing for the held one, the acting person as mediator, of an agreement that waits for signatures all
/// that was agreed. By the members' names, as the codec writes them. Never a signature that was not recorded, a ground, a
/// result, a presence or a service. `subject`: the line from which recording began, null: none.
QJsonObject proposals(const casework::CaseFile &file, casework::ActKind kind, const office::Person &actor,
                      const QUuid &subject = {});
/// Of a line of an agreement or an award: who owes whom, where there is one of each.
QJsonObject proposalsForItems(const casework::CaseFile &file);

/// An element sheet to go on with, and what a hearing takes from it: only what somebody said is disputed or not.
QJsonObject sheetOf(const QList<casework::FactElement> &elements);
QJsonObject factsOf(const QList<casework::FactElement> &elements);

} // namespace tiaocai::ui
