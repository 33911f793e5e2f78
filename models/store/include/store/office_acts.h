// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/acts.h"
#include "store/database.h"

namespace tiaocai::store {

/// The office's own acts: appended, never changed, so that any figure of any past day can be made again.
class OfficeActs {
public:
    explicit OfficeActs(const Database &database)
        : m_database(database)
    {
    }
    /// Gives the act its place. Refuses `bad-data` where it would not be read as it is.
    Result<office::OfficeAct> append(office::OfficeAct act) const;
    /// In recording order. Refuses `newer-data`, `damaged`.
    Result<QList<office::OfficeAct>> all() const;
    /// Place of the last one.
    Result<qint64> lastPlace() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
