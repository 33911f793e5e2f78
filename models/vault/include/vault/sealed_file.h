// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

class QIODevice;

namespace tiaocai::vault {

/// Whole files under a passphrase, for what leaves the office: Argon2id (libsodium's interactive parameters, which stand in
/// the file) makes the key, XChaCha20-Poly1305 as secretstream seals pieces of 64 KiB, whose last one is marked: a piece that
/// is cut, changed, moved or doubled is noticed. Laid out in docs/sealed-files.md. Memory stays flat.

/// Reads `plain` to its end. Refuses `read-failed` and `write-failed`.
Result<void> seal(QIODevice &plain, QIODevice &sealed, const Secret &passphrase);

/// Refuses `not-sealed` (another kind of file), `newer-file` (a suite that this program does not know),
/// `wrong-passphrase`, `damaged` (cut or changed), `read-failed`, `write-failed`. What came out before a refusal is worth nothing.
Result<void> open(QIODevice &sealed, QIODevice &plain, const Secret &passphrase);

} // namespace tiaocai::vault
