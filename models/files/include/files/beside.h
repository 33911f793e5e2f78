// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

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
    /// The same; what stood there is called `aside` from then on, and a journal beside it goes with it. Refuses `file-exists`.
    Result<void> replaceKeeping(const QString &aside);

private:
    friend class Replacement;
    Beside(QString place, QString path);
    QString m_place, m_path;
};

/// A file over what stood in its place, which comes back unless it is kept.
class Replacement {
public:
    /// Refuses as Beside::replace() does: then all is as it was.
    static Result<Replacement> of(Beside made);
    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&) = delete;
    ~Replacement();

    void keep();

private:
    Replacement(QString place, std::optional<Beside> before);
    QString m_place; ///< empty: nothing to put back
    std::optional<Beside> m_before;
};

/// Takes away what programs that were killed left beside this place, and beside what is named after it. What a program
/// that lives is making stays.
void sweepBeside(const QString &place);

} // namespace tiaocai::files
