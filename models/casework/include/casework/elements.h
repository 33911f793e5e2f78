// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

/// What an element sheet asks, and what it says. Words of law: always Chinese.
namespace tiaocai::casework {

/// On which facts claims of a cause turn by the law that governs them; none where the law names none.
QStringList elementsOf(Cause cause);

/// The sheet to go on with: what stands, else what stood `before` in the case that it comes from, else what every application has
/// to tell and what the law asks of the claims, with what the application itself said.
QList<FactElement> elementsToFill(const CaseFile &file, const QList<FactElement> &before = {});

/// "入职时间：2025年3月1日", a line each; empty where there is none.
QString undisputedFacts(const QList<FactElement> &elements);
/// "月工资：申请人称8000元；被申请人称6000元", a line each.
QString disputedFacts(const QList<FactElement> &elements);

} // namespace tiaocai::casework
