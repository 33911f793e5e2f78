// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/password.h"

#include <sodium.h>

#include <QRegularExpression>

#include <new>

using namespace Qt::StringLiterals;

namespace tiaocai::vault {

namespace {

constexpr quint64 passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr size_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE; // bytes

const char *charactersOf(const Secret &password)
{
    return reinterpret_cast<const char *>(password.data());
}

/// What the verifier of a file from outside asks of this computer: a GiB and sixteen passes at most.
bool isBearable(const QByteArray &verifier)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$"_s);
    const auto match = form.match(QString::fromLatin1(verifier));
    return match.hasMatch() && match.captured(1).toInt() <= 1024 * 1024 && match.captured(2).toInt() <= 16;
}

} // namespace

QString verifierOf(const Secret &password)
{
    char verifier[crypto_pwhash_STRBYTES];
    const auto failed = crypto_pwhash_str(verifier, charactersOf(password),
                                          static_cast<quint64>(password.size()), passes, memory);
    // The parameters are the program's own: what is left is want of memory.
    if (failed) throw std::bad_alloc();
    return QString::fromLatin1(verifier);
}

bool isPassword(const Secret &password, const QString &verifier)
{
    const auto bytes = verifier.toLatin1();
    return isBearable(bytes) && bytes.size() < qsizetype(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_verify(bytes.constData(), charactersOf(password),
                                    static_cast<quint64>(password.size())) == 0;
}

bool isOutdated(const QString &verifier)
{
    return crypto_pwhash_str_needs_rehash(verifier.toLatin1().constData(), passes, memory) != 0;
}

QString recoveryCode()
{
    static const auto letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    constexpr int count = 30, group = 5;
    const Secret started(1); // which starts the library
    QString code;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % group == 0) code += u'-';
        code += letters[qsizetype(randombytes_uniform(static_cast<uint32_t>(letters.size())))];
    }
    return code;
}

} // namespace tiaocai::vault
