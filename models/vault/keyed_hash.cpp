// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyed_hash.h"

#include "words.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

const unsigned char *bytesAt(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Secret freshSecret()
{
    Secret secret(crypto_auth_hmacsha256_KEYBYTES);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return secret;
}

QString keyedHash(QByteArrayView bytes, const Secret &secret)
{
    QByteArray hash(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(hash.data()), bytesAt(bytes),
                           static_cast<quint64>(bytes.size()), secret.data());
    return QString::fromLatin1(hash.toHex());
}

QByteArray sealedFor(QByteArrayView recipient, const Secret &secret)
{
    QByteArray sealed(crypto_box_SEALBYTES + secret.size(), '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), secret.data(),
                    static_cast<quint64>(secret.size()), bytesAt(recipient));
    return sealed;
}

Result<Secret> openedSecret(QByteArrayView sealed, const SealingPair &recipient)
{
    Secret secret(crypto_auth_hmacsha256_KEYBYTES);
    const bool fits = sealed.size() == qsizetype(crypto_box_SEALBYTES) + secret.size();
    if (fits && crypto_box_seal_open(secret.data(), bytesAt(sealed), static_cast<quint64>(sealed.size()),
                                     bytesAt(recipient.publicKey), recipient.secret.data()) == 0)
        return secret;
    return refuse(u"cannot-open"_s,
                  Vault::tr("A sealed secret does not open: it was changed, or sealed for somebody else."));
}

} // namespace tiaocai::vault
