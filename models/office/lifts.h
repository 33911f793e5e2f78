// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace tiaocai::office {

/// A payload as it stands in a file.
struct WrittenAct {
    QString kind;
    int version = 0;
    QJsonObject json;
};

/// What an older program wrote, in the kinds and versions of today; anything else as it is. A member that cannot be lifted is
/// left as it was, for the strict reading after it to refuse.
QList<WrittenAct> lifted(const WrittenAct &act);

} // namespace tiaocai::office
