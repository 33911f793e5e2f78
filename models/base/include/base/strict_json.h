// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

namespace tiaocai {

/// JSON as it was written. Places in it are told as "/2027/holidays/2027-01-01".
struct StrictJson {
    QJsonValue root;
    QByteArray bytes;

    /// The line of every place: read once more, for whoever has a fault to tell.
    QHash<QString, int> lines() const;
    /// The line of a place, or of the nearest place around it that was written.
    int lineOf(QString path) const;
};

/// Refuses with `code` what QJsonDocument would take silently: a key that comes twice, a number beyond 64 bits, NUL in a
/// text, text that is not UTF-8, anything nested deeper than 32; and of course what is not JSON. The sentence names
/// `name` and the line.
Result<StrictJson> readStrictJson(const QByteArray &bytes, const QString &code, const QString &name);
/// The same of a file that is built into the program, whose tests read it strictly: three times as fast.
Result<StrictJson> readOwnJson(const QByteArray &bytes, const QString &code, const QString &name);

/// RFC 8785 with integers only: one spelling for one content, for files that other programs read.
QByteArray canonicalJson(const QJsonObject &object);
/// An object that stands there in that spelling and in no other: it is read and written again. Refuses `bad-encoding`,
/// `too-deep` (beyond 16), `bad-text`, `bad-json`, `not-canonical`. `name` names it in the sentence.
Result<QJsonObject> readCanonicalJson(const QByteArray &bytes, const QString &name);

} // namespace tiaocai
