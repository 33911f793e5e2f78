// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

/// A part of an attached file, whose bytes say by themselves not whether they are sealed.
namespace tiaocai::store {

/// nullopt: it stands as it is.
std::optional<QByteArray> sealedPart(const Connection &connection, const QString &sha256, qint64 part,
                                     const QByteArray &bytes);
QByteArray partSealedBy(const vault::OfficeKey &key, const QString &sha256, qint64 part,
                        const QByteArray &bytes);
/// Refuses `login-needed`, `damaged`.
Result<QByteArray> openedPart(const Connection &connection, const QString &sha256, qint64 part,
                              const QByteArray &bytes, bool isSealed);

} // namespace tiaocai::store
