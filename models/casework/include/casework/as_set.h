// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QSet>

/// A hearing as one act set it: set anew it is another, and what an office said of it as it stood holds no more.
namespace tiaocai::casework {

inline HearingId asSetBy(const ActId &act)
{
    return HearingId(QUuid::createUuidV5(act.uuid(), QStringLiteral("as set")));
}
/// Whether a list names the hearing as it stands now; lists of before named it whatever became of it.
inline bool isNamedAsSet(const QSet<HearingId> &list, const HearingId &hearing, const ActId &setBy)
{
    return list.contains(asSetBy(setBy)) || list.contains(hearing);
}

} // namespace tiaocai::casework
