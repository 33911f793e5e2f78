// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealed_letter.h"

#include <QString>

namespace tiaocai::vault {

/// 32 bytes drawn by lot.
Secret freshSecret();
/// HMAC-SHA-256 of these bytes under a secret of 32 bytes: 64 hex digits.
QString keyedHash(QByteArrayView bytes, const Secret &secret);

/// A secret that one recipient alone opens.
QByteArray sealedFor(QByteArrayView recipient, const Secret &secret);
/// Refuses `cannot-open`.
Result<Secret> openedSecret(QByteArrayView sealed, const SealingPair &recipient);

} // namespace tiaocai::vault
