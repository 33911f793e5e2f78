// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/office_lock.h"
#include "store/office_address.h"

#include <functional>

/// The place where an office stands: who may write there, and how another office is put there.
namespace tiaocai::store {

/// The right to write an office, one program's at a time; given back on destruction.
class OfficeLock {
public:
    /// Refuses `network-share`, `not-found` (the folder), `office-in-use`, `busy`, `read-only`.
    static Result<OfficeLock> take(const OfficeAddress &office);
    /// Whether somebody may be writing.
    static bool isTaken(const OfficeAddress &office);

private:
    explicit OfficeLock(files::OfficeLock lock);
    files::OfficeLock m_lock;
};

/// Puts what `make` makes, where nobody sees it yet, in the place of the office, whole or not at all; what stood there is
/// called `aside` from then on. Refuses what `make` refuses, `file-exists` (aside), `disk-full`, ...
Result<void> replaceOffice(const OfficeAddress &office, const QString &aside,
                           const std::function<Result<void>(const OfficeAddress &unseen)> &make);

} // namespace tiaocai::store
