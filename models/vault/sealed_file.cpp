// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_file.h"

#include "key_recipe.h"
#include "words.h"

#include <sodium.h>

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

constexpr QByteArrayView magic("TIAOCAI SEALED\n");
constexpr char argon2idWithSecretstream = 1;
constexpr QByteArrayView backupMagic("TIAOCAI BACKUP\n");
constexpr char officeKeyWithSecretstream = 1;
constexpr qsizetype beginningSize = backupMagic.size() + 1 + 4;
constexpr quint32 longestHead = 1024 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype headSize = magic.size() + 1 + KeyRecipe::size;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

tl::unexpected<Refusal> refuseDamaged()
{
    return refuse(u"damaged"_s,
                  Vault::tr("The sealed file is cut or was changed. Fetch it again from where it was made."));
}

tl::unexpected<Refusal> refuseReading(const QIODevice &from)
{
    return refuse(u"read-failed"_s, Vault::tr("The file could not be read (%1).").arg(from.errorString()));
}

/// What stands at the beginning of the file; every piece is bound to it.
QByteArray headOf(const KeyRecipe &recipe)
{
    return magic.toByteArray() + argon2idWithSecretstream + recipe.written();
}

Result<KeyRecipe> recipeIn(const QByteArray &head)
{
    if (magic.startsWith(head)) return refuseDamaged();
    if (!head.startsWith(magic))
        return refuse(u"not-sealed"_s,
                      Vault::tr("This is no sealed file. Choose the file that was made for you."));
    if (head.size() > magic.size() && head.at(magic.size()) != argon2idWithSecretstream)
        return refuse(u"newer-file"_s,
                      Vault::tr("The file was sealed by a newer version. Update the program."));
    const auto recipe = KeyRecipe::read(QByteArrayView(head).sliced(std::min(magic.size() + 1, head.size())));
    return recipe ? Result<KeyRecipe>(*recipe) : refuseDamaged();
}

Result<void> write(QIODevice &to, const QByteArray &bytes)
{
    if (to.write(bytes) == bytes.size()) return {};
    return refuse(u"write-failed"_s, Vault::tr("The file could not be written (%1).").arg(to.errorString()));
}

/// As much as there is, at most `size`: a device may give it in parts.
Result<QByteArray> read(QIODevice &from, qsizetype size)
{
    QByteArray got;
    while (got.size() < size) {
        const auto part = from.read(size - got.size());
        if (part.isEmpty()) break;
        got += part;
    }
    if (got.size() < size && !from.atEnd()) return refuseReading(from);
    return got;
}

using Stream = crypto_secretstream_xchacha20poly1305_state;

QByteArray push(Stream &stream, const QByteArray &piece, unsigned char tag, const QByteArray &boundTo)
{
    QByteArray sealed(piece.size() + overhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(&stream, bytesOf(sealed), nullptr, bytesOf(piece),
                                               static_cast<quint64>(piece.size()), bytesOf(boundTo),
                                               static_cast<quint64>(boundTo.size()), tag);
    return sealed;
}

struct Piece {
    QByteArray bytes;
    bool last = false;
};

std::optional<Piece> pull(Stream &stream, const QByteArray &sealed, const QByteArray &boundTo)
{
    if (sealed.size() < overhead) return {};
    Piece piece{.bytes = QByteArray(sealed.size() - overhead, '\0')};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&stream, bytesOf(piece.bytes), nullptr, &tag,
                                                   bytesOf(sealed), static_cast<quint64>(sealed.size()),
                                                   bytesOf(boundTo), static_cast<quint64>(boundTo.size())))
        return {};
    piece.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

Result<void> openPieces(QIODevice &sealed, QIODevice &plain, Stream &stream, const QByteArray &head)
{
    for (;;) {
        const auto bytes = read(sealed, pieceSize + overhead);
        if (!bytes) return refuse(bytes);
        const auto piece = pull(stream, *bytes, head);
        if (!piece || (piece->last && !sealed.atEnd())) return refuseDamaged();
        if (auto written = write(plain, piece->bytes); !written) return written;
        if (piece->last) return {};
    }
}

Result<void> sealPieces(QIODevice &plain, QIODevice &sealed, const Secret &key, const QByteArray &head)
{
    Stream stream;
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(streamHeader), key.data());
    // An empty first piece tells a wrong passphrase from a damaged file.
    auto written = write(sealed, head + streamHeader + push(stream, {}, 0, head));
    for (bool last = false; written && !last;) {
        const auto piece = read(plain, pieceSize);
        if (!piece) return refuse(piece);
        last = plain.atEnd();
        written = write(
            sealed, push(stream, *piece, last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0, head));
    }
    return written;
}

/// What stands behind the head. `otherKey`: what is said where the key does not open the first piece.
Result<void> openSealed(QIODevice &sealed, QIODevice &plain, const Secret &key, const QByteArray &head,
                        const tl::unexpected<Refusal> &otherKey)
{
    const auto start = read(sealed, streamHeaderSize + overhead);
    if (!start) return refuse(start);
    if (start->size() < streamHeaderSize + overhead) return refuseDamaged();
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(*start), key.data()))
        return refuseDamaged();
    if (!pull(stream, start->sliced(streamHeaderSize), head)) return otherKey;
    return openPieces(sealed, plain, stream, head);
}

QByteArray beginning(quint32 length)
{
    QByteArray size(4, '\0');
    qToLittleEndian(length, size.data());
    return backupMagic.toByteArray() + officeKeyWithSecretstream + size;
}

} // namespace

Result<void> seal(QIODevice &plain, QIODevice &sealed, const Secret &passphrase)
{
    const auto recipe = KeyRecipe::fresh();
    return sealPieces(plain, sealed, recipe.key(passphrase), headOf(recipe));
}

Result<void> open(QIODevice &sealed, QIODevice &plain, const Secret &passphrase)
{
    const auto head = read(sealed, headSize);
    const auto recipe = head ? recipeIn(*head) : refuse(head);
    if (!recipe) return refuse(recipe);
    return openSealed(sealed, plain, recipe->key(passphrase), *head,
                      refuse(u"wrong-passphrase"_s,
                             Vault::tr("The passphrase does not open this file. Type it again as it was "
                                       "chosen.")));
}

Result<void> seal(QIODevice &plain, QIODevice &sealed, const OfficeKey &key, const QByteArray &head)
{
    return sealPieces(plain, sealed, key.forFiles(), beginning(quint32(head.size())) + head);
}

Result<QByteArray> readHead(QIODevice &sealed)
{
    const auto start = read(sealed, beginningSize);
    if (!start) return start;
    if (!start->startsWith(backupMagic))
        return refuse(u"not-sealed"_s,
                      Vault::tr("This is no sealed file. Choose the file that was made for you."));
    if (start->size() < beginningSize) return refuseDamaged();
    if (start->at(backupMagic.size()) != officeKeyWithSecretstream)
        return refuse(u"newer-file"_s,
                      Vault::tr("The file was sealed by a newer version. Update the program."));
    const auto length = qFromLittleEndian<quint32>(start->constData() + backupMagic.size() + 1);
    if (length > longestHead) return refuseDamaged();
    auto head = read(sealed, qsizetype(length));
    return !head || head->size() == qsizetype(length) ? head : refuseDamaged();
}

Result<void> open(QIODevice &sealed, QIODevice &plain, const OfficeKey &key)
{
    const auto head = readHead(sealed);
    if (!head) return refuse(head);
    return openSealed(sealed, plain, key.forFiles(), beginning(quint32(head->size())) + *head,
                      refuseDamaged());
}

} // namespace tiaocai::vault
