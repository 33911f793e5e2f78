// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

namespace tiaocai::vault {

/// What an office proves itself by: a pair of Ed25519, of whose secret half 32 bytes (the seed) are kept.
struct SigningPair {
    Secret seed;
    QByteArray publicKey; ///< 32 bytes

    static SigningPair fresh();
    /// The pair whose seed this is.
    static SigningPair of(Secret seed);
};

/// 64 bytes over exactly these.
QByteArray signatureOf(QByteArrayView bytes, const Secret &seed);
bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey);

} // namespace tiaocai::vault
