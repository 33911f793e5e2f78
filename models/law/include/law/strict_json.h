// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>

namespace tiaocai::law {

/// JSON as it was written, with the line of every place in it.
struct StrictJson {
    QJsonValue root;
    QHash<QString, int> lines; ///< "/2027/holidays/2027-01-01" -> line

    /// The line of a place, or of the nearest place around it that was written.
    int lineOf(QString path) const;
};

/// Refuses with `code` what QJsonDocument would take silently: a key that comes twice, text that is not
/// UTF-8, anything nested deeper than 16; and of course what is not JSON. The sentence names `name` and the
/// line.
Result<StrictJson> readStrictJson(const QByteArray &bytes, const QString &code, const QString &name);

} // namespace tiaocai::law
