// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace tiaocai::desk {

/// How far an office had come.
struct SeenState {
    int epoch = 1;
    qint64 lines = 0;  ///< of the audit
    QString head = {}; ///< their last link
    QDateTime at = {}; ///< when the last act was recorded
    qint64 acts = 0;   ///< of cases

    bool operator==(const SeenState &) const = default;
};

/// The office's file is not a later state of the one that this computer saw last: an older copy was put in its place, or a chain
/// that goes as far and is another one.
struct OlderCopy {
    SeenState here, seen;
    /// It has as many lines of the audit as were seen, and not those.
    bool isAnother() const { return here.epoch == seen.epoch && here.lines >= seen.lines; }
    /// `older-copy` or `changed-chain`, with day and number of acts of both.
    Refusal refusal() const;
};

} // namespace tiaocai::desk
