// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <algorithm>
#include <span>

namespace tiaocai {

/// How the data of a kind, both halves joined, become those of its next version. A personal half may have been erased. A
/// step that was released is never edited: a file keeps what was written and is lifted at each vocabulary.
template <typename Kind>
struct Lift {
    Kind kind;
    int from; ///< the version that it takes; it makes the next
    QJsonObject (*step)(QJsonObject data);
};

/// `newer-data`: what only a newer program can read.
[[nodiscard]] tl::unexpected<Refusal> refuseNewer(const QString &what);

/// The version of a kind's data that is written today: one more than it has lifts.
template <typename Kind>
int versionOf(Kind kind, std::span<const Lift<Kind>> lifts)
{
    return 1 + static_cast<int>(std::ranges::count(lifts, kind, &Lift<Kind>::kind));
}

/// Data of an earlier version as today's. Refuses `newer-data` for a version that this program does not know.
template <typename Kind>
Result<QJsonObject> lifted(Kind kind, int version, QJsonObject data, std::span<const Lift<Kind>> lifts)
{
    const int today = versionOf(kind, lifts);
    if (version < 1 || version > today) return refuseNewer(QString::number(version));
    for (; version < today; ++version) {
        const auto fits = [&](const Lift<Kind> &lift) { return lift.kind == kind && lift.from == version; };
        data = std::ranges::find_if(lifts, fits)->step(std::move(data));
    }
    return data;
}

} // namespace tiaocai
