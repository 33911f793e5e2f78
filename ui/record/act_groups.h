// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

/// In which order the page that records offers the acts, and why some cannot be taken.
namespace tiaocai::ui {

enum class ActGroup { NextStep, Service, Parties, Course, End, NotNow };

/// "下一步", "送达与文书", ...
QString label(ActGroup group);
/// Where an act stands when it is not one of the next steps.
ActGroup groupOf(casework::ActKind kind);

/// A line of the list.
struct ActOffer {
    casework::ActKind kind;
    ActGroup group;
    int number = 0; ///< the key of a next step; 0: none
    QString reason; ///< why it cannot be taken; empty: it can
    bool operator==(const ActOffer &) const = default;
};

/// What may follow and this person may record, in groups, the likeliest as numbered next steps; then what may not be taken
/// with the reason: another must record it, or the case is not so far.
QList<ActOffer> actOffers(const desk::CaseView &view, const office::Person &actor);
inline constexpr int nextStepCount = 4;
/// Those that are numbered, in their order.
QList<casework::ActKind> nextSteps(const desk::CaseView &view, const office::Person &actor);
/// The next step of that number, from 1 on.
std::optional<casework::ActKind> nextStep(const desk::CaseView &view, const office::Person &actor,
                                          int number);

} // namespace tiaocai::ui
