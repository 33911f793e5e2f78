// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;

namespace tiaocai::intake {

/// A zip container in memory, opened only when its directory keeps the budgets. Entries are found whatever their case and
/// with either slash: some exporters name a part otherwise than they refer to it, and spreadsheet programs do not mind.
class Archive {
public:
    static Result<Archive> open(const QByteArray &bytes);

    bool contains(const QString &name) const;

    /// A whole entry, its length and checksum compared with the directory; `unreadable-file` otherwise.
    Result<QByteArray> read(const QString &name) const;
    /// The same, expanded while it is read: a read of -1 says that length or checksum are others. It ends before the archive.
    Result<std::unique_ptr<QIODevice>> stream(const QString &name) const;

private:
    struct Discard {
        void operator()(zip *archive) const;
    };
    Archive(const QByteArray &bytes, zip *archive);
    void readNames();

    QByteArray m_bytes;
    QHash<QString, quint64> m_entries;
    std::unique_ptr<zip, Discard> m_zip;
};

} // namespace tiaocai::intake
