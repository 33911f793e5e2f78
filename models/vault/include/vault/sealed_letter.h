// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

#include <optional>

namespace tiaocai::vault {

/// What is sealed for an office: a pair of X25519.
struct SealingPair {
    Secret secret;        ///< 32 bytes
    QByteArray publicKey; ///< 32 bytes

    static SealingPair fresh();
    static SealingPair of(Secret secret);
};

/// Bytes that one recipient alone opens: a key drawn by lot in a sealed box, and under it the bytes as secretstream in
/// chunks of 64 KiB, each bound to what stands beside them, the last one marked.
struct SealedLetter {
    QByteArray key;  ///< 80 bytes
    QByteArray body; ///< header and chunks

    static SealedLetter seal(QByteArrayView plain, QByteArrayView beside, QByteArrayView recipient);
    /// Refuses `cannot-open` (for somebody else, or another text beside it) and `truncated`.
    Result<QByteArray> open(QByteArrayView beside, const SealingPair &recipient) const;
};

} // namespace tiaocai::vault
