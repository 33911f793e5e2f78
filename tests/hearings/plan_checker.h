// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"

namespace tiaocai::test {

/// Holds a plan against HEARINGS.md, sections 3 and 4, without asking the planner anything: what it finds wrong, a line each.
QStringList faults(const hearings::ReadyCases &ready, const office::Registers &registers,
                   const law::Calendar &calendar, const hearings::CircuitPlan &plan);

/// The figures of these sessions beside what is published.
hearings::PlanFigures figuresOf(const hearings::ReadyCases &ready, const office::Registers &registers,
                                const QList<hearings::PlannedSession> &sessions);

/// Whether a session breaks nothing by itself, beside these others and what is published; clerks aside.
bool isLawful(const hearings::ReadyCases &ready, const office::Registers &registers,
              const law::Calendar &calendar, const QList<hearings::PlannedSession> &others,
              const hearings::PlannedSession &session);

/// Every session that a case could have anywhere by itself, tried quarter by quarter; false from `tried` ends it.
void everySession(const hearings::ReadyCases &ready, const office::Registers &registers,
                  const law::Calendar &calendar, const hearings::ReadyCase &of,
                  const std::function<bool(const hearings::PlannedSession &)> &tried);

} // namespace tiaocai::test
