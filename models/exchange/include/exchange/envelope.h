// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace tiaocai::exchange {

/// envelope.json: all that is to be read of a sealed package without its key (EXCHANGE-FORMAT.md section 6).
struct Envelope {
    QString packageId;
    OfficeName sender, recipient; ///< without their kinds
    QString recipientKey;         ///< id of the X25519 key
    Epoch epoch;
    qint64 sequence = 0, size = 0; ///< of what is inside, in bytes

    static Envelope of(const Header &header, const QString &recipientKey, qint64 size);
    QByteArray written() const;
    /// Whether what is inside says the same. Refuses `envelope-differs`.
    Result<void> agreesWith(const Header &header, qint64 size) const;
};

/// Refuses the codes of JSON, `unknown-suite`, `newer-format`, `bad-envelope`, `other-recipient`, `other-key`.
/// `keys`: the ids of the office's own sealing keys. `isKept`: as in Trust.
Result<Envelope> readEnvelope(const QByteArray &bytes, const QString &recipient, const QStringList &keys,
                              bool isKept = false);

} // namespace tiaocai::exchange
