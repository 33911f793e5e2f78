// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tiaocai::files {

/// A file that is made beside its place and gone again unless it was put there. It is private to its owner. Every file of
/// the program comes to be in this way.
class Beside {
public:
    /// Refuses `not-found` (the folder), `read-only`, `disk-full`, `write-failed`.
    static Result<Beside> of(const QString &place);
    Beside(Beside &&other) noexcept;
    Beside &operator=(Beside &&) = delete;
    ~Beside();

    const QString &path() const { return m_path; }
    /// Where nothing stands yet. Once this has returned it is there for good: the folder is synced. Refuses
    /// `file-exists`.
    Result<void> putInPlace();
    /// Over what stands there.
    Result<void> replace();

private:
    Beside(QString place, QString path);
    QString m_place, m_path;
};

/// Takes away what programs that were killed left beside this place, and beside what is named after it. What a program
/// that lives is making stays.
void sweepBeside(const QString &place);

} // namespace tiaocai::files
