// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

#include <QByteArray>

#include <optional>

namespace tiaocai::vault {

/// How a key is made of a passphrase by Argon2id: it stands beside what the key seals.
struct KeyRecipe {
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype size = 16 + saltSize; ///< of what is written

    quint64 operations = 0;
    quint64 memory = 0; ///< bytes
    QByteArray salt = {};

    /// libsodium's interactive parameters, and a salt of its own.
    static KeyRecipe fresh();
    QByteArray written() const;
    /// nullopt: it is none, or asks more of this computer than the program would.
    static std::optional<KeyRecipe> read(QByteArrayView written);
    /// Of 32 bytes; takes a tenth of a second.
    Secret key(const Secret &passphrase) const;
};

} // namespace tiaocai::vault
