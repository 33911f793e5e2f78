// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::app {

/// What both programs say of the PC they run on.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Surroundings)
};

} // namespace tiaocai::app
