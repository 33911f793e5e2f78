// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::exchange {

/// The translation context of this room's sentences.
struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace tiaocai::exchange
