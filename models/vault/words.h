// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::vault {

/// The translation context of this room's sentences.
struct Vault {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace tiaocai::vault
