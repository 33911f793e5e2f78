// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/office_key.h"

#include "key_recipe.h"
#include "words.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

constexpr char xchacha20poly1305 = 1; ///< the suite, before what it sealed
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype rootSize = crypto_kdf_KEYBYTES;
static_assert(OfficeKey::overhead == 1 + nonceSize + tagSize);
constexpr QByteArrayView placeOfKey("office key"), placeOfFormer("former words");

const unsigned char *bytesIn(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray sealedBy(const Secret &key, QByteArrayView plain, QByteArrayView place)
{
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, xchacha20poly1305);
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data()) + 1;
    randombytes_buf(nonce, static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceSize, nullptr, bytesIn(plain), static_cast<quint64>(plain.size()), bytesIn(place),
        static_cast<quint64>(place.size()), nullptr, nonce, key.data());
    return sealed;
}

/// Into `plain`, which has the size of what comes out.
bool openedBy(const Secret &key, QByteArrayView sealed, QByteArrayView place, unsigned char *plain)
{
    const auto *nonce = bytesIn(sealed) + 1;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, nonce + nonceSize,
                                                      static_cast<quint64>(sealed.size() - 1 - nonceSize),
                                                      bytesIn(place), static_cast<quint64>(place.size()),
                                                      nonce, key.data()) == 0;
}

Secret derived(const Secret &root, quint64 which)
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    Secret made(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(made.data(), static_cast<size_t>(made.size()), which, "tiaocai1", root.data());
    return made;
}

Secret copyOf(const Secret &secret)
{
    Secret copy(secret.size());
    std::copy_n(secret.data(), secret.size(), copy.data());
    return copy;
}

QString hiddenBy(const Secret &words, QByteArrayView word)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       bytesIn(word), static_cast<quint64>(word.size()), words.data(),
                       static_cast<size_t>(words.size()));
    return QString::fromLatin1(hash.first(8).toHex());
}

tl::unexpected<Refusal> refuseNoKey()
{
    return refuse(u"damaged"_s,
                  Vault::tr("The office's key is not as it was written. Restore the last backup."));
}

} // namespace

OfficeKey::OfficeKey(Secret root)
    : m_root(std::move(root))
    , m_fields(derived(m_root, 1))
    , m_words(derived(m_root, 2))
{
}

OfficeKey OfficeKey::fresh()
{
    Secret root(rootSize);
    crypto_kdf_keygen(root.data());
    return OfficeKey(std::move(root));
}

OfficeKey OfficeKey::next() const
{
    auto made = fresh();
    for (const auto &one : m_former)
        made.m_former.push_back(copyOf(one));
    made.m_former.push_back(copyOf(m_words));
    return made;
}

QString OfficeKey::wrapped(const Secret &password) const
{
    const auto recipe = KeyRecipe::fresh();
    const QByteArrayView root(reinterpret_cast<const char *>(m_root.data()), m_root.size());
    const auto sealed = sealedBy(recipe.key(password), root, placeOfKey);
    return QString::fromLatin1((recipe.written() + sealed).toBase64());
}

Result<OfficeKey> OfficeKey::unwrapped(const QString &wrapped, const Secret &password)
{
    const auto bytes = QByteArray::fromBase64(wrapped.toLatin1());
    if (bytes.size() != KeyRecipe::size + 1 + nonceSize + rootSize + tagSize) return refuseNoKey();
    const auto recipe = KeyRecipe::read(QByteArrayView(bytes).first(KeyRecipe::size));
    const auto sealed = QByteArrayView(bytes).sliced(KeyRecipe::size);
    if (!recipe) return refuseNoKey();
    if (sealed[0] != xchacha20poly1305)
        return refuse(u"newer-file"_s,
                      Vault::tr("The office's key was wrapped by a newer version. Update the program."));
    Secret root(rootSize);
    if (openedBy(recipe->key(password), sealed, placeOfKey, root.data())) return OfficeKey(std::move(root));
    return refuse(
        u"wrong-passphrase"_s,
        Vault::tr("The passphrase does not open the office's key. Type it again as it was chosen."));
}

Secret OfficeKey::forFiles() const
{
    return derived(m_root, 3);
}

QByteArray OfficeKey::seal(QByteArrayView plain, QByteArrayView place) const
{
    return sealedBy(m_fields, plain, place);
}

std::optional<QByteArray> OfficeKey::open(QByteArrayView sealed, QByteArrayView place) const
{
    if (sealed.size() < 1 + nonceSize + tagSize || sealed[0] != xchacha20poly1305) return {};
    QByteArray plain(sealed.size() - 1 - nonceSize - tagSize, '\0');
    const bool isOurs = openedBy(m_fields, sealed, place, reinterpret_cast<unsigned char *>(plain.data()));
    return isOurs ? std::optional(plain) : std::nullopt;
}

QString OfficeKey::hidden(QByteArrayView word) const
{
    return hiddenBy(m_words, word);
}

QString OfficeKey::hiddenInSteps(QByteArrayView word) const
{
    auto step = word.toByteArray();
    for (const auto &words : m_former)
        step = hiddenBy(words, step).toLatin1();
    return hidden(step);
}

QString OfficeKey::formerWords() const
{
    if (m_former.empty()) return {};
    const auto size = m_words.size();
    Secret all(size * qsizetype(m_former.size()));
    auto *to = all.data();
    for (const auto &one : m_former)
        to = std::copy_n(one.data(), size, to);
    const QByteArrayView plain(reinterpret_cast<const char *>(all.data()), all.size());
    return QString::fromLatin1(sealedBy(m_fields, plain, placeOfFormer).toBase64());
}

Result<void> OfficeKey::remember(const QString &formerWords)
{
    m_former.clear();
    if (formerWords.isEmpty()) return {};
    const auto sealed = QByteArray::fromBase64(formerWords.toLatin1());
    const auto size = m_words.size();
    const auto length = sealed.size() - overhead;
    if (length <= 0 || length % size != 0) return refuseNoKey();
    Secret all(length);
    if (!openedBy(m_fields, sealed, placeOfFormer, all.data())) return refuseNoKey();
    for (qsizetype at = 0; at < length; at += size) {
        Secret one(size);
        std::copy_n(all.data() + at, size, one.data());
        m_former.push_back(std::move(one));
    }
    return {};
}

} // namespace tiaocai::vault
