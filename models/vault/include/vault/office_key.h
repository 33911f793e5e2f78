// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tiaocai::vault {

/// The data key of an office with accounts: drawn by lot, never written but wrapped under what a password makes. Seals what is
/// personal, and makes the words under which it is found again. May be used from several threads at once.
class OfficeKey {
public:
    static constexpr qsizetype overhead = 41; ///< bytes by which what is sealed is longer

    static OfficeKey fresh();
    OfficeKey(OfficeKey &&) noexcept = default;

    /// Under a password or the code of the recovery sheet: Argon2id makes the key that seals this one. In letters.
    QString wrapped(const Secret &password) const;
    /// Refuses `wrong-passphrase`, `damaged` (no wrapped key, or one that asks more than this computer should give) and
    /// `newer-file` (wrapped by a suite that this program does not know).
    static Result<OfficeKey> unwrapped(const QString &wrapped, const Secret &password);

    /// XChaCha20-Poly1305 with a nonce drawn by lot. What is sealed belongs to one place, a record and a column, and is opened
    /// for no other.
    QByteArray seal(QByteArrayView plain, QByteArrayView place) const;
    /// nullopt: it was changed, or is of another place, office or suite.
    std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;
    /// For whole files: seal() and open() of sealed_file.h.
    Secret forFiles() const;
    /// The same word each time, and from which nobody without the key makes or tells it: 16 letters and digits.
    QString hidden(QByteArrayView word) const;

private:
    explicit OfficeKey(Secret root);

    Secret m_root, m_fields, m_words;
};

} // namespace tiaocai::vault
