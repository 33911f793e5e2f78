// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace tiaocai::files {

/// The most that one attached file may hold, in bytes: what comes from outside has an absolute budget.
constexpr qint64 largestAttachment = 50LL * 1024 * 1024;

/// A file as it was brought, to be laid to a case.
struct BroughtFile {
    QString name;      ///< without its folder: data, never a path again
    QString mediaType; ///< "application/pdf"
    QByteArray bytes;
};

/// Documents, pictures, sound and film are taken, where the name's ending and the first bytes say the same. Refuses
/// `not-found`, `read-failed`, `too-large`, `attachment-empty` and `attachment-type`.
Result<BroughtFile> readAttachment(const QString &path);

/// The endings that are taken, for a dialog: "*.pdf", "*.jpg", ...
QStringList attachmentEndings();

/// A name under which a file may be written in any folder: letters, digits and a few signs, no path, nothing hidden.
QString safeFileName(const QString &name);

} // namespace tiaocai::files
