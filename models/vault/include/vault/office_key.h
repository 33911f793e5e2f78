// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tiaocai::vault {

/// The data key of an office with accounts: drawn by lot, never written but wrapped under what a password makes. Seals what is
/// personal, and makes the words under which it is found again. May be used from several threads at once.
class OfficeKey {
public:
    static constexpr qsizetype overhead = 41; ///< bytes by which what is sealed is longer

    static OfficeKey fresh();
    /// Another one in the place of this: it opens nothing that this one sealed, and goes on to know what was hidden in steps.
    OfficeKey next() const;
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
    /// The same in steps, through the keys before this one: of what cannot be hidden anew when the key changes, since only the
    /// hidden word is there.
    QString hiddenInSteps(QByteArrayView word) const;
    /// One step more, of a word that the keys before have hidden.
    QString hiddenOnceMore(const QString &hiddenWord) const { return hidden(hiddenWord.toLatin1()); }
    /// What it needs for the steps, sealed by itself; in letters.
    QString formerWords() const;
    /// Before it is shared. Refuses `damaged`.
    Result<void> remember(const QString &formerWords);

private:
    explicit OfficeKey(Secret root);

    Secret m_root, m_fields, m_words;
    std::vector<Secret> m_former; ///< what hid words before, the first one first
};

} // namespace tiaocai::vault
