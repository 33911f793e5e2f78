// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act.h"

#include <QCoreApplication>

namespace tiaocai::casework {

std::optional<ActId> Act::supersedes() const
{
    const auto *correction = std::get_if<ActCorrected>(&payload);
    return correction ? std::optional(correction->act) : std::nullopt;
}

QString lateEntry(const Act &act)
{
    if (!act.isBackEntered()) return {};
    const auto days =
        QCoreApplication::translate("Act", "Late entry, %n day(s)", nullptr, int(act.lateEntryDays()));
    const auto why = act.note.trimmed();
    if (!why.isEmpty())
        return QCoreApplication::translate("Act", "%1: %2", "late entry and its reason").arg(days, why);
    return act.batch ? days
                     : QCoreApplication::translate("Act", "%1: no reason given", "late entry").arg(days);
}

} // namespace tiaocai::casework
