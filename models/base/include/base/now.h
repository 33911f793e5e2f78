// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tiaocai {

/// The moment that everything below `app` works with. Only `app` reads the real clock.
struct Now {
    QDateTime moment; ///< local time

    QDate today() const { return moment.date(); }
};

} // namespace tiaocai
