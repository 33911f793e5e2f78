// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tiaocai::documents {

/// The translation context of this room's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace tiaocai::documents
