// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_recipe.h"

#include <sodium.h>

#include <QtEndian>

#include <new>

namespace tiaocai::vault {

namespace {

constexpr qsizetype keySize = 32;
// What a file from outside may ask of this computer.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

static_assert(KeyRecipe::saltSize == crypto_pwhash_SALTBYTES);

} // namespace

KeyRecipe KeyRecipe::fresh()
{
    KeyRecipe recipe{crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                     QByteArray(saltSize, '\0')};
    randombytes_buf(recipe.salt.data(), static_cast<size_t>(saltSize));
    return recipe;
}

QByteArray KeyRecipe::written() const
{
    QByteArray numbers(16, '\0');
    qToLittleEndian(operations, numbers.data());
    qToLittleEndian(memory, numbers.data() + 8);
    return numbers + salt;
}

std::optional<KeyRecipe> KeyRecipe::read(QByteArrayView written)
{
    if (written.size() != size) return {};
    const KeyRecipe recipe{qFromLittleEndian<quint64>(written.data()),
                           qFromLittleEndian<quint64>(written.data() + 8),
                           written.last(saltSize).toByteArray()};
    const bool isBearable = recipe.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                            recipe.operations <= mostOperations &&
                            recipe.memory >= crypto_pwhash_MEMLIMIT_MIN && recipe.memory <= mostMemory;
    return isBearable ? std::optional(recipe) : std::nullopt;
}

Secret KeyRecipe::key(const Secret &passphrase) const
{
    Secret made(keySize);
    const auto failed = crypto_pwhash(
        made.data(), static_cast<quint64>(made.size()), reinterpret_cast<const char *>(passphrase.data()),
        static_cast<quint64>(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
        operations, static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
    // The numbers were checked before: what is left is want of memory.
    if (failed) throw std::bad_alloc();
    return made;
}

} // namespace tiaocai::vault
