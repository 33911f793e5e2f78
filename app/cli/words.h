// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::cli {

/// What the command line says.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace tiaocai::cli
