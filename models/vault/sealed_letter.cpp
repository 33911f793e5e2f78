// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_letter.h"

#include "words.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

using LetterStream = crypto_secretstream_xchacha20poly1305_state;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype sealedMore = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype letterHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

const unsigned char *at(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *into(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray sealedChunk(LetterStream &stream, QByteArrayView chunk, QByteArrayView beside, bool isLast)
{
    QByteArray sealed(chunk.size() + sealedMore, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &stream, into(sealed), nullptr, at(chunk), static_cast<quint64>(chunk.size()), at(beside),
        static_cast<quint64>(beside.size()), isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return sealed;
}

/// The chunk's bytes behind those that are there; whether it was the last one. nullopt: it is not what was sealed.
std::optional<bool> openChunk(LetterStream &stream, QByteArrayView sealed, QByteArrayView beside,
                              QByteArray &plain)
{
    if (sealed.size() < sealedMore) return {};
    QByteArray chunk(sealed.size() - sealedMore, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&stream, into(chunk), nullptr, &tag, at(sealed),
                                                   static_cast<quint64>(sealed.size()), at(beside),
                                                   static_cast<quint64>(beside.size())) != 0)
        return {};
    plain += chunk;
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
}

tl::unexpected<Refusal> notOurs()
{
    return refuse(
        u"cannot-open"_s,
        Vault::tr("The sealed package does not open: it was changed, or sealed for somebody else."));
}

tl::unexpected<Refusal> cut()
{
    return refuse(u"truncated"_s, Vault::tr("The sealed package is cut. Fetch it again from its sender."));
}

} // namespace

SealingPair SealingPair::fresh()
{
    Secret secret(crypto_box_SECRETKEYBYTES);
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return of(std::move(secret));
}

SealingPair SealingPair::of(Secret secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(into(publicKey), secret.data());
    return {std::move(secret), publicKey};
}

SealedLetter SealedLetter::seal(QByteArrayView plain, QByteArrayView beside, QByteArrayView recipient)
{
    Secret key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    SealedLetter letter{QByteArray(crypto_box_SEALBYTES + key.size(), '\0'),
                        QByteArray(letterHeaderSize, '\0')};
    crypto_box_seal(into(letter.key), key.data(), static_cast<quint64>(key.size()), at(recipient));
    LetterStream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, into(letter.body), key.data());
    for (bool isLast = false; !isLast;) {
        isLast = plain.size() <= chunkSize;
        const auto chunk = plain.first(isLast ? plain.size() : chunkSize);
        letter.body += sealedChunk(stream, chunk, beside, isLast);
        plain = plain.sliced(chunk.size());
    }
    return letter;
}

Result<QByteArray> SealedLetter::open(QByteArrayView beside, const SealingPair &recipient) const
{
    Secret opened(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    if (key.size() != crypto_box_SEALBYTES + opened.size() ||
        crypto_box_seal_open(opened.data(), at(key), static_cast<quint64>(key.size()),
                             at(recipient.publicKey), recipient.secret.data()) != 0)
        return notOurs();
    LetterStream stream;
    if (body.size() < letterHeaderSize) return cut();
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, at(body), opened.data()) != 0)
        return notOurs();
    QByteArray plain;
    QByteArrayView rest = QByteArrayView(body).sliced(letterHeaderSize);
    while (!rest.isEmpty()) {
        const auto chunk = rest.first(std::min(rest.size(), chunkSize + sealedMore));
        rest = rest.sliced(chunk.size());
        const auto isLast = openChunk(stream, chunk, beside, plain);
        // A last chunk that was cut is short; anything else was changed.
        if (!isLast)
            return rest.isEmpty() && chunk.size() < chunkSize + sealedMore ? Result<QByteArray>(cut())
                                                                           : notOurs();
        if (*isLast) return rest.isEmpty() ? Result<QByteArray>(plain) : notOurs();
    }
    return cut();
}

} // namespace tiaocai::vault
