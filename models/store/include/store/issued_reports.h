// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

#include <optional>

namespace tiaocai::store {

/// The data of issued reports, as it was frozen: appended, never changed. Its digest stands in the act of the office.
class IssuedReports {
public:
    explicit IssuedReports(const Database &database)
        : m_database(database)
    {
    }
    Result<void> append(const QString &number, const QByteArray &data) const;
    /// nullopt where none has this number.
    Result<QStringList> numbers() const;
    Result<std::optional<QByteArray>> data(const QString &number) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
