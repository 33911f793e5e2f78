// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_file.h"

#include "words.h"

#include <sodium.h>

#include <QIODevice>
#include <QtEndian>

#include <new>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

constexpr QByteArrayView magic("TIAOCAI SEALED\n");
constexpr char argon2idWithSecretstream = 1;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype headSize = magic.size() + 1 + 16 + saltSize;
// What a file from outside may ask of this computer.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// How a key is made of a passphrase: it stands at the beginning of the file, and every piece is bound to it.
struct KeyRecipe {
    quint64 operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    quint64 memory = crypto_pwhash_MEMLIMIT_INTERACTIVE; ///< bytes
    QByteArray salt;

    static KeyRecipe fresh()
    {
        KeyRecipe recipe{.salt = QByteArray(saltSize, '\0')};
        randombytes_buf(recipe.salt.data(), static_cast<size_t>(saltSize));
        return recipe;
    }
    QByteArray head() const
    {
        QByteArray numbers(16, '\0');
        qToLittleEndian(operations, numbers.data());
        qToLittleEndian(memory, numbers.data() + 8);
        return magic.toByteArray() + argon2idWithSecretstream + numbers + salt;
    }
    static Result<KeyRecipe> of(const QByteArray &head);
    Secret key(const Secret &passphrase) const;
};

tl::unexpected<Refusal> refuseDamaged()
{
    return refuse(u"damaged"_s,
                  Vault::tr("The sealed file is cut or was changed. Fetch it again from where it was made."));
}

tl::unexpected<Refusal> refuseReading(const QIODevice &from)
{
    return refuse(u"read-failed"_s, Vault::tr("The file could not be read (%1).").arg(from.errorString()));
}

Result<KeyRecipe> KeyRecipe::of(const QByteArray &head)
{
    if (magic.startsWith(head)) return refuseDamaged();
    if (!head.startsWith(magic))
        return refuse(u"not-sealed"_s,
                      Vault::tr("This is no sealed file. Choose the file that was made for you."));
    if (head.size() > magic.size() && head.at(magic.size()) != argon2idWithSecretstream)
        return refuse(u"newer-file"_s,
                      Vault::tr("The file was sealed by a newer version. Update the program."));
    if (head.size() != headSize) return refuseDamaged();
    const auto *numbers = head.constData() + magic.size() + 1;
    const KeyRecipe recipe{.operations = qFromLittleEndian<quint64>(numbers),
                           .memory = qFromLittleEndian<quint64>(numbers + 8),
                           .salt = head.last(saltSize)};
    const bool bearable = recipe.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                          recipe.operations <= mostOperations &&
                          recipe.memory >= crypto_pwhash_MEMLIMIT_MIN && recipe.memory <= mostMemory;
    return bearable ? Result<KeyRecipe>(recipe) : refuseDamaged();
}

Secret KeyRecipe::key(const Secret &passphrase) const
{
    Secret made(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const auto failed = crypto_pwhash(made.data(), static_cast<quint64>(made.size()),
                                      reinterpret_cast<const char *>(passphrase.data()),
                                      static_cast<quint64>(passphrase.size()), bytesOf(salt), operations,
                                      static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
    // The numbers were checked before: what is left is want of memory.
    if (failed) throw std::bad_alloc();
    return made;
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

} // namespace

Result<void> seal(QIODevice &plain, QIODevice &sealed, const Secret &passphrase)
{
    const auto recipe = KeyRecipe::fresh();
    const auto key = recipe.key(passphrase);
    const auto head = recipe.head();
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

Result<void> open(QIODevice &sealed, QIODevice &plain, const Secret &passphrase)
{
    const auto head = read(sealed, headSize);
    const auto recipe = head ? KeyRecipe::of(*head) : refuse(head);
    if (!recipe) return refuse(recipe);
    const auto start = read(sealed, streamHeaderSize + overhead);
    if (!start) return refuse(start);
    if (start->size() < streamHeaderSize + overhead) return refuseDamaged();
    const auto key = recipe->key(passphrase);
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytesOf(*start), key.data()))
        return refuseDamaged();
    if (!pull(stream, start->sliced(streamHeaderSize), *head))
        return refuse(u"wrong-passphrase"_s,
                      Vault::tr("The passphrase does not open this file. Type it again as it was chosen."));
    return openPieces(sealed, plain, stream, *head);
}

} // namespace tiaocai::vault
