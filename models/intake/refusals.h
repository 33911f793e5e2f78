// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace tiaocai::intake {

/// The refusals that every reader of a file from outside shares.
struct Intake {
    Q_DECLARE_TR_FUNCTIONS(Intake)

public:
    static tl::unexpected<Refusal> damaged();
    static tl::unexpected<Refusal> encrypted();
    static tl::unexpected<Refusal> foreign();
    /// A table of a format that is not read, by its name.
    static tl::unexpected<Refusal> otherFormat(const QString &name);
    static tl::unexpected<Refusal> doctype();
    static tl::unexpected<Refusal> big5();
    static tl::unexpected<Refusal> tooLarge(const QString &budget);
    static tl::unexpected<Refusal> tooManyCells();
};

} // namespace tiaocai::intake
