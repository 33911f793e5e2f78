// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>

namespace tiaocai::files {

/// Lines beside a file that another program writes, for whoever writes it next. A line is there for good once it was added;
/// one that a power cut left half is no line.
class WaitingLines {
public:
    /// Without a line end in it. Refuses `disk-full`, `read-only`, `write-failed`, `not-found` (the folder).
    static Result<void> add(const QString &path, const QByteArray &line);
    /// Those that wait, read beside whoever adds one; empty where there is no file.
    static QByteArrayList read(const QString &path);

    /// Held until it goes: nobody adds a line meanwhile.
    static Result<WaitingLines> take(const QString &path);
    WaitingLines(WaitingLines &&other) noexcept;
    WaitingLines &operator=(WaitingLines &&) = delete;
    ~WaitingLines();
    const QByteArrayList &lines() const { return m_lines; }
    /// They stand elsewhere now, for good.
    void remove();

private:
    WaitingLines(QString path, int descriptor, QByteArrayList lines);
    QString m_path;
    int m_descriptor; ///< -1: no file
    QByteArrayList m_lines;
};

} // namespace tiaocai::files
