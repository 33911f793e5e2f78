// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tiaocai::store {

/// Where an office is kept: a file of this computer. A link stands for the file that it leads to, so that whoever comes
/// by another name meets the same lock.
class OfficeAddress {
public:
    /// What a person writes or chooses. Refuses `driver-missing` for a server's address, and `bad-address` where it says
    /// nothing or holds a password, which would stand in titles, logs and lists.
    static Result<OfficeAddress> parse(const QString &where);
    static OfficeAddress ofFile(const QString &path);

    const QString &file() const { return m_file; }
    /// As sentences name it.
    const QString &shown() const { return m_file; }
    /// As what is made from it is called.
    QString name() const;
    /// A file or folder of this computer that goes with the office: "office.tiaocai.pending".
    QString beside(const QString &ending) const;
    bool exists() const;

private:
    explicit OfficeAddress(QString file);
    QString m_file;
};

} // namespace tiaocai::store
