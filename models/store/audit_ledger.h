// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

#include <array>
#include <optional>

namespace tiaocai::store {

/// What the audit says was written, taken off as it is found. It is held whole: an act takes fifty bytes of it.
class AuditLedger {
public:
    void add(const QString &what, const QString &subject, const QString &digest);
    /// Whether it was written with this digest.
    bool takeOff(const QString &what, const QString &subject, const QString &digest);
    /// What was written and never found.
    QList<QPair<QString, QString>> left() const;

private:
    using Sha256 = std::array<char, 32>;
    static std::optional<Sha256> sha256In(const QString &hex);

    QHash<QUuid, Sha256> m_acts;
    QHash<QPair<QString, QString>, QString> m_lines; ///< of the office, and whatever is spelt otherwise
};

} // namespace tiaocai::store
