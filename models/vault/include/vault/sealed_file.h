// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/office_key.h"
#include "vault/secret.h"

class QIODevice;

namespace tiaocai::vault {

/// Whole files under a passphrase, for what leaves the office: Argon2id (libsodium's interactive parameters, which stand in
/// the file) makes the key, XChaCha20-Poly1305 as secretstream seals pieces of 64 KiB, whose last one is marked: a piece that
/// is cut, changed, moved or doubled is noticed. Laid out in docs/sealed-files.md. Memory stays flat.

/// Reads `plain` to its end. Refuses `read-failed` and `write-failed`.
Result<void> seal(QIODevice &plain, QIODevice &sealed, const Secret &passphrase);

/// The same pieces under the key of an office, behind a head that anybody can read and to which every piece is bound: by it whoever
/// knows a password finds the key. `head`: at most a MiB.
Result<void> seal(QIODevice &plain, QIODevice &sealed, const OfficeKey &key, const QByteArray &head);
/// The head, and the device stands behind it. Refuses `not-sealed`, `newer-file`, `damaged`.
Result<QByteArray> readHead(QIODevice &sealed);
/// From the beginning of the device. Refuses as open(), and where the key is another office's `damaged`.
Result<void> open(QIODevice &sealed, QIODevice &plain, const OfficeKey &key);

/// Refuses `not-sealed` (another kind of file), `newer-file` (a suite that this program does not know),
/// `wrong-passphrase`, `damaged` (cut or changed), `read-failed`, `write-failed`. What came out before a refusal is worth nothing.
Result<void> open(QIODevice &sealed, QIODevice &plain, const Secret &passphrase);

} // namespace tiaocai::vault
