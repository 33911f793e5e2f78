// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/signing.h"

#include <sodium.h>

namespace tiaocai::vault {

namespace {

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// libsodium signs with seed and public half side by side.
Secret wholeKey(const Secret &seed, unsigned char *publicKey)
{
    Secret whole(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicKey, whole.data(), seed.data());
    return whole;
}

} // namespace

SigningPair SigningPair::fresh()
{
    Secret seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return of(std::move(seed));
}

SigningPair SigningPair::of(Secret seed)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    wholeKey(seed, reinterpret_cast<unsigned char *>(publicKey.data()));
    return {std::move(seed), publicKey};
}

QByteArray signatureOf(QByteArrayView bytes, const Secret &seed)
{
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    const auto whole = wholeKey(seed, publicKey);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, octets(bytes),
                         static_cast<quint64>(bytes.size()), whole.data());
    return signature;
}

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           sodium_init() >= 0 &&
           crypto_sign_verify_detached(octets(signature), octets(bytes), static_cast<quint64>(bytes.size()),
                                       octets(publicKey)) == 0;
}

} // namespace tiaocai::vault
