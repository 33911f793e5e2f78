// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace tiaocai::store {

/// What the office decided about itself: founded, staff, settings, calendar, import, import-voided, report.
struct OfficeAct {
    QString kind;
    QDate on;
    QDateTime recordedAt;
    PersonId recordedBy;
    QJsonObject data;
};

/// The office's own acts: appended, never changed, so that any figure of any past day can be made again.
class OfficeActs {
public:
    explicit OfficeActs(const Database &database)
        : m_database(database)
    {
    }
    Result<void> append(const OfficeAct &act) const;
    /// The place of the last one: whether another program decided something meanwhile.
    Result<qint64> lastPlace() const;
    /// In recording order. Refuses `damaged`.
    Result<QList<OfficeAct>> all() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
