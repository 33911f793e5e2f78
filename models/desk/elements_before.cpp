// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements_before.h"

#include "case_files.h"
#include "taken_copy.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;

QList<FactElement> elementsBefore(const Reading &at, const CaseFile &file)
{
    if (!file.elements.isEmpty()) return {};
    const auto taken = std::ranges::find(at.history.takenOver, file.id, &office::TakenOver::id);
    if (taken != at.history.takenOver.end()) {
        const auto copy = takenCopy(at, taken->package);
        return copy ? folded(at, copy->id, copy->acts).elements : QList<FactElement>();
    }
    if (file.application.origin.isEmpty()) return {};
    const auto before =
        caseCalled(at, file.application.origin).and_then([&](const CaseId &id) { return caseFile(at, id); });
    return before ? before->elements : QList<FactElement>();
}

} // namespace tiaocai::desk
