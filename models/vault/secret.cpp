// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secret.h"

#include "words.h"

#include <sodium.h>

#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

void Secret::Wiped::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(qsizetype size)
    : m_size(size)
{
    // Where the library cannot start there is no randomness to be had: nothing may be sealed.
    if (sodium_init() < 0) qFatal("libsodium does not start");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    if (!m_bytes) throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), static_cast<size_t>(size));
}

Result<Secret> passphrase(const QString &typed)
{
    auto bytes = typed.normalized(QString::NormalizationForm_KC).toUtf8();
    if (typed.trimmed().isEmpty())
        return refuse(u"no-passphrase"_s, Vault::tr("The passphrase is empty. Choose one of several words."));
    Secret secret(bytes.size());
    std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

} // namespace tiaocai::vault
