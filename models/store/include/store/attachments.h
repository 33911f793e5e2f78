// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

#include <optional>

namespace tiaocai::store {

/// The bytes of attached files under their SHA-256: appended, never changed. Whose they are stands in the acts.
class Attachments {
public:
    explicit Attachments(const Database &database)
        : m_database(database)
    {
    }
    /// Once, however often the same content comes.
    Result<void> keep(const QString &sha256, const QByteArray &bytes) const;
    /// How many bytes stand there; 0: none.
    Result<qint64> size(const QString &sha256) const;
    /// As they stand there, which nobody has compared yet.
    Result<QByteArray> bytes(const QString &sha256) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
