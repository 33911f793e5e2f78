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
    void add(QByteArrayView what, QByteArrayView subject, QByteArrayView digest);
    /// Whether it was written with this digest.
    bool takeOff(QByteArrayView what, QByteArrayView subject, QByteArrayView digest);
    /// What was written and never found.
    QList<QPair<QByteArray, QByteArray>> left() const;

private:
    using Sha256 = std::array<char, 32>;
    static std::optional<Sha256> sha256In(QByteArrayView hex);

    QHash<QUuid, Sha256> m_acts;
    QHash<QPair<QByteArray, QByteArray>, QByteArray>
        m_lines; ///< of the office, and whatever is spelt otherwise
};

} // namespace tiaocai::store
