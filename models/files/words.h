// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::files {

/// The translation context of this room's sentences.
struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace tiaocai::files
